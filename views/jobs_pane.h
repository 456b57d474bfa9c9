// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "items/jobs_model.h"
#include "job_actions.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QButtonGroup;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace secateur {

class EmptyState;
class JobDetails;

/// The jobs, newest first, filtered and searched, with the details of the chosen one and what can be done with it. GUI
/// thread.
class JobsPane final : public QWidget {
    Q_OBJECT
public:
    enum class Show { All, Running, Attention, Ended };
    Q_ENUM(Show)

    JobsPane(RemovalWorker& worker, JobsModel& model, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<JobRecord> current() const;
    /// Chooses a job once it is listed; 0: shows all jobs that need attention.
    void showJob(qint64 job);
    void setShow(Show show);
    /// What the command palette can do here: the menu of the chosen job, and to show each job that is listed. What
    /// changes a job leads to its own menu. The actions go with `owner`.
    [[nodiscard]] QList<Command> commands(QWidget* owner);

Q_SIGNALS:
    /// The user wants to read the receipt of this job.
    void receiptAsked(qint64 job);
    /// The pane is to be seen.
    void shownAsked();

private:
    void build();
    QWidget* buildTools();
    void buildMore();
    void shapeColumns();
    void ask();
    void keepCurrent();
    void showState();
    void showDetails(const std::optional<JobRecord>& job);
    void showEmpty();
    QMenu* openMenu(const QPoint& at);
    /// Chooses the job and opens its menu at what can be done with it; no menu of another job.
    void offer(JobAct act, qint64 job);
    void fillMenu(QMenu& menu, const JobRecord& job);
    void act(JobAct act);
    [[nodiscard]] JobPlace placeOf(const JobRecord& job) const;

    RemovalWorker& m_worker;
    JobsModel& m_model;
    JobPlace m_place;
    QTreeView* m_view;
    QLineEdit* m_search;
    QButtonGroup* m_chips;
    EmptyState* m_empty;
    QPushButton* m_showAll;
    JobDetails* m_details;
    QList<std::pair<JobAct, QPushButton*>> m_buttons;
    QPushButton* m_receipt;
    QToolButton* m_more;
    QStackedWidget* m_stack;
    QSplitter* m_columns;
    QTimer m_typing;
    QTimer m_paused;     ///< runs while a second click may still be meant for Pause
    qint64 m_wanted = 0; ///< a job to choose once it is listed
};

} // namespace secateur
