// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the content of a job's assets, by what a connection lets us see.
#include "remote_fixture.h"

#include "stores/konifer/remote_content.h"
#include "support/verify_result.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList sample{u"/u/a 0 variants:2"_s, u"/u/a 1"_s, u"/u/a 2 unready"_s, u"/u/a/deep 0 variants:2"_s};
constexpr qint64 objects = 6;

QString tally(qint64 pending, qint64 gone, qint64 leaked, qint64 unknown)
{
    return u"%1 pending, %2 gone, %3 leaked, %4 unknown"_s.arg(pending).arg(gone).arg(leaked).arg(unknown);
}

QString tally(const Result<ContentTally>& asked)
{
    return asked ? tally(asked->pending, asked->gone, asked->leaked, asked->unknown) : asked.error().sentence();
}

} // namespace

class RemoteContentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void followsListAndContent();
    void followsTheListAlone();
    void followsTheContentAlone();
    void knowsNothingWithoutBoth();
    void needsRightsToTheList();
    void doesNotLookAgainForWhatIsGone();
    void looksInPortions();
    void passesErrorsOn();
    void showsWhatIsPending();
    void tellsUnknownFromNone();
    void callsStuckWhatDoesNotMove();
    void readsTheListAgainOnlyWhereItChanged();
    void showsPictures_data();
    void showsPictures();

private:
    [[nodiscard]] std::unique_ptr<AssetStore> open(const Connection& connection) const
    {
        auto store = m_remote.open(connection);
        if (!store)
            qWarning("%s", qPrintable(store.error().sentence()));
        return store ? std::move(*store) : nullptr;
    }
    [[nodiscard]] Connection without(bool catalogue, bool content) const
    {
        Connection connection = m_remote.connection();
        if (catalogue)
            connection.catalogue.clear();
        if (content)
            connection.content.clear();
        return connection;
    }
    [[nodiscard]] Result<ContentTally> ask(AssetStore& store, qint64 job = 1, const Cancel& cancel = {}) const;
    [[nodiscard]] Result<qint64> erase() { return m_remote.hand().eraseRecursive(at(u"/u"_s), {}); }
    [[nodiscard]] QString key(size_t object) const { return m_remote.variants()[object].key; }
    RemoteFixture m_remote;
};

void RemoteContentTest::initTestCase()
{
    VERIFY_RESULT(m_remote.start());
}

void RemoteContentTest::init()
{
    VERIFY_RESULT(m_remote.make(sample));
    QCOMPARE(m_remote.variants().size(), size_t(objects));
}

/// Of all objects, handed over four at a time.
Result<ContentTally> RemoteContentTest::ask(AssetStore& store, qint64 job, const Cancel& cancel) const
{
    size_t next = 0;
    const VariantSource source = [&]() -> Result<std::vector<Variant>> {
        std::vector<Variant> portion;
        while (portion.size() < 4 && next < m_remote.variants().size())
            portion.push_back(m_remote.variants()[next++]);
        return portion;
    };
    return store.reader().contentOfJob(u"journal"_s, job, source, cancel, {});
}

void RemoteContentTest::followsListAndContent()
{
    const auto store = open(m_remote.connection());
    QVERIFY(store);
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(tally(ask(*store)), tally(objects, 0, 0, 0));
    m_remote.hand().reaper().failFor({key(0)});
    m_remote.hand().reaper().leakFor({key(1), key(2)});
    VERIFY_RESULT(m_remote.hand().reap(1000));
    // One refused, two forgotten, three gone.
    QCOMPARE(tally(ask(*store)), tally(1, 3, 2, 0));
    m_remote.hand().reaper().failFor({});
    VERIFY_RESULT(m_remote.hand().reap(1000));
    QCOMPARE(tally(ask(*store)), tally(0, 4, 2, 0));
    // A store that is not mounted has lost nothing; what was seen to go stays gone.
    QVERIFY(QDir().rename(m_remote.contentFolder(), m_remote.contentFolder() + u"-away"_s));
    QCOMPARE(tally(ask(*store)), tally(0, 4, 0, 2));
    QVERIFY(QDir().rename(m_remote.contentFolder() + u"-away"_s, m_remote.contentFolder()));
    for (const size_t leaked : {1, 2})
        VERIFY_RESULT(m_remote.content().remove(u"assets"_s, key(leaked)));
    QCOMPARE(tally(ask(*store)), tally(0, objects, 0, 0));
}

