// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_manifest.h"

#include <QCoreApplication>
#include <QtEndian>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxManifestLine = 4 << 20; ///< bytes; no asset's line comes near it
constexpr const char* fileName = "manifest.jsonl";

struct ArchiveManifestWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

/// The first half of a content's hash.
ArchiveKey contentKey(const QByteArray& sha256)
{
    const QByteArray bytes = QByteArray::fromHex(sha256).leftJustified(16, '\0');
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

} // namespace

ArchiveKey archiveKey(const AssetRef& ref, Timestamp created)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(ref.path.text().toUtf8());
    hash.addData(QByteArray(1, '\0') + QByteArray::number(ref.entry) + ' ' + QByteArray::number(created));
    const QByteArray bytes = hash.result();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

ArchiveKey objectKey(const Asset& asset)
{
    const Variant* original = asset.original();
    if (original == nullptr || original->key.isEmpty())
        return archiveKey(asset.ref, asset.created);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray("object") + '\0' + original->bucket.toUtf8() + '\0' + original->key.toUtf8());
    const QByteArray bytes = hash.result();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

Result<std::unique_ptr<ArchiveManifest>> ArchiveManifest::open(ArchiveFolder& folder, For purpose, const Cancel& cancel)
{
    std::unique_ptr<ArchiveManifest> manifest(new ArchiveManifest(folder));
    const bool appends = purpose == For::Appending;
    const auto file = folder.openFile(fileName, appends ? O_RDWR | O_CREAT : O_RDONLY);
    if (!file)
        return tl::unexpected(file.error());
    manifest->m_file = *file;
    if (auto indexed = manifest->index(cancel); !indexed)
        return tl::unexpected(indexed.error());
    if (!appends)
        return manifest;
    if (manifest->m_torn && (::ftruncate(*file, off_t(manifest->m_end)) != 0 || ::fsync(*file) != 0))
        return tl::unexpected(folder.errorFor(errno));
    return folder.syncRoot().map([&] { return std::move(manifest); });
}

ArchiveManifest::~ArchiveManifest()
{
    if (m_file >= 0)
        ::close(m_file);
}

/// Gives where the last whole line ends.
Result<qint64> ArchiveManifest::scan(const Cancel& cancel, const LineSink& sink) const
{
    QFile file;
    if (::lseek(m_file, 0, SEEK_SET) < 0 || !file.open(m_file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return tl::unexpected(m_folder.errorFor(EIO));
    qint64 offset = 0;
    for (qint64 number = 1;; ++number) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, ArchiveManifestWords::tr("It was called off."));
        QByteArray line = file.readLine(maxManifestLine);
        if (file.error() != QFileDevice::NoError)
            return tl::unexpected(m_folder.errorFor(EIO));
        const auto damaged = [&](const QString& why) {
            return failure(
                ErrorCode::Damaged,
                ArchiveManifestWords::tr("The archive %1 is damaged: line %2 of its manifest can not be read: %3.")
                    .arg(m_folder.path(), QString::number(number), why),
                ArchiveManifestWords::tr("Nothing was changed."),
                ArchiveManifestWords::tr("Take the archive from a backup, if there is one."));
        };
        if (!line.endsWith('\n')) {
            if (line.size() >= maxManifestLine - 1)
                return damaged(ArchiveManifestWords::tr("it is too long"));
            return offset;
        }
        const qint64 begin = std::exchange(offset, offset + line.size());
        line.chop(1);
        const auto archived = parseArchiveLine(line);
        if (!archived)
            return damaged(archived.error());
        if (auto taken = sink(begin, *archived); !taken)
            return tl::unexpected(taken.error());
    }
}

void ArchiveManifest::keep(const ArchivedAsset& archived, qint64 offset)
{
    m_lines.insert(archiveKey(archived.asset.ref, archived.asset.created), offset);
    const ArchiveKey content = contentKey(archived.sha256);
    if (!m_originals.contains(content))
        m_originals.insert(content, objectKey(archived.asset));
}

bool ArchiveManifest::holdsForAnother(const ArchivedAsset& archived) const
{
    const auto known = m_originals.constFind(contentKey(archived.sha256));
    return known != m_originals.cend() && *known != objectKey(archived.asset);
}

Result<void> ArchiveManifest::index(const Cancel& cancel)
{
    const auto end = scan(cancel, [this](qint64 offset, const ArchivedAsset& archived) {
        keep(archived, offset);
        return Result<void>();
    });
    if (!end)
        return tl::unexpected(end.error());
    struct stat found = {};
    if (::fstat(m_file, &found) != 0)
        return tl::unexpected(m_folder.errorFor(errno));
    m_end = *end;
    m_torn = found.st_size > m_end;
    return {};
}

Result<std::optional<ArchivedAsset>> ArchiveManifest::find(const AssetRef& ref, Timestamp created) const
{
    const auto line = m_lines.constFind(archiveKey(ref, created));
    if (line == m_lines.cend())
        return std::optional<ArchivedAsset>();
    QFile file;
    if (::lseek(m_file, off_t(*line), SEEK_SET) < 0 ||
        !file.open(m_file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return tl::unexpected(m_folder.errorFor(EIO));
    auto archived = parseArchiveLine(file.readLine(maxManifestLine).trimmed());
    if (!archived || archived->asset.ref != ref || archived->asset.created != created) {
        return failure(ErrorCode::Damaged,
                       ArchiveManifestWords::tr("The manifest of the archive %1 changed while it was in use.")
                           .arg(m_folder.path()),
                       ArchiveManifestWords::tr("Nothing is deleted that is not in the archive."));
    }
    return std::optional(std::move(*archived));
}

Result<void> ArchiveManifest::append(std::span<const ArchivedAsset> assets)
{
    QByteArray text;
    std::vector<qint64> offsets;
    for (const ArchivedAsset& archived : assets) {
        offsets.push_back(m_end + text.size());
        text += archiveLine(archived) + '\n';
    }
    qsizetype done = 0;
    int fault = 0;
    while (done < text.size() && fault == 0) {
        const ssize_t written =
            ::pwrite(m_file, text.constData() + done, size_t(text.size() - done), off_t(m_end + done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            fault = written == 0 ? EIO : errno;
    }
    if (fault == 0 && ::fsync(m_file) != 0)
        fault = errno;
    if (fault != 0) {
        // Where this fails, the next one who opens it cuts the torn line off.
        [[maybe_unused]] const int cut = ::ftruncate(m_file, off_t(m_end));
        return tl::unexpected(m_folder.errorFor(fault));
    }
    for (size_t i = 0; i < assets.size(); ++i)
        keep(assets[i], offsets[i]);
    m_end += text.size();
    return {};
}

Result<void> ArchiveManifest::each(const Cancel& cancel, const Sink& sink) const
{
    return scan(cancel,
                [&](qint64 offset, const ArchivedAsset& archived) {
                    const qint64 last = m_lines.value(archiveKey(archived.asset.ref, archived.asset.created), -1);
                    return last == offset ? sink(archived) : Result<void>();
                })
        .map([](qint64) {});
}

} // namespace secateur
