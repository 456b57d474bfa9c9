// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planner.h"
#include "models/jobs/restore_bench.h"
#include "support/verify_result.h"

#include <QRegularExpression>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Putting an archive back, into a local store and into a remote one: all of it, once, and nothing that is damaged.
class RestoreTest final : public QObject, private RestoreBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeArchive(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void putsEverythingBack_data() { kinds(); }
    void putsEverythingBack();
    void aPartAndElsewhere_data() { kinds(); }
    void aPartAndElsewhere();
    void damagedContentStaysOut_data() { kinds(); }
    void damagedContentStaysOut();
    void contentThatChangesMeanwhile_data() { kinds(); }
    void contentThatChangesMeanwhile();
    void crashedBeforeTheEndWasWritten_data() { kinds(); }
    void crashedBeforeTheEndWasWritten();
    void calledOff_data() { kinds(); }
    void calledOff();
    void equalPicturesAreAllRestored_data() { kinds(); }
    void equalPicturesAreAllRestored();

    void looksWhatIsThere_data();
    void looksWhatIsThere();
    void aDiskThatIsAway_data();
    void aDiskThatIsAway();
    void hostileManifests_data();
    void hostileManifests();
    void notAnArchive();
    void noPicture();
    void readOnlyAndLockedStores();

private:
    static void kinds();
};

void RestoreTest::kinds()
{
    QTest::addColumn<bool>("remote");
    QTest::newRow("local") << false;
    QTest::newRow("remote") << true;
}

void RestoreTest::putsEverythingBack()
{
    qint64 shown = 0;
    const auto report = restore({}, [&](const RestoreProgress& progress) { shown = progress.done; });
    VERIFY_RESULT(report);
    QCOMPARE(report->assets, pictures);
    QCOMPARE(report->restored, pictures);
    QCOMPARE(report->failed + report->unknown + report->alreadyRestored, 0);
    QVERIFY(report->bytes > 0);
    QCOMPARE(shown, pictures);
    QCOMPARE(contentsOf(target()), archived());
    openTarget();
    const auto again = restore();
    VERIFY_RESULT(again);
    QCOMPARE(again->alreadyRestored, pictures);
    QCOMPARE(again->restored, 0);
    QCOMPARE(contentsOf(target()), archived());
    if (isRemote())
        QCOMPARE(m_jobs->server.count("POST"), pictures);
}

void RestoreTest::aPartAndElsewhere()
{
    RestoreSpec spec;
    spec.below = at(u"/u1"_s);
    spec.at = at(u"/saved/here"_s);
    const auto report = restore(spec);
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, 4);
    QStringList expected;
    for (const QString& line : archived()) {
        if (line.startsWith(u"/u1/"_s))
            expected.append(u"/saved/here"_s + line.mid(3));
    }
    expected.sort();
    QCOMPARE(contentsOf(target()), expected);
    spec.at.reset();
    QCOMPARE(restore(spec)->restored, 4); // another place is another restore
    spec.below = at(u"/u"_s);
    QCOMPARE(restore(spec)->assets, 0); // whole segments
}

void RestoreTest::damagedContentStaysOut()
{
    const QStringList files = contentFiles();
    QCOMPARE(files.size(), pictures);
    QByteArray flipped = bytesOf(files[0]);
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
    QVERIFY(writeBytes(files[0], flipped));
    QVERIFY(writeBytes(files[1], bytesOf(files[1]).chopped(1)));
    QVERIFY(writeBytes(files[2], bytesOf(files[2]) + 'x'));
    QVERIFY(QFile::remove(files[3]));
    QVERIFY(QFile::rename(files[4], file(u"elsewhere"_s)) && QFile::link(file(u"elsewhere"_s), files[4]));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->failed, 5);
    QCOMPARE(report->restored, pictures - 5);
    QCOMPARE(m_reasons.size(), 5);
    QCOMPARE(contentsOf(target()).size(), pictures - 5);
}

/// Sound when it was checked, and another file when it is stored.
void RestoreTest::contentThatChangesMeanwhile()
{
    const QStringList files = contentFiles();
    const auto report = restore({}, [&](const RestoreProgress& progress) {
        if (!progress.checking || progress.done < progress.assets)
            return;
        QByteArray other = bytesOf(files[0]);
        other[other.size() - 1] = char(other[other.size() - 1] ^ 1);
        QVERIFY(writeBytes(files[0], other) && writeBytes(files[1], bytesOf(files[1]) + 'x'));
        QVERIFY(writeBytes(files[2], bytesOf(files[2]).first(10)) && QFile::remove(files[3]));
    });
    VERIFY_RESULT(report);
    QCOMPARE(report->failed, 4);
    QCOMPARE(report->restored, pictures - 4);
    QStringList now = contentsOf(target());
    QCOMPARE(now.size(), pictures - 4);
    for (const QString& line : std::as_const(now))
        QVERIFY(archived().contains(line));
}

