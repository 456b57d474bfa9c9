// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pending_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace secateur {

class BacklogCurve;
class FigureStrip;
class NoteLine;

/// Content that is scheduled for removal, until it is really gone: the sums, the backlog, and what is stuck and why.
class PendingPane final : public QWidget {
    Q_OBJECT
public:
    PendingPane(RemovalWorker& worker, PendingModel& model, QWidget* parent = nullptr);

private:
    void build();
    void showSummary();
    void showStuck();
    [[nodiscard]] QString calmText() const;
    [[nodiscard]] QString wordsText() const;
    PendingModel& m_model;
    FigureStrip* m_figures;
    BacklogCurve* m_curve;
    QTreeView* m_stuck;
    QLabel* m_calm;
    QStackedLayout* m_stack;
    QPushButton* m_retry;
    NoteLine* m_words;
    Capabilities m_capabilities;
};

} // namespace secateur
