// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_plan.h"
#include "stores/asset_eraser.h"
#include "stores/asset_reader.h"

#include <QMetaType>

namespace secateur {

enum class JobState { Held, Running, Paused, Interrupted, Done, Failed, Cancelled };
enum class DeleteMode {
    Pinned,   ///< one entry/<n> delete for each planned asset
    Selector, ///< the request as it is, after a fresh match equals the plan
    Chosen,   ///< pinned, of assets that were chosen one by one: the plan's request only says below which path they lie
};

/// True for done, failed and cancelled.
[[nodiscard]] bool hasEnded(JobState state);
/// "held", "running", …: the contract's words.
[[nodiscard]] QString jobStateName(JobState state);
/// "pinned", "selector", "chosen".
[[nodiscard]] QString deleteModeName(DeleteMode mode);

/// State of one planned item, written before the step it describes.
enum class ItemState { Planned, Sent, Confirmed, AlreadyGone, Drifted, Failed, Unknown };
[[nodiscard]] QString itemStateName(ItemState state);
/// True for what is not yet settled: planned, sent or unknown.
[[nodiscard]] bool isOpen(ItemState state);

/// How far a job is; counts of items unless said otherwise.
struct JobCounts {
    qint64 planned = 0;
    qint64 deleted = 0; ///< confirmed
    qint64 alreadyGone = 0;
    qint64 drifted = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 unexpected = 0; ///< assets that went although they were not planned
    qint64 appeared = 0;   ///< assets that match by now but were not planned: not touched
    [[nodiscard]] qint64 ended() const { return deleted + alreadyGone + drifted + failed + unknown; }
    bool operator==(const JobCounts&) const = default;
};

/// One way in which a store differs from what was planned; JobCounts says how many there are of some.
struct Difference {
    /// Numbers as in the journal, never renumbered.
    enum class Kind {
        Appeared,   ///< matches now but was not planned
        Replaced,   ///< another asset has the number
        Left,       ///< was planned but matches no more
        Unexpected, ///< went although it was not planned
    };
    Kind kind = Kind::Appeared;
    AssetRef asset;
    Timestamp created = 0;
    bool operator==(const Difference&) const = default;
};
/// "appeared", "replaced", "left", "unexpected".
[[nodiscard]] QString differenceName(Difference::Kind kind);

/// Consecutive items whose content is not all gone.
struct ContentRun {
    qint64 first = 0;
    qint64 count = 0;
    ContentEnd end = ContentEnd::Unknown;
    bool operator==(const ContentRun&) const = default;
};
/// "gone", "pending", "unknown", "leaked".
[[nodiscard]] QString contentEndName(ContentEnd end);

/// A row of the journal. A value.
struct JobRecord {
    qint64 id = 0;
    JobState state = JobState::Held;
    DeleteMode mode = DeleteMode::Pinned;
    DeletePlan plan;
    QString storeFolder;
    JobCounts counts;
    qint64 variants = 0;       ///< of the planned assets
    ContentTally content;      ///< of this job, as last seen; `gone` is not kept
    QString madeBy;            ///< the user's name
    QString madeOn;            ///< the computer's name
    QString typedName;         ///< the store's name as it was typed to agree to a delete at its top; empty: it was not
    QString archive;           ///< the folder that its assets are archived in before they are deleted; empty: none
    bool archiveBegun = false; ///< the archive is there, and must be wherever the job goes on
    bool sameContent = false;  ///< the user agreed that several originals may come with the same bytes
    Timestamp created = 0;
    Timestamp agreed = 0;    ///< when the user agreed to it; 0 while it is only planned
    Timestamp notBefore = 0; ///< nothing of it is sent before: the end of its hold, or what it is scheduled for
    Timestamp started = 0;
    Timestamp ended = 0;
    Timestamp contentEnded = 0; ///< when nothing of its content was pending or unknown any more; 0 where not yet
    QString reason;             ///< why it failed, paused or was interrupted; one sentence
    bool operator==(const JobRecord&) const = default;
};

/// What the window needs to draw a running job.
struct JobProgress {
    qint64 job = 0;
    JobState state = JobState::Running;
    JobCounts counts;
    double perSecond = 0;    ///< over the last seconds
    qint64 secondsLeft = -1; ///< -1 where unknown
    Timestamp lastConfirmed = 0;
    QString reason;
};

} // namespace secateur

Q_DECLARE_METATYPE(secateur::JobProgress)
