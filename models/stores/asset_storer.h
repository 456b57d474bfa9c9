// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/cancel.h"
#include "domain/error.h"

#include <QIODevice>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace secateur {

/// Content that is to be stored, open for reading.
class ContentSource : public QIODevice {
public:
    /// True where reading it failed, or what came is not what it should be; errorString() says why, in a sentence.
    [[nodiscard]] virtual bool hasFailed() const = 0;
};

/// An asset that is to be stored. The store gives it its entry number and its times.
struct NewAsset {
    AssetPath path;
    QString alt;
    QMap<QString, QString> labels;
    QStringList tags;
    QString source;    ///< kept where the store takes it: a Konifer server always says UPLOAD
    QString sourceUrl; ///< the same
    QString format;    ///< of the content, as a file's ending: "png"
    qint64 bytes = 0;  ///< of the content
    /// Makes the content ready for reading from its first byte, and owns it. Asked once, when its turn has come; a
    /// device that fails before its last byte is not stored.
    std::function<Result<std::unique_ptr<ContentSource>>()> open;
};

/// What became of one asset that was to be stored.
struct StoreOutcome {
    enum class Kind {
        Stored,
        Failed,  ///< the store refused it, or its content could not be read: it is not there
        NotSent, ///< its turn never came, or nobody could be reached: it is not there
        Unknown, ///< no answer came: it may be there. Never sent again before somebody looked
    };
    Kind kind = Kind::Unknown;
    AssetRef ref;   ///< of Stored: where it is now
    QString reason; ///< of all others, one sentence
    /// Of Stored: its original's bucket and key, which tell it from any other that may take its number; empty where the
    /// store did not say.
    QString bucket = {};
    QString key = {};
};

/**
 * The door through which assets are put into a store, by the store's own way in. Only jobs/ can obtain one (see
 * StorerKey). Same thread rules as AssetReader.
 */
class AssetStorer {
public:
    virtual ~AssetStorer() = default;
    AssetStorer(const AssetStorer&) = delete;
    AssetStorer& operator=(const AssetStorer&) = delete;

    /// So many assets are worth storing together.
    [[nodiscard]] virtual int atOnce() const = 0;
    /// Stores assets, each of them whole or not at all; one outcome for each, in order. An error: none was stored.
    [[nodiscard]] virtual Result<std::vector<StoreOutcome>> store(std::span<const NewAsset> assets,
                                                                  const Cancel& cancel) = 0;

protected:
    AssetStorer() = default;
};

/// Only who can make one of these can obtain a storer: as with EraserKey, the compiler keeps the rule.
class StorerKey final {
    friend class StorerDoor; // jobs/store_door.h
    StorerKey() = default;

public:
    StorerKey(const StorerKey&) = default;
};

} // namespace secateur
