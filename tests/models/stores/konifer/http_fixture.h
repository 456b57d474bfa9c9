// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/http_client.h"
#include "support/konifer_server.h"

#include <QtTest>
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

/// What came of several requests, each by its number.
struct Run {
    std::vector<HttpAnswer> answers;
    std::vector<int> taken; ///< how often
    int most = 0;           ///< made and not taken yet, at one time

    [[nodiscard]] bool eachOnce() const
    {
        return std::all_of(taken.cbegin(), taken.cend(), [](int times) { return times == 1; });
    }
    [[nodiscard]] auto count(const std::function<bool(const HttpAnswer&)>& like) const
    {
        return std::count_if(answers.cbegin(), answers.cend(), like);
    }
};

/// A server with a few assets, and a client for it.
class HttpFixture {
protected:
    void start()
    {
        m_server = std::make_unique<KoniferServer>(QStringList{QStringLiteral("/a 0 @1"), QStringLiteral("/a 1 @2"),
                                                               QStringLiteral("/a 2 @3"), QStringLiteral("/b 0 @4")});
        m_server->setHabits(KoniferHabits::documented()); // a health page is what is asked for
        QVERIFY(m_server->start());
        m_server->clearLog();
    }
    [[nodiscard]] secateur::HttpRequest get(const QByteArray& target = "/health") const
    {
        secateur::HttpRequest request;
        request.url = m_server->baseUrl().toEncoded() + target;
        return request;
    }
    /// A delete that must not be sent twice.
    [[nodiscard]] secateur::HttpRequest once(const QByteArray& target) const
    {
        secateur::HttpRequest request = get(target);
        request.method = secateur::HttpRequest::Method::Delete;
        request.repeatable = false;
        return request;
    }
    [[nodiscard]] HttpClient clientOf(const HttpTimes& times = shortTimes(), int connections = 8) const
    {
        HttpSettings settings;
        settings.times = times;
        settings.connections = connections;
        return {settings, {}};
    }

    std::unique_ptr<KoniferServer> m_server;
};

/// Sends `count` requests; `seen` runs after each answer.
inline Run runOf(HttpClient& client, size_t count, const std::function<secateur::HttpRequest(size_t)>& make,
                 const Cancel& cancel = {}, const std::function<void(size_t)>& seen = {})
{
    Run run;
    run.answers.resize(count);
    run.taken.resize(count);
    int open = 0;
    client.run(
        count,
        [&](size_t index) {
            run.most = std::max(run.most, ++open);
            return make(index);
        },
        [&](size_t index, HttpAnswer&& answer) {
            --open;
            ++run.taken[index];
            run.answers[index] = std::move(answer);
            if (seen)
                seen(index);
        },
        cancel);
    return run;
}

} // namespace secateur::test
