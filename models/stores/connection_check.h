// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/asset_store.h"

#include <functional>

namespace secateur {

/// One part of a connection, looked at by itself.
struct PartReport {
    enum class State { Good, Warning, Failed, Skipped };
    QString part; ///< "reachable", "tls", "health", "dialect", "signature", "catalogue", "outbox", "content"
    State state = State::Skipped;
    QString what;               ///< one sentence
    bool withoutLabels = false; ///< "catalogue": the role may not read labels or tags
    bool standby = false;       ///< "catalogue": it may lag behind the server
    bool notCompared = false;   ///< "catalogue": whether it is the server's own could not be seen
};

/// Looks at each part of a connection, in order, and reports each as soon as it is known. Blocks; never on the GUI
/// thread.
void checkParts(const Connection& connection, const Secrets& secrets, const Cancel& cancel,
                const std::function<void(const PartReport&)>& report);

/// What a connection will allow, by what a check reported of its parts: the same as a store says that is opened with
/// it. A part that was not reported counts as not there.
[[nodiscard]] Capabilities expectedCapabilities(const QList<PartReport>& reports);

} // namespace secateur
