// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_queue.h"

#include <algorithm>

namespace secateur {

namespace {

auto withId(qint64 job)
{
    return [job](const QueuedJob& queued) { return queued.job == job; };
}

auto dueAt(Timestamp now, const JobQueue::MayBegin& mayBegin)
{
    return [now, &mayBegin](const QueuedJob& queued) {
        return queued.notBefore <= now && (!mayBegin || mayBegin(queued.job));
    };
}

} // namespace

void JobQueue::add(const QueuedJob& job)
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), withId(job.job));
    if (found == m_jobs.end())
        m_jobs.append(job);
    else
        *found = job;
}

bool JobQueue::remove(qint64 job)
{
    return m_jobs.removeIf(withId(job)) > 0;
}

bool JobQueue::contains(qint64 job) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), withId(job));
}

bool JobQueue::hasDue(Timestamp now, const MayBegin& mayBegin) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), dueAt(now, mayBegin));
}

std::optional<QueuedJob> JobQueue::takeDue(Timestamp now, const MayBegin& mayBegin)
{
    const auto found = std::find_if(m_jobs.cbegin(), m_jobs.cend(), dueAt(now, mayBegin));
    if (found == m_jobs.cend())
        return std::nullopt;
    const QueuedJob job = *found;
    m_jobs.erase(found);
    return job;
}

QList<QueuedJob> JobQueue::inOrder(Timestamp now) const
{
    QList<QueuedJob> jobs = m_jobs;
    std::stable_sort(jobs.begin(), jobs.end(), [now](const QueuedJob& a, const QueuedJob& b) {
        return std::max(a.notBefore, now) < std::max(b.notBefore, now);
    });
    return jobs;
}

std::optional<Timestamp> JobQueue::nextDue() const
{
    const auto next = std::min_element(
        m_jobs.begin(), m_jobs.end(), [](const QueuedJob& a, const QueuedJob& b) { return a.notBefore < b.notBefore; });
    return next == m_jobs.end() ? std::nullopt : std::optional(next->notBefore);
}

} // namespace secateur
