// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_backend.h"

#include "stores/local/image_signature.h"
#include "support/memory_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <algorithm>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

bool carries(const Asset& asset, const QMap<QString, QString>& labels)
{
    return std::all_of(labels.keyValueBegin(), labels.keyValueEnd(), [&asset](const auto& label) {
        const auto at = asset.labels.constFind(label.first);
        return at != asset.labels.constEnd() && *at == label.second;
    });
}

} // namespace

Result<QList<Asset>> MemoryBackend::newest(const AssetPath& path, Order order, qint64 limit,
                                           const QMap<QString, QString>& labels, bool readyOnly)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    QList<Asset> assets;
    for (const Asset* asset : top(path, order, limit, labels, readyOnly))
        assets.append(*asset);
    return assets;
}

Result<std::optional<Asset>> MemoryBackend::entry(const AssetPath& path, qint64 entry, bool readyOnly)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    const Asset* asset = find(path, entry);
    return asset && (asset->ready || !readyOnly) ? std::optional(*asset) : std::nullopt;
}

Result<std::optional<QByteArray>> MemoryBackend::content(const Variant& variant)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    if (m_gone.contains(nameOf(variant.bucket, variant.key)))
        return std::optional<QByteArray>();
    return std::optional(bytesOf(variant));
}

Result<qint64> MemoryBackend::eraseEntry(const AssetPath& path, qint64 entry)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    if (!find(path, entry))
        return 0;
    erase({path, entry});
    return 1;
}

Result<qint64> MemoryBackend::eraseTop(const AssetPath& path, Order order, qint64 limit,
                                       const QMap<QString, QString>& labels)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    const std::vector<const Asset*> assets = top(path, order, limit, labels, false);
    std::vector<AssetRef> refs;
    for (const Asset* asset : assets)
        refs.push_back(asset->ref);
    for (const AssetRef& ref : refs)
        erase(ref);
    return qint64(refs.size());
}

Result<qint64> MemoryBackend::eraseRecursive(const AssetPath& path, const QMap<QString, QString>& labels)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    std::vector<AssetRef> refs;
    for (const auto& [at, entries] : m_assets)
        if (isTakenBy(path, at))
            for (const auto& [entry, asset] : entries)
                if (carries(asset, labels))
                    refs.push_back(asset.ref);
    for (const AssetRef& ref : refs)
        erase(ref);
    return qint64(refs.size());
}

Result<Asset> MemoryBackend::store(const AssetPath& path, const AssetFields& fields, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    const QImage image = QImage::fromData(bytes);
    Asset asset;
    asset.ref = {path, nextEntry(path)};
    asset.created = asset.modified = nowStamp();
    asset.alt = fields.alt;
    asset.labels = fields.labels;
    asset.tags = fields.tags;
    asset.source = u"UPLOAD"_s;
    Variant variant;
    variant.bucket = u"assets"_s;
    variant.format = imageSignature(bytes.first(qMin(bytes.size(), qsizetype(signatureBytes))));
    variant.key = u"stored-%1.%2"_s.arg(QString::number(++m_stored), variant.format);
    variant.bytes = bytes.size();
    variant.width = image.width();
    variant.height = image.height();
    asset.variants = {variant};
    m_content.insert(nameOf(variant.bucket, variant.key), bytes);
    insert(asset);
    return asset;
}

Result<std::optional<Asset>> MemoryBackend::replace(const AssetPath& path, qint64 entry, const AssetFields& fields)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    Asset* asset = find(path, entry);
    if (!asset)
        return std::optional<Asset>();
    change(*asset, fields);
    return std::optional(*asset);
}

Result<std::optional<Asset>> MemoryBackend::replaceAnywhere(qint64 entry, const AssetFields& fields)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    Asset* newest = nullptr;
    for (auto& [path, entries] : m_assets) {
        const auto at = entries.find(entry);
        if (at != entries.end() && (newest == nullptr || at->second.created > newest->created))
            newest = &at->second;
    }
    if (newest == nullptr)
        return std::optional<Asset>();
    change(*newest, fields);
    return std::optional(*newest);
}

void MemoryBackend::change(Asset& asset, const AssetFields& fields)
{
    asset.alt = fields.alt;
    asset.labels = fields.labels;
    asset.tags = fields.tags;
    asset.modified = nowStamp();
}