/// Whatever of the record a crash lost: what has arrived is found, and nothing is stored twice.
void RestoreTest::crashedBeforeTheEndWasWritten()
{
    QCOMPARE(restore()->restored, pictures);
    const QByteArray record = bytesOf(recordFile());
    const qsizetype begun = record.indexOf("\"stored\"");
    const qsizetype least = record.lastIndexOf('\n', begun) + 1;
    QCOMPARE(record.first(least).count('\n'), pictures);
    for (qsizetype size = least; size < record.size(); size += 61) {
        QVERIFY(writeBytes(recordFile(), record.first(size)));
        const auto report = restore();
        VERIFY_RESULT(report);
        QCOMPARE(report->restored + report->alreadyRestored, pictures);
        QCOMPARE(report->alreadyRestored, record.first(size).count('\n') - pictures);
        QCOMPARE(contentsOf(target()), archived());
    }
}

void RestoreTest::calledOff()
{
    const Cancel checking;
    const auto none = restore(
        {}, [&](const RestoreProgress& progress) { progress.done == 3 ? checking.cancel() : void(); }, checking);
    QCOMPARE(none.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentsOf(target()).size(), 0);
    const Cancel storing;
    const auto some = restore(
        {}, [&](const RestoreProgress& progress) { progress.checking ? void() : storing.cancel(); }, storing);
    const bool ended = some.has_value(); // all of them were one batch
    QVERIFY(ended || some.error().code == ErrorCode::Cancelled);
    VERIFY_RESULT(restore());
    QCOMPARE(contentsOf(target()), archived());
}

void RestoreTest::equalPicturesAreAllRestored()
{
    // Two assets of one path that differ in nothing but their number, and the record is lost in the middle.
    QByteArrayList lines = bytesOf(m_archive + u"/manifest.jsonl"_s).split('\n');
    QByteArray twin = lines[0];
    QVERIFY(twin.contains("\"entry\":0"));
    twin.replace("\"entry\":0", "\"entry\":77");
    QVERIFY(writeBytes(m_archive + u"/manifest.jsonl"_s, lines.join('\n') + twin + '\n'));
    QCOMPARE(restore()->restored, pictures + 1);
    const QStringList whole = contentsOf(target());
    QCOMPARE(whole.size(), pictures + 1);
    const QByteArray record = bytesOf(recordFile());
    QVERIFY(writeBytes(recordFile(), record.first(record.lastIndexOf('\n', record.indexOf("\"stored\"")) + 1)));
    QCOMPARE(restore()->restored, pictures + 1);
    QCOMPARE(contentsOf(target()), whole);
}

void RestoreTest::looksWhatIsThere_data()
{
    QTest::addColumn<bool>("another");
    QTest::addColumn<bool>("old");
    for (const char* where : {"local", "remote"}) {
        QTest::addRow("%s", where) << false << false;
        QTest::addRow("%s, a record without keys", where) << false << true;
    }
    // A local store never gives a number again.
    QTest::newRow("remote, another took the number") << true << false;
    QTest::newRow("remote, another took the number, a record without keys") << true << true;
}

/// What was restored can be deleted again, and a store can be put back from a backup that is older.
void RestoreTest::looksWhatIsThere()
{
    QFETCH(const bool, another);
    QFETCH(const bool, old);
    QCOMPARE(restore()->restored, pictures);
    if (old) {
        const QRegularExpression keys(u",?\"(bucket|key)\":\"[^\"]*\""_s);
        const QString record = QString::fromUtf8(bytesOf(recordFile()));
        QVERIFY(record.contains(keys));
        QVERIFY(writeBytes(recordFile(), QString(record).remove(keys).replace(u"{,"_s, u"{"_s).toUtf8()));
    }
    openTarget();
    QStringList expected = archived();
    const auto plan = planIntoJournal(target(), u"/folder"_s, DeleteRequest::everythingBelow(at(u"/u0/a"_s)),
                                      DeleteMode::Pinned, journal(), Cancel());
    VERIFY_RESULT(plan);
    VERIFY_RESULT(journal().agree(plan->id, 0, {}));
    QCOMPARE(runJob(target(), journal(), plan->id).record.counts.deleted, 2);
    if (another) {
        VERIFY_RESULT(m_jobs->server.memory().store(at(u"/u0/a"_s), {}, samplePng(u"another"_s)));
        const QStringList there = contentsOf(target());
        QCOMPARE(there.size(), pictures - 1);
        expected += there.filter(u"/u0/a "_s);
        expected.sort();
    }
    const auto again = restore();
    VERIFY_RESULT(again);
    QCOMPARE(again->restored, 2);
    QCOMPARE(again->alreadyRestored, pictures - 2);
    QCOMPARE(contentsOf(target()), expected);
    const auto whole = restore();
    VERIFY_RESULT(whole);
    QCOMPARE(whole->alreadyRestored, pictures);
    QCOMPARE(contentsOf(target()), expected);
}

