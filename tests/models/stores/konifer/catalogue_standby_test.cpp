// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that is a standby, or becomes one under us.
#include "remote_fixture.h"

#include "jobs/planner.h"
#include "stores/connection_check.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList sample{u"/u/a 0"_s, u"/u/a 1"_s, u"/u/b 0"_s};
const DeleteRequest below = DeleteRequest::everythingBelow(AssetPath().child(u"u"_s));

QString reportOf(const QList<PartReport>& reports, const QString& part, PartReport::State state)
{
    for (const PartReport& report : reports) {
        if (report.part == part)
            return report.state == state ? report.what : u"another state: "_s + report.what;
    }
    return u"no report"_s;
}

} // namespace

/// It shows what was: it is said to be one everywhere, and nothing is deleted by it.
class CatalogueStandbyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void isSaidEverywhere();
    void isNotBelievedWhereAPrimaryWas();

private:
    [[nodiscard]] PostgresServer& postgres() { return m_remote.databases().server(); }
    RemoteFixture m_remote{PostgresServer::Options{
        .tcp = false, .autovacuum = false, .settings = {"wal_level = replica", "hot_standby = on"}}};
};

void CatalogueStandbyTest::initTestCase()
{
    VERIFY_RESULT(m_remote.start());
    VERIFY_RESULT(m_remote.make(sample));
}

void CatalogueStandbyTest::cleanup()
{
    VERIFY_RESULT(postgres().stop());
    VERIFY_RESULT(postgres().start());
}

void CatalogueStandbyTest::isSaidEverywhere()
{
    VERIFY_RESULT(postgres().becomeStandby());
    const auto store = m_remote.open(m_remote.connection());
    VERIFY_RESULT(store);
    const StoreInfo& info = (*store)->info();
    QVERIFY(info.readOnly);
    QVERIFY(!info.capabilities.upToDate);
    QVERIFY2(info.whyReadOnly.contains(u"standby"_s) && info.whyReadOnly.contains(u"behind"_s),
             qPrintable(info.whyReadOnly));
    QVERIFY(info.capabilities.words.contains(info.whyReadOnly));
    const auto radius = (*store)->reader().radius(below, Cancel());
    VERIFY_RESULT(radius);
    QCOMPARE(radius->matched.assets, 3);
    QVERIFY(!radius->exact);
    QVERIFY2(radius->whyNotExact.contains(u"standby"_s), qPrintable(radius->whyNotExact));
    // What it shows is looked at, and not kept as a plan.
    VERIFY_RESULT(makePlan(**store, below, Cancel()));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan"_s);
    QCOMPARE(savePlan(**store, below, file, Cancel()).error().code, ErrorCode::ReadOnly);
    QVERIFY(!QFile::exists(file));
    auto journal = Journal::open(folder.filePath(u"journal.db"_s), Access::ReadWrite);
    VERIFY_RESULT(journal);
    const auto held = planIntoJournal(**store, u"konifer:x"_s, below, DeleteMode::Pinned, **journal, Cancel());
    QCOMPARE(held.error().code, ErrorCode::ReadOnly);
    QVERIFY2(held.error().what.contains(u"standby"_s), qPrintable(held.error().sentence()));
    const auto chosen = planRefsIntoJournal(**store, u"konifer:x"_s, {{at(u"/u/a"_s), 0}}, **journal, Cancel());
    QCOMPARE(chosen.error().code, ErrorCode::ReadOnly);
    QCOMPARE((*journal)->jobs(0, 10)->size(), 0);
    QList<PartReport> reports;
    checkParts(m_remote.connection(), {}, Cancel(), [&](const PartReport& report) { reports.append(report); });
    const QString said = reportOf(reports, u"catalogue"_s, PartReport::State::Warning);
    QVERIFY2(said.contains(u"standby"_s) && said.contains(u"deletes are refused"_s), qPrintable(said));
}

void CatalogueStandbyTest::isNotBelievedWhereAPrimaryWas()
{
    VERIFY_RESULT(postgres().stop());
    QVERIFY(QFile::remove(postgres().folder() + u"/data/standby.signal"_s));
    VERIFY_RESULT(postgres().start());
    const auto store = m_remote.open(m_remote.connection());
    VERIFY_RESULT(store);
    AssetReader& reader = (*store)->reader();
    QVERIFY((*store)->info().capabilities.upToDate);
    QVERIFY(reader.radius(below, Cancel())->exact);
    VERIFY_RESULT(postgres().becomeStandby());
    const AssetRef ref{at(u"/u/a"_s), 0};
    (void)reader.node(AssetPath()); // the connection broke
    const auto one = reader.lookUp(std::span(&ref, 1));
    QCOMPARE(one.error().code, ErrorCode::Unreachable);
    QVERIFY2(one.error().what.contains(u"standby"_s), qPrintable(one.error().sentence()));
    QCOMPARE(reader.node(AssetPath()).error().code, ErrorCode::Unreachable);
    QCOMPARE(reader.radius(below, Cancel()).error().code, ErrorCode::Unreachable);
    VERIFY_RESULT(postgres().becomePrimary());
    VERIFY_RESULT(reader.lookUp(std::span(&ref, 1)));
    QVERIFY(reader.radius(below, Cancel())->exact);
}

QTEST_GUILESS_MAIN(CatalogueStandbyTest)
#include "catalogue_standby_test.moc"
