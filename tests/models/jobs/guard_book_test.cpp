// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guard_book.h"

#include "jobs/event_log.h"
#include "jobs/made_by.h"
#include "models/jobs/job_maker.h"
#include "models/jobs/journal_change.h"
#include "stores/local/store_files.h"
#include "support/verify_result.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"store-1"_s;

PathGlob glob(const QString& text)
{
    return PathGlob::parse(text).value();
}

} // namespace

/// What the journal keeps of guards, and of who changed them.
class GuardBookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneServerHasOneBook();
    void aStoreKeepsItsOwnGuards();
    void takesOverWhatWasLoosened();
    void theStricterOfTwo();
    void init();
    void cleanup() { m_journal.reset(); }
    void defaultsByEnvironment();
    void wordsAndBack();
    void takesNoOtherWords_data();
    void takesNoOtherWords();
    void changesAreKeptWithTheirEvents();
    void valuesOutOfBoundsChangeNothing();
    void resets();
    void armsForASetTime();
    void armingEndsByTheClock_data();
    void armingEndsByTheClock();
    void damageIsNotPassedOver();
    void aReaderChangesNothing();
    void listsEvents();
    void remembersWhatWasTyped();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"journal.db"_s); }
    [[nodiscard]] GuardSettings settings(const QString& id = store) const
    {
        return GuardBook(*m_journal).settings(id, Environment::Test).value();
    }
    [[nodiscard]] QStringList events(const QString& id = {}) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

void GuardBookTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = openJournal(file());
}

QStringList GuardBookTest::events(const QString& id) const
{
    QStringList texts;
    const auto list = EventLog(*m_journal).list(id, 0, 100);
    for (const Event& event : *list)
        texts.prepend(event.kind + u": "_s + event.text);
    return texts;
}

