// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_storer.h"

#include "stores/local/image_import_lock.h"
#include "stores/local/new_asset_rows.h"
#include "stores/local/node_tree.h"
#include "stores/local/store_files.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct LocalStorerWords {
    Q_DECLARE_TR_FUNCTIONS(LocalStore)
};

/// A format as the ending of a key: what is none has none of ours.
QString endingOf(const QString& format)
{
    const bool plain = !format.isEmpty() && format.size() <= 8 &&
                       std::all_of(format.cbegin(), format.cend(),
                                   [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
    return plain ? format : u"bin"_s;
}

} // namespace

struct LocalStorer::Staged {
    QString key;
    qint64 outbox = 0;
    ImageHeader header;
    bool written = false;
    StoreOutcome outcome;
};

LocalStorer::LocalStorer(const QString& folder, StoreStop stop)
    : m_folder(folder)
    , m_stop(std::move(stop))
    , m_content(folder)
{}

int LocalStorer::atOnce() const
{
    return 200;
}

Result<void> LocalStorer::open()
{
    if (m_database)
        return {};
    return openStoreDatabase(m_folder, Access::ReadWrite, m_stop).map([this](std::unique_ptr<Database> database) {
        database->forgetStop();
        m_database = std::move(database);
    });
}

Result<void> LocalStorer::releaseLeftovers(const ImportLock& lock)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return releaseStaged(*m_database, lock).and_then([&](qint64) { return transaction->commit(); });
}

Result<std::vector<StoreOutcome>> LocalStorer::store(std::span<const NewAsset> assets, const Cancel& cancel)
{
    assertNotGuiThread();
    if (auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    const auto lock = ImportLock::take(m_folder, FileLock::patience, cancel);
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto entered = enterForWriting(*m_database, m_folder, contentBucket(), m_content); !entered)
        return tl::unexpected(entered.error());
    std::vector<Staged> staged(assets.size());
    auto done = releaseLeftovers(*lock).and_then([&] { return stage(assets, staged); });
    for (size_t i = 0; done && i < assets.size(); ++i) {
        if (cancel.isCancelled())
            done = failure(ErrorCode::Cancelled, LocalStorerWords::tr("It was called off."));
        else
            done = write(assets[i], staged[i]);
    }
    if (done)
        done = m_content.makeDurable();
    if (done)
        done = commit(assets, staged);
    if (!done) {
        // The files first: on a full disk that makes the room to note anything. Where it fails all the same, the next
        // one that stores anything does it.
        for (const Staged& one : staged)
            (void)m_content.unlinkObject(contentBucket(), one.key);
        (void)releaseLeftovers(*lock);
        return tl::unexpected(done.error());
    }
    std::vector<StoreOutcome> outcomes;
    outcomes.reserve(staged.size());
    for (Staged& one : staged)
        outcomes.push_back(std::move(one.outcome));
    return outcomes;
}

Result<void> LocalStorer::stage(std::span<const NewAsset> assets, std::vector<Staged>& staged)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (size_t i = 0; i < assets.size(); ++i) {
        staged[i].key = newContentKey(endingOf(assets[i].format));
        const auto row = stageContent(*m_database, staged[i].key, assets[i].bytes);
        if (!row)
            return tl::unexpected(row.error());
        staged[i].outbox = *row;
    }
    return transaction->commit();
}

/// An error: the store can not be written. What is wrong with the asset alone is its outcome.
Result<void> LocalStorer::write(const NewAsset& asset, Staged& staged)
{
    const auto refuse = [&staged](const QString& why) {
        staged.outcome = {StoreOutcome::Kind::Failed, {}, why};
        return Result<void>();
    };
    const auto source = asset.open();
    if (!source)
        return refuse(source.error().what);
    const auto written = m_content.writeObject(contentBucket(), staged.key, **source);
    if (!written && (*source)->hasFailed())
        return refuse((*source)->errorString());
    if (!written)
        return tl::unexpected(written.error());
    if (*written != asset.bytes)
        return refuse(LocalStorerWords::tr("The content has another length than was said."));
    const auto header =
        m_content.openForRead(contentBucket(), staged.key).and_then([](const std::unique_ptr<QFile>& file) {
            return readImageHeader(file->handle());
        });
    if (!header)
        return refuse(header.error().what);
    staged.header = *header;
    staged.written = true;
    return {};
}

Result<void> LocalStorer::commit(std::span<const NewAsset> assets, std::vector<Staged>& staged)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    NodeTree tree(*m_database);
    for (size_t i = 0; i < assets.size(); ++i) {
        const NewAsset& asset = assets[i];
        if (!staged[i].written) {
            if (auto left = leaveStagedPending(*m_database, staged[i].outbox, asset.bytes); !left)
                return left;
            continue;
        }
        m_lastCreated = std::max(nowStamp(), m_lastCreated + 1);
        const auto ref = insertAsset(*m_database, tree,
                                     {asset.path, m_lastCreated, asset.alt, asset.source, asset.sourceUrl, asset.labels,
                                      asset.tags, staged[i].key, staged[i].header, staged[i].outbox});
        if (!ref)
            return tl::unexpected(ref.error());
        staged[i].outcome = {StoreOutcome::Kind::Stored, *ref, {}, contentBucket(), staged[i].key};
    }
    return tree.apply().and_then([&] { return transaction->commit(); });
}

} // namespace secateur
