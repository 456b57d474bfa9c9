// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/store_guards.h"

#include <QDialog>

namespace secateur {

class Badge;
class GuardEvents;
class GuardRow;
class Note;
class NoteLine;
class ProtectedPaths;

/// The guards of the open store: each with what it does, its default, and a button that changes it; and who changed
/// what last. Everything goes through the removal worker, which writes it into the journal.
class GuardsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GuardsDialog(StoreGuards& guards, QWidget* parent = nullptr);
    /// Picks a protected path out, with the button that takes its protection off at hand.
    void showProtection(const PathGlob& glob);

private:
    QWidget* makeHead();
    QWidget* makeRows();
    void display();
    void change(const GuardSettings& settings);

    StoreGuards& m_guards;
    Badge* m_environment = nullptr;
    NoteLine* m_promise = nullptr;
    Note* m_problem = nullptr;
    ProtectedPaths* m_paths = nullptr;
    QList<GuardRow*> m_rows;
    GuardEvents* m_events = nullptr;
};

} // namespace secateur
