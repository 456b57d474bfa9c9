// SPDX-License-Identifier: GPL-3.0-or-later
#include "pending_pane.h"

#include "backlog_curve.h"
#include "confirm_parts.h"
#include "figure_strip.h"
#include "help_desk.h"
#include "text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

PendingPane::PendingPane(RemovalWorker& worker, PendingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_figures(new FigureStrip(this))
    , m_curve(new BacklogCurve(this))
    , m_stuck(new QTreeView(this))
    , m_calm(plainLabel({}, this))
    , m_stack(new QStackedLayout)
    , m_retry(new QPushButton(Theme::instance().icon(u"rotate-ccw"_s), tr("&Retry stuck content"), this))
    , m_words(new NoteLine(u"circle-question-mark"_s, Theme::Tone::Unknown, {}, this))
{
    setHelpTopic(this, u"jobs-and-pending#pending-content"_s);
    using Tone = Theme::Tone;
    m_figures->addFigure(u"scheduled"_s, tr("scheduled"), u"clock"_s, Tone::Pending);
    m_figures->addFigure(u"removed"_s, tr("removed"), u"circle-check"_s, Tone::Ok);
    m_figures->addFigure(u"stuck"_s, tr("stuck"), u"triangle-alert"_s, Tone::Warning);
    m_figures->addFigure(u"unknown"_s, tr("unknown"), u"circle-question-mark"_s, Tone::Unknown);
    m_figures->addFigure(u"freed"_s, tr("freed"), u"hard-drive"_s, Tone::Muted);
    m_figures->addFigure(u"oldest"_s, tr("oldest"), u"hourglass"_s, Tone::Muted);
    m_figures->addFigure(u"rate"_s, tr("a minute"), u"arrow-down"_s, Tone::Muted);
    build();
    connect(m_retry, &QPushButton::clicked, &worker, &RemovalWorker::retryStuck);
    connect(&worker, &RemovalWorker::opened, this, [this](const StoreInfo& store) {
        m_capabilities = store.capabilities;
        showSummary();
    });
    connect(&model, &PendingModel::summaryChanged, this, &PendingPane::showSummary);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PendingPane::showStuck);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PendingPane::showStuck);
    connect(&model, &QAbstractItemModel::modelReset, this, &PendingPane::showStuck);
    showSummary();
    showStuck();
}

void PendingPane::build()
{
    m_stuck->setObjectName(u"stuckView"_s);
    m_stuck->setAccessibleName(tr("Stuck content"));
    m_stuck->setModel(&m_model);
    m_stuck->setRootIsDecorated(false);
    m_stuck->setUniformRowHeights(true);
    m_stuck->setAlternatingRowColors(true);
    m_stuck->setFrameShape(QFrame::NoFrame);
    m_stuck->setTextElideMode(Qt::ElideMiddle);
    const int em = fontMetrics().averageCharWidth();
    m_stuck->header()->resizeSection(PendingModel::ObjectColumn, em * 44);
    m_stuck->header()->resizeSection(PendingModel::BytesColumn, em * 14);
    m_stuck->header()->resizeSection(PendingModel::AgeColumn, em * 12);
    m_stuck->header()->resizeSection(PendingModel::AttemptsColumn, em * 12);
    m_calm->setAlignment(Qt::AlignCenter);
    m_calm->setWordWrap(true);
    m_calm->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_stuck);
    m_stack->addWidget(m_calm);
    m_retry->setObjectName(u"retryStuck"_s);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    head->addWidget(m_figures, 1);
    head->addWidget(m_retry, 0, Qt::AlignVCenter);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(grid::unit);
    body->addWidget(m_curve, 2);
    body->addLayout(m_stack, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* wordsRow = new QHBoxLayout;
    wordsRow->setContentsMargins(grid::unit, 0, grid::unit, grid::unit);
    wordsRow->addWidget(m_words);
    m_words->setObjectName(u"pendingWords"_s);
    column->addLayout(head);
    column->addLayout(wordsRow);
    column->addLayout(body, 1);
}

void PendingPane::showSummary()
{
    const PendingSummary& sum = m_model.summary();
    const bool seen = m_capabilities.seesPending || m_capabilities.probesContent;
    const auto count = [seen](qint64 number) { return countText(seen ? number : -1); };
    m_figures->setFigure(u"scheduled"_s, count(qMax<qint64>(0, sum.pending - qMax<qint64>(0, sum.stuck))),
                         exactBytesText(sum.pendingBytes));
    m_figures->setFigure(u"removed"_s, count(sum.removed));
    m_figures->setFigure(u"stuck"_s, count(sum.stuck));
    m_figures->setFigure(u"unknown"_s, countText(sum.unknown));
    m_figures->setFigure(u"freed"_s, seen ? bytesText(sum.removedBytes) : countText(-1),
                         exactBytesText(seen ? sum.removedBytes : -1));
    const QString oldest = sum.pending > 0 ? ageText(sum.oldestSeconds) : u"–"_s;
    m_figures->setFigure(u"oldest"_s, sum.oldestSeconds < 0 ? countText(-1) : oldest);
    const auto decline = m_model.declinePerMinute();
    m_figures->setFigure(u"rate"_s, seen && decline && *decline > 0 ? countText(qRound64(*decline)) : u"–"_s,
                         tr("By how many objects the backlog went down each minute lately"));
    m_curve->setSamples(m_model.backlog());
    m_calm->setText(calmText());
    m_retry->setEnabled(sum.stuck > 0);
    m_retry->setVisible(m_capabilities.removesContent);
    const QString words = wordsText();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

QString PendingPane::calmText() const
{
    if (!m_capabilities.seesPending && !m_capabilities.probesContent)
        return tr("This connection shows neither what the server still has to remove nor whether an object is there. "
                  "Give it a catalogue or a place of content to see it here.");
    if (m_model.summary().pending == 0)
        return tr("Nothing is pending. When assets are deleted, their content is removed a little later and you can "
                  "watch it go here.");
    if (m_model.summary().stuck < 0 && m_capabilities.seesPending)
        return tr("Whether something is stuck is not known yet: the server's queue is watched for some minutes first.");
    if (m_model.summary().stuck < 0)
        return tr("Whether something is stuck can not be seen: this connection does not show what the server still has "
                  "to remove. Give it a catalogue to see it here.");
    return tr("Nothing is stuck. Content that can not be removed is listed here with the reason.");
}

QString PendingPane::wordsText() const
{
    const qint64 leaked = m_model.summary().leaked;
    const qint64 unknown = m_model.summary().unknown;
    QStringList sentences;
    if (!m_capabilities.removesContent)
        sentences << tr("The server removes content itself.");
    if (leaked > 0)
        sentences << (leaked == 1 ? tr("1 object has leaked: it is no longer scheduled, but still there.")
                                  : tr("%1 objects have leaked: they are no longer scheduled, but still there.")
                                        .arg(countText(leaked)));
    if (unknown > 0)
        sentences << (unknown == 1
                          ? tr("Of 1 object nobody can tell whether it is gone.")
                          : tr("Of %1 objects nobody can tell whether they are gone.").arg(countText(unknown)));
    return sentences.join(u' ');
}

void PendingPane::showStuck()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_calm) : m_stuck);
}

} // namespace secateur

#include "moc_pending_pane.cpp"
