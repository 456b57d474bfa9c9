// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_backend.h"

#include "support/memory_state.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>

namespace secateur::test {

using namespace Qt::StringLiterals;

QByteArray samplePng(const QString& text, int edge)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(int(qHash(text, 1) % 360), 160, 220));
    // What can not be made shorter: a server takes no file of less than 1,024 bytes (konifer.md, trap 20).
    QByteArray noise;
    for (int i = 0; noise.size() < 1100; ++i)
        noise += QCryptographicHash::hash(text.toUtf8() + QByteArray::number(i), QCryptographicHash::Sha512);
    image.setText(u"Comment"_s, QString::fromLatin1(noise.toBase64()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

MemoryBackend::MemoryBackend(const QStringList& lines)
{
    add(lines);
}

void MemoryBackend::add(const QStringList& lines)
{
    const std::scoped_lock lock(m_mutex);
    for (const QString& line : lines)
        if (!line.trimmed().isEmpty())
            insert(assetFromLine(line, ++m_lines));
}

void MemoryBackend::add(const Asset& asset)
{
    const std::scoped_lock lock(m_mutex);
    insert(asset);
}

void MemoryBackend::remove(const AssetRef& ref)
{
    const std::scoped_lock lock(m_mutex);
    const auto at = m_assets.find(ref.path);
    if (at == m_assets.end())
        return;
    at->second.erase(ref.entry);
    if (at->second.empty())
        m_assets.erase(at);
}

void MemoryBackend::setReady(const AssetRef& ref, bool ready)
{
    const std::scoped_lock lock(m_mutex);
    if (Asset* asset = find(ref.path, ref.entry))
        asset->ready = ready;
}

std::optional<Asset> MemoryBackend::asset(const AssetRef& ref) const
{
    const std::scoped_lock lock(m_mutex);
    const Asset* asset = find(ref);
    return asset ? std::optional(*asset) : std::nullopt;
}

QStringList MemoryBackend::refLines() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList lines;
    for (const auto& [path, entries] : m_assets)
        for (const auto& [entry, asset] : entries)
            lines.append(path.text() + u' ' + QString::number(entry));
    return lines;
}

qint64 MemoryBackend::size() const
{
    const std::scoped_lock lock(m_mutex);
    qint64 size = 0;
    for (const auto& [path, entries] : m_assets)
        size += qint64(entries.size());
    return size;
}

void MemoryBackend::setContent(const QString& bucket, const QString& key, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_gone.remove(nameOf(bucket, key));
    m_content.insert(nameOf(bucket, key), bytes);
    Variant variant;
    variant.bucket = bucket;
    variant.key = key;
    writeFile(variant);
}

bool MemoryBackend::hasContent(const QString& bucket, const QString& key) const
{
    const std::scoped_lock lock(m_mutex);
    return !m_gone.contains(nameOf(bucket, key));
}

void MemoryBackend::loseContent(const QString& bucket, const QString& key)
{
    const std::scoped_lock lock(m_mutex);
    m_gone.insert(nameOf(bucket, key));
    if (!m_folder.isEmpty())
        QFile::remove(m_folder + u'/' + nameOf(bucket, key));
}

bool MemoryBackend::setContentFolder(const QString& folder)
{
    const std::scoped_lock lock(m_mutex);
    m_folder = folder;
    bool all = true;
    for (const auto& [path, entries] : m_assets)
        for (const auto& [entry, asset] : entries)
            for (const Variant& variant : asset.variants)
                all = writeFile(variant) && all;
    return all;
}

QList<OutboxRow> MemoryBackend::outbox() const
{
    const std::scoped_lock lock(m_mutex);
    return m_outbox;
}

void MemoryBackend::setReaperDelay(qint64 milliseconds)
{
    const std::scoped_lock lock(m_mutex);
    m_reaperDelay = milliseconds;
}

void MemoryBackend::setReaperFails(bool fails)
{
    const std::scoped_lock lock(m_mutex);
    m_reaperFails = fails;
}

void MemoryBackend::setReaperLeaks(bool leaks)
{
    const std::scoped_lock lock(m_mutex);
    m_reaperLeaks = leaks;
}

void MemoryBackend::setInMemory(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_inMemory = on;
}

int MemoryBackend::renditions() const
{
    const std::scoped_lock lock(m_mutex);
    return m_renditions;
}

void MemoryBackend::setFailure(const QString& sentence)
{
    const std::scoped_lock lock(m_mutex);
    m_failure = sentence;
}

QString MemoryBackend::nameOf(const QString& bucket, const QString& key)
{
    return bucket + u'/' + key;
}

} // namespace secateur::test
