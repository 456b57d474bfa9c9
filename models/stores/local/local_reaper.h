// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/asset_eraser.h"
#include "stores/local/content_folder.h"
#include "stores/local/reaper_lease.h"

#include <unordered_map>

namespace secateur {

/**
 * Removes the content that the outbox names: oldest first, the file before the row, and the row only when the removal
 * would survive a loss of power. What fails is tried again later, each time after a longer wait.
 */
class LocalReaper final {
public:
    static constexpr qint64 firstWaitSeconds = 5;
    static constexpr qint64 longestWaitSeconds = 3600;

    LocalReaper(Database& database, const QString& folder);

    [[nodiscard]] Result<ReapReport> pass(int limit, const Cancel& cancel);
    [[nodiscard]] Result<qint64> retryStuck();

private:
    struct Object {
        qint64 id = 0;
        QString bucket;
        QString key;
        qint64 bytes = 0;
        qint64 removal = 0;
        qint64 attempts = 0;
        QString reason; ///< why it could not be removed; empty where it is gone
    };
    [[nodiscard]] Result<bool> prepare();
    [[nodiscard]] Result<void> adoptOrphans();
    [[nodiscard]] Result<std::vector<Object>> due(int limit);
    void unlink(std::vector<Object>& objects, const Cancel& cancel);
    [[nodiscard]] Result<ReapReport> record(const std::vector<Object>& objects);
    [[nodiscard]] Result<void> dropRows(const std::vector<Object>& objects, ReapReport& report);
    [[nodiscard]] Result<void> noteFailure(const Object& object);
    [[nodiscard]] Result<bool> anyDue();
    [[nodiscard]] Result<bool> anyStaged();

    Database& m_database;
    QString m_folder;
    ContentFolder m_content;
    ReaperLease m_lease;
    /// Rows up to here were looked at since the last start from the front; those that are left failed.
    qint64 m_cursor = 0;
};

} // namespace secateur
