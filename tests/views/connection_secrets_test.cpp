// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of secrets in the connection dialog and in the wizard.
#include "connect_wizard_fixture.h"
#include "connection_dialog_fixture.h"
#include "connection_form.h"
#include "connection_list.h"
#include "loopback_listener.h"
#include "note.h"
#include "test_report_view.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class ConnectionSecretsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void savedSecretsAreInNoWidget();
    void withoutAKeychainNothingIsKept();
    void duplicateTakesNoSecrets();
    void exportHoldsNoSecret();
    void connectGivesTheSecrets();
    void connectAsksForWhatIsMissing();
    void aSecretTypedForOneServerGoesToNoOther_data();
    void aSecretTypedForOneServerGoesToNoOther();
    void anotherPathIsTheSameServer();
    void theCataloguesPasswordGoesToNoOtherHost();
    void keysOfTheContentGoToNoOtherHost();
    void nothingIsLookedForAtAHalfTypedPlace();
    void aKeptSecretGoesToNoOtherServer();
    void aSecretTypedInTheDialogGoesToNoOtherServer();
};

void ConnectionSecretsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().apply(Theme::Mode::Light);
}

void ConnectionSecretsTest::savedSecretsAreInNoWidget()
{
    const Connection full = fullConnection();
    DialogFixture f({full});
    const Secrets kept = secretsFor(full);
    QTRY_VERIFY(f.line("signingKey")->placeholderText().contains(u"kept in the keychain"_s));
    for (const QString& text : f.texts())
        QVERIFY2(!text.contains(u"secret "_s) || text.contains(u"kept secret"_s), qPrintable(text));
    f.type("signingKey", u"brand new hush"_s);
    f.button("saveButton")->click();
    for (const QString& text : f.texts())
        QVERIFY2(!text.contains(u"hush"_s), qPrintable(text));
    QTRY_COMPARE(f.state->kept.value(secretKey(full)).signingKey, u"brand new hush"_s);
    // The others stayed, and no file knows any of them.
    QCOMPARE(f.state->kept.value(secretKey(full)).s3SecretKey, kept.s3SecretKey);
    QFile file(f.dir.filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));
}

void ConnectionSecretsTest::withoutAKeychainNothingIsKept()
{
    DialogFixture f({}, false);
    f.button("newButton")->click();
    f.part<QComboBox>("authentication")->setCurrentIndex(1);
    QTRY_VERIFY(f.line("token")->placeholderText().contains(u"no keychain"_s));
    f.type("name", u"Live"_s);
    f.type("baseUrl", u"https://x.example.com"_s);
    f.type("token", u"hush"_s);
    f.button("saveButton")->click();
    const auto* note = f.part<Note>("dialogNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->sentence().contains(u"without its secrets"_s));
    QVERIFY(f.line("token")->text().isEmpty());
    // Typed in this dialog, they still do for this one time.
    QSignalSpy asked(f.dialog.get(), &ConnectionDialog::connectRequested);
    f.button("connectButton")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<Secrets>().token, u"hush"_s);
}

void ConnectionSecretsTest::duplicateTakesNoSecrets()
{
    Connection live = simple(u"live"_s);
    live.authentication = Authentication::Bearer;
    DialogFixture f({live});
    QTRY_VERIFY(f.line("token")->placeholderText().contains(u"kept"_s));
    f.button("duplicateButton")->click();
    QCOMPARE(f.line("name")->text(), u"live (copy)"_s);
    QCOMPARE(f.dialog->list()->count(), 2);
    QCoreApplication::sendPostedEvents();
    QVERIFY(f.line("token")->placeholderText().isEmpty());
    f.button("saveButton")->click();
    QCOMPARE(f.book.connections().size(), 2);
    QVERIFY(f.state->kept.value(secretKey(*f.book.find(u"live (copy)"_s))).token.isEmpty());
}

void ConnectionSecretsTest::exportHoldsNoSecret()
{
    DialogFixture f({fullConnection()});
    const QString file = f.dir.filePath(u"out.json"_s);
    QVERIFY(f.book.exportTo(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("images.example.com"));
    QVERIFY(!bytes.contains("secret "));
    QVERIFY(f.book.importFrom(file));
    QCOMPARE(f.book.connections().size(), 2);
    QVERIFY(f.button("exportButton")->toolTip().contains(u"without"_s));
}

void ConnectionSecretsTest::connectGivesTheSecrets()
{
    const Connection full = fullConnection();
    DialogFixture f({full});
    QTRY_VERIFY(f.line("signingKey")->placeholderText().contains(u"kept"_s));
    QSignalSpy asked(f.dialog.get(), &ConnectionDialog::connectRequested);
    f.button("connectButton")->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().at(0).value<Connection>() == full);
    QVERIFY(asked.first().at(1).value<Secrets>() == secretsFor(full));
    QVERIFY(!f.dialog->isVisible());
}

