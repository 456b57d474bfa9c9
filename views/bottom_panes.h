// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "items/jobs_model.h"
#include "items/pending_model.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace secateur {

class ActivityPane;
class BacklogSpark;
class JobsPane;
class PendingPane;
class TrayNotice;

/**
 * What is still going, at the foot of the window: one line that is always there, and above the fold of it the panes of
 * jobs, pending content and activity. GUI thread.
 */
class BottomPanes final : public QWidget {
    Q_OBJECT
public:
    enum class Pane { Jobs, Pending, Activity };
    Q_ENUM(Pane)

    BottomPanes(RemovalWorker& worker, JobsModel& jobs, PendingModel& pending, QWidget* parent = nullptr);

    void expand(Pane pane);
    void collapse();
    /// Shows the pane of jobs with this one chosen; 0: with those that need attention.
    void showJob(qint64 job);
    [[nodiscard]] bool isExpanded() const;
    /// What the command palette can do with jobs; the actions go with `owner`.
    [[nodiscard]] QList<Command> commands(QWidget* owner);
    [[nodiscard]] ActivityPane& activity() const { return *m_activity; }
    /// What the status line says of jobs, and of pending content.
    [[nodiscard]] QString jobsText() const;
    [[nodiscard]] QString pendingText() const;

Q_SIGNALS:
    void expandedChanged(bool expanded);
    /// The desktop notification was clicked: show the window.
    void raiseAsked();
    /// The user wants to read the receipt of this job.
    void receiptAsked(qint64 job);

private:
    void build();
    QToolButton* makeTab(const QString& icon, const char* name, Pane pane);
    void follow(RemovalWorker& worker);
    void showLine();
    void showTab(Pane pane);

    JobsModel& m_jobs;
    PendingModel& m_pending;
    std::optional<JobProgress> m_latest;
    QWidget* m_line;
    QToolButton* m_jobsTab;
    QToolButton* m_pendingTab;
    QToolButton* m_activityTab;
    QToolButton* m_fold;
    Capabilities m_capabilities;
    BacklogSpark* m_spark;
    QStackedWidget* m_stack;
    JobsPane* m_jobsPane;
    PendingPane* m_pendingPane;
    ActivityPane* m_activity;
    TrayNotice* m_tray;
};

} // namespace secateur
