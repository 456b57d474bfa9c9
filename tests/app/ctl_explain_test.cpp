// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::test;

/// Everything that needs no store: explain, the options, the help.
class CtlExplainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheContract_data();
    void followsTheContract();
    void saysWhereARequestIsWrong();
    void speaksThroughTheRealProgram();
    void explainsInText();
    void neverSteersATerminal();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void takesOptionsBeforeAndAfterTheCommand();
    void helps();
};

void CtlExplainTest::followsTheContract_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(SECATEUR_SOURCE_DIR "/tests/data/selectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value("vectors"_L1).toArray();
    QVERIFY(vectors.size() > 30);
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject vector = vectors.at(i).toObject();
        QTest::addRow("%lld %s", static_cast<long long>(i), qUtf8Printable(vector.value("request"_L1).toString()))
            << vector;
    }
}

void CtlExplainTest::followsTheContract()
{
    QFETCH(QJsonObject, vector);
    const Run run = runHere({u"--json"_s, u"explain"_s, vector.value("request"_L1).toString()});
    QJsonObject said = run.json();
    QVERIFY(!said.isEmpty());
    if (vector.contains("error"_L1)) {
        QCOMPARE(run.status, 2);
        QCOMPARE(said.value("request"_L1), vector.value("request"_L1));
        QVERIFY(!said.value("error"_L1).toString().isEmpty());
        QVERIFY(said.contains("position"_L1) && said.contains("length"_L1));
        QVERIFY(!run.err.isEmpty());
        return;
    }
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(!said.take("meaning"_L1).toString().isEmpty());
    QCOMPARE(said, vector);
}

void CtlExplainTest::saysWhereARequestIsWrong()
{
    const Run text = runHere({u"explain"_s, u"DELETE /assets/a/-/newest"_s});
    QCOMPARE(text.status, 2);
    QCOMPARE(text.out, QByteArray());
    QVERIFY(text.err.contains("newest"));
    QCOMPARE(text.err.count('\n'), 1);
}

void CtlExplainTest::speaksThroughTheRealProgram()
{
    const Run good = runBinary({u"explain"_s, u"--json"_s, u"/users/j\u00F6rg?limit=-1"_s});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.json().value("path"_L1).toString(), u"/users/j\u00F6rg"_s);
    QVERIFY(good.json().value("canonical"_L1).isNull());
    const Run bad = runBinary({u"explain"_s, QString()});
    QCOMPARE(bad.status, 2);
    QCOMPARE(bad.out, QByteArray());
    QVERIFY(bad.err.startsWith("secateurctl: "));
    auto plain = QProcessEnvironment::systemEnvironment();
    plain.insert(u"LC_ALL"_s, u"C"_s);
    const Run ascii = runBinary({u"explain"_s, u"--json"_s, u"/users/j\u00F6rg?limit=-1"_s}, plain);
    QCOMPARE(ascii.json(), good.json());
    QCOMPARE(ascii.err, QByteArray());
}

