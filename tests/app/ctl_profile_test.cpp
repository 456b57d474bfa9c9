// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_store.h"
#include "ctl/ask_secret.h"
#include "ctl/carry_out.h"
#include "jobs/planner.h"
#include "stores/profiles.h"
#include "support/memory_secrets.h"
#include "support/test_certificates.h"

#include <QtTest>
#include <pty.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace secateur;
using namespace secateur::test;

/// Saved connections and their secrets. Every secret here holds "5ecr3t", which may be seen nowhere.
class CtlProfileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesShowsAndRemoves();
    void asksForWhatIsNotInTheEnvironment();
    void goesOnWithoutAKeychain();
    void replacesOnlyWhenTold();
    void keepsTheCataloguesPassword();
    void asksForThePassphraseOfAKey();
    void looksIntoItsFiles();
    void saysThatSecretsStay();
    void warnsOfContentInTheClear();
    void loosensOnlyWhenTold();
    void warnsOfTwoEnvironments();
    void takesSecretsInTheirOrder();
    void testsEachPart();
    void exportsAndImports();
    void repeatsNoSecretFromAnArgument_data();
    void repeatsNoSecretFromAnArgument();
    void keepsLockedConnectionsSafe();
    void warnsOfPlainHttp();
    void findsTheStoreOfAJob();
    void asksOnATerminal();
    void worksInTheRealProgram();

private:
    Run run(const QStringList& arguments);
    [[nodiscard]] QString place(const QString& name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    MemorySecrets m_keychain;
    ctl::Surroundings m_around;
    QStringList m_answers; ///< to what is asked, in order
    QStringList m_questions;
    QByteArray m_said; ///< all output of the test
};

void CtlProfileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", place(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", place(u"data"_s).toUtf8());
    m_keychain.entries.clear();
    m_keychain.refuses.reset();
    m_answers.clear();
    m_questions.clear();
    m_said.clear();
    m_around = {};
    m_around.keychain = &m_keychain;
    m_around.ask = [this](const QString& question) -> Result<QString> {
        m_questions.append(question);
        if (m_answers.isEmpty())
            return failure(ErrorCode::Cancelled, u"Nothing was typed."_s);
        return m_answers.takeFirst();
    };
}

void CtlProfileTest::cleanup()
{
    for (const char* name : {"SECATEUR_TOKEN", "SECATEUR_PASSWORD", "SECATEUR_SIGNING_KEY", "SECATEUR_HEADER_X_KEY",
                             "SECATEUR_KEY_PASSPHRASE", "PGPASSWORD"})
        qunsetenv(name);
    QVERIFY2(!m_said.contains("5ecr3t"), m_said.constData());
    QVERIFY(!m_questions.join(u' ').contains(u"5ecr3t"_s));
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("5ecr3t"), qPrintable(file.fileName()));
    }
}

Run CtlProfileTest::run(const QStringList& arguments)
{
    Run run;
    QBuffer results(&run.out);
    QBuffer remarks(&run.err);
    results.open(QIODevice::WriteOnly);
    remarks.open(QIODevice::WriteOnly);
    ctl::Output out(results, remarks, false);
    const ctl::Stop stop;
    run.status = ctl::runProgram(arguments, out, stop, m_around);
    m_said += run.out + run.err;
    return run;
}

