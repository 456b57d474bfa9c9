// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace secateur {

class Note;
class NoteLine;

/// Everything about one job in words: what went otherwise than planned first, then who, where, when and how. GUI
/// thread.
class JobDetails final : public QScrollArea {
    Q_OBJECT
public:
    explicit JobDetails(QWidget* parent = nullptr);
    /// `state` is the state in the words of the list.
    void showJob(const JobRecord& job, const JobProgress& progress, const QString& state);
    /// By name how the store differs, of the job that is shown.
    void showDifferences(const QList<Difference>& differences);
    void clear();
    [[nodiscard]] qint64 job() const { return m_job.id; }
    [[nodiscard]] const JobCounts& counts() const { return m_job.counts; }
    /// What is said to have gone otherwise than planned, line by line.
    [[nodiscard]] QStringList troubles() const { return m_troubles; }
    /// The value beside a caption; empty where it is not shown.
    [[nodiscard]] QString value(const QString& caption) const;

protected:
    /// Draws that the keyboard is in it, to scroll.
    bool event(QEvent* event) override;

private:
    struct Field {
        QLabel* caption = nullptr;
        QLabel* value = nullptr;
    };
    void setField(int field, const QString& value);
    void showTroubles();
    void showFields(const JobProgress& progress);

    JobRecord m_job;
    QList<Difference> m_differences;
    QStringList m_troubles;
    QLabel* m_title;
    Note* m_loss;
    QVBoxLayout* m_lines;
    QGridLayout* m_cells;
    NoteLine* m_reason;
    QList<Field> m_fields;
};

} // namespace secateur
