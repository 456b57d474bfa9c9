// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>

namespace secateur::test {

/// A widget's place in its window, to name it where something is wrong with it.
[[nodiscard]] inline QString placeOf(const QWidget* widget)
{
    QStringList place;
    for (const QWidget* at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        place.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                 : at->objectName());
    return place.join(QLatin1Char('/'));
}

/// Parts that Qt makes inside a control: the control itself is what takes the keyboard.
[[nodiscard]] inline bool isInnerPart(const QWidget* widget)
{
    for (const QWidget* at = widget->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(at) || qobject_cast<const QComboBox*>(at) ||
            qobject_cast<const QTabBar*>(at) || at->inherits("QAbstractSpinBox") || at->inherits("QCalendarWidget") ||
            at->inherits("QMenuBar") || qobject_cast<const QAbstractItemView*>(at))
            return true;
    }
    return false;
}

/// Of buttons that exclude each other only the chosen one is a stop of Tab; arrows reach the others.
[[nodiscard]] inline bool isReachedByArrows(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool excludes = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return excludes && button->isCheckable() && !button->isChecked();
}

/// What Tab should reach: visible, enabled, takes the focus by Tab, and lies in this window.
[[nodiscard]] inline QList<QWidget*> tabWidgets(const QWidget* window)
{
    QList<QWidget*> widgets;
    const auto all = window->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || isInnerPart(widget))
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            widgets.append(widget);
    }
    return widgets;
}

/// The controls that Tab, or Shift+Tab, reaches from the window's focus until it comes back or `most` are passed.
[[nodiscard]] inline QList<QWidget*> walk(QWidget* window, bool forward, int most = 400)
{
    QList<QWidget*> met;
    for (int step = 0; step < most; ++step) {
        QWidget* at = window->focusWidget() ? window->focusWidget() : window;
        QTest::keyClick(at, forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
        QWidget* now = window->focusWidget();
        if (!now || met.contains(now))
            break;
        met.append(now);
    }
    return met;
}

/// What is wrong with the tab chain of a window, one sentence each; empty where nothing is.
[[nodiscard]] inline QStringList tabTroubles(QWidget* window)
{
    QStringList troubles;
    const QList<QWidget*> wanted = tabWidgets(window);
    for (const bool forward : {true, false}) {
        const QList<QWidget*> met = walk(window, forward);
        for (const QWidget* widget : wanted) {
            if (!isReachedByArrows(widget) && !met.contains(widget))
                troubles << QStringLiteral("%1 does not reach %2")
                                .arg(forward ? QStringLiteral("Tab") : QStringLiteral("Shift+Tab"), placeOf(widget));
        }
        for (const QWidget* widget : met) {
            if (!widget->isVisible())
                troubles << QStringLiteral("hidden %1 takes the focus").arg(placeOf(widget));
        }
    }
    const auto all = window->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || isInnerPart(widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool clicks = qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QAbstractItemView*>(widget) ||
                            (label && (label->textInteractionFlags() & Qt::LinksAccessibleByMouse) &&
                             label->text().contains(QLatin1String("<a ")));
        const bool silent = widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
        // A badge that has nothing to say takes no clicks either.
        const bool mute = widget->inherits("secateur::Badge") && widget->toolTip().isEmpty();
        if (clicks && !silent && !mute && !isReachedByArrows(widget) && !(widget->focusPolicy() & Qt::TabFocus))
            troubles << QStringLiteral("%1 takes clicks and no keys").arg(placeOf(widget));
    }
    return troubles;
}

/// Whether a control looks different with the focus that came by Tab.
[[nodiscard]] inline QStringList focusTroubles(QWidget* window)
{
    QStringList troubles;
    const QList<QWidget*> met = walk(window, true);
    for (QWidget* widget : met) {
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue;
        const QImage with = widget->grab().toImage();
        widget->clearFocus();
        const QImage without = widget->grab().toImage();
        if (with == without)
            troubles << QStringLiteral("nothing shows the focus of %1").arg(placeOf(widget));
    }
    return troubles;
}

} // namespace secateur::test
