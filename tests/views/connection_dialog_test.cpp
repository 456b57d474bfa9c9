// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_dialog.h"

#include "connection_form.h"
#include "connection_list.h"
#include "connection_parts.h"
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

namespace {

/// What a test of a connection is told, and how often it was cancelled.
struct FakeCheck {
    QSemaphore go; ///< the last part waits for it
    std::atomic<int> cancelled = 0;
    std::atomic<bool> onGuiThread = false;
    Secrets secrets;

    PartCheck check()
    {
        return [this](const Connection&, const Secrets& given, const Cancel& cancel,
                      const std::function<void(const PartReport&)>& report) {
            onGuiThread = QThread::currentThread() == qApp->thread();
            secrets = given;
            report({u"reachable"_s, PartReport::State::Good, u"The server answers."_s});
            report({u"tls"_s, PartReport::State::Warning, u"The <b>certificate</b> ends in 3 days."_s});
            while (!go.tryAcquire(1, 5)) {
                if (cancel.isCancelled()) {
                    ++cancelled;
                    report({u"health"_s, PartReport::State::Failed, u"Cancelled."_s});
                    return;
                }
            }
            report({u"outbox"_s, PartReport::State::Skipped, u"There is no catalogue."_s});
        };
    }
};

struct Fixture {
    explicit Fixture(const QList<Connection>& saved = {}, bool keychain = true)
        : book(profiles(saved), std::make_unique<MemorySecrets>(state))
        , tester(fake.check())
    {
        state->absent = !keychain;
        for (const Connection& connection : saved)
            state->kept.insert(secretKey(connection), secretsFor(connection));
        dialog = std::make_unique<ConnectionDialog>(book, tester);
        dialog->show();
        QCoreApplication::sendPostedEvents();
    }
    Profiles profiles(const QList<Connection>& saved) const
    {
        Profiles at(dir.filePath(u"connections.json"_s));
        for (const Connection& connection : saved) {
            if (!at.save(connection))
                qFatal("a connection could not be saved");
        }
        return at;
    }
    template<typename T>
    T* part(const char* name) const
    {
        T* found = dialog->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no part %s", name);
        return found;
    }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    QLineEdit* line(const char* name) const { return part<QLineEdit>(name); }
    void type(const char* name, const QString& text) const
    {
        line(name)->clear();
        QTest::keyClicks(line(name), text);
    }
    /// All that any widget of the dialog shows or would say.
    QStringList texts() const
    {
        QStringList all;
        for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
            all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                all << edit->text() << edit->placeholderText();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all << label->text();
        }
        return all;
    }

    QTemporaryDir dir;
    std::shared_ptr<MemorySecrets::State> state = std::make_shared<MemorySecrets::State>();
    ConnectionBook book;
    FakeCheck fake;
    ConnectionTester tester;
    std::unique_ptr<ConnectionDialog> dialog;
};

Connection simple(const QString& name)
{
    Connection connection;
    connection.name = name;
    connection.baseUrl = QUrl(u"https://%1.example.com"_s.arg(name));
    return connection;
}

} // namespace

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
    void savedSecretsAreInNoWidget();
    void withoutAKeychainNothingIsKept();
    void removeAsks();
    void aSecondOfTheSameNameIsRefused();
    void duplicateTakesNoSecrets();
    void leavingADraftAsks();
    void exportHoldsNoSecret();
    void connectGivesTheSecrets();
    void connectAsksForWhatIsMissing();
    void escapeSavesNothing();
    void thePromptAsksForExactlyTheNeeded();
    void tabGoesDownTheForm();
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
    form.setKept(secrets, SecretEdit::Keeping::Keychain);
    QVERIFY(form.secrets(secrets) == secrets);
    form.setConnection({});
    QVERIFY(form.connection() == Connection());
}

void ConnectionDialogTest::whatIsTypedIsWhatIsSaved()
{
    Fixture f;
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
    QCOMPARE(saved->baseUrl, QUrl(u"https://images.example.com"_s));
    QCOMPARE(saved->authentication, Authentication::Bearer);
    QVERIFY(saved->readOnly);
    QCOMPARE(saved->protectedPaths.size(), 2);
    QTRY_COMPARE(f.state->kept.value(secretKey(*saved)).token, u"hush"_s);
    QCOMPARE(f.dialog->list()->count(), 1);
    QVERIFY(!f.button("saveButton")->isEnabled());
}

