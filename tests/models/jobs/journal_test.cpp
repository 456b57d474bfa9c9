// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal.h"
#include "models/jobs/job_maker.h"
#include "support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class JournalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void keepsAJob();
    void keepsOddVariants();
    void plansRollBack();
    void otherWritesComeBetweenThePlans();
    void removesOnlyHeldJobs();
    void statesAgreeWithAnOracle_data();
    void statesAgreeWithAnOracle();
    void aBatchIsOneRow();
    void oneWriterAtATime();
    void opensBesideAnyLockFile_data();
    void opensBesideAnyLockFile();
    void readsBesideTheWriter();
    void saysWhatIsDamaged();
    void marksInterrupted();
    void pagesThroughJobs();
    void missingJobs();
    void isItsOwnersAlone();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"data/journal.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void JournalTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void JournalTest::keepsOddVariants()
{
    const auto variant = [](const QString& bucket, const QString& key, bool original, qint64 bytes) {
        return Variant{bucket, key, original, bytes, 0, 0, {}};
    };
    auto assets = plannedAssets(4);
    assets[0].variants = {};
    assets[1].variants = {variant({}, u"plain/key.png"_s, true, -1), variant(u"b"_s, u"k"_s, false, 1LL << 52)};
    assets[2].variants = {variant(u"a \"b\" \\ c"_s, u"tab\tline\nend\u007f"_s, true, 0)};
    assets[3].variants = {variant(u"Grüße"_s, u"猫/🐈],["_s, false, 7), variant(u"x"_s, u"]]"_s, true, 8)};
    auto journal = openJournal(file());
    const qint64 job = heldJob(*journal, assets);
    QVERIFY(job > 0);
    QCOMPARE(journal->planned(job, 0, 10).value(), assets);
}

void JournalTest::keepsAJob()
{
    const auto assets = plannedAssets(5);
    qint64 job = 0;
    QString id;
    {
        auto journal = openJournal(file());
        id = journal->id();
        job = heldJob(*journal, assets);
        QVERIFY(job > 0);
        QVERIFY(journal->markSent(job, 0, 3));
        const std::vector<ItemOutcome> outcomes{
            {Outcome::Deleted, {}}, {Outcome::Failed, u"No."_s}, {Outcome::Unknown, {}}};
        QVERIFY(journal->recordOutcomes(job, 0, outcomes));
    }
    auto journal = openJournal(file());
    QCOMPARE(journal->id(), id);
    const auto record = journal->job(job);
    QVERIFY(record);
    QCOMPARE(record->state, JobState::Held);
    QCOMPARE(record->plan, planOf(assets));
    QCOMPARE(record->storeFolder, u"/folder"_s);
    QCOMPARE(record->counts, (JobCounts{5, 1, 0, 0, 1, 1, 0}));
    QCOMPARE(journal->planned(job, 1, 100).value(), std::vector(assets.begin() + 1, assets.end()));
    QStringList lines;
    QVERIFY(journal->items(job, [&](const JobItem& item) {
        lines.append(
            u"%1 %2 %3 %4"_s.arg(item.seq).arg(item.asset.ref.entry).arg(itemStateName(item.state), item.reason));
        return true;
    }));
    QCOMPARE(lines.join(u'\n'), u"0 0 confirmed \n1 1 failed No.\n2 2 unknown \n3 3 planned \n4 4 planned "_s);
    const auto open = journal->firstOpen(job, 0);
    QVERIFY(open && *open);
    QCOMPARE((*open)->seq, 2);
    QCOMPARE((*open)->state, ItemState::Unknown);
}

