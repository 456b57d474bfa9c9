// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "stores/local/node_tree.h"
#include "stores/local/store_files.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace secateur::tests {

StoreFixture::StoreFixture()
    : m_content(folder())
{
    const auto made = makeStore(folder());
    auto raw = openStoreDatabase(folder(), Access::ReadWrite);
    auto forReader = openStoreDatabase(folder(), Access::ReadOnly);
    auto forEraser = openStoreDatabase(folder(), Access::ReadWrite);
    if (!made || !raw || !forReader || !forEraser) {
        qFatal("the store for the test can not be made");
    }
    m_raw = std::move(*raw);
    m_reader = std::make_unique<LocalReader>(std::move(*forReader), folder());
    m_eraser = std::make_unique<LocalEraser>(std::move(*forEraser), folder());
}

bool StoreFixture::insert(const std::vector<Asset>& assets, bool withContent)
{
    auto transaction = Transaction::begin(*m_raw, Transaction::Kind::Write);
    NodeTree nodes(*m_raw);
    bool fine = transaction.has_value();
    for (const Asset& asset : assets) {
        const qint64 node = nodes.findOrMake(asset.ref.path).value_or(0);
        fine = fine && node != 0 &&
               m_raw->run("UPDATE node SET next_entry = max(next_entry, ?) WHERE id = ?"_ba, asset.ref.entry + 1, node);
        fine = fine && m_raw->run("INSERT INTO asset(node, entry, created, modified, alt, source, ready)"
                                  " VALUES(?, ?, ?, ?, ?, ?, ?)"_ba,
                                  node, asset.ref.entry, asset.created, asset.modified, asset.alt, asset.source,
                                  asset.ready ? 1 : 0);
        const qint64 id = m_raw->lastInsertId();
        for (const Variant& variant : asset.variants) {
            fine = fine && m_raw->run("INSERT INTO variant(asset, bucket, key, original, bytes, width, height, format)"
                                      " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_ba,
                                      id, variant.bucket, variant.key, variant.original ? 1 : 0, variant.bytes,
                                      variant.width, variant.height, variant.format);
            fine = fine && (!withContent || m_content.writeObject(variant.bucket, variant.key, "x"_ba));
        }
        for (auto label = asset.labels.cbegin(); label != asset.labels.cend(); ++label) {
            fine = fine && m_raw->run("INSERT INTO label VALUES(?, ?, ?)"_ba, id, label.key(), label.value());
        }
        for (const QString& tag : asset.tags) {
            fine = fine && m_raw->run("INSERT INTO tag VALUES(?, ?)"_ba, id, tag);
        }
        nodes.add(node, {1, asset.variants.size(), asset.bytes()});
    }
    return fine && nodes.apply() && transaction->commit();
}

qint64 StoreFixture::number(const QByteArray& sql)
{
    Query q = m_raw->query(sql);
    return q.next() ? q.number(0) : -1;
}

QString StoreFixture::text(const QByteArray& sql)
{
    Query q = m_raw->query(sql);
    return q.next() ? q.text(0) : QString();
}

qint64 StoreFixture::wrongNodes()
{
    return number(R"(
        WITH own AS (
            SELECT n.id, n.path,
                (SELECT count(*) FROM asset a WHERE a.node = n.id) AS assets,
                (SELECT count(*) FROM asset a JOIN variant v ON v.asset = a.id WHERE a.node = n.id) AS variants,
                (SELECT coalesce(sum(v.bytes), 0) FROM asset a JOIN variant v ON v.asset = a.id WHERE a.node = n.id)
                    AS bytes
            FROM node n)
        SELECT count(*) FROM node n JOIN own o ON o.id = n.id
        WHERE n.assets <> o.assets OR n.variants <> o.variants OR n.bytes <> o.bytes
        OR (n.subtree_assets, n.subtree_variants, n.subtree_bytes, n.subtree_paths) <> (
            SELECT sum(assets), sum(variants), sum(bytes), sum(assets > 0) FROM own s
            WHERE n.path = '/' OR s.path = n.path OR substr(s.path, 1, length(n.path) + 1) = n.path || '/'))"_ba);
}

std::vector<PlannedAsset> StoreFixture::plan(const DeleteRequest& request)
{
    std::vector<PlannedAsset> planned;
    const auto matched = m_reader->match(request, Cancel(), [&](std::span<const PlannedAsset> batch) {
        planned.insert(planned.end(), batch.begin(), batch.end());
        return true;
    });
    if (!matched) {
        qWarning("%s", qPrintable(matched.error().what));
    }
    return planned;
}

DeletePlan StoreFixture::planned(const DeleteRequest& request)
{
    PlanHasher hasher(request, QStringLiteral("this store"));
    for (const PlannedAsset& asset : plan(request)) {
        hasher.add(asset);
    }
    DeletePlan head;
    head.request = request;
    head.storeId = QStringLiteral("this store");
    head.totals = hasher.totals();
    head.sha256 = hasher.sha256();
    return head;
}

QStringList StoreFixture::filesOfContent() const
{
    QStringList files;
    const QString root = folder() + u"/content"_s;
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.append(QDir(root).relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

} // namespace secateur::tests
