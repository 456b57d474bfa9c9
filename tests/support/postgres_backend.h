// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_backend.h"
#include "support/reaper.h"

namespace secateur::test {

/**
 * Assets in a PostgreSQL with Konifer's tables (konifer_schema.h), with the habits of its PostgreSQL store: a recursive
 * erase compares `path::text LIKE 'root.users.u12%'`, so it takes siblings, and `_` in a path stands for any character
 * (konifer.md, trap 1); entry numbers are never given again while the counter's row lives; an asset is stored as not
 * ready and becomes ready once its content is there (trap 7); a path beyond ltree's alphabet is an error.
 *
 * Takes every version of the schema. One connection, made by open(), which comes back after the database was gone.
 */
class PostgresBackend final : public KoniferBackend {
public:
    /// Without a content place there is no content: nothing can be fetched, and the reaper only drops rows.
    explicit PostgresBackend(QString conninfo, std::shared_ptr<ContentPlace> content = {});

    /// The one behind reap(); has a connection of its own, and may be started on its own thread.
    [[nodiscard]] Reaper& reaper() { return m_reaper; }
    /// From now on store() leaves assets as they are before their content has come: not ready.
    void setStoresUnready(bool on) { m_storesUnready = on; }

    Result<void> open() override;
    void close() override;
    Result<QList<Asset>> newest(const AssetPath& path, Order order, qint64 limit, const QMap<QString, QString>& labels,
                                bool readyOnly) override;
    Result<std::optional<Asset>> entry(const AssetPath& path, qint64 entry, bool readyOnly) override;
    Result<std::optional<QByteArray>> content(const Variant& variant) override;
    Result<qint64> eraseEntry(const AssetPath& path, qint64 entry) override;
    Result<qint64> eraseTop(const AssetPath& path, Order order, qint64 limit,
                            const QMap<QString, QString>& labels) override;
    Result<qint64> eraseRecursive(const AssetPath& path, const QMap<QString, QString>& labels) override;
    Result<Asset> store(const AssetPath& path, const AssetFields& fields, const QByteArray& bytes) override;
    Result<std::optional<Asset>> replace(const AssetPath& path, qint64 entry, const AssetFields& fields) override;
    Result<std::optional<Asset>> replaceAnywhere(qint64 entry, const AssetFields& fields) override;
    Result<void> addVariant(const AssetPath& path, qint64 entry, const Variant& variant,
                            const QByteArray& bytes) override;
    Result<qint64> reap(qint64 limit) override;

private:
    [[nodiscard]] Result<QList<Asset>> select(const AssetPath& path, const QByteArray& rest, const PgParams& params);
    [[nodiscard]] Result<qint64> erase(const QByteArray& which, const PgParams& params);
    [[nodiscard]] Result<void> writeLabels(const QByteArray& id, const AssetFields& fields);
    [[nodiscard]] Result<void> insertVariant(const QByteArray& id, const Variant& variant);
    [[nodiscard]] Result<Asset> insertAsset(const AssetPath& path, const AssetFields& fields, const Variant& original);
    [[nodiscard]] Result<QByteArray> idOf(const AssetPath& path, qint64 entry);
    [[nodiscard]] Result<void> markReady(const AssetRef& ref);

    const QString m_conninfo;
    const std::shared_ptr<ContentPlace> m_content;
    Reaper m_reaper;
    std::optional<PgLink> m_link;
    bool m_hasTags = false;
    bool m_hasUploaded = false;
    std::atomic<bool> m_storesUnready = false;
};

} // namespace secateur::test
