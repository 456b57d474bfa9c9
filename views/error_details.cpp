// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_details.h"

#include "items/error_report.h"

#include <QWidget>

namespace secateur {

namespace {
constexpr auto storeProperty = "errorStore";
} // namespace

void setErrorStore(QWidget* window, const StoreInfo& info, bool isLocal)
{
    window->setProperty(storeProperty, storeLines(info, isLocal));
}

void clearErrorStore(QWidget* window)
{
    window->setProperty(storeProperty, {});
}

QString errorDetailsFor(const QWidget* widget, const Error& error, Timestamp when)
{
    QStringList store;
    for (; widget && store.isEmpty(); widget = widget->parentWidget())
        store = widget->property(storeProperty).toStringList();
    return errorDetails(error, store, when);
}

} // namespace secateur
