// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_dialog.h"

#include "confirm_parts.h"
#include "help_desk.h"
#include "items/job_words.h"
#include "items/user_settings.h"
#include "job_details.h"
#include "note.h"
#include "text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyOutcome = -1; ///< data of the box's first row

QString askPlace(QWidget* parent, const QString& proposed, ReceiptFormat format)
{
    const bool json = format == ReceiptFormat::Json;
    return QFileDialog::getSaveFileName(parent, ReceiptDialog::tr("Save the receipt"), proposed,
                                        json ? ReceiptDialog::tr("JSON (*.json)") : ReceiptDialog::tr("CSV (*.csv)"));
}

QTableView* makeTable(ReceiptModel& model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(u"receiptItems"_s);
    table->setAccessibleName(ReceiptDialog::tr("Planned assets and what became of them"));
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + grid::unit);
    QHeaderView* head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Nothing is measured that would have to be read for it.
    const int character = table->fontMetrics().averageCharWidth();
    const QList<int> widths{28, 8, 21, 22, 11};
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column] * character + grid::two);
    return table;
}

} // namespace

ReceiptDialog* ReceiptDialog::open(const QString& journalFile, qint64 job, QWidget* parent)
{
    auto* dialog = new ReceiptDialog(journalFile, job, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

ReceiptDialog::ReceiptDialog(const QString& journalFile, qint64 job, QWidget* parent)
    : QDialog(parent)
    , m_job(job)
    , m_reader(journalFile, job)
    , m_model(m_reader)
    , m_choosePlace(askPlace)
    , m_details(new JobDetails(this))
    , m_note(new Note(this))
    , m_outcomes(new QComboBox(this))
    , m_table(makeTable(m_model, this))
    , m_chain(new QLabel(this))
    , m_hash(plainLabel({}, this))
    , m_copy(new QPushButton(Theme::instance().icon(u"copy"_s), tr("Copy &hash"), this))
    , m_json(new QPushButton(Theme::instance().icon(u"save"_s), tr("Save as &JSON…"), this))
    , m_csv(new QPushButton(Theme::instance().icon(u"save"_s), tr("Save as &CSV…"), this))
{
    setObjectName(u"receiptDialog"_s);
    setHelpTopic(this, u"receipts"_s);
    setWindowTitle(tr("Receipt of job %1").arg(job));
    m_details->setObjectName(u"receiptDetails"_s);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_outcomes->setObjectName(u"receiptOutcomes"_s);
    m_outcomes->setAccessibleName(tr("Outcomes to list"));
    m_outcomes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* right = new QVBoxLayout;
    right->setSpacing(grid::unit);
    right->addWidget(m_outcomes, 0, Qt::AlignLeft);
    right->addWidget(m_table, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(grid::two);
    middle->addWidget(m_details, 2);
    middle->addLayout(right, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_note);
    column->addLayout(middle, 1);
    column->addWidget(chainRow());
    column->addWidget(buttonRow());
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);

    connect(m_outcomes, &QComboBox::activated, this, [this] {
        const int outcome = m_outcomes->currentData().toInt();
        m_model.setOutcome(outcome == everyOutcome ? std::nullopt : std::optional(ItemState(outcome)));
    });
    connect(&m_reader, &ReceiptReader::loaded, this, &ReceiptDialog::showSummary);
    connect(&m_reader, &ReceiptReader::failed, this, [this](const Error& error) { m_note->display(error); });
    connect(&m_reader, &ReceiptReader::saved, this, [this](const QString& file) {
        m_note->display(u"circle-check"_s, Theme::Tone::Ok, tr("The receipt was saved as %1.").arg(plain(file)));
    });
    m_reader.load();
    m_model.setOutcome({});
}

QWidget* ReceiptDialog::chainRow()
{
    auto* row = new QWidget(this);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(grid::unit);
    m_chain->setObjectName(u"receiptChain"_s);
    m_chain->setTextFormat(Qt::PlainText);
    m_chain->setForegroundRole(QPalette::PlaceholderText);
    m_hash->setObjectName(u"receiptHash"_s);
    m_hash->setAccessibleName(tr("Hash of the receipt"));
    m_hash->setFont(fixedFont(font()));
    m_copy->setObjectName(u"receiptCopy"_s);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    cells->addWidget(m_chain);
    cells->addWidget(m_hash);
    cells->addStretch(1);
    cells->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hash->text()); });
    return row;
}

