// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/remote_content.h"

#include "stores/local/image_reader.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <algorithm>
#include <chrono>

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

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
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
    PendingSummary summary;
    // A server keeps no account of what it has removed.
    summary.removed = -1;
    summary.removedBytes = -1;
    if (!m_parts.info.capabilities.seesPending) {
        summary.pendingBytes = -1;
        summary.stuck = -1;
        summary.oldestSeconds = -1;
        return summary;
    }
    const auto mark = m_parts.catalogue->outboxMark();
    if (!mark)
        return tl::unexpected(mark.error());
    summary.pending = mark->count;
    summary.pendingBytes = mark->count == 0 ? 0 : -1;
    summary.oldestSeconds = mark->oldestSeconds;
    (void)m_watch.look(secondsNow(), *mark);
    return countStuck(*mark).map([&](qint64 stuck) {
        summary.stuck = stuck;
        return summary;
    });
}

Result<qint64> RemoteContent::countStuck(const OutboxMark& mark)
{
    const bool young = mark.oldestSeconds < m_watch.stuckAfter();
    if (mark.count == 0 || young || m_watch.motion() == QueueMotion::Moves)
        return 0;
    if (m_watch.motion() == QueueMotion::Unknown)
        return -1;
    return m_parts.catalogue->scheduledBefore(m_watch.stuckAfter());
}

Result<QList<PendingObject>> RemoteContent::pendingObjects(qint64 after, int limit, bool stuckOnly)
{
    const bool stands = m_watch.motion() == QueueMotion::Stands;
    if (!m_parts.info.capabilities.seesPending || (stuckOnly && !stands))
        return QList<PendingObject>();
    auto objects = m_parts.catalogue->pendingObjects(after, limit, stuckOnly ? m_watch.stuckAfter() : 0);
    if (!objects)
        return objects;
    const Timestamp limitOfAge = nowStamp() - m_watch.stuckAfter() * 1'000'000;
    for (PendingObject& object : *objects) {
        object.stuck = stuckOnly || (stands && object.scheduled <= limitOfAge);
        if (object.stuck)
            object.lastError = RemoteContentWords::tr("The server has removed nothing for long: its queue stands.");
    }
    return objects;
}

/// Again only where it has changed: which rows they are is asked at each look, what is in them is not.
Result<void> RemoteContent::readScheduled(const Cancel& cancel)
{
    if (!m_parts.info.capabilities.seesPending)
        return {};
    const auto held = m_parts.catalogue->connection().snapshot(cancel); // both from one view
    if (!held)
        return tl::unexpected(held.error());
    const auto mark = m_parts.catalogue->outboxMark(cancel);
    if (!mark)
        return tl::unexpected(mark.error());
    (void)m_watch.look(secondsNow(), *mark);
    if (m_scheduled && m_scheduled->mark.isOfSameRows(*mark))
        return {};
    m_scheduled.reset();
    Scheduled read{*mark, {}};
    const auto done = m_parts.catalogue->outbox(cancel, [&read](QByteArrayView bucket, QByteArrayView key) {
        read.hashes.push_back(hashOf(bucket, key));
        return true;
    });
    if (!done)
        return done;
    std::sort(read.hashes.begin(), read.hashes.end());
    m_scheduled = std::move(read);
    return {};
}

Result<ContentTally> RemoteContent::ofJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                          const Cancel& cancel, const ContentSink& sink)
{
    ContentTally tally;
    if (auto read = readScheduled(cancel); !read)
        return tl::unexpected(read.error());
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
        const auto ends = look(*portion, first, seen, probesLeft, cancel);
        for (const ContentEnd end : ends)
            count(tally, end);
        if (sink)
            sink(ends);
        first += qint64(portion->size());
    }
}

std::vector<ContentEnd> RemoteContent::look(std::span<const Variant> variants, qint64 first, Seen& seen,
                                            qint64& probesLeft, const Cancel& cancel)
{
    const auto isScheduled = [this](const Variant& variant) {
        return m_scheduled &&
               std::binary_search(m_scheduled->hashes.begin(), m_scheduled->hashes.end(), hashOf(variant));
    };
    const Capabilities& can = m_parts.info.capabilities;
    seen.gone.resize(std::max(seen.gone.size(), size_t(first) + variants.size()), false);
    std::vector<ContentEnd> ends(variants.size(), ContentEnd::Pending);
    std::vector<Variant> asked;
    std::vector<size_t> places;
    for (size_t i = 0; i < variants.size(); ++i) {
        const size_t place = size_t(first) + i;
        if (seen.gone[place]) {
            ends[i] = ContentEnd::Gone;
        } else if (can.seesPending && isScheduled(variants[i])) {
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
