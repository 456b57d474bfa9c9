// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_batch.h"

#include "stores/local/content_folder.h"
#include "stores/local/image_naming.h"
#include "stores/local/node_tree.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImageBatch)
};

const QString bucket = u"assets"_s;

/// Sharded by two hexadecimal digits, so that no folder grows beyond a 256th of the store.
QString newKey(const QString& format)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return u"%1/%2.%3"_s.arg(id.left(2), id, format);
}

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
    QString key = newKey(item.header.format);
    m_items.push_back(Staged{std::move(item), std::move(key)});
}

Result<BatchResult> ImageBatch::import(const Cancel& cancel)
{
    BatchResult result;
    auto done = stage();
    for (size_t i = 0; done && i < m_items.size(); ++i) {
        if (cancel.isCancelled())
            done = failure(ErrorCode::Cancelled, Words::tr("The import was cancelled."));
        else
            done = write(m_items[i], result);
    }
    if (done)
        done = m_content.makeDurable();
    if (done)
        done = commit(result);
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
    const Timestamp now = nowStamp();
    for (Staged& staged : m_items) {
        const auto inserted =
            m_database.run("INSERT INTO outbox(bucket, key, bytes, created, staged) VALUES(?, ?, ?, ?, 1)"_ba, bucket,
                           staged.key, staged.item.header.bytes, now);
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
        staged.outbox = m_database.lastInsertId();
    }
    return transaction->commit();
}

Result<void> ImageBatch::write(Staged& staged, BatchResult& result)
{
    QFile source;
    ::lseek(staged.item.file.get(), 0, SEEK_SET);
    if (!source.open(staged.item.file.get(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return failure(ErrorCode::Internal, Words::tr("An open file can not be read."));
    const auto skip = [&](const QString& reason) {
        result.skipped.push_back({ImportNotice::Kind::Skipped, shownName(staged.item.source.relative), reason});
        return Result<void>();
    };
    const auto written = m_content.writeObject(bucket, staged.key, source);
    if (!written && source.error() == QFileDevice::ReadError)
        return skip(Words::tr("The file can not be read to its end: %1.").arg(source.errorString()));
    if (!written)
        return tl::unexpected<Error>(written.error());
    if (*written != staged.item.header.bytes || !unchanged(staged.item))
        return skip(Words::tr("The file changed while it was read."));
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
        if (auto done = staged.written ? insertAsset(staged, tree) : leavePending(staged); !done)
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

Result<void> ImageBatch::insertAsset(const Staged& staged, NodeTree& tree)
{
    const ImageHeader& header = staged.item.header;
    const auto node = tree.findOrMake(staged.item.source.path);
    if (!node)
        return tl::unexpected<Error>(node.error());
    const auto entry = tree.takeEntry(*node);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    m_lastCreated = qMax(nowStamp(), m_lastCreated + 1);
    auto inserted = m_database.run(
        "INSERT INTO asset(node, entry, created, modified, alt, source) VALUES(?, ?, ?, ?, ?, 'UPLOAD')"_ba, *node,
        *entry, m_lastCreated, m_lastCreated, altOf(staged.item.source.name));
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    const qint64 asset = m_database.lastInsertId();
    inserted = m_database.run("INSERT INTO variant(asset, bucket, key, original, bytes, width, height, format)"
                              " VALUES(?, ?, ?, 1, ?, ?, ?, ?)"_ba,
                              asset, bucket, staged.key, header.bytes, header.width, header.height, header.format);
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    if (auto labelled = insertLabels(asset); !labelled)
        return labelled;
    tree.add(*node, {1, 1, header.bytes});
    inserted = m_database.run("INSERT OR REPLACE INTO import_done(run, file, bytes, modified) VALUES(?, ?, ?, ?)"_ba,
                              m_run, staged.item.source.relative, header.bytes, staged.item.source.modified);
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    return m_database.run("DELETE FROM outbox WHERE id = ?"_ba, staged.outbox).map([](qint64) {});
}

Result<void> ImageBatch::insertLabels(qint64 asset)
{
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        const auto inserted = m_database.run("INSERT INTO label(asset, key, value) VALUES(?, ?, ?)"_ba, asset,
                                             label.key(), label.value());
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
    }
    return {};
}

/// What was written of a file that can not be read to its end must go again.
Result<void> ImageBatch::leavePending(const Staged& staged)
{
    const auto counted = m_database.run("UPDATE tally SET pending = pending + 1, pending_bytes = pending_bytes + ?"_ba,
                                        staged.item.header.bytes);
    if (!counted)
        return tl::unexpected<Error>(counted.error());
    return m_database.run("UPDATE outbox SET staged = 0 WHERE id = ?"_ba, staged.outbox).map([](qint64) {});
}

} // namespace secateur
