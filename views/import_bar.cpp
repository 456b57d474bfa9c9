// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_bar.h"

#include "domain/delete_request.h"
#include "elided_label.h"
#include "help_desk.h"
#include "note.h"
#include "text.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxListed = 10'000;

} // namespace

ImportBar::ImportBar(ImportRunner& runner, QWidget* parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_steps(new QStackedWidget(this))
    , m_error(new Note(this))
    , m_list(new QPlainTextEdit(this))
{
    setObjectName(u"importBar"_s);
    setHelpTopic(this, u"first-minutes"_s);
    m_steps->addWidget(buildAsk());
    m_steps->addWidget(buildRun());
    m_steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setObjectName(u"importNotices"_s);
    m_list->setReadOnly(true);
    m_list->setMaximumBlockCount(maxListed);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_list->setAccessibleName(tr("Files that were left out or renamed"));
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    column->setSpacing(grid::half);
    column->addWidget(m_steps);
    column->addWidget(m_error);
    column->addWidget(m_list);
    connect(&runner, &ImportRunner::progressed, this, &ImportBar::onProgress);
    connect(&runner, &ImportRunner::noticed, this, &ImportBar::onNotice);
    connect(&runner, &ImportRunner::imported, this,
            [this](const QString&, const ImportReport& report) { onImported(report); });
    connect(&runner, &ImportRunner::failed, this, [this](const Error& error) {
        if (!std::exchange(m_mine, false))
            return;
        m_steps->hide();
        m_error->display(error, tr("Close"));
    });
    connect(m_error, &Note::actionTriggered, this, &QWidget::hide);
    hide();
}

QWidget* ImportBar::buildAsk()
{
    auto* step = new QWidget(m_steps);
    m_source = new ElidedLabel(Qt::ElideMiddle, step);
    auto* caption = new QLabel(tr("&Into path"), step);
    m_at = new QLineEdit(step);
    m_at->setObjectName(u"importPath"_s);
    m_at->setFont(fixedFont(font()));
    caption->setBuddy(m_at);
    m_atError = new QLabel(step);
    m_atError->setTextFormat(Qt::PlainText);
    m_import = new QPushButton(Theme::instance().icon(u"upload"_s), tr("Import images"), step);
    m_import->setObjectName(u"importStart"_s);
    auto* leave = new QPushButton(tr("Do not import"), step);
    auto* row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addWidget(m_source, 2);
    row->addWidget(caption);
    row->addWidget(m_at, 1);
    row->addWidget(m_atError);
    row->addWidget(m_import);
    row->addWidget(leave);
    connect(m_import, &QPushButton::clicked, this, &ImportBar::start);
    connect(m_at, &QLineEdit::returnPressed, this, &ImportBar::start);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    return step;
}

QWidget* ImportBar::buildRun()
{
    auto* step = new QWidget(m_steps);
    m_icon = new QLabel(step);
    m_status = new ElidedLabel(Qt::ElideRight, step);
    m_status->setObjectName(u"importStatus"_s);
    m_progress = new QProgressBar(step);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_progress->setFixedHeight(grid::unit);
    m_details = new QPushButton(tr("Show what was left out"), step);
    m_details->setCheckable(true);
    m_stop = new QPushButton(step);
    m_stop->setObjectName(u"importStop"_s);
    auto* row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addWidget(m_icon);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_details);
    row->addWidget(m_stop);
    connect(m_details, &QPushButton::toggled, m_list, &QWidget::setVisible);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_mine)
            m_runner.cancel();
        else
            hide();
    });
    return step;
}

void ImportBar::propose(const QString& storeFolder, const QString& sourceFolder, const AssetPath& at)
{
    if (m_runner.isRunning())
        return;
    m_spec = ImportSpec{storeFolder, sourceFolder, at, {}};
    m_source->setText(tr("Import the images in %1").arg(sourceFolder));
    m_at->setText(at.text());
    m_atError->clear();
    m_error->clear();
    m_steps->setCurrentIndex(0);
    m_steps->show();
    m_list->clear();
    m_details->setChecked(false);
    show();
    m_import->setFocus();
}

void ImportBar::start()
{
    const QString typed = m_at->text().trimmed();
    const auto parsed = parseRequest(typed.startsWith(u'/') ? typed : u'/' + typed);
    const bool whole = parsed && parsed->request == DeleteRequest::newest(parsed->request.path, 1);
    if (!whole || !parsed->request.path.isStorable()) {
        m_atError->setText(tr("This is not a path."));
        m_at->setFocus();
        return;
    }
    m_spec.at = parsed->request.path;
    m_mine = true;
    m_notices = 0;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_details->hide();
    m_stop->setText(tr("Stop importing"));
    m_icon->setPixmap({});
    m_status->setText(tr("Looking through %1").arg(m_spec.sourceFolder));
    m_steps->setCurrentIndex(1);
    m_runner.importImages(m_spec);
}

void ImportBar::onProgress(const ImportProgress& progress)
{
    if (!m_mine)
        return;
    // Permille: a file count may be larger than an int.
    m_progress->setRange(0, 1000);
    m_progress->setValue(progress.files > 0 ? int(progress.done * 1000 / progress.files) : 0);
    m_status->setText(tr("%1 of %2 files imported · %3")
                          .arg(countText(progress.done), countText(progress.files), bytesText(progress.bytes)));
}

void ImportBar::onNotice(const ImportNotice& notice)
{
    if (!m_mine)
        return;
    ++m_notices;
    m_details->show();
    const QString kind = notice.kind == ImportNotice::Kind::Skipped ? tr("Skipped") : tr("Renamed");
    m_list->appendPlainText(tr("%1: %2. %3").arg(kind, plain(notice.file), plain(notice.reason)));
}

void ImportBar::onImported(const ImportReport& report)
{
    if (!m_mine)
        return;
    QStringList parts{tr("%1 images imported, %2.").arg(countText(report.imported), bytesText(report.bytes))};
    if (report.alreadyThere > 0)
        parts.append(tr("%1 were there already.").arg(countText(report.alreadyThere)));
    if (report.renamed > 0)
        parts.append(tr("%1 renamed.").arg(countText(report.renamed)));
    parts.append(report.skipped > 0 ? tr("%1 files skipped.").arg(countText(report.skipped)) : tr("None skipped."));
    end(parts.join(u' '));
}

void ImportBar::end(const QString& sentence)
{
    m_mine = false;
    const int edge = fontMetrics().height();
    m_icon->setPixmap(
        Theme::instance().icon(u"circle-check"_s, Theme::Tone::Ok).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_progress->hide();
    m_status->setText(sentence);
    m_stop->setText(tr("Close"));
}

} // namespace secateur

#include "moc_import_bar.cpp"