void CtlProfileTest::savesShowsAndRemoves()
{
    qputenv("SECATEUR_TOKEN", "5ecr3t-token");
    const Run added =
        run({u"--json"_s, u"profile"_s, u"add"_s, u"prod"_s, u"--url"_s, u"img.example.com/k/"_s, u"--auth=bearer"_s,
             u"--content"_s, u"pictures"_s, u"--protect"_s, u"/legal"_s, u"--protect=/a/b/"_s, u"--connections=4"_s});
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(added.json().value("secrets_kept"_L1).toBool(), true);
    QCOMPARE(m_keychain.entries.size(), 1);
    QVERIFY(m_keychain.entries.first().contains("5ecr3t-token"));
    const QJsonArray list = run({u"profile"_s, u"list"_s, u"--json"_s}).json().value("profiles"_L1).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject shown = run({u"profile"_s, u"show"_s, u"prod"_s, u"--json"_s}).json();
    QCOMPARE(shown.value("url"_L1).toString(), u"https://img.example.com/k"_s);
    QCOMPARE(shown.value("environment"_L1).toString(), u"production"_s);
    QCOMPARE(shown.value("content"_L1).toString(), QDir::current().absoluteFilePath(u"pictures"_s));
    QCOMPARE(shown.value("protected_paths"_L1).toArray(), (QJsonArray{u"/legal"_s, u"/a/b"_s}));
    QCOMPARE(shown.value("connections"_L1).toInt(), 4);
    QVERIFY(run({u"profile"_s, u"list"_s}).out.contains("prod"));
    QVERIFY(run({u"profile"_s, u"show"_s, u"prod"_s}).out.contains("the token"));
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"prod"_s}).status, 3); // it protects something
    QCOMPARE(m_keychain.entries.size(), 1);
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"prod"_s, u"--loosen"_s}).status, 0);
    QVERIFY(m_keychain.entries.isEmpty());
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"prod"_s}).status, 1);
    QCOMPARE(run({u"profile"_s, u"show"_s, u"prod"_s}).status, 1);
    QCOMPARE(run({u"--profile=prod"_s, u"tree"_s}).status, 1);
}

void CtlProfileTest::asksForWhatIsNotInTheEnvironment()
{
    qputenv("SECATEUR_SIGNING_KEY", "5ecr3t-key");
    m_answers = {u"5ecr3t-header"_s, QString()};
    const QStringList add = {u"profile"_s,        u"add"_s,
                             u"prod"_s,           u"--url=https://h"_s,
                             u"--auth=headers"_s, u"--header=X-Key"_s,
                             u"--sign=sha512"_s,  u"--catalogue=host=db"_s};
    QCOMPARE(run(add).status, 0);
    QCOMPARE(m_questions.size(), 2);
    QVERIFY(m_questions.first().contains(u"X-Key"_s) && m_questions.last().contains(u"catalogue"_s));
    const auto kept = secretsFromJson(m_keychain.entries.first());
    QVERIFY(kept && kept->headers.value(u"X-Key"_s) == "5ecr3t-header"_L1 && kept->signingKey == "5ecr3t-key"_L1);
    // Who does not answer saves nothing.
    QCOMPARE(run({u"profile"_s, u"add"_s, u"other"_s, u"--url=https://h"_s, u"--auth=bearer"_s}).status, 1);
    QVERIFY(!Profiles().find(u"other"_s));
}

void CtlProfileTest::goesOnWithoutAKeychain()
{
    m_keychain.refuses = Error{ErrorCode::NotFound, u"There is no keychain here."_s, {}, {}};
    const QStringList add = {u"profile"_s, u"add"_s, u"prod"_s, u"--url=http://127.0.0.1:9"_s, u"--auth=bearer"_s};
    m_answers = {u"5ecr3t"_s};
    const Run added = run(add);
    QCOMPARE(added.status, 0);
    QVERIFY(added.err.contains("There is no keychain here.") && added.err.contains("asked for each time"));
    QVERIFY(!added.out.contains("keychain"));
    m_around.ask = {};
    const Run again = run(add + QStringList{u"--replace"_s});
    QCOMPARE(again.status, 0);
    QVERIFY(again.err.contains("asked for each time"));
    const Run silent = run({u"--profile=prod"_s, u"tree"_s});
    QCOMPARE(silent.status, 2);
    QVERIFY(silent.err.contains("SECATEUR_TOKEN"));
    m_around.keychain = nullptr;
    QCOMPARE(run({u"--profile=prod"_s, u"tree"_s}).status, 2);
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"prod"_s}).status, 0);
}