void RemoteContentTest::followsTheListAlone()
{
    const auto store = open(without(false, true));
    QVERIFY(store);
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(tally(ask(*store)), tally(objects, 0, 0, 0));
    m_remote.hand().reaper().failFor({key(0)});
    m_remote.hand().reaper().leakFor({key(1)}); // which nobody can see here
    VERIFY_RESULT(m_remote.hand().reap(1000));
    QCOMPARE(tally(ask(*store)), tally(1, 5, 0, 0));
    QCOMPARE(store->reader().contentState(m_remote.variants()[0]), Result<ContentState>(ContentState::Unknown));
}

void RemoteContentTest::followsTheContentAlone()
{
    const auto store = open(without(true, false));
    QVERIFY(store);
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(tally(ask(*store)), tally(objects, 0, 0, 0));
    m_remote.hand().reaper().leakFor({key(1)}); // looks like one whose turn has not come
    VERIFY_RESULT(m_remote.hand().reap(1000));
    QCOMPARE(tally(ask(*store)), tally(1, 5, 0, 0));
    QCOMPARE(store->reader().contentState(m_remote.variants()[0]), Result<ContentState>(ContentState::Missing));
    QCOMPARE(store->reader().contentState(m_remote.variants()[1]), Result<ContentState>(ContentState::Present));
    QVERIFY(QDir(m_remote.contentFolder()).removeRecursively());
    QCOMPARE(tally(ask(*store)), tally(0, 5, 0, 1));
    QCOMPARE(store->reader().contentState(m_remote.variants()[0]), Result<ContentState>(ContentState::Unknown));
}

void RemoteContentTest::knowsNothingWithoutBoth()
{
    const auto store = open(without(true, true));
    QVERIFY(store);
    QCOMPARE(erase(), Result<qint64>(4));
    VERIFY_RESULT(m_remote.hand().reap(1000));
    QCOMPARE(tally(ask(*store)), tally(0, 0, 0, objects));
    QCOMPARE(store->reader().pendingSummary()->pending, 0);
    QCOMPARE(store->reader().pendingObjects(0, 10, false, 0)->size(), 0);
}

void RemoteContentTest::needsRightsToTheList()
{
    QStringList tables = koniferTables();
    tables.removeOne(u"outbox"_s);
    auto link = m_remote.databases().server().connect(m_remote.database());
    VERIFY_RESULT(link);
    VERIFY_RESULT(makeReadOnlyRole(*link, u"no_outbox"_s, u"x"_s, tables));
    Connection connection = without(false, true);
    connection.catalogue = m_remote.databases().server().conninfo(m_remote.database(), u"no_outbox"_s);
    const auto blind = open(connection);
    QVERIFY(blind);
    connection.content = m_remote.contentFolder();
    const auto probing = open(connection);
    QVERIFY(probing);
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(tally(ask(*blind)), tally(0, 0, 0, objects)); // never "gone"
    QCOMPARE(tally(ask(*probing)), tally(objects, 0, 0, 0));
    VERIFY_RESULT(m_remote.hand().reap(4));
    QCOMPARE(tally(ask(*blind)), tally(0, 0, 0, objects));
    QCOMPARE(tally(ask(*probing)), tally(2, 4, 0, 0));
}

void RemoteContentTest::doesNotLookAgainForWhatIsGone()
{
    const auto store = open(m_remote.connection());
    QVERIFY(store);
    QCOMPARE(erase(), Result<qint64>(4));
    m_remote.hand().reaper().failFor({key(0)});
    VERIFY_RESULT(m_remote.hand().reap(1000));
    QCOMPARE(tally(ask(*store)), tally(1, 5, 0, 0));
    // What nobody will do: it shows who is asked.
    for (const size_t again : {3, 5})
        VERIFY_RESULT(m_remote.content().put(u"assets"_s, key(again), "again"_ba));
    QCOMPARE(tally(ask(*store)), tally(1, 5, 0, 0));
    QCOMPARE(tally(ask(*store, 2)), tally(1, 3, 2, 0)); // each job by itself
    const auto anew = open(m_remote.connection());
    QVERIFY(anew);
    QCOMPARE(tally(ask(*anew)), tally(1, 3, 2, 0));
}

