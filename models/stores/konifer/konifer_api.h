// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/asset_eraser.h"
#include "stores/asset_reader.h"
#include "stores/asset_storer.h"
#include "stores/konifer/api_address.h"
#include "stores/konifer/http_client.h"

#include <span>
#include <vector>

namespace secateur {

/// What an answer to a delete by entry says.
struct EraseAnswer : ItemOutcome {
    bool said204 = false; ///< the server says that it is done: it is not sent again, whatever is seen
    bool busy = false;    ///< the server asked for patience instead
};

/// What is to be said of lists that did not come as they should, over all that were asked for.
struct ListingNotes {
    qint64 walked = 0;    ///< paths that the server could not list: their assets were looked for number by number
    qint64 lookedTo = -1; ///< the lowest number that such a look ended with
    qint64 unshown = 0;   ///< assets that are there and can not be shown
    qint64 leftOut = 0;   ///< others of them, left out: it can not be seen which labels they carry
    qint64 nowhere = 0;   ///< paths at which the server can not store anything
};

/**
 * A Konifer server's HTTP API: reading in whatever dialect it speaks, and deleting. Reads never make the server write
 * (no rendition is ever asked for). Blocks; belongs to one thread. Errors are those of faultError().
 */
class KoniferApi final {
public:
    static constexpr qint64 maxList = 64 << 20; ///< bytes of a list of assets
    /// Paths that are worth asking for together: all of their lists are in memory at once.
    static constexpr size_t listsTogether = 8;
    static constexpr qint64 maxContent = 64 << 20;

    KoniferApi(const Connection& connection, const Secrets& secrets, const HttpTimes& times = {},
               const StoreStop& stop = {});

    /// Asks for the server's health; NotKonifer where something else answers.
    [[nodiscard]] Result<void> health(const Cancel& cancel);
    /// Found out with the first call, once; again where the server no longer understands it.
    [[nodiscard]] Result<ApiDialect> dialect(const Cancel& cancel);
    /// What another of the same connection found out: asked for again only where the server does not understand it.
    void knowDialect(ApiDialect dialect) { m_dialect = dialect; }

    /// The highest number that is looked for where a path can not be listed.
    static constexpr qint64 maxWalk = 20'000;
    /// So many numbers without an asset beyond the last one end such a look.
    static constexpr qint64 walkGap = 512;

    /// What a request for one path matches, in its order, at most `limit` (-1: all). Not for recursive ones. A path
    /// that the server can not list, for an asset that it can not show, is walked number by number (konifer.md, trap
    /// 13): assets that are not `shown` are in the list too, but not where labels are asked for.
    [[nodiscard]] Result<QList<Asset>> several(const DeleteRequest& request, qint64 limit, const Cancel& cancel,
                                               ListingNotes* notes = nullptr);
    /// Whether an asset is at a path, one that can not be shown too.
    [[nodiscard]] Result<bool> holdsAny(const AssetPath& path, const Cancel& cancel);
    /// All assets at each of several paths, those that carry the labels: one list for each, in order.
    [[nodiscard]] Result<std::vector<QList<Asset>>> severalAt(std::span<const AssetPath> paths,
                                                              const QMap<QString, QString>& labels,
                                                              const Cancel& cancel, ListingNotes* notes = nullptr);
    /// The assets of references, in their order; nothing where one is not there, or not ready, and one that is not
    /// `shown` where it is there and the server answers with a fault of its own, while it answers else.
    [[nodiscard]] Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs, const Cancel& cancel);
    /// An original's bytes.
    [[nodiscard]] Result<QByteArray> content(const AssetRef& ref, const Cancel& cancel);
    /// The originals of assets, streamed, several at a time; see AssetReader::readOriginals().
    [[nodiscard]] Result<void> originals(std::span<const Asset> assets, OriginalTaker& taker, const Cancel& cancel);

    /// Stores assets, several at a time, each sent once at most. One outcome for each, in order.
    [[nodiscard]] std::vector<StoreOutcome> storeAssets(std::span<const NewAsset> assets, const Cancel& cancel);

    /// Deletes assets by their entries, many at a time. One answer for each, in order: Deleted means that the server
    /// said 204, no more (konifer.md, trap 11). Where it turns one away, no more are sent, and those that are on their
    /// way are waited for.
    [[nodiscard]] std::vector<EraseAnswer> eraseEntries(std::span<const AssetRef> refs);
    /// Sends a request as it is, once. An error means that it was not done.
    [[nodiscard]] Result<SelectorOutcome> erase(const DeleteRequest& request);

    /// See HttpClient::setPatience().
    void setPatience(HttpClient::GoesOn goesOn) { m_client.setPatience(std::move(goesOn)); }

    [[nodiscard]] const QString& server() const { return m_server; }

private:
    [[nodiscard]] HttpAnswer fetch(const QByteArray& url, qint64 maxBody, const Cancel& cancel);
    /// One path's list as it came.
    struct Listed {
        Result<QList<Asset>> assets;
        bool failed = false;  ///< a fault of the server's own (500), not for the path
        bool nowhere = false; ///< the server can not store anything at such a path
    };
    [[nodiscard]] Listed listed(const HttpAnswer& answer, const AssetPath& path,
                                const QMap<QString, QString>& labels) const;
    [[nodiscard]] Listed list(ApiDialect dialect, const DeleteRequest& request, qint64 limit, const Cancel& cancel);
    /// A list to ask for: all at a path, the newest of them up to a limit, or without one (-1).
    struct Wanted {
        DeleteRequest request;
        qint64 limit = -1;
    };
    /// Several lists, side by side; in order.
    [[nodiscard]] Result<std::vector<Listed>> lists(ApiDialect dialect, std::span<const Wanted> wanted,
                                                    const Cancel& cancel);
    /// That the server answers a question that touches no asset.
    [[nodiscard]] Result<void> answers(ApiDialect dialect, const Cancel& cancel);
    /// The assets at a path that can not be listed.
    [[nodiscard]] Result<QList<Asset>> walk(ApiDialect dialect, const DeleteRequest& request, qint64 limit,
                                            const Cancel& cancel, ListingNotes& notes);
    [[nodiscard]] Result<ApiDialect> detect(const Cancel& cancel);
    /// Asks in the server's dialect; once more where the server no longer understands the one it was found to speak.
    template<typename Ask>
    [[nodiscard]] auto inDialect(const Cancel& cancel, const Ask& ask) -> decltype(ask(ApiDialect()));
    /// Assets of one path: where they stand among those that are looked up, and the list that tells of them.
    struct OfPath {
        std::vector<size_t> places;
        Wanted list;
    };
    /// Adds to `single` what the lists could not tell.
    [[nodiscard]] Result<void> lookUpByLists(std::span<const OfPath> paths, std::span<const AssetRef> refs,
                                             QList<std::optional<Asset>>& found, std::vector<size_t>& single,
                                             const Cancel& cancel);
    [[nodiscard]] Result<void> lookUpOneByOne(ApiDialect dialect, std::span<const AssetRef> refs,
                                              std::span<const size_t> wanted, QList<std::optional<Asset>>& found,
                                              std::vector<size_t>& missing, const Cancel& cancel);
    [[nodiscard]] Result<void> checkMissing(ApiDialect dialect, std::span<const AssetRef> refs,
                                            std::span<const size_t> missing, const Cancel& cancel);

    HttpClient m_client;
    ApiAddress m_address;
    QString m_server;
    std::optional<ApiDialect> m_dialect;
};

/// A connection's settings for the client.
[[nodiscard]] HttpSettings httpSettings(const Connection& connection, const HttpTimes& times, const StoreStop& stop);

} // namespace secateur
