// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/killed_job.h"

#include "jobs/content_reaper.h"
#include "jobs/job_content.h"
#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "jobs/receipt.h"
#include "jobs/receipt_chain.h"
#include "models/jobs/kill_points.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

/// A failure as an exit code, said in the log of the test.
int stop(int code, const Error& error)
{
    qWarning("%s", qPrintable(error.sentence()));
    return code;
}

Stage stageOf(const JobCounts& counts)
{
    const qint64 ended = counts.ended() - counts.unknown;
    return ended == 0 ? Beginning : ended < counts.planned ? Sending : Closing;
}

Result<JobRecord> agreedJob(AssetStore& store, Journal& journal, const DeleteRequest& request, const QString& archive)
{
    const auto jobs = journal.jobs(0, 1);
    if (!jobs)
        return tl::unexpected(jobs.error());
    if (jobs->isEmpty())
        KilledProcess::enter(Planning);
    auto job = jobs->isEmpty() ? planIntoJournal(store, u"store"_s, request, DeleteMode::Pinned, journal, Cancel())
                               : Result<JobRecord>(jobs->first());
    if (!job || job->agreed != 0)
        return job;
    return journal.agree(job->id, 0, archive).and_then([&] { return journal.job(job->id); });
}

Result<void> runToEnd(AssetStore& store, Journal& journal, const JobRecord& job)
{
    KilledProcess::enter(stageOf(job.counts));
    JobRunner runner(store, journal, job.id);
    Result<bool> more = runner.begin().map([] { return true; });
    while (more && *more) {
        more = runner.step();
        KilledProcess::enter(stageOf(runner.record().counts));
    }
    return more.map([](bool) {});
}

Result<void> removeContent(AssetStore& store, Journal& journal)
{
    KilledProcess::enter(Content);
    if (store.info().capabilities.removesContent) {
        ContentReaper reaper(store);
        Result<ReapReport> report = reaper.pass(ContentReaper::objectsInPass, Cancel());
        while (report && (report->more || report->heldElsewhere))
            report = reaper.pass(ContentReaper::objectsInPass, Cancel());
        if (!report)
            return tl::unexpected(report.error());
    }
    // A remote store is asked for some of it with each look.
    for (ContentTally before{-1, -1, -1, -1};;) {
        const auto followed = followContent(store, journal, PendingNotes::Always, Cancel());
        const auto jobs = followed ? journal.jobs(0, 1) : Result<QList<JobRecord>>(tl::unexpect, followed.error());
        if (!jobs)
            return tl::unexpected(jobs.error());
        if (jobs->first().content == before)
            return {};
        before = jobs->first().content;
    }
}

QString outcomeFault(const JobRecord& record, const QJsonObject& receipt)
{
    const qint64 planned = record.counts.planned;
    if (record.state != JobState::Done)
        return u"The job is %1: %2"_s.arg(jobStateName(record.state), record.reason);
    JobCounts expected;
    expected.planned = expected.deleted = planned;
    if (!(record.counts == expected))
        return u"Of %1 planned the journal counts %2 deleted."_s.arg(planned).arg(record.counts.deleted);
    QStringList wrong;
    const QMap<QString, qint64> sums{
        {u"planned"_s, planned}, {u"deleted"_s, planned}, {u"already_gone"_s, 0}, {u"drifted"_s, 0}, {u"failed"_s, 0},
        {u"unknown"_s, 0},       {u"unexpected"_s, 0},    {u"appeared"_s, 0},     {u"pending"_s, 0}, {u"leaked"_s, 0}};
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (receipt.value(sum.key()).toInteger(-1) != sum.value())
            wrong.append(sum.key());
    }
    return wrong.isEmpty() ? QString() : u"The receipt's sums are wrong: "_s + wrong.join(u", "_s);
}

QString chainFault(const Journal& journal, qint64 job, const QJsonObject& receipt)
{
    const ReceiptChain chain(journal);
    QStringList breaks;
    const auto report = chain.verify(Cancel(), [&](const ChainBreak& one) { breaks.append(one.sentence); });
    if (!report)
        return report.error().sentence();
    if (!breaks.isEmpty())
        return breaks.join(u' ');
    const auto newest = chain.newestOf(job);
    if (!newest || !*newest || report->unsealed != 0 || report->jobs != 1)
        return u"The job that ended has no receipt."_s;
    const QJsonObject seal = receipt.value("receipt"_L1).toObject();
    return seal.value("sha256"_L1).toString() == QString::fromLatin1((*newest)->sha256)
               ? QString()
               : u"The receipt that was written is not the newest of the chain."_s;
}

} // namespace

int carryOut(AssetStore& store, Journal& journal, const DeleteRequest& request, const QString& archive)
{
    if (const auto marked = journal.markInterrupted(); !marked)
        return stop(4, marked.error());
    const auto job = agreedJob(store, journal, request, archive);
    if (!job)
        return stop(5, job.error());
    if (job->state != JobState::Done) {
        if (const auto done = runToEnd(store, journal, *job); !done)
            return stop(6, done.error());
    }
    const auto removed = removeContent(store, journal);
    return removed ? 0 : stop(7, removed.error());
}

QString receiptFault(const Journal& journal, qint64 job, std::span<const AssetRef> planned)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    const auto record = journal.job(job);
    const auto written = writeReceipt(journal, job, ReceiptFormat::Json, text);
    if (!record || !written)
        return (!record ? record.error() : written.error()).sentence();
    const QJsonObject receipt = QJsonDocument::fromJson(text.data()).object();
    const QJsonArray items = receipt.value("items"_L1).toArray();
    if (items.size() != qsizetype(planned.size()))
        return u"The receipt has %1 items, %2 were planned."_s.arg(items.size()).arg(planned.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const AssetRef& ref = planned[size_t(i)];
        const bool same =
            item.value("path"_L1).toString() == ref.path.text() && item.value("entry"_L1).toInteger(-1) == ref.entry;
        if (!same || item.value("outcome"_L1).toString() != u"confirmed" ||
            item.value("content"_L1).toString() != u"gone") {
            return u"Item %1 of the receipt is wrong: %2"_s.arg(i).arg(
                QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact)));
        }
    }
    const QString fault = outcomeFault(*record, receipt);
    return fault.isEmpty() ? chainFault(journal, job, receipt) : fault;
}

QString marksFault(const Journal& journal, qint64 job, const std::vector<bool>& isThere)
{
    const auto marks = journal.marks(job, 0, qint64(isThere.size()));
    if (!marks)
        return marks.error().sentence();
    if (marks->size() != isThere.size())
        return u"The journal has %1 items of %2."_s.arg(marks->size()).arg(isThere.size());
    for (size_t i = 0; i < isThere.size(); ++i) {
        const ItemState state = (*marks)[i].state;
        const bool agrees =
            state == ItemState::Sent || state == (isThere[i] ? ItemState::Planned : ItemState::Confirmed);
        if (!agrees) {
            return u"Item %1 is %2 in the journal, and %3."_s.arg(i).arg(
                itemStateName(state), isThere[i] ? u"still there"_s : u"not there any more"_s);
        }
    }
    return {};
}

} // namespace secateur::test