QWidget* ReceiptDialog::buttonRow()
{
    auto* row = new QWidget(this);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(grid::unit);
    auto* close = new QPushButton(tr("Close"), row);
    m_json->setObjectName(u"receiptJson"_s);
    m_json->setToolTip(tr("The whole receipt: secateurctl receipt --verify checks it without the journal"));
    m_csv->setObjectName(u"receiptCsv"_s);
    for (QPushButton* button : {m_json, m_csv}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        cells->addWidget(button);
    }
    cells->addStretch(1);
    close->setDefault(true);
    cells->addWidget(close);
    connect(m_json, &QPushButton::clicked, this, [this] { save(ReceiptFormat::Json); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(ReceiptFormat::Csv); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ReceiptDialog::showSummary(const ReceiptSummary& summary)
{
    JobProgress progress;
    progress.job = summary.job.id;
    progress.state = summary.job.state;
    progress.counts = summary.job.counts;
    m_details->showJob(summary.job, progress, jobStateText(summary.job.state));
    m_details->showDifferences(summary.differences);
    fillOutcomes(summary.job.counts);
    showChain(summary.sealed);
    m_json->setEnabled(true);
    m_csv->setEnabled(true);
}

void ReceiptDialog::fillOutcomes(const JobCounts& counts)
{
    const qint64 open = counts.planned - counts.ended();
    m_outcomes->clear();
    m_outcomes->addItem(tr("All assets (%1)").arg(countText(counts.planned)), everyOutcome);
    const auto add = [this](ItemState state, qint64 count) {
        if (count > 0)
            m_outcomes->addItem(tr("%1 (%2)").arg(outcomeText(state), countText(count)), int(state));
    };
    add(ItemState::Confirmed, counts.deleted);
    add(ItemState::AlreadyGone, counts.alreadyGone);
    add(ItemState::Drifted, counts.drifted);
    add(ItemState::Failed, counts.failed);
    add(ItemState::Unknown, counts.unknown);
    if (open > 0) { // how many of them were sent is not counted
        m_outcomes->addItem(outcomeText(ItemState::Planned), int(ItemState::Planned));
        m_outcomes->addItem(outcomeText(ItemState::Sent), int(ItemState::Sent));
    }
}

void ReceiptDialog::showChain(const std::optional<Receipt>& sealed)
{
    m_copy->setEnabled(sealed.has_value());
    m_hash->setVisible(sealed.has_value());
    if (!sealed) {
        m_chain->setText(tr("Not sealed: the job has not ended, or ended before receipts were sealed."));
        return;
    }
    m_chain->setText(tr("Receipt %1, sealed %2").arg(QString::number(sealed->seq), timeText(sealed->sealed)));
    m_hash->setText(QString::fromLatin1(sealed->sha256));
    m_hash->setToolTip(sealed->previous.isEmpty()
                           ? tr("The first receipt of this journal")
                           : tr("The receipt before it: %1").arg(QString::fromLatin1(sealed->previous)));
}

void ReceiptDialog::save(ReceiptFormat format)
{
    const QString name =
        u"receipt-%1.%2"_s.arg(QString::number(m_job), format == ReceiptFormat::Json ? u"json"_s : u"csv"_s);
    const QString folder = UserSettings::instance().text(Setting::ReceiptFolder);
    const QDir place = folder.isEmpty() ? QDir::home() : QDir(folder);
    const QString file = m_choosePlace(this, place.filePath(name), format);
    if (!file.isEmpty())
        m_reader.save(file, format);
}

} // namespace secateur

#include "moc_receipt_dialog.cpp"
