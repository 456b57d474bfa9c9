// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"
#include "stores/local/content_identity.h"
#include "stores/local/image_import_lock.h"
#include "stores/local/proven_content.h"
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

    void callsNothingGoneWhereItsContentIsAway_data()
    {
        QTest::addColumn<QString>("moved"); // below the store's folder
        QTest::addColumn<bool>("another");  // what stands there instead is another store's, with files
        QTest::addColumn<bool>("empty");    // an empty folder stands there
        QTest::newRow("no content folder") << u"content"_s << false << false;
        QTest::newRow("an empty mount point") << u"content"_s << false << true;
        QTest::newRow("another store's disk") << u"content"_s << true << false;
        QTest::newRow("no bucket") << u"content/assets"_s << false << false;
        QTest::newRow("an empty bucket") << u"content/assets"_s << false << true;
        QTest::newRow("another store's bucket") << u"content/assets"_s << true << false;
    }

    void callsNothingGoneWhereItsContentIsAway()
    {
        QFETCH(const QString, moved);
        QFETCH(const bool, another);
        QFETCH(const bool, empty);
        StoreFixture store;
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/a.png"_s), assetWith(u"b"_s, u"01/b.png"_s)}, true));
        QVERIFY(adoptContent(store.database(), store.folder()));
        const AssetPath a = AssetPath().child(u"a"_s);
        QVERIFY(store.eraser().eraseSelector(store.planned(DeleteRequest::everythingBelow(a)), theJob));
        StoreFixture foreign;
        QVERIFY(foreign.insert({assetWith(u"z"_s, u"zz/z.png"_s)}, true));
        QVERIFY(adoptContent(foreign.database(), foreign.folder()));

        const QString place = store.folder() + u'/' + moved;
        const QString away = store.folder() + u"/away"_s;
        QVERIFY(QDir().rename(place, away));
        if (empty)
            QVERIFY(QDir().mkpath(place));
        if (another)
            QVERIFY(QDir().rename(foreign.folder() + u'/' + moved, place));

        const auto pass = store.eraser().reap(10, Cancel());
        QVERIFY(pass && pass->removed == 0 && pass->failed == 1 && !pass->more);
        auto summary = store.reader().pendingSummary();
        QVERIFY(summary);
        QCOMPARE(summary->pending, 1);
        QCOMPARE(summary->stuck, 1);
        QCOMPARE(summary->removed, 0);
        const auto stuck = store.reader().pendingObjects(0, 10, true, 0);
        QCOMPARE(stuck->size(), 1);
        QVERIFY(stuck->first().lastError.contains("mounted"_L1));
        // Neither is anything deleted, nor does content that is not seen count as missing.
        const auto refused = store.eraser().eraseSelector(
            store.planned(DeleteRequest::everythingBelow(AssetPath().child(u"b"_s))), theJob);
        QVERIFY(!refused && refused.error().what.contains("mounted"_L1));
        const auto pinned = store.plan(DeleteRequest::everythingBelow(AssetPath().child(u"b"_s)));
        QVERIFY(!store.eraser().erasePinned(pinned, theJob));
        QCOMPARE(store.number("SELECT count(*) FROM asset"_ba), 1);
        QVERIFY(store.reader().contentState(pinned.front().variants.first()).value() == ContentState::Unknown);
        const auto checked = checkLocalStore(store.folder(), Cancel());
        QVERIFY(checked && !checked->contentProven && !checked->clean());

        if (another)
            QVERIFY(QDir().rename(place, foreign.folder() + u"/given back"_s));
        else
            QVERIFY(!empty || QDir().rmdir(place)); // nothing was made in it
        QVERIFY(QDir().rename(away, place));
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 1); // at once
        QCOMPARE(store.filesOfContent(), QStringList{u"assets/01/b.png"_s});
        QCOMPARE(store.reader().pendingSummary()->stuck, 0);
    }

    void provesTheContentOfAnOlderStore_data()
    {
        QTest::addColumn<int>("missing"); // of nine files
        QTest::addColumn<bool>("proven");
        QTest::newRow("all are there") << 0 << true;
        QTest::newRow("some are lost") << 4 << true;
        QTest::newRow("most are not there") << 5 << false;
        QTest::newRow("none is there") << 9 << false;
    }

    void provesTheContentOfAnOlderStore()
    {
        QFETCH(const int, missing);
        QFETCH(const bool, proven);
        StoreFixture store;
        std::vector<Asset> assets;
        for (int i = 0; i < 9; ++i)
            assets.push_back(assetWith(u"n%1"_s.arg(i), u"00/%1.png"_s.arg(i)));
        QVERIFY(store.insert(assets, true));
        const QString content = store.folder() + u"/content"_s;
        const auto mark = readContentMark(store.database());
        QVERIFY(mark && !mark->name.isEmpty());
        QVERIFY(QDir(content).rmdir(QString::fromLatin1(mark->name)));
        QVERIFY(store.database().runScript("DELETE FROM meta WHERE key = 'content'"_ba));
        for (int i = 0; i < missing; ++i)
            QVERIFY(QFile::remove(content + u"/assets/00/%1.png"_s.arg(i)));
        QCOMPARE(proveContent(store.database(), store.folder()).has_value(), proven);
        QVERIFY(readContentMark(store.database())->name.isEmpty()); // looking makes nothing
        // The next opening for writing gives it its mark, where it is proven.
        QVERIFY(openStoreDatabase(store.folder(), Access::ReadWrite));
        const auto marked = readContentMark(store.database());
        QCOMPARE(!marked->name.isEmpty(), proven);
        QCOMPARE(marked->buckets.contains(u"assets"_s), proven);
        QCOMPARE(store.eraser()
                     .eraseSelector(store.planned(DeleteRequest::everythingBelow(AssetPath())), theJob)
                     .has_value(),
                 proven);
        if (!proven) {
            QVERIFY(adoptLocalContent(store.folder()));
            QVERIFY(store.eraser().eraseSelector(store.planned(DeleteRequest::everythingBelow(AssetPath())), theJob));
        }
        // Each bucket has it too: without one, absence proves nothing any more.
        QVERIFY(QDir(content + u"/assets"_s).removeRecursively());
        QCOMPARE(store.eraser().reap(100, Cancel())->removed, 0);
        QVERIFY(adoptLocalContent(store.folder()));
        QCOMPARE(store.eraser().reap(100, Cancel())->removed, 9);
        QCOMPARE(store.reader().pendingSummary()->pending, 0);
    }

    void keepsWhatTwoAssetsNameUntilTheLast()
    {
        StoreFixture store;
        Asset renamed = assetWith(u"d"_s, u"00/own.png"_s);
        QVERIFY(store.insert({assetWith(u"a"_s, u"00/shared.png"_s), assetWith(u"c"_s, u"00/single.png"_s), renamed},
                             true));
        QVERIFY(store.insert({assetWith(u"b"_s, u"00/shared.png"_s)})); // a merged store
        QVERIFY(store.database().run(
            "UPDATE variant SET key = '00/single.png' WHERE key = '00/own.png'"_ba)); // a mended one
        const auto erase = [&](const QString& name) {
            return store.eraser()
                .eraseSelector(store.planned(DeleteRequest::everythingBelow(AssetPath().child(name))), theJob)
                .has_value();
        };
        const auto isThere = [&](const QString& key) { return store.filesOfContent().contains(u"assets/00/"_s + key); };
        QVERIFY(erase(u"a"_s) && erase(u"c"_s));
        const auto first = store.eraser().reap(10, Cancel());
        QVERIFY(first && first->removed == 0 && first->failed == 0);
        QVERIFY(isThere(u"shared.png"_s) && isThere(u"single.png"_s));
        QCOMPARE(store.reader().pendingSummary()->pending, 0);
        QCOMPARE(store.reader().contentOfJob(theJob.journalId, theJob.job, {}, {}, {}).value().pending, 0);
        QVERIFY(erase(u"b"_s) && erase(u"d"_s));
        QCOMPARE(store.eraser().reap(10, Cancel())->removed, 2);
        QVERIFY(!isThere(u"shared.png"_s) && !isThere(u"single.png"_s));
        QCOMPARE(store.number("SELECT count(*) FROM foreign_object WHERE key = '00/shared.png'"_ba), 0);
        QCOMPARE(store.reader().pendingSummary()->pending, 0);
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
        // The end is a time of another clock: one that is years ahead holds nobody off.
        QVERIFY(store.database().run(take, u"1@elsewhere@1@1"_s, nowStamp() + ReaperLease::longestSeconds * 1'000'000));
        QVERIFY(store.eraser().reap(10, Cancel())->heldElsewhere);
        QVERIFY(store.database().run(take, u"1@elsewhere@1@1"_s,
                                     nowStamp() + (ReaperLease::longestSeconds + 60) * 1'000'000));
        QVERIFY(!store.eraser().reap(0, Cancel())->heldElsewhere);
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
        // Absence is a removal only in a folder that is proven to be the store's.
        ProvenContent proven(store.folder());
        QVERIFY(!proven.unlinkObject(u"assets"_s, u"00/a.png"_s).gone);
        QVERIFY(proven.enter(*readContentMark(store.database())));
        QVERIFY(proven.unlinkObject(u"assets"_s, u"00/a.png"_s).gone);
        QVERIFY(!proven.enter({".secateur-another", {}}));
        QVERIFY(!proven.unlinkObject(u"assets"_s, u"00/a.png"_s).gone);
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
