// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/folder_probe.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <map>
#include <sys/stat.h>

namespace secateur {

namespace {

struct FolderProbeWords {
    Q_DECLARE_TR_FUNCTIONS(ContentProbe)
};

} // namespace

FolderProbe::FolderProbe(const QString& mount)
    : m_mount(mount)
{
    noteFilled();
}

void FolderProbe::noteFilled()
{
    constexpr int mostBuckets = 1'000;
    QDirIterator buckets(m_mount, QDir::Dirs | QDir::NoDotAndDotDot);
    for (int i = 0; i < mostBuckets && buckets.hasNext(); ++i) {
        const QString folder = buckets.next();
        if (!QDir(folder).isEmpty())
            m_filled.insert(buckets.fileName(), identityOf(folder));
    }
}

FolderProbe::Identity FolderProbe::identityOf(const QString& folder)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(folder).constData(), &found) == 0 ? Identity(found.st_dev, found.st_ino)
                                                                      : Identity();
}

/// Why nothing can be said of a bucket's objects; empty where it can.
QString FolderProbe::bucketFault(const QString& bucket) const
{
    if (!QFileInfo(m_mount).isDir())
        return FolderProbeWords::tr("The content folder %1 is not there: is it mounted?").arg(m_mount);
    if (const QString refusal = ContentFolder::refusal(bucket, QStringLiteral("any")); !refusal.isEmpty())
        return refusal;
    if (!QFileInfo(m_mount + u'/' + bucket).isDir())
        return FolderProbeWords::tr("The content folder %1 has no bucket %2: is it mounted, and the right one?")
            .arg(m_mount, bucket);
    return {};
}

std::vector<ContentLook> FolderProbe::look(std::span<const Variant> variants, const Cancel& cancel)
{
    // Anew with each call: what was open before may be a mount that has gone since.
    ContentFolder folder = this->folder();
    noteFilled();
    std::vector<ContentLook> looks(variants.size());
    std::map<QString, QString> faults; // of buckets
    for (size_t i = 0; i < variants.size() && !cancel.isCancelled(); ++i) {
        const Variant& variant = variants[i];
        looks[i].why = unnamedObject(variant);
        if (!looks[i].why.isEmpty())
            continue;
        const auto [fault, fresh] = faults.try_emplace(variant.bucket);
        if (fresh)
            fault->second = bucketFault(variant.bucket);
        if (!fault->second.isEmpty()) {
            looks[i].why = fault->second;
            continue;
        }
        looks[i].state = folder.state(variant.bucket, variant.key);
        if (looks[i].state == ContentState::Present)
            looks[i].bytes = folder.size(variant.bucket, variant.key).value_or(-1);
        if (looks[i].state == ContentState::Unknown)
            looks[i].why = FolderProbeWords::tr("The object can not be looked at.");
    }
    withdrawMissing(variants, looks, [this](const QString& bucket) { return missingFault(bucket); });
    return looks;
}

/// The same for what is called missing: a mount point without its mount is an empty folder.
QString FolderProbe::missingFault(const QString& bucket) const
{
    if (QString fault = bucketFault(bucket); !fault.isEmpty())
        return fault;
    const auto filled = m_filled.constFind(bucket);
    if (filled != m_filled.cend() && *filled == identityOf(m_mount + u'/' + bucket))
        return {};
    return FolderProbeWords::tr("The bucket %1 in %2 was never seen with anything in it: is it mounted?")
        .arg(bucket, m_mount);
}

Result<QByteArray> FolderProbe::read(const Variant& variant, qint64 maxBytes, const Cancel&)
{
    return folder()
        .openForRead(variant.bucket, variant.key)
        .and_then([&](const std::unique_ptr<QFile>& file) -> Result<QByteArray> {
            if (file->size() > maxBytes)
                return failure(
                    ErrorCode::TooLarge,
                    FolderProbeWords::tr("The object is larger than what is read (%1 MB).").arg(maxBytes >> 20));
            return file->readAll();
        });
}

Result<void> FolderProbe::check(const QString& bucket, const Cancel&)
{
    if (!QFileInfo(m_mount).isDir() || !QFileInfo(m_mount).isReadable()) {
        return failure(ErrorCode::NotFound,
                       FolderProbeWords::tr("The content folder %1 is not there, or may not be read.").arg(m_mount), {},
                       FolderProbeWords::tr("Check that it is mounted, and its rights."));
    }
    const QString fault = bucket.isEmpty() ? QString() : bucketFault(bucket);
    return fault.isEmpty() ? Result<void>() : failure(ErrorCode::NotFound, fault);
}

} // namespace secateur
