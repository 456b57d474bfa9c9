// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/known_paths.h"

#include "stores/owner_only.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 applicationId = 0x5365634b; // "SecK"

/// Greater than any character that a name can hold.
const QString& lastCharacter()
{
    static const QString text = QString::fromUcs4(U"\U0010FFFF");
    return text;
}

} // namespace

KnownPaths::KnownPaths(std::unique_ptr<Database> database, QString storeId)
    : m_database(std::move(database))
    , m_storeId(std::move(storeId))
{}

QString KnownPaths::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/secateur/known-paths.db"_L1;
}

Result<std::unique_ptr<KnownPaths>> KnownPaths::open(const QString& file, const QString& storeId, const StoreStop& stop)
{
    (void)makeOwnerFolder(QFileInfo(file).absolutePath());
    if (file == defaultFile())
        keepForOwner(QFileInfo(file).absolutePath());
    auto database = Database::open({file, QCoreApplication::translate("KnownPaths", "the list of known paths"),
                                    applicationId, u":/migrations/known_paths"_s, Access::ReadWrite, true, true, stop});
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<KnownPaths>(new KnownPaths(std::move(*database), storeId));
}

Result<qint64> KnownPaths::add(const QList<AssetPath>& paths)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    qint64 added = 0;
    for (const AssetPath& path : paths) {
        bool asked = true;
        for (AssetPath node = path; !node.isRoot(); node = node.parent()) {
            const auto changed = m_database->run(
                "INSERT INTO node(store, parent, name, asked) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE"
                " SET asked = 1 WHERE excluded.asked = 1 AND asked = 0"_ba,
                m_storeId, node.parent().text(), node.name(), asked ? 1 : 0);
            if (!changed)
                return changed;
            if (*changed == 0)
                break; // known, and so is what leads to it
            added += asked ? 1 : 0;
            asked = false;
        }
    }
    return transaction->commit().map([added] { return added; });
}

Result<void> KnownPaths::forget(const AssetPath& path)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString inside = path.isRoot() ? u"/"_s : path.text() + u'/';
    const auto below =
        m_database->run("DELETE FROM node WHERE store = ?1 AND (parent = ?2 OR (parent > ?3 AND parent < ?4))"_ba,
                        m_storeId, path.text(), inside, QString(inside + lastCharacter()));
    if (!below)
        return tl::unexpected(below.error());
    const auto itself = m_database->run("DELETE FROM node WHERE store = ? AND parent = ? AND name = ?"_ba, m_storeId,
                                        path.parent().text(), path.name());
    return itself ? transaction->commit() : tl::unexpected(itself.error());
}

Result<ChildPage> KnownPaths::children(const AssetPath& path, const QString& after, int limit)
{
    Query q =
        m_database->query("SELECT name FROM node WHERE store = ? AND parent = ? AND name > ? ORDER BY name LIMIT ?"_ba,
                          m_storeId, path.text(), after, qint64(limit) + 1);
    ChildPage page;
    while (q.next()) {
        if (page.children.size() >= limit) {
            page.more = true;
            break;
        }
        const QString name = q.text(0);
        page.children.append({name, path.child(name), -1, -1, true});
    }
    return q.end().map([&] { return page; });
}

Result<bool> KnownPaths::isKnown(const AssetPath& path)
{
    if (path.isRoot())
        return true;
    Query q = m_database->query("SELECT 1 FROM node WHERE store = ? AND parent = ? AND name = ?"_ba, m_storeId,
                                path.parent().text(), path.name());
    const bool known = q.next();
    return q.end().map([known] { return known; });
}

Result<QList<AssetPath>> KnownPaths::below(const AssetPath& path, int limit)
{
    const QString inside = path.isRoot() ? u"/"_s : path.text() + u'/';
    Query q = m_database->query("SELECT parent, name FROM node WHERE store = ?1 AND asked = 1 AND"
                                " ((parent = ?2 AND name = ?3) OR parent = ?4 OR (parent > ?5 AND parent < ?6))"
                                " ORDER BY rtrim(parent, '/') || '/' || name LIMIT ?7"_ba,
                                m_storeId, path.parent().text(), path.name(), path.text(), inside,
                                QString(inside + lastCharacter()), limit);
    QList<AssetPath> found;
    while (q.next())
        found.append(AssetPath::fromCanonical(q.text(0)).child(q.text(1)));
    return q.end().map([&] { return found; });
}

Result<QList<AssetPath>> KnownPaths::beginningAlike(const AssetPath& path, int limit)
{
    if (path.isRoot())
        return QList<AssetPath>();
    Query q = m_database->query("SELECT parent, name FROM node WHERE store = ?1 AND asked = 1 AND"
                                " ((parent = ?2 AND name >= ?3 AND name < ?4) OR (parent >= ?5 AND parent < ?6))"
                                " ORDER BY parent, name"_ba,
                                m_storeId, path.parent().text(), path.name(), QString(path.name() + lastCharacter()),
                                path.text(), QString(path.text() + lastCharacter()));
    QList<AssetPath> found;
    while (found.size() < limit && q.next()) {
        const AssetPath alike = AssetPath::fromCanonical(q.text(0)).child(q.text(1));
        if (path.beginsAlike(alike))
            found.append(alike);
    }
    return found.size() < limit ? q.end().map([&] { return found; }) : found;
}

} // namespace secateur