void GuardBookTest::defaultsByEnvironment()
{
    QCOMPARE(settings(), defaultGuards(Environment::Test));
    const GuardSettings production = GuardBook(*m_journal).settings(store, Environment::Production).value();
    QCOMPARE(production, (GuardSettings{false, {}, 100'000, 10, 30, true}));
    QCOMPARE(GuardBook(*m_journal).settings(store, Environment::Staging).value(), (GuardSettings{false, {}, 0, 0, 10}));
    QCOMPARE(settings().maxAssets, 0);
    QVERIFY(settings().holdSeconds > 0);
    QCOMPARE(GuardBook(*m_journal).armedUntil(store).value(), 0);
}

void GuardBookTest::wordsAndBack()
{
    const GuardSettings all{true, {glob(u"/legal"_s), glob(u"/users/*/contract"_s)}, 1000, 100, 3600};
    for (const GuardSettings& wanted : {all, GuardSettings{false, {}, 0, 0, 0}}) {
        GuardSettings read = defaultGuards(Environment::Production);
        for (const Guard guard : allGuards) {
            QCOMPARE(guardFrom(guardName(guard)).value(), guard);
            const auto with = withGuard(read, guard, guardText(wanted, guard));
            VERIFY_RESULT(with);
            read = *with;
        }
        QCOMPARE(read, wanted);
    }
    QCOMPARE(guardFrom(u"force"_s).error().code, ErrorCode::BadRequest);
    // What people type beside the plain words.
    QCOMPARE(withGuard({}, Guard::Protect, u" /a/ \n\n/a\n/b"_s).value().protectedPaths,
             (QList<PathGlob>{glob(u"/a"_s), glob(u"/b"_s)}));
    QCOMPARE(withGuard(all, Guard::Assets, u"none"_s).value().maxAssets, 0);
}

void GuardBookTest::takesNoOtherWords_data()
{
    QTest::addColumn<Guard>("guard");
    QTest::addColumn<QString>("text");
    const auto row = [](Guard guard, const QString& text) {
        QTest::newRow(qPrintable(guardName(guard) + u' ' + text.left(8).simplified())) << guard << text;
    };
    row(Guard::Arming, u"true"_s);
    row(Guard::Arming, QString());
    row(Guard::Assets, u"-1"_s);
    row(Guard::Assets, u"1e6"_s);
    row(Guard::Assets, u"99999999999999999999"_s);
    row(Guard::Share, u"101"_s);
    row(Guard::Share, u"10%"_s);
    row(Guard::Share, QString());
    row(Guard::Hold, u"3601"_s);
    row(Guard::Hold, u"1.5"_s);
    row(Guard::Protect, u"legal"_s);
    row(Guard::Protect, u"/a//b"_s);
    row(Guard::Protect, u"/a\n/.."_s);
    QStringList many;
    for (int i = 0; i <= GuardSettings::mostPaths; ++i)
        many.append(u"/p%1"_s.arg(i));
    row(Guard::Protect, many.join(u'\n'));
}

void GuardBookTest::takesNoOtherWords()
{
    QFETCH(const Guard, guard);
    QFETCH(const QString, text);
    const auto read = withGuard({}, guard, text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadRequest);
    QVERIFY(!read.error().what.isEmpty());
}

void GuardBookTest::changesAreKeptWithTheirEvents()
{
    GuardBook book(*m_journal);
    GuardSettings wanted = settings();
    wanted.armingNeeded = true;
    wanted.protectedPaths = {glob(u"/legal"_s), glob(u"/brand/**"_s)};
    wanted.maxAssets = 500;
    VERIFY_RESULT(book.change(store, Environment::Test, wanted));
    QCOMPARE(settings(), wanted);
    QCOMPARE(settings(u"store-2"_s), defaultGuards(Environment::Test));
    QCOMPARE(events(), (QStringList{u"guard: The guard “arming” was changed from no to yes."_s,
                                    u"guard: The guard “protect” was changed from none to /legal, /brand/**."_s,
                                    u"guard: The guard “assets” was changed from none to 500."_s}));
    VERIFY_RESULT(book.change(store, Environment::Test, wanted)); // nothing differs
    QCOMPARE(events().size(), 3);
    const Event event = EventLog(*m_journal).list(store, 0, 1).value().first();
    QCOMPARE(event.who, userName());
    QCOMPARE(event.host, hostName());
    QCOMPARE(event.storeId, store);
    QVERIFY(event.time > 0);
    m_journal.reset();
    m_journal = openJournal(file());
    QCOMPARE(settings(), wanted);
}

void GuardBookTest::valuesOutOfBoundsChangeNothing()
{
    GuardSettings wanted = settings();
    wanted.armingNeeded = true;
    wanted.maxSharePercent = 101;
    const auto changed = GuardBook(*m_journal).change(store, Environment::Test, wanted);
    QCOMPARE(changed.error().code, ErrorCode::BadRequest);
    QCOMPARE(settings(), defaultGuards(Environment::Test));
    QCOMPARE(events(), QStringList());
}

void GuardBookTest::resets()
{
    GuardBook book(*m_journal);
    GuardSettings wanted = settings();
    wanted.holdSeconds = 0;
    VERIFY_RESULT(book.change(store, Environment::Test, wanted));
    VERIFY_RESULT(book.reset(store, Environment::Test, Guard::Hold));
    QCOMPARE(settings(), defaultGuards(Environment::Test));
    QCOMPARE(events().size(), 2);
    QVERIFY(events().last().contains(u"from none to 5"_s));
    VERIFY_RESULT(book.reset(store, Environment::Test, Guard::Hold)); // it is not set
    QCOMPARE(events().size(), 2);
}

void GuardBookTest::armsForASetTime()
{
    GuardBook book(*m_journal);
    QCOMPARE(book.arm(store, shortestArming - 1).error().code, ErrorCode::BadRequest);
    QCOMPARE(book.arm(store, longestArming + 1).error().code, ErrorCode::BadRequest);
    QCOMPARE(book.armedUntil(store).value(), 0);
    const Timestamp before = nowStamp();
    const auto until = book.arm(store, longestArming);
    VERIFY_RESULT(until);
    QVERIFY(*until >= before + longestArming * 1'000'000 && *until <= nowStamp() + longestArming * 1'000'000);
    QCOMPARE(book.armedUntil(store).value(), *until);
    QCOMPARE(book.armedUntil(u"store-2"_s).value(), 0);
    QCOMPARE(settings(), defaultGuards(Environment::Test)); // arming is no setting
    VERIFY_RESULT(book.disarm(store));
    VERIFY_RESULT(book.disarm(store));
    QCOMPARE(book.armedUntil(store).value(), 0);
    QCOMPARE(events(store),
             (QStringList{u"armed: The store was armed for 28800 seconds."_s, u"disarmed: The store was disarmed."_s}));
}

void GuardBookTest::armingEndsByTheClock_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("armed");
    const Timestamp now = nowStamp();
    constexpr Timestamp hour = 3600LL * 1'000'000;
    const auto row = [](const char* name, Timestamp from, Timestamp until, bool armed) {
        QTest::newRow(name) << u"%1 %2"_s.arg(from).arg(until) << armed;
    };
    row("now", now - hour, now + hour, true);
    row("over", now - 2 * hour, now - hour, false);
    row("the clock was set back", now + hour, now + 2 * hour, false);
    row("longer than anybody may", now - hour, now + 9 * hour, false);
    QTest::newRow("no time") << u"yes"_s << false;
    QTest::newRow("half") << QString::number(now + hour) << false;
}

void GuardBookTest::armingEndsByTheClock()
{
    QFETCH(const QString, value);
    writeGuard(file(), store, u"armed"_s, value);
    QTEST(GuardBook(*m_journal).armedUntil(store).value() > 0, "armed");
}

/// A guard that can not be read, or that a later version wrote, lets nothing through.
void GuardBookTest::damageIsNotPassedOver()
{
    const GuardBook book(*m_journal);
    for (const auto& [key, value] : {std::pair(u"assets"_s, u"many"_s), std::pair(u"colour"_s, u"red"_s)}) {
        writeGuard(file(), store, key, value);
        const auto read = book.settings(store, Environment::Test);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().what.contains(key));
        writeGuard(file(), store, key, {});
    }
    writeGuard(file(), store, u"assets"_s, u"many"_s);
    VERIFY_RESULT(GuardBook(*m_journal).reset(store, Environment::Test, Guard::Assets)); // mends it
    QCOMPARE(settings(), defaultGuards(Environment::Test));
}

void GuardBookTest::aReaderChangesNothing()
{
    const auto reader = Journal::open(file(), Access::ReadOnly);
    VERIFY_RESULT(reader);
    GuardBook book(**reader);
    VERIFY_RESULT(book.settings(store, Environment::Test));
    QCOMPARE(book.arm(store, 60).error().code, ErrorCode::ReadOnly);
    GuardSettings wanted = settings();
    wanted.maxAssets = 1;
    QCOMPARE(book.change(store, Environment::Test, wanted).error().code, ErrorCode::ReadOnly);
    QCOMPARE(settings(), defaultGuards(Environment::Test));
}

void GuardBookTest::listsEvents()
{
    EventLog log(*m_journal);
    for (int i = 1; i <= 5; ++i)
        VERIFY_RESULT(log.add(i % 2 == 0 ? store : u"store-2"_s, i == 3 ? 7 : 0, u"breaker"_s, QString::number(i)));
    const auto newest = log.list({}, 0, 2);
    VERIFY_RESULT(newest);
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->first().text, u"5"_s);
    QCOMPARE(log.list({}, newest->last().id, 10)->size(), 3);
    QCOMPARE(log.list(store, 0, 10)->size(), 2);
    QCOMPARE(log.ofJob(7)->size(), 1);
    QCOMPARE(log.ofJob(7)->first().text, u"3"_s);
    QCOMPARE(log.ofJob(0)->size(), 0);
}

