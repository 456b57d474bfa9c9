// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_store.h"

#include "stores/local/local_eraser.h"
#include "stores/local/local_guards.h"
#include "stores/local/local_reader.h"
#include "stores/local/local_storer.h"
#include "stores/local/store_files.h"
#include "stores/local/store_identity.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace secateur {

struct LocalStore::Parts {
    StoreInfo info;
    std::unique_ptr<LocalReader> reader;
    std::unique_ptr<LocalEraser> eraser;
    std::unique_ptr<LocalStorer> storer;
    std::unique_ptr<LocalGuards> guards;
};

namespace {

Result<StoreInfo> describe(Database& database, const QString& folder, Access access)
{
    StoreInfo info;
    auto id = storeIdentity(database, folder);
    if (!id) {
        return tl::unexpected(id.error());
    }
    info.id = std::move(*id);
    info.name = QDir(folder).dirName();
    info.ownFolders = {folder};
    info.readOnly = access == Access::ReadOnly;
    if (info.readOnly) {
        info.whyReadOnly =
            QFileInfo(folder).isWritable()
                ? QCoreApplication::translate("LocalStore", "It was opened for reading only.")
                : QCoreApplication::translate("LocalStore", "The folder %1 is not writable.").arg(folder);
    }
    return info;
}

} // namespace

LocalStore::LocalStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

LocalStore::~LocalStore() = default;

Result<std::unique_ptr<LocalStore>> LocalStore::open(const QString& folder, Access access, const StoreStop& stop)
{
    assertNotGuiThread();
    const QString place = QDir::cleanPath(QDir(folder).absolutePath());
    auto parts = std::make_unique<Parts>();
    if (access == Access::ReadWrite) {
        // First, so that an older schema is up to date before it is read. Two connections: a delete can run while a
        // match is being streamed, and the reader's can not write.
        auto writer = openStoreToDelete(place, stop);
        if (!writer) {
            return tl::unexpected(writer.error());
        }
        parts->eraser = std::make_unique<LocalEraser>(std::move(*writer), place);
        parts->storer = std::make_unique<LocalStorer>(place, stop);
    }
    auto database = openStoreDatabase(place, Access::ReadOnly, stop);
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto info = describe(**database, place, access);
    if (!info) {
        return tl::unexpected(info.error());
    }
    parts->info = std::move(*info);
    parts->reader = std::make_unique<LocalReader>(std::move(*database), place);
    parts->guards = std::make_unique<LocalGuards>(place);
    return std::unique_ptr<LocalStore>(new LocalStore(std::move(parts)));
}

Result<std::unique_ptr<LocalStore>> LocalStore::create(const QString& folder)
{
    assertNotGuiThread();
    return makeStore(QDir::cleanPath(QDir(folder).absolutePath())).and_then([&] {
        return open(folder, Access::ReadWrite);
    });
}

const StoreInfo& LocalStore::info() const
{
    return m_parts->info;
}

AssetReader& LocalStore::reader()
{
    return *m_parts->reader;
}

AssetEraser* LocalStore::eraser(EraserKey)
{
    return m_parts->eraser.get();
}

AssetStorer* LocalStore::storer(StorerKey)
{
    return m_parts->storer.get();
}

GuardShelf* LocalStore::guardShelf()
{
    return m_parts->guards.get();
}

} // namespace secateur