void CtlProfileTest::replacesOnlyWhenTold()
{
    qputenv("SECATEUR_TOKEN", "5ecr3t");
    const QStringList add = {u"profile"_s, u"add"_s, u"prod"_s, u"--auth=bearer"_s};
    QCOMPARE(run(add + QStringList{u"--url=https://a"_s}).status, 0);
    const Run refused = run(add + QStringList{u"--url=https://b"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains("--replace"));
    QCOMPARE(run(add + QStringList{u"--url=https://b"_s, u"--replace"_s}).status, 0);
    QCOMPARE(Profiles().find(u"prod"_s)->baseUrl, QUrl(u"https://b"_s));
    QCOMPARE(m_keychain.entries.size(), 1); // that of the old address is gone
    QVERIFY(m_keychain.entries.firstKey().contains(u"https://b"_s));
    // What is not given again stays.
    qunsetenv("SECATEUR_TOKEN");
    qputenv("SECATEUR_SIGNING_KEY", "5ecr3t-key");
    m_around.ask = {};
    QCOMPARE(run(add + QStringList{u"--url=https://b"_s, u"--sign=sha256"_s, u"--replace"_s}).status, 0);
    const auto kept = secretsFromJson(m_keychain.entries.first());
    QVERIFY(kept && kept->token == "5ecr3t"_L1 && kept->signingKey == "5ecr3t-key"_L1);
}

void CtlProfileTest::keepsTheCataloguesPassword()
{
    qputenv("PGPASSWORD", "5ecr3t-db");
    m_around.ask = {};
    const Run added = run({u"profile"_s, u"add"_s, u"prod"_s, u"--url=https://h"_s, u"--catalogue=host=db"_s});
    QCOMPARE(added.status, 0);
    QVERIFY(added.out.contains("its secrets in the keychain"));
    QCOMPARE(secretsFromJson(m_keychain.entries.first())->cataloguePassword, u"5ecr3t-db"_s);
    qunsetenv("PGPASSWORD");
    Secrets seen;
    m_around.check = [&](const Connection&, const Secrets& secrets, const Cancel&,
                         const std::function<void(const PartReport&)>&) { seen = secrets; };
    QCOMPARE(run({u"profile"_s, u"test"_s, u"prod"_s}).status, 0);
    QCOMPARE(seen.cataloguePassword, u"5ecr3t-db"_s);
}

void CtlProfileTest::asksForThePassphraseOfAKey()
{
    const auto certificates = TestCertificates::make();
    QVERIFY(certificates);
    const auto mine = (*certificates)->clientWithPassphrase(u"me"_s, u"5ecr3t-opens"_s);
    QVERIFY(mine);
    const QStringList add{u"profile"_s,       u"add"_s,          u"prod"_s,  u"--url=https://h"_s,
                          u"--certificate"_s, mine->certificate, u"--key"_s, mine->key};
    m_answers = {u"5ecr3t-opens"_s};
    QCOMPARE(run(add).status, 0);
    QCOMPARE(m_questions.size(), 1);
    QVERIFY(m_questions.first().contains(u"passphrase"_s) && !m_questions.first().contains(u"may be empty"_s));
    QCOMPARE(secretsFromJson(m_keychain.entries.first())->keyPassphrase, u"5ecr3t-opens"_s);
    Secrets seen;
    m_around.check = [&](const Connection&, const Secrets& secrets, const Cancel&,
                         const std::function<void(const PartReport&)>&) { seen = secrets; };
    QCOMPARE(run({u"profile"_s, u"test"_s, u"prod"_s}).status, 0);
    QCOMPARE(seen.keyPassphrase, u"5ecr3t-opens"_s);
    m_keychain.entries.clear();
    m_around.ask = {};
    const Run silent = run({u"profile"_s, u"test"_s, u"prod"_s});
    QCOMPARE(silent.status, 2);
    QVERIFY(silent.err.contains("SECATEUR_KEY_PASSPHRASE"));
    // One without a passphrase is never asked about.
    const auto plain = (*certificates)->client(u"me"_s);
    QVERIFY(plain);
    const QStringList other{u"profile"_s,       u"add"_s,           u"other"_s, u"--url=https://h"_s,
                            u"--certificate"_s, plain->certificate, u"--key"_s, plain->key};
    QCOMPARE(run(other).status, 0);
    QCOMPARE(run({u"profile"_s, u"test"_s, u"other"_s}).status, 0);
}

void CtlProfileTest::looksIntoItsFiles()
{
    const Run gone = run({u"profile"_s, u"add"_s, u"prod"_s, u"--url=https://h"_s, u"--ca"_s, place(u"none.pem"_s)});
    QCOMPARE(gone.status, 2);
    QVERIFY(gone.err.contains("There is no file") && gone.err.contains("none.pem"));
    QVERIFY(!Profiles().find(u"prod"_s));
}

void CtlProfileTest::saysThatSecretsStay()
{
    qputenv("SECATEUR_TOKEN", "5ecr3t");
    const QStringList add = {u"profile"_s, u"add"_s, u"prod"_s, u"--auth=bearer"_s};
    QCOMPARE(run(add + QStringList{u"--url=https://a"_s}).status, 0);
    m_keychain.refuses = Error{ErrorCode::Permission, u"The keychain is locked."_s, {}, {}};
    const Run kept = run({u"profile"_s, u"remove"_s, u"prod"_s});
    QCOMPARE(kept.status, 1);
    QVERIFY(kept.err.contains("locked") && Profiles().find(u"prod"_s));
    const Run turned = run(add + QStringList{u"--url=https://b"_s, u"--replace"_s});
    QCOMPARE(turned.status, 0);
    QVERIFY(turned.err.contains("https://a stays there"));
    m_keychain.refuses = Error{ErrorCode::NotFound, u"There is no keychain here."_s, {}, {}};
    const Run removed = run({u"profile"_s, u"remove"_s, u"prod"_s});
    QCOMPARE(removed.status, 0);
    QVERIFY(removed.err.contains("https://b stays there"));
}

void CtlProfileTest::warnsOfContentInTheClear()
{
    m_around.ask = {};
    const QStringList add = {u"profile"_s, u"add"_s, u"a"_s, u"--replace"_s, u"--url=https://h"_s, u"--content"_s};
    QVERIFY(run(add + QStringList{u"s3://minio:9000?tls=no"_s}).err.contains("tls=no"));
    QVERIFY(!run(add + QStringList{u"s3://minio:9000"_s}).err.contains("tls=no"));
    QCOMPARE(run(add + QStringList{u"s3://minio:9000/bucket"_s}).status, 2);
}

void CtlProfileTest::loosensOnlyWhenTold()
{
    const QStringList add = {u"profile"_s, u"add"_s, u"prod"_s, u"--url=https://a.example"_s};
    QCOMPARE(run(add + QStringList{u"--read-only"_s, u"--protect=/legal"_s}).status, 0);
    const QStringList replace = add + QStringList{u"--replace"_s};
    for (const QStringList& lax : {QStringList(),
                                   {u"--read-only"_s},
                                   {u"--protect=/legal"_s},
                                   {u"--read-only"_s, u"--protect=/legal"_s, u"--environment=test"_s}}) {
        const Run refused = run(replace + lax);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("--loosen"), refused.err);
        QVERIFY(Profiles().find(u"prod"_s)->readOnly);
    }
    QCOMPARE(run(replace + QStringList{u"--read-only"_s, u"--protect=/legal"_s, u"--connections=2"_s}).status, 0);
    QCOMPARE(run(replace + QStringList{u"--loosen"_s}).status, 0);
    QVERIFY(!Profiles().find(u"prod"_s)->readOnly);
    QCOMPARE(Profiles().loosenings()->size(), 0); // the journal has it
    const QJsonArray events =
        run({u"--json"_s, u"--profile"_s, u"prod"_s, u"guard"_s, u"log"_s}).json().value("events"_L1).toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.first().toObject().value("kind"_L1).toString(), u"connection"_s);
}

