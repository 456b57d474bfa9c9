// SPDX-License-Identifier: GPL-3.0-or-later
// The remote budgets: against SELECT DISTINCT and psql on a real PostgreSQL, and against curl on a real HTTP server.
#include "bench/bench.h"
#include "bench/yes_server.h"
#include "stores/konifer/catalogue.h"
#include "stores/konifer/konifer_api.h"
#include "support/konifer_schema.h"
#include "support/postgres_server.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur::bench {

namespace {

constexpr int times = 5;

tl::unexpected<Error> problem(const QString& what)
{
    return failure(ErrorCode::Internal, what);
}

/// Ours: the shortest of some times, each on an open catalogue.
Result<double> ourTime(Catalogue& catalogue, const std::function<Result<void>(Catalogue&)>& question)
{
    double best = 1e12;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (auto asked = question(catalogue); !asked)
            return tl::unexpected(asked.error());
        best = std::min(best, millisecondsOf(clock));
    }
    return best;
}

/// psql's own time for a question, the shortest of some.
Result<double> psqlTime(const QString& conninfo, const QString& sql)
{
    QStringList arguments{u"-X"_s, u"-q"_s, u"-d"_s, conninfo, u"-c"_s, u"\\timing on"_s};
    for (int i = 0; i < times; ++i)
        arguments << u"-c"_s << sql;
    QProcess psql;
    psql.start(u"psql"_s, arguments);
    if (!psql.waitForFinished(600'000) || psql.exitCode() != 0)
        return problem(u"psql failed: "_s + QString::fromUtf8(psql.readAllStandardError()));
    static const QRegularExpression time(u"Time: ([0-9.]+) ms"_s);
    double best = 1e12;
    auto found = time.globalMatch(QString::fromUtf8(psql.readAllStandardOutput()));
    while (found.hasNext())
        best = std::min(best, found.next().captured(1).toDouble());
    return best < 1e12 ? Result<double>(best) : problem(u"psql gave no time."_s);
}

/// The bench store in PostgreSQL: a ninth of its users lie below /team, what the large preview takes.
Result<void> fill(test::PostgresServer& server, const Options& options)
{
    const qint64 users = usersOf(options) + teamAssets(options) / 30;
    const qint64 team = teamAssets(options) / 30;
    return server.start().and_then([&] { return server.createDatabase(u"konifer"_s); }).and_then([&] {
        return server.connect(u"konifer"_s).and_then([&](test::PgLink&& link) {
            return test::makeSchema(link)
                .and_then([&] { return test::fillUsers(link, users); })
                .and_then([&] {
                    return link.script("UPDATE asset_tree SET path = ('root.team.' || subpath(path, 2)::text)::ltree "
                                       "WHERE substring(subpath(path, 2, 1)::text FROM 2)::bigint < " +
                                       QByteArray::number(team));
                })
                .and_then([&] { return link.script("VACUUM ANALYZE asset_tree"); });
        });
    });
}

Result<void> readFirstRows(Catalogue& catalogue, const DeleteRequest& request)
{
    std::vector<AssetRef> first;
    const auto read = catalogue.refs(request, Sort::PathThenEntry, {}, [&](std::span<const AssetRef> batch) {
        first.assign(batch.begin(), batch.begin() + std::min<std::ptrdiff_t>(std::ssize(batch), 100));
        return false;
    });
    if (!read)
        return read;
    return catalogue.lookUp(first).and_then(
        [](const QList<std::optional<Asset>>& found) { return agree(u"first rows"_s, found.size(), 100); });
}

Result<QList<Row>> catalogueRows(const Options& options, Catalogue& catalogue, const QString& conninfo)
{
    const DeleteRequest team = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/team"_s));
    const auto page = ourTime(catalogue, [](Catalogue& c) {
        return c.children(AssetPath::fromCanonical(u"/users"_s), {}, pageSize).and_then([](const ChildPage& found) {
            return agree(u"children of a page"_s, found.children.size(), pageSize);
        });
    });
    const auto first = ourTime(catalogue, [&](Catalogue& c) { return readFirstRows(c, team); });
    const auto sums = ourTime(catalogue, [&](Catalogue& c) {
        return c.totals(team, {}).and_then(
            [&](const Totals& found) { return agree(u"assets of the preview"_s, found.assets, teamAssets(options)); });
    });
    const auto distinct = psqlTime(conninfo, u"SELECT DISTINCT subpath(path, 0, 3) FROM asset_tree WHERE path <@ "
                                             "'root.users' AND nlevel(path) > 2 ORDER BY 1 LIMIT 1000"_s);
    const auto psql = psqlTime(conninfo, u"SELECT count(DISTINCT t.id), count(*), count(DISTINCT t.path), "
                                         "min(t.created_at), max(t.created_at) FROM asset_tree t JOIN asset_variant v "
                                         "ON v.asset_id = t.id WHERE t.path <@ 'root.team'"_s);
    for (const auto& time : {page, first, sums, distinct, psql}) {
        if (!time)
            return tl::unexpected(time.error());
    }
    const QString many = u"%L1"_s.arg(teamAssets(options));
    return QList<Row>{
        {u"PostgreSQL, first 1,000 of %L1 children"_s.arg(usersOf(options)), u"ms"_s, *page, {}, {}, 20, false},
        {u"PostgreSQL, the same"_s, u"ms"_s, *page, *distinct, u"psql, SELECT DISTINCT"_s, 0.05, true},
        {u"PostgreSQL, preview of %1: first rows"_s.arg(many), u"ms"_s, *first, {}, {}, 50, false},
        {u"PostgreSQL, preview of %1: exact totals"_s.arg(many), u"ms"_s, *sums, *psql, u"psql"_s, 1.5, true}};
}

Result<double> curlTime(const QUrl& url, const std::vector<AssetRef>& refs)
{
    QTemporaryFile list;
    if (!list.open())
        return problem(list.errorString());
    for (const AssetRef& ref : refs) {
        list.write("url = \"" + url.toEncoded() + "/assets" + ref.path.text().toUtf8() + "/-/entry/" +
                   QByteArray::number(ref.entry) + "\"\n");
    }
    list.flush();
    return commandTime(u"curl"_s, {u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s, u"8"_s, u"--request"_s,
                                   u"DELETE"_s, u"--config"_s, list.fileName()});
}

} // namespace

Result<QList<Row>> measureCatalogue(const Options& options)
{
    return offThread([&]() -> Result<QList<Row>> {
        test::PostgresServer server;
        if (auto filled = fill(server, options); !filled)
            return tl::unexpected(filled.error());
        const QString conninfo = server.conninfo(u"konifer"_s);
        auto catalogue = Catalogue::open(conninfo, {});
        if (!catalogue)
            return tl::unexpected(catalogue.error());
        return catalogueRows(options, **catalogue, conninfo);
    });
}

Result<QList<Row>> measureHttp(const Options& options)
{
    YesServer server;
    const auto url = server.start();
    if (!url)
        return tl::unexpected(url.error());
    std::vector<AssetRef> refs;
    const qint64 many = options.brief ? 10'000 : 50'000;
    for (qint64 i = 0; i < many; ++i)
        refs.push_back({AssetPath::fromCanonical(u"/users/u%1/profile"_s.arg(i / 10)), i % 10});
    const auto ours = offThread([&]() -> Result<double> {
        Connection connection;
        connection.name = u"bench"_s;
        connection.baseUrl = *url;
        KoniferApi api(connection, {});
        QElapsedTimer clock;
        clock.start();
        const auto outcomes = api.eraseEntries(refs);
        const double taken = millisecondsOf(clock);
        const auto deleted = std::count_if(outcomes.begin(), outcomes.end(), [](const ItemOutcome& outcome) {
            return outcome.outcome == Outcome::Deleted;
        });
        return agree(u"deletes that were answered"_s, deleted, many).map([&] { return taken; });
    });
    const auto curl = curlTime(*url, refs);
    if (!ours || !curl)
        return tl::unexpected(ours ? curl.error() : ours.error());
    return QList<Row>{{u"HTTP, %L1 pinned deletes, 8 connections"_s.arg(many), u"ms"_s, *ours, *curl,
                       u"curl --parallel --parallel-max 8"_s, 1 / 0.3, true}};
}

} // namespace secateur::bench
