// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "domain/scrub.h"
#include "items/job_words.h"
#include "jobs_pane.h"
#include "text.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

namespace secateur {

using namespace Qt::StringLiterals;

void JobsPane::fillMenu(QMenu& menu, const JobRecord& job)
{
    const auto add = [&](const QString& icon, const QString& text, bool enabled, auto act) {
        QAction* action = menu.addAction(Theme::instance().icon(icon), text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const JobPlace place = placeOf(job);
    for (const JobAct act :
         {JobAct::Pause, JobAct::Resume, JobAct::Cancel, JobAct::RetryFailed, JobAct::Reconcile, JobAct::Abandon}) {
        const bool can = canDo(act, job, place);
        QAction* action =
            add(actIcon(act), actText(act, job), can, [this, act, job] { carryOut(act, job, m_worker, window()); });
        action->setData(int(act));
        action->setToolTip(actSentence(act, job));
        action->setStatusTip(can ? actSentence(act, job) : whyNotNow(job, place));
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    QAction* receipt =
        add(u"file-text"_s, tr("Open r&eceipt…"), job.started != 0, [this, id = job.id] { Q_EMIT receiptAsked(id); });
    if (job.started == 0)
        receipt->setStatusTip(tr("The job has not begun: there is no receipt yet."));
    add(u"hash"_s, tr("Copy job &number"), true,
        [id = job.id] { QGuiApplication::clipboard()->setText(QString::number(id)); });
    if (const auto request = job.plan.request.canonical(); request && job.mode != DeleteMode::Chosen) {
        add(u"clipboard-copy"_s, tr("Cop&y request"), true,
            [text = *request] { QGuiApplication::clipboard()->setText(text); });
    }
    if (!job.reason.isEmpty()) {
        add(u"copy"_s, tr("Copy &reason"), true,
            [text = scrubbed(job.reason)] { QGuiApplication::clipboard()->setText(text); });
    }
}

QMenu* JobsPane::openMenu(const QPoint& at)
{
    const std::optional<JobRecord> job = current();
    if (!job)
        return nullptr;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"jobMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *job);
    menu->popup(m_view->viewport()->mapToGlobal(at));
    return menu;
}

void JobsPane::offer(JobAct act, qint64 job)
{
    Q_EMIT shownAsked();
    m_view->setFocus(Qt::OtherFocusReason);
    showJob(job);
    // Where it is not listed now it is asked for, and its menu is one key away once it is there.
    if (const auto chosen = current(); !chosen || chosen->id != job)
        return;
    const QModelIndex row = m_view->currentIndex();
    m_view->scrollTo(row);
    QMenu* menu = openMenu(m_view->visualRect(row).center());
    if (!menu)
        return;
    for (QAction* action : menu->actions()) {
        if (action->data().isValid() && action->data().toInt() == int(act))
            menu->setActiveAction(action);
    }
}

QList<Command> JobsPane::commands(QWidget* owner)
{
    QList<Command> commands;
    if (const auto job = current()) {
        auto* menu = new QMenu(owner);
        fillMenu(*menu, *job);
        commands = commandsOf(*menu, tr("Job %1").arg(job->id), u"job"_s);
        for (Command& command : commands) {
            if (!command.action->data().isValid())
                continue;
            // A list that is arranged anew with each key must not be one key away from sending deletes: it leads to
            // the job's own menu, where the second key does it.
            auto* offered = new QAction(command.action->icon(), command.text, menu);
            offered->setEnabled(command.action->isEnabled());
            offered->setStatusTip(command.action->statusTip());
            connect(offered, &QAction::triggered, this,
                    [this, act = JobAct(command.action->data().toInt()), id = job->id] { offer(act, id); });
            command.action = offered;
        }
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto job = m_model.record(m_model.index(row, 0));
        if (!job)
            continue;
        auto* show = new QAction(Theme::instance().icon(u"list-checks"_s), {}, owner);
        connect(show, &QAction::triggered, this, [this, id = job->id] {
            Q_EMIT shownAsked();
            showJob(id);
            m_view->setFocus(Qt::OtherFocusReason);
        });
        const QString request = m_model.index(row, JobsModel::RequestColumn).data().toString();
        commands.append({{},
                         tr("Show job %1: %2").arg(QString::number(job->id), plain(request, 160)),
                         jobStateText(job->state),
                         u"#%1"_s.arg(job->id),
                         show});
    }
    return commands;
}

} // namespace secateur
