// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_reader.h"

#include "stores/local/asset_rows.h"
#include "stores/local/content_identity.h"
#include "stores/local/image_reader.h"
#include "stores/local/local_match.h"
#include "stores/local/local_radius.h"
#include "stores/local/pending_content.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct LocalReaderWords {
    Q_DECLARE_TR_FUNCTIONS(LocalStore)
};

/// Runs a question within one read transaction, so that all of its answers come from the same moment.
template<typename Ask>
auto snapshot(Database& database, const Ask& ask) -> decltype(ask())
{
    assertNotGuiThread();
    const auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return ask();
}

/// The same for a question that may take long and that its asker may call off.
template<typename Ask>
auto snapshot(Database& database, const Cancel& cancel, const Ask& ask) -> decltype(ask())
{
    if (cancel.isCancelled()) {
        return failure(ErrorCode::Cancelled, LocalReaderWords::tr("The question was called off."));
    }
    const CancelScope scope(database, cancel);
    return snapshot(database, ask);
}

const QByteArray& nodeColumns()
{
    static const QByteArray columns = "SELECT name, path, subtree_assets, subtree_bytes,"
                                      " subtree_paths > (assets > 0) FROM node "_ba;
    return columns;
}

ChildNode readNode(const Query& row)
{
    return {row.text(0), AssetPath::fromCanonical(row.text(1)), row.number(2), row.number(3), row.flag(4)};
}

} // namespace

LocalReader::LocalReader(std::unique_ptr<Database> database, const QString& folder)
    : m_database(std::move(database))
    , m_folder(folder)
    , m_content(folder)
{}

Result<ChildPage> LocalReader::children(const AssetPath& path, const QString& after, int limit)
{
    return snapshot(*m_database, [&]() -> Result<ChildPage> {
        Query q = m_database->query(nodeColumns() + "INDEXED BY node_live"
                                                    " WHERE parent = (SELECT id FROM node WHERE path = ?)"
                                                    " AND name > ? AND subtree_assets > 0 ORDER BY name LIMIT ?"_ba,
                                    path.text(), after, qint64(limit) + 1);
        ChildPage page;
        while (q.next()) {
            if (page.children.size() >= limit) {
                page.more = true;
                break;
            }
            page.children.append(readNode(q));
        }
        return q.end().map([&] { return page; });
    });
}

Result<ChildNode> LocalReader::node(const AssetPath& path)
{
    return snapshot(*m_database, [&]() -> Result<ChildNode> {
        Query q = m_database->query(nodeColumns() + "WHERE path = ? AND subtree_assets > 0"_ba, path.text());
        if (q.next()) {
            return readNode(q);
        }
        if (q.failed()) {
            return tl::unexpected<Error>(q.error());
        }
        return failure(ErrorCode::NotFound, LocalReaderWords::tr("No asset is at %1 or below it.").arg(path.text()));
    });
}

Result<void> LocalReader::refs(const DeleteRequest& request, Sort sort, const Cancel& cancel, const RefSink& sink)
{
    return snapshot(*m_database, cancel, [&] { return LocalMatch(*m_database, request).refs(sort, cancel, sink); });
}

Result<QList<std::optional<Asset>>> LocalReader::lookUp(std::span<const AssetRef> refs)
{
    return snapshot(*m_database, [&] { return readAssets(*m_database, refs); });
}

Result<void> LocalReader::match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink)
{
    return snapshot(*m_database, cancel, [&] { return LocalMatch(*m_database, request).planned(cancel, sink); });
}

Result<Totals> LocalReader::totals(const DeleteRequest& request, const Cancel& cancel)
{
    return snapshot(*m_database, cancel, [&] { return LocalMatch(*m_database, request).totals(); });
}

Result<BlastRadius> LocalReader::radius(const DeleteRequest& request, const Cancel& cancel)
{
    return snapshot(*m_database, cancel, [&] { return localRadius(*m_database, request); });
}

Result<ContentState> LocalReader::contentState(const Variant& variant)
{
    assertNotGuiThread();
    const ContentState state = m_content.state(variant.bucket, variant.key);
    // Absence says nothing of a place that is not the store's own.
    if (state == ContentState::Missing && !contentIsThere()) {
        return ContentState::Unknown;
    }
    return state;
}

Result<QImage> LocalReader::thumbnail(const AssetRef&, const Variant& variant, int edge)
{
    assertNotGuiThread();
    return m_content.openForRead(variant.bucket, variant.key).and_then([&](const std::unique_ptr<QFile>& file) {
        return readThumbnail(file->handle(), edge, m_database->spec().stop);
    });
}

Result<void> LocalReader::readOriginals(std::span<const Asset> assets, OriginalTaker& taker, const Cancel& cancel)
{
    assertNotGuiThread();
    for (size_t i = 0; i < assets.size(); ++i) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, LocalReaderWords::tr("The question was called off."));
        const auto sink = [&taker, i](QByteArrayView chunk) { return taker.take(i, chunk); };
        const Variant* original = assets[i].original();
        if (original == nullptr)
            taker.end(i, failure(ErrorCode::NotFound, LocalReaderWords::tr("The asset has no original.")));
        else if (taker.begin(i))
            taker.end(i, m_content.readWhole(*original, sink));
        else
            taker.end(i, failure(ErrorCode::Cancelled, LocalReaderWords::tr("The question was called off.")));
    }
    return {};
}

Result<PendingSummary> LocalReader::pendingSummary()
{
    return snapshot(*m_database, [&] { return readPendingSummary(*m_database); }).map([this](PendingSummary summary) {
        summary.stuck = summary.pending > 0 && !contentIsThere() ? summary.pending : summary.stuck;
        return summary;
    });
}

Result<QList<PendingObject>> LocalReader::pendingObjects(qint64 afterId, int limit, bool stuckOnly, qint64 job)
{
    const auto away = proveContent(*m_database, m_folder);
    const bool isAway = !away && away.error().code == ErrorCode::NotFound;
    const auto objects = snapshot(
        *m_database, [&] { return readPendingObjects(*m_database, afterId, limit, stuckOnly && !isAway, job); });
    if (!objects || !isAway)
        return objects;
    QList<PendingObject> stuck = *objects;
    for (PendingObject& object : stuck) {
        object.stuck = true;
        object.lastError = away.error().what;
    }
    return stuck;
}

bool LocalReader::contentIsThere()
{
    const auto proven = proveContent(*m_database, m_folder);
    return proven || proven.error().code != ErrorCode::NotFound;
}

Result<ContentTally> LocalReader::contentOfJob(const QString& journalId, qint64 job, const VariantSource&,
                                               const Cancel&, const ContentSink&)
{
    return snapshot(*m_database, [&] { return readContentOfJob(*m_database, journalId, job); });
}

Result<void> LocalReader::scheduledByOthers(const QString& journalId, qint64 job, const ObjectSink& sink)
{
    return snapshot(*m_database, [&] { return readScheduledByOthers(*m_database, journalId, job, sink); });
}

} // namespace secateur
