// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delete_subject.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace secateur {

class FigureStrip;
class NoteLine;

/// What a plan would take: the figures, its first rows, what lies near and stays, and the hazards.
class DeleteSummary final : public QWidget {
    Q_OBJECT
public:
    explicit DeleteSummary(QWidget* parent = nullptr);
    void setSubject(const DeleteSubject& subject);
    /// Keeps the place of what setNear() will say.
    void awaitNear();
    /// What lies near and is not included; may come later than the plan.
    void setNear(const BlastRadius& radius);
    void setNearUnknown();

private:
    void shapeColumns();
    void fillFigures(const Totals& totals);
    void fillSample(const DeleteSubject& subject);
    void fillNotes(const DeleteSubject& subject);
    FigureStrip* m_figures;
    QTableWidget* m_sample;
    QLabel* m_sampleCaption;
    NoteLine* m_near;
    NoteLine* m_inexact;
    NoteLine* m_collateral;
    QVBoxLayout* m_notes;
};

/// "Not included: /users/u120 (30), /users/u121 (30) and 109 more paths with 3,270 assets."; empty where nothing is
/// near.
[[nodiscard]] QString nearText(const BlastRadius& radius);

} // namespace secateur