void CtlExplainTest::explainsInText()
{
    const Run run = runHere({u"explain"_s, u"/users/u12/-/new?limit=5&phone=iphone"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("DELETE /assets/users/u12/-/new?limit=5&phone=iphone"));
    QVERIFY(run.out.contains("phone = iphone"));
    QVERIFY(run.out.contains("relative: "));
    QVERIFY(!run.out.contains('{'));
}

void CtlExplainTest::neverSteersATerminal()
{
    const QString evil = u"/a\u001B[31m\u009B2J\u202Eb"_s;
    for (const QStringList& arguments : {QStringList{u"explain"_s, evil},
                                         {u"explain"_s, u"--json"_s, evil},
                                         {u"tree"_s, evil},
                                         {evil},
                                         {u"explain"_s, u"--"_s, u"-"_s + evil}}) {
        const Run run = runHere(arguments, true);
        for (const QByteArray& bytes : {run.out, run.err}) {
            const QString text = QString::fromUtf8(bytes).remove(u'\n');
            QVERIFY(!text.contains(u'\u001B') && !text.contains(u'\u009B') && !text.contains(u'\u202E'));
        }
    }
}

void CtlExplainTest::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"prune"_s};
    QTest::newRow("unknown option") << QStringList{u"explain"_s, u"/a"_s, u"--colour"_s};
    QTest::newRow("unknown global option") << QStringList{u"--colour"_s, u"explain"_s, u"/a"_s};
    QTest::newRow("missing argument") << QStringList{u"explain"_s};
    QTest::newRow("argument too many") << QStringList{u"explain"_s, u"/a"_s, u"/b"_s};
    QTest::newRow("missing value") << QStringList{u"explain"_s, u"/a"_s, u"--store"_s};
    QTest::newRow("empty store") << QStringList{u"explain"_s, u"/a"_s, u"--store"_s, QString()};
    QTest::newRow("twice") << QStringList{u"--store"_s, u"a"_s, u"explain"_s, u"/a"_s, u"--store"_s, u"b"_s};
    const QString url = u"https://img.example.com"_s;
    QTest::newRow("store and url") << QStringList{u"--url"_s, url, u"--store"_s, u"x"_s, u"explain"_s, u"/a"_s};
    QTest::newRow("store and profile") << QStringList{u"--store=x"_s, u"explain"_s, u"/a"_s, u"--profile=prod"_s};
    QTest::newRow("url and profile") << QStringList{u"--url"_s, url, u"explain"_s, u"/a"_s, u"--profile=prod"_s};
    QTest::newRow("empty profile") << QStringList{u"tree"_s, u"--profile="_s};
    QTest::newRow("empty url") << QStringList{u"tree"_s, u"--url="_s};
    QTest::newRow("no url") << QStringList{u"tree"_s, u"--url"_s, u"ftp://h"_s};
    for (const QString& option :
         {u"catalogue"_s, u"content"_s, u"auth"_s, u"user"_s, u"header"_s, u"sign"_s, u"ca"_s, u"environment"_s})
        QTest::addRow("%s alone", qPrintable(option))
            << QStringList{u"tree"_s, u"--store=x"_s, u"--%1=x"_s.arg(option)};
    QTest::newRow("bad auth") << QStringList{u"--url"_s, url, u"--auth=magic"_s, u"tree"_s};
    QTest::newRow("certificate") << QStringList{u"--url"_s, url, u"--auth=certificate"_s, u"tree"_s};
    QTest::newRow("bad sign") << QStringList{u"--url"_s, url, u"--sign=md5"_s, u"tree"_s};
    QTest::newRow("bad environment") << QStringList{u"--url"_s, url, u"--environment=live"_s, u"tree"_s};
    QTest::newRow("user alone") << QStringList{u"--url"_s, url, u"--user=bob"_s, u"tree"_s};
    QTest::newRow("basic alone") << QStringList{u"--url"_s, url, u"--auth=basic"_s, u"tree"_s};
    QTest::newRow("header alone") << QStringList{u"--url"_s, url, u"--header=X-Key"_s, u"tree"_s};
    QTest::newRow("remote import") << QStringList{u"--url"_s, url, u"import"_s, u"/tmp"_s};
    QTest::newRow("remote check") << QStringList{u"--url"_s, url, u"check"_s};
    QTest::newRow("nobody to ask") << QStringList{u"--url"_s, url, u"--auth=bearer"_s, u"tree"_s};
    QTest::newRow("no profile verb") << QStringList{u"profile"_s};
    QTest::newRow("bad profile verb") << QStringList{u"profile"_s, u"rm"_s, u"prod"_s};
    QTest::newRow("no profile name") << QStringList{u"profile"_s, u"show"_s};
    QTest::newRow("profile without url") << QStringList{u"profile"_s, u"add"_s, u"prod"_s};
    QTest::newRow("token") << QStringList{u"--token"_s, u"x"_s, u"explain"_s, u"/a"_s};
    QTest::newRow("help of nothing") << QStringList{u"help"_s, u"prune"_s};
    QTest::newRow("no store") << QStringList{u"tree"_s};
    QTest::newRow("no store to check") << QStringList{u"check"_s};
    QTest::newRow("no store to import into") << QStringList{u"import"_s, u"/tmp"_s};
    QTest::newRow("bad depth") << QStringList{u"tree"_s, u"--depth"_s, u"0"_s};
    QTest::newRow("bad limit") << QStringList{u"assets"_s, u"/a"_s, u"--limit"_s, u"1e3"_s};
    QTest::newRow("negative limit") << QStringList{u"assets"_s, u"/a"_s, u"--limit"_s, u"-1"_s};
    QTest::newRow("bad order") << QStringList{u"assets"_s, u"/a"_s, u"--order"_s, u"oldest"_s};
    QTest::newRow("bad path") << QStringList{u"assets"_s, u"/a/../b"_s};
    QTest::newRow("selector for a path") << QStringList{u"assets"_s, u"/a/-/recursive"_s};
    QTest::newRow("bad list") << QStringList{u"preview"_s, u"/a"_s, u"--list"_s, u"all"_s};
    QTest::newRow("bad request") << QStringList{u"preview"_s, u"/a/-/newest"_s};
    QTest::newRow("bad expect") << QStringList{u"delete"_s, u"/a"_s, u"--expect"_s, u"-3"_s};
    QTest::newRow("bad mode") << QStringList{u"delete"_s, u"/a"_s, u"--expect"_s, u"3"_s, u"--mode"_s, u"fast"_s};
    QTest::newRow("request and plan") << QStringList{u"delete"_s, u"/a"_s, u"--plan"_s, u"x"_s, u"--expect"_s, u"3"_s};
    QTest::newRow("neither") << QStringList{u"delete"_s, u"--expect"_s, u"3"_s};
    QTest::newRow("unstorable") << QStringList{u"delete"_s, u"/a b?limit=-1"_s, u"--expect"_s, u"3"_s};
    QTest::newRow("bad wait") << QStringList{u"pending"_s, u"--wait"_s, u"soon"_s};
    QTest::newRow("bad label") << QStringList{u"--store"_s, u"/nowhere"_s, u"import"_s,
                                              u"/tmp"_s,    u"--label"_s,  u"x"_s};
    QTest::newRow("bad place") << QStringList{u"--store"_s, u"/nowhere"_s, u"import"_s,
                                              u"/tmp"_s,    u"--at"_s,     u"/a b"_s};
    QTest::newRow("bad verb") << QStringList{u"job"_s, u"stop"_s, u"1"_s};
    QTest::newRow("bad id") << QStringList{u"job"_s, u"show"_s, u"first"_s};
    QTest::newRow("bad format") << QStringList{u"receipt"_s, u"1"_s, u"--format"_s, u"xml"_s};
}

