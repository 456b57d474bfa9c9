// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_text.h"

#include "domain/request_words.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>
#include <algorithm>

namespace secateur::request_text {

namespace {

constexpr QLatin1String assets("/assets");

tl::unexpected<RequestError> refuse(QStringView text, QStringView at, const char* sentence)
{
    return tl::unexpected(refusal(text, at, sentence));
}

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

/// The first unit that can stand in no request; text.size() where there is none.
qsizetype firstUnreadable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.category() == QChar::Other_Control)
            return i;
    }
    return text.size();
}

qsizetype indexOfAny(QStringView text, QStringView characters)
{
    const auto found = std::find_if(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
    return found - text.begin();
}

/// The path, query and fragment of a URL, or an error where its host makes no sense.
tl::expected<QStringView, RequestError> afterHost(QStringView text, QStringView url, QString& server)
{
    const qsizetype colon = url.indexOf(u':');
    const QStringView scheme = url.first(colon);
    if (scheme.compare(QLatin1String("http"), Qt::CaseInsensitive) != 0 &&
        scheme.compare(QLatin1String("https"), Qt::CaseInsensitive) != 0)
        return refuse(text, scheme, QT_TRANSLATE_NOOP("RequestError", "Only http and https are addresses of a store."));
    const QStringView rest = url.sliced(colon + 3);
    const QStringView authority = rest.first(indexOfAny(rest, u"/?#"));
    QUrl host;
    host.setScheme(QStringLiteral("http"));
    host.setAuthority(authority.toString(), QUrl::StrictMode);
    if (authority.isEmpty() || !host.isValid() || host.host().isEmpty() || host.port() == 0)
        return refuse(text, authority.isEmpty() ? url : authority,
                      QT_TRANSLATE_NOOP("RequestError", "This is no name of a host."));
    host.setScheme(scheme.toString().toLower());
    server = host.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    return rest.sliced(authority.size());
}

/// Takes off a method in front, and a protocol behind it as logs write it. Sets `isDelete` where there was one.
tl::expected<QStringView, RequestError> afterMethod(QStringView text, QStringView line, bool& isDelete)
{
    const auto space = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    const QStringView word = line.first(space - line.begin());
    if (word.contains(u'/') || word.contains(u'?'))
        return line;
    isDelete = word.compare(QLatin1String("DELETE"), Qt::CaseInsensitive) == 0;
    if (!isDelete && space == line.end())
        return refuse(text, word,
                      QT_TRANSLATE_NOOP("RequestError", "A request begins with '/', with DELETE or with the "
                                                        "address of a store."));
    if (!isDelete)
        return refuse(text, word, QT_TRANSLATE_NOOP("RequestError", "Only DELETE is a delete request."));
    QStringView target = line.sliced(word.size()).trimmed();
    if (target.isEmpty())
        return refuse(text, word, QT_TRANSLATE_NOOP("RequestError", "What to delete is missing after DELETE."));
    for (const QLatin1String protocol :
         {QLatin1String(" HTTP/1.0"), QLatin1String(" HTTP/1.1"), QLatin1String(" HTTP/2"), QLatin1String(" HTTP/2.0"),
          QLatin1String(" HTTP/3")}) {
        if (target.endsWith(protocol))
            return target.chopped(protocol.size()).trimmed();
    }
    return target;
}

} // namespace

RequestError errorAt(QStringView text, QStringView at, const QString& sentence)
{
    return {sentence, at.isNull() ? 0 : at.data() - text.data(), at.size()};
}

RequestError refusal(QStringView text, QStringView at, const char* sentence)
{
    return errorAt(text, at, QCoreApplication::translate("RequestError", sentence));
}

