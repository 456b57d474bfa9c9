// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/bystander_book.h"

#include "jobs/asset_print.h"
#include "jobs/journal_parts.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 form = 1; ///< of what is written; never changed, only followed by another
constexpr int listedAtOnce = 200;

void write(QDataStream& out, const BystanderPlace& place)
{
    out << place.look.path.text() << (place.look.selector == Selector::Recursive) << place.ours << place.whole
        << place.counted;
}

void write(QDataStream& out, const JobCounts& c)
{
    out << c.planned << c.deleted << c.alreadyGone << c.drifted << c.failed << c.unknown << c.unexpected << c.appeared;
}

void read(QDataStream& in, BystanderPlace& place)
{
    QString path;
    bool recursive = false;
    in >> path >> recursive >> place.ours >> place.whole >> place.counted;
    const AssetPath at = AssetPath::fromCanonical(path);
    place.look = recursive ? DeleteRequest::everythingBelow(at) : DeleteRequest::allAt(at);
}

void read(QDataStream& in, JobCounts& c)
{
    in >> c.planned >> c.deleted >> c.alreadyGone >> c.drifted >> c.failed >> c.unknown >> c.unexpected >> c.appeared;
}

/// By path, so that paths pack well.
QByteArray pack(const KeptBystanders& kept)
{
    std::vector<const Bystander*> byPath;
    byPath.reserve(kept.all.size());
    for (const Bystander& one : kept.all)
        byPath.push_back(&one);
    std::sort(byPath.begin(), byPath.end(),
              [](const Bystander* a, const Bystander* b) { return a->ref.path.text() < b->ref.path.text(); });
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << form << kept.when;
    write(out, kept.before);
    out << quint32(kept.places.size());
    for (const BystanderPlace& place : kept.places)
        write(out, place);
    out << quint32(byPath.size());
    for (const Bystander* one : byPath)
        out << one->ref.path.text() << one->ref.entry << one->created << one->print << one->object
            << quint32(one->place);
    return qCompress(bytes, 1);
}

std::optional<KeptBystanders> unpack(const QByteArray& packed)
{
    const QByteArray bytes = qUncompress(packed);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    KeptBystanders kept;
    quint8 writtenForm = 0;
    quint32 count = 0;
    in >> writtenForm >> kept.when;
    read(in, kept.before);
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        read(in, kept.places.emplace_back());
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Bystander& one = kept.all.emplace_back();
        QString path;
        quint32 place = 0;
        in >> path >> one.ref.entry >> one.created >> one.print >> one.object >> place;
        one.ref.path = AssetPath::fromCanonical(path);
        one.place = place;
        if (place >= kept.places.size())
            return std::nullopt;
    }
    if (in.status() != QDataStream::Ok || !in.atEnd() || writtenForm != form)
        return std::nullopt;
    std::sort(kept.all.begin(), kept.all.end(),
              [](const Bystander& a, const Bystander& b) { return a.print < b.print; });
    return kept;
}

} // namespace

Result<void> BystanderBook::write(qint64 job, const KeptBystanders& kept)
{
    return m_journal.m_parts
        ->change(
            "INSERT INTO bystander (job, packed) VALUES (?, ?) ON CONFLICT (job) DO UPDATE SET packed = excluded.packed"_ba,
            job, pack(kept))
        .map([](qint64) {});
}

Result<std::optional<KeptBystanders>> BystanderBook::read(qint64 job) const
{
    Query q = m_journal.m_parts->db->query("SELECT packed FROM bystander WHERE job = ?"_ba, job);
    std::optional<QByteArray> packed;
    if (q.next())
        packed = q.bytes(0).toByteArray();
    if (const auto end = q.end(); !end)
        return tl::unexpected(end.error());
    if (!packed)
        return std::optional<KeptBystanders>();
    auto kept = unpack(*packed);
    if (!kept) {
        return failure(
            ErrorCode::Damaged,
            QCoreApplication::translate("Journal", "What the journal says of the assets near job %1 can not be read.")
                .arg(job),
            QCoreApplication::translate("Journal", "Nothing was sent."),
            QCoreApplication::translate("Journal", "Cancel the job, and delete what is left from a fresh preview."));
    }
    return kept;
}

Result<void> BystanderBook::deletedByOthers(const JobRecord& job, Timestamp since,
                                            const std::function<void(quint64)>& sink) const
{
    qint64 before = 0;
    while (true) {
        const auto listed = m_journal.jobs(before, listedAtOnce);
        if (!listed)
            return tl::unexpected(listed.error());
        for (const JobRecord& other : *listed) {
            before = other.id;
            const bool then = other.started != 0 && (other.ended == 0 || other.ended >= since);
            if (other.id == job.id || !then || other.plan.storeId != job.plan.storeId)
                continue;
            const auto read = m_journal.items(other.id, [&sink](const JobItem& item) {
                if (item.state == ItemState::Confirmed)
                    sink(assetPrint(item.asset, originalPrint(item.asset)));
                return true;
            });
            if (!read)
                return read;
        }
        if (listed->size() < listedAtOnce)
            return {};
    }
}

} // namespace secateur
