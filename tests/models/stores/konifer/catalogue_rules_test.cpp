// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided beside the catalogue without asking it: what an error means, what is in the clear, when a queue
// stands.
#include "stores/catalogue_address.h"
#include "stores/konifer/outbox_watch.h"
#include "stores/postgres/pg_error.h"

#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class CatalogueRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhyNoConnectionCameAbout_data();
    void saysWhyNoConnectionCameAbout();
    void knowsWhatIsInTheClear_data();
    void knowsWhatIsInTheClear();
    void knowsWhenAQueueStands_data();
    void knowsWhenAQueueStands();
    void comparesQueuesByTheirRows();
};

void CatalogueRulesTest::saysWhyNoConnectionCameAbout_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const QString to = u"connection to server at \"db\" (192.0.2.1), port 5432 failed: "_s;
    const QString denied = to + u"FATAL:  password authentication failed for user \"reader\"\n"_s;
    QTest::newRow("wrong password, with and without encryption")
        << denied + denied << ErrorCode::Unauthorized << u"user and the password"_s;
    QTest::newRow("no password") << to + u"fe_sendauth: no password supplied\n"_s << ErrorCode::Unauthorized
                                 << u"password"_s;
    QTest::newRow("no authority")
        << to + u"root certificate file \"/home/x/.postgresql/root.crt\" does not exist\nEither provide the file or "
                "change sslmode to disable server certificate verification.\n"_s
        << ErrorCode::Unauthorized << u"sslrootcert="_s;
    QTest::newRow("no authority, newer words")
        << to + u"root certificate file \"/r.crt\" does not exist\nEither provide the file, use the system's trusted "
                "roots with sslrootcert=system, or change sslmode to disable server certificate verification.\n"_s
        << ErrorCode::Unauthorized << u"sslrootcert="_s;
    QTest::newRow("another authority") << to + u"SSL error: certificate verify failed\n"_s << ErrorCode::Unauthorized
                                       << u"sslrootcert"_s;
    QTest::newRow("another host") << to + u"server certificate for \"other\" does not match host name \"db\"\n"_s
                                  << ErrorCode::Unauthorized << u"sslmode"_s;
    QTest::newRow("no encryption") << to + u"server does not support SSL, but SSL was required\n"_s
                                   << ErrorCode::Unauthorized << u"sslmode"_s;
    QTest::newRow("client certificate") << to + u"FATAL:  connection requires a valid client certificate\n"_s
                                        << ErrorCode::Unauthorized << u"sslcert"_s;
    QTest::newRow("client key") << to + u"private key file \"/k\" has group or world access; file must have …\n"_s
                                << ErrorCode::Unauthorized << u"sslkey"_s;
    QTest::newRow("no database") << to + u"FATAL:  database \"x\" does not exist\n"_s << ErrorCode::NotFound
                                 << u"Check the database"_s;
    QTest::newRow("no database behind a pooler")
        << to + u"FATAL:  no such database: x\n"_s << ErrorCode::NotFound << u"Check the database"_s;
    QTest::newRow("a pooler") << to + u"FATAL:  unsupported startup parameter: options\n"_s << ErrorCode::BadRequest
                              << u"ALTER ROLE"_s;
    QTest::newRow("nobody") << to + u"Connection refused\n\tIs the server running on that host?\n"_s
                            << ErrorCode::Unreachable << u"host and port"_s;
    QTest::newRow("silence") << to + u"timeout expired\n"_s << ErrorCode::Unreachable << u"host and port"_s;
}

void CatalogueRulesTest::saysWhyNoConnectionCameAbout()
{
    QFETCH(const QString, said);
    QFETCH(const QString, named);
    const Error error = pgConnectError(said);
    QTEST(error.code, "code");
    QVERIFY2(error.remedy.contains(named), qPrintable(error.sentence()));
    // Never how to switch the check off, and nothing twice.
    QVERIFY2(!error.sentence().contains(u"disable server"_s), qPrintable(error.sentence()));
    QCOMPARE(error.what.count(u"failed: "_s), 1);
}