void CtlProfileTest::warnsOfTwoEnvironments()
{
    QCOMPARE(run({u"profile"_s, u"add"_s, u"prod"_s, u"--url=http://127.0.0.1:8080"_s}).status, 0);
    const Run second =
        run({u"profile"_s, u"add"_s, u"lab"_s, u"--url=http://localhost:8080"_s, u"--environment=test"_s});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.err.contains("called production in the connection \"prod\""), second.err);
    const Run other = run({u"profile"_s, u"add"_s, u"x"_s, u"--url=http://localhost:8081"_s, u"--environment=test"_s});
    QVERIFY(!other.err.contains("Warning"));
    const QJsonObject held = run({u"--json"_s, u"--profile"_s, u"lab"_s, u"guard"_s, u"show"_s}).json();
    QCOMPARE(held.value("hold"_L1).toInt(), 30);
    QCOMPARE(held.value("assets"_L1).toInt(), 100'000);
    const Run kept = run({u"profile"_s, u"add"_s, u"y"_s, u"--url=https://gw/assets/staging"_s});
    QCOMPARE(Profiles().find(u"y"_s)->baseUrl, QUrl(u"https://gw/assets/staging"_s));
    QVERIFY2(kept.err.contains("kept as typed"), kept.err);
}

void CtlProfileTest::takesSecretsInTheirOrder()
{
    Secrets seen;
    m_around.check = [&](const Connection&, const Secrets& secrets, const Cancel&, const auto&) { seen = secrets; };
    Connection c;
    c.name = u"prod"_s;
    c.baseUrl = QUrl(u"https://h"_s);
    c.authentication = Authentication::Bearer;
    QVERIFY(Profiles().save(c));
    m_answers = {u"5ecr3t-typed"_s};
    QCOMPARE(run({u"profile"_s, u"test"_s, u"prod"_s}).status, 0);
    QCOMPARE(seen.token, u"5ecr3t-typed"_s);
    qputenv("SECATEUR_TOKEN", "5ecr3t-environment");
    QCOMPARE(run({u"profile"_s, u"test"_s, u"prod"_s}).status, 0);
    QCOMPARE(seen.token, u"5ecr3t-environment"_s);
    Secrets kept;
    kept.token = u"5ecr3t-kept"_s;
    m_keychain.entries.insert(secretKey(c), secretsToJson(kept));
    QCOMPARE(run({u"profile"_s, u"test"_s, u"prod"_s}).status, 0);
    QCOMPARE(seen.token, u"5ecr3t-kept"_s);
    // A keychain that stays shut is said, and the rest is tried.
    m_keychain.refuses = Error{ErrorCode::Permission, u"The keychain was not opened."_s, {}, {}};
    const Run shut = run({u"profile"_s, u"test"_s, u"prod"_s});
    QCOMPARE(shut.status, 0);
    QVERIFY(shut.err.contains("The keychain was not opened."));
    QCOMPARE(seen.token, u"5ecr3t-environment"_s);
}

