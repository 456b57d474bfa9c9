// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/konifer_parts.h"

#include <QHash>

namespace secateur {

/// The content side of reading a Konifer server: what is there, what is scheduled, what became of a job's objects.
class RemoteContent final {
public:
    explicit RemoteContent(KoniferParts& parts)
        : m_parts(parts)
        , m_watch(parts.stuckAfterSeconds)
    {}

    [[nodiscard]] Result<ContentState> state(const Variant& variant);
    [[nodiscard]] Result<QImage> thumbnail(const AssetRef& asset, const Variant& variant, int edge);
    [[nodiscard]] Result<PendingSummary> pendingSummary();
    [[nodiscard]] Result<QList<PendingObject>> pendingObjects(qint64 after, int limit, bool stuckOnly);
    [[nodiscard]] Result<ContentTally> ofJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                             const Cancel& cancel, const ContentSink& sink);

    /// Objects that one look at a job asks the content store for, at most; the others count as pending until their
    /// turn.
    static constexpr qint64 probesInLook = 5'000;

private:
    /// What earlier looks have seen of a job's objects, by their number. Where more assets have gone since, the numbers
    /// mean other objects: each portion is known by its hash, and what follows a changed one is forgotten.
    struct Seen {
        std::vector<size_t> portions;
        std::vector<bool> gone;
        void begin(size_t portion, size_t hash, size_t first);
    };
    /// Everything that is scheduled for removal, as hashes, sorted; and of which rows that is.
    struct Scheduled {
        OutboxMark mark;
        std::vector<size_t> hashes;
    };
    [[nodiscard]] Result<void> readScheduled(const Cancel& cancel);
    [[nodiscard]] Result<qint64> countStuck(const OutboxMark& mark);
    [[nodiscard]] std::vector<ContentEnd> look(std::span<const Variant> variants, qint64 first, Seen& seen,
                                               qint64& probesLeft, const Cancel& cancel);

    KoniferParts& m_parts;
    OutboxWatch m_watch;
    std::optional<Scheduled> m_scheduled;           ///< as it was read last: for all jobs, until it changes
    QHash<std::pair<QString, qint64>, Seen> m_seen; ///< by journal and job
};

} // namespace secateur
