// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

class QWidget;

namespace secateur {

/// Says what store a window, and every dialog over it, is about: it stands in the details of their errors. Without one
/// nothing is said of a store.
void setErrorStore(QWidget* window, const StoreInfo& info, bool isLocal);
void clearErrorStore(QWidget* window);
/// The details of an error that is shown by a widget, with the store that its windows are about. No secrets.
[[nodiscard]] QString errorDetailsFor(const QWidget* widget, const Error& error, Timestamp when);

} // namespace secateur
