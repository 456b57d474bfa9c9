// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"
#include "stores/konifer/catalogue.h"
#include "stores/konifer/content_probe.h"
#include "stores/konifer/known_paths.h"
#include "stores/konifer/konifer_api.h"
#include "stores/konifer/outbox_watch.h"

namespace secateur {

/// What an open connection has: the API always, the others where they were given. Belongs to one thread.
struct KoniferParts {
    Connection connection;
    StoreInfo info;
    HttpTimes times;
    qint64 stuckAfterSeconds = OutboxWatch::stuckAfterSeconds;
    Cancel stop;     ///< cancelled when the store is closed
    StoreStop waits; ///< of every wait here
    std::unique_ptr<KoniferApi> api;
    std::unique_ptr<Catalogue> catalogue; ///< null where there is none
    std::unique_ptr<ContentProbe> probe;  ///< null where there is none
    std::unique_ptr<KnownPaths> known;    ///< only without a catalogue
    /// False where no asset was found that both the catalogue and the server show: whether they are of one store is
    /// not known then.
    bool compared = true;

    /// The assets of references as far as anything here sees them: by the catalogue where there is one.
    [[nodiscard]] Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs, const Cancel& cancel);
    /// Of assets that lookUp() did not find; see AssetReader::goneDoubts(). The catalogue may be that of another store,
    /// or a copy that is behind: the server is asked about each.
    [[nodiscard]] Result<QStringList> goneDoubts(std::span<const PlannedAsset> missing, const Cancel& cancel);
    /// See AssetReader::landmarks(): the newest asset at each of some known paths, or one of the catalogue's.
    [[nodiscard]] Result<QList<Asset>> landmarks(const AssetPath& outside, int limit);
    /// That an asset is not the same in the catalogue and on the server.
    [[nodiscard]] tl::unexpected<Error> disagreement(const AssetRef& ref) const;
};

/// NotKonifer where an asset of the catalogue is not the server's: a catalogue of another store would make every
/// preview a lie. An empty catalogue has nothing to compare, and where the server can show none of the assets that are
/// looked at, nothing is known (KoniferParts::compared).
[[nodiscard]] Result<void> checkBelongTogether(KoniferParts& parts);

} // namespace secateur
