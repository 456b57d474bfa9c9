// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_summary.h"

#include "confirm_parts.h"
#include "confirm_words.h"
#include "figure_strip.h"
#include "text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

enum SampleColumn { PathColumn, EntryColumn, CreatedColumn, ObjectsColumn, BytesColumn, SampleColumnCount };

/// Paths that are named before the rest is only counted.
constexpr int namedNear = 3;

void setCell(QTableWidget* table, int row, int column, const QString& text, const QString& exact = {})
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (column != PathColumn)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (column != PathColumn)
        item->setFont(tabularFont(table->font()));
    if (!exact.isEmpty())
        item->setToolTip(exact);
    table->setItem(row, column, item);
}

QString spanText(const Totals& totals)
{
    if (totals.oldest == 0 && totals.newest == 0)
        return u"–"_s;
    const QString oldest = timeText(totals.oldest).left(10);
    const QString newest = timeText(totals.newest).left(10);
    return oldest == newest ? oldest : u"%1 – %2"_s.arg(oldest, newest);
}

} // namespace

QString nearText(const BlastRadius& radius)
{
    QStringList named;
    qint64 namedAssets = 0;
    for (const NearPath& near : radius.near.mid(0, namedNear)) {
        named << u"%1 (%2)"_s.arg(plain(near.path.text(), 120), countText(near.assets));
        namedAssets += near.assets;
    }
    if (named.isEmpty())
        return {};
    const QString list = named.join(u", "_s);
    const qint64 more = radius.nearPaths - named.size();
    if (more <= 0)
        return QCoreApplication::translate("DeleteDialog", "Not included: %1.").arg(list);
    const QString rest = assetsText(radius.nearAssets - namedAssets);
    if (more == 1)
        return QCoreApplication::translate("DeleteDialog", "Not included: %1 and one more path with %2.")
            .arg(list, rest);
    return QCoreApplication::translate("DeleteDialog", "Not included: %1 and %2 more paths with %3.")
        .arg(list, countText(more), rest);
}

DeleteSummary::DeleteSummary(QWidget* parent)
    : QWidget(parent)
    , m_figures(new FigureStrip(this))
    , m_sample(new QTableWidget(0, SampleColumnCount, this))
    , m_sampleCaption(plainLabel({}, this))
    , m_near(new NoteLine(u"shield"_s, Theme::Tone::Ok, {}, this))
    , m_inexact(new NoteLine(u"circle-question-mark"_s, Theme::Tone::Warning, {}, this))
    , m_collateral(new NoteLine(u"triangle-alert"_s, Theme::Tone::Warning, {}, this))
    , m_notes(new QVBoxLayout)
{
    m_inexact->setObjectName(u"inexactLine"_s);
    m_collateral->setObjectName(u"collateralLine"_s);
    m_figures->addFigure(u"assets"_s, tr("assets"));
    m_figures->addFigure(u"objects"_s, tr("objects"));
    m_figures->addFigure(u"bytes"_s, tr("of content"));
    m_figures->addFigure(u"paths"_s, tr("paths"));
    m_figures->addFigure(u"span"_s, tr("created, oldest – newest"));

    m_sample->setObjectName(u"deleteSample"_s);
    m_sample->setAccessibleName(tr("First rows of the plan"));
    m_sample->setHorizontalHeaderLabels({tr("Path"), tr("Entry"), tr("Created"), tr("Objects"), tr("Size")});
    m_sample->verticalHeader()->hide();
    m_sample->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::unit);
    m_sample->setShowGrid(false);
    m_sample->setAlternatingRowColors(true);
    m_sample->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setTabKeyNavigation(false);
    m_sample->setTextElideMode(Qt::ElideMiddle);
    m_sample->setWordWrap(false);
    shapeColumns();
    m_sample->setMinimumHeight((fontMetrics().height() + grid::unit) * 5);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_figures);
    column->addSpacing(grid::half);
    column->addWidget(m_sample, 1);
    column->addWidget(m_sampleCaption);
    column->addWidget(m_inexact);
    column->addWidget(m_collateral);
    column->addWidget(m_near);
    column->addLayout(m_notes);
    m_notes->setSpacing(grid::unit);
    for (NoteLine* line : {m_near, m_inexact, m_collateral})
        line->hide();
}

