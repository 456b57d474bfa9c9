// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_fixture.h"

#include "support/memory_state.h"

#include <QRandomGenerator>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur::test {

AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

QStringList randomLines(quint32 seed, int assets)
{
    static const QStringList names{u"u12"_s, u"u120"_s, u"u12_x"_s, u"u1"_s, u"U12"_s,
                                   u"a"_s,   u"b"_s,    u"0"_s,     u"_"_s,  u"z9"_s};
    QRandomGenerator dice(seed);
    QHash<QString, int> entries;
    QStringList lines;
    while (lines.size() < assets) {
        QString path;
        for (int depth = dice.bounded(4); depth > 0; --depth)
            path += u'/' + names[dice.bounded(int(names.size()))];
        if (path.isEmpty())
            path = u"/"_s;
        // Few different times, so that the entry must break ties.
        QString line = u"%1 %2 @%3 ~%4 variants:%5"_s.arg(path)
                           .arg(entries[path]++)
                           .arg(1'700'000'000'000'000 + dice.bounded(5))
                           .arg(1'700'000'000'000'000 + dice.bounded(5))
                           .arg(dice.bounded(4));
        if (dice.bounded(2) == 0)
            line += dice.bounded(3) == 0 ? u" phone=iphone"_s : u" phone=pixel"_s;
        if (dice.bounded(3) == 0)
            line += u" season=été"_s;
        if (dice.bounded(4) == 0)
            line += u" #one #two"_s;
        if (dice.bounded(5) == 0)
            line += u" unready"_s;
        lines.append(line);
    }
    return lines;
}

StoreOracle oracleOf(const QStringList& lines, SchemaVersion version)
{
    StoreOracle oracle;
    for (const QString& line : lines) {
        Asset asset = assetFromLine(line, qint64(oracle.assets.size()) + 1);
        for (Variant& variant : asset.variants)
            variant.bytes = -1;
        if (version < SchemaVersion::Newest) {
            asset.tags.clear();
            asset.source.clear();
        }
        oracle.assets.push_back(asset);
    }
    return oracle;
}

QList<AssetPath> allPaths(const StoreOracle& oracle)
{
    QSet<AssetPath> paths{AssetPath()};
    for (const Asset& asset : oracle.assets) {
        for (AssetPath path = asset.ref.path; !path.isRoot(); path = path.parent())
            paths.insert(path);
    }
    QList<AssetPath> sorted(paths.cbegin(), paths.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

namespace {

void sortVariants(QList<Variant>& variants)
{
    std::sort(variants.begin(), variants.end(), [](const Variant& a, const Variant& b) {
        return std::pair(!a.original, a.key) < std::pair(!b.original, b.key);
    });
}

} // namespace

Asset comparable(Asset asset)
{
    sortVariants(asset.variants);
    return asset;
}

PlannedAsset comparable(PlannedAsset asset)
{
    sortVariants(asset.variants);
    return asset;
}

std::vector<AssetRef> refsOf(Catalogue& catalogue, const DeleteRequest& request, Sort sort)
{
    std::vector<AssetRef> refs;
    const auto done = catalogue.refs(request, sort, Cancel(), [&](std::span<const AssetRef> batch) {
        refs.insert(refs.end(), batch.begin(), batch.end());
        return true;
    });
    if (!done)
        refs.push_back({AssetPath().child(u"failed"_s), -1});
    return refs;
}

std::vector<PlannedAsset> planOf(Catalogue& catalogue, const DeleteRequest& request)
{
    std::vector<PlannedAsset> plan;
    const auto done = catalogue.match(request, Cancel(), [&](std::span<const PlannedAsset> batch) {
        for (const PlannedAsset& asset : batch)
            plan.push_back(comparable(asset));
        return true;
    });
    if (!done)
        plan.push_back({{AssetPath().child(u"failed"_s), -1}, 0, {}});
    return plan;
}

Result<QString> CatalogueFixture::make(const QStringList& lines, SchemaVersion version)
{
    const QString name = u"catalogue%1"_s.arg(++m_databases);
    return m_server.createDatabase(name)
        .and_then([&] { return m_server.connect(name); })
        .and_then(
            [&](PgLink&& link) { return makeSchema(link, version).and_then([&] { return fillLines(link, lines); }); })
        .map([&] { return name; });
}

Result<void> CatalogueFixture::refill(const QString& database, const QStringList& lines) const
{
    return m_server.connect(database).and_then([&](PgLink&& link) {
        return link.script("TRUNCATE asset_tree, asset_variant, outbox, path_entry_counter CASCADE").and_then([&] {
            return fillLines(link, lines);
        });
    });
}

Result<qint64> CatalogueFixture::number(const QString& database, const QByteArray& sql) const
{
    return m_server.connect(database).and_then([&](PgLink&& link) { return link.number(sql); });
}

Result<void> CatalogueFixture::script(const QString& database, const QByteArray& sql) const
{
    return m_server.connect(database).and_then([&](PgLink&& link) { return link.script(sql); });
}

} // namespace secateur::test
