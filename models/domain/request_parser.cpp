// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_text.h"
#include "domain/request_words.h"

#include <QSet>
#include <algorithm>

namespace secateur {

namespace {

using request_text::decoded;
using request_text::Parts;
using request_text::refusal;
using request_text::split;

/// ASCII only: folding all of Unicode would read "recur\u017Five" as a selector.
bool isWord(const QString& text, QLatin1String word)
{
    return text.size() == word.size() && std::equal(text.cbegin(), text.cend(), word.begin(), [](QChar c, char w) {
               return c == QLatin1Char(w) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z') &&
                                              c.unicode() + (u'a' - u'A') == static_cast<unsigned char>(w));
           });
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// What a `limit=` means. Source: konifer.md, traps 2 and 3.
struct Limit {
    enum class Kind { Absent, Count, All, BelowAll, NotANumber } kind = Kind::Absent;
    qint64 count = 1;
    QStringView given;
};

class Parser final {
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {}

    tl::expected<ParsedRequest, RequestError> parse()
    {
        const auto parts = split(m_text);
        if (!parts)
            return tl::unexpected(parts.error());
        const auto steps =
            readPath(*parts).and_then([&] { return readQuery(*parts); }).and_then([&] { return applyLimit(); });
        if (!steps)
            return tl::unexpected(steps.error());
        m_parsed.server = parts->server;
        applyLabels();
        addAll(hazardsOf(m_parsed.request));
        std::sort(m_parsed.hazards.begin(), m_parsed.hazards.end());
        return m_parsed;
    }

private:
    using Step = tl::expected<void, RequestError>;

    Step refuse(QStringView at, const char* sentence) const { return tl::unexpected(refusal(m_text, at, sentence)); }

    void addAll(const QList<Hazard>& hazards)
    {
        for (const Hazard hazard : hazards)
            add(hazard);
    }
    void add(Hazard hazard)
    {
        if (!m_parsed.hazards.contains(hazard))
            m_parsed.hazards.append(hazard);
    }

    Step readPath(const Parts& parts);
    Step readSelector(QStringView separator, const QList<QStringView>& raw);
    Step readEntry(QStringView raw);
    Step readQuery(const Parts& parts);
    Step readParameter(QStringView raw);
    Step readLimit(QStringView raw, const QString& value);
    Step takeLabel(QStringView raw, const QString& key, const QString& value);
    Step applyLimit();
    void applyLabels();

