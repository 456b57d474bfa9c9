// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal_content.h"

#include <QCoreApplication>
#include <QDir>

namespace secateur::journal {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> contentUnreadable(qint64 job)
{
    return failure(
        ErrorCode::Damaged,
        QCoreApplication::translate("Journal", "What the journal says of job %1's content can not be read.").arg(job));
}

} // namespace

Result<void> writeContentRuns(Database& db, qint64 job, std::span<const ContentRun> runs)
{
    if (const auto gone = db.run("DELETE FROM content_run WHERE job = ?"_ba, job); !gone)
        return tl::unexpected(gone.error());
    for (const ContentRun& run : runs) {
        const auto put = db.run("INSERT INTO content_run (job, first, count, state) VALUES (?, ?, ?, ?)"_ba, job,
                                run.first, run.count, int(run.end));
        if (!put)
            return tl::unexpected(put.error());
    }
    return {};
}

Result<bool> hasContentRuns(Database& db, qint64 job)
{
    Query q = db.query("SELECT 1 FROM content_run WHERE job = ? LIMIT 1"_ba, job);
    const bool any = q.next();
    return q.end().map([any] { return any; });
}

Result<std::vector<ContentRun>> readContentRuns(Database& db, qint64 job, qint64 first, qint64 count)
{
    Query q = db.query("SELECT first, count, state FROM content_run WHERE job = ?1 AND first < ?3 AND first >= "
                       "coalesce((SELECT max(first) FROM content_run WHERE job = ?1 AND first <= ?2), ?2) "
                       "ORDER BY first"_ba,
                       job, first, first + count);
    std::vector<ContentRun> runs;
    while (q.next()) {
        const qint64 state = q.number(2);
        if (state < int(ContentEnd::Gone) || state > int(ContentEnd::Leaked))
            return contentUnreadable(job);
        runs.push_back({q.number(0), q.number(1), ContentEnd(state)});
    }
    return q.end().map([&] { return std::move(runs); });
}

Result<void> readDifferences(Database& db, qint64 job, const std::function<void(Difference)>& sink)
{
    Query q = db.query("SELECT kind, path, entry, created FROM difference WHERE job = ? ORDER BY seq"_ba, job);
    while (q.next()) {
        const qint64 kind = q.number(0);
        const QString path = q.text(1);
        if (kind < 0 || kind > int(Difference::Kind::Unexpected) || !AssetPath::isCanonical(path)) {
            return failure(
                ErrorCode::Damaged,
                QCoreApplication::translate("Journal", "The differences of job %1 in the journal can not be read.")
                    .arg(job));
        }
        sink({Difference::Kind(kind), {AssetPath::fromCanonical(path), q.number(2)}, q.number(3)});
    }
    return q.end();
}

ContentRule contentRuleOf(ItemState state, const QString& storeFolder)
{
    switch (state) {
    case ItemState::Planned:
    case ItemState::Failed:
    case ItemState::Drifted:
        return ContentRule::Kept;
    case ItemState::Sent:
    case ItemState::Unknown:
        return ContentRule::Unknown;
    case ItemState::AlreadyGone:
        // Whoever deleted it scheduled its content: a local store's account of this job does not hold it.
        return QDir::isAbsolutePath(storeFolder) ? ContentRule::Unknown : ContentRule::Followed;
    case ItemState::Confirmed:
        return ContentRule::Followed;
    }
    Q_UNREACHABLE();
}

ContentOfItems::ContentOfItems(const JobRecord& job, std::vector<ContentRun> runs, bool byItem)
    : m_runs(std::move(runs))
    , m_rest(job.content.pending > 0              ? ContentEnd::Pending
             : job.content.unknown > 0 && !byItem ? ContentEnd::Unknown
                                                  : ContentEnd::Gone)
    , m_storeFolder(job.storeFolder)
{}

std::optional<ContentEnd> ContentOfItems::of(qint64 seq, ItemState state)
{
    const ContentRule rule = contentRuleOf(state, m_storeFolder);
    if (rule != ContentRule::Followed)
        return rule == ContentRule::Kept ? std::nullopt : std::optional(ContentEnd::Unknown);
    while (m_at < m_runs.size() && m_runs[m_at].first + m_runs[m_at].count <= seq)
        ++m_at;
    return m_at < m_runs.size() && m_runs[m_at].first <= seq ? m_runs[m_at].end : m_rest;
}

} // namespace secateur::journal
