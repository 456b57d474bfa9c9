// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_call.h"

#include "domain/request_words.h"

#include <algorithm>
#include <limits>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

using Read = tl::expected<KoniferCall, Complaint>;

struct Parts {
    AssetPath path;
    QStringList words; ///< of the selector, in lower case; empty where there is none
};

tl::unexpected<Complaint> complain(const QString& what)
{
    return tl::unexpected<Complaint>(what);
}

/// Splits at the text `-/` wherever it stands, so that a segment that ends in `-` is cut short (konifer.md, trap 6).
tl::expected<Parts, Complaint> split(const QByteArray& rest)
{
    QString text = QString::fromUtf8(rest);
    if (text.endsWith(u'/'))
        text.chop(1);
    const QStringList halves = text.split(u"-/"_s);
    if (halves.size() > 2)
        return complain(u"/assets%1 has more than one '-' segment"_s.arg(text));
    if (text.startsWith("//"_L1))
        return complain(u"Invalid path: %1"_s.arg(halves.first()));
    for (const QChar c : halves.first())
        if (c != u'/' && !AssetPath::isStorableCharacter(c))
            return complain(u"Invalid path: %1"_s.arg(halves.first()));
    Parts parts;
    const QStringList segments = halves.first().split(u'/', Qt::SkipEmptyParts);
    parts.path = AssetPath::fromSegments(segments);
    if (halves.size() == 2)
        parts.words = halves.last().toLower().split(u'/', Qt::SkipEmptyParts);
    return parts;
}

/// A limit is a 32-bit number, and anything else is the default.
void readLimit(KoniferCall& call)
{
    call.limitGiven = call.parameters.contains(u"limit"_s);
    bool isNumber = false;
    const int limit = call.parameters.value(u"limit"_s).toInt(&isNumber);
    call.limit = isNumber ? limit : 1;
}

void readLabels(KoniferCall& call)
{
    for (const auto& [key, value] : call.parameters.asKeyValueRange()) {
        if (words::isReserved(key))
            continue;
        const qsizetype prefix = key.indexOf(words::labelPrefix());
        call.labels.insert(prefix < 0 ? key : key.sliced(prefix + words::labelPrefix().size()), value);
    }
}

KoniferCall callOf(const Parts& parts, const Parameters& parameters)
{
    KoniferCall call;
    call.path = parts.path;
    call.parameters = parameters;
    readLimit(call);
    readLabels(call);
    return call;
}

bool takeOrder(KoniferCall& call, const QString& word)
{
    if (word != u"new" && word != u"modified")
        return false;
    call.order = word == u"new" ? Order::New : Order::Modified;
    return true;
}

bool takeEntry(KoniferCall& call, const QStringList& words)
{
    if (words.size() < 2 || words.first() != u"entry")
        return false;
    bool isNumber = false;
    call.entry = words.at(1).toLongLong(&isNumber);
    call.selector = Selector::Entry;
    return isNumber && call.entry >= 0;
}

/// The formats that a server of this dialect knows.
bool isFormat(const QString& word, Dialect dialect)
{
    if (word == u"metadata")
        return dialect == Dialect::Metadata;
    if (word == u"info")
        return dialect != Dialect::Metadata;
    if (word == u"entries")
        return dialect == Dialect::Entries;
    return word == u"content" || word == u"download" || word == u"link" || word == u"redirect";
}

/// Formats and limits that do not go together.
QString limitFault(const KoniferCall& call, Dialect dialect)
{
    const bool takesMany =
        dialect == Dialect::Entries ? call.format == u"entries" : call.format == u"metadata" || call.format == u"info";
    if (!takesMany && call.limit > 1)
        return u"Cannot have limit > 1 with return format of: %1"_s.arg(call.format);
    if (dialect == Dialect::Entries && call.format == u"info" && call.limit != 1)
        return u"Info requests must select a single entry"_s;
    if (call.format == u"entries" && call.selector == Selector::Entry)
        return u"Entries cannot be selected by entry ID"_s;
    const bool isData = call.format == u"metadata" || call.format == u"info" || call.format == u"entries";
    if (isData && asksForRendition(call.parameters))
        return u"Cannot specify image attributes when requesting asset data"_s;
    return {};
}

} // namespace

