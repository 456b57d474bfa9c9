// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_ctl.h"

#include "language/language.h"

#include <QProcessEnvironment>
#include <QTranslator>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

/// Every text of secateurctl in ⟦ ⟧, where it is looked up under its own context.
class Bracketed final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                    int /*count*/) const override
    {
        return qstrcmp(context, "secateurctl") == 0 ? u'⟦' + QString::fromUtf8(source) + u'⟧' : QString();
    }
};

QProcessEnvironment localeOf(const QMap<QString, QString>& variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s, u"LANGUAGE"_s})
        environment.remove(name);
    for (auto each = variables.cbegin(); each != variables.cend(); ++each)
        environment.insert(each.key(), each.value());
    return environment;
}

} // namespace

/// Which language the programs speak, and that they speak it.
class LanguageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatThereIsIsSpoken_data();
    void theFirstThatThereIsIsSpoken();
    void aTerminalIsReadAsGettextReadsIt_data();
    void aTerminalIsReadAsGettextReadsIt();
    void theSettingGoesBeforeTheSystem();
    void secateurctlSpeaksTheUsersLanguage_data();
    void secateurctlSpeaksTheUsersLanguage();
    void jsonIsTheSameInEveryLanguage();
    void everyCommandIsExplainedInTheLanguage();
};

void LanguageTest::theFirstThatThereIsIsSpoken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("with a country") << QStringList(u"de_AT.UTF-8"_s) << u"de"_s;
    QTest::newRow("as Qt writes it") << QStringList(u"fr-CA"_s) << u"fr"_s;
    QTest::newRow("not there") << QStringList(u"it"_s) << QString();
    QTest::newRow("the second") << QStringList{u"it"_s, u"es"_s} << u"es"_s;
    QTest::newRow("English before") << QStringList{u"en_GB"_s, u"de"_s} << QString();
    QTest::newRow("plain before") << QStringList{u"C"_s, u"de"_s} << QString();
    QTest::newRow("only alike") << QStringList(u"den"_s) << QString();
}

void LanguageTest::theFirstThatThereIsIsSpoken()
{
    QFETCH(const QStringList, wanted);
    QTEST(bestLanguage(wanted), "spoken");
    QCOMPARE(translatedLanguages(), (QStringList{u"de"_s, u"es"_s, u"fr"_s}));
}

void LanguageTest::aTerminalIsReadAsGettextReadsIt_data()
{
    using Variables = QMap<QString, QString>;
    QTest::addColumn<QMap<QString, QString>>("variables");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("nothing") << Variables() << QStringList();
    QTest::newRow("LANG") << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}} << QStringList(u"de_DE.UTF-8"_s);
    QTest::newRow("messages") << Variables{{u"LANG"_s, u"de"_s}, {u"LC_MESSAGES"_s, u"fr"_s}} << QStringList(u"fr"_s);
    QTest::newRow("all") << Variables{{u"LC_MESSAGES"_s, u"fr"_s}, {u"LC_ALL"_s, u"es"_s}} << QStringList(u"es"_s);
    QTest::newRow("empty") << Variables{{u"LC_ALL"_s, QString()}, {u"LANG"_s, u"es"_s}} << QStringList(u"es"_s);
    QTest::newRow("plain") << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"de"_s}} << QStringList();
    QTest::newRow("a list") << Variables{{u"LANG"_s, u"fr"_s}, {u"LANGUAGE"_s, u"it:de"_s}}
                            << QStringList{u"it"_s, u"de"_s, u"fr"_s};
}

void LanguageTest::aTerminalIsReadAsGettextReadsIt()
{
    using Variables = QMap<QString, QString>;
    QFETCH(const Variables, variables);
    QTEST(terminalLanguages(localeOf(variables)), "wanted");
}

void LanguageTest::theSettingGoesBeforeTheSystem()
{
    QCOMPARE(windowLanguages(u"fr"_s), QStringList(u"fr"_s));
    QCOMPARE(windowLanguages({}), QLocale::system().uiLanguages());
}

void LanguageTest::secateurctlSpeaksTheUsersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("begin");
    QTest::newRow("C") << u"C"_s << u"Usage: "_s;
    QTest::newRow("English") << u"en_US.UTF-8"_s << u"Usage: "_s;
    QTest::newRow("German") << u"de_DE.UTF-8"_s << u"Aufruf: "_s;
    // A locale that is not in UTF-8, or is not installed, still says the language.
    QTest::newRow("French") << u"fr_FR.ISO-8859-1"_s << u"Usage\u00a0: "_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"Uso: "_s;
}

void LanguageTest::secateurctlSpeaksTheUsersLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, begin);
    const Run run = runBinary({u"--help"_s}, localeOf({{u"LC_ALL"_s, locale}}));
    QCOMPARE(run.status, 0);
    QVERIFY2(QString::fromUtf8(run.out).startsWith(begin), run.out.left(80).constData());
}

/// Keys and words of JSON are for programs; sentences in it are for people.
void LanguageTest::jsonIsTheSameInEveryLanguage()
{
    const QStringList arguments{u"--json"_s, u"explain"_s, u"DELETE /assets/a/-/recursive?limt=2"_s};
    const QJsonObject english = runBinary(arguments, localeOf({{u"LC_ALL"_s, u"C"_s}})).json();
    QVERIFY(!english.isEmpty());
    for (const QString& language : translatedLanguages()) {
        const QJsonObject other = runBinary(arguments, localeOf({{u"LC_ALL"_s, language}})).json();
        QCOMPARE(other.keys(), english.keys());
        QVERIFY(other.value("meaning"_L1) != english.value("meaning"_L1));
        for (const QString& key : english.keys()) {
            if (key != "meaning"_L1)
                QCOMPARE(other.value(key), english.value(key));
        }
    }
}

void LanguageTest::everyCommandIsExplainedInTheLanguage()
{
    Bracketed language;
    QCoreApplication::installTranslator(&language);
    const auto spoken = [](const QString& text) { return text.startsWith(u'⟦') && text.endsWith(u'⟧'); };
    for (const ctl::Command& command : ctl::commands()) {
        QVERIFY2(spoken(command.summary), qUtf8Printable(command.name));
        QVERIFY2(spoken(command.details), qUtf8Printable(command.name));
        for (const ctl::OptionSpec& option : command.options)
            QVERIFY2(spoken(option.what), qUtf8Printable(command.name + u' ' + option.name));
    }
    for (const ctl::OptionSpec& option : ctl::globalOptions())
        QVERIFY2(spoken(option.what), qUtf8Printable(option.name));
    const Run wrong = runHere({u"frobnicate"_s});
    QVERIFY2(wrong.err.startsWith("secateurctl: ⟦"), wrong.err.constData());
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
