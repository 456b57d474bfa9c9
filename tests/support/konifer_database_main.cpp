// SPDX-License-Identifier: GPL-3.0-or-later
// A private PostgreSQL with Konifer's tables as a program, for demonstrations and benchmarks.
#include "support/konifer_schema.h"
#include "support/postgres_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

int complain(const QString& what)
{
    std::fprintf(stderr, "konifer_test_database: %s\n", qPrintable(what));
    return 1;
}

Result<void> fill(PostgresServer& server, qint64 users, const QStringList& lines)
{
    return server.start()
        .and_then([&] { return server.createDatabase(u"konifer"_s); })
        .and_then([&] { return server.connect(u"konifer"_s); })
        .and_then([&](PgLink&& link) {
            return makeSchema(link)
                .and_then([&] { return users > 0 ? fillUsers(link, users) : Result<void>(); })
                .and_then([&] { return fillLines(link, lines); })
                .and_then(
                    [&] { return makeReadOnlyRole(link, u"reader"_s, PostgresServer::password(), koniferTables()); });
        });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A private PostgreSQL with Konifer's tables. Says how to reach it, and ends when its standard input does."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"users"_s, u"So many users of 30 assets each; 100000 take a minute."_s, u"N"_s, u"0"_s},
        {u"lines"_s, u"File with an asset in each line: /users/u12 0 phone=iphone #cat @5."_s, u"FILE"_s},
    });
    parser.process(app);

    QStringList lines;
    if (parser.isSet(u"lines"_s)) {
        QFile file(parser.value(u"lines"_s));
        if (!file.open(QIODevice::ReadOnly))
            return complain(u"%1 can not be read: %2"_s.arg(file.fileName(), file.errorString()));
        lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    PostgresServer server;
    if (const auto filled = fill(server, parser.value(u"users"_s).toLongLong(), lines); !filled)
        return complain(filled.error().sentence());
    std::printf("owner: %s\nreader: %s\n", qPrintable(server.conninfo(u"konifer"_s)),
                qPrintable(server.conninfo(u"konifer"_s, u"reader"_s)));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
