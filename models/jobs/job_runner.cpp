// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include "jobs/job_content.h"
#include "jobs/store_door.h"

#include <QCoreApplication>
#include <QDateTime>
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
    : m_job{store, journal, {}}
    , m_guards(store, journal)
    , m_lookup(m_job)
    , m_sender(m_job, m_guards)
    , m_selector(m_job, m_guards)
    , m_gone(m_job)
    , m_bystanders(m_job)
{
    m_job.record.id = job;
}

Result<void> JobRunner::checkBegin() const
{
    const JobRecord& record = m_job.record;
    const StoreInfo& info = m_job.store.info();
    if (!canBegin(record.state)) {
        return failure(ErrorCode::Refused,
                       tr("Job %1 is %2 and can not be started.").arg(record.id).arg(jobStateName(record.state)),
                       tr("Nothing was sent."));
    }
    if (record.state == JobState::Held && record.agreed == 0) {
        return failure(ErrorCode::Refused, tr("Job %1 was only planned: nobody agreed to it.").arg(record.id),
                       tr("Nothing was sent."), tr("Look at the preview again, and delete from there."));
    }
    if (record.notBefore > nowStamp()) {
        return failure(ErrorCode::Refused,
                       tr("Job %1 is not to begin before %2.")
                           .arg(record.id)
                           .arg(QDateTime::fromMSecsSinceEpoch(record.notBefore / 1000).toString(Qt::ISODate)),
                       tr("Nothing was sent."), tr("Wait until then, or cancel it and delete anew."));
    }
    if (record.plan.storeId != info.id) {
        return failure(ErrorCode::Refused,
                       tr("Job %1 belongs to another store, “%2”; this one is “%3”.")
                           .arg(record.id)
                           .arg(record.plan.storeName, info.name),
                       tr("Nothing was sent."), tr("Connect to the job's store."));
    }
    return {};
}

Result<void> JobRunner::begin()
{
    if (auto can = refresh().and_then([this] { return checkBegin(); }); !can)
        return can;
    m_eraser = StoreDoor::eraserOf(m_job.store);
    if (m_eraser == nullptr) {
        return failure(ErrorCode::ReadOnly, tr("The store “%1” is open for reading only.").arg(m_job.store.info().name),
                       tr("Nothing was sent."), m_job.store.info().whyReadOnly);
    }
    if (auto allowed = m_guards.checkJob(m_job.record); !allowed)
        return allowed;
    const bool fresh = m_job.record.state == JobState::Held; // nothing of it was sent
    m_lookup.begin(fresh ? m_job.record.counts.planned : 0, false);
    m_sender.begin(m_eraser);
    m_phase = Phase::Resolve;
    m_looks = 0;
    m_rate.clear();
    // Until the job's end has counted it, all of its content may be pending: a start after a crash will look.
    return m_job.journal.setContent(m_job.id(), {m_job.record.variants, 0, 0, 0})
        .and_then([this] { return m_job.journal.setState(m_job.id(), JobState::Running); })
        .and_then([this] { return refresh(); });
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
            return m_job.isSelector() ? sendSelector() : sendSome();
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

Result<void> JobRunner::resolveSome()
{
    const auto more = m_lookup.some();
    if (!more || *more)
        return more.map([](bool) {});
    if (m_looks >= RunningJob::maxLooks) {
        m_phase = Phase::CheckAll;
        return {};
    }
    m_phase = m_job.isSelector() ? Phase::Compare : Phase::Send;
    m_sender.rewind();
    return m_looks == 0 ? m_bystanders.take() : Result<void>();
}

Result<void> JobRunner::comparePlan()
{
    const auto open = m_job.journal.firstOpen(m_job.id(), 0);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open) {
        m_phase = Phase::CheckAll;
        return {};
    }
    m_phase = Phase::Send;
    return m_selector.compare();
}

Result<void> JobRunner::sendSome()
{
    const auto more = m_sender.some(m_job.batchSize());
    m_touched = m_sender.touchedPaths();
    if (!m_touched.isEmpty())
        m_lastConfirmed = nowStamp();
    if (!more || *more)
        return more.map([](bool) {});
    const bool look = m_job.record.counts.unknown > 0 && m_looks < RunningJob::maxLooks;
    m_looks += look ? 1 : 0;
    m_lookup.begin(0, m_looks >= RunningJob::maxLooks);
    m_phase = look ? Phase::Resolve : Phase::CheckAll;
    return {};
}

