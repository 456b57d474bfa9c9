// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_tree_pane.h"
#include "support/memory_store.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <memory>

using namespace secateur;
using namespace Qt::StringLiterals;
using test::Call;
using test::MemoryStore;

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

/// A store with 5,000 users of one asset each, and a path that sorts behind them.
QStringList wideStore()
{
    QStringList lines{u"/zoo/lion 0"_s};
    for (int i = 0; i < 5000; ++i)
        lines.append(u"/users/u%1 0"_s.arg(i, 5, 10, QChar(u'0')));
    return lines;
}

struct Fixture {
    explicit Fixture(const QStringList& lines)
        : store(lines)
        , worker(store.opener(), u"tree"_s)
        , model(worker)
        , pane(model)
    {
        pane.resize(300, 400);
        pane.show();
    }
    [[nodiscard]] QTreeView* tree() const { return pane.tree(); }
    [[nodiscard]] QModelIndex index(const QString& path) const { return model.indexOf(at(path)); }
    [[nodiscard]] int loadedUsers() const { return model.rowCount(index(u"/users"_s)); }
    /// Opens /users and waits for its first page.
    void openUsers()
    {
        QTRY_VERIFY(index(u"/users"_s).isValid());
        tree()->expand(index(u"/users"_s));
        QTRY_COMPARE(loadedUsers(), 1000);
        settle();
    }
    /// Until nothing is on its way. A lane answers in order, and a page that has come may ask for the next one: once
    /// for each page that could be on its way. Not by locate(), which scrolls.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            const auto answered = std::make_shared<bool>(false);
            worker.ask<ChildNode>(
                BrowseWorker::Lane::Tree, BrowseWorker::Policy::Queue, &pane,
                [](AssetReader& reader, const Cancel&) { return reader.node(AssetPath()); },
                [answered](const Result<ChildNode>&) { *answered = true; });
            QTRY_VERIFY(*answered);
        }
    }
    void scrollTo(const QString& path) { tree()->scrollTo(index(path), QAbstractItemView::PositionAtTop); }

    MemoryStore store;
    BrowseWorker worker;
    PathTreeModel model;
    PathTreePane pane;
};

} // namespace

class PathTreePaneTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheRootAlone();
    void aWideNodeLoadsByWhatIsInSight();
    void theEndOfAWideNodeInTheMiddleLoads();
    void theNextPageComesAtTheEnd();
    void goesToATypedPath();
    void saysWhatDoesNotExist();
    void deleteKeyOnlyAsks();
    void aRemovedChoiceLeavesToTheParent();
};

void PathTreePaneTest::opensTheRootAlone()
{
    Fixture f({u"/users/u1 0"_s, u"/x 0"_s});
    QTRY_VERIFY(f.index(u"/x"_s).isValid());
    QVERIFY(f.tree()->isExpanded(f.model.index(0, 0)));
    QVERIFY(!f.tree()->isExpanded(f.index(u"/users"_s)));
    QCOMPARE(f.store.calls(Call::Children), 1);
}

void PathTreePaneTest::aWideNodeLoadsByWhatIsInSight()
{
    Fixture f(wideStore());
    f.openUsers();
    QCOMPARE(f.loadedUsers(), 1000);
    f.scrollTo(u"/users/u00500"_s);
    f.settle();
    QCOMPARE(f.loadedUsers(), 1000);
}

void PathTreePaneTest::theEndOfAWideNodeInTheMiddleLoads()
{
    Fixture f(wideStore());
    f.openUsers();
    // Below the last user that is loaded stands /zoo: the tree's end is not the node's.
    f.tree()->verticalScrollBar()->setValue(f.tree()->verticalScrollBar()->maximum());
    QTRY_COMPARE(f.loadedUsers(), 2000);
}

void PathTreePaneTest::theNextPageComesAtTheEnd()
{
    Fixture f(wideStore());
    f.openUsers();
    for (int last = 999; last < 4999; last += 1000) {
        f.scrollTo(u"/users/u%1"_s.arg(last - 10, 5, 10, QChar(u'0')));
        QTRY_COMPARE(f.loadedUsers(), last + 1001);
        f.settle();
        QCOMPARE(f.loadedUsers(), last + 1001);
    }
    QVERIFY(!f.model.hasMorePages(f.index(u"/users"_s)));
}

void PathTreePaneTest::goesToATypedPath()
{
    Fixture f(wideStore());
    QSignalSpy chosen(&f.pane, &PathTreePane::pathChosen);
    auto* field = f.pane.findChild<QLineEdit*>(u"treeFilter"_s);
    QTest::keyClicks(field, u"/users/u01234"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(f.pane.currentPath(), at(u"/users/u01234"_s));
    QVERIFY(f.tree()->viewport()->rect().intersects(f.tree()->visualRect(f.tree()->currentIndex())));
}

void PathTreePaneTest::saysWhatDoesNotExist()
{
    Fixture f({u"/users/u1 0"_s, u"/x 0"_s});
    f.pane.goTo(at(u"/users/nobody"_s));
    QTRY_COMPARE(f.pane.currentPath(), at(u"/users"_s));
}

void PathTreePaneTest::deleteKeyOnlyAsks()
{
    Fixture f({u"/users/u1 0"_s, u"/x 0"_s});
    QSignalSpy asked(&f.pane, &PathTreePane::deleteRequested);
    QTest::keyClick(f.tree(), Qt::Key_Delete);
    QCOMPARE(asked.size(), 0);
    f.pane.goTo(at(u"/x"_s));
    QTRY_COMPARE(f.pane.currentPath(), at(u"/x"_s));
    QTest::keyClick(f.tree(), Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<AssetPath>(), at(u"/x"_s));
    QVERIFY(f.store.eraserCalls().isEmpty());
}

void PathTreePaneTest::aRemovedChoiceLeavesToTheParent()
{
    Fixture f({u"/users/u1 0"_s, u"/users/u2 0"_s, u"/x 0"_s});
    f.pane.goTo(at(u"/users/u1"_s));
    QTRY_COMPARE(f.pane.currentPath(), at(u"/users/u1"_s));
    QSignalSpy chosen(&f.pane, &PathTreePane::pathChosen);
    f.store.remove({at(u"/users/u1"_s), 0});
    f.model.refresh({at(u"/users/u1"_s)});
    QTRY_VERIFY(!f.index(u"/users/u1"_s).isValid());
    // Not the next sibling, which Delete would then mean.
    QCOMPARE(f.pane.currentPath(), at(u"/users"_s));
    QVERIFY(chosen.isEmpty());
}

QTEST_MAIN(PathTreePaneTest)
#include "path_tree_pane_test.moc"