void GuardBookTest::remembersWhatWasTyped()
{
    const qint64 job = heldJob(*m_journal, plannedAssets(1));
    QCOMPARE(m_journal->job(job)->typedName, QString());
    VERIFY_RESULT(m_journal->setTypedName(job, u"Test"_s));
    QCOMPARE(m_journal->job(job)->typedName, u"Test"_s);
    QVERIFY(!m_journal->setTypedName(99, u"Test"_s));
}

void GuardBookTest::oneServerHasOneBook()
{
    const QString one = u"konifer:http://127.0.0.1:8080"_s;
    const QString other = u"konifer:http://localhost.:8080"_s;
    GuardBook book(*m_journal);
    GuardSettings wanted = settings(one);
    wanted.maxAssets = 100;
    wanted.protectedPaths = {glob(u"/a"_s)};
    VERIFY_RESULT(book.change(one, Environment::Test, wanted));
    QCOMPARE(settings(other), wanted);
    QCOMPARE(settings(u"konifer:http://localhost:8081"_s), defaultGuards(Environment::Test));
    VERIFY_RESULT(book.arm(other, 60));
    QVERIFY(book.armedUntil(one).value() > 0);
    VERIFY_RESULT(book.disarm(one));
    QCOMPARE(book.armedUntil(other).value(), 0);
    // Two settings of one server, as they were kept before: the stricter holds, and a change takes the place of both.
    writeGuard(file(), other, u"assets"_s, u"7"_s);
    writeGuard(file(), other, u"protect"_s, u"/b"_s);
    QCOMPARE(settings(one).maxAssets, 7);
    QCOMPARE(settings(one).protectedPaths.size(), 2);
    wanted.maxAssets = 500;
    wanted.protectedPaths = {};
    VERIFY_RESULT(book.change(one, Environment::Test, wanted));
    QCOMPARE(settings(other), wanted);
    QCOMPARE(settings(one), wanted);
    QCOMPARE(events(one), events(other));
    QVERIFY(events(one).size() >= 6);
    VERIFY_RESULT(book.reset(other, Environment::Test, Guard::Assets));
    QCOMPARE(settings(one).maxAssets, 0);
}

