// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/remote_content.h"

#include "stores/local/image_reader.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <algorithm>

namespace secateur {

namespace {

struct RemoteContentWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

size_t hashOf(QByteArrayView bucket, QByteArrayView key)
{
    return qHash(key, qHash(bucket));
}

size_t hashOf(const Variant& variant)
{
    return hashOf(variant.bucket.toUtf8(), variant.key.toUtf8());
}

size_t hashOf(std::span<const Variant> variants)
{
    size_t hash = variants.size();
    for (const Variant& variant : variants)
        hash = hash * 31 + hashOf(variant);
    return hash;
}

void count(ContentTally& tally, ContentEnd end)
{
    switch (end) {
    case ContentEnd::Gone:
        ++tally.gone;
        return;
    case ContentEnd::Pending:
        ++tally.pending;
        return;
    case ContentEnd::Unknown:
        ++tally.unknown;
        return;
    case ContentEnd::Leaked:
        ++tally.leaked;
        return;
    }
}

} // namespace

void RemoteContent::Seen::begin(size_t portion, size_t hash, size_t first)
{
    if (portion < portions.size() && portions[portion] == hash)
        return;
    portions.resize(portion);
    portions.push_back(hash);
    gone.resize(std::min(gone.size(), first));
}

Result<ContentState> RemoteContent::state(const Variant& variant)
{
    if (!m_parts.probe)
        return ContentState::Unknown;
    return m_parts.probe->look(std::span(&variant, 1), Cancel()).front().state;
}

Result<QImage> RemoteContent::thumbnail(const AssetRef& asset, const Variant& variant, int edge)
{
    // Never a rendition: asking the server for one makes it write (konifer.md, Reading).
    const auto bytes = m_parts.probe ? m_parts.probe->read(variant, KoniferApi::maxContent, Cancel())
                                     : m_parts.api->content(asset, Cancel());
    if (!bytes)
        return tl::unexpected(bytes.error());
    QTemporaryFile file;
    if (!file.open() || file.write(*bytes) != bytes->size() || !file.flush())
        return failure(ErrorCode::Io,
                       RemoteContentWords::tr("The picture could not be kept for scaling: %1").arg(file.errorString()));
    return readThumbnail(file.handle(), edge, m_parts.waits);
}

Result<PendingSummary> RemoteContent::pendingSummary()
{
    auto summary = m_parts.catalogue ? m_parts.catalogue->pendingSummary() : Result<PendingSummary>(PendingSummary());
    if (summary) {
        // A server keeps no account of what it has removed.
        summary->removed = -1;
        summary->removedBytes = -1;
    }
    return summary;
}

Result<QList<PendingObject>> RemoteContent::pendingObjects(qint64 after, int limit, bool stuckOnly)
{
    if (!m_parts.catalogue)
        return QList<PendingObject>();
    return m_parts.catalogue->pendingObjects(after, limit, stuckOnly);
}

/// Everything that is scheduled for removal, eight bytes each, sorted.
Result<std::vector<size_t>> RemoteContent::scheduledHashes(const Cancel& cancel)
{
    std::vector<size_t> hashes;
    if (!m_parts.info.capabilities.seesPending)
        return hashes;
    const auto read = m_parts.catalogue->outbox(cancel, [&](QByteArrayView bucket, QByteArrayView key) {
        hashes.push_back(hashOf(bucket, key));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

Result<ContentTally> RemoteContent::ofJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                          const Cancel& cancel, const ContentSink& sink)
{
    ContentTally tally;
    const auto scheduled = scheduledHashes(cancel);
    if (!scheduled)
        return tl::unexpected(scheduled.error());
    Seen& seen = m_seen[{journalId, job}];
    qint64 first = 0;
    qint64 probesLeft = probesInLook;
    for (size_t number = 0;; ++number) {
        const auto portion = variants();
        if (!portion)
            return tl::unexpected(portion.error());
        if (portion->empty())
            return tally;
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, RemoteContentWords::tr("The question was called off."));
        seen.begin(number, hashOf(*portion), size_t(first));
        const auto ends = look(*portion, first, *scheduled, seen, probesLeft, cancel);
        for (const ContentEnd end : ends)
            count(tally, end);
        if (sink)
            sink(ends);
        first += qint64(portion->size());
    }
}

std::vector<ContentEnd> RemoteContent::look(std::span<const Variant> variants, qint64 first,
                                            const std::vector<size_t>& scheduled, Seen& seen, qint64& probesLeft,
                                            const Cancel& cancel)
{
    const Capabilities& can = m_parts.info.capabilities;
    seen.gone.resize(std::max(seen.gone.size(), size_t(first) + variants.size()), false);
    std::vector<ContentEnd> ends(variants.size(), ContentEnd::Pending);
    std::vector<Variant> asked;
    std::vector<size_t> places;
    for (size_t i = 0; i < variants.size(); ++i) {
        const size_t place = size_t(first) + i;
        if (seen.gone[place]) {
            ends[i] = ContentEnd::Gone;
        } else if (can.seesPending && std::binary_search(scheduled.begin(), scheduled.end(), hashOf(variants[i]))) {
            ends[i] = ContentEnd::Pending;
        } else if (can.probesContent && probesLeft > 0) {
            --probesLeft;
            asked.push_back(variants[i]);
            places.push_back(i);
        } else if (can.probesContent) {
            ends[i] = ContentEnd::Pending;
        } else if (can.seesPending) {
            seen.gone[place] = true;
            ends[i] = ContentEnd::Gone;
        } else {
            ends[i] = ContentEnd::Unknown;
        }
    }
    if (asked.empty())
        return ends;
    const auto looks = m_parts.probe->look(asked, cancel);
    for (size_t i = 0; i < looks.size(); ++i) {
        ContentEnd& end = ends[places[i]];
        if (looks[i].state == ContentState::Missing) {
            seen.gone[size_t(first) + places[i]] = true;
            end = ContentEnd::Gone;
        } else if (looks[i].state == ContentState::Unknown) {
            end = ContentEnd::Unknown;
        } else {
            end = can.seesPending ? ContentEnd::Leaked : ContentEnd::Pending; // off the list, and still there
        }
    }
    return ends;
}

} // namespace secateur
