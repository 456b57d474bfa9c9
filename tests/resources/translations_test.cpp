// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/ts_file.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"de"_s, u"es"_s, u"fr"_s};

QStringList found(const QString& text, const QRegularExpression& what)
{
    QStringList all;
    for (auto each = what.globalMatch(text); each.hasNext();)
        all.append(each.next().captured());
    all.sort();
    return all;
}

/// What must stand in a translation as in its source: places for values, and the mark of a key.
QStringList places(const QString& text)
{
    static const QRegularExpression place(u"%L?[1-9n]"_s);
    return found(text, place);
}

qsizetype mnemonics(const QString& text)
{
    static const QRegularExpression mnemonic(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return found(text, mnemonic).size();
}

QStringList options(const QString& text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]+"_s);
    return found(text, option);
}

QString fault(const TsMessage& message)
{
    const QString& source = message.source;
    const QString& text = message.translation;
    if (!message.finished || text.isEmpty())
        return u"is not translated"_s;
    if (message.plural)
        return u"has a plural: choose the sentence by the number instead"_s;
    if (places(source) != places(text))
        return u"has other places for values"_s;
    if (mnemonics(source) != mnemonics(text))
        return u"has another number of keys (&)"_s;
    if (options(source) != options(text))
        return u"names other options"_s;
    for (const QChar end : {u'…', u':', u'\n', u' ', u'?'}) {
        if (source.endsWith(end) != text.endsWith(end))
            return u"ends otherwise"_s;
    }
    if (source.startsWith(u' ') != text.startsWith(u' '))
        return u"begins otherwise"_s;
    static const QRegularExpression tag(u"</?[a-z]+[ />]"_s, QRegularExpression::CaseInsensitiveOption);
    if (tag.match(text).hasMatch() && !tag.match(source).hasMatch())
        return u"has markup"_s;
    return {};
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The translations are whole, fit their sources, and are of the sources that there are.
class TranslationsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextFits_data() { eachLanguage(); }
    void everyTextFits();
    void sentencesAreTranslated_data() { eachLanguage(); }
    void sentencesAreTranslated();
    void keysOfAMenuDiffer_data() { eachLanguage(); }
    void keysOfAMenuDiffer();
    void filesFollowTheSources();
    void noTextIsHiddenFromTheTools();

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages)
            QTest::newRow(qUtf8Printable(language)) << language;
    }
};

void TranslationsTest::everyTextFits()
{
    QFETCH(const QString, language);
    const auto messages = readTs(tsFile(language));
    QVERIFY(messages.size() > 1000);
    QStringList faults;
    for (const TsMessage& message : messages) {
        if (const QString why = fault(message); !why.isEmpty())
            faults.append(u"%1: “%2” → “%3” %4"_s.arg(message.context, message.source, message.translation, why));
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

/// A sentence that reads the same as in English was forgotten; single words and what is typed may be the same.
void TranslationsTest::sentencesAreTranslated()
{
    QFETCH(const QString, language);
    static const QRegularExpression sentence(u"[a-z]+ [a-z]+ [a-z]+"_s);
    QStringList same;
    for (const TsMessage& message : readTs(tsFile(language))) {
        if (message.translation == message.source && sentence.match(message.source).hasMatch() &&
            !message.source.startsWith("secateurctl "_L1))
            same.append(message.source);
    }
    QVERIFY2(same.isEmpty(), qUtf8Printable(same.join(u'\n')));
}

/// The menus, by their entries: each key works only where no other entry has it.
void TranslationsTest::keysOfAMenuDiffer()
{
    QFETCH(const QString, language);
    const QList<QStringList> menus{
        {u"&File"_s, u"&Go"_s, u"&Store"_s, u"&View"_s, u"&Help"_s},
        {u"&Open Store…"_s, u"&New Store…"_s, u"&Connect to Server…"_s, u"&Import Images…"_s, u"C&lose Store"_s,
         u"&Settings…"_s, u"&Quit"_s},
        {u"To the &Request"_s, u"To a &Path, or Filter"_s, u"To the &Next Pane"_s, u"To the Pane &Before"_s,
         u"&Find an Action…"_s, u"Read &Again"_s, u"&Delete What Is Chosen…"_s},
        {u"Help for What Is &Focused"_s, u"&Selectors"_s, u"&Hazards"_s, u"All Help &Pages"_s,
         u"&Keyboard Shortcuts…"_s, u"&About Secateur"_s},
        {u"&Theme"_s, u"&Inspector"_s, u"&Columns"_s, u"&Sort By"_s},
        {u"Ne&w"_s, u"D&uplicate"_s, u"Remo&ve…"_s, u"&Import…"_s, u"E&xport…"_s, u"&Save"_s, u"Disca&rd"_s, u"&Test"_s,
         u"&Connect"_s, u"&Name"_s, u"&Environment"_s},
        {u"&Arm or Disarm…"_s, u"&Guards…"_s, u"&Restore from Archive…"_s},
        {u"As the &System"_s, u"&Light"_s, u"&Dark"_s},
        {u"&Preview everything below"_s, u"Preview all &here"_s, u"Delete &newest…"_s, u"Delete &all here…"_s,
         u"Delete &everything below…"_s, u"Pro&tect this path"_s, u"Copy as &request"_s, u"&Copy path"_s},
    };
    QHash<QString, QString> translated;
    for (const TsMessage& message : readTs(tsFile(language)))
        translated.insert(message.source, message.translation);
    static const QRegularExpression mnemonic(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QStringList& menu : menus) {
        QHash<QString, QString> keys;
        for (const QString& entry : menu) {
            const QString text = translated.value(entry);
            QVERIFY2(!text.isEmpty(), qUtf8Printable(entry));
            const QString key = mnemonic.match(text).captured(1).toLower();
            QVERIFY2(!keys.contains(key), qUtf8Printable(text + u" / "_s + keys.value(key)));
            keys.insert(key, text);
        }
    }
}

void TranslationsTest::filesFollowTheSources()
{
    QTemporaryDir copies;
    for (const QString& language : languages)
        QVERIFY(QFile::copy(tsFile(language), copies.filePath(QFileInfo(tsFile(language)).fileName())));
    QProcess update;
    update.start(QStringLiteral(SECATEUR_SOURCE_DIR) + u"/resources/translations/update"_s, {copies.path()});
    QVERIFY2(update.waitForFinished(120'000), qUtf8Printable(update.errorString()));
    // Also where a text would be looked up in another context than the tools see it in.
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString& language : languages) {
        const QString name = QFileInfo(tsFile(language)).fileName();
        QVERIFY2(contentOf(tsFile(language)) == contentOf(copies.filePath(name)),
                 qUtf8Printable(name + u" is not up to date: run resources/translations/update."_s));
    }
}

/// The tools see texts only where they stand in the call itself; elsewhere they must be marked where they stand.
void TranslationsTest::noTextIsHiddenFromTheTools()
{
    static const QRegularExpression hidden(u"QCoreApplication::translate\\([^\")]*\\)|"
                                           "QCoreApplication::translate\\(\"\\w+\",\\s*[^\"\\s]"_s);
    QStringList files;
    for (const QString& folder : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator sources(u"%1/%2"_s.arg(QStringLiteral(SECATEUR_SOURCE_DIR), folder), {u"*.cpp"_s, u"*.h"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QByteArray text = contentOf(sources.next());
            if (hidden.match(QString::fromUtf8(text)).hasMatch() && !text.contains("QT_TRANSLATE_NOOP"))
                files.append(sources.filePath());
        }
    }
    QVERIFY2(files.isEmpty(), qUtf8Printable(files.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