    QStringView m_text;
    ParsedRequest m_parsed;
    QMap<QString, QString> m_labels;
    QSet<QString> m_parameters; ///< reserved ones that were given
    Limit m_limit;
};

Parser::Step Parser::readPath(const Parts& parts)
{
    QStringView rest = parts.path;
    // One closing '/' means nothing, except that a "-/" may not stand there alone.
    if (rest.endsWith(u'/'))
        rest = rest.chopped(1);
    QStringList segments;
    if (rest.isEmpty()) {
        m_parsed.request.path = AssetPath();
        return {};
    }
    const QList<QStringView> raw = rest.sliced(1).split(u'/');
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const auto text = decoded(m_text, raw[i], request_text::Plus::IsPlus);
        if (!text)
            return tl::unexpected(text.error());
        if (*text == QLatin1String("-") && raw[i].size() == 1 &&
            (i + 1 < raw.size() || rest.size() < parts.path.size())) {
            m_parsed.request.path = AssetPath::fromSegments(segments);
            return readSelector(raw[i], raw.sliced(i + 1));
        }
        if (text->isEmpty())
            return refuse(raw[i], QT_TRANSLATE_NOOP("RequestError", "A path has no empty segments."));
        if (*text == QLatin1String(".") || *text == QLatin1String(".."))
            return refuse(raw[i], QT_TRANSLATE_NOOP("RequestError", "'.' and '..' are no path segments."));
        if (text->endsWith(u'-'))
            return refuse(raw[i], QT_TRANSLATE_NOOP("RequestError", "A segment that ends in '-' can not be addressed: "
                                                                    "the server would cut the path there."));
        segments.append(*text);
    }
    m_parsed.request.path = AssetPath::fromSegments(segments);
    return {};
}

Parser::Step Parser::readSelector(QStringView separator, const QList<QStringView>& raw)
{
    if (raw.isEmpty())
        return refuse(separator, QT_TRANSLATE_NOOP("RequestError", "A selector must follow '-/': entry/<number>, new, "
                                                                   "modified or recursive."));
    QStringList parts;
    for (const QStringView each : raw) {
        const auto text = decoded(m_text, each, request_text::Plus::IsPlus);
        if (!text)
            return tl::unexpected(text.error());
        const bool lastOne = &each == &raw.constLast();
        if (text->endsWith(u'-') && !lastOne)
            return refuse(each, QT_TRANSLATE_NOOP("RequestError", "There is more than one '-/' in this request."));
        parts.append(*text);
    }
    DeleteRequest& request = m_parsed.request;
    const bool alone = raw.size() == 1;
    if (isWord(parts.first(), QLatin1String("entry"))) {
        request.selector = Selector::Entry;
        if (alone)
            return refuse(raw.first(), QT_TRANSLATE_NOOP("RequestError", "entry needs a number: entry/<number>."));
        if (raw.size() == 2)
            return readEntry(raw[1]);
    } else if (isWord(parts.first(), QLatin1String("recursive"))) {
        request.selector = Selector::Recursive;
    } else if (isWord(parts.first(), QLatin1String("modified"))) {
        request.order = Order::Modified;
    } else if (!isWord(parts.first(), QLatin1String("new"))) {
        return refuse(raw.first(),
                      QT_TRANSLATE_NOOP("RequestError", "This selector is not known: write entry/<number>, "
                                                        "new, modified or recursive."));
    }
    if (!alone)
        return refuse(raw.last(), QT_TRANSLATE_NOOP("RequestError", "After '-/' stands entry/<number> or one word, "
                                                                    "nothing more."));
    return {};
}

Parser::Step Parser::readEntry(QStringView raw)
{
    const auto text = decoded(m_text, raw, request_text::Plus::IsPlus);
    if (!text)
        return tl::unexpected(text.error());
    bool fits = false;
    m_parsed.request.entry = text->toLongLong(&fits);
    if (!isDigits(*text))
        return refuse(raw, QT_TRANSLATE_NOOP("RequestError", "An entry is a whole number from 0."));
    if (!fits)
        return refuse(raw, QT_TRANSLATE_NOOP("RequestError", "This entry is too large."));
    return {};
}

Parser::Step Parser::readQuery(const Parts& parts)
{
    const QList<QStringView> pairs = parts.query.split(u'&', Qt::SkipEmptyParts);
    for (const QStringView pair : pairs) {
        const Step step = readParameter(pair);
        if (!step)
            return step;
    }
    return {};
}

Parser::Step Parser::readParameter(QStringView raw)
{
    const qsizetype equals = raw.indexOf(u'=');
    const auto key = decoded(m_text, equals < 0 ? raw : raw.first(equals), request_text::Plus::IsSpace);
    if (!key)
        return tl::unexpected(key.error());
    const auto value =
        decoded(m_text, equals < 0 ? QStringView(u"") : raw.sliced(equals + 1), request_text::Plus::IsSpace);
    if (!value)
        return tl::unexpected(value.error());
    if (!words::isReserved(*key)) {
        const QString prefix = words::labelPrefix();
        return takeLabel(raw, key->startsWith(prefix) ? key->sliced(prefix.size()) : *key, *value);
    }
    if (m_parameters.contains(*key))
        return refuse(raw, QT_TRANSLATE_NOOP("RequestError", "This parameter is given twice."));
    m_parameters.insert(*key);
    if (*key == QLatin1String("limit"))
        return readLimit(raw, *value);
    add(Hazard::ParameterIgnored);
    return {};
}

Parser::Step Parser::takeLabel(QStringView raw, const QString& key, const QString& value)
{
    if (m_labels.contains(key))
        return refuse(raw, QT_TRANSLATE_NOOP("RequestError", "This label is given twice."));
    m_labels.insert(key, value);
    const QString fault =
        m_labels.size() > words::maxLabels ? words::labelsFault(m_labels) : words::labelFault(key, value);
    if (!fault.isEmpty())
        return tl::unexpected(request_text::errorAt(m_text, raw, fault));
    return {};
}

Parser::Step Parser::readLimit(QStringView raw, const QString& value)
{
    m_limit.given = raw;
    const bool negative = value.startsWith(u'-');
    const bool positive = value.startsWith(u'+');
    const QStringView digits = QStringView(value).sliced(negative || positive ? 1 : 0);
    // A server may read a plus sign and the digits of other scripts as a number, or not: so nobody knows what goes.
    const bool otherDigits =
        std::any_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit() && !isAsciiDigit(c); });
    if (otherDigits || (positive && isDigits(digits)))
        return refuse(raw,
                      QT_TRANSLATE_NOOP("RequestError", "Write the limit with the digits 0 to 9, without a plus."));
    if (!isDigits(digits)) {
        m_limit.kind = Limit::Kind::NotANumber;
        return {};
    }
    bool fits = false;
    m_limit.count = value.toLongLong(&fits);
    if (!fits || m_limit.count > words::maxLimit || m_limit.count < -words::maxLimit - 1)
        return refuse(raw, negative ? QT_TRANSLATE_NOOP("RequestError", "This limit is too small; -1 means all.")
                                    : QT_TRANSLATE_NOOP("RequestError", "This limit is too large."));
    if (m_limit.count == -1)
        m_limit.kind = Limit::Kind::All;
    else
        m_limit.kind = m_limit.count < 1 ? Limit::Kind::BelowAll : Limit::Kind::Count;
    return {};
}

Parser::Step Parser::applyLimit()
{
    DeleteRequest& request = m_parsed.request;
    if (m_limit.kind == Limit::Kind::Absent)
        return {};
    if (request.selector == Selector::Entry) {
        add(Hazard::LimitIgnored);
        return {};
    }
    switch (m_limit.kind) {
    case Limit::Kind::NotANumber:
        add(Hazard::LimitNotANumber);
        break;
    case Limit::Kind::BelowAll:
        add(Hazard::LimitMeansAll);
        break;
    default:
        break;
    }
    if (request.selector == Selector::Recursive) {
        // konifer.md: only a limit above 1 is an error; 1 is the server's default and changes nothing.
        if (m_limit.kind != Limit::Kind::Count)
            return {};
        if (m_limit.count > 1)
            return refuse(m_limit.given, QT_TRANSLATE_NOOP("RequestError", "recursive takes no limit: it means every "
                                                                           "asset at the path and below it."));
        add(Hazard::LimitIgnored);
    } else if (m_limit.kind == Limit::Kind::Count) {
        request.limit = m_limit.count;
    } else if (m_limit.kind != Limit::Kind::NotANumber) {
        request = DeleteRequest::allAt(request.path);
    }
    return {};
}

void Parser::applyLabels()
{
    if (m_parsed.request.selector != Selector::Entry)
        m_parsed.request.labels = m_labels;
    else if (!m_labels.isEmpty())
        add(Hazard::LabelsIgnored);
}

} // namespace

tl::expected<ParsedRequest, RequestError> parseRequest(const QString& text)
{
    return Parser(text).parse();
}

} // namespace secateur
