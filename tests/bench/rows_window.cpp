// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "items/asset_table_model.h"
#include "items/path_tree_model.h"
#include "items/preview.h"
#include "jobs/removal_worker.h"
#include "support/watchdog.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace secateur::bench {

namespace {

/// Runs the event loop until something holds; false after two minutes.
bool runUntil(const std::function<bool()>& holds)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds() || clock.elapsed() > 120'000)
            loop.quit();
    });
    look.start(1);
    loop.exec();
    return holds();
}

const AssetPath& users()
{
    static const AssetPath path = AssetPath::fromCanonical(u"/users"_s);
    return path;
}

/// The settings of the window's own views that decide what rows cost.
void setUp(QTreeView& view)
{
    view.setUniformRowHeights(true);
    view.setHeaderHidden(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.resize(400, 800);
}

void setUp(QTableView& view)
{
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.resize(1000, 700);
}

/// Opens the tree down to the first page of the users.
bool openTree(QTreeView& view, const PathTreeModel& tree)
{
    const auto showUsers = [&] {
        const QModelIndex root = tree.indexOf(AssetPath());
        if (root.isValid() && !view.isExpanded(root))
            view.expand(root);
        const QModelIndex index = tree.indexOf(users());
        if (index.isValid() && !view.isExpanded(index))
            view.expand(index);
        return index.isValid() && tree.rowCount(index) > 0;
    };
    return runUntil(showUsers);
}

tl::unexpected<Error> stuck(const QString& where)
{
    return failure(ErrorCode::Internal, u"%1 did not come to an end."_s.arg(where));
}

} // namespace

Result<QList<Row>> measureOpening(const Options& options)
{
    const auto store = benchStore(options);
    if (!store)
        return tl::unexpected<Error>(store.error());
    QTreeView view;
    setUp(view);
    view.show();
    QElapsedTimer clock;
    clock.start();
    BrowseWorker worker(openerFor({*store}), u"bench-browse"_s);
    PathTreeModel tree(worker);
    view.setModel(&tree);
    if (!openTree(view, tree))
        return stuck(u"Opening the tree"_s);
    (void)view.grab(); // painted
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return QList<Row>{
        {u"open to first tree page of %L1 users painted"_s.arg(usersOf(options)), u"ms"_s, took, {}, {}, 300, false}};
}

Result<QList<Row>> measureStalls(const Options& options)
{
    const auto source = benchStore(options);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const auto folder = copyOf(options, *source, u"window"_s);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    QList<Row> rows;
    {
        BrowseWorker worker(openerFor({*folder}), u"bench-browse"_s);
        PathTreeModel tree(worker);
        AssetTableModel table(worker);
        Preview preview(worker);
        RemovalWorker remover(openerFor({*folder}), *folder, *folder + u"/bench-journal.db"_s);
        QTreeView treeView;
        QTableView tableView;
        treeView.setModel(&tree);
        tableView.setModel(&table);
        setUp(treeView);
        setUp(tableView);
        treeView.show();
        tableView.show();
        if (!openTree(treeView, tree))
            return stuck(u"Opening the tree"_s);

        bool ended = false;
        bool failed = false;
        QObject::connect(&remover, &RemovalWorker::planReady, &remover,
                         [&](quint64, const JobRecord& job) { remover.start(job.id, job.plan.totals.assets); });
        QObject::connect(&remover, &RemovalWorker::planFailed, &remover, [&] { failed = true; });
        QObject::connect(&remover, &RemovalWorker::failed, &remover, [&] { failed = true; });
        QObject::connect(&remover, &RemovalWorker::jobEnded, &remover, [&] { ended = true; });
        QObject::connect(&remover, &RemovalWorker::pathsChanged, &tree, [&](const QList<AssetPath>& paths) {
            tree.refresh(paths);
            table.refresh();
        });
        const DeleteRequest request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/team"_s));
        Watchdog watchdog;
        watchdog.start();
        table.setRequest(request);
        preview.setRequest(request);
        tree.setCut(request);
        if (!runUntil([&] { return table.isComplete() && preview.state() == Preview::State::Ready; }))
            return stuck(u"The preview"_s);
        const double previewStall = watchdog.longestStallMs();
        watchdog.start();
        remover.prepare(1, request);
        if (!runUntil([&] { return ended || failed; }) || failed)
            return stuck(u"The delete"_s);
        watchdog.stop();
        const QString many = u"%L1"_s.arg(teamAssets(options));
        rows = {
            {u"longest stall of the event loop: preview of %1"_s.arg(many), u"ms"_s, previewStall, {}, {}, 50, false},
            {u"longest stall of the event loop: delete of %1"_s.arg(many),
             u"ms"_s,
             watchdog.longestStallMs(),
             {},
             {},
             50,
             false}};
    }
    QDir(*folder).removeRecursively();
    return rows;
}

Result<QList<Row>> measureMemory(const Options& options)
{
    const auto store = benchStore(options);
    if (!store)
        return tl::unexpected<Error>(store.error());
    QList<double> peaks;
    for (const QString& label : {u"sample=small"_s, u"share=large"_s}) {
        QProcess child;
        child.start(options.program, {u"--preview-child"_s, *store, label});
        if (!child.waitForFinished(-1) || child.exitCode() != 0)
            return stuck(u"The preview in a process of its own"_s);
        peaks.append(child.readAllStandardOutput().trimmed().toDouble() / 1024);
    }
    return QList<Row>{
        {u"memory: preview of %L1 matches over that of %L2"_s.arg((usersOf(options) + usersOf(options) / 9) * 10)
             .arg((usersOf(options) + usersOf(options) / 9) / 100),
         u"MB"_s,
         peaks[1] - peaks[0],
         {},
         {},
         64,
         false}};
}

int previewChild(const QString& folder, const QString& label)
{
    BrowseWorker worker(openerFor({folder}), u"bench-browse"_s);
    AssetTableModel table(worker);
    Preview preview(worker);
    QTableView view;
    view.setModel(&table);
    setUp(view);
    view.show();
    DeleteRequest request = DeleteRequest::everythingBelow(AssetPath());
    request.labels = {{label.section(u'=', 0, 0), label.section(u'=', 1)}};
    table.setRequest(request);
    preview.setRequest(request);
    if (!runUntil([&] { return table.isComplete() && preview.state() == Preview::State::Ready; }))
        return 1;
    (void)view.grab();
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            QTextStream(stdout) << line.mid(6).trimmed().split(' ').first() << '\n';
    }
    return 0;
}

} // namespace secateur::bench
