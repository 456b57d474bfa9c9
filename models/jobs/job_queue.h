// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

#include <QList>
#include <QMetaType>
#include <functional>
#include <optional>

namespace secateur {

/// A job that waits for its time and its turn. A value.
struct QueuedJob {
    qint64 job = 0;
    Timestamp notBefore = 0; ///< 0: at once
    bool reconcile = false;  ///< only to be looked up; nothing of it will be sent
    bool operator==(const QueuedJob&) const = default;
};

/// The jobs that wait, each at most once. First those that came first, but nobody waits for a job whose time has not
/// come. A value; knows no clock of its own.
class JobQueue final {
public:
    /// A job that is in the queue keeps its place; its time and purpose are the new ones.
    void add(const QueuedJob& job);
    /// True where it was there.
    bool remove(qint64 job);
    [[nodiscard]] bool contains(qint64 job) const;
    [[nodiscard]] bool isEmpty() const { return m_jobs.isEmpty(); }
    /// Whether a job whose time has come may begin.
    using MayBegin = std::function<bool(qint64 job)>;
    /// True where the time of one has come that may begin.
    [[nodiscard]] bool hasDue(Timestamp now, const MayBegin& mayBegin = {}) const;
    /// Takes the first such one.
    [[nodiscard]] std::optional<QueuedJob> takeDue(Timestamp now, const MayBegin& mayBegin = {});
    /// In the order in which they come: those without a time as they were added, then by time.
    [[nodiscard]] QList<QueuedJob> inOrder(Timestamp now) const;
    /// When the next one is due; nothing in an empty queue.
    [[nodiscard]] std::optional<Timestamp> nextDue() const;

private:
    QList<QueuedJob> m_jobs;
};

} // namespace secateur

Q_DECLARE_METATYPE(secateur::QueuedJob)