Parameters parametersOf(const QByteArray& query)
{
    Parameters parameters;
    for (QByteArray pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        const QString key = QUrl::fromPercentEncoding(equals < 0 ? pair : pair.first(equals));
        if (!parameters.contains(key))
            parameters.insert(key, equals < 0 ? QString() : QUrl::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return parameters;
}

bool asksForRendition(const Parameters& parameters)
{
    return std::any_of(parameters.keyBegin(), parameters.keyEnd(),
                       [](const QString& key) { return words::isReserved(key) && key != u"limit" && key != u"s"; });
}

bool isStorableText(const QByteArray& rest, bool hyphens)
{
    QString path = QString::fromUtf8(rest).split(u"-/"_s).first();
    if (path.endsWith(u'/'))
        path.chop(1);
    return !path.contains("//"_L1) && std::all_of(path.cbegin(), path.cend(), [hyphens](QChar c) {
        return c == u'/' || c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()) || (c == u'-' && hyphens);
    });
}

Read readDelete(const QByteArray& rest, const Parameters& parameters)
{
    const auto parts = split(rest);
    if (!parts)
        return complain(parts.error());
    KoniferCall call = callOf(*parts, parameters);
    const QStringList& words = parts->words;
    bool valid = words.size() <= 2;
    if (words.size() == 2)
        valid = takeEntry(call, words);
    else if (words.size() == 1 && words.first() == u"recursive")
        call.selector = Selector::Recursive;
    else if (words.size() == 1)
        valid = takeOrder(call, words.first());
    if (!valid)
        return complain(u"Invalid delete modifiers: [%1]"_s.arg(words.join(u", "_s)));
    if (call.selector == Selector::Recursive && call.limit > 1)
        return complain(u"Cannot have limit > 1 with recursive delete"_s);
    return call;
}

Read readFetch(const QByteArray& rest, const Parameters& parameters, Dialect dialect)
{
    const auto parts = split(rest);
    if (!parts)
        return complain(parts.error());
    KoniferCall call = callOf(*parts, parameters);
    QStringList words = parts->words;
    bool valid = words.size() <= 3;
    if (!words.isEmpty() && words.first() == u"entry") {
        valid = valid && takeEntry(call, words);
        words.remove(0, qMin<qsizetype>(2, words.size()));
    } else if (!words.isEmpty() && takeOrder(call, words.first())) {
        words.removeFirst();
    }
    if (words.size() > 1 || (words.size() == 1 && !isFormat(words.first(), dialect)))
        valid = false;
    if (!valid)
        return complain(u"Invalid query modifiers: [%1]"_s.arg(parts->words.join(u", "_s)));
    call.format = words.value(0, u"link"_s);
    if (call.format == u"entries" && !call.limitGiven)
        call.limit = 20;
    if (const QString fault = limitFault(call, dialect); !fault.isEmpty())
        return complain(fault);
    return call;
}

Read readStore(const QByteArray& rest)
{
    const auto parts = split(rest);
    if (!parts)
        return complain(parts.error());
    if (rest.contains("-/"))
        return complain(u"Store request cannot have modifiers in path"_s);
    return callOf(*parts, {});
}

Read readReplace(const QByteArray& rest)
{
    const auto parts = split(rest);
    if (!parts)
        return complain(parts.error());
    KoniferCall call = callOf(*parts, {});
    if (parts->words.size() != 2 || !takeEntry(call, parts->words))
        return complain(u"Entry id must be specified on an update request"_s);
    return call;
}

} // namespace secateur::test