void CtlProfileTest::testsEachPart()
{
    using State = PartReport::State;
    QVERIFY(run({u"profile"_s, u"add"_s, u"prod"_s, u"--url=https://h"_s}).status == 0);
    QList<PartReport> parts = {{u"reachable"_s, State::Good, u"It answers."_s},
                               {u"tls"_s, State::Warning, u"It ends soon."_s},
                               {u"outbox"_s, State::Skipped, u"There is no catalogue."_s}};
    m_around.check = [&](const Connection&, const Secrets&, const Cancel&, const auto& report) {
        for (const PartReport& part : parts)
            report(part);
    };
    const Run good = run({u"profile"_s, u"test"_s, u"prod"_s});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.out.count('\n'), 3);
    QVERIFY(good.out.startsWith("reachable  good     It answers.\n"));
    parts.append({u"catalogue"_s, State::Failed, u"It is another database."_s});
    const Run bad = run({u"profile"_s, u"test"_s, u"prod"_s, u"--json"_s});
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.json().value("good"_L1).toBool(true), false);
    const QJsonArray said = bad.json().value("parts"_L1).toArray();
    QCOMPARE(said.size(), 4);
    QCOMPARE(said.last().toObject().value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(run({u"profile"_s, u"test"_s, u"none"_s}).status, 1);
}

void CtlProfileTest::exportsAndImports()
{
    qputenv("SECATEUR_TOKEN", "5ecr3t");
    for (const QString& name : {u"a"_s, u"b"_s})
        QCOMPARE(run({u"profile"_s, u"add"_s, name, u"--url=https://h"_s, u"--auth=bearer"_s}).status, 0);
    const QString file = place(u"out.json"_s);
    QCOMPARE(run({u"profile"_s, u"export"_s, file}).status, 0);
    QCOMPARE(run({u"profile"_s, u"export"_s, file}).status, 2); // it is there
    QCOMPARE(run({u"profile"_s, u"export"_s, place(u"b.json"_s), u"b"_s, u"z"_s}).status, 1);
    QCOMPARE(run({u"profile"_s, u"export"_s, place(u"b.json"_s), u"b"_s}).status, 0);
    const Run imported = run({u"profile"_s, u"import"_s, place(u"b.json"_s), u"--json"_s});
    QCOMPARE(imported.json().value("imported"_L1).toArray(), QJsonArray{u"b 2"_s});
    QCOMPARE(run({u"profile"_s, u"import"_s, place(u"none.json"_s)}).status, 1);
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"b"_s}).status, 0);
    QCOMPARE(Profiles().list()->size(), 2);
}

