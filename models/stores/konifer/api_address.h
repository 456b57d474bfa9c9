// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"
#include "stores/connection.h"

#include <QByteArray>
#include <optional>

namespace secateur {

/// Which of the ways of reading in the field a server speaks. Source: konifer.md, Reading.
enum class ApiDialect { Metadata, Info, Entries };
/// "metadata", "info", "entries".
[[nodiscard]] QString dialectName(ApiDialect dialect);

/// Why no request can name a path, and what can be done about it: a sentence.
[[nodiscard]] QString whyUnnameable(const AssetPath& path);

/**
 * Makes the addresses of one server's resources, signed where the server wants that. Pure; any thread. Nothing for a
 * path that no request can name (konifer.md, trap 6).
 */
class ApiAddress final {
public:
    ApiAddress(const Connection& connection, const Secrets& secrets);

    [[nodiscard]] QByteArray health() const;
    /// One asset's metadata.
    [[nodiscard]] std::optional<QByteArray> one(ApiDialect dialect, const AssetRef& ref) const;
    /// Several: `limit` newest (or last modified), -1 for all.
    [[nodiscard]] std::optional<QByteArray> several(ApiDialect dialect, const DeleteRequest& request,
                                                    qint64 limit) const;
    /// The one newest asset at a path.
    [[nodiscard]] std::optional<QByteArray> newest(ApiDialect dialect, const AssetPath& path) const;
    /// At most two assets at a path where none is: whether the server, and its database, answer at all (konifer.md,
    /// trap 16).
    [[nodiscard]] QByteArray unlikely(ApiDialect dialect) const;
    [[nodiscard]] std::optional<QByteArray> content(const AssetRef& ref) const;
    /// Where an asset is stored; never signed.
    [[nodiscard]] std::optional<QByteArray> store(const AssetPath& path) const;
    /// Where a delete is sent to; never signed.
    [[nodiscard]] std::optional<QByteArray> erase(const DeleteRequest& request) const;

private:
    [[nodiscard]] QByteArray fetch(const QString& path, const QMap<QString, QString>& query) const;
    [[nodiscard]] QString signatureOf(const QString& path, const QMap<QString, QString>& query) const;

    QByteArray m_base;
    UrlSignature m_signature;
    QByteArray m_key;
};

} // namespace secateur
