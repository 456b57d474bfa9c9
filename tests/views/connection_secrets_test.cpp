// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of secrets in the connection dialog.
#include "connection_dialog_fixture.h"
#include "connection_form.h"
#include "connection_list.h"
#include "note.h"
#include "secrets_prompt.h"
#include "test_report_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
    void thePromptAsksForExactlyTheNeeded();
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

void ConnectionSecretsTest::thePromptAsksForExactlyTheNeeded()
{
    const Connection full = fullConnection();
    Secrets known;
    known.signingKey = u"known"_s;
    const QList<SecretNeed> needs = secretsToAsk(full, known, false);
    for (const SecretNeed& need : needs)
        QVERIFY(!need.optional && need.kind != SecretNeed::Kind::SigningKey);
    QVERIFY(secretsToAsk(full, known, true).size() > needs.size());
    QVERIFY(secretsToAsk(simple(u"live"_s), {}, true).isEmpty());
    SecretsPrompt prompt(full, needs, known, u"This system has no keychain."_s);
    prompt.show();
    const auto edits = prompt.findChildren<QLineEdit*>();
    QCOMPARE(edits.size(), needs.size());
    auto* connectButton = prompt.findChild<QPushButton*>(u"connectButton"_s);
    QVERIFY(!connectButton->isEnabled());
    for (QLineEdit* edit : edits) {
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(!edit->accessibleName().isEmpty());
        edit->setText(u"typed"_s);
    }
    QSignalSpy given(&prompt, &SecretsPrompt::given);
    connectButton->click();
    QCOMPARE(given.size(), 1);
    const auto secrets = given.first().at(1).value<Secrets>();
    QCOMPARE(secrets.signingKey, u"known"_s);
    QVERIFY(!missingSecret(full, secrets));
}

QTEST_MAIN(ConnectionSecretsTest)
#include "connection_secrets_test.moc"