void RestoreTest::aDiskThatIsAway_data()
{
    QTest::addColumn<QString>("away");
    for (const char* away : {"folder", "files", "content", "content's files"})
        QTest::newRow(away) << QString::fromLatin1(away);
}

void RestoreTest::aDiskThatIsAway()
{
    QFETCH(const QString, away);
    const bool all = !away.startsWith(u"content"_s);
    const QString place = all ? m_archive : m_archive + u"/content"_s;
    QVERIFY(QDir().rename(place, file(u"elsewhere"_s)));
    if (away.endsWith(u"files"_s))
        QVERIFY(QDir().mkdir(place));
    const auto report = restore();
    QVERIFY(!report); // not so many damaged ones
    QCOMPARE(report.error().code, all ? ErrorCode::NotFound : ErrorCode::Io);
    QVERIFY2(report.error().remedy.contains(u"mounted"_s), qPrintable(report.error().remedy));
    QVERIFY(contentsOf(target()).isEmpty());
}

void RestoreTest::hostileManifests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("an array") << QByteArray("[]\n");
    QTest::newRow("a long line") << QByteArray(5 << 20, ' ') + '\n';
    QTest::newRow("a long line without an end") << QByteArray(5 << 20, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
}

void RestoreTest::hostileManifests()
{
    QFETCH(const QByteArray, line);
    const QString manifest = m_archive + u"/manifest.jsonl"_s;
    QVERIFY(writeBytes(manifest, bytesOf(manifest) + line));
    const auto report = restore();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Damaged);
    QCOMPARE(contentsOf(target()).size(), 0);
}

void RestoreTest::notAnArchive()
{
    QVERIFY(QFile::remove(m_archive + u"/archive.json"_s));
    QCOMPARE(restore().error().code, ErrorCode::NotFound);
    QVERIFY(writeBytes(m_archive + u"/archive.json"_s, "{}"));
    QCOMPARE(restore().error().code, ErrorCode::Damaged);
    QVERIFY(QDir(m_archive).removeRecursively());
    QCOMPARE(restore().error().code, ErrorCode::NotFound);
    QCOMPARE(contentsOf(target()).size(), 0);
}

/// Archived just as it was, though it is no picture: the store's own way in refuses it, and it says so.
void RestoreTest::noPicture()
{
    const QByteArray bytes = "no picture at all";
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QString folder = m_archive + u"/content/"_s + QString::fromLatin1(hash.first(2));
    QVERIFY(QDir().mkpath(folder) && writeBytes(folder + u'/' + QString::fromLatin1(hash), bytes));
    ArchivedAsset archived;
    archived.asset.ref = {at(u"/u9"_s), 0};
    archived.asset.variants = {{u"b"_s, u"k"_s, true, bytes.size(), 0, 0, u"../x"_s}};
    archived.sha256 = hash;
    const QString manifest = m_archive + u"/manifest.jsonl"_s;
    QVERIFY(writeBytes(manifest, bytesOf(manifest) + archiveLine(archived) + '\n'));
    const auto report = restore();
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures);
    QCOMPARE(report->failed, 1);
    QCOMPARE(contentsOf(target()).size(), pictures);
    QCOMPARE(m_local->reader().pendingSummary()->pending, 1); // what was written of it goes again
}

void RestoreTest::readOnlyAndLockedStores()
{
    auto readOnly = LocalStore::open(file(u"target"_s), Access::ReadOnly);
    VERIFY_RESULT(readOnly);
    m_local = std::move(*readOnly);
    QCOMPARE(restore().error().code, ErrorCode::ReadOnly);
    m_jobs = std::make_unique<RemoteJobs>();
    m_jobs->connection.readOnly = true;
    openTarget();
    QCOMPARE(restore().error().code, ErrorCode::Locked);
    QCOMPARE(m_jobs->server.count("POST"), 0);
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
