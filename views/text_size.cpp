// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_size.h"

#include "text.h"

#include <QApplication>
#include <QWidget>
#include <utility>

namespace secateur {

void applyTextSize(int percent)
{
    static const QFont system = QApplication::font();
    static int current = 100;
    if (percent == current)
        return;
    const double factor = double(percent) / std::exchange(current, percent);
    // What has a size of its own, a headline or a path, does not follow the application's font.
    QList<std::pair<QWidget*, QFont>> own;
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont) && (widget->font().resolveMask() & QFont::SizeResolved) != 0)
            own.append({widget, scaledFont(widget->font(), factor)});
    }
    QApplication::setFont(percent == 100 ? system : scaledFont(system, percent / 100.0));
    for (const auto& [widget, font] : std::as_const(own))
        widget->setFont(font);
}

} // namespace secateur
