// SPDX-License-Identifier: GPL-3.0-or-later
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

class ConnectionDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void whatIsTypedIsWhatIsSaved();
    void onlyTheFieldsOfTheChosenWayAreShown();
    void whatIsWrongIsSaidUnderItsField();
    void secretsInTheClearAreWarnedOf();
    void testRowsComeOneByOne();
    void leavingEndsTheTest();
    void removeAsks();
    void aSecondOfTheSameNameIsRefused();
    void leavingADraftAsks();
    void escapeSavesNothing();
    void tabGoesDownTheForm();
    void thePromptAsksForExactlyTheNeeded();
    void everythingHasAName();
};

void ConnectionDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().apply(Theme::Mode::Light);
}

void ConnectionDialogTest::everyFieldComesBack_data()
{
    QTest::addColumn<int>("way");
    for (const auto way : {Authentication::None, Authentication::Bearer, Authentication::Basic, Authentication::Headers,
                           Authentication::ClientCertificate})
        QTest::addRow("authentication %d", int(way)) << int(way);
}

void ConnectionDialogTest::everyFieldComesBack()
{
    QFETCH(int, way);
    Connection connection = fullConnection();
    connection.authentication = Authentication(way);
    if (connection.authentication != Authentication::Headers)
        connection.headers.clear();
    if (connection.authentication == Authentication::Basic)
        connection.user = u"admin"_s;
    if (connection.authentication == Authentication::ClientCertificate) {
        connection.clientCertificate = u"/etc/ssl/me.pem"_s;
        connection.clientKey = u"/etc/ssl/me.key"_s;
    }
    ConnectionForm form;
    form.setConnection(connection);
    QVERIFY(form.connection() == connection);
    QVERIFY(!form.isDirty());
    QVERIFY(form.checked() == connection);
    const Secrets secrets = secretsFor(connection);
    form.setKept(secrets, connection, SecretEdit::Keeping::Keychain);
    QVERIFY(form.secrets(secrets) == secrets);
    form.setConnection({});
    QVERIFY(form.connection() == Connection());
}

void ConnectionDialogTest::whatIsTypedIsWhatIsSaved()
{
    DialogFixture f;
    f.button("newButton")->click();
    f.type("name", u"Live"_s);
    f.type("baseUrl", u"images.example.com/assets/"_s);
    f.part<QComboBox>("authentication")->setCurrentIndex(1);
    f.type("token", u"hush"_s);
    f.part<QPlainTextEdit>("protectedPaths")->setPlainText(u"/users/u1/\n\n/brand\n/brand"_s);
    f.part<QCheckBox>("readOnly")->click();
    QVERIFY(f.button("saveButton")->isEnabled());
    f.button("saveButton")->click();
    const auto saved = f.book.find(u"Live"_s);
    QVERIFY(saved);
    QCOMPARE(saved->baseUrl, QUrl(u"https://images.example.com/assets"_s)); // as typed
    QCOMPARE(saved->authentication, Authentication::Bearer);
    QVERIFY(saved->readOnly);
    QCOMPARE(saved->protectedPaths.size(), 2);
    QTRY_COMPARE(f.state->kept.value(secretKey(*saved)).token, u"hush"_s);
    QCOMPARE(f.dialog->list()->count(), 1);
    QVERIFY(!f.button("saveButton")->isEnabled());
}

void ConnectionDialogTest::onlyTheFieldsOfTheChosenWayAreShown()
{
    DialogFixture f;
    f.button("newButton")->click();
    const QList<const char*> fields{"token", "user", "password", "headers", "clientCertificate", "keyPassphrase"};
    const QList<QList<int>> shown{{}, {0}, {1, 2}, {3}, {4, 5}};
    for (qsizetype way = 0; way < shown.size(); ++way) {
        f.part<QComboBox>("authentication")->setCurrentIndex(int(way));
        for (int field = 0; field < fields.size(); ++field)
            QCOMPARE(f.part<QWidget>(fields[field])->isVisibleTo(f.dialog->form()), shown[way].contains(field));
    }
    QVERIFY(!f.line("signingKey")->isVisibleTo(f.dialog->form()));
    f.part<QComboBox>("signature")->setCurrentIndex(1);
    QVERIFY(f.line("signingKey")->isVisibleTo(f.dialog->form()));
    QVERIFY(!f.line("cataloguePassword")->isEnabled());
    f.type("catalogue", u"host=db"_s);
    QVERIFY(f.line("cataloguePassword")->isEnabled());
    f.type("content", u"/srv/content"_s);
    QVERIFY(!f.line("s3AccessKey")->isVisibleTo(f.dialog->form()));
    f.type("content", u"s3://host"_s);
    QVERIFY(f.line("s3AccessKey")->isVisibleTo(f.dialog->form()));
}

