// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job_actions.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace secateur {

/**
 * What a process before left unfinished, told in a quiet bar with what can be done about each job; and that another
 * process has the journal, where this window only reads. Hidden while there is nothing to say. It starts nothing by
 * itself, and a double click is a click on one job: what moves up in its place can not be pressed at once. GUI thread.
 */
class RecoveryBar final : public QFrame {
    Q_OBJECT
public:
    static constexpr int rowsShown = 3; ///< jobs that are told one by one; the pane lists the others

    explicit RecoveryBar(RemovalWorker& worker, QWidget* parent = nullptr);
    /// The jobs that are still told, newest first.
    [[nodiscard]] QList<qint64> jobs() const;
    /// What the bar says, line by line.
    [[nodiscard]] QStringList sentences() const;

Q_SIGNALS:
    /// The user wants to see this job in the pane; 0: all that need a look.
    void detailsAsked(qint64 job);
    /// The user wants the store opened again, because another window may have been closed.
    void reopenAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const StoreInfo& store, bool journalReadOnly, const QString& why);
    void follow(const JobProgress& progress);
    void rebuild();
    /// After a job has left the list.
    void moveUp();
    void addJob(const JobRecord& job);
    void addMore(qsizetype hidden);
    void addReadOnly();
    QLabel* addSentence(const QString& icon, const QString& text);
    QToolButton* addButton(const QString& icon, const QString& text, const QString& name);

    RemovalWorker& m_worker;
    QList<JobRecord> m_jobs;
    JobPlace m_place;
    QTimer m_moved;     ///< runs while a second click may still be meant for what stood here before
    QString m_readOnly; ///< why the journal is another process's; empty where it is not
    QWidget* m_rows = nullptr;
    QGridLayout* m_cells = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    int m_row = 0;
    QStringList m_sentences;
    QToolButton* m_close;
};

} // namespace secateur
