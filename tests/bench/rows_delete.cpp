// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "jobs/batch_pace.h"
#include "jobs/content_reaper.h"
#include "jobs/job_runner.h"
#include "jobs/journal.h"
#include "jobs/planner.h"
#include "stores/local/store_files.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur::bench {

namespace {

struct DeleteTimes {
    double plan = 0;
    double remove = 0;
    double longestStep = 0; ///< how long pause and cancel may have to wait
    qint64 left = 0;        ///< assets in the store afterwards
};

Result<qint64> assetsIn(const QString& folder)
{
    return shellNumber(storeDatabaseFile(folder), "SELECT count(*) FROM asset;"_ba);
}

/// Plans and carries out a request with a journal beside the store, as the window and the command line do.
Result<DeleteTimes> deleteThrough(AssetStore& store, const QString& folder, const DeleteRequest& request)
{
    const QString file = folder + u"/bench-journal.db"_s;
    QFile::remove(file);
    auto journal = Journal::open(file, Access::ReadWrite);
    if (!journal)
        return tl::unexpected<Error>(journal.error());
    DeleteTimes times;
    QElapsedTimer clock;
    clock.start();
    const auto job = planIntoJournal(store, folder, request, DeleteMode::Pinned, **journal, {});
    if (!job)
        return tl::unexpected<Error>(job.error());
    times.plan = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const auto agreed = (*journal)->setTypedName(job->id, store.info().name).and_then([&] {
        return (*journal)->agree(job->id, 0, {});
    });
    if (!agreed)
        return tl::unexpected<Error>(agreed.error());
    clock.restart();
    JobRunner runner(store, **journal, job->id);
    if (auto begun = runner.begin(); !begun)
        return tl::unexpected<Error>(begun.error());
    QElapsedTimer step;
    for (bool more = true; more;) {
        step.start();
        const auto stepped = runner.step();
        if (!stepped)
            return tl::unexpected<Error>(stepped.error());
        more = *stepped;
        times.longestStep = std::max(times.longestStep, static_cast<double>(step.nsecsElapsed()) / 1e6);
    }
    times.remove = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (runner.record().counts.deleted != job->plan.totals.assets)
        return failure(ErrorCode::Internal, u"Not everything that was planned was deleted."_s);
    return times;
}

/// The bare statements of the same delete, in batches of the same size, for the shell.
QByteArray bareDelete(qint64 assets, qint64 batch)
{
    QByteArray script;
    for (qint64 from = 0; from < assets; from += batch) {
        const QByteArray these = "(SELECT asset FROM todo WHERE n > " + QByteArray::number(from) +
                                 " AND n <= " + QByteArray::number(from + batch) + ")";
        script += "BEGIN IMMEDIATE;\n"
                  "INSERT INTO outbox(bucket, key, bytes, created) SELECT bucket, key, bytes, 1 FROM variant"
                  " WHERE asset IN " +
                  these +
                  ";\n"
                  "DELETE FROM variant WHERE asset IN " +
                  these +
                  ";\n"
                  "DELETE FROM label WHERE asset IN " +
                  these +
                  ";\n"
                  "DELETE FROM tag WHERE asset IN " +
                  these +
                  ";\n"
                  "DELETE FROM asset WHERE id IN " +
                  these +
                  ";\n"
                  "COMMIT;\n";
    }
    return script;
}

const qint64 sameBatch = BatchPace(JobRunner::batchSize).most();

} // namespace

Result<QList<Row>> measureDelete(const Options& options)
{
    const DeleteRequest request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/team"_s));
    const auto source = benchStore(options);
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto folder = copyOf(options, *source, u"ours"_s);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const auto ours = offThread([&]() -> Result<DeleteTimes> {
        auto store = openStore({*folder}, Access::ReadWrite);
        if (!store)
            return tl::unexpected<Error>(store.error());
        return deleteThrough(**store, *folder, request).and_then([&](DeleteTimes times) {
            return assetsIn(*folder).map([&](qint64 left) {
                times.left = left;
                return times;
            });
        });
    });
    QDir(*folder).removeRecursively();
    folder = copyOf(options, *source, u"theirs"_s);
    if (!ours || !folder)
        return tl::unexpected<Error>(!ours ? ours.error() : folder.error());
    const QByteArray todo = "CREATE TEMP TABLE todo(n INTEGER PRIMARY KEY, asset INTEGER);\n"
                            "INSERT INTO todo(asset) SELECT a.id FROM node n JOIN asset a ON a.node = n.id"
                            " WHERE n.path >= '/team/' AND n.path < '/team0' ORDER BY n.path, a.entry;"_ba;
    const auto shell = shellTime(storeDatabaseFile(*folder), bareDelete(teamAssets(options), sameBatch), todo);
    const auto left = assetsIn(*folder);
    QDir(*folder).removeRecursively();
    const auto whole = assetsIn(*source);
    if (!shell || !left || !whole)
        return tl::unexpected<Error>(!shell ? shell.error() : !left ? left.error() : whole.error());
    for (const qint64 rest : {*left, ours->left}) {
        if (auto same = agree(u"assets left over"_s, rest, *whole - teamAssets(options)); !same)
            return tl::unexpected<Error>(same.error());
    }
    const QString many = u"%L1"_s.arg(teamAssets(options));
    return QList<Row>{
        {u"plan of %1 into the journal"_s.arg(many), u"ms"_s, ours->plan, {}, {}, 1e9, false},
        {u"pinned delete of %1, journal and closing check included"_s.arg(many), u"ms"_s, ours->remove, *shell,
         u"sqlite3, bare"_s, 2, true},
        {u"the longest step of it, what pause and cancel wait for"_s, u"ms"_s, ours->longestStep, {}, {}, 500, false}};
}

Result<QList<Row>> measureContent(const Options& options)
{
    const auto source = contentStore(options);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const auto rival = copyOf(options, *source, u"theirs"_s);
    if (!rival)
        return tl::unexpected<Error>(rival.error());
    const auto theirs = commandTime(u"find"_s, {*rival + u"/content"_s, u"-type"_s, u"f"_s, u"-delete"_s});
    QDir(*rival).removeRecursively();
    const auto folder = copyOf(options, *source, u"ours"_s);
    if (!theirs || !folder)
        return tl::unexpected<Error>(!theirs ? theirs.error() : folder.error());
    const auto ours = offThread([&]() -> Result<double> {
        auto store = openStore({*folder}, Access::ReadWrite);
        if (!store)
            return tl::unexpected<Error>(store.error());
        const auto deleted = deleteThrough(**store, *folder, DeleteRequest::everythingBelow(AssetPath()));
        if (!deleted)
            return tl::unexpected<Error>(deleted.error());
        ContentReaper reaper(**store);
        qint64 removed = 0;
        QElapsedTimer clock;
        clock.start();
        for (bool more = true; more;) {
            const auto pass = reaper.pass(ContentReaper::objectsInPass, {});
            if (!pass)
                return tl::unexpected<Error>(pass.error());
            removed += pass->removed;
            more = pass->more;
        }
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return agree(u"content files removed"_s, removed, contentFiles(options)).map([took] { return took; });
    });
    const bool empty = !QDirIterator(*folder + u"/content"_s, QDir::Files, QDirIterator::Subdirectories).hasNext();
    QDir(*folder).removeRecursively();
    if (ours && !empty)
        return failure(ErrorCode::Internal, u"Content files are left over."_s);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    return QList<Row>{{u"removal of %L1 content files"_s.arg(contentFiles(options)), u"ms"_s, *ours, *theirs,
                       u"find -delete"_s, 1.5, true}};
}

} // namespace secateur::bench
