// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <algorithm>

namespace secateur {

/// How an old list becomes a new one, in runs of rows, so that models tell their views of ranges and not of rows.
struct ListDiff {
    struct Run {
        int oldRow = 0;
        int newRow = 0;
        int count = 0;
    };
    QList<Run> gone;        ///< by oldRow
    QList<Run> come;        ///< by newRow
    QList<Run> kept;        ///< by both
    bool reordered = false; ///< what stays is in another order: the runs end where this was found

    /// More runs than a view takes well one by one: one change of layout is better.
    [[nodiscard]] bool isRagged() const { return reordered || gone.size() + come.size() > maxRuns; }
    /// Where a row of the old list is now; -1 where it is gone.
    [[nodiscard]] int newRowOf(int oldRow) const
    {
        const auto after = std::upper_bound(kept.begin(), kept.end(), oldRow,
                                            [](int row, const Run& run) { return row < run.oldRow; });
        if (after == kept.begin())
            return -1;
        const Run& run = *std::prev(after);
        return oldRow < run.oldRow + run.count ? run.newRow + (oldRow - run.oldRow) : -1;
    }
    static constexpr qsizetype maxRuns = 200;
};

/// What two rows that are looked at side by side say.
enum class DiffStep { Same, OldIsGone, NewHasCome, Reordered };

/// Compares two lists in one pass; `compare(oldRow, newRow)` gives a DiffStep.
template<typename Compare>
[[nodiscard]] ListDiff diffLists(int oldSize, int newSize, Compare compare)
{
    const auto extend = [](QList<ListDiff::Run>& runs, int oldRow, int newRow, bool adjacent) {
        if (adjacent)
            ++runs.last().count;
        else
            runs.append({oldRow, newRow, 1});
    };
    ListDiff diff;
    DiffStep last = DiffStep::Reordered;
    int oldRow = 0;
    int newRow = 0;
    while (oldRow < oldSize || newRow < newSize) {
        const DiffStep step = oldRow == oldSize   ? DiffStep::NewHasCome
                              : newRow == newSize ? DiffStep::OldIsGone
                                                  : compare(oldRow, newRow);
        if (step == DiffStep::Reordered) {
            diff.reordered = true;
            break;
        }
        auto& runs = step == DiffStep::Same ? diff.kept : step == DiffStep::OldIsGone ? diff.gone : diff.come;
        extend(runs, oldRow, newRow, step == last);
        last = step;
        oldRow += step != DiffStep::NewHasCome ? 1 : 0;
        newRow += step != DiffStep::OldIsGone ? 1 : 0;
    }
    return diff;
}

} // namespace secateur