Result<void> JobRunner::sendSelector()
{
    const auto sent = m_selector.send(*m_eraser);
    if (!sent)
        return tl::unexpected(sent.error());
    m_touched = {m_job.record.plan.request.path};
    m_lastConfirmed = nowStamp();
    // What became of each item is looked up, not believed.
    m_looks = RunningJob::maxLooks;
    m_lookup.begin(0, true);
    m_phase = Phase::Resolve;
    return {};
}

Result<void> JobRunner::checkAllGone()
{
    m_gone.begin();
    return m_gone.allGone().map([this](bool all) { m_phase = all ? Phase::Close : Phase::CheckItems; });
}

Result<void> JobRunner::checkSomeItems()
{
    return m_gone.some().map([this](bool more) { m_phase = more ? Phase::CheckItems : Phase::Close; });
}

Result<void> JobRunner::notePending()
{
    return noteContent(m_job.store, m_job.journal, m_job.id(), Cancel()).map([](const ContentTally&) {});
}

Result<void> JobRunner::close()
{
    const auto counted =
        m_bystanders.compare().and_then([this] { return notePending(); }).and_then([this] { return refresh(); });
    if (!counted)
        return counted;
    const JobCounts& counts = m_job.record.counts;
    QStringList reasons;
    if (counts.failed > 0)
        reasons.append(tr("Assets that could not be deleted: %1.").arg(counts.failed));
    if (counts.unknown > 0)
        reasons.append(tr("Assets of which it is not known whether they are gone: %1.").arg(counts.unknown));
    if (counts.unexpected > 0)
        reasons.append(m_job.record.reason);
    return leave(reasons.isEmpty() ? JobState::Done : JobState::Failed, reasons.join(u' '));
}

/// Takes over what the journal says now.
Result<void> JobRunner::refresh()
{
    auto record = m_job.journal.job(m_job.id());
    if (!record)
        return tl::unexpected(record.error());
    m_job.record = std::move(*record);
    m_rate.add(nowStamp(), m_job.record.counts.ended());
    return {};
}

Result<void> JobRunner::leave(JobState state, const QString& reason)
{
    m_phase = Phase::Ended;
    return m_job.journal.setState(m_job.id(), state, reason).and_then([this] { return refresh(); });
}

/// What an error in the middle makes of the job: the user can resume from all but drift and a guard's no.
Error JobRunner::stopped(const Error& error)
{
    const bool over = error.code == ErrorCode::Drift || error.code == ErrorCode::Refused;
    const bool gone = error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAStore ||
                      error.code == ErrorCode::Damaged || error.code == ErrorCode::Internal;
    const JobState state = over ? JobState::Failed : gone ? JobState::Interrupted : JobState::Paused;
    // A store that can still be read says what is pending; of another, all may be until somebody looks.
    const bool readable = !gone && error.code != ErrorCode::Unreachable && m_job.store.info().capabilities.seesPending;
    const bool untouched = over && m_job.record.counts.ended() == 0; // a guard's no comes before anything is sent
    if (untouched)
        (void)m_job.journal.setContent(m_job.id(), {});
    else if (readable)
        (void)notePending();
    // Where the journal itself can not be written, the job stays running there: the next start marks it interrupted.
    if (!leave(state, error.sentence())) {
        m_job.record.state = state;
        m_job.record.reason = error.sentence();
    }
    return error;
}

/// Counts before it leaves. A store that can not be asked now must not keep the job from being left.
Result<void> JobRunner::leaveCounted(JobState state, const QString& reason)
{
    const auto counted = m_bystanders.compare().and_then([this] { return notePending(); });
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
    const JobRecord& record = m_job.record;
    JobProgress p{record.id, record.state, record.counts, m_rate.perSecond(), -1, m_lastConfirmed, record.reason};
    const qint64 left = record.counts.planned - record.counts.ended();
    if (p.perSecond > 0)
        p.secondsLeft = std::llround(double(left) / p.perSecond);
    return p;
}

} // namespace secateur
