// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal_items.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace secateur::journal {

using namespace Qt::StringLiterals;

namespace {

struct Run {
    qint64 first = 0;
    qint64 end = 0; ///< one past the last
    ItemState state = ItemState::Planned;
};

bool isState(qint64 number)
{
    return number >= 0 && number <= int(ItemState::Unknown);
}

tl::unexpected<Error> outcomesUnreadable(qint64 job)
{
    return failure(
        ErrorCode::Damaged,
        QCoreApplication::translate("Journal", "The outcomes of job %1 in the journal can not be read.").arg(job));
}

/// Runs that hold any of the items first to end - 1, in order.
Result<std::vector<Run>> runsOver(Database& db, qint64 job, qint64 first, qint64 end)
{
    Query rows = db.query("SELECT first, count, state FROM item_run WHERE job = ?1 AND first < ?3 AND first >= "
                          "coalesce((SELECT max(first) FROM item_run WHERE job = ?1 AND first <= ?2), ?2) "
                          "ORDER BY first"_ba,
                          job, first, end);
    std::vector<Run> runs;
    while (rows.next()) {
        if (!isState(rows.number(2)))
            return outcomesUnreadable(job);
        const Run run{rows.number(0), rows.number(0) + rows.number(1), ItemState(rows.number(2))};
        if (run.end > first)
            runs.push_back(run);
    }
    return rows.end().map([&] { return std::move(runs); });
}

/// The state that most marks without a reason have: it becomes the run, all others are exceptions.
ItemState commonState(std::span<const ItemMark> marks)
{
    std::array<qint64, 7> seen{};
    for (const ItemMark& mark : marks) {
        if (mark.reason.isEmpty())
            ++seen.at(size_t(mark.state));
    }
    return ItemState(std::max_element(seen.begin(), seen.end()) - seen.begin());
}

void joinInto(std::vector<Run>& runs, const Run& run)
{
    if (run.first >= run.end)
        return;
    if (!runs.empty() && runs.back().end == run.first && runs.back().state == run.state)
        runs.back().end = run.end;
    else
        runs.push_back(run);
}

Result<void> writeRuns(Database& db, qint64 job, const Run& fresh)
{
    const auto touched = runsOver(db, job, std::max<qint64>(fresh.first - 1, 0), fresh.end + 1);
    if (!touched)
        return tl::unexpected(touched.error());
    std::vector<Run> kept;
    for (const Run& run : *touched)
        joinInto(kept, {run.first, std::min(run.end, fresh.first), run.state});
    if (fresh.state != ItemState::Planned)
        joinInto(kept, fresh);
    for (const Run& run : *touched)
        joinInto(kept, {std::max(run.first, fresh.end), run.end, run.state});
    for (const Run& run : *touched) {
        if (const auto gone = db.run("DELETE FROM item_run WHERE job = ? AND first = ?"_ba, job, run.first); !gone)
            return tl::unexpected(gone.error());
    }
    for (const Run& run : kept) {
        const auto put = db.run("INSERT INTO item_run (job, first, count, state) VALUES (?, ?, ?, ?)"_ba, job,
                                run.first, run.end - run.first, int(run.state));
        if (!put)
            return tl::unexpected(put.error());
    }
    return {};
}

Result<void> writeExceptions(Database& db, qint64 job, qint64 first, std::span<const ItemMark> marks, ItemState common)
{
    const auto gone = db.run("DELETE FROM item_exception WHERE job = ? AND seq >= ? AND seq < ?"_ba, job, first,
                             first + qint64(marks.size()));
    if (!gone)
        return tl::unexpected(gone.error());
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].state == common && marks[i].reason.isEmpty())
            continue;
        const auto put = db.run("INSERT INTO item_exception (job, seq, state, reason) VALUES (?, ?, ?, ?)"_ba, job,
                                first + qint64(i), int(marks[i].state), marks[i].reason);
        if (!put)
            return tl::unexpected(put.error());
    }
    return {};
}

