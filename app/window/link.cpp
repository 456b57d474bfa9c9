// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/link.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <optional>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "secateur:"_L1;
constexpr auto verb = "open?"_L1;
constexpr qsizetype maxLink = 4096;
constexpr qsizetype maxName = 80;

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(Link)
};

tl::unexpected<Error> refused(const QString& what)
{
    return failure(ErrorCode::BadRequest, what, LinkWords::tr("Nothing was opened, and nothing was sent to any store."),
                   LinkWords::tr("A link has the form secateur:open?connection=NAME&path=PATH."));
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// What a link's query may hold as it is.
bool isQueryCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           u"-._~!$'()*+,;=:@/?%"_s.contains(c);
}

/// Nothing where an escape is cut short, or where what it spells is no UTF-8. QUrl would let both pass.
std::optional<QString> decoded(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isQueryCharacter(text[i]))
            return std::nullopt;
        if (text[i] == u'%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toLatin1());
    const QString plain = QString::fromUtf8(bytes);
    if (plain.toUtf8() != bytes)
        return std::nullopt;
    return plain;
}

/// Characters that a reader does not see, or that change the order in which others are read.
bool hidesSomething(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) {
        const QChar::Category category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name == name.trimmed() && name.size() <= maxName && !hidesSomething(name);
}

bool isPath(const QString& path)
{
    return AssetPath::isCanonical(path) && !hidesSomething(path);
}

} // namespace

bool looksLikeLink(const QString& text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<Link> parseLink(const QString& text)
{
    if (text.size() > maxLink)
        return refused(LinkWords::tr("The link is longer than %1 characters.").arg(maxLink));
    if (!looksLikeLink(text))
        return refused(LinkWords::tr("This is no link of Secateur's."));
    const QStringView rest = QStringView(text).sliced(scheme.size());
    if (!rest.startsWith(verb))
        return refused(LinkWords::tr("A link can open a connection at a path. This one asks for something else."));
    std::optional<QString> connection;
    std::optional<QString> path;
    for (const QStringView part : rest.sliced(verb.size()).split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView key = part.first(qMax<qsizetype>(equals, 0));
        std::optional<QString>* wanted = key == "connection"_L1 ? &connection : key == "path"_L1 ? &path : nullptr;
        if (!wanted)
            return refused(LinkWords::tr("A link names a connection and a path. This one holds something else."));
        if (*wanted)
            return refused(LinkWords::tr("The link names its connection or its path twice."));
        *wanted = decoded(part.sliced(equals + 1));
        if (!*wanted)
            return refused(LinkWords::tr("The link holds an encoding that can not be read."));
    }
    if (!connection || !isName(*connection))
        return refused(LinkWords::tr("The link names no connection, or not in a way that a connection can be named."));
    if (path && !isPath(*path))
        return refused(LinkWords::tr("The link's path is none: it begins with “/” and does not end with one."));
    return Link{*connection, path ? AssetPath::fromCanonical(*path) : AssetPath()};
}

QString linkText(const Link& link)
{
    const auto encoded = [](const QString& text, const QByteArray& asIs) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, asIs));
    };
    return scheme + verb + u"connection="_s + encoded(link.connection, {}) + u"&path="_s +
           encoded(link.path.text(), "/");
}

} // namespace secateur
