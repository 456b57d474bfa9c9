// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include "jobs/job_content.h"
#include "jobs/job_deeds.h"
#include "jobs/store_door.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace secateur {

namespace {

struct JobRunnerWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

/// From so many assets on, losses are looked for at each tenth of a job.
constexpr qint64 watchedFrom = 5'000;
constexpr qint64 watchedSample = 40;
/// Up to so many bystanders all of them are looked at, not a sample.
constexpr size_t watchedWhole = 1'000;

/// True where the job is of a local store in another folder that still holds one: what is open here is a copy of it.
bool isCopy(const JobRecord& record, const StoreInfo& info)
{
    if (!QFileInfo(record.storeFolder).isAbsolute() || info.ownFolders.isEmpty())
        return false;
    const QString there = QFileInfo(record.storeFolder).canonicalFilePath(); // empty where there is none
    const bool here = std::any_of(info.ownFolders.cbegin(), info.ownFolders.cend(), [&there](const QString& folder) {
        return QFileInfo(folder).canonicalFilePath() == there;
    });
    return !here && QFileInfo::exists(record.storeFolder + QStringLiteral("/store.db"));
}

} // namespace

JobRunner::JobRunner(AssetStore& store, Journal& journal, qint64 job)
    : m_job{store, journal, {}}
    , m_guards(store, journal)
    , m_planCheck(m_job)
    , m_archive(m_job)
    , m_witness(m_job)
    , m_lookup(m_job, m_witness)
    , m_sender(m_job, m_guards, m_archive, m_witness)
    , m_selector(m_job, m_guards)
    , m_gone(m_job)
    , m_drift(m_job)
    , m_bystanders(m_job)
    , m_earlier(m_job)
    , m_canary(m_job)
    , m_pace(m_job.batchSize())
{
    m_job.record.id = job;
}

void JobRunner::setCaution(const JobCaution& caution)
{
    const JobCaution bounded = boundedCaution(caution);
    m_canary.setJobsFrom(bounded.canaryFrom);
    m_breaker = Breaker(bounded.breaker);
}

Result<void> JobRunner::checkBegin(JobPurpose purpose) const
{
    const JobRecord& record = m_job.record;
    const StoreInfo& info = m_job.store.info();
    auto can = purpose == JobPurpose::CarryOut ? checkGoOn(record) : checkLookUp(record);
    if (!can) {
        can.error().stillTrue = JobRunnerWords::tr("Nothing was sent.");
        return can;
    }
    if (record.notBefore > nowStamp()) {
        return failure(ErrorCode::Refused,
                       JobRunnerWords::tr("Job %1 is not to begin before %2.")
                           .arg(record.id)
                           .arg(QDateTime::fromMSecsSinceEpoch(record.notBefore / 1000).toString(Qt::ISODate)),
                       JobRunnerWords::tr("Nothing was sent."),
                       JobRunnerWords::tr("Wait until then, or cancel it and delete anew."));
    }
    return checkPlace(record, info);
}

Result<void> JobRunner::checkPlace(const JobRecord& record, const StoreInfo& info)
{
    if (record.plan.storeId != info.id) {
        return failure(ErrorCode::Refused,
                       JobRunnerWords::tr("Job %1 belongs to another store, “%2”; this one is “%3”.")
                           .arg(record.id)
                           .arg(record.plan.storeName, info.name),
                       JobRunnerWords::tr("Nothing was sent."), JobRunnerWords::tr("Connect to the job's store."));
    }
    if (isCopy(record, info)) {
        return failure(
            ErrorCode::Refused,
            JobRunnerWords::tr("Job %1 belongs to the store in %2; this one is a copy of it, or was copied from it.")
                .arg(record.id)
                .arg(record.storeFolder),
            JobRunnerWords::tr("Nothing was sent."),
            JobRunnerWords::tr("Open the job's store, or delete here from a fresh preview."));
    }
    return {};
}

/// The way to the eraser, once no guard says no.
Result<void> JobRunner::openDoor()
{
    m_eraser = StoreDoor::eraserOf(m_job.store);
    if (m_eraser == nullptr) {
        return failure(ErrorCode::ReadOnly,
                       JobRunnerWords::tr("The store “%1” is open for reading only.").arg(m_job.store.info().name),
                       JobRunnerWords::tr("Nothing was sent."), m_job.store.info().whyReadOnly);
    }
    m_sender.begin(m_eraser);
    m_archive.begin();
    return m_guards.checkJob(m_job.record).and_then([this] {
        const bool begun = m_job.record.state != JobState::Held;
        return begun ? Result<void>() : m_guards.checkHold(m_job.record, m_hold ? m_hold->heldMs() : 0);
    });
}

