// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/store_stop.h"
#include "stores/asset_eraser.h"
#include "stores/asset_reader.h"
#include "stores/asset_storer.h"
#include "stores/connection.h"

#include <QMap>
#include <QMetaType>
#include <memory>

namespace secateur {

enum class Access { ReadOnly, ReadWrite };

/// Where a store is, without secrets: a value that the window, the command line and the journal share.
struct StoreLocation {
    QString folder;                            ///< of a local store, absolute; empty for a remote one
    std::optional<Connection> connection = {}; ///< of a remote store
    /// The folder, or the remote store's address: what the journal keeps of it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return folder.isEmpty() && !connection; }
    bool operator==(const StoreLocation&) const = default;
};

/// What the parts of a connection allow. A local store allows all.
struct Capabilities {
    bool listsPaths = true;     ///< the tree is the store's own; else it is made of paths that are known here
    bool matchesAll = true;     ///< what a request matches is complete, assets that are not ready included
    bool upToDate = true;       ///< what is read is the store as it is; else a copy of it that may lag behind
    bool seesLabels = true;     ///< an asset's labels and tags can be read
    bool seesPending = true;    ///< it can be seen what is scheduled for removal
    bool probesContent = true;  ///< it can be asked whether an object is still there
    bool removesContent = true; ///< content is removed by this program; else by the server
    QStringList words;          ///< what is exact, what is not and why: a sentence each
    bool operator==(const Capabilities&) const = default;
};

/// What an open store says of itself.
struct StoreInfo {
    QString id;   ///< never changes for one store; a copy of a store is another one
    QString name; ///< for people
    Environment environment = Environment::Test;
    bool readOnly = false;
    QString whyReadOnly; ///< one sentence; empty where writable
    /// The connection says that nothing is sent unless the store is armed: jobs/guards.h sees to it.
    bool lockedByConnection = false;
    /// True where a recursive request sent as typed would match by text (konifer.md, trap 1).
    bool matchesByText = false;
    Capabilities capabilities;
    QList<PathGlob> protectedPaths; ///< nothing at them or below them is ever deleted
    QString contentPlace;           ///< where its content is looked at; empty where it is not, and for a local store
    QStringList ownFolders;         ///< folders of this computer that hold the store: nothing else is written there
};

/// The guards that a store keeps in itself, as words by the name of the guard: whoever opens it meets them, by whatever
/// journal. Belongs to the store's thread.
class GuardShelf {
public:
    virtual ~GuardShelf() = default;
    GuardShelf(const GuardShelf&) = delete;
    GuardShelf& operator=(const GuardShelf&) = delete;
    [[nodiscard]] virtual Result<QMap<QString, QString>> guards() = 0;
    /// Durable when it returns; an empty word takes the guard away. ReadOnly where the store can not be written.
    [[nodiscard]] virtual Result<void> setGuard(const QString& name, const QString& word) = 0;

protected:
    GuardShelf() = default;
};

/// An open store behind three doors. Belongs to the thread that opened it.
class AssetStore {
public:
    virtual ~AssetStore() = default;
    AssetStore(const AssetStore&) = delete;
    AssetStore& operator=(const AssetStore&) = delete;

    [[nodiscard]] virtual const StoreInfo& info() const = 0;
    [[nodiscard]] virtual AssetReader& reader() = 0;
    /// Null where the store was opened for reading only.
    [[nodiscard]] virtual AssetEraser* eraser(EraserKey key) = 0;
    /// Null where the store was opened for reading only.
    [[nodiscard]] virtual AssetStorer* storer(StorerKey) { return nullptr; }
    /// Null where the store keeps none: they are in the journal then.
    [[nodiscard]] virtual GuardShelf* guardShelf() { return nullptr; }

protected:
    AssetStore() = default;
};

/// How a worker opens its store on its own thread; tests hand in their own. What one opening finds out about a server
/// by openerFor() the next ones by the same opener do not ask again.
using StoreOpener = std::function<Result<std::unique_ptr<AssetStore>>(Access)>;
[[nodiscard]] StoreOpener openerFor(StoreLocation location, Secrets secrets = {}, StopWish stop = {});

class KoniferLearnt;

/// Opens the store at a location on the calling thread, which must not be the GUI thread. A remote store is guarded by
/// what all saved connections to its server say together, whichever of them leads here, or none. Once `stop` is
/// cancelled, from any thread, the store waits for no network, lock or picture any more: who waits is answered with
/// Cancelled.
[[nodiscard]] Result<std::unique_ptr<AssetStore>> openStore(const StoreLocation& location, Access access,
                                                            const Secrets& secrets = {}, const StopWish& stop = {},
                                                            const std::shared_ptr<KoniferLearnt>& learnt = {});

} // namespace secateur

Q_DECLARE_METATYPE(secateur::StoreLocation)
