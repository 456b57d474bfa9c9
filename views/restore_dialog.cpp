// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore_dialog.h"

#include "badge.h"
#include "confirm_parts.h"
#include "confirm_words.h"
#include "form_parts.h"
#include "help_desk.h"
#include "text.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxListed = 10'000;
constexpr int permille = 1000;
} // namespace

RestoreDialog::RestoreDialog(RestoreRunner& runner, const StoreInfo& store, QWidget* parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_store(store)
    , m_folder(new PlaceEdit(PlaceEdit::Kind::Folder, tr("Choose the folder of an archive"), this))
    , m_facts(plainLabel({}, this))
    , m_warning(new NoteLine(u"triangle-alert"_s, Theme::Tone::Warning, {}, this))
    , m_promise(new NoteLine(u"info"_s, Theme::Tone::Accent,
                             tr("All content is checked against its hash first. What is restored gets a new entry "
                                "number and a new time; the archive keeps a list of which is which. Nothing is stored "
                                "twice, also when it is asked for again."),
                             this))
    , m_status(new NoteLine(u"loader-circle"_s, Theme::Tone::Muted, {}, this))
    , m_progress(new QProgressBar(this))
    , m_problems(new QPlainTextEdit(this))
{
    setObjectName(u"restoreDialog"_s);
    setHelpTopic(this, u"archive-and-restore"_s);
    setWindowTitle(tr("Restore from an archive"));
    setModal(true);
    m_folder->edit()->setObjectName(u"restoreFolder"_s);
    m_folder->edit()->setAccessibleName(tr("Folder of the archive"));
    m_facts->setObjectName(u"restoreFacts"_s);
    m_facts->setWordWrap(true);
    m_warning->setObjectName(u"restoreWarning"_s);
    m_status->setObjectName(u"restoreStatus"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(grid::unit);
    m_progress->setAccessibleName(tr("Progress"));
    m_problems->setObjectName(u"restoreProblems"_s);
    m_problems->setReadOnly(true);
    m_problems->setMaximumBlockCount(maxListed);
    m_problems->setAccessibleName(tr("Assets that were not restored"));
    for (QWidget* hidden : {static_cast<QWidget*>(m_warning), static_cast<QWidget*>(m_status),
                            static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_problems)})
        hidden->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    row->addWidget(new QLabel(tr("Archive"), this));
    row->addWidget(m_folder, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(makeHead());
    column->addSpacing(grid::half);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_warning);
    column->addWidget(m_promise);
    column->addSpacing(grid::half);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addWidget(m_problems, 1);
    column->addStretch();
    column->addWidget(makeButtons());
    connect(m_folder, &PlaceEdit::edited, this, &RestoreDialog::look);
    connect(&m_runner, &RestoreRunner::looked, this, &RestoreDialog::onLooked);
    connect(&m_runner, &RestoreRunner::progressed, this, &RestoreDialog::onProgress);
    connect(&m_runner, &RestoreRunner::noticed, this, &RestoreDialog::onNotice);
    connect(&m_runner, &RestoreRunner::restored, this, &RestoreDialog::onRestored);
    connect(&m_runner, &RestoreRunner::failed, this, &RestoreDialog::onFailed);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 24);
    display();
}

QWidget* RestoreDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* environment = new Badge(head);
    environment->display(environmentIcon(m_store.environment), environmentWord(m_store.environment),
                         environmentTone(m_store.environment));
    QLabel* title = plainLabel(tr("Restore into %1").arg(plain(m_store.name, 120)), head);
    title->setFont(scaledFont(font(), 1.3));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addWidget(environment);
    row->addWidget(title, 1);
    return head;
}

QWidget* RestoreDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    m_restore = new QPushButton(Theme::instance().icon(u"undo-2"_s), {}, buttons);
    m_stop = new QPushButton(tr("&Stop restoring"), buttons);
    m_close = new QPushButton(tr("Close"), buttons);
    m_restore->setObjectName(u"restoreButton"_s);
    m_stop->setObjectName(u"restoreStop"_s);
    m_close->setObjectName(u"closeButton"_s);
    // Return after a folder was typed neither closes nor restores.
    for (QPushButton* button : {m_restore, m_stop, m_close})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addStretch();
    for (QPushButton* button : {m_stop, m_close, m_restore})
        row->addWidget(button);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_runner.cancel(); });
    connect(m_close, &QPushButton::clicked, this, &RestoreDialog::reject);
    return buttons;
}

void RestoreDialog::showArchive(const QString& folder)
{
    m_folder->setText(folder);
    look();
}

void RestoreDialog::look()
{
    m_summary.reset();
    m_status->hide();
    m_problems->hide();
    display();
    // Typing goes on while an earlier folder is looked at: the newest is looked at when that is done.
    if (!QDir::isAbsolutePath(m_folder->text()) || m_runner.isRunning())
        return;
    m_lookedAt = QDir::cleanPath(m_folder->text());
    m_runner.look(m_lookedAt);
}