tl::expected<Parts, RequestError> split(QStringView text)
{
    if (text.size() > maxRequestLength)
        return refuse(text, text.sliced(maxRequestLength),
                      QT_TRANSLATE_NOOP("RequestError", "The request is too long to be one."));
    const QStringView line = text.trimmed();
    if (line.isEmpty())
        return refuse(text, text, QT_TRANSLATE_NOOP("RequestError", "The request is empty."));
    bool whole = false; // a method or a host stands in front: then /assets must follow
    auto target = afterMethod(text, line, whole);
    if (!target)
        return tl::unexpected(target.error());
    const qsizetype unreadable = firstUnreadable(*target);
    if (unreadable < target->size())
        return refuse(text, target->sliced(unreadable, 1),
                      QT_TRANSLATE_NOOP("RequestError", "A control character or half a character can not be part of a "
                                                        "request."));
    QStringView rest = *target;
    QString server;
    const qsizetype scheme = rest.indexOf(QLatin1String("://"));
    if (scheme > 0 && scheme < indexOfAny(rest, u"/?#%")) {
        const auto located = afterHost(text, rest, server);
        if (!located)
            return tl::unexpected(located.error());
        // A fragment stays with whoever shows the address: it is never sent.
        rest = located->first(indexOfAny(*located, u"#"));
        whole = true;
    }
    const QStringView hash = rest.sliced(indexOfAny(rest, u"#"));
    if (!hash.isEmpty())
        return refuse(text, hash.first(1), QT_TRANSLATE_NOOP("RequestError", "Write '#' as %23."));

    Parts parts;
    parts.server = server;
    const qsizetype mark = indexOfAny(rest, u"?");
    parts.path = rest.first(mark);
    parts.query = mark < rest.size() ? rest.sliced(mark + 1) : rest.sliced(mark);
    const bool prefixed = parts.path == assets || parts.path.startsWith(QLatin1String("/assets/"));
    if (prefixed)
        parts.path = parts.path.sliced(assets.size());
    else if (whole)
        return refuse(text, parts.path.isEmpty() ? *target : parts.path,
                      QT_TRANSLATE_NOOP("RequestError", "The path must begin with /assets."));
    else if (!parts.path.startsWith(u'/'))
        return refuse(text, rest, QT_TRANSLATE_NOOP("RequestError", "A path begins with '/'."));
    return parts;
}

tl::expected<QString, RequestError> decoded(QStringView text, QStringView piece, Plus plus)
{
    if (!piece.contains(u'%') && (plus == Plus::IsPlus || !piece.contains(u'+')))
        return piece.toString();
    QByteArray bytes;
    bytes.reserve(piece.size());
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (piece[i] == u'+' && plus == Plus::IsSpace) {
            bytes.append(' ');
        } else if (piece[i] != u'%') {
            const qsizetype units = piece[i].isHighSurrogate() ? 2 : 1;
            bytes.append(piece.sliced(i, units).toUtf8());
            i += units - 1;
        } else {
            const int high = i + 2 < piece.size() ? hexDigit(piece[i + 1]) : -1;
            const int low = i + 2 < piece.size() ? hexDigit(piece[i + 2]) : -1;
            if (high < 0 || low < 0)
                return refuse(text, piece.sliced(i, std::min<qsizetype>(3, piece.size() - i)),
                              QT_TRANSLATE_NOOP("RequestError", "After '%' stand two hexadecimal digits; write '%' "
                                                                "itself as %25."));
            const char byte = static_cast<char>(high * 16 + low);
            // In a query '/' separates nothing, and every HTTP library writes it so.
            if (byte == '/' && plus == Plus::IsPlus)
                return refuse(
                    text, piece.sliced(i, 3),
                    QT_TRANSLATE_NOOP("RequestError", "An encoded '/' is read in two ways: write it plainly."));
            bytes.append(byte);
            i += 2;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString result = decoder(bytes);
    if (decoder.hasError())
        return refuse(text, piece, QT_TRANSLATE_NOOP("RequestError", "This is not valid UTF-8."));
    if (words::hasControl(result))
        return refuse(text, piece,
                      QT_TRANSLATE_NOOP("RequestError", "A control character can not be part of a request."));
    return result;
}

} // namespace secateur::request_text
