// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/blast_radius.h"
#include "domain/cancel.h"
#include "domain/delete_request.h"
#include "domain/error.h"

#include <QImage>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace secateur {

/// The order in which a list of assets is shown. Ties are broken by path, then entry, in the same direction.
enum class Sort { PathThenEntry, NewestFirst, LastModifiedFirst };

enum class ContentState {
    Present,
    Missing,  ///< the metadata name it, the content store has it not
    NotAFile, ///< a folder or a link stands in its place
    Unknown,  ///< nobody can tell
};

/// Content that is scheduled for removal but not confirmed gone. -1 where nobody can tell.
struct PendingSummary {
    qint64 pending = 0; ///< scheduled and not yet removed, stuck included
    qint64 pendingBytes = 0;
    qint64 removed = 0; ///< removed since the store was made
    qint64 removedBytes = 0;
    qint64 stuck = 0;         ///< a local store: failing, or pending for long; a server: pending while its queue stands
    qint64 unknown = 0;       ///< objects of which nobody can tell whether they are gone
    qint64 leaked = 0;        ///< no longer scheduled, but still there
    qint64 oldestSeconds = 0; ///< age of the oldest pending object; 0 where none
    bool operator==(const PendingSummary&) const = default;
};

struct PendingObject {
    qint64 id = 0;
    QString bucket;
    QString key;
    qint64 bytes = -1;
    qint64 job = 0; ///< journal id of the job that deleted it; 0 where unknown
    Timestamp scheduled = 0;
    qint64 attempts = 0;
    QString lastError; ///< why it is stuck; empty where it was not tried or not refused
    bool stuck = false;
    bool operator==(const PendingObject&) const = default;
};

/// What is known of the content of one job's deleted assets; counts of objects.
struct ContentTally {
    qint64 pending = 0; ///< scheduled for removal
    qint64 gone = 0;    ///< confirmed gone
    qint64 leaked = 0;  ///< no longer scheduled, but still there: nobody is going to remove it
    qint64 unknown = 0; ///< nobody can tell
    bool operator==(const ContentTally&) const = default;
};

/// What is known of one object, or of all objects of one deleted asset: the later of two is the worse.
enum class ContentEnd {
    Gone,    ///< confirmed gone
    Pending, ///< scheduled for removal
    Unknown, ///< nobody can tell
    Leaked,  ///< no longer scheduled, but still there
};

/**
 * Takes the bytes of originals as they come; several may come at a time. Called on the reader's thread only. No chunk
 * is larger than what the network or the disk gives at once: some hundred kilobytes.
 */
class OriginalTaker {
public:
    OriginalTaker() = default;
    virtual ~OriginalTaker() = default;
    OriginalTaker(const OriginalTaker&) = delete;
    OriginalTaker& operator=(const OriginalTaker&) = delete;

    /// Number `index` begins, or begins again: what came of it before counts no more. False where it is not wanted.
    [[nodiscard]] virtual bool begin(size_t index) = 0;
    /// The next bytes of number `index`. False where no more are wanted.
    [[nodiscard]] virtual bool take(size_t index, QByteArrayView chunk) = 0;
    /// All of number `index` came, or why not. Called once for each.
    virtual void end(size_t index, const Result<void>& came) = 0;
};

/// An asset for an archive: with all that the store knows of it.
struct WholeAsset {
    std::optional<Asset> asset = {};
    QString lack = {}; ///< what of it can not be seen, though it is there, one sentence; empty where nothing
};

/// Gives the next portion of a job's variants, of assets that are gone; an empty one at the end.
using VariantSource = std::function<Result<std::vector<Variant>>()>;
/// Is told what is known of each variant of the portion that was given last, in its order.
using ContentSink = std::function<void(std::span<const ContentEnd>)>;

/**
 * The door through which a store is read. Nothing here can change a store.
 *
 * Every call may take long and runs on a worker thread: a call on the GUI thread asserts. One reader belongs to one
 * thread, the one that opened its store. All lists are bounded by the caller's limit.
 */
class AssetReader {
public:
    virtual ~AssetReader() = default;
    AssetReader(const AssetReader&) = delete;
    AssetReader& operator=(const AssetReader&) = delete;

    /// Children of a path whose names come after `after` (empty: from the first), at most `limit`.
    [[nodiscard]] virtual Result<ChildPage> children(const AssetPath& path, const QString& after, int limit) = 0;
    /// One node with its totals; NotFound where no asset is at the path or below it.
    [[nodiscard]] virtual Result<ChildNode> node(const AssetPath& path) = 0;