void RestoreDialog::onLooked(const ArchiveSummary& summary)
{
    if (summary.folder != QDir::cleanPath(m_folder->text())) {
        look();
        return;
    }
    m_summary = summary;
    display();
}

void RestoreDialog::start()
{
    if (!m_summary || m_runner.isRunning())
        return;
    m_restoring = true;
    m_problems->clear();
    m_problems->hide();
    m_progress->setRange(0, 0);
    m_status->setNote(u"loader-circle"_s, Theme::Tone::Pending, tr("Reading the archive"));
    m_status->show();
    RestoreSpec spec;
    spec.folder = m_summary->folder;
    m_runner.restore(spec);
    display();
}

void RestoreDialog::onProgress(const RestoreProgress& progress)
{
    if (!m_restoring)
        return;
    m_progress->setRange(0, permille);
    m_progress->setValue(progress.assets > 0 ? int(progress.done * permille / progress.assets) : 0);
    const QString of = countText(progress.assets);
    m_status->setText(progress.checking ? tr("%1 of %2 assets checked").arg(countText(progress.done), of)
                                        : tr("%1 of %2 assets restored").arg(countText(progress.done), of));
}

void RestoreDialog::onNotice(const RestoredAsset& asset)
{
    const bool unknown = asset.outcome == RestoredAsset::Outcome::Unknown;
    m_problems->show();
    m_problems->appendPlainText(tr("%1: %2, entry %3. %4")
                                    .arg(unknown ? tr("Not known") : tr("Not restored"), plain(asset.from.path.text()),
                                         QString::number(asset.from.entry), plain(asset.reason)));
}

void RestoreDialog::onRestored(const RestoreReport& report)
{
    QStringList parts{tr("%1 restored, %2.").arg(assetsText(report.restored), bytesText(report.bytes))};
    if (report.alreadyRestored > 0)
        parts << tr("%1 were restored before.").arg(countText(report.alreadyRestored));
    if (report.failed > 0)
        parts << tr("%1 failed: they are listed below.").arg(countText(report.failed));
    if (report.unknown > 0)
        parts << tr("Of %1 no answer came. Ask for the same again: it looks first and stores nothing twice.")
                     .arg(countText(report.unknown));
    const bool all = report.failed == 0 && report.unknown == 0;
    end(all ? u"circle-check"_s : u"triangle-alert"_s, all ? Theme::Tone::Ok : Theme::Tone::Warning, parts.join(u' '));
}

void RestoreDialog::onFailed(const Error& error)
{
    // An earlier folder could not be read: that is said of no other.
    if (!m_restoring && (m_lookedAt.isEmpty() || m_lookedAt != QDir::cleanPath(m_folder->text())))
        return look();
    if (m_restoring && error.code == ErrorCode::Cancelled)
        end(u"ban"_s, Theme::Tone::Muted,
            tr("Stopped. What was restored stays; ask for the same again, and it goes on with the rest."));
    else
        end([&] { m_status->setError(error); });
}

void RestoreDialog::end(const QString& icon, Theme::Tone tone, const QString& sentence)
{
    end([&] { m_status->setNote(icon, tone, sentence); });
}

void RestoreDialog::end(const std::function<void()>& say)
{
    const bool changed = std::exchange(m_restoring, false);
    say();
    m_status->show();
    display();
    if (changed)
        Q_EMIT storeChanged();
    if (m_leaving)
        QDialog::reject();
}

void RestoreDialog::display()
{
    m_folder->setEnabled(!m_restoring);
    m_progress->setVisible(m_restoring);
    m_stop->setVisible(m_restoring);
    m_restore->setEnabled(m_summary && !m_restoring && m_summary->assets > 0);
    m_restore->setText(m_summary ? tr("Restore %1").arg(assetsText(m_summary->assets)) : tr("Restore"));
    m_warning->setVisible(m_summary && (m_summary->head.storeId != m_store.id || m_summary->torn));
    if (!m_summary) {
        m_facts->setText(tr("Choose the folder that a delete was archived in: it holds archive.json."));
        return;
    }
    const ArchiveHead& head = m_summary->head;
    m_facts->setText(tr("%1, %2, from %3 and below in the store %4. Archived %5 by %6 on %7, for job %8.")
                         .arg(assetsText(m_summary->assets), bytesText(m_summary->bytes),
                              plain(m_summary->below.text(), 200), plain(head.storeName, 120), timeText(head.made),
                              plain(head.who, 80), plain(head.host, 80), QString::number(head.job)));
    m_warning->setText(head.storeId != m_store.id
                           ? tr("This is an archive of another store. Its assets go to the same paths in this one.")
                           : tr("The end of its list was cut short: what that was about was not deleted."));
}

void RestoreDialog::reject()
{
    if (m_restoring) {
        m_leaving = true;
        m_runner.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace secateur

#include "moc_restore_dialog.cpp"