void ConnectionDialogTest::onlyTheFieldsOfTheChosenWayAreShown()
{
    Fixture f;
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
    QVERIFY(!f.line("cataloguePassword")->isVisibleTo(f.dialog->form()));
    f.type("catalogue", u"host=db"_s);
    QVERIFY(f.line("cataloguePassword")->isVisibleTo(f.dialog->form()));
    f.type("content", u"/srv/content"_s);
    QVERIFY(!f.line("s3AccessKey")->isVisibleTo(f.dialog->form()));
    f.type("content", u"s3://host"_s);
    QVERIFY(f.line("s3AccessKey")->isVisibleTo(f.dialog->form()));
}

void ConnectionDialogTest::whatIsWrongIsSaidUnderItsField()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f({fullConnection()});
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
    Fixture f({simple(u"live"_s)});
    const auto* report = f.part<TestReportView>("testReport");
    f.button("testButton")->click();
    QTRY_COMPARE(report->rows(), 2);
    f.dialog->reject();
    QTRY_COMPARE(f.fake.cancelled.load(), 1);
    QTRY_VERIFY(!f.tester.isRunning());
    QCOMPARE(report->rows(), 2);
}

void ConnectionDialogTest::savedSecretsAreInNoWidget()
{
    const Connection full = fullConnection();
    Fixture f({full});
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

void ConnectionDialogTest::withoutAKeychainNothingIsKept()
{
    Fixture f({}, false);
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

void ConnectionDialogTest::removeAsks()
{
    const Connection live = simple(u"live"_s);
    Fixture f({live});
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
    QVERIFY(!f.state->kept.contains(secretKey(live)));
    QVERIFY(!f.button("connectButton")->isEnabled());
}

void ConnectionDialogTest::aSecondOfTheSameNameIsRefused()
{
    Fixture f({simple(u"live"_s)});
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

void ConnectionDialogTest::duplicateTakesNoSecrets()
{
    Connection live = simple(u"live"_s);
    live.authentication = Authentication::Bearer;
    Fixture f({live});
    QTRY_VERIFY(f.line("token")->placeholderText().contains(u"kept"_s));
    f.button("duplicateButton")->click();
    QCOMPARE(f.line("name")->text(), u"live (copy)"_s);
    QCOMPARE(f.dialog->list()->count(), 2);
    QCoreApplication::processEvents();
    QVERIFY(f.line("token")->placeholderText().isEmpty());
    f.button("saveButton")->click();
    QCOMPARE(f.book.connections().size(), 2);
    QVERIFY(f.state->kept.value(secretKey(*f.book.find(u"live (copy)"_s))).token.isEmpty());
}

void ConnectionDialogTest::leavingADraftAsks()
{
    Fixture f({simple(u"a"_s), simple(u"b"_s)});
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

void ConnectionDialogTest::exportHoldsNoSecret()
{
    Fixture f({fullConnection()});
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

void ConnectionDialogTest::connectGivesTheSecrets()
{
    const Connection full = fullConnection();
    Fixture f({full});
    QTRY_VERIFY(f.line("signingKey")->placeholderText().contains(u"kept"_s));
    QSignalSpy asked(f.dialog.get(), &ConnectionDialog::connectRequested);
    f.button("connectButton")->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().at(0).value<Connection>() == full);
    QVERIFY(asked.first().at(1).value<Secrets>() == secretsFor(full));
    QVERIFY(!f.dialog->isVisible());
}

void ConnectionDialogTest::connectAsksForWhatIsMissing()
{
    Connection live = simple(u"live"_s);
    live.authentication = Authentication::Bearer;
    Fixture f({live});
    f.state->kept.clear();
    f.dialog->showConnection(u"live"_s);
    QCoreApplication::processEvents();
    QSignalSpy asked(f.dialog.get(), &ConnectionDialog::connectRequested);
    f.button("connectButton")->click();
    QCOMPARE(asked.size(), 0);
    QVERIFY(f.part<Note>("dialogNote")->sentence().contains(u"token"_s));
    QTRY_COMPARE(f.dialog->focusWidget(), f.line("token"));
}

void ConnectionDialogTest::escapeSavesNothing()
{
    Fixture f({simple(u"live"_s)});
    f.type("name", u"changed"_s);
    QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(f.book.reload());
    QVERIFY(f.book.find(u"live"_s));
    QVERIFY(!f.book.find(u"changed"_s));
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

void ConnectionDialogTest::tabGoesDownTheForm()
{
    Fixture f({fullConnection()});
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

void ConnectionDialogTest::everythingHasAName()
{
    Fixture f({fullConnection()});
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
