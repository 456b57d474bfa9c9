// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"
#include "stores/konifer/http_client.h"
#include "stores/konifer/konifer_learnt.h"
#include "stores/konifer/outbox_watch.h"

namespace secateur {

/// What tests set: times, and where known paths are kept.
struct KoniferSeams {
    HttpTimes times;
    QString knownPathsFile;                     ///< the user's where empty
    StopWish stop = {};                         ///< see openStore()
    std::shared_ptr<KoniferLearnt> learnt = {}; ///< shared by the openings of one session; null: nothing is
    qint64 stuckAfterSeconds = OutboxWatch::stuckAfterSeconds;
};

/**
 * Opens a Konifer server behind the two doors: the API always; the catalogue and the content probe where the connection
 * names them. On the calling thread, which must not be the GUI thread. Errors: BadRequest (the connection itself),
 * Unreachable, Unauthorized, NotKonifer (also where catalogue and server are not of one store), Permission, NotFound,
 * Busy, Io.
 */
[[nodiscard]] Result<std::unique_ptr<AssetStore>> openKoniferStore(const Connection& connection, const Secrets& secrets,
                                                                   Access access, const KoniferSeams& seams = {});

} // namespace secateur
