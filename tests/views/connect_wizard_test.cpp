// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_server.h"

#include "connect_wizard_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// The wizard against a real server on loopback, and against checks that answer when they are let go.
class ConnectWizardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainServerInFourSteps();
    void eachPartIsTold_data();
    void eachPartIsTold();
    void aTokenIsTestedWhenItsFieldIsLeft();
    void noSecretGoesToAHalfAddress();
    void anotherWindowIsNoEndOfAField();
    void plainHttpIsTestedOnlyWhenAskedFor();
    void whatCanBeSeenIsToldAndNotNeeded();
    void aLateAnswerIsDropped();
    void productionIsLockedByDefault();
    void escapeSavesNothing();
    void aMissingSecretLeadsBack();
    void aNameThatIsTakenIsRefused();
    void everythingHasAName();
};

void ConnectWizardTest::aPlainServerInFourSteps()
{
    KoniferServer server({u"/users/u12 0"_s});
    QVERIFY(server.start());
    WizardFixture f;
    QSignalSpy asked(f.wizard.get(), &ConnectWizard::connectRequested);
    f.type("baseUrl", server.baseUrl().toString());
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY(f.row(u"Server"_s).contains(u"good"_s));
    QVERIFY(f.row(u"Health"_s).contains(u"no health page"_s));
    QVERIFY(f.row(u"Dialect"_s).isEmpty());
    f.next();
    QCOMPARE(f.wizard->step(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(f.row(u"Dialect"_s).contains(u"good"_s), patience);
    f.next();
    f.next();
    QCOMPARE(f.wizard->step(), 3);
    QCOMPARE(f.line("name")->text(), u"127.0.0.1"_s);
    // What it allows is said before the end.
    QTRY_VERIFY_WITH_TIMEOUT(f.wizard->nameStep()->allowedWords().join(u' ').contains(u"Without a catalogue"_s),
                             patience);
    QVERIFY(f.book.connections().isEmpty());
    f.next();
    QCOMPARE(asked.size(), 1);
    const auto saved = f.book.find(u"127.0.0.1"_s);
    QVERIFY(saved);
    QCOMPARE(saved->baseUrl, server.baseUrl());
    QVERIFY(saved->readOnly);
    QVERIFY(!f.wizard->isVisible());
    // Looking and saving changed nothing there.
    QCOMPARE(server.count("DELETE") + server.count("POST") + server.count("PUT"), 0);
}

void ConnectWizardTest::eachPartIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("reachable");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("dialect");
    QTest::newRow("no Konifer") << Fault::otherJson() << u"good"_s << u"warning"_s << u"failed"_s;
    QTest::newRow("a login page") << Fault::loginPage() << u"good"_s << u"warning"_s << u"failed"_s;
    QTest::newRow("credentials wanted") << Fault::status(401) << u"good"_s << u"warning"_s << u"failed"_s;
    QTest::newRow("yes to all") << Fault::yesToAll() << u"good"_s << u"warning"_s << u"failed"_s;
}

void ConnectWizardTest::eachPartIsTold()
{
    QFETCH(Fault, fault);
    QFETCH(QString, reachable);
    QFETCH(QString, health);
    QFETCH(QString, dialect);
    KoniferServer server({u"/users/u12 0"_s});
    QVERIFY(server.start());
    server.addFault(fault.forEver());
    WizardFixture f;
    f.type("baseUrl", server.baseUrl().toString());
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY2(f.row(u"Server"_s).contains(reachable), qPrintable(f.row(u"Server"_s)));
    QVERIFY2(f.row(u"Health"_s).contains(health), qPrintable(f.row(u"Health"_s)));
    f.next(); // nothing keeps one here
    QTRY_VERIFY2_WITH_TIMEOUT(f.row(u"Dialect"_s).contains(dialect), qPrintable(f.rows().join(u'\n')), patience);
    f.next();
    f.next();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QTRY_VERIFY_WITH_TIMEOUT(f.wizard->nameStep()->allowedWords().join(u' ').contains(u"could not be read"_s),
                             patience);
    // One that is gone.
    server.stop();
    WizardFixture gone;
    gone.type("baseUrl", server.baseUrl().toString());
    QTRY_COMPARE_WITH_TIMEOUT(gone.state(), LiveCheck::State::Done, patience);
    QVERIFY(gone.row(u"Server"_s).contains(u"failed"_s));
}

void ConnectWizardTest::aTokenIsTestedWhenItsFieldIsLeft()
{
    KoniferServer server({u"/users/u12 0"_s});
    server.setBearer("s3cret");
    QVERIFY(server.start());
    WizardFixture f;
    f.type("baseUrl", server.baseUrl().toString());
    f.next();
    QTRY_VERIFY_WITH_TIMEOUT(f.row(u"Dialect"_s).contains(u"failed"_s), patience);
    f.choose("authentication", int(Authentication::Bearer));
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    QTRY_VERIFY_WITH_TIMEOUT(!f.tester.isRunning(), patience);
    server.clearLog();
    f.type("token", u"s3cr"_s);
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(f.row(u"Dialect"_s).contains(u"failed"_s), patience);
    f.type("token", u"s3cret"_s);
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    f.leave();
    QTRY_VERIFY_WITH_TIMEOUT(f.row(u"Dialect"_s).contains(u"good"_s), patience);
    // What was half typed was never sent: only the two that were left.
    QSet<QByteArray> sent;
    for (const LoggedRequest& request : server.requests()) {
        for (const auto& [name, value] : request.headers) {
            if (name.compare("authorization", Qt::CaseInsensitive) == 0)
                sent.insert(value);
        }
    }
    QCOMPARE(sent, (QSet<QByteArray>{"Bearer s3cr", "Bearer s3cret"}));
}

void ConnectWizardTest::noSecretGoesToAHalfAddress()
{
    Recorder recorder;
    WizardFixture f(recorder.check());
    f.type("baseUrl", u"https://images.example.com"_s);
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.type("token", u"s3cret"_s);
    f.next();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    f.back();
    f.back();
    QCOMPARE(f.wizard->step(), 0);
    f.type("baseUrl", u"https://images.example.co"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    f.next();
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    QSet<QString> hosts;
    for (const auto& [connection, secrets] : recorder.all()) {
        if (secrets != Secrets())
            hosts.insert(connection.baseUrl.host());
    }
    // Only where the user went on with the address, and left the field of the secret.
    QCOMPARE(hosts, QSet<QString>{u"images.example.com"_s});
}

/// Who looks up the rest of a secret in another window has not left its field.
void ConnectWizardTest::anotherWindowIsNoEndOfAField()
{
    Recorder recorder;
    WizardFixture f(recorder.check());
    f.type("baseUrl", u"https://images.example.com"_s);
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.type("token", u"s3c"_s);
    Q_EMIT qApp->focusChanged(f.line("token"), nullptr);
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    QWidget other;
    Q_EMIT qApp->focusChanged(f.line("token"), &other);
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    f.type("token", u"s3cret"_s);
    f.leave();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    for (const auto& [connection, secrets] : recorder.all())
        QVERIFY(secrets == Secrets() || secrets == recorder.all().constLast().second);
}

void ConnectWizardTest::plainHttpIsTestedOnlyWhenAskedFor()
{
    Recorder recorder;
    WizardFixture f(recorder.check());
    f.type("baseUrl", u"http://images.example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.type("token", u"s3cret"_s);
    f.leave();
    auto* note = f.part<Note>("wizardNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patience);
    QVERIFY(note->sentence().contains(u"plain http"_s));
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    for (const auto& [connection, secrets] : recorder.all())
        QCOMPARE(secrets, Secrets());
    Q_EMIT note->actionTriggered();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QCOMPARE(recorder.all().constLast().second.token, u"s3cret"_s);
    QVERIFY(note->isVisible());
}

void ConnectWizardTest::whatCanBeSeenIsToldAndNotNeeded()
{
    KoniferServer server({u"/users/u12 0"_s});
    QVERIFY(server.start());
    WizardFixture f;
    f.type("baseUrl", server.baseUrl().toString());
    f.next();
    f.next();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY(f.row(u"Catalogue"_s).contains(u"skipped"_s));
    QVERIFY(f.row(u"Content"_s).contains(u"skipped"_s));
    QVERIFY2(f.wizard->report()->status().contains(u"Nothing was tested"_s), qPrintable(f.wizard->report()->status()));
    f.type("content", f.dir.filePath(u"nowhere"_s));
    f.leave();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY2(f.row(u"Content"_s).contains(u"failed"_s), qPrintable(f.row(u"Content"_s)));
    f.type("content", f.dir.path());
    f.leave();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY2(f.row(u"Content"_s).contains(u"good"_s), qPrintable(f.row(u"Content"_s)));
    f.type("catalogue", u"host=127.0.0.1 port=1 dbname=none"_s);
    QCOMPARE(f.state(), LiveCheck::State::Nothing);
    f.leave();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY2(f.row(u"Catalogue"_s).contains(u"failed"_s), qPrintable(f.row(u"Catalogue"_s)));
    f.next();
    QCOMPARE(f.wizard->step(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(
        f.wizard->nameStep()->allowedWords().join(u' ').contains(u"when it is no longer in the content store"_s),
        patience);
}

void ConnectWizardTest::aLateAnswerIsDropped()
{
    QSemaphore go;
    std::atomic<int> asked = 0;
    WizardFixture f([&](const Connection& connection, const Secrets&, const Cancel& cancel,
                        const std::function<void(const PartReport&)>& report) {
        ++asked;
        while (!go.tryAcquire(1, 5) && !cancel.isCancelled()) {
        }
        report({u"reachable"_s, PartReport::State::Good, connection.baseUrl.host()});
    });
    QStringList seen;
    connect(&f.wizard->check(), &LiveCheck::changed, this, [&] { seen.append(f.row(u"Server"_s)); });
    f.line("baseUrl")->setText(u"https://old.example.co"_s);
    QTest::keyClicks(f.line("baseUrl"), u"m"_s);
    QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 1, patience);
    f.line("baseUrl")->setText(u"https://new.example.co"_s);
    QTest::keyClicks(f.line("baseUrl"), u"m"_s);
    QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 2, patience);
    go.release();
    QTRY_COMPARE_WITH_TIMEOUT(f.state(), LiveCheck::State::Done, patience);
    QVERIFY(f.row(u"Server"_s).contains(u"new.example.com"_s));
    QVERIFY(seen.filter(u"old.example"_s).isEmpty());
}

void ConnectWizardTest::productionIsLockedByDefault()
{
    Recorder recorder;
    WizardFixture f(recorder.check());
    f.type("baseUrl", u"https://images.example.com"_s);
    for (int i = 0; i < 3; ++i)
        f.next();
    auto* locked = f.part<QCheckBox>("readOnly");
    auto* environment = f.part<QComboBox>("environment");
    QCOMPARE(environment->currentData().toInt(), int(Environment::Production));
    QVERIFY(locked->isChecked());
    f.choose("environment", environment->findData(int(Environment::Test)));
    QVERIFY(!locked->isChecked());
    f.choose("environment", environment->findData(int(Environment::Production)));
    QVERIFY(locked->isChecked());
    // Who chose, keeps it.
    locked->click();
    f.choose("environment", environment->findData(int(Environment::Staging)));
    f.choose("environment", environment->findData(int(Environment::Production)));
    QVERIFY(!locked->isChecked());
}

void ConnectWizardTest::escapeSavesNothing()
{
    Recorder recorder;
    WizardFixture f(recorder.check());
    QSignalSpy asked(f.wizard.get(), &ConnectWizard::connectRequested);
    f.type("baseUrl", u"https://images.example.com"_s);
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.type("token", u"s3cret"_s);
    f.next();
    f.next();
    QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
    QVERIFY(!f.wizard->isVisible());
    QCOMPARE(asked.size(), 0);
    QVERIFY(f.book.reload());
    QVERIFY(f.book.connections().isEmpty());
    QVERIFY(f.kept->kept.isEmpty());
}

void ConnectWizardTest::aMissingSecretLeadsBack()
{
    Recorder recorder;
    WizardFixture f(recorder.check());
    QSignalSpy asked(f.wizard.get(), &ConnectWizard::connectRequested);
    f.next();
    QCOMPARE(f.wizard->step(), 0); // there is no address yet
    f.type("baseUrl", u"https://images.example.com"_s);
    f.next();
    f.choose("authentication", int(Authentication::Bearer));
    f.next();
    f.next();
    f.next();
    QCOMPARE(f.wizard->step(), 1);
    QVERIFY(f.part<Note>("wizardNote")->isVisible());
    QVERIFY(f.book.connections().isEmpty());
    f.type("token", u"s3cret"_s);
    f.next();
    f.next();
    f.next();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<Secrets>().token, u"s3cret"_s);
    const auto saved = f.book.find(u"images.example.com"_s);
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(f.kept->kept.value(secretKey(*saved)).token, u"s3cret"_s, patience);
}

void ConnectWizardTest::aNameThatIsTakenIsRefused()
{
    Recorder recorder;
    Connection taken;
    taken.name = u"images.example.com"_s;
    taken.baseUrl = QUrl(u"https://images.example.com"_s);
    WizardFixture f(recorder.check(), {taken});
    f.type("baseUrl", u"https://images.example.com"_s);
    for (int i = 0; i < 3; ++i)
        f.next();
    QCOMPARE(f.line("name")->text(), u"images.example.com 2"_s);
    f.type("name", taken.name);
    f.next();
    QVERIFY(f.wizard->isVisible());
    QCOMPARE(f.book.connections().size(), 1);
    QVERIFY(f.line("name")->accessibleDescription().contains(u"already"_s));
}

void ConnectWizardTest::everythingHasAName()
{
    Recorder recorder;
    const WizardFixture f(recorder.check());
    f.type("baseUrl", u"https://images.example.com"_s);
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(f.wizard->step(), step);
        for (const QWidget* widget : f.wizard->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel*>(widget) ||
                widget->objectName().startsWith("qt_"_L1))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(
                         u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
        if (step < 3)
            f.next();
    }
}

QTEST_MAIN(ConnectWizardTest)
#include "connect_wizard_test.moc"