void ConnectionDialogTest::whatIsWrongIsSaidUnderItsField()
{
    DialogFixture f;
    f.button("newButton")->click();
    const auto said = [&](const QWidget* editor) { return editor->accessibleDescription(); };
    QVERIFY(said(f.line("name")).isEmpty());
    f.type("baseUrl", u"ftp://x"_s);
    QVERIFY(said(f.line("baseUrl")).contains(u"ftp://x"_s));
    f.type("baseUrl", u"https://me:hush@x"_s);
    QVERIFY(!said(f.line("baseUrl")).isEmpty());
    QVERIFY(!said(f.line("baseUrl")).contains(u"hush"_s));
    f.type("baseUrl", u"localhost:8080"_s);
    QVERIFY(said(f.line("baseUrl")).contains(u"http://localhost:8080"_s));
    f.type("catalogue", u"host=db password=hush"_s);
    QVERIFY(said(f.line("catalogue")).contains(u"password"_s));
    f.type("catalogue", {});
    f.type("content", u"relative"_s);
    QVERIFY(said(f.line("content")->parentWidget()).contains(u"relative"_s));
    f.type("content", {});
    f.part<QPlainTextEdit>("protectedPaths")->setPlainText(u"/good\n/bad//path"_s);
    QVERIFY(said(f.part<QWidget>("protectedPaths")).contains(u"Line 2"_s));
    f.part<QPlainTextEdit>("protectedPaths")->setPlainText({});
    // What is missing is said once one wants to go on.
    f.button("saveButton")->click();
    QVERIFY(!said(f.line("name")).isEmpty());
    QTRY_COMPARE(f.dialog->focusWidget(), f.line("name"));
    QVERIFY(f.book.connections().isEmpty());
}

void ConnectionDialogTest::secretsInTheClearAreWarnedOf()
{
    DialogFixture f;
    f.button("newButton")->click();
    const auto* warning = f.part<Note>("clearNote");
    f.type("baseUrl", u"http://images.example.com"_s);
    QVERIFY(!warning->isVisibleTo(f.dialog->form()));
    f.part<QComboBox>("authentication")->setCurrentIndex(2);
    f.type("user", u"me"_s);
    QVERIFY(warning->isVisibleTo(f.dialog->form()));
    f.type("baseUrl", u"http://127.0.0.1"_s);
    QVERIFY(!warning->isVisibleTo(f.dialog->form()));
}