void CatalogueRulesTest::knowsWhatIsInTheClear_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<bool>("clear");
    QTest::newRow("no sslmode") << u"host=db.example.org dbname=konifer"_s << true;
    for (const QString& mode : {u"disable"_s, u"allow"_s, u"prefer"_s})
        QTest::newRow(qPrintable(mode)) << u"host=db.example.org sslmode="_s + mode << true;
    for (const QString& mode : {u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        QTest::newRow(qPrintable(mode)) << u"host=db.example.org sslmode="_s + mode << false;
    QTest::newRow("as URL") << u"postgresql://reader@db.example.org/konifer"_s << true;
    QTest::newRow("as URL, encrypted") << u"postgresql://reader@db.example.org/konifer?sslmode=require"_s << false;
    QTest::newRow("by address") << u"hostaddr=192.0.2.1 host=localhost dbname=konifer"_s << true;
    QTest::newRow("one of two") << u"host=localhost,db.example.org"_s << true;
    QTest::newRow("Kerberos") << u"host=db.example.org gssencmode=require"_s << false;
    QTest::newRow("this machine") << u"host=127.0.0.1 dbname=konifer"_s << false;
    QTest::newRow("a socket") << u"host=/run/postgresql dbname=konifer"_s << false;
    QTest::newRow("nothing named") << u"dbname=konifer"_s << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("no address") << u"host=db.example.org '"_s << false;
}

void CatalogueRulesTest::knowsWhatIsInTheClear()
{
    QFETCH(const QString, conninfo);
    QTEST(isCatalogueInTheClear(conninfo), "clear");
}

void CatalogueRulesTest::knowsWhenAQueueStands_data()
{
    struct Look {
        double seconds;
        const char* oldest;
        qint64 count;
    };
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<QStringList>("oldest");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QueueMotion>("motion");
    const auto row = [](const char* name, const QList<Look>& looks, QueueMotion motion) {
        QList<double> times;
        QStringList oldest;
        QList<qint64> counts;
        for (const Look& look : looks) {
            times << look.seconds;
            oldest << QString::fromLatin1(look.oldest);
            counts << look.count;
        }
        QTest::newRow(name) << times << oldest << counts << motion;
    };
    row("one look tells nothing", {{0, "a", 1200}}, QueueMotion::Unknown);
    row("not watched for long enough", {{0, "a", 5}, {599, "a", 5}}, QueueMotion::Unknown);
    row("the same for long", {{0, "a", 5}, {600, "a", 5}}, QueueMotion::Stands);
    row("the same for long, and more came", {{0, "a", 5}, {300, "a", 9}, {600, "a", 400}}, QueueMotion::Stands);
    row("a long queue that gets shorter", {{0, "a", 20000}, {590, "a", 19000}, {900, "a", 19000}}, QueueMotion::Moves);
    row("shorter once, then never again", {{0, "a", 5}, {10, "a", 4}, {610, "a", 4}}, QueueMotion::Stands);
    row("not shorter than it was", {{0, "a", 4}, {10, "a", 9}, {20, "a", 6}, {600, "a", 4}}, QueueMotion::Stands);
    row("the oldest went", {{0, "a", 5}, {590, "b", 5}, {900, "b", 5}}, QueueMotion::Moves);
    row("the oldest went, then none", {{0, "a", 5}, {10, "b", 5}, {610, "b", 9}}, QueueMotion::Stands);
    row("empty", {{0, "", 0}}, QueueMotion::Moves);
    row("empty for long", {{0, "", 0}, {900, "", 0}}, QueueMotion::Moves);
    row("empty in between", {{0, "a", 1}, {300, "", 0}, {310, "b", 1}, {900, "b", 1}}, QueueMotion::Moves);
    row("moves again", {{0, "a", 5}, {600, "a", 5}, {601, "a", 4}}, QueueMotion::Moves);
}

void CatalogueRulesTest::knowsWhenAQueueStands()
{
    QFETCH(const QList<double>, times);
    QFETCH(const QStringList, oldest);
    QFETCH(const QList<qint64>, counts);
    OutboxWatch watch(600);
    QCOMPARE(watch.motion(), QueueMotion::Unknown);
    for (qsizetype i = 0; i < times.size(); ++i) {
        const QueueMotion seen = watch.look(times.at(i), {counts.at(i), 0, oldest.at(i).toLatin1(), {}});
        QCOMPARE(watch.motion(), seen);
    }
    QTEST(watch.motion(), "motion");
}

void CatalogueRulesTest::comparesQueuesByTheirRows()
{
    const OutboxMark mark{5, 10, "a", "7"};
    QVERIFY(mark.isOfSameRows({5, 99, "b", "7"}));
    QVERIFY(!mark.isOfSameRows({6, 10, "a", "7"}));
    QVERIFY(!mark.isOfSameRows({5, 10, "a", "8"}));
}

QTEST_GUILESS_MAIN(CatalogueRulesTest)
#include "catalogue_rules_test.moc"
