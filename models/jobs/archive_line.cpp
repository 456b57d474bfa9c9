// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_line.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxArchivedText = 4096; ///< UTF-16 units of any text
constexpr qsizetype maxParts = 1000;
constexpr qint64 maxBytes = qint64(1) << 40; ///< of one original
constexpr int maxEdge = 1 << 24;
constexpr int formatVersion = 1;

struct ArchiveLineWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

QJsonObject variantJson(const Variant& variant)
{
    return {{u"bucket"_s, variant.bucket}, {u"key"_s, variant.key},       {u"format"_s, variant.format},
            {u"width"_s, variant.width},   {u"height"_s, variant.height}, {u"bytes"_s, variant.bytes}};
}

/// Reads the fields of one object strictly, and remembers the first that is not what it must be.
class Fields final {
public:
    explicit Fields(const QJsonObject& object)
        : m_object(object)
    {}
    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() || value.toString().size() > maxArchivedText)
            note(key);
        return value.toString().left(maxArchivedText);
    }
    qint64 number(QLatin1StringView key, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(key);
        const qint64 number = value.toInteger(least - 1);
        if (!value.isDouble() || number < least || number > most) {
            note(key);
            return least;
        }
        return number;
    }
    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool())
            note(key);
        return value.toBool();
    }
    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject() || value.toObject().size() > maxParts)
            note(key);
        return value.toObject();
    }
    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() || value.toArray().size() > maxParts)
            note(key);
        return value.toArray();
    }
    void note(QLatin1StringView key)
    {
        if (m_fault.isEmpty())
            m_fault = ArchiveLineWords::tr("“%1” is missing or is not what it must be").arg(key);
    }
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    QJsonObject m_object;
    QString m_fault;
};

Variant variantFrom(const QJsonObject& object, bool original, QString& fault)
{
    Fields fields(object);
    Variant variant;
    variant.original = original;
    variant.bucket = fields.text("bucket"_L1);
    variant.key = fields.text("key"_L1);
    variant.format = fields.text("format"_L1);
    variant.width = int(fields.number("width"_L1, 0, maxEdge));
    variant.height = int(fields.number("height"_L1, 0, maxEdge));
    variant.bytes = fields.number("bytes"_L1, original ? 0 : -1, maxBytes);
    if (fault.isEmpty())
        fault = fields.fault();
    return variant;
}

QString readParts(Fields& fields, Asset& asset)
{
    const QJsonObject labels = fields.object("labels"_L1);
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (!label->isString() || label.key().isEmpty() || label.key().size() > maxArchivedText ||
            label->toString().size() > maxArchivedText)
            fields.note("labels"_L1);
        asset.labels.insert(label.key(), label->toString());
    }
    const QJsonArray tags = fields.array("tags"_L1);
    for (const auto& tag : tags) {
        if (!tag.isString() || tag.toString().size() > maxArchivedText)
            fields.note("tags"_L1);
        asset.tags.append(tag.toString());
    }
    QString fault;
    asset.variants.append(variantFrom(fields.object("original"_L1), true, fault));
    const QJsonArray others = fields.array("variants"_L1);
    for (const auto& other : others)
        asset.variants.append(variantFrom(other.toObject(), false, fault));
    return fault;
}

tl::expected<QJsonObject, QString> objectFrom(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(ArchiveLineWords::tr("it is no JSON object"));
    return document.object();
}

} // namespace

