// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/store_guards.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace secateur {

class ArmChoice;
class Note;
class NoteLine;

/// Whether deletes can be sent to the open store, and for how long: arms it, disarms it, until a click elsewhere or
/// Escape. Deletes itself.
class ArmPopup final : public QFrame {
    Q_OBJECT
public:
    ArmPopup(StoreGuards& guards, QWidget* parent);

Q_SIGNALS:
    /// The user wants to see or change what locks the store.
    void guardsAsked();

protected:
    /// The keyboard is in it from the start.
    void showEvent(QShowEvent* event) override;

private:
    void display();
    StoreGuards& m_guards;
    QLabel* m_title;
    NoteLine* m_sentence;
    Note* m_problem;
    ArmChoice* m_choice;
    QPushButton* m_disarm;
    QPushButton* m_showGuards;
};

} // namespace secateur
