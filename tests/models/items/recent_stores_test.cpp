// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recent_stores.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class RecentStoresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void newestFirstAndBounded();
    void saysWhatIsMissing();
    void holdsSavedConnections();
    void removingTakesARowAndNoMore();
    void readsNoNonsense();
};

namespace {

Connection named(const QString& name, Environment environment = Environment::Production)
{
    Connection connection;
    connection.name = name;
    connection.environment = environment;
    connection.baseUrl = QUrl(u"https://%1.example.com"_s.arg(name));
    return connection;
}

QStringList names(const RecentStores& stores)
{
    QStringList all;
    for (int row = 0; row < stores.rowCount(); ++row)
        all.append(stores.index(row).data().toString());
    return all;
}

RecentStores::State stateOf(const RecentStores& stores, int row)
{
    return RecentStores::State(stores.index(row).data(RecentStores::StateRole).toInt());
}

} // namespace

void RecentStoresTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"secateur-test-recent"_s);
}

void RecentStoresTest::newestFirstAndBounded()
{
    RecentStores stores;
    const QAbstractItemModelTester tester(&stores);
    for (int i = 0; i < 12; ++i)
        stores.opened(u"/nowhere/s%1"_s.arg(i), {});
    QCOMPARE(stores.rowCount(), int(RecentStores::most));
    QCOMPARE(names(stores).constFirst(), u"s11"_s);
    stores.opened(u"/nowhere/s5/"_s, {});
    QCOMPARE(stores.rowCount(), int(RecentStores::most));
    QCOMPARE(names(stores).mid(0, 2), (QStringList{u"s5"_s, u"s11"_s}));
    RecentStores again;
    again.refresh({});
    QCOMPARE(names(again), names(stores));
}

void RecentStoresTest::saysWhatIsMissing()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"store.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentStores stores;
    const QAbstractItemModelTester tester(&stores);
    stores.opened(dir.path(), {});
    stores.opened(u"/nowhere/gone"_s, {});
    QTRY_COMPARE(stateOf(stores, 0), RecentStores::State::Missing);
    QTRY_COMPARE(stateOf(stores, 1), RecentStores::State::There);
    QVERIFY(file.remove());
    stores.refresh({});
    QTRY_COMPARE(stateOf(stores, 1), RecentStores::State::Missing);
}

void RecentStoresTest::holdsSavedConnections()
{
    RecentStores stores;
    const QAbstractItemModelTester tester(&stores);
    stores.refresh({named(u"a"_s), named(u"b"_s, Environment::Staging)});
    QCOMPARE(names(stores), (QStringList{u"a"_s, u"b"_s}));
    stores.opened({}, u"b"_s);
    QCOMPARE(names(stores), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(stores.index(0).data(RecentStores::PlaceRole).toString(), u"https://b.example.com"_s);
    QCOMPARE(stores.index(0).data(RecentStores::EnvironmentRole).toInt(), int(Environment::Staging));
    QCOMPARE(stateOf(stores, 0), RecentStores::State::There);
    // A connection that is no more is no way to anywhere.
    stores.refresh({named(u"a"_s)});
    QCOMPARE(names(stores), QStringList{u"a"_s});
}

void RecentStoresTest::removingTakesARowAndNoMore()
{
    QTemporaryDir dir;
    RecentStores stores;
    const QAbstractItemModelTester tester(&stores);
    stores.refresh({named(u"a"_s), named(u"b"_s)});
    stores.opened(dir.path(), {});
    stores.remove(0);
    QVERIFY(QFileInfo::exists(dir.path()));
    QCOMPARE(names(stores), (QStringList{u"a"_s, u"b"_s}));
    stores.remove(0);
    stores.remove(-1);
    stores.remove(7);
    stores.refresh({named(u"a"_s), named(u"b"_s)});
    QCOMPARE(names(stores), QStringList{u"b"_s});
    stores.opened({}, u"a"_s);
    QCOMPARE(names(stores), (QStringList{u"a"_s, u"b"_s}));
}

void RecentStoresTest::readsNoNonsense()
{
    QSettings settings;
    settings.setValue(u"recent/opened/size"_s, 2'000'000'000);
    settings.setValue(u"recent/opened/1/folder"_s, u"/a"_s);
    settings.setValue(u"recent/opened/2/folder"_s, u"/b"_s);
    settings.setValue(u"recent/opened/2/connection"_s, u"both"_s);
    settings.setValue(u"recent/opened/3/folder"_s, u"/a"_s);
    RecentStores stores;
    const QAbstractItemModelTester tester(&stores);
    stores.refresh({});
    QCOMPARE(names(stores), QStringList{u"a"_s});
    stores.opened({}, {});
    stores.opened(u"/x"_s, u"both"_s);
    QCOMPARE(stores.rowCount(), 1);
}

QTEST_GUILESS_MAIN(RecentStoresTest)
#include "recent_stores_test.moc"
