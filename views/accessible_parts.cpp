// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_parts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QToolButton>
#include <optional>

namespace secateur {

namespace {

/// What a widget of ours is; it tells its name itself.
std::optional<QAccessible::Role> roleOf(const QString& className)
{
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("secateur::ElidedLabel"), QAccessible::StaticText},
        {QStringLiteral("secateur::ThumbnailView"), QAccessible::Graphic},
        {QStringLiteral("secateur::BacklogCurve"), QAccessible::Chart},
        {QStringLiteral("secateur::BacklogSpark"), QAccessible::Chart},
    };
    const auto it = roles.constFind(className);
    return it == roles.cend() ? std::nullopt : std::optional(*it);
}

QAccessibleInterface* makePart(const QString& className, QObject* object)
{
    const auto role = roleOf(className);
    auto* widget = qobject_cast<QWidget*>(object);
    return role && widget ? new QAccessibleWidget(widget, *role) : nullptr;
}

} // namespace

void installAccessibleParts()
{
    QAccessible::installFactory(makePart);
}

void completeAccessible(QWidget* widget)
{
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        if (combo->accessibleDescription().isEmpty())
            combo->setAccessibleDescription(combo->accessibleName());
        return;
    }
    // The one that Qt puts into a line that can be cleared.
    auto* button = qobject_cast<QToolButton*>(widget);
    if (button && button->inherits("QLineEditIconButton") && button->accessibleName().isEmpty())
        button->setAccessibleName(QCoreApplication::translate("AccessibleParts", "Clear"));
}

} // namespace secateur
