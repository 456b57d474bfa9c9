// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_menu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace secateur {

KeyboardMenu::KeyboardMenu(QAbstractItemView* view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
}

bool KeyboardMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu ||
        static_cast<QContextMenuEvent*>(event)->reason() != QContextMenuEvent::Keyboard)
        return QObject::eventFilter(watched, event);
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid()) {
        m_view->scrollTo(index);
        const QRect row = m_view->visualRect(index) & m_view->viewport()->rect();
        Q_EMIT m_view->customContextMenuRequested(row.center());
    }
    event->accept();
    return true;
}

} // namespace secateur

#include "moc_keyboard_menu.cpp"
