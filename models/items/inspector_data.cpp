// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inspector_data.h"

#include <algorithm>
#include <array>

namespace secateur {

using Lane = BrowseWorker::Lane;
using Policy = BrowseWorker::Policy;

InspectorData::InspectorData(BrowseWorker& worker, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_cache(cacheBytes)
{}

void InspectorData::setRef(const std::optional<AssetRef>& ref)
{
    if (ref != m_ref) {
        m_ref = ref;
        m_asset.reset();
        m_content.clear();
        m_thumbnail = {};
        m_thumbState = ThumbState::None;
    }
    m_error = {};
    // Also what was asked of the asset before: its picture and its content.
    m_worker.clearLane(Lane::Inspector, this);
    if (m_ref) {
        m_state = m_asset ? m_state : State::Loading;
        askAsset();
    } else {
        m_state = State::Empty;
    }
    Q_EMIT changed();
}

void InspectorData::setThumbnailEdge(int edge)
{
    if (edge == m_edge || edge < 1)
        return;
    m_edge = edge;
    if (m_ref)
        setRef(m_ref);
}

void InspectorData::setPictureLimit(qint64 bytes)
{
    if (bytes == m_pictureLimit)
        return;
    m_pictureLimit = bytes;
    if (m_ref)
        setRef(m_ref);
}

ContentState InspectorData::contentState(int variant) const
{
    return m_content.value(variant).value_or(ContentState::Unknown);
}

bool InspectorData::isContentKnown(int variant) const
{
    return m_content.value(variant).has_value();
}

void InspectorData::askAsset()
{
    m_worker.ask<std::optional<Asset>>(
        Lane::Inspector, Policy::Queue, this,
        [ref = *m_ref](AssetReader& reader, const Cancel&) -> Result<std::optional<Asset>> {
            auto found = reader.lookUp(std::array{ref});
            if (!found)
                return tl::unexpected<Error>(found.error());
            return found->isEmpty() ? std::nullopt : found->first();
        },
        [this](Result<std::optional<Asset>> answer) { takeAsset(std::move(answer)); });
}

void InspectorData::takeAsset(Result<std::optional<Asset>> answer)
{
    if (!answer || !*answer) {
        m_state = answer ? State::Gone : State::Failed;
        m_error = answer ? Error() : answer.error();
        m_asset.reset();
        m_content.clear();
        m_thumbnail = {};
        m_thumbState = ThumbState::None;
        Q_EMIT changed();
        return;
    }
    m_state = State::Ready;
    m_asset = std::move(*answer);
    m_content.resize(m_asset->variants.size());
    askContent();
    Q_EMIT changed();
}

void InspectorData::askThumbnail(const Variant& original)
{
    if (m_pictureLimit <= 0 || original.bytes > m_pictureLimit) {
        m_thumbnail = {};
        m_thumbState = ThumbState::Skipped;
        return;
    }
    const QString key = original.bucket + QLatin1Char('/') + original.key + QLatin1Char('@') + QString::number(m_edge);
    if (const QImage* cached = m_cache.object(key)) {
        m_thumbnail = *cached;
        m_thumbState = ThumbState::Ready;
        return;
    }
    m_thumbState = ThumbState::Loading;
    m_worker.ask<QImage>(
        Lane::Inspector, Policy::Queue, this,
        [ref = m_asset->ref, variant = original, edge = m_edge](AssetReader& reader, const Cancel&) {
            return reader.thumbnail(ref, variant, edge);
        },
        [this, key](Result<QImage> answer) { takeThumbnail(key, std::move(answer)); });
}

void InspectorData::askContent()
{
    if (const Variant* original = m_asset->original())
        askThumbnail(*original);
    else
        m_thumbState = ThumbState::None;
    using States = QList<std::optional<ContentState>>;
    m_worker.ask<States>(
        Lane::Inspector, Policy::Queue, this,
        [variants = m_asset->variants](AssetReader& reader, const Cancel& cancel) -> Result<States> {
            States states;
            for (const Variant& variant : variants) {
                const auto state =
                    cancel.isCancelled() ? Result<ContentState>(ContentState::Unknown) : reader.contentState(variant);
                states.append(state.value_or(ContentState::Unknown));
            }
            return states;
        },
        [this](Result<States> answer) {
            if (answer && answer->size() == m_content.size())
                m_content = std::move(*answer);
            Q_EMIT changed();
        });
}

void InspectorData::takeThumbnail(const QString& key, Result<QImage> answer)
{
    const bool isPicture = answer && !answer->isNull();
    m_thumbState = isPicture ? ThumbState::Ready : ThumbState::Broken;
    m_thumbnail = isPicture ? *answer : QImage();
    m_error = answer ? Error() : answer.error();
    if (isPicture)
        m_cache.insert(key, new QImage(m_thumbnail), qMax<qsizetype>(1, m_thumbnail.sizeInBytes()));
    Q_EMIT changed();
}

} // namespace secateur

#include "moc_inspector_data.cpp"
