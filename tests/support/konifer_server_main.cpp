// SPDX-License-Identifier: GPL-3.0-or-later
// The test server as a program, for demonstrations and benchmarks.
#include "support/konifer_server.h"
#include "support/postgres_backend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <optional>

using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Dialect> dialectOf(const QString& word)
{
    if (word == u"metadata")
        return Dialect::Metadata;
    if (word == u"info")
        return Dialect::Info;
    if (word == u"entries")
        return Dialect::Entries;
    return std::nullopt;
}

int complain(const QString& what)
{
    std::fprintf(stderr, "konifer_test_server: %s\n", qPrintable(what));
    return 2;
}

std::unique_ptr<KoniferBackend> backendFor(const QCommandLineParser& parser, const QStringList& lines)
{
    if (!parser.isSet(u"postgres"_s))
        return std::make_unique<MemoryBackend>(lines);
    std::shared_ptr<ContentPlace> content;
    if (parser.isSet(u"content"_s))
        content = std::make_shared<FolderContent>(parser.value(u"content"_s));
    return std::make_unique<PostgresBackend>(parser.value(u"postgres"_s), std::move(content));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A server that behaves like Konifer, on 127.0.0.1, in memory."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; a free one by default."_s, u"N"_s, u"0"_s},
        {u"dialect"_s, u"metadata, info or entries (the default)."_s, u"NAME"_s, u"entries"_s},
        {u"lines"_s, u"File with an asset in each line: /users/u12 0 phone=iphone #cat @5."_s, u"FILE"_s},
        {u"postgres"_s, u"Keep the assets in this database with Konifer's tables, not in memory."_s, u"CONNINFO"_s},
        {u"content"_s, u"Folder that content is written to and removed from."_s, u"DIR"_s},
        {u"reaper"_s, u"Seconds between two passes of the reaper; 40 by default."_s, u"N"_s, u"40"_s},
        {u"base-path"_s, u"Path in front of /assets, such as /api."_s, u"PATH"_s},
        {u"as-documented"_s, u"Do all that Konifer's documentation says, not what was measured."_s},
        {u"answer-204"_s, u"Say 204 to everything, at once, for benchmarks."_s},
    });
    parser.process(app);

    bool isPort = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isPort);
    if (!isPort)
        return complain(u"the port is no number from 0 to 65535"_s);
    const auto dialect = dialectOf(parser.value(u"dialect"_s));
    if (!dialect)
        return complain(u"the dialect is none of metadata, info and entries"_s);
    bool isInterval = false;
    const int reaper = parser.value(u"reaper"_s).toInt(&isInterval);
    if (!isInterval || reaper < 0 || reaper > 86'400)
        return complain(u"the reaper's interval is no number of seconds"_s);

    QStringList lines;
    if (parser.isSet(u"lines"_s)) {
        QFile file(parser.value(u"lines"_s));
        if (!file.open(QIODevice::ReadOnly))
            return complain(u"%1 can not be read: %2"_s.arg(file.fileName(), file.errorString()));
        lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    std::unique_ptr<KoniferBackend> backend = backendFor(parser, lines);
    auto* memory = dynamic_cast<MemoryBackend*>(backend.get());
    KoniferServer server(std::move(backend));
    server.setLogging(false);
    server.setDialect(*dialect);
    if (parser.isSet(u"as-documented"_s))
        server.setHabits(KoniferHabits::documented());
    server.setBasePath(parser.value(u"base-path"_s).toUtf8());
    server.setAnswer204(parser.isSet(u"answer-204"_s));
    server.setReaperInterval(reaper * 1000);
    if (memory && parser.isSet(u"content"_s) && !memory->setContentFolder(parser.value(u"content"_s)))
        return complain(u"the content folder can not be written"_s);
    if (const auto started = server.start(port); !started)
        return complain(started.error().sentence());
    std::printf("listening on %s\n", qPrintable(server.baseUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