void ConnectionSecretsTest::connectAsksForWhatIsMissing()
{
    Connection live = simple(u"live"_s);
    live.authentication = Authentication::Bearer;
    DialogFixture f({live});
    f.state->kept.clear();
    f.dialog->showConnection(u"live"_s);
    QCoreApplication::sendPostedEvents();
    QSignalSpy asked(f.dialog.get(), &ConnectionDialog::connectRequested);
    f.button("connectButton")->click();
    QCOMPARE(asked.size(), 0);
    QVERIFY(f.part<Note>("dialogNote")->sentence().contains(u"token"_s));
    QTRY_COMPARE(f.dialog->focusWidget(), f.line("token"));
}

namespace {

QString addressOf(const LoopbackListener& listener, const QString& host = u"127.0.0.1"_s)
{
    return u"http://%1:%2"_s.arg(host, listener.port());
}

QString catalogueAt(const LoopbackListener& listener)
{
    return u"host=127.0.0.1 port=%1 dbname=konifer user=reader sslmode=disable"_s.arg(listener.port());
}

bool saysWhy(const QLineEdit* field)
{
    return field->text().isEmpty() && field->placeholderText().contains(u"another address"_s) &&
           field->toolTip() == field->placeholderText();
}

bool isTested(const WizardFixture& f)
{
    return f.state() == LiveCheck::State::Done;
}

} // namespace

void ConnectionSecretsTest::aSecretTypedForOneServerGoesToNoOther_data()
{
    QTest::addColumn<bool>("sameMachine");
    QTest::newRow("another port") << false;
    QTest::newRow("another host") << true;
}

