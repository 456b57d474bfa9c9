// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/sqlite/database.h"
#include "support/full_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::tests;

namespace {

constexpr quint32 testId = 0x7e57da7a;

DatabaseSpec specFor(const QString& file, Access access, bool create)
{
    return {file, u"the test"_s, testId, u":/migrations/store"_s, access, create};
}

} // namespace

class DatabaseTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"a #1 %.db"_s); }
    std::unique_ptr<Database> opened(Access access = Access::ReadWrite)
    {
        auto database = Database::open(specFor(file(), access, access == Access::ReadWrite));
        if (!database) {
            qWarning("%s", qPrintable(database.error().what));
            return nullptr;
        }
        return std::move(*database);
    }

private Q_SLOTS:
    void makesAndReopens()
    {
        QVERIFY(opened());
        auto again = opened(Access::ReadOnly);
        QVERIFY(again);
        Query q = again->query("SELECT path FROM node WHERE id = ?"_ba, 1);
        QVERIFY(q.next());
        QCOMPARE(q.text(0), u"/"_s);
        QVERIFY(!again->run("DELETE FROM node"_ba));
    }

    void keepsValues()
    {
        auto database = opened();
        const QString odd = u"ключ \u0001 '\" 🌳"_s;
        QVERIFY(database->run("INSERT INTO meta(key, value) VALUES(?, ?)"_ba, odd, QString()));
        Query q = database->query("SELECT value, key FROM meta WHERE key = ?"_ba, odd);
        QVERIFY(q.next());
        QVERIFY(!q.isNull(0));
        QCOMPARE(q.text(1), odd);
    }

    void rollsBackUnlessCommitted()
    {
        auto database = opened();
        {
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            QVERIFY(transaction);
            QVERIFY(database->run("INSERT INTO meta(key, value) VALUES('x', 'y')"_ba));
        }
        Query q = database->query("SELECT 1 FROM meta WHERE key = 'x'"_ba);
        QVERIFY(!q.next());
        QVERIFY(q.end());
    }

    void namesFaults()
    {
        const auto absent = Database::open(specFor(m_folder.filePath(u"none.db"_s), Access::ReadWrite, false));
        QCOMPARE(absent.error().code, ErrorCode::NotFound);
        const QString text = m_folder.filePath(u"text.db"_s);
        QFile plain(text);
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(QByteArray(5000, 'x'));
        plain.close();
        QCOMPARE(Database::open(specFor(text, Access::ReadOnly, false)).error().code, ErrorCode::NotAStore);
        QVERIFY(opened());
        DatabaseSpec other = specFor(file(), Access::ReadWrite, false);
        other.applicationId = 1;
        QCOMPARE(Database::open(other).error().code, ErrorCode::NotAStore);
    }

    void refusesLaterVersions()
    {
        const QString late = m_folder.filePath(u"late.db"_s);
        {
            auto database = Database::open(specFor(late, Access::ReadWrite, true));
            QVERIFY(database);
            QVERIFY((*database)->runScript("PRAGMA user_version=999"_ba));
        }
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto refused = Database::open(specFor(late, access, false));
            QCOMPARE(refused.error().code, ErrorCode::StoreTooNew);
            QVERIFY(refused.error().what.contains(u"999"_s));
        }
    }

    void readsOlderFormatsWhereThatIsEnough()
    {
        const QString old = m_folder.filePath(u"old.db"_s);
        {
            auto database = Database::open(specFor(old, Access::ReadWrite, true));
            QVERIFY(database);
            QVERIFY((*database)->runScript("PRAGMA user_version=1"_ba));
        }
        DatabaseSpec spec = specFor(old, Access::ReadOnly, false);
        QCOMPARE(Database::open(spec).error().code, ErrorCode::ReadOnly);
        spec.oldestReadable = 2;
        QCOMPARE(Database::open(spec).error().code, ErrorCode::ReadOnly);
        spec.oldestReadable = 1;
        QVERIFY(Database::open(spec));
    }

    /// SQLite opens no log without its index, and makes no index without room.
    void readsOnAFullDisk_data()
    {
        QTest::addColumn<bool>("logWaits");
        QTest::newRow("all is in the file") << false;
        QTest::newRow("the log holds something") << true;
    }

    void readsOnAFullDisk()
    {
        QFETCH(const bool, logWaits);
        const FullDisk disk(1024);
        if (!disk.isMounted())
            QSKIP("THE FULL DISK IS NOT TRIED: this user can not mount a file system of its own");
        const QString made = disk.folder() + u"/made.db"_s;
        const QString left = disk.folder() + u"/left.db"_s; // as after a loss of power: no index
        {
            auto database = Database::open(specFor(made, Access::ReadWrite, true));
            QVERIFY(database && (*database)->run("INSERT INTO meta(key, value) VALUES('k', 'v')"_ba));
            if (!logWaits)
                database->reset();
            QVERIFY(QFile::copy(made, left));
            QVERIFY(!logWaits || QFile::copy(made + u"-wal"_s, left + u"-wal"_s));
        }
        QVERIFY(disk.fill());
        QCOMPARE(Database::open(specFor(left, Access::ReadWrite, false)).error().code, ErrorCode::DiskFull);
        const auto database = Database::open(specFor(left, Access::ReadOnly, false));
        QVERIFY2(database, database ? "" : qPrintable(database.error().sentence()));
        Query q = (*database)->query("SELECT value FROM meta WHERE key = 'k'"_ba);
        QVERIFY(q.next());
        QCOMPARE(q.text(0), u"v"_s);
        QVERIFY(!(*database)->run("DELETE FROM meta"_ba));
    }

    void saysOfReadingOnlyWhatIsTrue()
    {
        constexpr int busy = 5; // SQLITE_BUSY
        QVERIFY(!opened()->errorFor(busy).stillTrue.isEmpty());
        QVERIFY(opened(Access::ReadOnly)->errorFor(busy).stillTrue.isEmpty());
    }

    void namesALimitOnFiles()
    {
        const QString limited = m_folder.filePath(u"limited.db"_s);
        auto database = Database::open(specFor(limited, Access::ReadWrite, true));
        QVERIFY(database);
        const FileSizeLimit limit(4096);
        const auto written =
            (*database)->run("INSERT INTO meta(key, value) VALUES('big', ?)"_ba, QString(90'000, u'x'));
        QVERIFY(!written);
        QVERIFY2(written.error().what.contains("ulimit -f"_L1), qPrintable(written.error().what));
    }

    void stopsWhenCancelled()
    {
        auto database = opened();
        const Cancel cancel;
        std::thread asker([cancel] { cancel.cancel(); });
        const CancelScope scope(*database, cancel);
        Query q = database->query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                  "SELECT count(*) FROM n"_ba);
        QVERIFY(!q.next());
        asker.join();
        QCOMPARE(q.error().code, ErrorCode::Cancelled);
    }

    /// Without an end of its own, so that the stop must be what ends it.
    void itsStopEndsAQuestion()
    {
        QVERIFY(opened());
        DatabaseSpec spec = specFor(file(), Access::ReadOnly, false);
        const Cancel stop;
        spec.stop = stop;
        auto database = Database::open(spec);
        QVERIFY(database);
        std::thread stopper([stop] { stop.cancel(); });
        Query q = (*database)->query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                     "SELECT count(*) FROM n"_ba);
        QVERIFY(!q.next());
        stopper.join();
        QCOMPARE(q.error().code, ErrorCode::Cancelled);
    }

    void itsStopEndsTheWaitForALock()
    {
        const auto holder = opened();
        const auto held = Transaction::begin(*holder, Transaction::Kind::Write);
        QVERIFY(held);
        DatabaseSpec spec = specFor(file(), Access::ReadWrite, false);
        const Cancel stop;
        spec.stop = stop;
        auto database = Database::open(spec);
        QVERIFY(database);
        stop.cancel();
        // Its own patience would end with Busy.
        const auto refused = Transaction::begin(**database, Transaction::Kind::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    }

    void itsStopLeavesAChangeWhole()
    {
        QVERIFY(opened());
        DatabaseSpec spec = specFor(file(), Access::ReadWrite, false);
        const Cancel stop;
        spec.stop = stop;
        auto database = Database::open(spec);
        QVERIFY(database);
        auto transaction = Transaction::begin(**database, Transaction::Kind::Write);
        QVERIFY(transaction);
        QVERIFY((*database)->run("INSERT INTO meta(key, value) VALUES('whole', '1')"_ba));
        stop.cancel();
        Query q = (*database)->query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
                                     " SELECT count(*) FROM n"_ba);
        QVERIFY(q.next());
        q.reset();
        QVERIFY(transaction->commit());
        (*database)->forgetStop();
        Query kept = (*database)->query("SELECT value FROM meta WHERE key = 'whole'"_ba);
        QVERIFY(kept.next());
    }

    void noticesThatItsFileWasRemoved()
    {
        const QString gone = m_folder.filePath(u"gone.db"_s);
        auto database = Database::open(specFor(gone, Access::ReadWrite, true));
        QVERIFY(database);
        QVERIFY(QFile::remove(gone));
        const auto began = Transaction::begin(**database, Transaction::Kind::Write);
        QVERIFY(!began);
        QCOMPARE(began.error().code, ErrorCode::NotFound);
    }

    void nestsTheSameStatement()
    {
        auto database = opened();
        const QByteArray sql = "SELECT key FROM meta UNION ALL SELECT 'a' UNION ALL SELECT 'b'"_ba;
        int pairs = 0;
        Query outer = database->query(sql);
        while (outer.next()) {
            Query inner = database->query(sql);
            while (inner.next()) {
                ++pairs;
            }
        }
        QVERIFY(pairs >= 4);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