void CtlExplainTest::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    for (const QStringList& given : {arguments, QStringList{u"--json"_s} + arguments}) {
        const Run run = runHere(given);
        QVERIFY2(run.status == 2, run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.startsWith("secateurctl: "));
        QCOMPARE(run.err.count('\n'), 1);
    }
}

void CtlExplainTest::takesOptionsBeforeAndAfterTheCommand()
{
    const Run before = runHere({u"--json"_s, u"--store"_s, u"/nowhere"_s, u"explain"_s, u"/a"_s});
    const Run after = runHere({u"explain"_s, u"--store=/nowhere"_s, u"/a"_s, u"--json"_s});
    const Run both = runHere({u"--store"_s, u"/nowhere"_s, u"explain"_s, u"--json"_s, u"--"_s, u"/a"_s});
    QCOMPARE(before.status, 0);
    QCOMPARE(before.json().value("path"_L1).toString(), u"/a"_s);
    QCOMPARE(after.out, before.out);
    QCOMPARE(both.out, before.out);
}

void CtlExplainTest::helps()
{
    const Run version = runHere({u"--version"_s});
    QCOMPARE(version.out, QByteArray("secateurctl " SECATEUR_VERSION "\n"));
    const Run help = runHere({u"--help"_s});
    QCOMPARE(help.status, 0);
    QCOMPARE(runHere({u"help"_s}).out, help.out);
    for (const ctl::Command& command : ctl::commands()) {
        QVERIFY(help.out.contains("\n  " + command.name.toUtf8() + " "));
        const Run one = runHere({u"help"_s, command.name});
        QCOMPARE(one.status, 0);
        QCOMPARE(one.err, QByteArray());
        QCOMPARE(runHere({command.name, u"--help"_s}).out, one.out);
        for (const ctl::OptionSpec& option : command.options)
            QVERIFY(one.out.contains("--" + option.name.toUtf8()));
        for (const QByteArray& line : one.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 110, line.constData());
    }
}

QTEST_GUILESS_MAIN(CtlExplainTest)
#include "ctl_explain_test.moc"
