// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/restore_bench.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Putting an archive back into a server that fails: what it did not say for certain is neither restored twice nor
/// called restored.
class RestoreFaultTest final : public QObject, private RestoreBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeArchive(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void anAnswerThatIsLost();
    void aRequestThatIsLost();
    void aServerThatSaysYesToAll();
    void aServerThatIsGone();
    void whatAServerRefuses();
    void lostWhileAnotherIsEqual();
    void aBusyServer();
};

void RestoreFaultTest::anAnswerThatIsLost()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    m_jobs->server.addFault(Fault::resets().acting().on("POST").forTimes(3));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures);
    QCOMPARE(m_jobs->server.count("POST"), pictures);
    QCOMPARE(contentsOf(target()), archived());
}

void RestoreFaultTest::aRequestThatIsLost()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    m_jobs->server.addFault(Fault::resets().on("POST").forTimes(2));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures - 2);
    QCOMPARE(report->unknown, 2);
    QCOMPARE(m_jobs->server.count("POST"), pictures); // never sent again blindly
    const auto again = restore();
    VERIFY_RESULT(again);
    QCOMPARE(again->restored, 2);
    QCOMPARE(again->alreadyRestored, pictures - 2);
    QCOMPARE(contentsOf(target()), archived());
}

void RestoreFaultTest::aServerThatSaysYesToAll()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    m_jobs->server.addFault(Fault::yesToAll(200).on("POST").forEver());
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, 0);
    QCOMPARE(report->unknown, pictures);
    m_jobs->server.clearFaults();
    m_jobs->server.addFault(Fault::body(201, "application/json", "{}").on("POST").forEver());
    QCOMPARE(restore()->unknown, pictures);
    m_jobs->server.clearFaults();
    QCOMPARE(restore()->restored, pictures);
    QCOMPARE(contentsOf(target()), archived());
}

void RestoreFaultTest::aServerThatIsGone()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    m_jobs->server.addFault(Fault::status(403).on("POST").forEver());
    const auto denied = restore();
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, ErrorCode::Unreachable);
    m_jobs->server.clearFaults();
    m_jobs->server.stop();
    const auto gone = restore();
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::Unreachable);
    VERIFY_RESULT(m_jobs->server.start());
    QCOMPARE(restore()->restored, pictures);
    QCOMPARE(contentsOf(target()), archived());
}

void RestoreFaultTest::whatAServerRefuses()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    const QString manifest = m_archive + u"/manifest.jsonl"_s;
    QByteArrayList lines = bytesOf(manifest).split('\n');
    const qsizetype alt = lines[0].indexOf("\"alt\":\"") + 7;
    lines[0].insert(alt, QByteArray(200, 'x')); // longer than a server takes
    QVERIFY(writeBytes(manifest, lines.join('\n')));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures - 1);
    QCOMPARE(report->failed, 1);
    QVERIFY2(m_reasons.first().contains(u"125"_s), qPrintable(m_reasons.first()));
}

/// An equal asset that was there before is not taken for the one whose answer was lost.
void RestoreFaultTest::lostWhileAnotherIsEqual()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    QCOMPARE(restore()->restored, pictures);
    QVERIFY(QFile::remove(recordFile()));
    m_jobs->server.addFault(Fault::resets().on("POST").forTimes(1));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->unknown, 1);
    QCOMPARE(restore()->restored, 1);
    QCOMPARE(contentsOf(target()).size(), 2 * pictures);
}

/// Turned away means not done: that is sent again, with its content from the first byte.
void RestoreFaultTest::aBusyServer()
{
    m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
    m_jobs->server.addFault(Fault::status(429).on("POST").forTimes(2));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures);
    QCOMPARE(m_jobs->server.count("POST"), pictures + 2);
    QCOMPARE(contentsOf(target()), archived());
}

QTEST_GUILESS_MAIN(RestoreFaultTest)
#include "restore_fault_test.moc"
