// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt.h"

#include "jobs/receipt_chain.h"
#include "jobs/receipt_json.h"

#include <QCoreApplication>
#include <QIODevice>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

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

Result<void> writeJson(const Journal& journal, const JobRecord& record, const std::optional<Receipt>& sealed,
                       Output& out)
{
    const auto differences = journal.differences(record.id);
    if (!differences)
        return tl::unexpected(differences.error());
    receipt::Opening opening{receipt::recordObject(record), {}, QJsonValue::Null};
    for (const Difference& difference : *differences)
        opening.differences.append(receipt::differenceObject(difference));
    if (sealed)
        opening.seal = receipt::sealObject(*sealed);
    out.put(receipt::openingLine(opening));
    bool first = true;
    const auto listed = journal.items(record.id, [&](const JobItem& item) {
        return out.put((std::exchange(first, false) ? "\n"_ba : ",\n"_ba) + receipt::itemLine(item));
    });
    if (!listed)
        return listed;
    out.put("\n" + QByteArray(receipt::closingLine) + '\n');
    return out.end();
}

/// Fields that are the same on every line of a CSV receipt, before and after those of the item.
struct CsvFrame {
    QStringList before;
    QStringList after;
};

CsvFrame frameOf(const JobRecord& record, const std::optional<Receipt>& sealed)
{
    const QJsonObject object = receipt::recordObject(record);
    const auto fields = [&object](const QStringList& keys) {
        QStringList texts;
        for (const QString& key : keys)
            texts.append(object.value(key).toVariant().toString());
        return texts;
    };
    CsvFrame frame{fields({u"job"_s, u"state"_s, u"store"_s, u"plan"_s, u"request"_s}),
                   fields({u"store_name"_s, u"who"_s, u"host"_s, u"made"_s, u"agreed"_s, u"started"_s, u"ended"_s,
                           u"content_ended"_s})};
    frame.after += sealed ? QStringList{QString::number(sealed->seq), QString::fromLatin1(sealed->sha256),
                                        QString::fromLatin1(sealed->previous)}
                          : QStringList{{}, {}, {}};
    return frame;
}

Result<void> writeCsv(const Journal& journal, const JobRecord& record, const std::optional<Receipt>& sealed,
                      Output& out)
{
    out.put(csvLine({u"job"_s,         u"state"_s,          u"store"_s,
                     u"plan"_s,        u"request"_s,        u"path"_s,
                     u"entry"_s,       u"created"_s,        u"variants"_s,
                     u"bytes"_s,       u"outcome"_s,        u"reason"_s,
                     u"content"_s,     u"store_name"_s,     u"who"_s,
                     u"host"_s,        u"made"_s,           u"agreed"_s,
                     u"started"_s,     u"ended"_s,          u"content_ended"_s,
                     u"receipt"_s,     u"receipt_sha256"_s, u"receipt_previous"_s,
                     u"receipt_head"_s}));
    const CsvFrame frame = frameOf(record, sealed);
    const auto listed = journal.items(record.id, [&](const JobItem& item) {
        const PlannedAsset& asset = item.asset;
        QStringList fields = frame.before;
        fields += {asset.ref.path.text(),
                   QString::number(asset.ref.entry),
                   isoText(asset.created),
                   QString::number(asset.variants.size()),
                   asset.bytes() < 0 ? QString() : QString::number(asset.bytes()),
                   itemStateName(item.state),
                   item.reason,
                   receipt::contentName(item.content)};
        // The sealed text stands once: on the first line.
        return out.put(csvLine(fields + frame.after +
                               QStringList{sealed && item.seq == 0 ? QString::fromUtf8(sealed->head) : QString()}));
    });
    return listed ? out.end() : listed;
}

} // namespace

Result<void> writeReceipt(const Journal& journal, qint64 job, ReceiptFormat format, QIODevice& out)
{
    const ReceiptChain chain(journal);
    return chain.inOneView([&]() -> Result<void> {
        const auto record = journal.job(job);
        if (!record)
            return tl::unexpected(record.error());
        const auto sealed = chain.newestOf(job);
        if (!sealed)
            return tl::unexpected(sealed.error());
        Output output(out);
        return format == ReceiptFormat::Json ? writeJson(journal, *record, *sealed, output)
                                             : writeCsv(journal, *record, *sealed, output);
    });
}

} // namespace secateur