Result<void> JobRunner::begin(JobPurpose purpose)
{
    m_eraser = nullptr;
    m_purpose = purpose;
    auto can = refresh().and_then([&] { return checkBegin(purpose); });
    if (can && purpose == JobPurpose::CarryOut)
        can = openDoor();
    if (!can)
        return can;
    const bool fresh = m_job.record.state == JobState::Held; // nothing of it was sent
    m_lookup.begin(fresh ? m_job.record.counts.planned : 0, false);
    m_phase = Phase::Resolve;
    if (purpose == JobPurpose::CarryOut)
        m_planCheck.begin();
    m_looks = 0;
    m_canaryRounds = 0;
    m_rate.clear();
    m_bystanders.clear();
    m_earlier.clear();
    m_comparedEarlier = fresh;
    m_notCompared.clear();
    m_breaker.clear();
    m_trip.reset();
    m_toldGone = wasToldAllGone();
    m_allGone = false;
    m_witness.begin(m_toldGone);
    return m_job.journal.setState(m_job.id(), JobState::Running).and_then([this] { return refresh(); });
}

Result<bool> JobRunner::step()
{
    m_touched.clear();
    if (m_eraser != nullptr)
        m_eraser->setPatience([this] { return m_job.goesOn(); });
    auto more = advance();
    if (m_eraser != nullptr)
        m_eraser->setPatience({});
    if (!more && more.error().code == ErrorCode::Busy && !m_job.goesOn())
        return true; // it was not waited for: the step begins anew
    if (!more)
        return tl::unexpected(stopped(more.error()));
    if (m_trip)
        return tl::unexpected(tripped(*std::exchange(m_trip, std::nullopt)));
    return more;
}

