// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/completion.h"
#include "manual/man_page.h"
#include "window/options.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

/// The manual pages and the completions know what the programs know, and their readers can read them.
class ManualTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void pagesNameEveryCommandAndOption();
    void textIsNeverARequest();
    void theReaderFindsNoFault();
    void bashCompletes_data();
    void bashCompletes();
    void otherShellsReadTheirs_data();
    void otherShellsReadTheirs();

private:
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("The test's own folder can not be written.");
        return out.fileName();
    }

    QTemporaryDir m_folder;
};

void ManualTest::pagesNameEveryCommandAndOption()
{
    const QByteArray page = manual::ctlPage();
    for (const ctl::Command& command : ctl::commands()) {
        QVERIFY2(page.contains(".SS " + command.name.toUtf8() + '\n'), qUtf8Printable(command.name));
        for (const ctl::OptionSpec& option : command.options + ctl::globalOptions())
            QVERIFY2(page.contains(".B " + manual::roff("--"_L1 + option.name)), qUtf8Printable(option.name));
    }
    for (const ctl::OptionSpec& option : windowOptions())
        QVERIFY(manual::windowPage().contains(manual::roff("--"_L1 + option.name)));
}

void ManualTest::textIsNeverARequest()
{
    QCOMPARE(manual::roff(u".so /etc/passwd\n'x\na\\fBb - c"_s), "\\&.so /etc/passwd\n\\&'x\na\\efBb \\- c"_ba);
}

void ManualTest::theReaderFindsNoFault()
{
    const QString groff = QStandardPaths::findExecutable(u"groff"_s);
    if (groff.isEmpty())
        QSKIP("groff is not installed");
    for (const QByteArray& page : {manual::ctlPage(), manual::windowPage()}) {
        QProcess reader;
        reader.start(groff, {u"-man"_s, u"-ww"_s, u"-Tutf8"_s, u"-K"_s, u"utf8"_s, file(u"page.1"_s, page)});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        QCOMPARE(reader.readAllStandardError(), QByteArray());
    }
}

void ManualTest::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a command") << u"secateurctl prev"_s << u"preview"_s;
    QTest::newRow("a command after an option") << u"secateurctl --json rece"_s << u"receipt"_s;
    QTest::newRow("an option of a command") << u"secateurctl delete --exp"_s << u"--expect-plan --expect"_s;
    QTest::newRow("an option of all") << u"secateurctl tree --prof"_s << u"--profile"_s;
    QTest::newRow("a verb") << u"secateurctl job resu"_s << u"resume"_s;
    QTest::newRow("what another command has") << u"secateurctl tree --exp"_s << QString();
}

void ManualTest::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QString script = file(u"completion.bash"_s, manual::bashCompletion());
    QProcess bash;
    bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s,
                           u"compopt() { :; }; source \"$1\"; read -ra COMP_WORDS <<<\"$2\"; "
                           "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _secateurctl; printf '%s' \"${COMPREPLY[*]}\""_s,
                           u"bash"_s, script, line});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()), expected);
}

void ManualTest::otherShellsReadTheirs_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("zsh") << u"zsh"_s << manual::zshCompletion();
    QTest::newRow("fish") << u"fish"_s << manual::fishCompletion();
}

void ManualTest::otherShellsReadTheirs()
{
    QFETCH(QString, shell);
    QFETCH(QByteArray, script);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("this shell is not installed");
    QProcess reader;
    reader.start(shell, {u"-n"_s, file(shell, script)});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardError(), QByteArray());
    QCOMPARE(reader.exitCode(), 0);
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
