// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal_content.h"
#include "jobs/journal_items.h"
#include "jobs/journal_parts.h"
#include "jobs/journal_variants.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 itemChunk = 2'000; ///< items that a listing holds at once
constexpr quint32 everyState = (1U << (int(JobState::Cancelled) + 1)) - 1;
constexpr quint32 openStates = (1U << (int(JobState::Interrupted) + 1)) - 1;

struct JournalReadWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

const QByteArray selectJob =
    "SELECT id, state, mode, request, store_id, store_name, store_folder, made, sha256, assets, variants, bytes, "
    "paths, oldest, newest, deleted, already_gone, drifted, failed, unknown, unexpected, content_pending, "
    "content_leaked, "
    "content_unknown, created, started, "
    "ended, reason, appeared, made_by, made_on, archive, agreed, not_before, content_ended, typed_name, "
    "archive_begun, same_content FROM job "_ba;

Result<JobRecord> recordOf(const Query& q)
{
    const auto request = parseRequest(q.text(3));
    if (!request)
        return failure(ErrorCode::Damaged,
                       JournalReadWords::tr("The request of job %1 in the journal can not be read.").arg(q.number(0)));
    const qint64 state = q.number(1);
    const qint64 mode = q.number(2);
    if (state < 0 || state > int(JobState::Cancelled) || mode < 0 || mode > int(DeleteMode::Chosen)) {
        return failure(ErrorCode::Damaged,
                       JournalReadWords::tr("The state or the mode of job %1 in the journal is none that there is.")
                           .arg(q.number(0)));
    }
    JobRecord r;
    r.id = q.number(0);
    r.state = JobState(state);
    r.mode = DeleteMode(mode);
    r.plan.request = request->request;
    r.plan.storeId = q.text(4);
    r.plan.storeName = q.text(5);
    r.storeFolder = q.text(6);
    r.plan.made = q.number(7);
    r.plan.sha256 = q.text(8).toLatin1();
    r.plan.totals = {q.number(9), q.number(10), q.number(11), q.number(12), q.number(13), q.number(14)};
    r.variants = r.plan.totals.variants;
    r.counts = {r.plan.totals.assets, q.number(15), q.number(16), q.number(17),
                q.number(18),         q.number(19), q.number(20), q.number(28)};
    r.content = {q.number(21), 0, q.number(22), q.number(23)};
    r.created = q.number(24);
    r.started = q.number(25);
    r.ended = q.number(26);
    r.reason = q.text(27);
    r.madeBy = q.text(29);
    r.madeOn = q.text(30);
    r.archive = q.text(31);
    r.agreed = q.number(32);
    r.notBefore = q.number(33);
    r.contentEnded = q.number(34);
    r.typedName = q.text(35);
    r.archiveBegun = q.flag(36);
    r.sameContent = q.flag(37);
    return r;
}

Result<QList<JobRecord>> recordsOf(Query q)
{
    QList<JobRecord> records;
    while (q.next()) {
        auto record = recordOf(q);
        if (!record)
            return tl::unexpected(record.error());
        records.append(std::move(*record));
    }
    return q.end().map([&] { return std::move(records); });
}

} // namespace

Result<QList<JobRecord>> Journal::jobs(qint64 before, int limit) const
{
    return recordsOf(m_parts->db->query(
        selectJob + "WHERE state >= 0 AND (?1 = 0 OR id < ?1) ORDER BY id DESC LIMIT ?2"_ba, before, limit));
}

Result<QList<JobRecord>> Journal::jobs(const JobFilter& filter, qint64 before, int limit) const
{
    // Bit n stands for state n. The condition that only open jobs meet is spelt as their index has it.
    quint32 states = filter.states.isEmpty() ? everyState : 0;
    for (const JobState state : filter.states)
        states |= 1U << int(state);
    const bool open = (states & ~openStates) == 0 && !filter.losses;
    const QByteArray only = open ? "state BETWEEN 0 AND 3"_ba : "state >= 0"_ba;
    return recordsOf(m_parts->db->query(
        selectJob + "WHERE "_ba + only +
            " AND (?1 = 0 OR id < ?1) AND ((?3 >> state) & 1 = 1 OR (?4 AND failed + unknown + unexpected > 0))"
            " AND (?5 OR state != 0 OR agreed > 0) AND (?6 = '' OR store_id = ?6) AND (?7 = '' OR id = ?8"
            " OR instr(lower(request || char(10) || store_name || char(10) || reason || char(10) || made_by"
            " || char(10) || made_on), ?7) > 0) ORDER BY id DESC LIMIT ?2"_ba,
        before, limit, qint64(states), filter.losses ? 1 : 0, filter.onlyPlanned ? 1 : 0, filter.storeId,
        foldedText(filter.text), jobNumber(filter.text)));
}