void ConnectionSecretsTest::aSecretTypedForOneServerGoesToNoOther()
{
    QFETCH(bool, sameMachine);
    LoopbackListener first;
    LoopbackListener second;
    LoopbackListener& there = sameMachine ? first : second;
    WizardFixture f;
    f.type("baseUrl", addressOf(first));
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.type("token", u"first-hush"_s);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(first.heard().contains("Bearer first-hush"));
    f.back();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    there.forget();
    f.type("baseUrl", addressOf(there, sameMachine ? u"localhost"_s : u"127.0.0.1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    f.next();
    // It is gone, its field says why and waits for another, and nothing was asked.
    QVERIFY(saysWhy(f.line("token")));
    QCOMPARE(f.wizard->focusWidget(), f.line("token"));
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    for (int i = 0; i < 3; ++i)
        f.next();
    QCOMPARE(f.wizard->step(), 1); // it is needed
    QVERIFY(f.book.connections().isEmpty());
    f.type("token", u"second-hush"_s);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(there.heard().contains("Bearer second-hush"));
    QVERIFY(!there.heard().contains("first-hush"));
}

void ConnectionSecretsTest::anotherPathIsTheSameServer()
{
    LoopbackListener server;
    WizardFixture f;
    f.type("baseUrl", addressOf(server));
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.type("token", u"hush"_s);
    f.back();
    // Away and back again while it is typed: what counts is with which address one goes on.
    f.type("baseUrl", addressOf(server) + u"/konifer"_s);
    server.forget();
    f.next();
    QCOMPARE(f.line("token")->text(), u"hush"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(server.heard().contains("GET /konifer/"));
    QVERIFY(server.heard().contains("Bearer hush"));
}

void ConnectionSecretsTest::theCataloguesPasswordGoesToNoOtherHost()
{
    LoopbackListener server;
    LoopbackListener first;
    LoopbackListener second;
    WizardFixture f;
    f.type("baseUrl", addressOf(server));
    f.next();
    f.next();
    f.type("catalogue", catalogueAt(first));
    f.type("cataloguePassword", u"first-hush"_s);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(first.heard().contains("first-hush"));
    f.type("catalogue", catalogueAt(second));
    f.next();
    // Nobody goes past it unseen; it may have none, so the second time leads on.
    QCOMPARE(f.wizard->step(), 2);
    QVERIFY(saysWhy(f.line("cataloguePassword")));
    QCOMPARE(f.wizard->focusWidget(), f.line("cataloguePassword"));
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(second.calls() > 0);
    f.next();
    QCOMPARE(f.wizard->step(), 3);
    f.back();
    f.type("cataloguePassword", u"second-hush"_s);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(second.heard().contains("second-hush"));
    QVERIFY(!second.heard().contains("first-hush"));
}

void ConnectionSecretsTest::keysOfTheContentGoToNoOtherHost()
{
    LoopbackListener server;
    LoopbackListener first;
    LoopbackListener second;
    WizardFixture f;
    f.type("baseUrl", addressOf(server));
    f.next();
    f.next();
    f.type("content", u"s3://127.0.0.1:%1?region=eu-1"_s.arg(first.port()));
    f.type("s3AccessKey", u"first-key"_s);
    f.type("s3SecretKey", u"first-hush"_s);
    f.type("s3SessionToken", u"first-session"_s);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(first.heard().contains("first-key") && first.heard().contains("first-session"));
    f.type("content", u"s3://127.0.0.1:%1?region=eu-1"_s.arg(second.port()));
    f.leave();
    for (const char* name : {"s3AccessKey", "s3SecretKey", "s3SessionToken"})
        QVERIFY2(saysWhy(f.line(name)), name);
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    f.type("s3AccessKey", u"second-key"_s);
    f.type("s3SecretKey", u"second-hush"_s);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(second.heard().contains("second-key"));
    QVERIFY(!second.heard().contains("first-"));
}

/// libpq has passwords of its own, from its environment and its files.
void ConnectionSecretsTest::nothingIsLookedForAtAHalfTypedPlace()
{
    LoopbackListener server;
    LoopbackListener catalogue;
    qputenv("PGPASSWORD", "environment-hush");
    WizardFixture f;
    f.type("baseUrl", addressOf(server));
    f.next();
    f.next();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    f.type("catalogue", catalogueAt(catalogue));
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    QTRY_VERIFY_WITH_TIMEOUT(!f.tester.isRunning(), patience);
    QCOMPARE(catalogue.calls(), 0);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(f), patience);
    QVERIFY(catalogue.heard().contains("environment-hush"));
    qunsetenv("PGPASSWORD");
}

void ConnectionSecretsTest::aKeptSecretGoesToNoOtherServer()
{
    LoopbackListener first;
    LoopbackListener second;
    Connection live = simple(u"live"_s);
    live.baseUrl = QUrl(addressOf(first));
    live.authentication = Authentication::Bearer;
    DialogFixture f({live}, true, PartCheck(checkParts));
    const auto* note = f.part<Note>("dialogNote");
    const auto* report = f.part<TestReportView>("testReport");
    const auto test = [&] {
        f.button("testButton")->click();
        return QTest::qWaitFor([&] { return !f.tester.isRunning(); }, patience);
    };
    QTRY_VERIFY(f.line("token")->placeholderText().contains(u"kept"_s));
    QVERIFY(test());
    QVERIFY(first.heard().contains("Bearer secret 0"));
    f.type("baseUrl", addressOf(second));
    QVERIFY(test());
    QVERIFY(note->isVisible() && note->sentence().contains(u"type the token"_s));
    QVERIFY(saysWhy(f.line("token")));
    QCOMPARE(second.calls(), 0);
    QVERIFY(!report->isVisible());
    // With the old address it is the old secret, whatever the path is.
    first.forget();
    f.type("baseUrl", addressOf(first) + u"/konifer"_s);
    QVERIFY(test());
    QVERIFY(first.heard().contains("Bearer secret 0"));
    QVERIFY(f.line("token")->placeholderText().contains(u"kept"_s));
    // What is saved with another address has no secret until it is typed.
    f.type("baseUrl", addressOf(second));
    f.button("saveButton")->click();
    QVERIFY(note->isVisible() && note->sentence().contains(u"type the token"_s));
    QCOMPARE(f.book.find(u"live"_s)->baseUrl, QUrl(addressOf(second)));
    QTRY_VERIFY(f.state->kept.value(secretKey(*f.book.find(u"live"_s))) == Secrets());
    QSignalSpy asked(f.dialog.get(), &ConnectionDialog::connectRequested);
    f.button("connectButton")->click();
    QCOMPARE(asked.size(), 0);
    QVERIFY(test());
    QCOMPARE(second.calls(), 0);
    f.type("token", u"second-hush"_s);
    QVERIFY(test());
    QVERIFY(second.heard().contains("Bearer second-hush"));
    QVERIFY(!second.heard().contains("secret 0"));
}

void ConnectionSecretsTest::aSecretTypedInTheDialogGoesToNoOtherServer()
{
    LoopbackListener first;
    LoopbackListener second;
    DialogFixture f({}, true, PartCheck(checkParts));
    f.button("newButton")->click();
    f.type("name", u"live"_s);
    f.type("baseUrl", addressOf(first));
    f.part<QComboBox>("authentication")->setCurrentIndex(1);
    f.type("token", u"first-hush"_s);
    f.type("baseUrl", addressOf(second));
    f.button("testButton")->click();
    QVERIFY(!f.tester.isRunning());
    QVERIFY(saysWhy(f.line("token")));
    f.button("saveButton")->click();
    QVERIFY(f.part<Note>("dialogNote")->sentence().contains(u"type the token"_s));
    QTRY_VERIFY(f.state->kept.value(secretKey(*f.book.find(u"live"_s))) == Secrets());
    QCOMPARE(second.calls(), 0);
    // It is told when the field of the address is left, not only when it would be sent.
    f.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.dialog.get()));
    f.type("token", u"second-hush"_s);
    f.line("baseUrl")->setFocus();
    f.type("baseUrl", addressOf(first));
    f.line("name")->setFocus();
    QVERIFY(saysWhy(f.line("token")));
}

QTEST_MAIN(ConnectionSecretsTest)
#include "connection_secrets_test.moc"
