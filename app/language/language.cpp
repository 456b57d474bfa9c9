// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTranslator>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/translations"_L1;
constexpr auto ours = "secateur_"_L1;
constexpr auto ending = ".qm"_L1;

/// "de" of "de_DE.UTF-8@euro", of "de-AT" and of "de".
QString languageOf(const QString& locale)
{
    qsizetype end = 0;
    while (end < locale.size() && locale[end].isLetter())
        ++end;
    return locale.first(end).toLower();
}

bool isPlain(const QString& locale)
{
    const QString name = locale.section(u'.', 0, 0);
    return name == "C"_L1 || name == "POSIX"_L1;
}

void install(const QString& file, const QString& from)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList translatedLanguages()
{
    QStringList languages;
    for (const QString& file : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (file.startsWith(ours) && file.endsWith(ending))
            languages += file.mid(ours.size()).chopped(ending.size());
    }
    return languages;
}

QString bestLanguage(const QStringList& wanted)
{
    const QStringList there = translatedLanguages();
    for (const QString& each : wanted) {
        const QString language = languageOf(each);
        if (there.contains(language))
            return language;
        if (language == "en"_L1 || isPlain(each))
            return {};
    }
    return {};
}

QStringList terminalLanguages(const QProcessEnvironment& environment)
{
    QString locale;
    for (const QString& name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        locale = environment.value(name);
        if (!locale.isEmpty())
            break;
    }
    if (locale.isEmpty() || isPlain(locale))
        return {};
    return environment.value(u"LANGUAGE"_s).split(u':', Qt::SkipEmptyParts) << locale;
}

QStringList windowLanguages(const QString& setting)
{
    return setting.isEmpty() ? QLocale::system().uiLanguages() : QStringList(setting);
}

void speak(const QString& language)
{
    if (language.isEmpty())
        return;
    // Ours is asked first: what is installed last comes first.
    install("qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ours + language, folder);
}

} // namespace secateur