void CtlProfileTest::repeatsNoSecretFromAnArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString& option, const QString& value) {
        QTest::newRow(qPrintable(option + u' ' + value)) << QStringList{option, value};
    };
    row(u"--token"_s, u"5ecr3t"_s);
    row(u"--password=5ecr3t"_s, u"x"_s);
    row(u"--url"_s, u"https://u:5ecr3t@h"_s);
    row(u"--url"_s, u"https://u:5ecr3t word@h"_s);
    row(u"--url"_s, u"https://h?token=5ecr3t"_s);
    row(u"--catalogue"_s, u"host=db password=5ecr3t"_s);
    row(u"--catalogue"_s, u"postgresql://u:5ecr3t@db/k"_s);
    row(u"--content"_s, u"s3://key:5ecr3t@h"_s);
    row(u"--content"_s, u"s3://h?secret=5ecr3t"_s);
    row(u"--header"_s, u"X-Key: 5ecr3t"_s);
    row(u"--header"_s, u"X-Key=5ecr3t"_s);
}

void CtlProfileTest::repeatsNoSecretFromAnArgument()
{
    QFETCH(QStringList, arguments);
    if (arguments.first() != "--url"_L1)
        arguments.append(u"--url=https://h"_s);
    if (arguments.first() == "--header"_L1)
        arguments.append(u"--auth=headers"_s);
    for (const QStringList& command : {QStringList{u"tree"_s}, {u"profile"_s, u"add"_s, u"prod"_s}}) {
        QCOMPARE(run(command + arguments).status, 2);
        QCOMPARE(run(arguments + command).status, 2);
    }
    QVERIFY(Profiles().list()->isEmpty());
}

void CtlProfileTest::keepsLockedConnectionsSafe()
{
    QCOMPARE(run({u"profile"_s, u"add"_s, u"prod"_s, u"--url=http://127.0.0.1:9"_s, u"--read-only"_s}).status, 0);
    QVERIFY(run({u"profile"_s, u"show"_s, u"prod"_s}).out.contains("locked until armed"));
    // The guards say so without asking the server; deletes through it are in guard_table_test.
    const Run guards = run({u"--json"_s, u"--profile=prod"_s, u"guard"_s, u"show"_s});
    QCOMPARE(guards.status, 0);
    QCOMPARE(guards.json().value("arming"_L1).toBool(), true);
    QCOMPARE(guards.json().value("locked_by_connection"_L1).toBool(), true);
    QCOMPARE(run({u"--profile=prod"_s, u"assets"_s, u"/a"_s}).status, 1); // only nobody answers there
    QCOMPARE(run({u"--profile=prod"_s, u"check"_s}).status, 2);
    QCOMPARE(run({u"--profile=prod"_s, u"import"_s, place(QString())}).status, 2);
}

void CtlProfileTest::warnsOfPlainHttp()
{
    qputenv("SECATEUR_TOKEN", "5ecr3t");
    const QStringList add = {u"profile"_s, u"add"_s, u"p"_s, u"--auth=bearer"_s, u"--replace"_s, u"--url"_s};
    QVERIFY(run(add + QStringList{u"http://h"_s}).err.contains("not encrypted"));
    QVERIFY(!run(add + QStringList{u"http://localhost"_s}).err.contains("not encrypted"));
    QVERIFY(!run(add + QStringList{u"https://h"_s}).err.contains("not encrypted"));
}

