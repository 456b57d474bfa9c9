// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/http_client.h"
#include "support/konifer_server.h"

#include <algorithm>

namespace secateur::test {

/// A connection to a test server, with nothing beside it.
inline Connection connectionTo(const KoniferServer& server)
{
    Connection connection;
    connection.name = QStringLiteral("test");
    connection.environment = Environment::Test;
    connection.baseUrl = server.baseUrl();
    return connection;
}

/// Times for a server that answers from the same machine or not at all.
inline HttpTimes shortTimes()
{
    HttpTimes times;
    times.connect = 5'000;
    times.whole = 5'000;
    times.firstPause = 4;
    return times;
}

/// True where nothing was sent but questions, and none of them made the server store a rendition.
inline bool onlyLookedAt(KoniferServer& server)
{
    const QList<LoggedRequest> log = server.requests();
    return server.memory().renditions() == 0 &&
           std::all_of(log.cbegin(), log.cend(), [](const LoggedRequest& r) { return r.method == "GET"; });
}

} // namespace secateur::test
