// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/connection_check.h"

#include "stores/konifer/part_checks.h"
#include "stores/worker_thread.h"

namespace secateur {

void checkParts(const Connection& connection, const Secrets& secrets, const Cancel& cancel,
                const std::function<void(const PartReport&)>& report)
{
    assertNotGuiThread();
    if (const auto sound = checkConnection(connection); !sound) {
        report({QStringLiteral("reachable"), PartReport::State::Failed, sound.error().sentence()});
        return;
    }
    PartChecks(connection, secrets, cancel, report).run();
}

} // namespace secateur
