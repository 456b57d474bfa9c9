// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QString timeText(Timestamp time)
{
    return time == 0 ? QString() : isoText(time);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject recordObject(const JobRecord& r)
{
    return {{u"job"_s, r.id},
            {u"state"_s, jobStateName(r.state)},
            {u"mode"_s, deleteModeName(r.mode)},
            {u"request"_s, r.plan.request.canonical().value_or(QString())},
            {u"plan"_s, QString::fromLatin1(r.plan.sha256)},
            {u"store"_s, r.plan.storeId},
            {u"store_name"_s, r.plan.storeName},
            {u"made"_s, timeText(r.plan.made)},
            {u"started"_s, timeText(r.started)},
            {u"ended"_s, timeText(r.ended)},
            {u"reason"_s, r.reason},
            {u"planned"_s, r.counts.planned},
            {u"deleted"_s, r.counts.deleted},
            {u"already_gone"_s, r.counts.alreadyGone},
            {u"drifted"_s, r.counts.drifted},
            {u"failed"_s, r.counts.failed},
            {u"unknown"_s, r.counts.unknown},
            {u"unexpected"_s, r.counts.unexpected},
            {u"pending"_s, r.content.pending},
            {u"leaked"_s, r.content.leaked},
            {u"content_unknown"_s, r.content.unknown}};
}

QByteArray itemObject(const JobItem& item)
{
    QJsonArray variants;
    for (const Variant& v : item.asset.variants) {
        variants.append(QJsonObject{
            {u"bucket"_s, v.bucket}, {u"key"_s, v.key}, {u"original"_s, v.original}, {u"bytes"_s, v.bytes}});
    }
    QJsonObject object{{u"path"_s, item.asset.ref.path.text()},
                       {u"entry"_s, item.asset.ref.entry},
                       {u"created"_s, isoText(item.asset.created)},
                       {u"outcome"_s, itemStateName(item.state)},
                       {u"variants"_s, variants}};
    if (!item.reason.isEmpty())
        object.insert(u"reason"_s, item.reason);
    return compact(object);
}

/// RFC 4180; what a spreadsheet would run as a formula is led by an apostrophe.
QByteArray field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvLine(const QStringList& fields)
{
    QByteArrayList parts;
    for (const QString& each : fields)
        parts.append(field(each));
    return parts.join(',') + "\r\n";
}

/// Writes and remembers the first fault.
class Output final {
public:
    explicit Output(QIODevice& device)
        : m_device(device)
    {}
    bool put(const QByteArray& bytes)
    {
        m_good = m_good && m_device.write(bytes) == bytes.size();
        return m_good;
    }
    [[nodiscard]] Result<void> end() const
    {
        if (m_good)
            return {};
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate("Receipt", "The receipt could not be written: %1.").arg(m_device.errorString()),
            QCoreApplication::translate("Receipt", "The journal still holds it whole."));
    }

private:
    QIODevice& m_device;
    bool m_good = true;
};

Result<void> writeJson(const Journal& journal, const JobRecord& record, Output& out)
{
    QByteArray head = compact(recordObject(record));
    head.chop(1);
    out.put(head + ",\"items\":[");
    bool first = true;
    const auto listed = journal.items(record.id, [&](const JobItem& item) {
        return out.put((std::exchange(first, false) ? "\n"_ba : ",\n"_ba) + itemObject(item));
    });
    if (!listed)
        return listed;
    out.put("\n]}\n");
    return out.end();
}

Result<void> writeCsv(const Journal& journal, const JobRecord& record, Output& out)
{
    out.put(csvLine({u"job"_s, u"state"_s, u"store"_s, u"plan"_s, u"request"_s, u"path"_s, u"entry"_s, u"created"_s,
                     u"variants"_s, u"bytes"_s, u"outcome"_s, u"reason"_s}));
    const QStringList lead{QString::number(record.id), jobStateName(record.state), record.plan.storeId,
                           QString::fromLatin1(record.plan.sha256),
                           record.plan.request.canonical().value_or(QString())};
    const auto listed = journal.items(record.id, [&](const JobItem& item) {
        const PlannedAsset& asset = item.asset;
        return out.put(csvLine(lead + QStringList{asset.ref.path.text(), QString::number(asset.ref.entry),
                                                  isoText(asset.created), QString::number(asset.variants.size()),
                                                  asset.bytes() < 0 ? QString() : QString::number(asset.bytes()),
                                                  itemStateName(item.state), item.reason}));
    });
    return listed ? out.end() : listed;
}

} // namespace

Result<void> writeReceipt(const Journal& journal, qint64 job, ReceiptFormat format, QIODevice& out)
{
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    Output output(out);
    return format == ReceiptFormat::Json ? writeJson(journal, *record, output) : writeCsv(journal, *record, output);
}

} // namespace secateur