void count(JobCounts& counts, ItemState state, qint64 by)
{
    switch (state) {
    case ItemState::Planned:
    case ItemState::Sent:
        return;
    case ItemState::Confirmed:
        counts.deleted += by;
        return;
    case ItemState::AlreadyGone:
        counts.alreadyGone += by;
        return;
    case ItemState::Drifted:
        counts.drifted += by;
        return;
    case ItemState::Failed:
        counts.failed += by;
        return;
    case ItemState::Unknown:
        counts.unknown += by;
        return;
    }
}

/// The first open exception among items first to end - 1.
Result<std::optional<Journal::Position>> exceptionIn(Database& db, qint64 job, qint64 first, qint64 end)
{
    Query row = db.query("SELECT seq, state FROM item_exception WHERE job = ? AND seq >= ? AND seq < ? "
                         "AND state IN (0, 1, 6) ORDER BY seq LIMIT 1"_ba,
                         job, first, end);
    std::optional<Journal::Position> found;
    if (row.next())
        found = Journal::Position{row.number(0), ItemState(row.number(1))};
    return row.end().map([&] { return found; });
}

} // namespace

Result<std::vector<ItemMark>> readMarks(Database& db, qint64 job, qint64 first, qint64 count)
{
    const auto runs = runsOver(db, job, first, first + count);
    if (!runs)
        return tl::unexpected(runs.error());
    std::vector<ItemMark> marks{size_t(count)};
    for (const Run& run : *runs) {
        const qint64 end = std::min(run.end, first + count);
        for (qint64 seq = std::max(run.first, first); seq < end; ++seq)
            marks[size_t(seq - first)].state = run.state;
    }
    Query rows = db.query("SELECT seq, state, reason FROM item_exception WHERE job = ? AND seq >= ? AND seq < ?"_ba,
                          job, first, first + count);
    while (rows.next()) {
        if (!isState(rows.number(1)))
            return outcomesUnreadable(job);
        marks[size_t(rows.number(0) - first)] = {ItemState(rows.number(1)), rows.text(2)};
    }
    return rows.end().map([&] { return std::move(marks); });
}

Result<void> writeMarks(Database& db, qint64 job, qint64 first, std::span<const ItemMark> marks)
{
    const auto before = readMarks(db, job, first, qint64(marks.size()));
    if (!before)
        return tl::unexpected(before.error());
    JobCounts change;
    for (const ItemMark& mark : *before)
        count(change, mark.state, -1);
    for (const ItemMark& mark : marks)
        count(change, mark.state, 1);

    const ItemState common = commonState(marks);
    if (const auto done = writeRuns(db, job, {first, first + qint64(marks.size()), common}); !done)
        return done;
    if (const auto done = writeExceptions(db, job, first, marks, common); !done)
        return done;
    if (change == JobCounts())
        return {};
    return db
        .run("UPDATE job SET deleted = deleted + ?, already_gone = already_gone + ?, drifted = drifted + ?, "
             "failed = failed + ?, unknown = unknown + ? WHERE id = ?"_ba,
             change.deleted, change.alreadyGone, change.drifted, change.failed, change.unknown, job)
        .map([](qint64) {});
}

Result<std::optional<Journal::Position>> findOpen(Database& db, qint64 job, qint64 from, qint64 planned)
{
    qint64 at = from;
    while (at < planned) {
        const auto runs = runsOver(db, job, at, at + 1);
        if (!runs)
            return tl::unexpected(runs.error());
        const bool covered = !runs->empty();
        if (covered && !isOpen(runs->front().state)) {
            const qint64 end = std::min(runs->front().end, planned);
            const auto open = exceptionIn(db, job, at, end);
            if (!open || *open)
                return open;
            at = end;
            continue;
        }
        const auto mark = readMarks(db, job, at, 1);
        if (!mark)
            return tl::unexpected(mark.error());
        if (isOpen(mark->front().state))
            return Journal::Position{at, mark->front().state};
        ++at;
    }
    return std::optional<Journal::Position>();
}

} // namespace secateur::journal
