// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_multipart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Complaint> notParsed(const QString& what)
{
    return tl::unexpected<Complaint>(what);
}

/// The value of `name=…` in a header, quoted or not.
QByteArray parameterOf(const QByteArray& header, const QByteArray& name)
{
    for (const QByteArray& part : header.split(';')) {
        const QByteArray pair = part.trimmed();
        if (!pair.startsWith(name + '='))
            continue;
        QByteArray value = pair.sliced(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

/// One part: its name, from Content-Disposition, and its bytes.
QPair<QByteArray, QByteArray> partOf(const QByteArray& text)
{
    const qsizetype blank = text.indexOf("\r\n\r\n");
    if (blank < 0)
        return {};
    QByteArray name;
    for (const QByteArray& line : text.first(blank).split('\n'))
        if (line.trimmed().toLower().startsWith("content-disposition:"))
            name = parameterOf(line.trimmed(), "name");
    return {name, text.sliced(blank + 4)};
}

QString boundsFault(const AssetFields& fields)
{
    if (fields.alt.size() > 125)
        return u"Alt exceeds max length of 125"_s;
    if (fields.labels.size() > 50 || fields.tags.size() > 50)
        return u"Cannot have more than 50 labels or tags"_s;
    for (const auto& [key, value] : fields.labels.asKeyValueRange())
        if (key.size() > 128 || value.size() > 256)
            return u"Label exceeds max length"_s;
    for (const QString& tag : fields.tags)
        if (tag.size() > 256)
            return u"Tag exceeds max length"_s;
    return {};
}

} // namespace

tl::expected<AssetFields, Complaint> readFields(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return notParsed(u"Bad request body"_s);
    const QJsonObject object = document.object();
    const QJsonObject labels = object.value(u"labels").toObject();
    AssetFields fields;
    fields.alt = object.value(u"alt").toString();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        fields.labels.insert(label.key(), label.value().toString());
    for (const QJsonValue tag : object.value(u"tags").toArray())
        fields.tags.append(tag.toString());
    if (const QString fault = boundsFault(fields); !fault.isEmpty())
        return notParsed(fault);
    return fields;
}

tl::expected<Upload, Complaint> readUpload(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (!contentType.toLower().startsWith("multipart/form-data") || boundary.isEmpty())
        return notParsed(u"Expected multipart/form-data"_s);
    Upload upload;
    bool described = false;
    bool filled = false;
    const QByteArray separator = "\r\n--" + boundary;
    const QByteArray text = "\r\n" + body; // so that the first separator is like the others
    for (qsizetype at = text.indexOf(separator); at >= 0;) {
        const qsizetype from = at + separator.size();
        at = text.indexOf(separator, from);
        const auto [name, bytes] = partOf(at < 0 ? QByteArray() : text.sliced(from, at - from));
        if (name == "metadata") {
            const auto fields = readFields(bytes);
            if (!fields)
                return notParsed(fields.error());
            upload.fields = *fields;
            described = true;
        } else if (name == "asset") {
            upload.bytes = bytes;
            filled = true;
        }
    }
    if (!described)
        return notParsed(u"No asset metadata supplied"_s);
    if (!filled)
        return notParsed(u"No asset payload supplied"_s);
    return upload;
}

} // namespace secateur::test
