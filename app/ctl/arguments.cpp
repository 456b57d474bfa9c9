// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"

#include <algorithm>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

Result<qint64> numberFrom(const QString& text, const QString& what, qint64 least, qint64 most)
{
    const bool digits =
        !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = digits ? text.toLongLong(&fits) : 0;
    if (!fits || number < least || number > most) {
        return failure(ErrorCode::BadRequest, Ctl::tr("%1 takes a whole number from %2 to %3, not \"%4\".")
                                                  .arg(what, QString::number(least), QString::number(most), text));
    }
    return number;
}

Result<qint64> numberOption(const Context& context, const QString& name, qint64 least, qint64 most, qint64 absent)
{
    if (!context.options.isSet(name))
        return absent;
    return numberFrom(context.options.value(name), "--"_L1 + name, least, most);
}

Result<QString> wordOption(const Context& context, const QString& name, const QStringList& words)
{
    if (!context.options.isSet(name))
        return words.first();
    const QString word = context.options.value(name);
    if (!words.contains(word)) {
        return failure(ErrorCode::BadRequest,
                       Ctl::tr("--%1 takes one of: %2; not \"%3\".").arg(name, words.join(", "_L1), word));
    }
    return word;
}

Result<AssetPath> pathFrom(const QString& text)
{
    QString inner = text;
    if (inner.startsWith(u'/'))
        inner.remove(0, 1);
    if (inner.endsWith(u'/'))
        inner.chop(1);
    if (inner.isEmpty()) {
        if (text.startsWith(u'/'))
            return AssetPath();
        return failure(ErrorCode::BadRequest, Ctl::tr("The path is empty: the top of a store is \"/\"."));
    }
    const QStringList segments = inner.split(u'/');
    for (const QString& segment : segments) {
        if (segment.isEmpty())
            return failure(ErrorCode::BadRequest, Ctl::tr("The path \"%1\" has an empty segment.").arg(text));
        if (segment == "."_L1 || segment == ".."_L1) {
            return failure(ErrorCode::BadRequest,
                           Ctl::tr("The path \"%1\" has the segment \"%2\", which is no name.").arg(text, segment));
        }
        if (segment == "-"_L1) {
            return failure(ErrorCode::BadRequest, Ctl::tr("\"%1\" has a selector: a plain path is wanted here. Use "
                                                          "preview for requests.")
                                                      .arg(text));
        }
        if (std::any_of(segment.cbegin(), segment.cend(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; })) {
            return failure(ErrorCode::BadRequest, Ctl::tr("The path \"%1\" has a control character.").arg(text));
        }
    }
    return AssetPath::fromSegments(segments);
}

Result<ParsedRequest> requestFrom(const QString& text)
{
    auto parsed = parseRequest(text);
    if (parsed)
        return *std::move(parsed);
    const RequestError& error = parsed.error();
    const QString part = text.mid(error.position, std::min<qsizetype>(error.length, 80));
    if (part.isEmpty())
        return failure(ErrorCode::BadRequest, Ctl::tr("This is no delete request: %1").arg(error.what));
    return failure(ErrorCode::BadRequest, Ctl::tr("This is no delete request: %1 (at character %2, \"%3\")")
                                              .arg(error.what, QString::number(error.position + 1), part));
}

Result<QMap<QString, QString>> labelsFrom(const QStringList& texts)
{
    // Konifer's bounds (konifer.md, Objects).
    constexpr qsizetype maxKey = 128;
    constexpr qsizetype maxValue = 256;
    constexpr qsizetype maxLabels = 50;
    QMap<QString, QString> labels;
    for (const QString& text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1) {
            return failure(
                ErrorCode::BadRequest,
                Ctl::tr("A label is given as KEY=VALUE, such as --label phone=iphone, not \"%1\".").arg(text));
        }
        const QString key = text.left(equals);
        const QString value = text.mid(equals + 1);
        if (key.size() > maxKey || value.size() > maxValue) {
            return failure(ErrorCode::BadRequest,
                           Ctl::tr("The label \"%1\" is too long: a key has at most %2 characters and a value %3.")
                               .arg(text.left(60), QString::number(maxKey), QString::number(maxValue)));
        }
        if (labels.contains(key))
            return failure(ErrorCode::BadRequest, Ctl::tr("The label \"%1\" is given twice.").arg(key));
        labels.insert(key, value);
    }
    if (labels.size() > maxLabels)
        return failure(ErrorCode::BadRequest, Ctl::tr("An asset has at most %1 labels.").arg(maxLabels));
    return labels;
}

} // namespace secateur::ctl