qint64 MemoryBackend::nextEntry(const AssetPath& path) const
{
    const auto at = m_assets.find(path);
    const qint64 highest = at == m_assets.end() ? -1 : at->second.rbegin()->first;
    const auto counter = m_counters.find(path);
    return (m_inMemory || counter == m_counters.end() ? highest : std::max(highest, counter->second)) + 1;
}

/// `root.users.u1%` of LIKE, where `_` is any character, the one between two segments too; or by the text alone.
bool MemoryBackend::isTakenBy(const AssetPath& request, const AssetPath& path) const
{
    const QString pattern = request.isRoot() ? QString() : request.text();
    const QString text = path.text();
    if (text.size() < pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i)
        if (pattern[i] != text[i] && (m_inMemory || pattern[i] != u'_'))
            return false;
    return true;
}

Result<void> MemoryBackend::addVariant(const AssetPath& path, qint64 entry, const Variant& variant,
                                       const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return fine;
    ++m_renditions;
    m_content.insert(nameOf(variant.bucket, variant.key), bytes);
    if (Asset* asset = find(path, entry))
        asset->variants.append(variant);
    writeFile(variant);
    return {};
}

Result<qint64> MemoryBackend::reap(qint64 limit)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fine = checked(); !fine)
        return tl::unexpected<Error>(fine.error());
    const Timestamp youngest = nowStamp() - m_reaperDelay * 1000;
    qint64 reaped = 0;
    while (!m_reaperFails && reaped < limit && !m_outbox.isEmpty() && m_outbox.first().created <= youngest) {
        const OutboxRow row = m_outbox.takeFirst();
        ++reaped;
        if (m_reaperLeaks)
            continue;
        m_gone.insert(nameOf(row.bucket, row.key));
        m_content.remove(nameOf(row.bucket, row.key));
        if (!m_folder.isEmpty())
            QFile::remove(m_folder + u'/' + nameOf(row.bucket, row.key));
    }
    return reaped;
}

Result<void> MemoryBackend::checked() const
{
    if (m_failure.isEmpty())
        return {};
    return failure(ErrorCode::Unreachable, m_failure);
}

void MemoryBackend::insert(const Asset& asset)
{
    m_assets[asset.ref.path][asset.ref.entry] = asset;
    qint64& counter = m_counters[asset.ref.path];
    counter = std::max(counter, asset.ref.entry);
    for (const Variant& variant : asset.variants) {
        m_gone.remove(nameOf(variant.bucket, variant.key));
        writeFile(variant);
    }
}

Asset* MemoryBackend::find(const AssetPath& path, qint64 entry)
{
    return const_cast<Asset*>(std::as_const(*this).find({path, entry}));
}

const Asset* MemoryBackend::find(const AssetRef& ref) const
{
    const auto at = m_assets.find(ref.path);
    if (at == m_assets.end())
        return nullptr;
    const auto entry = at->second.find(ref.entry);
    return entry == at->second.end() ? nullptr : &entry->second;
}

std::vector<const Asset*> MemoryBackend::top(const AssetPath& path, Order order, qint64 limit,
                                             const QMap<QString, QString>& labels, bool readyOnly) const
{
    std::vector<const Asset*> assets;
    const auto at = m_assets.find(path);
    if (at == m_assets.end())
        return assets;
    for (const auto& [entry, asset] : at->second)
        if ((asset.ready || !readyOnly) && carries(asset, labels))
            assets.push_back(&asset);
    sortAssets(assets, order == Order::New ? Sort::NewestFirst : Sort::LastModifiedFirst);
    if (limit > 0 && qint64(assets.size()) > limit)
        assets.resize(size_t(limit));
    return assets;
}

void MemoryBackend::erase(const AssetRef& ref)
{
    const auto at = m_assets.find(ref.path);
    for (const Variant& variant : at->second.at(ref.entry).variants)
        m_outbox.append({variant.bucket, variant.key, nowStamp()});
    at->second.erase(ref.entry);
    if (at->second.empty())
        m_assets.erase(at);
}

bool MemoryBackend::writeFile(const Variant& variant) const
{
    if (m_folder.isEmpty())
        return true;
    QFile file(m_folder + u'/' + nameOf(variant.bucket, variant.key));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytesOf(variant)) >= 0;
}

QByteArray MemoryBackend::bytesOf(const Variant& variant) const
{
    const QString name = nameOf(variant.bucket, variant.key);
    const auto at = m_content.constFind(name);
    return at != m_content.constEnd() ? *at : samplePng(name);
}

} // namespace secateur::test