void ConnectionDialogTest::testRowsComeOneByOne()
{
    DialogFixture f({fullConnection()});
    const auto* report = f.part<TestReportView>("testReport");
    QTRY_VERIFY(f.line("signingKey")->placeholderText().contains(u"kept"_s));
    f.button("testButton")->click();
    QTRY_COMPARE(report->rows(), 2);
    QVERIFY(report->isVisible());
    QVERIFY(f.tester.isRunning());
    QVERIFY(f.button("testButton")->text().contains(u"Stop"_s));
    QCOMPARE(report->rowText(0), u"Server: good. The server answers."_s);
    // Plain text: what a server says is never read as anything else.
    QVERIFY(f.texts().contains(u"The <b>certificate</b> ends in 3 days."_s));
    for (const QLabel* label : report->findChildren<QLabel*>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    f.fake.go.release();
    QTRY_COMPARE(report->rows(), 3);
    QTRY_VERIFY(!f.tester.isRunning());
    QVERIFY(report->status().contains(u"warning"_s));
    QVERIFY(!f.fake.onGuiThread);
    QVERIFY(f.fake.secrets == secretsFor(fullConnection()));
    // A result is about what was tested.
    f.type("name", u"Other"_s);
    QVERIFY(!report->isVisible());
}

void ConnectionDialogTest::leavingEndsTheTest()
{
    DialogFixture f({simple(u"live"_s)});
    const auto* report = f.part<TestReportView>("testReport");
    f.button("testButton")->click();
    QTRY_COMPARE(report->rows(), 2);
    f.dialog->reject();
    QTRY_COMPARE(f.fake.cancelled.load(), 1);
    QTRY_VERIFY(!f.tester.isRunning());
    QCOMPARE(report->rows(), 2);
}

void ConnectionDialogTest::removeAsks()
{
    Connection live = simple(u"live"_s);
    live.authentication = Authentication::Bearer;
    DialogFixture f({live});
    f.button("removeButton")->click();
    auto* ask = f.dialog->findChild<QMessageBox*>(u"removeQuestion"_s);
    QVERIFY(ask);
    QVERIFY(!qobject_cast<QPushButton*>(ask->defaultButton())->text().contains(u"Remove"_s));
    QTest::keyClick(ask, Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog->findChild<QMessageBox*>(u"removeQuestion"_s));
    QCOMPARE(f.book.connections().size(), 1);
    f.button("removeButton")->click();
    f.dialog->findChild<QPushButton*>(u"removeForGood"_s)->click();
    QCOMPARE(f.book.connections().size(), 0);
    QTRY_VERIFY(!f.state->kept.contains(secretKey(live)));
    QVERIFY(!f.button("connectButton")->isEnabled());
}

void ConnectionDialogTest::aSecondOfTheSameNameIsRefused()
{
    DialogFixture f({simple(u"live"_s)});
    f.button("newButton")->click();
    f.type("name", u"live"_s);
    f.type("baseUrl", u"https://other.example.com"_s);
    f.button("saveButton")->click();
    QVERIFY(f.part<Note>("dialogNote")->sentence().contains(u"another connection"_s));
    QCOMPARE(f.book.find(u"live"_s)->baseUrl, QUrl(u"https://live.example.com"_s));
    // A rename takes the secrets along.
    f.dialog->form()->setClean();
    f.dialog->showConnection(u"live"_s);
    f.type("name", u"quick"_s);
    f.button("saveButton")->click();
    QCOMPARE(f.book.connections().size(), 1);
    QVERIFY(f.book.find(u"quick"_s));
}

void ConnectionDialogTest::leavingADraftAsks()
{
    DialogFixture f({simple(u"a"_s), simple(u"b"_s)});
    QCOMPARE(f.line("name")->text(), u"a"_s);
    f.type("baseUrl", u"https://c.example.com"_s);
    f.dialog->list()->setCurrentRow(1);
    auto* ask = f.dialog->findChild<QMessageBox*>(u"leaveQuestion"_s);
    QVERIFY(ask);
    QTest::keyClick(ask, Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog->findChild<QMessageBox*>(u"leaveQuestion"_s));
    QCOMPARE(f.dialog->list()->currentRow(), 0);
    QCOMPARE(f.line("baseUrl")->text(), u"https://c.example.com"_s);
    f.dialog->list()->setCurrentRow(1);
    f.dialog->findChild<QMessageBox*>(u"leaveQuestion"_s)->defaultButton()->click();
    QCOMPARE(f.book.find(u"a"_s)->baseUrl, QUrl(u"https://c.example.com"_s));
    QCOMPARE(f.line("name")->text(), u"b"_s);
    QCOMPARE(f.dialog->list()->currentRow(), 1);
}

void ConnectionDialogTest::escapeSavesNothing()
{
    DialogFixture f({simple(u"live"_s)});
    f.type("name", u"changed"_s);
    QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(f.book.reload());
    QVERIFY(f.book.find(u"live"_s));
    QVERIFY(!f.book.find(u"changed"_s));
}

void ConnectionDialogTest::tabGoesDownTheForm()
{
    DialogFixture f({fullConnection()});
    QStringList order;
    int last = -1;
    const QWidget* page = f.dialog->form()->widget();
    QWidget* const first = f.dialog->list();
    QWidget* at = first;
    do {
        if (at->isVisibleTo(f.dialog.get()) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) &&
            !at->focusProxy()) {
            order.append(at->objectName());
            if (page->isAncestorOf(at)) {
                const int y = at->mapTo(page, QPoint(0, at->height() / 2)).y();
                QVERIFY2(y >= last - 4, qPrintable(order.join(u' ')));
                last = y;
            }
        }
        at = at->nextInFocusChain();
    } while (at != first);
    QVERIFY2(order.indexOf(u"exportButton"_s) < order.indexOf(u"name"_s), qPrintable(order.join(u' ')));
    QVERIFY2(order.indexOf(u"protectedPaths"_s) < order.indexOf(u"testButton"_s), qPrintable(order.join(u' ')));
    QCOMPARE(order.last(), u"connectButton"_s);
}

void ConnectionDialogTest::thePromptAsksForExactlyTheNeeded()
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

void ConnectionDialogTest::everythingHasAName()
{
    DialogFixture f({fullConnection()});
    for (const QWidget* widget : f.dialog->findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                           qobject_cast<const QPlainTextEdit*>(widget);
        if (input && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() &&
            widget->parentWidget()->objectName() != u"connections"_s)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(ConnectionDialogTest)
#include "connection_dialog_test.moc"
