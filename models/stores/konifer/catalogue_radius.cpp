// SPDX-License-Identifier: GPL-3.0-or-later
// What a request would take, what a server that recurses by text would take beside it, and what lies near.
#include "stores/konifer/catalogue.h"
#include "stores/konifer/catalogue_match.h"

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

class CatalogueSurroundings final {
public:
    CatalogueSurroundings(Catalogue& catalogue, const DeleteRequest& request, QByteArray labels, const Cancel& cancel,
                          BlastRadius& radius)
        : m_connection(catalogue.connection())
        , m_paths(catalogue.paths())
        , m_request(request)
        , m_labels(std::move(labels))
        , m_cancel(cancel)
        , m_radius(radius)
    {}

    Result<void> look()
    {
        return collateral().and_then([&] { return restOfPath(); }).and_then([&] { return siblings(); }).and_then([&] {
            return below();
        });
    }

private:
    [[nodiscard]] bool isWide() const
    {
        return m_request.selector == Selector::All || m_request.selector == Selector::Recursive;
    }

    /// What `path LIKE '…%'` takes beyond the subtree (konifer.md, trap 1). The pattern is made as the server makes it:
    /// an underscore in it stands for any character.
    Result<void> collateral()
    {
        if (m_request.selector != Selector::Recursive)
            return {};
        const CatalogueRange alike = m_paths.textPrefix(m_labels);
        const CatalogueRange meant = m_paths.subtree(m_labels);
        CatalogueMatch match;
        const QByteArray sql =
            "SELECT coalesce(sum(n), 0)::bigint, count(*) FROM (SELECT count(*) AS n FROM asset_tree t "
            "WHERE t.path >= "_ba +
            match.bind(alike.low) + "::ltree AND t.path < " + match.bind(alike.high) +
            "::ltree AND NOT (t.path >= " + match.bind(meant.low) + "::ltree AND t.path < " + match.bind(meant.high) +
            "::ltree) AND t.path::text LIKE " + match.bind(m_labels + '%') +
            match.labelConditions(m_request.labels, "t"_ba) + " GROUP BY t.path) p";
        return m_connection.ask(sql, match.values, m_cancel).map([&](const PgRows& rows) {
            m_radius.collateralAssets = rows.number(0, 0);
            m_radius.collateralPaths = rows.number(0, 1);
        });
    }

    void note(const AssetPath& path, qint64 assets, NearPath::Why why)
    {
        if (m_radius.near.size() < BlastRadius::maxNear)
            m_radius.near.append({path, assets, why});
    }

    void count(qint64 paths, qint64 assets)
    {
        m_radius.nearPaths += paths;
        m_radius.nearAssets += assets;
    }

    /// Rows of a path, its assets, and in each the sums over all: paths, assets.
    Result<void> list(const QByteArray& sql, const PgValues& values, NearPath::Why why)
    {
        return m_connection.ask(sql, values, m_cancel).map([&](const PgRows& rows) {
            for (int i = 0; i < rows.size(); ++i) {
                if (const auto path = CataloguePath::pathOf(rows.bytes(i, 0)))
                    note(*path, rows.number(i, 1), why);
            }
            if (rows.size() > 0)
                count(rows.number(0, 2), rows.number(0, 3));
        });
    }

    /// The other assets at the request's own path.
    Result<void> restOfPath()
    {
        if (isWide() && m_request.labels.isEmpty())
            return {};
        CatalogueMatch match;
        QByteArray taken = QByteArray::number(m_radius.matched.assets);
        if (m_request.selector == Selector::Recursive) {
            taken = "(SELECT count(*) FROM asset_tree t WHERE t.path = " + match.bind(m_labels) + "::ltree" +
                    match.labelConditions(m_request.labels, "t"_ba) + ")";
        }
        const QByteArray sql =
            "SELECT count(*) - " + taken + " FROM asset_tree WHERE path = " + match.bind(m_labels) + "::ltree";
        return m_connection.ask(sql, match.values, m_cancel).map([&](const PgRows& rows) {
            if (const qint64 rest = rows.number(0, 0); rest > 0) {
                note(m_request.path, rest, NearPath::Why::SamePath);
                count(1, rest);
            }
        });
    }

    /// Siblings whose names begin alike.
    Result<void> siblings()
    {
        if (!isWide() || m_request.path.isRoot())
            return {};
        // By name, not by the server's pattern: behind the subtree, as far as names begin alike.
        const QByteArray from = m_paths.behind(m_labels);
        const QByteArray sql =
            "SELECT child::text, n, count(*) OVER (), sum(n) OVER ()::bigint FROM ("
            " SELECT subpath(t.path, 0, $3) AS child, count(*) AS n FROM asset_tree t"
            " WHERE t.path >= $1::ltree AND t.path < $2::ltree AND starts_with(subpath(t.path, 0, $3)::text, $4)"
            " GROUP BY 1) c ORDER BY length(child::text), child LIMIT $5"_ba;
        const CatalogueRange alike = m_paths.textPrefix(m_labels);
        const PgValues values{from, alike.high, qint64(m_request.path.depth() + 1), m_labels,
                              qint64(BlastRadius::maxNear)};
        return list(sql, values, NearPath::Why::BeginsAlike);
    }

    /// Children, where the request takes the path alone.
    Result<void> below()
    {
        if (m_request.selector == Selector::Recursive)
            return {};
        const CatalogueRange range = m_paths.subtree(m_labels);
        const QByteArray sql =
            "SELECT child::text, n, count(*) OVER (), sum(n) OVER ()::bigint FROM ("
            " SELECT subpath(t.path, 0, $3) AS child, count(*) AS n FROM asset_tree t"
            " WHERE t.path > $1::ltree AND t.path < $2::ltree GROUP BY 1) c ORDER BY child LIMIT $4"_ba;
        const PgValues values{range.low, range.high, qint64(m_request.path.depth() + 2), qint64(BlastRadius::maxNear)};
        return list(sql, values, NearPath::Why::Below);
    }

    PgConnection& m_connection;
    const CataloguePath& m_paths;
    const DeleteRequest& m_request;
    const QByteArray m_labels;
    const Cancel& m_cancel;
    BlastRadius& m_radius;
};

} // namespace

Result<BlastRadius> Catalogue::radius(const DeleteRequest& request, const Cancel& cancel)
{
    BlastRadius radius;
    radius.asOf = nowStamp();
    const auto labels = m_paths.labelsOf(request.path);
    if (!labels)
        return radius;
    const auto held = m_connection->snapshot(cancel);
    if (!held)
        return tl::unexpected(held.error());
    const auto matched = totals(request, cancel);
    if (!matched)
        return tl::unexpected(matched.error());
    radius.matched = *matched;
    if (m_connection->isStandby()) {
        const auto words = standbyWords(cancel);
        if (!words)
            return tl::unexpected(words.error());
        radius.exact = false;
        radius.whyNotExact = *words;
    }
    return CatalogueSurroundings(*this, request, *labels, cancel, radius).look().map([&] { return radius; });
}

} // namespace secateur
