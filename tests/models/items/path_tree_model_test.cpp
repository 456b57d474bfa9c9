// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/path_tree_model.h"
#include "support/memory_store.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace secateur;
using namespace Qt::StringLiterals;
using test::Call;
using test::MemoryStore;

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

/// The loaded tree, one line a node, indented: "u12 30", "u13 ?".
void print(const PathTreeModel& model, const QModelIndex& index, int depth, QStringList& lines)
{
    const qint64 assets = index.data(PathTreeModel::AssetsRole).toLongLong();
    lines.append(QString(depth, u' ') + index.data(Qt::DisplayRole).toString() + u' ' +
                 (assets < 0 ? u"?"_s : QString::number(assets)));
    for (int row = 0; row < model.rowCount(index); ++row)
        print(model, model.index(row, 0, index), depth + 1, lines);
    if (model.hasMorePages(index))
        lines.append(QString(depth + 1, u' ') + u"…"_s);
}

QStringList printed(const PathTreeModel& model)
{
    QStringList lines;
    print(model, model.index(0, 0), 0, lines);
    return lines;
}

/// How many ranges a model told its views of.
struct RangeCounter final : QObject {
    explicit RangeCounter(QAbstractItemModel& model)
    {
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { ++removals; });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { ++insertions; });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { ++layouts; });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }
    int removals = 0;
    int insertions = 0;
    int layouts = 0;
    int resets = 0;
};

} // namespace

class PathTreeModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { make({u"/users/u1/a 0"_s, u"/users/u1/a 1"_s, u"/users/u1/b 0"_s, u"/users/u12 0"_s, u"/x 0"_s}); }

    void cleanup()
    {
        m_store->release();
        m_tester.reset();
        m_model.reset();
        m_worker.reset();
        QCOMPARE(m_store->callsOnHomeThread(), 0);
        QVERIFY(m_store->eraserCalls().isEmpty());
    }

    void startsWithTheRootAlone()
    {
        const PathTreeModel model(*m_worker);
        QCOMPARE(printed(model), (QStringList{u"/ ?"_s, u" …"_s}));
        QCOMPARE(model.index(0, 0).data(PathTreeModel::LoadStateRole).toInt(), int(PathTreeModel::Empty));
    }

    void loadsLevelByLevel()
    {
        load(u"/"_s);
        QTRY_COMPARE(printed(*m_model), (QStringList{u"Memory 5"_s, u" users 4"_s, u"  …"_s, u" x 1"_s}));
        load(u"/users"_s);
        QCOMPARE(printed(*m_model),
                 (QStringList{u"Memory 5"_s, u" users 4"_s, u"  u1 3"_s, u"   …"_s, u"  u12 1"_s, u" x 1"_s}));
        QCOMPARE(m_model->pathOf(m_model->indexOf(at(u"/users/u12"_s))), at(u"/users/u12"_s));
        QCOMPARE(m_model->indexOf(at(u"/users/u12"_s)).row(), 1);
    }

    void anEmptyStoreIsALeaf()
    {
        make({});
        load(u"/"_s);
        QTRY_COMPARE(printed(*m_model), QStringList{u"Memory 0"_s});
        QVERIFY(!m_model->hasChildren(m_model->index(0, 0)));
    }

    void loadsPageByPage()
    {
        make(users(2500));
        load(u"/"_s);
        load(u"/users"_s);
        const QModelIndex users = m_model->indexOf(at(u"/users"_s));
        QCOMPARE(m_model->rowCount(users), 1000);
        // A view, which asks this after each page, leaves it at the first.
        QVERIFY(!m_model->canFetchMore(users));
        QVERIFY(m_model->hasMorePages(users));
        load(u"/users"_s);
        load(u"/users"_s);
        QCOMPARE(m_model->rowCount(users), 2500);
        QVERIFY(!m_model->hasMorePages(users));
    }

    void aFailedNodeSaysWhyAndCanBeAskedAgain()
    {
        QSignalSpy failed(m_model.get(), &PathTreeModel::loadFailed);
        m_store->failNext(Call::Children, {ErrorCode::Io, u"The disk is gone."_s, {}, {}});
        load(u"/users"_s, PathTreeModel::Failed);
        QCOMPARE(failed.size(), 1);
        const QModelIndex users = m_model->indexOf(at(u"/users"_s));
        QVERIFY(users.data(PathTreeModel::ErrorRole).toString().contains(u"The disk is gone."_s));
        QVERIFY(!m_model->canFetchMore(users));
        m_model->refresh({at(u"/users"_s)});
        QTRY_COMPARE(state(u"/users"_s), int(PathTreeModel::Ready));
        QCOMPARE(m_model->rowCount(users), 2);
    }

    void isLoadingWhileTheStoreHangs()
    {
        m_store->hangNext(Call::Children);
        const QModelIndex users = m_model->indexOf(at(u"/users"_s));
        m_model->fetchMore(users);
        QCOMPARE(state(u"/users"_s), int(PathTreeModel::Loading));
        QVERIFY(!m_model->canFetchMore(users));
        QTRY_VERIFY(m_store->isHanging());
        m_store->release();
        QTRY_COMPARE(state(u"/users"_s), int(PathTreeModel::Ready));
    }

    void locatesThroughUnloadedLevels()
    {
        QSignalSpy located(m_model.get(), &PathTreeModel::located);
        m_model->locate(at(u"/users/u1/b"_s));
        QTRY_COMPARE(located.size(), 1);
        const auto index = located.at(0).at(1).toModelIndex();
        QCOMPARE(m_model->pathOf(index), at(u"/users/u1/b"_s));
    }

    void locatesTheDeepestAncestorOfWhatIsNotThere()
    {
        QSignalSpy located(m_model.get(), &PathTreeModel::located);
        m_model->locate(at(u"/users/u1/nothing/here"_s));
        QTRY_COMPARE(located.size(), 1);
        QVERIFY(!located.at(0).at(1).toModelIndex().isValid());
        QCOMPARE(located.at(0).at(2).value<AssetPath>(), at(u"/users/u1"_s));
        QVERIFY(m_model->indexOf(at(u"/users/u1"_s)).isValid());
    }

    void theNewestLocateWins()
    {
        QSignalSpy located(m_model.get(), &PathTreeModel::located);
        m_model->locate(at(u"/users/u1/a"_s));
        m_model->locate(at(u"/x"_s));
        QTRY_COMPARE(located.size(), 1);
        QCOMPARE(located.at(0).at(0).value<AssetPath>(), at(u"/x"_s));
    }

    void locatesPastManyUnloadedPages()
    {
        make(users(100'000));
        m_tester.reset(); // walks the whole tree at each page
        QSignalSpy located(m_model.get(), &PathTreeModel::located);
        QElapsedTimer clock;
        clock.start();
        m_model->locate(at(u"/users/u099998"_s));
        QTRY_COMPARE_WITH_TIMEOUT(located.size(), 1, 60'000);
        qInfo("100,000 children located after %lld ms", clock.elapsed());
        QCOMPARE(located.at(0).at(1).toModelIndex().row(), 99'998);
    }

    void refreshTakesOutWhatWentAndKeepsSelection()
    {
        loadAll();
        const QPersistentModelIndex kept = m_model->indexOf(at(u"/users/u12"_s));
        QItemSelectionModel selection(m_model.get());
        selection.select(kept, QItemSelectionModel::Select);
        m_store->remove({at(u"/users/u1/a"_s), 0});
        m_store->remove({at(u"/users/u1/a"_s), 1});
        m_store->remove({at(u"/users/u1/b"_s), 0});
        m_model->refresh({at(u"/users/u1"_s)});
        QTRY_COMPARE(printed(*m_model), (QStringList{u"Memory 2"_s, u" users 1"_s, u"  u12 1"_s, u" x 1"_s}));
        QCOMPARE(kept.row(), 0);
        QVERIFY(selection.isSelected(kept));
    }

    void refreshFindsWhatIsNew()
    {
        loadAll();
        m_store->add({u"/users/u11/new 0"_s, u"/x/below 0"_s});
        m_model->refresh({at(u"/users/u11/new"_s), at(u"/x/below"_s)});
        QTRY_COMPARE(printed(*m_model).join(u'|'),
                     u"Memory 7| users 5|  u1 3|   a 2|   b 1|  u11 1|   …|  u12 1| x 2|  …"_s);
    }

    void manyRowsLeaveInRanges()
    {
        make(users(5000));
        loadAll();
        const QModelIndex users = m_model->indexOf(at(u"/users"_s));
        QCOMPARE(m_model->rowCount(users), 5000);
        const QPersistentModelIndex kept = m_model->indexOf(at(u"/users/u004000"_s));
        for (int i = 1000; i < 4000; ++i)
            m_store->remove({at(userPath(i)), 0});
        RangeCounter counter(*m_model);
        m_model->refresh({at(u"/users"_s)});
        QTRY_COMPARE(m_model->rowCount(users), 2000);
        QCOMPARE(counter.removals, 1);
        QCOMPARE(kept.row(), 1000);
    }

    void raggedChangesAreOneChangeOfLayout()
    {
        make(users(3000));
        loadAll();
        const QModelIndex users = m_model->indexOf(at(u"/users"_s));
        QItemSelectionModel selection(m_model.get());
        const QPersistentModelIndex kept = m_model->indexOf(at(u"/users/u002001"_s));
        const QPersistentModelIndex goes = m_model->indexOf(at(u"/users/u002000"_s));
        selection.select(kept, QItemSelectionModel::Select);
        selection.select(goes, QItemSelectionModel::Select);
        for (int i = 0; i < 3000; i += 2)
            m_store->remove({at(userPath(i)), 0});
        RangeCounter counter(*m_model);
        m_model->refresh({at(u"/users"_s)});
        QTRY_COMPARE(m_model->rowCount(users), 1500);
        QCOMPARE(counter.removals, 0);
        QCOMPARE(counter.layouts, 1);
        QCOMPARE(m_model->pathOf(kept), at(u"/users/u002001"_s));
        QVERIFY(!goes.isValid());
        QVERIFY(selection.isSelected(kept));
        QCOMPARE(selection.selectedIndexes().size(), 1);
    }

    void aListThatWasCutFillsUpAgain()
    {
        make(users(2500));
        load(u"/"_s);
        load(u"/users"_s);
        for (int i = 0; i < 1200; ++i)
            m_store->remove({at(userPath(i)), 0});
        m_model->refresh({at(u"/users"_s)});
        const QModelIndex users = m_model->indexOf(at(u"/users"_s));
        QTRY_COMPARE(m_model->index(0, 0, users).data().toString(), u"u001200"_s);
        QCOMPARE(m_model->rowCount(users), 1000);
        QVERIFY(m_model->hasMorePages(users));
    }

    void randomRefreshesEqualAFreshModel()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            loadAll();
            QList<AssetPath> touched;
            for (int i = 0; i < 20; ++i) {
                const QString path =
                    u"/p%1/q%2/r%3"_s.arg(random.bounded(4)).arg(random.bounded(4)).arg(random.bounded(3));
                const AssetRef ref{at(path), random.bounded(2)};
                if (m_store->asset(ref))
                    m_store->remove(ref);
                else
                    m_store->add({path + u' ' + QString::number(ref.entry)});
                touched.append(ref.path);
            }
            m_model->refresh(touched);
            PathTreeModel fresh(*m_worker);
            loadAll(fresh);
            const auto isEqual = [&] {
                return loadStep(*m_model) && printed(*m_model).mid(1) == printed(fresh).mid(1);
            };
            QTRY_VERIFY2(isEqual(), qPrintable(printed(*m_model).join(u'|') + u'\n' + printed(fresh).join(u'|')));
        }
    }

    void marksWhatARequestCuts()
    {
        loadAll();
        const auto cut = [this](const QString& path) {
            return m_model->indexOf(at(path)).data(PathTreeModel::CutRole).toInt();
        };
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setCut(DeleteRequest::everythingBelow(at(u"/users/u1"_s)));
        QVERIFY(changed.size() <= 4);
        QCOMPARE(cut(u"/users/u1/a"_s), int(PathTreeModel::WhollyCut));
        QCOMPARE(cut(u"/users/u1"_s), int(PathTreeModel::WhollyCut));
        QCOMPARE(cut(u"/users"_s), int(PathTreeModel::PartlyCut));
        QCOMPARE(cut(u"/users/u12"_s), int(PathTreeModel::NotCut));
        m_model->setCut(DeleteRequest::allAt(at(u"/users/u1"_s)));
        QCOMPARE(cut(u"/users/u1"_s), int(PathTreeModel::PartlyCut));
        QCOMPARE(cut(u"/users/u1/a"_s), int(PathTreeModel::NotCut));
        m_model->setCut(DeleteRequest::allAt(at(u"/users/u1/a"_s)));
        QCOMPARE(cut(u"/users/u1/a"_s), int(PathTreeModel::WhollyCut));
        m_model->setCut({});
        QCOMPARE(cut(u"/users"_s), int(PathTreeModel::NotCut));
    }

    void hostileNamesStayText()
    {
        make({u"/<b>bold</b> 0"_s});
        load(u"/"_s);
        const QModelIndex index = m_model->index(0, 0, m_model->index(0, 0));
        QVERIFY(!Qt::mightBeRichText(index.data(Qt::ToolTipRole).toString()));
        QCOMPARE(index.data().toString(), u"<b>bold<"_s);
    }

    void endsWhileAQuestionHangs()
    {
        load(u"/"_s);
        m_store->hangNext(Call::Children);
        m_model->refreshAll();
        QTRY_VERIFY(m_store->isHanging());
        m_tester.reset();
        m_model.reset();
        m_store->release();
    }

private:
    void make(const QStringList& lines)
    {
        if (m_store)
            m_store->release();
        m_tester.reset();
        m_model.reset();
        m_worker.reset();
        m_store = std::make_unique<MemoryStore>(lines);
        m_worker = std::make_unique<BrowseWorker>(m_store->opener(), u"browse"_s);
        m_model = std::make_unique<PathTreeModel>(*m_worker);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_tester->setUseFetchMore(false);
        // It asks for the root's children before it can be told not to; a test must not meet that answer half-way.
        QTRY_COMPARE(state(u"/"_s), int(PathTreeModel::Ready));
    }

    static QString userPath(int i) { return u"/users/u%1"_s.arg(i, 6, 10, QChar(u'0')); }
    static QStringList users(int count)
    {
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines.append(userPath(i) + u" 0"_s);
        return lines;
    }

    int state(const QString& path) const
    {
        return m_model->indexOf(at(path)).data(PathTreeModel::LoadStateRole).toInt();
    }

    void load(const QString& path, PathTreeModel::LoadState wanted = PathTreeModel::Ready)
    {
        m_model->fetchMore(m_model->indexOf(at(path)));
        QTRY_COMPARE(state(path), int(wanted));
    }

    void loadAll() { loadAll(*m_model); }
    static void loadAll(PathTreeModel& model) { QTRY_VERIFY(loadStep(model)); }

    /// Asks for what is not loaded; true where nothing was left to load.
    static bool loadStep(PathTreeModel& model)
    {
        bool busy = false;
        const auto visit = [&](const auto& self, const QModelIndex& index) -> void {
            if (model.hasMorePages(index))
                model.fetchMore(index);
            if (index.data(PathTreeModel::LoadStateRole).toInt() == PathTreeModel::Loading)
                busy = true;
            for (int row = 0; row < model.rowCount(index); ++row)
                self(self, model.index(row, 0, index));
        };
        visit(visit, model.index(0, 0));
        return !busy;
    }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<BrowseWorker> m_worker;
    std::unique_ptr<PathTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(PathTreeModelTest)
#include "path_tree_model_test.moc"
