// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/restore_record.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxRecordLine = 1 << 20;

struct RestoreRecordWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

/// Which asset, and whereto.
ArchiveKey keyOf(const AssetRef& from, Timestamp created, const AssetPath& to)
{
    ArchiveKey key = archiveKey(from, created);
    const ArchiveKey place = archiveKey({to, 0}, 0);
    key.high += place.high;
    key.low += place.low;
    return key;
}

/// A store's identity as a part of a file's name.
QString fileNameFor(const QString& storeId)
{
    constexpr qsizetype longest = 150;
    QByteArray name = QUrl::toPercentEncoding(storeId);
    if (name.size() > longest)
        name = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return u"restored-%1.jsonl"_s.arg(QString::fromLatin1(name));
}

QByteArray lineOf(const char* step, const RestoreStep& asset, QJsonObject more)
{
    more.insert(u"step"_s, QString::fromLatin1(step));
    more.insert(u"path"_s, asset.archived.asset.ref.path.text());
    more.insert(u"entry"_s, asset.archived.asset.ref.entry);
    more.insert(u"created"_s, asset.archived.asset.created);
    more.insert(u"to"_s, asset.to.text());
    return QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<std::unique_ptr<RestoreRecord>> RestoreRecord::open(ArchiveFolder& folder, const QString& storeId)
{
    std::unique_ptr<RestoreRecord> record(new RestoreRecord(folder));
    record->m_name = fileNameFor(storeId);
    const auto file = folder.openFile(QFile::encodeName(record->m_name).constData(), O_RDWR | O_CREAT);
    if (!file) {
        Error error = file.error();
        error.stillTrue =
            RestoreRecordWords::tr("Nothing was stored: how far it comes is written into the archive's folder.");
        return tl::unexpected(error);
    }
    record->m_file = *file;
    return record->read().and_then([&] { return folder.syncRoot(); }).map([&] { return std::move(record); });
}

RestoreRecord::~RestoreRecord()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool RestoreRecord::take(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString step = object.value("step"_L1).toString();
    const QString path = object.value("path"_L1).toString();
    const QString to = object.value("to"_L1).toString();
    if (!AssetPath::isCanonical(path) || !AssetPath::isCanonical(to))
        return false;
    const AssetPath target = AssetPath::fromCanonical(to);
    const AssetRef from{AssetPath::fromCanonical(path), object.value("entry"_L1).toInteger(-1)};
    const ArchiveKey key = keyOf(from, object.value("created"_L1).toInteger(), target);
    if (step == "begun"_L1) {
        m_known.insert(key, {false, -1, object.value("after"_L1).toInteger(-1)});
    } else if (step == "stored"_L1) {
        const qint64 entry = object.value("now"_L1).toInteger(-1);
        m_known.insert(key, {true, entry, -1, object.value("bucket"_L1).toString(), object.value("key"_L1).toString()});
        m_ours.insert(archiveKey({target, entry}, 0));
    } else if (step == "not stored"_L1) {
        drop(key, target);
    } else {
        return false;
    }
    return true;
}

void RestoreRecord::drop(const ArchiveKey& key, const AssetPath& to)
{
    // Its number is nobody's any more: the store may give it to what is stored anew.
    if (const auto known = m_known.constFind(key); known != m_known.cend() && known->stored)
        m_ours.remove(archiveKey({to, known->entry}, 0));
    m_known.remove(key);
}

Result<void> RestoreRecord::read()
{
    QFile file;
    if (!file.open(m_file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return tl::unexpected(m_folder.errorFor(EIO));
    for (qint64 number = 1;; ++number) {
        QByteArray line = file.readLine(maxRecordLine);
        if (file.error() != QFileDevice::NoError)
            return tl::unexpected(m_folder.errorFor(EIO));
        if (!line.endsWith('\n') && line.size() < maxRecordLine - 1)
            break; // the end, or a line that a crash cut short
        if (!take(line)) {
            return failure(
                ErrorCode::Damaged,
                RestoreRecordWords::tr(
                    "Line %1 of %2 in the archive %3 can not be read, so it is not known what was restored.")
                    .arg(QString::number(number), m_name, m_folder.path()),
                RestoreRecordWords::tr("Nothing was stored."),
                RestoreRecordWords::tr(
                    "Look which assets are in the store, then move the file away and restore what is missing."));
        }
        m_end += line.size();
    }
    if (::ftruncate(m_file, off_t(m_end)) != 0)
        return tl::unexpected(m_folder.errorFor(errno));
    return {};
}

std::optional<RestoreRecord::Known> RestoreRecord::known(const ArchivedAsset& archived, const AssetPath& to) const
{
    const auto known = m_known.constFind(keyOf(archived.asset.ref, archived.asset.created, to));
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

Result<void> RestoreRecord::append(const QByteArray& lines)
{
    qsizetype done = 0;
    int fault = 0;
    while (done < lines.size() && fault == 0) {
        const ssize_t written =
            ::pwrite(m_file, lines.constData() + done, size_t(lines.size() - done), off_t(m_end + done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            fault = written == 0 ? EIO : errno;
    }
    if (fault == 0 && ::fdatasync(m_file) != 0)
        fault = errno;
    if (fault != 0) {
        [[maybe_unused]] const int cut = ::ftruncate(m_file, off_t(m_end));
        return tl::unexpected(m_folder.errorFor(fault));
    }
    m_end += lines.size();
    return {};
}

Result<void> RestoreRecord::begin(std::span<const RestoreStep> steps)
{
    QByteArray lines;
    for (const RestoreStep& step : steps)
        lines += lineOf("begun", step, {{u"after"_s, step.after}});
    return append(lines).map([&] {
        for (const RestoreStep& step : steps)
            m_known.insert(keyOf(step.archived.asset.ref, step.archived.asset.created, step.to),
                           {false, -1, step.after});
    });
}

Result<void> RestoreRecord::end(std::span<const End> ends)
{
    QByteArray lines;
    for (const End& end : ends) {
        if (end.now)
            lines += lineOf(
                "stored", *end.step,
                {{u"now"_s, end.now->entry}, {u"when"_s, nowStamp()}, {u"bucket"_s, end.bucket}, {u"key"_s, end.key}});
        else
            lines += lineOf("not stored", *end.step, {});
    }
    if (lines.isEmpty())
        return {};
    return append(lines).map([&] {
        for (const End& end : ends) {
            const Asset& asset = end.step->archived.asset;
            const ArchiveKey key = keyOf(asset.ref, asset.created, end.step->to);
            if (end.now) {
                m_known.insert(key, {true, end.now->entry, -1, end.bucket, end.key});
                m_ours.insert(archiveKey({end.step->to, end.now->entry}, 0));
            } else {
                m_known.remove(key);
            }
        }
    });
}

Result<void> RestoreRecord::forget(std::span<const RestoreStep> steps)
{
    QByteArray lines;
    for (const RestoreStep& step : steps)
        lines += lineOf("not stored", step, {});
    if (lines.isEmpty())
        return {};
    return append(lines).map([&] {
        for (const RestoreStep& step : steps)
            drop(keyOf(step.archived.asset.ref, step.archived.asset.created, step.to), step.to);
    });
}

} // namespace secateur
