// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_probe.h"
#include "stores/local/store_check.h"
#include "support/memory_folder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Kills an import with SIGKILL at random moments: no asset without content, no content without an owner, no doubles.
class ImportKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAtAnyMoment();

private:
    struct Ended {
        bool killed = false;
        int status = 0;
        QByteArray output;
    };
    Ended runFor(const QString& store, int milliseconds) const;
    void verifyWhole(const QString& store) const;
    [[nodiscard]] bool isComplete(const QString& store) const;

    static constexpr int files = 700;
    static constexpr int kills = 100;
    QTemporaryDir m_dir{memoryFolder()};
};

void ImportKillTest::initTestCase()
{
    QVERIFY(m_dir.isValid());
    for (int i = 0; i < files; ++i)
        QVERIFY(makePng(m_dir.filePath(u"source/u%1/%2.png"_s.arg(i / 50).arg(i, 4, 10, QChar(u'0'))), i, 8 + i % 40));
}

ImportKillTest::Ended ImportKillTest::runFor(const QString& store, int milliseconds) const
{
    QProcess process;
    process.start(QStringLiteral(IMPORT_HELPER), {store, m_dir.filePath(u"source"_s)});
    if (!process.waitForFinished(milliseconds)) {
        process.kill(); // SIGKILL
        process.waitForFinished(30'000);
    }
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardOutput()};
}

void ImportKillTest::verifyWhole(const QString& store) const
{
    if (!QFileInfo::exists(store + u"/store.db"_s))
        return; // killed before there was a store
    const auto report = offThread([&] { return checkLocalStore(store, {}); });
    QVERIFY2(report, qPrintable(report ? QString() : report.error().sentence()));
    QVERIFY2(report->clean(), qPrintable(report->samples.join(u'\n')));
}

bool ImportKillTest::isComplete(const QString& store) const
{
    return QFileInfo::exists(store + u"/store.db"_s) && assetsOf(store).size() == files;
}

void ImportKillTest::killedAtAnyMoment()
{
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(runFor(m_dir.filePath(u"whole"_s), 60'000).output, QByteArray::number(files) + " 0 0\n");
    const int span = static_cast<int>(clock.elapsed()) + 20;
    constexpr quint32 seed = 20'260'731;
    QRandomGenerator random(seed);
    int killed = 0;
    int store = 0;
    while (killed < kills && store < 4 * kills) {
        const QString folder = m_dir.filePath(u"store%1"_s.arg(store++));
        Ended ended;
        for (int attempt = 0; attempt < 3 && killed < kills; ++attempt) {
            ended = runFor(folder, random.bounded(1, span));
            verifyWhole(folder);
            if (QTest::currentTestFailed())
                return;
            if (!ended.killed)
                break;
            ++killed;
            if (isComplete(folder))
                break;
        }
        // A run that was complete when it was killed is forgotten: the same import would be another one.
        if (ended.killed && !isComplete(folder)) {
            ended = runFor(folder, 60'000);
            QVERIFY2(!ended.killed && ended.status == 0, ended.output.constData());
            verifyWhole(folder);
        }
        const QList<Asset> assets = assetsOf(folder);
        QCOMPARE(assets.size(), files);
        QSet<QString> names;
        for (const Asset& asset : assets)
            names.insert(asset.alt);
        QCOMPARE(names.size(), files);
        QDir(folder).removeRecursively();
    }
    QCOMPARE(killed, kills);
}

QTEST_GUILESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
