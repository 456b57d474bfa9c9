// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"
#include "stores/local/image_import_lock.h"
#include "stores/local/store_check.h"
#include "stores/local/store_files.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::tests;

namespace {

const JobRef theJob{u"journal"_s, 7};

Asset assetWith(const QString& name, const QString& key)
{
    Asset asset;
    asset.ref.path = AssetPath().child(name);
    asset.variants = {{u"assets"_s, key, true, 1, 0, 0, {}}};
    return asset;
}

} // namespace

class LocalReaperTest final : public QObject {
    Q_OBJECT

private:
    static void eraseAll(StoreFixture& store)
    {
        QVERIFY(store.eraser().eraseSelector(store.planned(DeleteRequest::everythingBelow(AssetPath())), theJob));
    }

private Q_SLOTS:
    void removesOldestFirstAndCounts()
    {
        StoreFixture store;
        QVERIFY(store.insert(StoreOracle::random(21, 80).assets, true));
        const qint64 files = store.filesOfContent().size();
        QVERIFY(store.insert({assetWith(u"kept"_s, u"zz/kept.png"_s)}, true));
        for (const char* name : {"u12", "a", "b", "U12", "u1", "0", "u120", "u12-x", "u12~", "u12!", "ключ", "🌳"}) {
            const AssetPath path = AssetPath().child(QString::fromUtf8(name));
            QVERIFY(store.eraser().eraseSelector(store.planned(DeleteRequest::everythingBelow(path)), theJob));
        }
        QVERIFY(store.eraser().eraseSelector(store.planned(DeleteRequest::allAt(AssetPath())), theJob));
        const auto first = store.eraser().reap(10, Cancel());
        QVERIFY(first && first->removed == 10 && first->more);
        QCOMPARE(store.reader().pendingSummary()->removed, 10);
        const auto rest = store.eraser().reap(100000, Cancel());
        QVERIFY(rest && !rest->more && rest->failed == 0);
        QCOMPARE(rest->removed, files - 10);
        QCOMPARE(store.filesOfContent(), QStringList{u"assets/zz/kept.png"_s});
        const auto summary = store.reader().pendingSummary();
        QCOMPARE(summary->pending, 0);
        QCOMPARE(summary->pendingBytes, 0);
        QCOMPARE(store.reader().contentOfJob(theJob.journalId, theJob.job, {}, {}, {}).value().pending, 0);
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 0);
    }

    void countsWhatIsMissingAsRemoved()
    {
        StoreFixture store;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/none.png"_s), assetWith(u"b"_s, u"none at all"_s)}));
        eraseAll(store);
        const auto report = store.eraser().reap(10, Cancel());
        QVERIFY(report);
        QCOMPARE(report->removed, 2);
    }

    void leavesWhatIsNoPlainFile()
    {
        StoreFixture store;
        const QString content = store.folder() + u"/content/assets"_s;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/folder.png"_s), assetWith(u"b"_s, u"00/link.png"_s),
                              assetWith(u"c"_s, u"away/x.png"_s), assetWith(u"d"_s, u"../../store.db"_s),
                              assetWith(u"e"_s, u"/etc/passwd"_s)}));
        QVERIFY(QDir().mkpath(content + u"/00/folder.png/inside"_s));
        const QString outside = store.folder() + u"/outside"_s;
        QVERIFY(QDir().mkpath(outside));
        QFile victim(outside + u"/x.png"_s);
        QVERIFY(victim.open(QIODevice::WriteOnly));
        victim.close();
        QVERIFY(QFile::link(victim.fileName(), content + u"/00/link.png"_s));
        QVERIFY(QFile::link(outside, content + u"/away"_s));
        eraseAll(store);
        const auto report = store.eraser().reap(10, Cancel());
        QVERIFY(report);
        QCOMPARE(report->failed, 5);
        QCOMPARE(report->removed, 0);
        QVERIFY(!report->more); // each waits before it is tried again
        QVERIFY(victim.exists() && QFile::exists(store.folder() + u"/store.db"_s));
        QCOMPARE(store.reader().pendingSummary()->stuck, 5);
        const auto stuck = store.reader().pendingObjects(0, 10, true, theJob.job);
        QCOMPARE(stuck->size(), 5);
        for (const PendingObject& object : *stuck) {
            QVERIFY(object.stuck && !object.lastError.isEmpty() && object.attempts == 1);
            QCOMPARE(object.job, theJob.job);
        }
        QVERIFY(QDir(content + u"/00/folder.png"_s).removeRecursively());
        QCOMPARE(store.eraser().retryStuck().value_or(-1), 5);
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 1);
        QCOMPARE(store.reader().pendingSummary()->stuck, 4);
    }

    void waitsLongerEachTime()
    {
        StoreFixture store;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/f.png"_s)}));
        QVERIFY(QDir().mkpath(store.folder() + u"/content/assets/00/f.png"_s));
        eraseAll(store);
        qint64 before = 0;
        for (int attempt = 0; attempt < 14; ++attempt) {
            QVERIFY(store.eraser().reap(1, Cancel()));
            const qint64 wait = store.number("SELECT next_try FROM outbox"_ba) - nowStamp();
            QVERIFY(wait > before || wait > (LocalReaper::longestWaitSeconds - 60) * 1'000'000);
            QVERIFY(wait <= LocalReaper::longestWaitSeconds * 1'000'000);
            before = wait;
            QVERIFY(store.eraser().retryStuck());
        }
    }

    void oneReapsAtATime()
    {
        StoreFixture store;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/a.png"_s)}, true));
        eraseAll(store);
        const QByteArray take =
            "INSERT INTO lease(name, holder, expires) VALUES('reaper', ?, ?)"
            " ON CONFLICT(name) DO UPDATE SET holder = excluded.holder, expires = excluded.expires"_ba;
        QVERIFY(store.database().run(take, u"1@elsewhere@1@1"_s, nowStamp() + 60'000'000));
        QVERIFY(store.eraser().reap(10, Cancel())->heldElsewhere);
        QVERIFY(store.database().run(take, u"1@elsewhere@1@1"_s, nowStamp() - 1));
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 1);
        QVERIFY(store.insert({assetWith(u"b"_s, u"00/b.png"_s)}, true));
        eraseAll(store);
        // A process of this host with this number, but not the one that took the lease.
        QVERIFY(store.database().run(
            take, u"%1@%2@1@1"_s.arg(QCoreApplication::applicationPid()).arg(QSysInfo::machineHostName()),
            nowStamp() + 60'000'000));
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 1);
    }

    void takesOverWhatACutShortImportLeft()
    {
        StoreFixture store;
        QVERIFY(store.content().writeObject(u"assets"_s, u"00/orphan.png"_s, "x"_ba));
        QVERIFY(store.database().run("INSERT INTO outbox(bucket, key, bytes, created, staged)"
                                     " VALUES('assets', '00/orphan.png', 1, ?, 1)"_ba,
                                     nowStamp()));
        QCOMPARE(store.reader().pendingSummary()->pending, 0);
        {
            const auto running = ImportLock::take(store.folder());
            QVERIFY(running);
            const auto waiting = store.eraser().reap(10, Cancel());
            QVERIFY(waiting && waiting->removed == 0 && !waiting->more);
        }
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 1);
        QVERIFY(store.filesOfContent().isEmpty());
        QCOMPARE(store.reader().pendingSummary()->pending, 0);
        QCOMPARE(store.reader().pendingSummary()->removed, 1);
    }

    void checkFindsEachFault()
    {
        StoreFixture store;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/a.png"_s), assetWith(u"b"_s, u"00/b.png"_s)}, true));
        const auto clean = checkLocalStore(store.folder(), Cancel());
        QVERIFY2(clean && clean->clean(),
                 clean ? qPrintable(clean->samples.join(u'\n')) : qPrintable(clean.error().what));
        QCOMPARE(clean->assets, 2);
        QVERIFY(store.content().writeObject(u"assets"_s, u"11/nobody.png"_s, "x"_ba));
        QVERIFY(store.content().unlinkObject(u"assets"_s, u"00/a.png"_s).gone);
        QVERIFY(store.database().runScript("UPDATE node SET subtree_bytes = 99 WHERE path = '/b'"_ba));
        const auto found = checkLocalStore(store.folder(), Cancel());
        QVERIFY(found);
        QCOMPARE(found->contentWithoutMetadata, 1);
        QCOMPARE(found->metadataWithoutContent, 1);
        QVERIFY(found->countsWrong >= 1);
        QVERIFY(found->databaseSound);
        QVERIFY(found->samples.size() >= 3);
    }

    void knowsTheStateOfContent()
    {
        StoreFixture store;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/a.png"_s)}, true));
        QVERIFY(QDir().mkpath(store.folder() + u"/content/assets/00/f"_s));
        const auto state = [&](const QString& key) {
            return *store.reader().contentState({u"assets"_s, key, true, -1, 0, 0, {}});
        };
        QVERIFY(state(u"00/a.png"_s) == ContentState::Present);
        QVERIFY(state(u"00/none.png"_s) == ContentState::Missing);
        QVERIFY(state(u"00/f"_s) == ContentState::NotAFile);
        QVERIFY(state(u"00/../00/a.png"_s) == ContentState::NotAFile);
        QCOMPARE(store.content().writeObject(u"assets"_s, u"00/a.png"_s, "y"_ba).error().code, ErrorCode::Io);
        QCOMPARE(store.content().size(u"assets"_s, u"00/a.png"_s).value_or(-1), 1);
        QCOMPARE(store.content().writeObject(u".."_s, u"x"_s, "y"_ba).error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(LocalReaperTest)
#include "local_reaper_test.moc"
