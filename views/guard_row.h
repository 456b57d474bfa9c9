// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"

#include <QFrame>
#include <functional>

class QCheckBox;
class QPushButton;

namespace secateur {

class CountSpinBox;
class NoteLine;

/// One guard with a number, or a yes: what it does, its default, its editor, and a button of its own that changes it.
/// Nothing changes before that button is pressed.
class GuardRow final : public QFrame {
    Q_OBJECT
public:
    /// For Arming, Assets, Share and Hold.
    explicit GuardRow(Guard guard, QWidget* parent = nullptr);
    /// What holds by the journal, what by default, and why nothing can be changed (empty where it can). What the user
    /// has typed meanwhile stays.
    void setCurrent(const GuardSettings& current, const GuardSettings& byDefault, bool canChange);
    /// Said where the connection adds to it.
    void setAddition(const QString& sentence);
    [[nodiscard]] Guard guard() const { return m_guard; }

Q_SIGNALS:
    /// The settings with this one changed.
    void changeAsked(const secateur::GuardSettings& settings);
    void resetAsked(secateur::Guard guard);

private:
    [[nodiscard]] qint64 valueIn(const GuardSettings& settings) const;
    [[nodiscard]] GuardSettings edited() const;
    [[nodiscard]] qint64 editedValue() const;
    void display();

    const Guard m_guard;
    GuardSettings m_current;
    GuardSettings m_default;
    bool m_known = false;
    bool m_canChange = false;
    QCheckBox* m_on = nullptr;        ///< of Arming
    CountSpinBox* m_number = nullptr; ///< of all others
    NoteLine* m_effect;
    NoteLine* m_addition;
    QPushButton* m_change;
    QPushButton* m_reset;
};

} // namespace secateur