Result<JobRecord> Journal::job(qint64 id) const
{
    const auto found = recordsOf(m_parts->db->query(selectJob + "WHERE state >= 0 AND id = ?"_ba, id));
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(Parts::noSuchJob().error());
    return found->first();
}

Result<QList<JobRecord>> Journal::jobsWithPendingContent(const QString& storeId) const
{
    return recordsOf(m_parts->db->query(
        selectJob + "WHERE state >= 0 AND store_id = ? AND content_pending + content_unknown > 0 ORDER BY id"_ba,
        storeId));
}

Result<ContentTally> Journal::contentOfStore(const QString& storeId) const
{
    Query q = m_parts->db->query("SELECT coalesce(sum(content_pending), 0), coalesce(sum(content_leaked), 0),"
                                 " coalesce(sum(content_unknown), 0) FROM job WHERE state >= 0 AND store_id = ?"_ba,
                                 storeId);
    ContentTally tally;
    if (q.next())
        tally = {q.number(0), 0, q.number(1), q.number(2)};
    return q.end().map([tally] { return tally; });
}

Result<std::optional<Journal::Position>> Journal::firstOpen(qint64 job, qint64 from) const
{
    const auto record = this->job(job);
    if (!record)
        return tl::unexpected(record.error());
    return journal::findOpen(*m_parts->db, job, from, record->counts.planned);
}

Result<std::vector<ItemMark>> Journal::marks(qint64 job, qint64 first, qint64 count) const
{
    const auto record = this->job(job);
    if (!record)
        return tl::unexpected(record.error());
    const qint64 there = std::clamp<qint64>(record->counts.planned - first, 0, count);
    return journal::readMarks(*m_parts->db, job, first, there);
}

Result<std::vector<PlannedAsset>> Journal::planned(qint64 job, qint64 first, qint64 count) const
{
    Query q = m_parts->db->query("SELECT path, entry, created, variants FROM plan_item "
                                 "WHERE job = ? AND seq >= ? AND seq < ? ORDER BY seq"_ba,
                                 job, first, first + count);
    std::vector<PlannedAsset> assets;
    QByteArray lastPath; // consecutive items share their path's text
    AssetPath path;
    while (q.next()) {
        auto variants = journal::variantsFromText(q.bytes(3));
        const bool samePath = !assets.empty() && q.bytes(0) == lastPath;
        const QString text = samePath ? path.text() : q.text(0);
        if (!variants || (!samePath && !AssetPath::isCanonical(text))) {
            return failure(ErrorCode::Damaged, JournalReadWords::tr("Item %1 of job %2 in the journal can not be read.")
                                                   .arg(first + qint64(assets.size()))
                                                   .arg(job));
        }
        if (!samePath) {
            lastPath = q.bytes(0).toByteArray();
            path = AssetPath::fromCanonical(text);
        }
        assets.push_back({{path, q.number(1)}, q.number(2), std::move(*variants)});
    }
    return q.end().map([&] { return std::move(assets); });
}

Result<QList<Difference>> Journal::differences(qint64 job) const
{
    QList<Difference> all;
    return journal::readDifferences(*m_parts->db, job, [&](const Difference& each) { all.append(each); }).map([&] {
        return std::move(all);
    });
}

Result<void> Journal::items(qint64 job, const ItemSink& sink, qint64 from) const
{
    const auto record = this->job(job);
    if (!record)
        return tl::unexpected(record.error());
    const auto byItem = journal::hasContentRuns(*m_parts->db, job);
    if (!byItem)
        return tl::unexpected(byItem.error());
    for (qint64 first = from; first < record->counts.planned; first += itemChunk) {
        auto assets = planned(job, first, itemChunk);
        if (!assets)
            return tl::unexpected(assets.error());
        auto states = journal::readMarks(*m_parts->db, job, first, qint64(assets->size()));
        if (!states)
            return tl::unexpected(states.error());
        auto runs = journal::readContentRuns(*m_parts->db, job, first, qint64(assets->size()));
        if (!runs)
            return tl::unexpected(runs.error());
        journal::ContentOfItems content(*record, std::move(*runs), *byItem);
        for (size_t i = 0; i < assets->size(); ++i) {
            ItemMark& mark = (*states)[i];
            const qint64 seq = first + qint64(i);
            const auto end = content.of(seq, mark.state);
            if (!sink({seq, std::move((*assets)[i]), mark.state, std::move(mark.reason), end}))
                return {};
        }
    }
    return {};
}

} // namespace secateur