    using RefSink = std::function<bool(std::span<const AssetRef>)>;
    /// Streams the references of what a request matches, in `sort` order, in batches (the first one small, so that it
    /// comes at once). A sink that answers false ends the stream without an error.
    [[nodiscard]] virtual Result<void> refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                                            const RefSink& sink) = 0;
    /// The assets of references, in their order; nothing where one is not there (any more).
    [[nodiscard]] virtual Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs) = 0;
    /// The same for an archive: alt, labels and tags are those of the store, from whichever part may read them.
    [[nodiscard]] virtual Result<std::vector<WholeAsset>> lookUpWhole(std::span<const AssetRef> refs);
    /// Learns the sizes of originals from the content store, where it can be asked and nobody knew them. For each
    /// asset, in order, why what a server gives can not be its original, one sentence; empty where nothing speaks
    /// against it.
    [[nodiscard]] virtual QStringList learnSizes(std::span<Asset> assets, const Cancel& cancel);
    /// Asks whoever would carry out a delete whether assets that lookUp() did not find are gone there too: what one
    /// copy of the metadata does not know may still be on the server. For each, in order, why nobody can tell, one
    /// sentence; empty where it is gone. NotKonifer where one of them is there all the same.
    [[nodiscard]] virtual Result<QStringList> goneDoubts(std::span<const PlannedAsset> missing);

    /// The same as lookUp(), but asked of whoever would carry out a delete.
    [[nodiscard]] virtual Result<QList<std::optional<Asset>>> lookUpWhereDeleted(std::span<const AssetRef> refs);
    /// A few assets neither at nor below a path, as far as any are known: by them a store on a server is told from
    /// another one.
    [[nodiscard]] virtual Result<QList<Asset>> landmarks(const AssetPath& outside, int limit);

    using PlanSink = std::function<bool(std::span<const PlannedAsset>)>;
    /// Streams what a request matches for a plan, ordered by path then entry, from one consistent view of the store.
    [[nodiscard]] virtual Result<void> match(const DeleteRequest& request, const Cancel& cancel,
                                             const PlanSink& sink) = 0;
    /// Exact sums of what a request matches.
    [[nodiscard]] virtual Result<Totals> totals(const DeleteRequest& request, const Cancel& cancel) = 0;
    /// Sums, collateral and what lies near and is not included.
    [[nodiscard]] virtual Result<BlastRadius> radius(const DeleteRequest& request, const Cancel& cancel) = 0;

    [[nodiscard]] virtual Result<ContentState> contentState(const Variant& variant) = 0;
    /// A picture of an asset's variant that fits into edge × edge pixels, never enlarged. Reads, never writes
    /// (konifer.md, Reading).
    [[nodiscard]] virtual Result<QImage> thumbnail(const AssetRef& asset, const Variant& variant, int edge) = 0;
    /// Streams the originals of assets, just as they were stored, and whole or not at all: an end that can not be told
    /// from a break is an error. Never a rendition (konifer.md, Reading). What is wrong with one of them is said to the
    /// taker; an error: nobody can be asked for any of them now, or `cancel` was cancelled.
    [[nodiscard]] virtual Result<void> readOriginals(std::span<const Asset> assets, OriginalTaker& taker,
                                                     const Cancel& cancel);

    [[nodiscard]] virtual Result<PendingSummary> pendingSummary() = 0;
    /// Pending objects after `afterId`, oldest first, at most `limit`; stuck ones only, or of one job only, where
    /// asked.
    [[nodiscard]] virtual Result<QList<PendingObject>> pendingObjects(qint64 afterId, int limit, bool stuckOnly,
                                                                      qint64 job) = 0;
    /// What became of the content of a job's deleted assets. `variants` is asked, and `sink` told, only where the store
    /// keeps no account of jobs itself: what such an account no longer holds is gone. `sink` may be empty.
    [[nodiscard]] virtual Result<ContentTally> contentOfJob(const QString& journalId, qint64 job,
                                                            const VariantSource& variants, const Cancel& cancel,
                                                            const ContentSink& sink) = 0;

    using ObjectSink = std::function<void(const QString& bucket, const QString& key)>;
    /// Streams the objects whose removal other jobs of any journal than this one scheduled and that are not removed
    /// yet: only a store that keeps account of jobs itself knows any.
    [[nodiscard]] virtual Result<void> scheduledByOthers(const QString& journalId, qint64 job, const ObjectSink& sink);

    /// Takes paths into what is known here of a store that can not list its own; gives how many were new. Changes
    /// nothing in the store; a store that lists its paths needs none.
    [[nodiscard]] virtual Result<qint64> learnPaths(const QList<AssetPath>& paths);
    /// Forgets a path that was learnt, and all below it. Changes nothing in the store.
    [[nodiscard]] virtual Result<void> forgetPath(const AssetPath& path);

protected:
    AssetReader() = default;
};

} // namespace secateur