void CtlProfileTest::findsTheStoreOfAJob()
{
    SampleStore sample;
    QVERIFY(sample.make());
    qint64 job = 0;
    {
        const auto store = openStore(StoreLocation{sample.folder()}, Access::ReadWrite);
        const auto journal = ctl::openJournal(ctl::Stop());
        QVERIFY(store && journal);
        const auto held =
            planIntoJournal(**store, u"http://127.0.0.1:9"_s, parseRequest(u"/users/u13?limit=-1"_s)->request,
                            DeleteMode::Pinned, **journal, Cancel());
        QVERIFY(held);
        job = held->id;
        QVERIFY((*journal)->setState(job, JobState::Paused));
    }
    const QStringList resume = {u"job"_s, u"resume"_s, QString::number(job)};
    const Run none = run(resume);
    QCOMPARE(none.status, 2);
    QVERIFY(none.err.contains("http://127.0.0.1:9") && none.err.contains("--profile"));
    QCOMPARE(run({u"profile"_s, u"add"_s, u"a"_s, u"--url=http://127.0.0.1:9"_s}).status, 0);
    QCOMPARE(run(resume).status, 1); // found, but nobody answers there
    QCOMPARE(run({u"profile"_s, u"add"_s, u"b"_s, u"--url=127.0.0.1:9/"_s}).status, 0);
    const Run two = run(resume);
    QCOMPARE(two.status, 2);
    QVERIFY(two.err.contains("2 saved"));
    QCOMPARE(run(resume + QStringList{u"--profile=b"_s}).status, 1);
    QCOMPARE(run(resume + QStringList{u"--url=127.0.0.1:9"_s}).status, 1);
    const Run given = run(QStringList{u"--store"_s, sample.folder()} + resume);
    QVERIFY2(given.status == 0, given.err.constData());
}

void CtlProfileTest::asksOnATerminal()
{
    int master = -1;
    int terminal = -1;
    QVERIFY(::openpty(&master, &terminal, nullptr, nullptr, nullptr) == 0);
    const auto echoes = [&] {
        termios now = {};
        return ::tcgetattr(terminal, &now) == 0 && (now.c_lflag & tcflag_t(ECHO)) != 0;
    };
    QVERIFY(echoes());
    const ctl::Stop stop;
    for (const QByteArray& typed : {QByteArray("5ecr3t ü\n"), QByteArray("\n"), QByteArray()}) {
        std::optional<Result<QString>> answer;
        std::thread asker([&] { answer = ctl::askOnTerminal(terminal, u"the token"_s, stop); });
        const bool silent = QTest::qWaitFor([&] { return !echoes(); }, 60'000);
        if (typed.isEmpty() || !silent)
            stop.cancel().cancel();
        const bool sent = ::write(master, typed.constData(), size_t(typed.size())) == typed.size();
        asker.join();
        QVERIFY(silent && sent && echoes());
        if (typed.isEmpty())
            QCOMPARE(answer->error().code, ErrorCode::Cancelled);
        else
            QCOMPARE(**answer, QString::fromUtf8(typed).trimmed());
    }
    char seen[256] = {};
    const ssize_t size = ::read(master, seen, sizeof seen);
    m_said += QByteArray(seen, qsizetype(size));
    ::close(master);
    ::close(terminal);
}

void CtlProfileTest::worksInTheRealProgram()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"SECATEUR_PASSWORD"_s, u"5ecr3t"_s);
    const auto real = [&](const QStringList& arguments) {
        const Run run = runBinary(arguments, environment);
        m_said += run.out + run.err;
        return run;
    };
    const Run added = real({u"--json"_s, u"profile"_s, u"add"_s, u"prod"_s, u"--url=http://127.0.0.1:9"_s,
                            u"--auth=basic"_s, u"--user=bob"_s});
    QVERIFY2(added.status == 0, added.err.constData());
    QVERIFY(added.err.contains("keychain"));
    QCOMPARE(added.json().value("secrets_kept"_L1).toBool(true), false);
    QCOMPARE(real({u"--profile=prod"_s, u"tree"_s}).status, 1);
    environment.remove(u"SECATEUR_PASSWORD"_s);
    const Run unknown = real({u"--profile=prod"_s, u"tree"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.err.contains("SECATEUR_PASSWORD"));
    QCOMPARE(real({u"profile"_s, u"remove"_s, u"prod"_s}).status, 0);
}

QTEST_GUILESS_MAIN(CtlProfileTest)
#include "ctl_profile_test.moc"
