// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"
#include "stores/konifer/catalogue_path.h"
#include "stores/postgres/pg_connection.h"

namespace secateur {

/// SQL that gives a time's microseconds since 1970, read as UTC; 0 for none.
[[nodiscard]] QByteArray microseconds(const QByteArray& column);

/// The SQL of what a request means, by whole segments, with its values bound.
struct CatalogueMatch {
    /// `(SELECT … FROM asset_tree …) t`: id, path, entry_id, created_at and modified_at of the matching assets.
    QByteArray source;
    PgValues values;

    /// Nothing where no asset can match: no ltree holds the path.
    [[nodiscard]] static std::optional<CatalogueMatch> of(const DeleteRequest& request, const CataloguePath& paths);
    /// Appends a value; gives its "$n".
    QByteArray bind(const PgValue& value);
    /// " AND EXISTS (…)" for each label, of the asset `alias`.
    [[nodiscard]] QByteArray labelConditions(const QMap<QString, QString>& labels, const QByteArray& alias);
};

} // namespace secateur
