// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_import_lock.h"

#include "stores/local/store_files.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct ImageImportLockWords {
    Q_DECLARE_TR_FUNCTIONS(ImportLock)
};

Error errorOf(const LockRefusal& refusal, const QString& file)
{
    if (refusal.code == ErrorCode::Busy) {
        return {ErrorCode::Busy,
                refusal.owner.isEmpty()
                    ? ImageImportLockWords::tr("Another import into this store is running.")
                    : ImageImportLockWords::tr("Another import into this store is running: %1.").arg(refusal.owner),
                ImageImportLockWords::tr("Nothing was changed."),
                ImageImportLockWords::tr("Wait until it has ended, then try again.")};
    }
    return {refusal.code,
            ImageImportLockWords::tr("The import can not begin: “%1” can not be locked: %2.").arg(file, refusal.why),
            {},
            refusal.code == ErrorCode::Permission
                ? ImageImportLockWords::tr("Check the owner and the permissions of the store's folder.")
                : QString()};
}

} // namespace

Result<ImportLock> ImportLock::take(const QString& storeFolder, std::chrono::milliseconds wait, const Cancel& cancel)
{
    const QString file = importLockFile(storeFolder);
    auto lock = FileLock::take(file, wait, cancel);
    if (!lock)
        return tl::unexpected(errorOf(lock.error(), file));
    return ImportLock(std::move(*lock));
}

Result<qint64> releaseStaged(Database& database, const ImportLock&)
{
    auto counted =
        database.run("UPDATE tally SET pending = pending + s.objects, pending_bytes = pending_bytes + s.bytes"
                     " FROM (SELECT count(*) AS objects, coalesce(sum(max(bytes, 0)), 0) AS bytes"
                     " FROM outbox WHERE staged = 1) AS s"_ba);
    if (!counted)
        return counted;
    return database.run("UPDATE outbox SET staged = 0 WHERE staged = 1"_ba);
}

} // namespace secateur
