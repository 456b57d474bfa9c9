// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace secateur {

class CommandModel;

/**
 * A list over the window that finds every action by a few letters. It does nothing itself: what is chosen is triggered
 * as its menu would, after the list has closed and the focus is back where it was. What can not be used says why and
 * stays. Escape closes it. It deletes itself once closed. GUI thread.
 */
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    /// What is offered first for the words that were typed; the actions belong to the palette.
    using First = std::function<QList<Command>(const QString& words, QObject* owner)>;

    explicit CommandPalette(QWidget* window);
    /// `used` are ids, the last used first.
    void setCommands(const QList<Command>& commands, const QStringList& used);
    void setFirst(First first);
    /// Shows it at the top of the window, with the focus in its line.
    void open();
    [[nodiscard]] CommandModel& model() const { return *m_model; }

Q_SIGNALS:
    /// Right before the command's action is triggered.
    void used(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find();
    void display();
    void run();
    CommandModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    First m_first;
    QObject* m_firstOwner = nullptr;
};

} // namespace secateur
