// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "stores/local/store_files.h"
#include "support/store_builder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace secateur::bench {

namespace {

/// Moves the last ninth of the users from /users to /team, with all sums.
Result<void> makeTeam(const QString& folder, qint64 users)
{
    auto database = openStoreDatabase(folder, Access::ReadWrite);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const QByteArray first = QByteArray::number(users);
    const QByteArray moved =
        "(SELECT id FROM node WHERE parent = 2 AND CAST(substr(name, 2) AS INTEGER) >= " + first + ')';
    QByteArray script = "BEGIN IMMEDIATE;"
                        "INSERT INTO node(id, parent, name, path) SELECT max(id) + 1, 1, 'team', '/team' FROM node;"
                        "CREATE TEMP TABLE moved AS SELECT id FROM node WHERE id IN " +
                        moved + ';';
    script += "UPDATE node SET path = '/team' || substr(path, 7) WHERE parent IN moved OR id IN moved;"
              "UPDATE node SET parent = (SELECT id FROM node WHERE path = '/team') WHERE id IN moved;";
    for (const char* sums : {"/team", "/users"}) {
        const QByteArray path = sums;
        const QByteArray here = " FROM node c WHERE c.parent = (SELECT id FROM node WHERE path = '" + path + "'))";
        script +=
            "UPDATE node SET (subtree_assets, subtree_variants, subtree_bytes, subtree_paths) ="
            " (SELECT sum(c.subtree_assets), sum(c.subtree_variants), sum(c.subtree_bytes), sum(c.subtree_paths)" +
            here + " WHERE path = '" + path + "';";
    }
    script += "COMMIT; DROP TABLE moved; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);";
    return (*database)->runScript(script);
}

Result<QString> made(const Options& options, const QString& name, const tests::StoreSpec& spec, qint64 team)
{
    const QString folder = options.cache + u'/' + name;
    if (QFileInfo::exists(folder + u"/ready"_s))
        return folder;
    QTextStream(stderr) << "Making the store " << folder << " …\n";
    QElapsedTimer clock;
    clock.start();
    QDir(folder).removeRecursively();
    QDir().mkpath(options.cache);
    const auto built = offThread([&]() -> Result<void> {
        return tests::buildStore(folder, spec).and_then([&] {
            return team > 0 ? makeTeam(folder, team) : Result<void>();
        });
    });
    if (!built)
        return tl::unexpected<Error>(built.error());
    QFile ready(folder + u"/ready"_s);
    if (!ready.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, u"The cache can not be written."_s);
    QTextStream(stderr) << "… made in " << clock.elapsed() / 1000 << " s.\n";
    return folder;
}

} // namespace

qint64 usersOf(const Options& options)
{
    return options.brief ? 10'000 : 100'000;
}

qint64 teamAssets(const Options& options)
{
    return usersOf(options) / 9 * 30;
}

qint64 contentFiles(const Options& options)
{
    return options.brief ? 6'000 : 51'000;
}

Result<QString> benchStore(const Options& options)
{
    tests::StoreSpec spec;
    spec.users = usersOf(options) + usersOf(options) / 9;
    spec.labels = {{u"share"_s, u"large"_s, 3}, {u"sample"_s, u"small"_s, 3000}};
    return made(options, options.brief ? u"short"_s : u"whole"_s, spec, usersOf(options));
}

Result<QString> contentStore(const Options& options)
{
    tests::StoreSpec spec;
    spec.users = contentFiles(options) / 30;
    spec.contentFiles = contentFiles(options);
    return made(options, options.brief ? u"short-content"_s : u"whole-content"_s, spec, 0);
}

Result<QString> copyOf(const Options& options, const QString& folder, const QString& name)
{
    const QString copy = options.cache + u"/copy-"_s + name;
    QDir(copy).removeRecursively();
    return commandTime(u"cp"_s, {u"-r"_s, u"--reflink=auto"_s, folder, copy})
        .and_then([](double) { return commandTime(u"sync"_s, {}); })
        .map([&](double) { return copy; });
}

Result<double> commandTime(const QString& program, const QStringList& arguments)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return failure(ErrorCode::Internal, u"%1 failed: %2"_s.arg(program, QString::fromUtf8(process.readAll())));
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

namespace {

/// What the sqlite3 shell prints for a script.
Result<QString> shellAnswer(const QString& database, const QByteArray& script)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"sqlite3"_s, {u"-bail"_s, database});
    process.write(script + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return failure(ErrorCode::Internal, u"sqlite3 failed: %1"_s.arg(QString::fromUtf8(process.readAll())));
    return QString::fromUtf8(process.readAll());
}

} // namespace

Result<double> shellTime(const QString& database, const QByteArray& statements, const QByteArray& prepare, int times)
{
    static const QRegularExpression time(u"Run Time: real ([0-9.]+)"_s);
    double seconds = 0;
    for (int i = 0; i < times; ++i) {
        const auto answer = shellAnswer(
            database, "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA cache_size = -32768;\n" +
                          prepare + "\n.output /dev/null\n.timer on\n" + statements);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (!answer->contains(time))
            return failure(ErrorCode::Internal, u"sqlite3 gave no time: %1"_s.arg(*answer));
        for (auto match = time.globalMatch(*answer); match.hasNext();)
            seconds += match.next().captured(1).toDouble();
    }
    return seconds * 1000 / times;
}

Result<qint64> shellNumber(const QString& database, const QByteArray& question)
{
    const auto answer = shellAnswer(database, question);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    bool isNumber = false;
    const qint64 number = answer->trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::Internal, u"sqlite3 gave no number: %1"_s.arg(*answer));
    return number;
}

Result<void> agree(const QString& what, qint64 ours, qint64 theirs)
{
    if (ours == theirs)
        return {};
    return failure(ErrorCode::Internal, u"%1: %2 here, %3 there."_s.arg(what).arg(ours).arg(theirs));
}

} // namespace secateur::bench
