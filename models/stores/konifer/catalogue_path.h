// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"

#include <QByteArray>
#include <optional>

namespace secateur {

/// A stretch of paths in the catalogue's order: from `low`, without `high`.
struct CatalogueRange {
    QByteArray low;
    QByteArray high;
};

/**
 * How Konifer writes paths in PostgreSQL: an `ltree` below the label `root`, sorted label by label, by bytes, so that
 * a subtree is one stretch. Pure; any thread. Source: konifer.md, PostgreSQL schema.
 */
class CataloguePath final {
public:
    /// `serverVersion` as PgConnection gives it: from 16 on a label may hold '-'.
    explicit CataloguePath(int serverVersion)
        : m_dash(serverVersion >= 160'000)
    {}

    /// Nothing for a path that this server's ltree can not hold: no asset can be there.
    [[nodiscard]] std::optional<QByteArray> labelsOf(const AssetPath& path) const;
    /// The path of `root.users.u12`; nothing for what is no such path.
    [[nodiscard]] static std::optional<AssetPath> pathOf(QByteArrayView labels);
    /// The path itself and all below it.
    [[nodiscard]] CatalogueRange subtree(const QByteArray& labels) const;
    /// All whose text begins with that of `labels`, the path itself and its subtree among them, and possibly more.
    [[nodiscard]] CatalogueRange textPrefix(const QByteArray& labels) const;
    /// The first place behind everything at or below `labels`.
    [[nodiscard]] QByteArray behind(const QByteArray& labels) const;
    /// The smallest label that is greater than a name, by bytes; the name may hold anything. Nothing where none is.
    [[nodiscard]] std::optional<QByteArray> labelBehind(const QString& name) const;
    /// The smallest character of a label.
    [[nodiscard]] char smallest() const { return m_dash ? '-' : '0'; }

    /// How many characters a label can hold.
    [[nodiscard]] qsizetype longest() const { return m_dash ? 1000 : 255; }

private:
    bool m_dash;
};

} // namespace secateur
