// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace secateur {

class CheckedField;
class NoteLine;

/// The protected paths of a store: a list to add to and to take from, each change by its own button.
class ProtectedPaths final : public QFrame {
    Q_OBJECT
public:
    explicit ProtectedPaths(QWidget* parent = nullptr);
    /// Those that can be changed here, and those of the connection, which can not.
    void setCurrent(const GuardSettings& current, const QList<PathGlob>& ofConnection, bool canChange);
    /// Picks one out, with the button that takes its protection off at hand.
    void pickOut(const PathGlob& glob);

Q_SIGNALS:
    /// The settings with these paths changed.
    void changeAsked(const secateur::GuardSettings& settings);

private:
    void fill();
    void display();
    void add();
    void removePicked();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] std::optional<PathGlob> picked() const;

    GuardSettings m_current;
    QList<PathGlob> m_ofConnection;
    bool m_canChange = false;
    QListWidget* m_list;
    NoteLine* m_meaning;
    QLineEdit* m_edit;
    CheckedField* m_field;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace secateur
