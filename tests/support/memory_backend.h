// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_backend.h"

#include <QSet>
#include <QStringList>
#include <map>
#include <mutex>
#include <vector>

namespace secateur::test {

/// One row of the outbox: an object in the content store that waits for the reaper.
struct OutboxRow {
    QString bucket;
    QString key;
    Timestamp created = 0;
    bool operator==(const OutboxRow&) const = default;
};

/**
 * Assets in memory, with the habits that were measured with PostgreSQL: a recursive erase goes by the text of the path
 * (konifer.md, trap 1), where `_` is any character (trap 15), and no entry number is given again (trap 25). As
 * Konifer's in-memory store on demand: setInMemory().
 *
 * Filled by lines as MemoryStore is: "/users/u12/profile 0 phone=iphone #cat @5 ~6 variants:2 unready". Any thread.
 */
class MemoryBackend final : public KoniferBackend {
public:
    explicit MemoryBackend(const QStringList& lines = {});

    void add(const QStringList& lines);
    void add(const Asset& asset);
    /// Takes an asset away behind everybody's back, without an outbox row.
    void remove(const AssetRef& ref);
    void setReady(const AssetRef& ref, bool ready);
    [[nodiscard]] std::optional<Asset> asset(const AssetRef& ref) const;
    /// "path entry", by path then entry.
    [[nodiscard]] QStringList refLines() const;
    [[nodiscard]] qint64 size() const;

    /// The bytes of an object; by default a small PNG.
    void setContent(const QString& bucket, const QString& key, const QByteArray& bytes);
    /// False once the object was reaped or lost.
    [[nodiscard]] bool hasContent(const QString& bucket, const QString& key) const;
    /// Takes an object away behind everybody's back.
    void loseContent(const QString& bucket, const QString& key);
    /// Writes every object to `<folder>/<bucket>/<key>`, now and from now on, as the content store `filesystem` does;
    /// false where one can not be written.
    [[nodiscard]] bool setContentFolder(const QString& folder);

    [[nodiscard]] QList<OutboxRow> outbox() const;
    /// Rows younger than this are left by reap(); 0 at first.
    void setReaperDelay(qint64 milliseconds);
    /// While true, reap() removes nothing, and rows stay for ever, as they do where the content store refuses.
    void setReaperFails(bool fails);
    /// While true, reap() drops rows and leaves the objects: content that leaks.
    void setReaperLeaks(bool leaks);

    /// With the habits of Konifer's in-memory store: `_` is itself, and the highest entry number of a path is given
    /// again after it was deleted (konifer.md, trap 12).
    void setInMemory(bool on);

    /// How many renditions fetches have made: a looker must keep this at 0.
    [[nodiscard]] int renditions() const;
    /// While not empty, every call from the server fails with this sentence, as where the database is gone.
    void setFailure(const QString& sentence);

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
    using Entries = std::map<qint64, Asset>;

    static QString nameOf(const QString& bucket, const QString& key);
    Result<void> checked() const;
    void insert(const Asset& asset);
    Asset* find(const AssetPath& path, qint64 entry);
    const Asset* find(const AssetRef& ref) const;
    std::vector<const Asset*> top(const AssetPath& path, Order order, qint64 limit,
                                  const QMap<QString, QString>& labels, bool readyOnly) const;
    void erase(const AssetRef& ref);
    qint64 nextEntry(const AssetPath& path) const;
    bool isTakenBy(const AssetPath& request, const AssetPath& path) const;
    static void change(Asset& asset, const AssetFields& fields);
    bool writeFile(const Variant& variant) const;
    QByteArray bytesOf(const Variant& variant) const;

    mutable std::mutex m_mutex; ///< over all below
    std::map<AssetPath, Entries> m_assets;
    QList<OutboxRow> m_outbox;
    QHash<QString, QByteArray> m_content; ///< by "bucket/key", where it was set
    QSet<QString> m_gone;                 ///< the same names
    QString m_folder;
    QString m_failure;
    qint64 m_lines = 0;
    qint64 m_stored = 0;
    qint64 m_reaperDelay = 0;
    int m_renditions = 0;
    std::map<AssetPath, qint64> m_counters; ///< the highest number that a path ever had
    bool m_inMemory = false;
    bool m_reaperFails = false;
    bool m_reaperLeaks = false;
};

/// A PNG of this size, of more than 1,024 bytes, whose colour follows from the text.
[[nodiscard]] QByteArray samplePng(const QString& text, int edge = 16);

} // namespace secateur::test
