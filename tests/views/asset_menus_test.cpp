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

    void mnemonicsAreUnique()
    {
        Record record;
        QWidget window;
        for (const QMenu* menu :
             {makePathMenu(u12, record.targets(), &window), makeAssetMenu({{u12, 1}}, record.targets(), &window)}) {
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
