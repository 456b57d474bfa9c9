// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include "jobs/store_door.h"

#include <QCoreApplication>
#include <cmath>

namespace secateur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JobRunner", text);
}

bool canBegin(JobState state)
{
    return state == JobState::Held || state == JobState::Paused || state == JobState::Interrupted;
}

} // namespace

JobRunner::JobRunner(AssetStore& store, Journal& journal, qint64 job)
    : m_store(store)
    , m_journal(journal)
    , m_guards(store, journal)
{
    m_record.id = job;
}

Result<void> JobRunner::begin()
{
    if (auto read = refresh(); !read)
        return read;
    if (!canBegin(m_record.state)) {
        return failure(ErrorCode::Refused,
                       tr("Job %1 is %2 and can not be started.").arg(m_record.id).arg(jobStateName(m_record.state)),
                       tr("Nothing was sent."));
    }
    if (m_record.plan.storeId != m_store.info().id) {
        return failure(ErrorCode::Refused,
                       tr("Job %1 belongs to another store, “%2”; this one is “%3”.")
                           .arg(m_record.id)
                           .arg(m_record.plan.storeName, m_store.info().name),
                       tr("Nothing was sent."), tr("Connect to the job's store."));
    }
    m_eraser = StoreDoor::eraserOf(m_store);
    if (m_eraser == nullptr) {
        return failure(ErrorCode::ReadOnly, tr("The store “%1” is open for reading only.").arg(m_store.info().name),
                       tr("Nothing was sent."), m_store.info().whyReadOnly);
    }
    if (auto allowed = m_guards.checkJob(m_record); !allowed)
        return allowed;
    // Until the job's end has counted it, all of its content may be pending: a start after a crash will look.
    auto marked = m_journal.setContent(m_record.id, {m_record.variants, 0, 0, 0}).and_then([this] {
        return m_journal.setState(m_record.id, JobState::Running);
    });
    m_phase = Phase::Resolve;
    m_cursor = m_record.state == JobState::Held ? m_record.counts.planned : 0; // of a held job, nothing was sent
    m_looks = 0;
    m_rate.clear();
    return marked.and_then([this] { return refresh(); });
}

Result<bool> JobRunner::step()
{
    m_touched.clear();
    auto more = advance();
    if (!more)
        return tl::unexpected(stopped(more.error()));
    return more;
}

Result<bool> JobRunner::advance()
{
    const auto done = [this]() -> Result<void> {
        switch (m_phase) {
        case Phase::Resolve:
            return resolveSome();
        case Phase::Compare:
            return comparePlan();
        case Phase::Send:
            return m_record.mode == DeleteMode::Selector ? sendSelector() : sendSome();
        case Phase::CheckAll:
            return checkAllGone();
        case Phase::CheckItems:
            return checkSomeItems();
        case Phase::Close:
            return close();
        case Phase::Ended:
            return {};
        }
        Q_UNREACHABLE();
    }();
    return done.and_then([this] { return refresh(); }).map([this] { return m_phase != Phase::Ended; });
}

/// Takes over what the journal says now.
Result<void> JobRunner::refresh()
{
    auto record = m_journal.job(m_record.id);
    if (!record)
        return tl::unexpected(record.error());
    m_record = std::move(*record);
    m_rate.add(nowStamp(), m_record.counts.ended());
    return {};
}

Result<void> JobRunner::leave(JobState state, const QString& reason)
{
    m_phase = Phase::Ended;
    return m_journal.setState(m_record.id, state, reason).and_then([this] { return refresh(); });
}

/// What an error in the middle makes of the job: the user can resume from all but drift and a guard's no.
Error JobRunner::stopped(const Error& error)
{
    const bool over = error.code == ErrorCode::Drift || error.code == ErrorCode::Refused;
    const bool gone = error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAStore ||
                      error.code == ErrorCode::Damaged || error.code == ErrorCode::Internal;
    const JobState state = over ? JobState::Failed : gone ? JobState::Interrupted : JobState::Paused;
    // A store that can still be read says what is pending; of another, all may be until somebody looks.
    const bool readable = !gone && error.code != ErrorCode::Unreachable && m_store.info().capabilities.seesPending;
    const bool untouched = over && m_record.counts.ended() == 0; // a guard's no comes before anything is sent
    if (untouched)
        (void)m_journal.setContent(m_record.id, {});
    else if (readable)
        (void)notePending();
    // Where the journal itself can not be written, the job stays running there: the next start marks it interrupted.
    if (!leave(state, error.sentence())) {
        m_record.state = state;
        m_record.reason = error.sentence();
    }
    return error;
}

/// Counts before it leaves. A store that can not be asked now must not keep the job from being left.
Result<void> JobRunner::leaveCounted(JobState state, const QString& reason)
{
    const auto counted = countUnexpected().and_then([this] { return notePending(); });
    if (counted)
        return leave(state, reason);
    return leave(state, reason + u' ' + tr("What else went could not be counted: %1").arg(counted.error().what));
}

Result<void> JobRunner::pause(const QString& reason)
{
    return leaveCounted(JobState::Paused, reason);
}

Result<void> JobRunner::interrupt(const QString& reason)
{
    return leave(JobState::Interrupted, reason);
}

Result<void> JobRunner::cancel()
{
    return leaveCounted(JobState::Cancelled, tr("It was cancelled; what was deleted before stays deleted."));
}

JobProgress JobRunner::progress() const
{
    JobProgress p{m_record.id, m_record.state,  m_record.counts, m_rate.perSecond(),
                  -1,          m_lastConfirmed, m_record.reason};
    const qint64 left = m_record.counts.planned - m_record.counts.ended();
    if (p.perSecond > 0)
        p.secondsLeft = std::llround(double(left) / p.perSecond);
    return p;
}

} // namespace secateur
