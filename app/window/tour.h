// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace secateur {

/**
 * Plays the main job in the real window and saves a picture of each step: tree, preview, menu, delete dialog, hold, job
 * running, content pending, all gone, guards, arming. It waits for states, never for time alone, and it really deletes:
 * it is played on a sample made for it, or on a copy (see checkTour()).
 */
class Tour final : public QObject {
    Q_OBJECT
public:
    /// Pictures go to `folder`, which is made if absent. The window outlives the tour.
    Tour(MainWindow& window, QString folder, QObject* parent = nullptr);
    void start();
    /// Times that let each step be seen also where there is little to delete.
    [[nodiscard]] static SessionSetup seams();

Q_SIGNALS:
    /// 0 only where every step was reached; what was missed is on standard error.
    void finished(int exitCode);

private:
    struct Step {
        QString picture;                ///< file name without ".png"
        std::function<void()> enter;    ///< does what a user would do
        std::function<bool()> reached;  ///< the state in which the picture is taken
        int settleMs = 0;               ///< for what is loaded behind: counts, rows, what lies near
        std::function<QWidget*()> over; ///< a menu or dialog over the window
    };
    void addLooking();
    void addDeleting();
    void addWatching();
    void addGuarding();
    void next();
    void look();
    void picture();
    void fail(const QString& why);
    void watchJobs();
    [[nodiscard]] bool hasTarget();
    [[nodiscard]] bool descend();
    [[nodiscard]] bool save(const QString& name, QWidget* over) const;
    void openMenu();
    void setHold();
    void confirm();

    MainWindow& m_window;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QTimer m_poll;
    QElapsedTimer m_since;
    std::optional<qint64> m_reachedAt;
    std::optional<AssetPath> m_target;
    bool m_searching = false; ///< the usual path is not there: go down to another
    AssetPath m_searchAt;
    qint64 m_job = 0;
    int m_runningPictures = 0;
    bool m_gone = false;
};

} // namespace secateur