void JournalTest::plansRollBack()
{
    const auto assets = plannedAssets(120'000);
    {
        auto journal = openJournal(file());
        QVERIFY(journal->beginPlan());
        QVERIFY(journal->addPlanned(assets)); // ends on a commit of its own and is still no job
        QVERIFY(journal->jobs(0, 10)->isEmpty());
    }
    {
        auto journal = openJournal(file());
        QVERIFY(journal->jobs(0, 10)->isEmpty());
        QVERIFY(journal->beginPlan());
        QVERIFY(journal->addPlanned(std::span(assets).first(10)));
        // The sums of the plan must agree with what was written.
        QCOMPARE(journal->commitPlan(planOf(assets), DeleteMode::Pinned, {}).error().code, ErrorCode::Internal);
        QVERIFY(journal->jobs(0, 10)->isEmpty());
        QVERIFY(heldJob(*journal, plannedAssets(3)) > 0);
        QCOMPARE(journal->jobs(0, 10)->size(), 1);
    }
}

void JournalTest::otherWritesComeBetweenThePlans()
{
    auto journal = openJournal(file());
    const qint64 first = heldJob(*journal, plannedAssets(3));
    const auto assets = plannedAssets(8);
    QVERIFY(journal->beginPlan());
    QVERIFY(journal->addPlanned(std::span(assets).first(4)));
    QVERIFY(journal->setState(first, JobState::Cancelled, u"Because."_s));
    QVERIFY(journal->addPlanned(std::span(assets).subspan(4)));
    const qint64 second = journal->commitPlan(planOf(assets), DeleteMode::Selector, u"/f"_s).value();
    QCOMPARE(journal->planned(second, 0, 100).value(), assets);
    QCOMPARE(journal->job(second)->mode, DeleteMode::Selector);
    QVERIFY(journal->beginPlan());
    QVERIFY(journal->setState(first, JobState::Failed));
    journal->abandonPlan();
    QCOMPARE(journal->job(first)->state, JobState::Failed);
}

void JournalTest::removesOnlyHeldJobs()
{
    auto journal = openJournal(file());
    const qint64 job = heldJob(*journal, plannedAssets(3));
    QVERIFY(journal->setState(job, JobState::Paused));
    QCOMPARE(journal->removeHeld(job).error().code, ErrorCode::Refused);
    QVERIFY(journal->setState(job, JobState::Held));
    QVERIFY(journal->removeHeld(job));
    QCOMPARE(journal->job(job).error().code, ErrorCode::NotFound);
    QVERIFY(journal->planned(job, 0, 10)->empty());
    QVERIFY(heldJob(*journal, plannedAssets(3)) > job); // numbers are not given twice
}

void JournalTest::statesAgreeWithAnOracle_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void JournalTest::statesAgreeWithAnOracle()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    constexpr int size = 60;
    auto journal = openJournal(file());
    const qint64 other = heldJob(*journal, plannedAssets(size));
    QVERIFY(journal->markSent(other, 0, size));
    const qint64 job = heldJob(*journal, plannedAssets(size));
    std::vector<ItemMark> oracle(size);
    for (int round = 0; round < 150; ++round) {
        const int first = random.bounded(size);
        const int count = random.bounded(1, size - first + 1);
        std::vector<ItemMark> marks(size_t(count), {ItemState(random.bounded(7)), {}});
        const int odd = random.bounded(4) == 0 ? count : random.bounded(3);
        for (int i = 0; i < odd; ++i)
            marks[size_t(random.bounded(count))] = {ItemState(random.bounded(7)), random.bounded(2) ? u"why"_s : u""_s};
        if (random.bounded(3) == 0) {
            marks.assign(size_t(count), {ItemState::Sent, {}});
            QVERIFY(journal->markSent(job, first, count));
        } else {
            QVERIFY(journal->recordMarks(job, first, marks));
        }
        std::copy(marks.begin(), marks.end(), oracle.begin() + first);

        QCOMPARE(journal->marks(job, 0, 1000).value(), oracle);
        JobCounts counts{size, 0, 0, 0, 0, 0, 0};
        for (const ItemMark& mark : oracle) {
            counts.deleted += mark.state == ItemState::Confirmed;
            counts.alreadyGone += mark.state == ItemState::AlreadyGone;
            counts.drifted += mark.state == ItemState::Drifted;
            counts.failed += mark.state == ItemState::Failed;
            counts.unknown += mark.state == ItemState::Unknown;
        }
        QCOMPARE(journal->job(job)->counts, counts);
        const int from = random.bounded(size);
        const auto open =
            std::find_if(oracle.begin() + from, oracle.end(), [](const ItemMark& mark) { return isOpen(mark.state); });
        const auto found = journal->firstOpen(job, from);
        QVERIFY(found);
        QCOMPARE(found->has_value(), open != oracle.end());
        if (open != oracle.end()) {
            QCOMPARE((*found)->seq, open - oracle.begin());
            QCOMPARE((*found)->state, open->state);
        }
    }
    QCOMPARE(journal->marks(other, 0, 1000).value(), (std::vector<ItemMark>(size, {ItemState::Sent, {}})));
}