bool isContentHash(QByteArrayView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray archiveLine(const ArchivedAsset& archived)
{
    const Asset& asset = archived.asset;
    QJsonObject labels;
    for (auto label = asset.labels.cbegin(); label != asset.labels.cend(); ++label)
        labels.insert(label.key(), label.value());
    QJsonObject original;
    QJsonArray others;
    for (const Variant& variant : asset.variants) {
        if (variant.original && original.isEmpty())
            original = variantJson(variant);
        else
            others.append(variantJson(variant));
    }
    return QJsonDocument(QJsonObject{{u"path"_s, asset.ref.path.text()},
                                     {u"entry"_s, asset.ref.entry},
                                     {u"created"_s, asset.created},
                                     {u"modified"_s, asset.modified},
                                     {u"alt"_s, asset.alt},
                                     {u"labels"_s, labels},
                                     {u"tags"_s, QJsonArray::fromStringList(asset.tags)},
                                     {u"source"_s, asset.source},
                                     {u"source_url"_s, asset.sourceUrl},
                                     {u"ready"_s, asset.ready},
                                     {u"original"_s, original},
                                     {u"sha256"_s, QString::fromLatin1(archived.sha256)},
                                     {u"variants"_s, others}})
        .toJson(QJsonDocument::Compact);
}

tl::expected<ArchivedAsset, QString> parseArchiveLine(const QByteArray& line)
{
    const auto object = objectFrom(line);
    if (!object)
        return tl::unexpected(object.error());
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    Fields fields(*object);
    ArchivedAsset archived;
    Asset& asset = archived.asset;
    const QString path = fields.text("path"_L1);
    if (!AssetPath::isCanonical(path))
        return tl::unexpected(ArchiveLineWords::tr("its path is none"));
    asset.ref = {AssetPath::fromCanonical(path), fields.number("entry"_L1, 0, most)};
    asset.created = fields.number("created"_L1, -most, most);
    asset.modified = fields.number("modified"_L1, -most, most);
    asset.alt = fields.text("alt"_L1);
    asset.source = fields.text("source"_L1);
    asset.sourceUrl = fields.text("source_url"_L1);
    asset.ready = fields.flag("ready"_L1);
    archived.sha256 = fields.text("sha256"_L1).toLatin1();
    if (!isContentHash(archived.sha256))
        fields.note("sha256"_L1);
    const QString fault = readParts(fields, asset);
    if (const QString& why = fields.fault().isEmpty() ? fault : fields.fault(); !why.isEmpty())
        return tl::unexpected(why);
    return archived;
}

bool ArchiveHead::isSameJob(const ArchiveHead& other) const
{
    return storeId == other.storeId && plan == other.plan && journal == other.journal && job == other.job;
}

QByteArray archiveHeadText(const ArchiveHead& head)
{
    return QJsonDocument(QJsonObject{{u"format"_s, u"secateur-archive"_s},
                                     {u"version"_s, formatVersion},
                                     {u"store"_s, head.storeId},
                                     {u"store_name"_s, head.storeName},
                                     {u"request"_s, head.request},
                                     {u"plan"_s, QString::fromLatin1(head.plan)},
                                     {u"journal"_s, head.journal},
                                     {u"job"_s, head.job},
                                     {u"who"_s, head.who},
                                     {u"host"_s, head.host},
                                     {u"made"_s, head.made}})
        .toJson(QJsonDocument::Indented);
}

tl::expected<ArchiveHead, QString> parseArchiveHead(const QByteArray& text)
{
    const auto object = objectFrom(text);
    if (!object || object->value("format"_L1).toString() != "secateur-archive"_L1)
        return tl::unexpected(ArchiveLineWords::tr("its archive.json is none"));
    if (object->value("version"_L1).toInt() != formatVersion)
        return tl::unexpected(ArchiveLineWords::tr("it was written by another version of this program"));
    Fields fields(*object);
    ArchiveHead head;
    head.storeId = fields.text("store"_L1);
    head.storeName = fields.text("store_name"_L1);
    head.request = fields.text("request"_L1);
    head.plan = fields.text("plan"_L1).toLatin1();
    head.journal = fields.text("journal"_L1);
    head.job = fields.number("job"_L1, 1, std::numeric_limits<qint64>::max());
    head.who = fields.text("who"_L1);
    head.host = fields.text("host"_L1);
    head.made = fields.number("made"_L1, 0, std::numeric_limits<qint64>::max());
    if (!fields.fault().isEmpty())
        return tl::unexpected(fields.fault());
    return head;
}

} // namespace secateur