Result<bool> JobRunner::advance()
{
    const auto done = [this]() -> Result<void> {
        switch (m_phase) {
        case Phase::Resolve:
            return resolveSome();
        case Phase::Drift:
            return checkDrift();
        case Phase::Near:
            return lookNear();
        case Phase::Compare:
            return comparePlan();
        case Phase::Canary:
            return sendCanary();
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
    // After the look at what was sent before, which is settled so whatever became of the plan.
    if (const auto unchecked = m_planCheck.some(); !unchecked || *unchecked)
        return unchecked.map([](bool) {});
    m_sender.rewind();
    if (m_purpose == JobPurpose::Reconcile || m_looks >= RunningJob::maxLooks) {
        m_phase = Phase::CheckAll;
    } else if (m_looks > 0) {
        m_phase = Phase::Send;
    } else {
        m_drift.begin();
        m_phase = Phase::Drift;
    }
    return {};
}

Result<void> JobRunner::checkDrift()
{
    const auto more = m_drift.some(
        {[this] { m_bystanders.clear(); }, [this](const PlannedAsset& asset) { m_bystanders.see(asset); }});
    if (!more || *more)
        return more.map([](bool) {});
    const Drift& found = m_drift.found();
    m_trip = m_breaker.add({found.looked, 0, found.replaced + found.relabelled});
    m_knownGone = m_toldGone ? found.gone : 0;
    m_trip = m_trip ? m_trip : doubtGone(found.looked - found.gone, found.gone);
    m_knownGone = found.gone;
    m_allGone = found.looked > 0 && found.gone == found.looked;
    m_breaker.clear(); // what is left alone now does not count a second time
    m_phase = Phase::Near;
    return {};
}

Result<void> JobRunner::lookNear()
{
    const qint64 before = m_job.record.counts.unexpected;
    if (const auto earlier = compareEarlier(true); !earlier || !*earlier)
        return earlier.map([](bool) {});
    // Whoever resumed it has not seen this.
    m_trip = Breaker::lost(m_job.record.counts.unexpected - before, m_earlier.saidMissing());
    if (m_trip)
        return {};
    const auto taken = m_bystanders.take();
    if (!taken || !*taken)
        return taken.map([](bool) {});
    if (auto chosen = m_witness.choose(m_bystanders); !chosen)
        return chosen;
    // Of few as of many: where nothing else is known there, an empty server would say the same.
    if (m_allGone && !m_toldGone && m_witness.isNeeded() && !m_witness.knowsAny() &&
        !m_job.store.info().capabilities.matchesAll) {
        m_trip = Breaker::allGone(m_knownGone);
        return {};
    }
    // Later only what was seen can be gone.
    if (const auto noted = noteSeenContent(m_job.store, m_job.journal, m_job.id()); !noted)
        return tl::unexpected(noted.error());
    m_nextWatch = m_job.record.counts.ended() + m_job.record.counts.planned / 10;
    m_phase = m_job.isSelector() ? Phase::Compare : Phase::Send;
    if (!m_canary.isNeeded())
        return {};
    m_phase = Phase::Canary;
    return m_canary.choose();
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
    // Before the request is compared, for archiving may take hours.
    if (const auto more = m_archive.more(); !more || *more)
        return more.map([](bool) {});
    m_phase = Phase::Send;
    return m_selector.compare();
}

/// False where no planned item is left from here on.
Result<bool> JobRunner::sendBatch(qint64 atMost)
{
    const auto more = m_sender.some(atMost);
    m_touched = m_sender.touchedPaths();
    if (!m_touched.isEmpty())
        m_lastConfirmed = nowStamp();
    BreakerTally tally;
    for (const ItemOutcome& outcome : m_sender.outcomes()) {
        ++tally.looked;
        tally.wrong += outcome.outcome == Outcome::Failed || outcome.outcome == Outcome::Unknown ? 1 : 0;
        tally.drifted += outcome.outcome == Outcome::Drifted ? 1 : 0;
    }
    m_trip = m_breaker.add(tally);
    const auto doubt = doubtGone(m_sender.there(), m_sender.gone());
    if (!doubt)
        return more;
    m_trip = m_trip ? m_trip : doubt;
    return m_sender.takeBackGone().and_then([&more] { return more; });
}

Result<void> JobRunner::sendCanary()
{
    const auto more = sendBatch(Canary::assets);
    if (!more)
        return tl::unexpected(more.error());
    const auto trip = m_canary.verify(m_sender.batch(), m_sender.outcomes());
    if (!trip)
        return tl::unexpected(trip.error());
    m_trip = *trip ? *trip : m_trip;
    ++m_canaryRounds;
    if (*more && m_touched.isEmpty() && m_canaryRounds < Canary::rounds)
        return {}; // nothing was there to be deleted: nothing is shown by it
    m_phase = Phase::Send;
    return m_trip ? Result<void>() : watch();
}

Result<void> JobRunner::sendSome()
{
    // Never more than is sent between two looks for losses.
    const qint64 most = std::max(m_job.batchSize(), m_job.record.counts.planned / 10);
    QElapsedTimer clock;
    clock.start();
    const auto more = sendBatch(std::min(m_pace.size(), most));
    m_pace.took(std::ssize(m_sender.batch()), std::chrono::nanoseconds(clock.nsecsElapsed()));
    if (!more)
        return tl::unexpected(more.error());
    if (*more) {
        const bool due = m_job.record.counts.planned >= watchedFrom && m_job.record.counts.ended() >= m_nextWatch;
        return due ? watch() : Result<void>();
    }
    const bool look = m_job.record.counts.unknown > 0 && m_looks < RunningJob::maxLooks;
    m_looks += look ? 1 : 0;
    m_breaker.clear(); // what is sent once more is not counted twice
    m_lookup.begin(0, m_looks >= RunningJob::maxLooks);
    m_phase = look ? Phase::Resolve : Phase::CheckAll;
    return {};
}

/// Looks for losses in the middle of a job.
Result<void> JobRunner::watch()
{
    m_nextWatch = m_job.record.counts.ended() + m_job.record.counts.planned / 10;
    const bool whole = m_bystanders.size() <= watchedWhole;
    const auto there = whole ? Result<bool>(false) : m_bystanders.sampleIsThere(watchedSample);
    if (!there || *there)
        return there.map([](bool) {});
    const qint64 before = m_job.record.counts.unexpected;
    return m_bystanders.compare(false).and_then([this](bool) { return refresh(); }).map([&] {
        if (!m_trip)
            m_trip = Breaker::lost(m_job.record.counts.unexpected - before, m_bystanders.saidMissing());
    });
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
