// SPDX-License-Identifier: GPL-3.0-or-later
// How a job is left: ended, paused, interrupted, stopped by an error or by its breaker.
#include "jobs/event_log.h"
#include "jobs/job_content.h"
#include "jobs/job_mending.h"
#include "jobs/job_runner.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

/// The kind of event of a breaker that tripped because none was there any more.
constexpr QLatin1String goneEvent("gone");
/// That of any other.
constexpr QLatin1String breakerEvent("breaker");

struct JobRunnerEndWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

} // namespace

Result<void> JobRunner::notePending()
{
    return noteContent(m_job.store, m_job.journal, m_job.id(), Cancel()).map([](const ContentTally&) {});
}

/// What went near the job since a run before this one looked. False where it gave way, if it may.
Result<bool> JobRunner::compareEarlier(bool mayGiveWay)
{
    if (m_comparedEarlier)
        return true;
    if (auto recalled = m_earlier.recall(); !recalled) {
        // Where nothing more is sent, what was sent is looked up all the same.
        if (m_purpose != JobPurpose::Reconcile || recalled.error().code != ErrorCode::Damaged)
            return tl::unexpected(recalled.error());
        m_notCompared = Bystanders::notComparedText(recalled.error().what);
        m_comparedEarlier = true;
        return true;
    }
    const auto compared = m_earlier.compare(mayGiveWay);
    if (!compared || !*compared)
        return compared;
    m_comparedEarlier = true;
    return refresh().map([] { return true; });
}

Result<void> JobRunner::close()
{
    const auto compared = compareEarlier(true).and_then(
        [this](bool all) { return all ? m_bystanders.compare(true) : Result<bool>(false); });
    if (!compared || !*compared)
        return compared.map([](bool) {});
    if (auto noted = notePending().and_then([this] { return refresh(); }); !noted)
        return noted;
    const JobCounts& counts = m_job.record.counts;
    QStringList reasons;
    if (counts.failed > 0) {
        reasons.append(JobRunnerEndWords::tr("Assets that could not be deleted: %1.").arg(counts.failed));
        if (const QString first = firstFailure(); !first.isEmpty())
            reasons.append(first);
    }
    if (counts.unknown > 0)
        reasons.append(
            JobRunnerEndWords::tr("Assets of which it is not known whether they are gone: %1.").arg(counts.unknown));
    if (counts.unexpected > 0)
        reasons.append(missingText());
    if (!m_notCompared.isEmpty())
        reasons.append(m_notCompared);
    if (m_purpose == JobPurpose::Reconcile) {
        reasons.prepend(JobRunnerEndWords::tr(
            "It was reconciled: what had been sent was looked up, nothing more was sent, and the rest was "
            "left alone."));
        return leave(JobState::Cancelled, reasons.join(u' '));
    }
    const JobState state = reasons.isEmpty() ? JobState::Done : JobState::Failed;
    for (const QString& remark : {othersText(), unseenContentText()}) {
        if (!remark.isEmpty())
            reasons.append(remark);
    }
    return leave(state, reasons.join(u' '));
}

/// That nothing can be said of the content, for none of it was ever seen; empty where that is not why.
QString JobRunner::unseenContentText()
{
    const QString& place = m_job.store.info().contentPlace;
    if (place.isEmpty() || m_job.record.content.unknown == 0)
        return {};
    const auto seen = noteSeenContent(m_job.store, m_job.journal, m_job.id());
    if (!seen || *seen)
        return {};
    return JobRunnerEndWords::tr(
               "None of the objects was ever seen in %1: it may be another store's, so it is not known "
               "what became of them.")
        .arg(place);
}

/// That others delete the same assets; empty where too few were gone to say so.
QString JobRunner::othersText() const
{
    constexpr qint64 fewest = 10;
    constexpr qint64 percent = 5;
    const JobCounts& counts = m_job.record.counts;
    if (counts.alreadyGone < fewest || counts.alreadyGone * 100 < counts.planned * percent)
        return {};
    return JobRunnerEndWords::tr(
               "Of %1 assets, %2 were gone when their turn came: something else deletes the same assets, "
               "and some that this job counts as deleted may be counted there too.")
        .arg(counts.planned)
        .arg(counts.alreadyGone);
}

/// Why the first of the failed assets failed; empty where nothing was written down.
QString JobRunner::firstFailure() const
{
    QString sentence;
    (void)m_job.journal.items(m_job.id(), [&sentence](const JobItem& item) {
        if (item.state != ItemState::Failed)
            return true;
        if (!item.reason.isEmpty()) {
            sentence = JobRunnerEndWords::tr("The first of them, entry %1 at %2: %3")
                           .arg(QString::number(item.asset.ref.entry), item.asset.ref.path.text(), item.reason);
        }
        return false;
    });
    return sentence;
}