void JournalTest::aBatchIsOneRow()
{
    auto journal = openJournal(file());
    const qint64 job = heldJob(*journal, plannedAssets(100'000));
    const qint64 before = QFileInfo(file() + u"-wal"_s).size() + QFileInfo(file()).size();
    const std::vector<ItemOutcome> outcomes(2000, {Outcome::Deleted, {}});
    for (qint64 first = 0; first < 100'000; first += 2000) {
        QVERIFY(journal->markSent(job, first, 2000));
        QVERIFY(journal->recordOutcomes(job, first, outcomes));
    }
    QCOMPARE(journal->job(job)->counts.deleted, 100'000);
    const qint64 after = QFileInfo(file() + u"-wal"_s).size() + QFileInfo(file()).size();
    QVERIFY2(after - before < 5'000'000, qPrintable(QString::number(after - before)));
}

void JournalTest::oneWriterAtATime()
{
    auto journal = openJournal(file());
    const auto second = Journal::open(file(), Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(second.error().what.contains(QString::number(QCoreApplication::applicationPid())));
    journal.reset();
    QVERIFY(Journal::open(file(), Access::ReadWrite));
}

void JournalTest::opensBesideAnyLockFile_data()
{
    QTest::addColumn<QByteArray>("left");
    // What a process leaves that ended before, while and after it wrote who it is.
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << "12"_ba;
    QTest::newRow("of this process") << QByteArray::number(QCoreApplication::applicationPid()) + "\nsecateur\n";
    QTest::newRow("of no process") << "-7\nsecateur\n"_ba;
    QTest::newRow("noise") << QByteArray(5000, '\xff');
}

void JournalTest::opensBesideAnyLockFile()
{
    QFETCH(QByteArray, left);
    {
        const QDir folder = QFileInfo(file()).absoluteDir();
        QVERIFY(folder.mkpath(u"."_s));
        QFile f(folder.filePath(u"journal.lock"_s));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(left);
    }
    const auto first = Journal::open(file(), Access::ReadWrite);
    QVERIFY2(first, first ? "" : qPrintable(first.error().what));
    QCOMPARE(Journal::open(file(), Access::ReadWrite).error().code, ErrorCode::Busy);
}

void JournalTest::readsBesideTheWriter()
{
    QCOMPARE(Journal::open(file(), Access::ReadOnly).error().code, ErrorCode::NotFound);
    auto writer = openJournal(file());
    const qint64 job = heldJob(*writer, plannedAssets(3));
    QVERIFY(writer->setState(job, JobState::Running));
    auto reader = Journal::open(file(), Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE((*reader)->access(), Access::ReadOnly);
    QCOMPARE((*reader)->id(), writer->id());
    QCOMPARE((*reader)->job(job)->state, JobState::Running);
    QCOMPARE((*reader)->markInterrupted().value(), 0);
    QVERIFY(!(*reader)->setState(job, JobState::Done));
    QVERIFY(writer->markSent(job, 0, 3));
    QCOMPARE((*reader)->firstOpen(job, 0).value()->state, ItemState::Sent);
}

void JournalTest::saysWhatIsDamaged()
{
    openJournal(file()).reset();
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::ReadWrite));
        f.seek(4096);
        f.write(QByteArray(20'000, 'x'));
    }
    const auto opened = Journal::open(file(), Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QVERIFY(opened.error().remedy.contains(file()));
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write("This is no database, and it is long enough for SQLite to look at it twice. ");
        f.write(QByteArray(1000, ' '));
    }
    QFile::remove(file() + u"-wal"_s);
    QCOMPARE(Journal::open(file(), Access::ReadWrite).error().code, ErrorCode::Damaged);
}

void JournalTest::marksInterrupted()
{
    auto journal = openJournal(file());
    const qint64 running = heldJob(*journal, plannedAssets(2));
    const qint64 paused = heldJob(*journal, plannedAssets(2));
    QVERIFY(journal->setState(running, JobState::Running));
    QVERIFY(journal->setState(paused, JobState::Paused, u"You paused it."_s));
    QVERIFY(journal->job(running)->started > 0);
    QCOMPARE(journal->markInterrupted().value(), 1);
    QCOMPARE(journal->job(running)->state, JobState::Interrupted);
    QVERIFY(!journal->job(running)->reason.isEmpty());
    QCOMPARE(journal->job(paused)->state, JobState::Paused);
    QCOMPARE(journal->markInterrupted().value(), 0);
}

void JournalTest::pagesThroughJobs()
{
    auto journal = openJournal(file());
    QList<qint64> ids;
    for (int i = 0; i < 7; ++i)
        ids.prepend(heldJob(*journal, plannedAssets(1)));
    QList<qint64> seen;
    qint64 before = 0;
    while (true) {
        const auto page = journal->jobs(before, 3);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 3);
        for (const JobRecord& record : *page)
            seen.append(record.id);
        before = seen.last();
    }
    QCOMPARE(seen, ids);
    QVERIFY(journal->setContent(ids[2], {4, 0, 0, 0}));
    const auto pending = journal->jobsWithPendingContent(u"store-1"_s);
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().id, ids[2]);
    QVERIFY(journal->jobsWithPendingContent(u"store-2"_s)->isEmpty());
}

void JournalTest::missingJobs()
{
    auto journal = openJournal(file());
    QCOMPARE(journal->job(5).error().code, ErrorCode::NotFound);
    QCOMPARE(journal->setState(5, JobState::Done).error().code, ErrorCode::NotFound);
    QCOMPARE(journal->firstOpen(5, 0).error().code, ErrorCode::NotFound);
    QVERIFY(!journal->items(5, [](const JobItem&) { return true; }));
}

/// It says who deleted what. One of an earlier version is mended as it is opened, also by who only reads.
void JournalTest::isItsOwnersAlone()
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const auto mended = [&] {
        for (const QString& name : {file(), QString(file() + u"-wal"_s), QFileInfo(file()).path()}) {
            if (!QFile::exists(name) || (QFile::permissions(name) & others) != QFile::Permissions())
                return false;
        }
        return true;
    };
    const auto open = [&] {
        return QFile::setPermissions(file(), QFile::permissions(file()) | QFile::ReadGroup | QFile::ReadOther);
    };
    auto journal = openJournal(file());
    QVERIFY(heldJob(*journal, plannedAssets(2)) > 0);
    QVERIFY(mended());
    QVERIFY(open() && !mended());
    VERIFY_RESULT(Journal::open(file(), Access::ReadOnly));
    QVERIFY(mended());
    journal.reset();
    QVERIFY(open());
    journal = openJournal(file());
    QVERIFY(mended());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