void DeleteSummary::shapeColumns()
{
    QHeaderView* header = m_sample->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(PathColumn, QHeaderView::Stretch);
    m_sample->horizontalHeaderItem(PathColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics figures(tabularFont(font()));
    const auto shape = [this, header, &figures](int column, const QString& widest) {
        QTableWidgetItem* head = m_sample->horizontalHeaderItem(column);
        head->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        header->resizeSection(column,
                              qMax(figures.horizontalAdvance(widest), fontMetrics().horizontalAdvance(head->text())) +
                                  grid::three);
    };
    shape(EntryColumn, u"0000000"_s);
    shape(CreatedColumn, u"2000-00-00 00:00:00"_s);
    shape(ObjectsColumn, u"000"_s);
    shape(BytesColumn, u"000.0 MB"_s);
}

void DeleteSummary::setSubject(const DeleteSubject& subject)
{
    fillFigures(subject.totals);
    fillSample(subject);
    fillNotes(subject);
}

void DeleteSummary::fillFigures(const Totals& totals)
{
    m_figures->setFigure(u"assets"_s, countText(totals.assets));
    m_figures->setFigure(u"objects"_s, countText(totals.variants));
    m_figures->setFigure(u"bytes"_s, bytesText(totals.bytes), exactBytesText(totals.bytes));
    m_figures->setFigure(u"paths"_s, countText(totals.paths));
    m_figures->setFigure(u"span"_s, spanText(totals),
                         u"%1 – %2"_s.arg(timeText(totals.oldest), timeText(totals.newest)));
}

void DeleteSummary::fillSample(const DeleteSubject& subject)
{
    const qsizetype rows = qMin<qsizetype>(subject.sample.size(), sampleRows);
    m_sample->setRowCount(int(rows));
    for (int row = 0; row < int(rows); ++row) {
        const PlannedAsset& asset = subject.sample.at(row);
        setCell(m_sample, row, PathColumn, plain(asset.ref.path.text()));
        setCell(m_sample, row, EntryColumn, QString::number(asset.ref.entry));
        setCell(m_sample, row, CreatedColumn, timeText(asset.created), isoText(asset.created));
        setCell(m_sample, row, ObjectsColumn, countText(asset.variants.size()));
        setCell(m_sample, row, BytesColumn, sizeCellText(asset.bytes()), exactBytesText(asset.bytes()));
    }
    m_sampleCaption->setText(rows < subject.totals.assets ? tr("The first %1 of %2. All of them are in the saved plan.")
                                                                .arg(countText(rows), countText(subject.totals.assets))
                                                          : tr("This is the whole list."));
}

void DeleteSummary::fillNotes(const DeleteSubject& subject)
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Hazard hazard : subject.hazards) {
        const Severity severity = hazardSeverity(hazard);
        m_notes->addWidget(new NoteLine(severityIcon(severity), severityTone(severity), hazardSentence(hazard), this));
    }
    m_notes->addWidget(new NoteLine(u"list-checks"_s, Theme::Tone::Muted,
                                    tr("Pinned: each asset is deleted by its own number, and only while it is still "
                                       "the one planned here. Nothing else can go."),
                                    this));
}

void DeleteSummary::awaitNear()
{
    m_near->setNote(u"shield"_s, Theme::Tone::Muted, tr("Looking at what lies near and stays…"));
    m_near->show();
}

void DeleteSummary::setNear(const BlastRadius& radius)
{
    const QString text = nearText(radius);
    if (text.isEmpty() && !radius.exact)
        m_near->setNote(u"circle-question-mark"_s, Theme::Tone::Unknown,
                        tr("What lies near and stays can not be known here."));
    else
        m_near->setNote(u"shield"_s, Theme::Tone::Ok,
                        text.isEmpty() ? tr("Nothing else lies near this request.") : text);
    m_near->show();
    m_inexact->setText(inexactText(radius));
    m_inexact->setVisible(!radius.exact);
    m_collateral->setText(collateralText(radius));
    m_collateral->setVisible(!m_collateral->text().isEmpty());
}

void DeleteSummary::setNearUnknown()
{
    m_near->setNote(u"circle-question-mark"_s, Theme::Tone::Unknown, tr("What lies near could not be read."));
}

} // namespace secateur

#include "moc_delete_summary.cpp"
