// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_eraser.h"
#include "stores/asset_reader.h"

#include <QMetaType>
#include <memory>

namespace secateur {

enum class Environment { Production, Staging, Test };
enum class Access { ReadOnly, ReadWrite };

/// What a connection is, without secrets: a value that the window, the command line and the journal share.
struct StoreLocation {
    QString folder; ///< of a local store, absolute
    bool operator==(const StoreLocation&) const = default;
};

/// What an open store says of itself.
struct StoreInfo {
    QString id;   ///< never changes for one store
    QString name; ///< for people
    Environment environment = Environment::Test;
    bool readOnly = false;
    QString whyReadOnly; ///< one sentence; empty where writable
    /// True where a recursive request sent as typed would match by text (konifer.md, trap 1).
    bool matchesByText = false;
};

/// An open store: two doors. Belongs to the thread that opened it.
class AssetStore {
public:
    virtual ~AssetStore() = default;
    AssetStore(const AssetStore&) = delete;
    AssetStore& operator=(const AssetStore&) = delete;

    [[nodiscard]] virtual const StoreInfo& info() const = 0;
    [[nodiscard]] virtual AssetReader& reader() = 0;
    /// Null where the store was opened for reading only.
    [[nodiscard]] virtual AssetEraser* eraser(EraserKey key) = 0;

protected:
    AssetStore() = default;
};

/// How a worker opens its store on its own thread; tests hand in their own.
using StoreOpener = std::function<Result<std::unique_ptr<AssetStore>>(Access)>;
[[nodiscard]] StoreOpener openerFor(StoreLocation location);

/// Opens the store at a location on the calling thread, which must not be the GUI thread.
[[nodiscard]] Result<std::unique_ptr<AssetStore>> openStore(const StoreLocation& location, Access access);

} // namespace secateur

Q_DECLARE_METATYPE(secateur::StoreLocation)
