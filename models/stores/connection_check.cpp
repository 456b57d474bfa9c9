// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/connection_check.h"

#include "stores/konifer/konifer_capabilities.h"
#include "stores/konifer/part_checks.h"
#include "stores/worker_thread.h"

#include <algorithm>

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

Capabilities expectedCapabilities(const QList<PartReport>& reports)
{
    const auto of = [&](const char* part) {
        const auto found = std::find_if(reports.cbegin(), reports.cend(), [part](const PartReport& report) {
            return report.part == QLatin1StringView(part);
        });
        return found == reports.cend() ? PartReport() : *found;
    };
    const auto good = [&](const char* part) { return of(part).state == PartReport::State::Good; };
    const PartReport catalogue = of("catalogue");
    const bool usable = good("catalogue") || catalogue.state == PartReport::State::Warning;
    // Content that is looked at without encryption is a warning, too.
    const bool contentUsable = good("content") || of("content").state == PartReport::State::Warning;
    Capabilities can =
        koniferCapabilities({usable, !catalogue.withoutLabels, good("outbox"), contentUsable, !catalogue.notCompared});
    can.upToDate = !catalogue.standby;
    return can;
}

} // namespace secateur
