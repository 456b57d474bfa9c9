// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_menus.h"

#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

const AssetPath u12 = AssetPath::fromCanonical(u"/users/u12"_s);

struct Record {
    QList<DeleteRequest> previews, deletes, newest;
    QList<QList<AssetRef>> refs;
    QStringList copied;
    MenuTargets targets(bool readOnly = false)
    {
        MenuTargets to;
        to.preview = [this](const DeleteRequest& r) { previews << r; };
        to.del = [this](const DeleteRequest& r) { deletes << r; };
        to.chooseNewest = [this](const DeleteRequest& r) { newest << r; };
        to.delRefs = [this](const QList<AssetRef>& r) { refs << r; };
        to.copy = [this](const QString& text) { copied << text; };
        to.readOnly = readOnly;
        return to;
    }
};

void press(QMenu* menu, const QString& name)
{
    auto* action = menu->findChild<QAction*>(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
}

} // namespace

class AssetMenusTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPathLeadsToItsRequests()
    {
        Record record;
        QWidget window;
        QMenu* menu = makePathMenu(u12, record.targets(), &window);
        for (const QString& name : {u"preview"_s, u"previewHere"_s, u"deleteNewest"_s, u"deleteAllHere"_s,
                                    u"deleteBelow"_s, u"copyRequest"_s, u"copyPath"_s})
            press(menu, name);
        QCOMPARE(record.previews, (QList{DeleteRequest::everythingBelow(u12), DeleteRequest::allAt(u12)}));
        QCOMPARE(record.deletes, (QList{DeleteRequest::allAt(u12), DeleteRequest::everythingBelow(u12)}));
        QCOMPARE(record.newest, QList{DeleteRequest::newest(u12, 1)});
        QCOMPARE(record.copied, (QStringList{u"DELETE /assets/users/u12/-/recursive"_s, u"/users/u12"_s}));
    }

    void chosenAssetsLeadToExactlyThem()
    {
        Record record;
        QWidget window;
        const QList<AssetRef> refs{{u12, 1}, {u12, 4}};
        QMenu* menu = makeAssetMenu(refs, record.targets(), &window);
        press(menu, u"deleteThese"_s);
        press(menu, u"copyRequest"_s);
        QCOMPARE(record.refs.size(), 1);
        QCOMPARE(record.refs.first(), refs);
        QCOMPARE(record.copied,
                 QStringList{u"DELETE /assets/users/u12/-/entry/1\nDELETE /assets/users/u12/-/entry/4"_s});
        const QMenu* mixed = makeAssetMenu({{u12, 1}, {u12.child(u"x"_s), 0}}, record.targets(), &window);
        QVERIFY(!mixed->findChild<QAction*>(u"deleteBelow"_s));
    }

    void aReadOnlyStoreOffersNoDelete()
    {
        Record record;
        QWidget window;
        for (const QMenu* menu : {makePathMenu(u12, record.targets(true), &window),
                                  makeAssetMenu({{u12, 1}}, record.targets(true), &window)}) {
            for (const QAction* action : menu->actions())
                QVERIFY(!action->objectName().startsWith(u"delete"_s));
        }
    }

    void aPathIsProtectedAndFreed()
    {
        Record record;
        QWidget window;
        QList<AssetPath> protectedPaths;
        QList<PathGlob> freed;
        MenuTargets targets = record.targets();
        QVERIFY(!makePathMenu(u12, targets, &window)->findChild<QAction*>(u"protect"_s));
        targets.protect = [&](const AssetPath& path) { protectedPaths << path; };
        targets.stopProtecting = [&](const PathGlob& glob) { freed << glob; };
        press(makePathMenu(u12, targets, &window), u"protect"_s);
        QCOMPARE(protectedPaths, QList{u12});
        // Inside a protected path, too; the deletes stay, and say in their dialog why not.
        const PathGlob users = *PathGlob::parse(u"/use*"_s);
        targets.protectedHere = {users};
        QMenu* menu = makePathMenu(u12, targets, &window);
        QVERIFY(!menu->findChild<QAction*>(u"protect"_s));
        QVERIFY(menu->findChild<QAction*>(u"deleteBelow"_s));
        QVERIFY(menu->findChild<QAction*>(u"stopProtecting"_s)->text().contains(u"/use*"_s));
        press(menu, u"stopProtecting"_s);
        QCOMPARE(freed, QList{users});
        // What the connection protects is said, and not changed here.
        targets.protectedElsewhere = {users};
        const QMenu* fixed = makePathMenu(u12, targets, &window);
        QVERIFY(!fixed->findChild<QAction*>(u"stopProtecting"_s));
        QVERIFY(!fixed->findChild<QAction*>(u"protect"_s));
    }

    void aPathIsNoMnemonic()
    {
        Record record;
        QWidget window;
        MenuTargets targets = record.targets();
        targets.protect = [](const AssetPath&) {};
        targets.stopProtecting = [](const PathGlob&) {};
        const AssetPath odd = AssetPath::fromCanonical(u"/a&b"_s);
        targets.protectedHere = {PathGlob(odd)};
        QVERIFY(
            makePathMenu(odd, targets, &window)->findChild<QAction*>(u"stopProtecting"_s)->text().contains(u"/a&&b"_s));
    }

    void mnemonicsAreUnique()
    {
        Record record;
        QWidget window;
        MenuTargets free = record.targets();
        free.protect = [](const AssetPath&) {};
        free.stopProtecting = [](const PathGlob&) {};
        MenuTargets guarded = free;
        guarded.protectedHere = {PathGlob(u12)};
        for (const QMenu* menu : {makePathMenu(u12, free, &window), makePathMenu(u12, guarded, &window),
                                  makeAssetMenu({{u12, 1}}, record.targets(), &window)}) {
            QString seen;
            for (const QAction* action : menu->actions()) {
                const qsizetype mark = action->text().indexOf(u'&');
                if (mark < 0)
                    continue;
                const QChar key = action->text().at(mark + 1).toLower();
                QVERIFY2(!seen.contains(key), qPrintable(action->text()));
                seen += key;
            }
        }
    }
};

QTEST_MAIN(AssetMenusTest)
#include "asset_menus_test.moc"
