// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/known_secrets.h"

#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shortSecret = 4;
// How often a spelling is spelt again, and how many readings of one text are followed: bounds for texts that are made
// to be slow.
constexpr qsizetype mostTimes = 8;
constexpr qsizetype mostReadings = 32;

/// The number of the digits at `at`; nothing moves where there are less.
bool readHex(QStringView text, qsizetype at, qsizetype digits, uint& number)
{
    if (at + digits > text.size())
        return false;
    bool good = false;
    number = text.sliced(at, digits).toUInt(&good, 16);
    return good && text[at] != u'+' && text[at] != u'-' && !text[at].isSpace();
}

/// %41; %2541 where it was encoded `again` once more, and so on.
qsizetype percentEnd(QStringView text, qsizetype at, const QByteArray& utf8, qsizetype again)
{
    for (const char byte : utf8) {
        if (at >= text.size() || text[at] != u'%')
            return -1;
        ++at;
        for (qsizetype i = 0; i < again; ++i, at += 2) {
            if (!text.sliced(at).startsWith("25"_L1))
                return -1;
        }
        uint number = 0;
        if (!readHex(text, at, 2, number) || number != uint(uchar(byte)))
            return -1;
        at += 2;
    }
    return at;
}

/// \" and \u0022, with as many backslashes as there were writers of JSON.
qsizetype escapedEnd(QStringView text, qsizetype at, const QString& character)
{
    for (const QChar unit : character) {
        const qsizetype from = at;
        while (at < text.size() && at - from < mostTimes && text[at] == u'\\')
            ++at;
        uint number = 0;
        if (at == from || at >= text.size() || text[at] != u'u' || !readHex(text, at + 1, 4, number) ||
            number != unit.unicode())
            return -1;
        at += 5;
    }
    return at;
}

/// &#34; &#x22; &quot;
qsizetype entityEnd(QStringView text, qsizetype at, char32_t character)
{
    constexpr qsizetype longest = 12;
    if (text[at] != u'&')
        return -1;
    const qsizetype end = text.sliced(at, std::min(longest, text.size() - at)).indexOf(u';');
    if (end < 2)
        return -1;
    const QStringView name = text.sliced(at + 1, end - 1);
    struct Named {
        QLatin1StringView name;
        char32_t character;
    };
    constexpr Named all[] = {{"amp"_L1, U'&'}, {"lt"_L1, U'<'}, {"gt"_L1, U'>'}, {"quot"_L1, U'"'}, {"apos"_L1, U'\''}};
    bool is = std::any_of(std::begin(all), std::end(all),
                          [&](const Named& each) { return each.character == character && name == each.name; });
    if (name.startsWith(u'#')) {
        const bool hex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
        bool good = false;
        is = name.sliced(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10) == uint(character) && good;
    }
    return is ? at + end + 1 : -1;
}

bool isWordPart(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

KnownSecrets::KnownSecrets(const QStringList& secrets)
{
    for (const QString& secret : secrets) {
        QString clean = secret;
        clean.removeIf([](QChar c) { return c == u'\r' || c == u'\n' || c.isNull(); });
        clean = clean.trimmed();
        if (clean.isEmpty())
            continue;
        add(clean);
        if (size_t(clean.size()) < shortSecret)
            continue; // "61" is a number to everybody else
        const QByteArray utf8 = clean.toUtf8();
        add(QString::fromLatin1(utf8.toBase64(QByteArray::OmitTrailingEquals)));
        add(QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        add(QString::fromLatin1(utf8.toHex()));
        add(QString::fromLatin1(utf8.toHex().toUpper()));
    }
    std::stable_sort(m_words.begin(), m_words.end(), [](const Word& a, const Word& b) { return a.size() > b.size(); });
}

void KnownSecrets::add(const QString& secret)
{
    Word word;
    for (qsizetype i = 0; i < secret.size();) {
        const bool pair = secret[i].isHighSurrogate() && i + 1 < secret.size();
        const QString character = secret.sliced(i, pair ? 2 : 1);
        word.push_back({character, character.toUtf8()});
        i += character.size();
    }
    m_words.push_back(std::move(word));
}

void KnownSecrets::addEnds(QStringView text, qsizetype at, const Character& character, QList<qsizetype>& ends)
{
    const auto add = [&ends](qsizetype end) {
        if (end >= 0 && ends.size() < mostReadings && !ends.contains(end))
            ends.append(end);
    };
    if (at >= text.size())
        return;
    if (text.sliced(at).startsWith(character.text))
        add(at + character.text.size());
    for (qsizetype again = 0; text[at] == u'%' && again < mostTimes; ++again)
        add(percentEnd(text, at, character.utf8, again));
    if (text[at] == u'+' && character.text == u" "_s)
        add(at + 1);
    if (text[at] == u'&')
        add(entityEnd(text, at, QStringView(character.text).toUcs4().first()));
    if (text[at] == u'\\') {
        add(escapedEnd(text, at, character.text));
        qsizetype behind = at;
        while (behind < text.size() && behind - at < mostTimes && text[behind] == u'\\') {
            ++behind;
            if (text.sliced(behind).startsWith(character.text))
                add(behind + character.text.size());
        }
    }
}

qsizetype KnownSecrets::endOf(const Word& word, QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first != word.front().text.front() && !u"%&\\+"_s.contains(first))
        return -1;
    QList<qsizetype> ends{at};
    for (const Character& character : word) {
        QList<qsizetype> next;
        for (const qsizetype end : std::as_const(ends))
            addEnds(text, end, character, next);
        if (next.isEmpty())
            return -1;
        ends = std::move(next);
    }
    const qsizetype end = *std::max_element(ends.cbegin(), ends.cend());
    const bool inWord = word.size() < shortSecret && (isWordPart(text, at - 1) || isWordPart(text, end));
    return inWord ? -1 : end;
}

QString KnownSecrets::cutFrom(const QString& text) const
{
    QString clean;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = -1;
        for (const Word& word : m_words)
            end = std::max(end, endOf(word, text, at));
        if (end < 0) {
            ++at;
            continue;
        }
        clean += QStringView(text).sliced(kept, at - kept);
        clean += "***"_L1;
        kept = at = end;
    }
    return kept == 0 ? text : clean + text.sliced(kept);
}

QByteArray KnownSecrets::cutFrom(const QByteArray& text) const
{
    if (m_words.empty())
        return text;
    const QString given = QString::fromUtf8(text);
    const QString clean = cutFrom(given);
    return clean == given ? text : clean.toUtf8();
}

} // namespace secateur