void GuardBookTest::aStoreKeepsItsOwnGuards()
{
    const QString folder = m_dir->filePath(u"store"_s);
    VERIFY_RESULT(makeStore(folder));
    auto local = openStore({folder}, Access::ReadOnly).value();
    const QString id = local->info().id;
    writeGuard(file(), id, u"assets"_s, u"7"_s); // in the journal, as before
    GuardBook book(*m_journal, *local);
    const auto held = [&](Journal& journal) {
        return GuardBook(journal, *local).settings(id, Environment::Test).value();
    };
    QCOMPARE(held(*m_journal).maxAssets, 7);
    GuardSettings wanted = held(*m_journal);
    wanted.maxAssets = 100;
    wanted.protectedPaths = {glob(u"/a"_s)};
    wanted.armingNeeded = true;
    VERIFY_RESULT(book.change(id, Environment::Test, wanted));
    QCOMPARE(held(*m_journal), wanted); // what the journal knew is gone
    const auto elsewhere = openJournal(m_dir->filePath(u"other.db"_s));
    QCOMPARE(held(*elsewhere), wanted);
    QCOMPARE(GuardBook(*local).settings(id, Environment::Test).value(), wanted); // without any
    VERIFY_RESULT(book.arm(id, 60));
    QCOMPARE(GuardBook(*elsewhere, *local).armedUntil(id).value(), 0); // what lets through stays where it was said
    const auto again = openStore({folder}, Access::ReadWrite).value(); // it lies in the store, not in what opened it
    QCOMPARE(GuardBook(*elsewhere, *again).settings(id, Environment::Test).value(), wanted);
    VERIFY_RESULT(GuardBook(*elsewhere, *local).reset(id, Environment::Test, Guard::Protect));
    QCOMPARE(held(*m_journal).protectedPaths.size(), 0);
    // The guard goes with a copy, which is another store; the arming does not.
    QVERIFY(QProcess::execute(u"cp"_s, {u"-a"_s, folder, m_dir->filePath(u"copy"_s)}) == 0);
    const auto copy = openStore({m_dir->filePath(u"copy"_s)}, Access::ReadWrite).value();
    const GuardBook ofCopy(*m_journal, *copy);
    QVERIFY(copy->info().id != id);
    QCOMPARE(ofCopy.settings(copy->info().id, Environment::Test)->maxAssets, 100);
    QVERIFY(ofCopy.settings(copy->info().id, Environment::Test)->armingNeeded);
    QCOMPARE(ofCopy.armedUntil(copy->info().id).value(), 0);
    QVERIFY(book.armedUntil(id).value() > 0);
}

