// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "items/browse_worker.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <limits>
#include <optional>

namespace secateur {

/// What the inspector shows of one asset: its details, its picture, and whether its content is there. Asked for as the
/// reference changes; the newest wins. Pictures are kept in a cache that is bounded by bytes. GUI thread.
class InspectorData final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty,   ///< no reference
        Loading, ///< the asset was asked for
        Ready,
        Gone,   ///< no such asset (any more)
        Failed, ///< see error()
    };
    enum class ThumbState {
        None,    ///< there is nothing to show: no asset, or one without an original
        Loading, ///< asked for
        Ready,   ///< thumbnail() has it
        Skipped, ///< not read: see setPictureLimit()
        Broken,  ///< the content is missing or is no picture; error() says why
    };

    explicit InspectorData(BrowseWorker& worker, QObject* parent = nullptr);

    /// Shows an asset; nothing clears. Setting the same reference again asks for what may have changed.
    void setRef(const std::optional<AssetRef>& ref);
    /// Edge of the square, in device pixels, that a thumbnail has to fit into. 512 unless set.
    void setThumbnailEdge(int edge);
    /// No picture is read that has more bytes than this, as far as the store tells; with 0 none at all. Without a limit
    /// unless set.
    void setPictureLimit(qint64 bytes);
    [[nodiscard]] qint64 pictureLimit() const { return m_pictureLimit; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<AssetRef>& ref() const { return m_ref; }
    /// The asset of ref(); nothing while it is not known.
    [[nodiscard]] const std::optional<Asset>& asset() const { return m_asset; }
    [[nodiscard]] ThumbState thumbState() const { return m_thumbState; }
    [[nodiscard]] const QImage& thumbnail() const { return m_thumbnail; }
    /// Of a variant by its number in asset()->variants; Unknown while it is not known.
    [[nodiscard]] ContentState contentState(int variant) const;
    /// True once the content state of a variant was looked up.
    [[nodiscard]] bool isContentKnown(int variant) const;
    /// Why the asset, or its picture, is not there; empty where all is well.
    [[nodiscard]] const Error& error() const { return m_error; }

    static constexpr qsizetype cacheBytes = 32 * 1024 * 1024;

Q_SIGNALS:
    void changed();

private:
    void askAsset();
    void takeAsset(Result<std::optional<Asset>> answer);
    void askContent();
    void askThumbnail(const Variant& original);
    void takeThumbnail(const QString& key, Result<QImage> answer);

    BrowseWorker& m_worker;
    State m_state = State::Empty;
    ThumbState m_thumbState = ThumbState::None;
    std::optional<AssetRef> m_ref;
    std::optional<Asset> m_asset;
    QImage m_thumbnail;
    QList<std::optional<ContentState>> m_content;
    QCache<QString, QImage> m_cache; ///< by bucket, key and edge; cost in bytes
    Error m_error;
    int m_edge = 512;
    qint64 m_pictureLimit = std::numeric_limits<qint64>::max();
};

} // namespace secateur
