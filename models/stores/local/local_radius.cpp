// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_radius.h"

#include "stores/local/local_match.h"
#include "stores/sqlite/database.h"

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

/// Greater than any character that a name can hold.
const QString& lastCharacter()
{
    static const QString text = QString::fromUcs4(U"\U0010FFFF");
    return text;
}

class Surroundings final {
public:
    Surroundings(Database& database, const DeleteRequest& request, BlastRadius& radius)
        : m_database(database)
        , m_request(request)
        , m_radius(radius)
    {}

    Result<void> look()
    {
        return restOfPath().and_then([&] { return siblings(); }).and_then([&] { return below(); });
    }

private:
    void note(const AssetPath& path, qint64 assets, NearPath::Why why)
    {
        if (m_radius.near.size() < BlastRadius::maxNear) {
            m_radius.near.append({path, assets, why});
        }
    }

    void count(qint64 paths, qint64 assets)
    {
        m_radius.nearPaths += paths;
        m_radius.nearAssets += assets;
    }

    /// The other assets at the request's own path.
    Result<void> restOfPath()
    {
        const bool whole = m_request.selector == Selector::All || m_request.selector == Selector::Recursive;
        if (whole && m_request.labels.isEmpty()) {
            return {};
        }
        Query q = m_database.query("SELECT assets FROM node WHERE path = ?"_ba, m_request.path.text());
        if (!q.next()) {
            return q.end();
        }
        qint64 here = m_radius.matched.assets;
        if (m_request.selector == Selector::Recursive) {
            DeleteRequest atPath = DeleteRequest::allAt(m_request.path);
            atPath.labels = m_request.labels;
            const Result<Totals> taken = LocalMatch(m_database, atPath).totals();
            if (!taken) {
                return tl::unexpected(taken.error());
            }
            here = taken->assets;
        }
        if (const qint64 rest = q.number(0) - here; rest > 0) {
            note(m_request.path, rest, NearPath::Why::SamePath);
            count(1, rest);
        }
        return {};
    }

    /// Siblings whose names begin alike: what a store that recurses by text would take too (konifer.md, trap 1).
    Result<void> siblings()
    {
        const bool wide = m_request.selector == Selector::All || m_request.selector == Selector::Recursive;
        if (!wide || m_request.path.isRoot()) {
            return {};
        }
        const QString name = m_request.path.name();
        const QByteArray alike = " FROM node INDEXED BY node_live"
                                 " WHERE parent = (SELECT id FROM node WHERE path = ?) AND name > ? AND name < ?"
                                 " AND subtree_assets > 0"_ba;
        const QString parent = m_request.path.parent().text();
        const QString end = name + lastCharacter();
        return sum("SELECT count(*), coalesce(sum(subtree_assets), 0)"_ba + alike, parent, name, end).and_then([&] {
            return list("SELECT path, subtree_assets"_ba + alike + " ORDER BY length(name), name LIMIT ?"_ba,
                        NearPath::Why::BeginsAlike, parent, name, end);
        });
    }

    /// Children, where the request takes the path alone.
    Result<void> below()
    {
        if (m_request.selector == Selector::Recursive) {
            return {};
        }
        const QByteArray children = " FROM node INDEXED BY node_live"
                                    " WHERE parent = (SELECT id FROM node WHERE path = ?) AND subtree_assets > 0"_ba;
        const QString path = m_request.path.text();
        return sum("SELECT count(*), coalesce((SELECT subtree_assets - assets FROM node WHERE path = ?), 0)"_ba +
                       children,
                   path, path)
            .and_then([&] {
                return list("SELECT path, subtree_assets"_ba + children + " ORDER BY name LIMIT ?"_ba,
                            NearPath::Why::Below, path);
            });
    }

    template<typename... Values>
    Result<void> sum(const QByteArray& sql, const Values&... values)
    {
        Query q = m_database.query(sql, values...);
        if (q.next()) {
            count(q.number(0), q.number(1));
        }
        return q.end();
    }

    template<typename... Values>
    Result<void> list(const QByteArray& sql, NearPath::Why why, const Values&... values)
    {
        Query q = m_database.query(sql, values..., BlastRadius::maxNear);
        while (q.next()) {
            note(AssetPath::fromCanonical(q.text(0)), q.number(1), why);
        }
        return q.end();
    }

    Database& m_database;
    const DeleteRequest& m_request;
    BlastRadius& m_radius;
};

} // namespace

Result<BlastRadius> localRadius(Database& database, const DeleteRequest& request)
{
    BlastRadius radius;
    radius.asOf = nowStamp();
    const Result<Totals> matched = LocalMatch(database, request).totals();
    if (!matched) {
        return tl::unexpected(matched.error());
    }
    radius.matched = *matched;
    return Surroundings(database, request, radius).look().map([&] { return radius; });
}

} // namespace secateur
