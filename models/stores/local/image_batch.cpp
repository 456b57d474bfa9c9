// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_batch.h"

#include "stores/local/image_naming.h"
#include "stores/local/new_asset_rows.h"
#include "stores/local/node_tree.h"
#include "stores/local/proven_content.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct ImageBatchWords {
    Q_DECLARE_TR_FUNCTIONS(ImageBatch)
};

bool unchanged(const ImportItem& item)
{
    struct stat now = {};
    return ::fstat(item.file.get(), &now) == 0 && now.st_size == item.header.bytes &&
           qint64(now.st_mtim.tv_sec) * 1'000'000'000 + now.st_mtim.tv_nsec == item.source.modified;
}

} // namespace

void ImageBatch::add(ImportItem item)
{
    m_bytes += item.header.bytes;
    QString key = newContentKey(item.header.format);
    m_items.push_back(Staged{std::move(item), std::move(key)});
}

Result<BatchResult> ImageBatch::import(const Cancel& cancel)
{
    BatchResult result;
    auto done = stage();
    for (size_t i = 0; done && i < m_items.size(); ++i) {
        if (cancel.isCancelled())
            done = failure(ErrorCode::Cancelled, ImageBatchWords::tr("The import was cancelled."));
        else
            done = write(m_items[i], result);
    }
    if (done)
        done = m_content.makeDurable();
    if (done)
        done = commit(result);
    if (!done) {
        // Their rows stay staged, and taking a file away twice does no harm. Now, so that a full disk has the room to
        // note it.
        for (const Staged& staged : m_items)
            (void)m_content.unlinkObject(contentBucket(), staged.key);
    }
    m_items.clear();
    m_bytes = 0;
    if (!done)
        return tl::unexpected<Error>(done.error());
    return result;
}

Result<void> ImageBatch::stage()
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    for (Staged& staged : m_items) {
        const auto row = stageContent(m_database, staged.key, staged.item.header.bytes);
        if (!row)
            return tl::unexpected<Error>(row.error());
        staged.outbox = *row;
    }
    return transaction->commit();
}

Result<void> ImageBatch::write(Staged& staged, BatchResult& result)
{
    QFile source;
    ::lseek(staged.item.file.get(), 0, SEEK_SET);
    if (!source.open(staged.item.file.get(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return failure(ErrorCode::Internal, ImageBatchWords::tr("An open file can not be read."));
    const auto skip = [&](const QString& reason) {
        result.skipped.push_back({ImportNotice::Kind::Skipped, shownName(staged.item.source.relative), reason});
        return Result<void>();
    };
    const auto written = m_content.writeObject(contentBucket(), staged.key, source);
    if (!written && source.error() == QFileDevice::ReadError)
        return skip(ImageBatchWords::tr("The file can not be read to its end: %1.").arg(source.errorString()));
    if (!written)
        return tl::unexpected<Error>(written.error());
    if (*written != staged.item.header.bytes || !unchanged(staged.item))
        return skip(ImageBatchWords::tr("The file changed while it was read."));
    staged.written = true;
    return {};
}

Result<void> ImageBatch::commit(BatchResult& result)
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    NodeTree tree(m_database);
    for (const Staged& staged : m_items) {
        if (auto done = staged.written ? insert(staged, tree)
                                       : leaveStagedPending(m_database, staged.outbox, staged.item.header.bytes);
            !done)
            return done;
        if (staged.written) {
            ++result.imported;
            result.bytes += staged.item.header.bytes;
        }
    }
    if (auto applied = tree.apply(); !applied)
        return applied;
    return transaction->commit();
}

Result<void> ImageBatch::insert(const Staged& staged, NodeTree& tree)
{
    m_lastCreated = qMax(nowStamp(), m_lastCreated + 1);
    const auto ref = insertAsset(m_database, tree,
                                 {staged.item.source.path, m_lastCreated, altOf(staged.item.source.name), u"UPLOAD"_s,
                                  QString(), m_labels, QStringList(), staged.key, staged.item.header, staged.outbox});
    if (!ref)
        return tl::unexpected<Error>(ref.error());
    Query row =
        m_database.query("SELECT a.id FROM asset a JOIN node n ON n.id = a.node WHERE n.path = ? AND a.entry = ?"_ba,
                         ref->path.text(), ref->entry);
    const qint64 asset = row.next() ? row.number(0) : 0;
    if (row.failed())
        return row.end();
    return m_database
        .run("INSERT OR REPLACE INTO import_done(run, file, bytes, modified, asset, key) VALUES(?, ?, ?, ?, ?, ?)"_ba,
             m_run, staged.item.source.relative, staged.item.header.bytes, staged.item.source.modified, asset,
             staged.key)
        .map([](qint64) {});
}

} // namespace secateur
