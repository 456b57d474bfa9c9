// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/asset_eraser.h"
#include "stores/local/proven_content.h"
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
    static constexpr int longestStretch = 32;

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
        QString reason;       ///< why it could not be removed; empty where it is gone, or is to stay
        bool foreign = false; ///< not stored by this program: another asset can name it too
        bool kept = false;    ///< a living asset names it: it goes with the last
    };
    [[nodiscard]] Result<bool> prepare();
    [[nodiscard]] Result<ReapReport> waitForContent(const Error& why, qint64 due);
    [[nodiscard]] Result<void> adoptOrphans();
    [[nodiscard]] Result<std::vector<Object>> due(int limit);
    [[nodiscard]] Result<void> keepShared(std::vector<Object>& objects);
    void unlink(std::vector<Object>& objects, const Cancel& cancel);
    [[nodiscard]] Result<void> makeDurable();
    [[nodiscard]] Result<ReapReport> record(const std::vector<Object>& objects);
    [[nodiscard]] Result<void> dropRows(const std::vector<Object>& objects, ReapReport& report);
    [[nodiscard]] Result<void> noteFailure(const Object& object);
    [[nodiscard]] Result<bool> anyDue();
    [[nodiscard]] Result<bool> anyStaged();

    Database& m_database;
    QString m_folder;
    ProvenContent m_content;
    ReaperLease m_lease;
    /// Rows up to here were looked at since the last start from the front; those that are left failed.
    qint64 m_cursor = 0;
    /// How many times the caller's limit a pass takes: more where making it durable takes long, as where others write
    /// to the same file system, whose data it waits for too.
    int m_stretch = 1;
    qint64 m_unlinkingMs = 0; ///< of the last pass
};

} // namespace secateur