void GuardBookTest::takesOverWhatWasLoosened()
{
    Profiles profiles(m_dir->filePath(u"c.json"_s));
    Connection c;
    c.name = u"prod"_s;
    c.baseUrl = QUrl(u"https://img.example.com"_s);
    c.readOnly = true;
    VERIFY_RESULT(profiles.save(c));
    c.readOnly = false;
    VERIFY_RESULT(profiles.save(c));
    const auto reader = Journal::open(file(), Access::ReadOnly).value();
    VERIFY_RESULT(EventLog(*reader).takeLoosenings(profiles));
    QCOMPARE(profiles.loosenings()->size(), 1); // a reader takes nothing over
    VERIFY_RESULT(EventLog(*m_journal).takeLoosenings(profiles));
    QCOMPARE(profiles.loosenings()->size(), 0);
    const auto list = EventLog(*m_journal).list(u"konifer:https://IMG.example.com:443"_s, 0, 10).value();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().kind, u"connection"_s);
    QCOMPARE(list.first().who, userName());
    VERIFY_RESULT(EventLog(*m_journal).takeLoosenings(profiles));
    QCOMPARE(events().size(), 1);
}

void GuardBookTest::theStricterOfTwo()
{
    const GuardSettings a{true, {glob(u"/a"_s)}, 0, 50, 10, false, false};
    const GuardSettings b{false, {glob(u"/b"_s), glob(u"/a"_s)}, 9, 0, 0, false, true};
    const GuardSettings both = stricterGuards(a, b);
    QCOMPARE(both, (GuardSettings{true, {glob(u"/a"_s), glob(u"/b"_s)}, 9, 50, 10, false, false}));
    GuardSettings back = stricterGuards(b, a);
    back.protectedPaths = both.protectedPaths;
    QCOMPARE(back, both);
    QCOMPARE(stricterGuards({false, {}, 5, 5, 5}, {false, {}, 7, 7, 7}), (GuardSettings{false, {}, 5, 5, 7}));
    QCOMPARE(defaultGuards(Environment::Test).bindingHold(), 0); // is for people who look on
    QCOMPARE(defaultGuards(Environment::Staging).bindingHold(), 10);
    QCOMPARE(defaultGuards(Environment::Production).bindingHold(), 30);
    QCOMPARE(withGuard(defaultGuards(Environment::Test), Guard::Hold, u"5"_s)->bindingHold(), 5);
    // To say what is the default anyway makes it somebody's word.
    GuardBook book(*m_journal);
    VERIFY_RESULT(book.change(store, Environment::Test, *withGuard(settings(), Guard::Hold, u"5"_s)));
    QCOMPARE(settings().bindingHold(), 5);
}

QTEST_GUILESS_MAIN(GuardBookTest)
#include "guard_book_test.moc"
