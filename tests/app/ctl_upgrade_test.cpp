// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_ctl.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What an earlier build left (packaging/before) is there after the upgrade, and can be gone on with.
class CtlUpgradeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheHistory();
    void goesOnWithWhatBrokeOff();

private:
    [[nodiscard]] QString place(const QString& name) const { return m_dir->filePath(name); }
    void make(const QString& database, const QString& script) const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void CtlUpgradeTest::make(const QString& database, const QString& script) const
{
    QProcess sqlite;
    sqlite.setStandardInputFile(QStringLiteral(SECATEUR_SOURCE_DIR) + "/packaging/before/"_L1 + script);
    sqlite.start(u"sqlite3"_s, {u"-bail"_s, database});
    QVERIFY2(sqlite.waitForFinished() && sqlite.exitCode() == 0, sqlite.readAllStandardError().constData());
}

void CtlUpgradeTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", place(u"data"_s).toUtf8());
    QVERIFY(QDir().mkpath(place(u"data/secateur"_s)));
    std::filesystem::copy(SECATEUR_SOURCE_DIR "/packaging/before/store", place(u"past"_s).toStdString(),
                          std::filesystem::copy_options::recursive);
    make(place(u"past/store.db"_s), u"store.sql"_s);
    make(place(u"data/secateur/journal.db"_s), u"journal.sql"_s);
}

void CtlUpgradeTest::keepsTheHistory()
{
    const Run listed = runHere({u"--json"_s, u"jobs"_s});
    QVERIFY2(listed.status == 0, listed.err.constData());
    const QJsonArray jobs = listed.json().value("jobs"_L1).toArray();
    QCOMPARE(jobs.size(), 2);
    const QJsonObject broken = jobs.at(0).toObject();
    QCOMPARE(broken.value("job"_L1).toInt(), 2);
    QCOMPARE(broken.value("request"_L1).toString(), u"DELETE /assets/users/u13/-/recursive"_s);
    QCOMPARE(broken.value("planned"_L1).toInt(), 4);
    const QJsonObject done = jobs.at(1).toObject();
    QCOMPARE(done.value("job"_L1).toInt(), 1);
    QCOMPARE(done.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(done.value("deleted"_L1).toInt(), 3);
    const Run receipt = runHere({u"receipt"_s, u"1"_s});
    QVERIFY2(receipt.status == 0, receipt.err.constData());
    QCOMPARE(receipt.json().value("items"_L1).toArray().size(), 3);
    QCOMPARE(runHere({u"receipt"_s, u"--verify"_s}).status, 1); // nothing vouches for what ended before receipts
}

void CtlUpgradeTest::goesOnWithWhatBrokeOff()
{
    const QString store = place(u"past"_s);
    const Run resumed = runHere({u"--json"_s, u"--store"_s, store, u"job"_s, u"resume"_s, u"2"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(resumed.json().value("deleted"_L1).toInt(), 4);
    const Run left = runHere({u"--json"_s, u"--store"_s, store, u"assets"_s, u"/users/u1/album"_s});
    QCOMPARE(left.json().value("assets"_L1).toArray().size(), 2);
    QCOMPARE(runHere({u"receipt"_s, u"--verify"_s}).status, 0);
}

QTEST_GUILESS_MAIN(CtlUpgradeTest)
#include "ctl_upgrade_test.moc"