void RemoteContentTest::looksInPortions()
{
    constexpr qint64 extra = 20;
    const auto store = open(m_remote.connection());
    QVERIFY(store);
    std::vector<Variant> many;
    for (qint64 i = 0; i < RemoteContent::probesInLook + extra; ++i) {
        many.push_back(m_remote.variants()[0]);
        many.back().key = u"none%1"_s.arg(i);
    }
    const auto askMany = [&] {
        qsizetype next = 0;
        return store->reader().contentOfJob(u"journal"_s, 1,
                                            [&]() -> Result<std::vector<Variant>> {
                                                const auto first = many.begin() + next;
                                                next = std::min(next + 1'000, qsizetype(many.size()));
                                                return std::vector<Variant>(first, many.begin() + next);
                                            },
                                            Cancel(), {});
    };
    QCOMPARE(tally(askMany()), tally(extra, RemoteContent::probesInLook, 0, 0));
    QCOMPARE(tally(askMany()), tally(0, RemoteContent::probesInLook + extra, 0, 0));
}

void RemoteContentTest::passesErrorsOn()
{
    const auto store = open(m_remote.connection());
    QVERIFY(store);
    const Error fault{ErrorCode::Damaged, u"The journal is damaged."_s, {}, {}};
    const auto failed = store->reader().contentOfJob(
        u"journal"_s, 1, [&]() -> Result<std::vector<Variant>> { return tl::unexpected(fault); }, Cancel(), {});
    QCOMPARE(failed, Result<ContentTally>(tl::unexpected(fault)));
    const Cancel cancel;
    cancel.cancel();
    QCOMPARE(ask(*store, 1, cancel).error().code, ErrorCode::Cancelled);
    VERIFY_RESULT(m_remote.databases().server().stop());
    const auto lost = ask(*store);
    VERIFY_RESULT(m_remote.databases().server().start());
    QCOMPARE(lost.error().code, ErrorCode::Unreachable); // and nothing counts as gone
    VERIFY_RESULT(m_remote.hand().open());
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(tally(ask(*store)), tally(objects, 0, 0, 0));
}

void RemoteContentTest::showsWhatIsPending()
{
    const auto store = open(m_remote.connection());
    QVERIFY(store);
    QCOMPARE(store->reader().pendingSummary()->pending, 0);
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(store->reader().pendingSummary()->pending, objects);
    QStringList keys;
    const auto pending = store->reader().pendingObjects(0, 100, false, 0);
    VERIFY_RESULT(pending);
    for (const PendingObject& object : *pending)
        keys.append(object.key);
    keys.sort();
    QStringList expected;
    for (const Variant& variant : m_remote.variants())
        expected.append(variant.key);
    expected.sort();
    QCOMPARE(keys, expected);
    QCOMPARE(store->reader().pendingObjects(0, 4, false, 0)->size(), 4);
    QCOMPARE(store->reader().pendingObjects(0, 100, true, 0)->size(), 0);
}

/// What can not be seen is unknown, not 0.
void RemoteContentTest::tellsUnknownFromNone()
{
    for (const bool content : {false, true}) {
        const auto store = open(without(true, content));
        QVERIFY(store);
        const auto summary = store->reader().pendingSummary();
        VERIFY_RESULT(summary);
        QCOMPARE(summary->oldestSeconds, -1);
        QCOMPARE(summary->stuck, -1);
        QCOMPARE(summary->pendingBytes, -1);
    }
    const auto store = open(m_remote.connection());
    QVERIFY(store);
    PendingSummary none;
    none.removed = none.removedBytes = -1;
    QCOMPARE(store->reader().pendingSummary(), Result<PendingSummary>(none));
}

void RemoteContentTest::callsStuckWhatDoesNotMove()
{
    const auto patient = open(m_remote.connection());
    m_remote.stuckAfterSeconds = 0;
    const auto hasty = open(m_remote.connection());
    m_remote.stuckAfterSeconds = OutboxWatch::stuckAfterSeconds;
    QVERIFY(patient && hasty);
    QCOMPARE(erase(), Result<qint64>(4));
    QVERIFY(m_remote.databases().script(m_remote.database(), "UPDATE outbox SET created_at = (now() AT TIME ZONE 'UTC')"
                                                             " - interval '1 hour'"_ba));
    // Old as it is, nobody has seen yet whether it moves.
    QCOMPARE(patient->reader().pendingSummary()->stuck, -1);
    QVERIFY(patient->reader().pendingSummary()->oldestSeconds >= 3600);
    QCOMPARE(patient->reader().pendingObjects(0, 100, true, 0)->size(), 0);
    QCOMPARE(hasty->reader().pendingSummary()->stuck, objects);
    const auto stuck = hasty->reader().pendingObjects(0, 100, true, 0);
    VERIFY_RESULT(stuck);
    QCOMPARE(stuck->size(), objects);
    QVERIFY(stuck->first().stuck && !stuck->first().lastError.isEmpty());
    m_remote.hand().reaper().failFor({key(0)});
    VERIFY_RESULT(m_remote.hand().reap(1000));
    for (AssetStore* store : {patient.get(), hasty.get()})
        QCOMPARE(store->reader().pendingSummary()->stuck, store == patient.get() ? 0 : 1);
}

/// One look after the other at a long list costs the server a sum, not the list.
void RemoteContentTest::readsTheListAgainOnlyWhereItChanged()
{
    QStringList tables = koniferTables();
    tables.removeOne(u"outbox"_s);
    auto link = m_remote.databases().server().connect(m_remote.database());
    VERIFY_RESULT(link);
    VERIFY_RESULT(makeReadOnlyRole(*link, u"some_columns"_s, u"x"_s, tables));
    VERIFY_RESULT(link->script("GRANT SELECT (id, event_type, payload, created_at) ON outbox TO some_columns"_ba));
    Connection connection = without(false, true);
    connection.catalogue = m_remote.databases().server().conninfo(m_remote.database(), u"some_columns"_s);
    const auto store = open(connection);
    QVERIFY(store);
    QVERIFY(store->info().capabilities.seesPending);
    QCOMPARE(erase(), Result<qint64>(4));
    QCOMPARE(tally(ask(*store)), tally(objects, 0, 0, 0));
    // From now on whoever reads the list is told so.
    VERIFY_RESULT(link->script("REVOKE SELECT (payload) ON outbox FROM some_columns"_ba));
    QCOMPARE(tally(ask(*store)), tally(objects, 0, 0, 0));
    QCOMPARE(tally(ask(*store, 2)), tally(objects, 0, 0, 0));
    m_remote.hand().reaper().failFor({key(0)});
    VERIFY_RESULT(m_remote.hand().reap(1000));
    QCOMPARE(ask(*store).error().code, ErrorCode::Permission);
    VERIFY_RESULT(link->script("GRANT SELECT (payload) ON outbox TO some_columns"_ba));
    QCOMPARE(tally(ask(*store)), tally(1, 5, 0, 0));
}

void RemoteContentTest::showsPictures_data()
{
    QTest::addColumn<bool>("probe");
    QTest::newRow("from the content store") << true;
    QTest::newRow("from the server") << false;
}

/// Of the original, scaled here: asking for a small one makes the server write (konifer.md, Reading).
void RemoteContentTest::showsPictures()
{
    QFETCH(const bool, probe);
    QImage picture(64, 32, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    VERIFY_RESULT(m_remote.content().put(u"assets"_s, key(0), png));
    const auto store = open(without(false, !probe));
    QVERIFY(store);
    m_remote.server().clearLog();
    const auto shown = store->reader().thumbnail({at(u"/u/a"_s), 0}, m_remote.variants()[0], 16);
    VERIFY_RESULT(shown);
    QCOMPARE(shown->size(), QSize(16, 8));
    QCOMPARE(m_remote.server().requests().size(), probe ? 0 : 1);
    QCOMPARE(m_remote.server().count({}, "h="), 0);
    QVERIFY(!store->reader().thumbnail({at(u"/u/a"_s), 1}, m_remote.variants()[2], 16)); // no picture
    QCOMPARE(m_remote.databases().number(m_remote.database(), "SELECT count(*) FROM asset_variant"_ba),
             Result<qint64>(objects));
}

QTEST_GUILESS_MAIN(RemoteContentTest)
#include "remote_content_test.moc"