QString JobRunner::missingText() const
{
    for (const Bystanders* looked : {&m_bystanders, &m_earlier}) {
        if (!looked->saidMissing().isEmpty())
            return looked->saidMissing();
    }
    return Bystanders::missingText(m_job.record.counts.unexpected);
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
    // Where it is not the store that fails, what the store took beyond the job until now can be said.
    const qint64 before = m_job.record.counts.unexpected;
    if (over || error.code == ErrorCode::Locked || error.code == ErrorCode::DiskFull) {
        // What is known of the run before goes with the job's end.
        const auto compared = (over ? compareEarlier(false) : Result<bool>(true))
                                  .and_then([this](bool) { return m_bystanders.compare(false); })
                                  .and_then([this](bool) { return refresh(); });
        if (over && !compared)
            m_notCompared = Bystanders::notComparedText(compared.error().what);
    }
    QStringList reasons{error.sentence()};
    if (m_job.record.counts.unexpected > before)
        reasons.append(missingText());
    if (over && !m_notCompared.isEmpty())
        reasons.append(m_notCompared);
    if (untouched)
        (void)m_job.journal.setContent(m_job.id(), {});
    else if (readable)
        (void)notePending();
    // Where the journal itself can not be written, the job stays running there: the next start marks it interrupted.
    if (!leave(state, reasons.join(u' '))) {
        m_job.record.state = state;
        m_job.record.reason = reasons.join(u' ');
    }
    return error;
}

/// True where it was paused because none was there any more, and is resumed all the same.
bool JobRunner::wasToldAllGone() const
{
    const auto events = EventLog(m_job.journal).ofJob(m_job.id());
    if (!events)
        return false;
    const auto last = std::find_if(events->crbegin(), events->crend(), [](const Event& event) {
        return event.kind == goneEvent || event.kind == breakerEvent;
    });
    return last != events->crend() && last->kind == goneEvent && m_job.record.reason.startsWith(last->text);
}

/// Where a store can not list what it holds, all being gone is the word of whoever answers, and no more: it is believed
/// of some while others are there, and of all once the user was told.
std::optional<Trip> JobRunner::doubtGone(qint64 there, qint64 gone)
{
    if (m_job.store.info().capabilities.matchesAll)
        return {};
    const qint64 known = std::min(gone, m_knownGone);
    m_knownGone -= known;
    return m_breaker.addGone(there, gone - known);
}

/// What a breaker that tripped makes of the job.
Error JobRunner::tripped(const Trip& trip)
{
    const bool errors = trip.cause == Trip::Cause::Errors;
    const bool gone = trip.cause == Trip::Cause::Gone;
    const Error error{errors ? ErrorCode::Io : ErrorCode::Drift,
                      JobRunnerEndWords::tr("The job stopped itself: %1").arg(trip.why),
                      gone ? JobRunnerEndWords::tr("They will be looked up before anything is sent again.")
                           : JobRunnerEndWords::tr("What was not sent is still there; the job is paused."),
                      JobRunnerEndWords::tr("Find out why before you resume it: it looks at everything again first.")};
    const auto left = EventLog(m_job.journal)
                          .add(m_job.record.plan.storeId, m_job.id(), gone ? goneEvent : breakerEvent, error.what)
                          .and_then([&] { return leaveCounted(JobState::Paused, error.what); });
    return left ? error : stopped(left.error());
}

/// Counts before it leaves. A store that can not be asked now must not keep the job from being left.
Result<void> JobRunner::leaveCounted(JobState state, const QString& reason)
{
    const qint64 before = m_job.record.counts.unexpected;
    // One that is only paused is compared with its run before when it goes on.
    const auto counted = (hasEnded(state) ? compareEarlier(false) : Result<bool>(true))
                             .and_then([this](bool) { return m_bystanders.compare(false); })
                             .and_then([this](bool) { return refresh(); })
                             .and_then([this] { return notePending(); })
                             .and_then([this] { return refresh(); });
    QStringList reasons{reason};
    if (m_job.record.counts.unexpected > before)
        reasons.append(missingText());
    if (!counted)
        reasons.append(Bystanders::notComparedText(counted.error().what));
    else if (!m_notCompared.isEmpty() && hasEnded(state))
        reasons.append(m_notCompared);
    return leave(state, reasons.join(u' '));
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
    const auto unknown = settleUnknown(m_job.journal, m_job.id());
    if (!unknown)
        return tl::unexpected(unknown.error());
    // What is unknown by now may be gone: it is not missing.
    return refresh().and_then([&] {
        const QString why = JobRunnerEndWords::tr("It was cancelled; what was deleted before stays deleted.");
        return leaveCounted(JobState::Cancelled, unknown->isEmpty() ? why : why + u' ' + *unknown);
    });
}

} // namespace secateur
