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
    const auto stateOf = [&](const char* part) {
        for (const PartReport& report : reports) {
            if (report.part == QLatin1StringView(part))
                return report.state;
        }
        return PartReport::State::Skipped;
    };
    const bool hidden =
        std::any_of(reports.begin(), reports.end(), [](const PartReport& report) { return report.hidesLabels; });
    const bool apart =
        std::any_of(reports.begin(), reports.end(), [](const PartReport& report) { return report.notCompared; });
    const auto good = [&](const char* part) { return stateOf(part) == PartReport::State::Good; };
    const auto usable = [&](const char* part) { return good(part) || stateOf(part) == PartReport::State::Warning; };
    return koniferCapabilities({usable("catalogue"), !hidden, good("outbox"), good("content"), !apart});
}

} // namespace secateur
