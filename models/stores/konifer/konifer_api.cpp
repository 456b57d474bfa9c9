// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_api.h"

#include "stores/konifer/api_fault.h"
#include "stores/konifer/api_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxOne = 1 << 20; ///< bytes of one asset's metadata
/// From so many assets of one path on, one list is cheaper than one question each.
constexpr size_t listFrom = 4;
constexpr qint64 leastListed = 1'000; ///< assets of a path that a list is asked for at least
constexpr qint64 maxListOfSeveral = 16 << 20;

struct KoniferApiWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

Error unnameable(const AssetPath& path)
{
    return {ErrorCode::BadRequest, whyUnnameable(path), KoniferApiWords::tr("Nothing was sent."), {}};
}

bool isSuccess(const HttpAnswer& answer)
{
    return answer.fault == HttpAnswer::Fault::None && answer.status == 200 && answer.age == 0;
}

bool isMissing(const HttpAnswer& answer)
{
    return answer.fault == HttpAnswer::Fault::None && answer.status == 404 && answer.age == 0;
}

/// A fault of the server's own that is not for the path.
bool failedInside(const HttpAnswer& answer)
{
    return answer.fault == HttpAnswer::Fault::None && answer.status == 500 && !refusesPath(answer);
}

bool isRefused(const HttpAnswer& answer)
{
    return answer.fault == HttpAnswer::Fault::None && answer.status == 400;
}

/// The newest source's lists ignore labels (konifer.md, trap 14): what does not carry them is not meant.
QList<Asset> carrying(const QMap<QString, QString>& labels, QList<Asset> assets)
{
    assets.removeIf([&labels](const Asset& asset) {
        return !std::all_of(labels.keyBegin(), labels.keyEnd(), [&](const QString& key) {
            const auto label = asset.labels.find(key);
            return label != asset.labels.end() && *label == labels.value(key);
        });
    });
    return assets;
}

/// One that is there, and of which the server shows nothing.
Asset unshown(const AssetRef& ref)
{
    Asset asset;
    asset.ref = ref;
    asset.shown = false;
    return asset;
}

HttpRequest getting(const QByteArray& url, qint64 maxBody)
{
    HttpRequest request;
    request.url = url;
    request.maxBody = maxBody;
    request.lasts = isLastingFault;
    return request;
}

} // namespace

HttpSettings httpSettings(const Connection& connection, const HttpTimes& times, const StoreStop& stop)
{
    HttpSettings settings;
    settings.connections = connection.connections;
    settings.authentication = connection.authentication;
    settings.user = connection.user;
    settings.clientCertificate = connection.clientCertificate;
    settings.clientKey = connection.clientKey;
    settings.caFile = connection.caFile;
    settings.times = times;
    settings.stop = stop;
    return settings;
}

KoniferApi::KoniferApi(const Connection& connection, const Secrets& secrets, const HttpTimes& times,
                       const StoreStop& stop)
    : m_client(httpSettings(connection, times, stop), secrets)
    , m_address(connection, secrets)
    , m_server(connection.baseUrl.authority(QUrl::FullyEncoded))
{}

HttpAnswer KoniferApi::fetch(const QByteArray& url, qint64 maxBody, const Cancel& cancel)
{
    return m_client.send(getting(url, maxBody), cancel);
}

Result<void> KoniferApi::health(const Cancel& cancel)
{
    const HttpAnswer answer = fetch(m_address.health(), maxOne, cancel);
    if (!isSuccess(answer))
        return tl::unexpected(faultError(answer, m_server));
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    if (said.value("status"_L1).toString() != "okay"_L1) {
        return failure(
            ErrorCode::NotKonifer,
            KoniferApiWords::tr("What answers at %1 is no Konifer server, or not a healthy one.").arg(m_server), {},
            KoniferApiWords::tr("Check the address."));
    }
    return {};
}

Result<ApiDialect> KoniferApi::dialect(const Cancel& cancel)
{
    if (m_dialect)
        return *m_dialect;
    return detect(cancel).map([this](ApiDialect found) {
        m_dialect = found;
        return found;
    });
}

/// Asks in each dialect, the newest first: two of them answer with 400.
Result<ApiDialect> KoniferApi::detect(const Cancel& cancel)
{
    std::optional<Error> why;
    for (const ApiDialect tried : {ApiDialect::Entries, ApiDialect::Info, ApiDialect::Metadata}) {
        const auto answered = answers(tried, cancel);
        if (answered)
            return tried;
        if (answered.error().code != ErrorCode::BadRequest && answered.error().code != ErrorCode::NotFound)
            return tl::unexpected(answered.error());
        why = answered.error();
    }
    return failure(
        ErrorCode::NotKonifer,
        KoniferApiWords::tr("What answers at %1 understands none of the ways to read a Konifer server.").arg(m_server),
        {}, KoniferApiWords::tr("Check the address. ") + why->what);
}

/// Of a path where nothing is: what stands at the top of the store may be an asset that can not be shown.
Result<void> KoniferApi::answers(ApiDialect dialect, const Cancel& cancel)
{
    const HttpAnswer answer = fetch(m_address.unlikely(dialect), maxList, cancel);
    if (!isSuccess(answer))
        return tl::unexpected(faultError(answer, m_server));
    return assetsFromJson(answer.body, AssetPath()).map([](const QList<Asset>&) {});
}

KoniferApi::Listed KoniferApi::listed(const HttpAnswer& answer, const AssetPath& path,
                                      const QMap<QString, QString>& labels) const
{
    if (!isSuccess(answer))
        return {tl::unexpected(faultError(answer, m_server)), failedInside(answer), refusesPath(answer)};
    return {assetsFromJson(answer.body, path).map([&labels](const QList<Asset>& assets) {
                return carrying(labels, assets);
            }),
            false, false};
}

KoniferApi::Listed KoniferApi::list(ApiDialect dialect, const DeleteRequest& request, qint64 limit,
                                    const Cancel& cancel)
{
    // Asked for one, the older dialects answer with an object, or 404, instead of a list.
    const qint64 wanted = limit == 1 ? 2 : limit;
    const auto url = m_address.several(dialect, request, wanted);
    if (!url)
        return {tl::unexpected(unnameable(request.path)), false, false};
    Listed came = listed(fetch(*url, maxList, cancel), request.path, request.labels);
    if (limit <= 0 || !came.assets)
        return came;
    // The newest of all may be others than the newest of those that carry the labels (konifer.md, trap 14).
    if (!request.labels.isEmpty() && came.assets->size() < limit)
        came = list(dialect, request, -1, cancel);
    if (came.assets)
        came.assets = came.assets->mid(0, limit);
    return came;
}

template<typename Ask>
auto KoniferApi::inDialect(const Cancel& cancel, const Ask& ask) -> decltype(ask(ApiDialect()))
{
    const bool knew = m_dialect.has_value();
    const auto spoken = dialect(cancel);
    if (!spoken)
        return tl::unexpected(spoken.error());
    auto answered = ask(*spoken);
    if (answered || answered.error().code != ErrorCode::BadRequest || !knew)
        return answered;
    // The server may have been replaced by a version that speaks another dialect.
    m_dialect.reset();
    return dialect(cancel).and_then(ask);
}

Result<QList<Asset>> KoniferApi::several(const DeleteRequest& request, qint64 limit, const Cancel& cancel,
                                         ListingNotes* notes)
{
    if (!request.path.isStorable())
        return tl::unexpected(unnameable(request.path));
    ListingNotes untold;
    return inDialect(cancel, [&](ApiDialect dialect) -> Result<QList<Asset>> {
        Listed came = list(dialect, request, limit, cancel);
        if (!came.failed)
            return std::move(came.assets);
        return answers(dialect, cancel).and_then([&] {
            return walk(dialect, request, limit, cancel, notes ? *notes : untold);
        });
    });
}

Result<bool> KoniferApi::holdsAny(const AssetPath& path, const Cancel& cancel)
{
    if (!path.isStorable())
        return tl::unexpected(unnameable(path));
    return inDialect(cancel, [&](ApiDialect dialect) -> Result<bool> {
        const Listed came = list(dialect, DeleteRequest::newest(path, 1), 1, cancel);
        if (came.failed)
            return answers(dialect, cancel).map([] { return true; });
        return came.assets.map([](const QList<Asset>& assets) { return !assets.isEmpty(); });
    });
}

Result<std::vector<QList<Asset>>> KoniferApi::severalAt(std::span<const AssetPath> paths,
                                                        const QMap<QString, QString>& labels, const Cancel& cancel,
                                                        ListingNotes* notes)
{
    ListingNotes untold;
    ListingNotes& told = notes ? *notes : untold;
    std::vector<Wanted> wanted;
    for (const AssetPath& path : paths) {
        wanted.push_back({DeleteRequest::allAt(path), -1});
        wanted.back().request.labels = labels;
    }
    return inDialect(cancel, [&](ApiDialect dialect) -> Result<std::vector<QList<Asset>>> {
        auto came = lists(dialect, wanted, cancel);
        if (!came)
            return tl::unexpected(came.error());
        if (std::any_of(came->cbegin(), came->cend(), [](const Listed& one) { return one.failed; })) {
            if (auto well = answers(dialect, cancel); !well)
                return tl::unexpected(well.error());
        }
        std::vector<QList<Asset>> all(paths.size());
        for (size_t i = 0; i < paths.size(); ++i) {
            Listed& one = (*came)[i];
            if (one.failed) {
                one.assets = walk(dialect, wanted[i].request, -1, cancel, told);
            } else if (one.nowhere) {
                ++told.nowhere;
                continue;
            }
            if (!one.assets)
                return tl::unexpected(one.assets.error());
            all[i] = std::move(*one.assets);
        }
        return all;
    });
}

Result<std::vector<KoniferApi::Listed>> KoniferApi::lists(ApiDialect dialect, std::span<const Wanted> wanted,
                                                          const Cancel& cancel)
{
    std::vector<QByteArray> urls;
    for (const Wanted& list : wanted) {
        auto url = m_address.several(dialect, list.request, list.limit);
        if (!url)
            return tl::unexpected(unnameable(list.request.path));
        urls.push_back(std::move(*url));
    }
    HttpAnswer none;
    none.fault = HttpAnswer::Fault::Cancelled;
    std::vector<Listed> lists(wanted.size(), listed(none, {}, {})); // what did not come is no empty list
    m_client.run(
        urls.size(), [&](size_t i) { return getting(urls[i], maxListOfSeveral); },
        [&](size_t i, HttpAnswer&& answer) {
            if (answer.fault == HttpAnswer::Fault::TooLarge && answer.status != 200)
                answer.fault = HttpAnswer::Fault::None; // a page, however long, is no list
            lists[i] = listed(answer, wanted[i].request.path, wanted[i].request.labels);
        },
        cancel);
    return lists;
}

Result<QList<Asset>> KoniferApi::walk(ApiDialect dialect, const DeleteRequest& request, qint64 limit,
                                      const Cancel& cancel, ListingNotes& notes)
{
    constexpr qint64 together = 256;
    const bool top = request.selector == Selector::Top;
    const auto untellable = [&](const QString& what) {
        return failure(ErrorCode::Damaged, what, KoniferApiWords::tr("Nothing was sent."),
                       KoniferApiWords::tr("Delete them by their entries, or give the connection a catalogue."));
    };
    if (top && request.order == Order::Modified) {
        return untellable(KoniferApiWords::tr("Which assets at %1 were modified last can not be told: the server can "
                                              "not show all of them.")
                              .arg(request.path.text()));
    }
    qint64 last = -1;
    const HttpAnswer answer = fetch(*m_address.newest(dialect, request.path), maxOne, cancel);
    if (isSuccess(answer)) {
        if (const auto newest = assetFromJson(answer.body, request.path))
            last = newest->ref.entry;
    }
    QList<Asset> found;
    bool hides = false;
    qint64 next = 0;
    // A list that failed says that there is one which can not be shown: until it is found, the look goes on.
    while (next < maxWalk && (!hides || next <= last + walkGap)) {
        std::vector<AssetRef> refs;
        std::vector<size_t> wanted;
        for (; refs.size() < size_t(together); ++next) {
            wanted.push_back(refs.size());
            refs.push_back({request.path, next});
        }
        QList<std::optional<Asset>> looked(qsizetype(refs.size()));
        std::vector<size_t> missing;
        if (auto done = lookUpOneByOne(dialect, refs, wanted, looked, missing, cancel); !done)
            return tl::unexpected(done.error());
        for (std::optional<Asset>& asset : looked) {
            if (!asset)
                continue;
            last = std::max(last, asset->ref.entry);
            hides = hides || !asset->shown;
            found.append(std::move(*asset));
        }
    }
    if (top && (!hides || last >= next)) {
        return untellable(KoniferApiWords::tr("Which assets at %1 are the newest can not be told: the server can not "
                                              "show all of them, and entries were looked for up to %2 only.")
                              .arg(request.path.text())
                              .arg(next - 1));
    }
    ++notes.walked;
    notes.lookedTo = notes.walked == 1 ? next - 1 : std::min(notes.lookedTo, next - 1);
    if (!request.labels.isEmpty()) {
        notes.leftOut += std::count_if(found.cbegin(), found.cend(), [](const Asset& asset) { return !asset.shown; });
        found.removeIf([](const Asset& asset) { return !asset.shown; });
        found = carrying(request.labels, found);
    }
    if (top) {
        // Numbers are given in the order of storing (konifer.md, Objects).
        std::sort(found.begin(), found.end(), [](const Asset& a, const Asset& b) { return a.ref.entry > b.ref.entry; });
        if (limit > 0)
            found = found.mid(0, limit);
    }
    notes.unshown += std::count_if(found.cbegin(), found.cend(), [](const Asset& asset) { return !asset.shown; });
    return found;
}

Result<QList<std::optional<Asset>>> KoniferApi::lookUp(std::span<const AssetRef> refs, const Cancel& cancel)
{
    QList<std::optional<Asset>> found(qsizetype(refs.size()));
    std::map<AssetPath, std::vector<size_t>> byPath;
    for (size_t i = 0; i < refs.size(); ++i)
        byPath[refs[i].path].push_back(i);
    std::vector<size_t> single;
    std::vector<OfPath> many;
    for (auto& [path, places] : byPath) {
        if (places.size() < listFrom) {
            single.insert(single.end(), places.begin(), places.end());
            continue;
        }
        // The list of a path with many more assets than are asked for costs more than a question for each.
        const qint64 most = std::max<qint64>(leastListed, std::ssize(places) * 4);
        many.push_back({std::move(places), {DeleteRequest::allAt(path), most}});
    }
    const std::span<const OfPath> all(many);
    for (size_t first = 0; first < all.size(); first += listsTogether) {
        const auto some = all.subspan(first, std::min(listsTogether, all.size() - first));
        if (auto listed = lookUpByLists(some, refs, found, single, cancel); !listed)
            return tl::unexpected(listed.error());
    }
    if (single.empty())
        return found;
    return inDialect(cancel,
                     [&](ApiDialect dialect) {
                         std::vector<size_t> missing;
                         return lookUpOneByOne(dialect, refs, single, found, missing, cancel).and_then([&] {
                             return checkMissing(dialect, refs, missing, cancel);
                         });
                     })
        .map([&] { return std::move(found); });
}

Result<void> KoniferApi::lookUpByLists(std::span<const OfPath> paths, std::span<const AssetRef> refs,
                                       QList<std::optional<Asset>>& found, std::vector<size_t>& single,
                                       const Cancel& cancel)
{
    std::vector<Wanted> wanted(paths.size());
    std::transform(paths.begin(), paths.end(), wanted.begin(), [](const OfPath& path) { return path.list; });
    const auto came = inDialect(cancel, [&](ApiDialect dialect) -> Result<std::vector<Listed>> {
        auto listed = lists(dialect, wanted, cancel);
        if (!listed)
            return listed;
        for (const Listed& one : *listed) {
            if (!one.failed && !one.assets && one.assets.error().code != ErrorCode::TooLarge)
                return tl::unexpected(one.assets.error());
        }
        return listed;
    });
    if (!came)
        return tl::unexpected(came.error());
    for (size_t i = 0; i < paths.size(); ++i) {
        const std::vector<size_t>& places = paths[i].places;
        const Result<QList<Asset>>& assets = (*came)[i].assets;
        if (!assets) {
            single.insert(single.end(), places.begin(), places.end());
            continue;
        }
        std::multimap<qint64, size_t> byEntry;
        for (const size_t place : places)
            byEntry.emplace(refs[place].entry, place);
        for (const Asset& asset : *assets) {
            const auto [first, last] = byEntry.equal_range(asset.ref.entry);
            for (auto place = first; place != last; ++place)
                found[qsizetype(place->second)] = asset;
        }
        // The list may have been cut. And something in front of the server that drops the query turns "all" into this
        // many: then each is asked for.
        constexpr qsizetype listedByDefault = 20;
        if (assets->size() == listedByDefault || assets->size() >= paths[i].list.limit) {
            std::copy_if(places.begin(), places.end(), std::back_inserter(single),
                         [&found](size_t place) { return !found[qsizetype(place)]; });
        }
    }
    return {};
}

Result<void> KoniferApi::lookUpOneByOne(ApiDialect dialect, std::span<const AssetRef> refs,
                                        std::span<const size_t> wanted, QList<std::optional<Asset>>& found,
                                        std::vector<size_t>& missing, const Cancel& cancel)
{
    std::vector<QByteArray> urls;
    for (const size_t index : wanted) {
        auto url = m_address.one(dialect, refs[index]);
        if (!url)
            return tl::unexpected(unnameable(refs[index].path));
        urls.push_back(std::move(*url));
    }
    std::optional<Error> fault;
    std::vector<size_t> hidden;
    m_client.run(
        urls.size(), [&](size_t i) { return getting(urls[i], maxOne); },
        [&](size_t i, HttpAnswer&& answer) {
            const AssetRef& ref = refs[wanted[i]];
            if (isMissing(answer)) {
                missing.push_back(wanted[i]);
                return;
            }
            if (failedInside(answer) || isRefused(answer)) {
                hidden.push_back(wanted[i]);
                return;
            }
            auto asset = isSuccess(answer) ? assetFromJson(answer.body, ref.path)
                                           : Result<Asset>(tl::unexpect, faultError(answer, m_server));
            if (asset && asset->ref.entry == ref.entry)
                found[qsizetype(wanted[i])] = std::move(*asset);
            else if (!fault)
                fault = asset ? Error{ErrorCode::NotKonifer,
                                      KoniferApiWords::tr("The server answered for another asset."),
                                      {},
                                      {}}
                              : asset.error();
        },
        cancel);
    if (fault)
        return tl::unexpected(*fault);
    if (hidden.empty())
        return {};
    // Never missing: the asset is there, and the server can not show it, or the server is in trouble with everything.
    return answers(dialect, cancel).map([&] {
        for (const size_t index : hidden)
            found[qsizetype(index)] = unshown(refs[index]);
    });
}

/// Something in front of the server may say 404 where an asset is: it can not make up the list of a path without it.
Result<void> KoniferApi::checkMissing(ApiDialect dialect, std::span<const AssetRef> refs,
                                      std::span<const size_t> missing, const Cancel& cancel)
{
    std::map<AssetPath, std::vector<qint64>> byPath;
    for (const size_t index : missing)
        byPath[refs[index].path].push_back(refs[index].entry);
    std::vector<Wanted> wanted;
    wanted.reserve(byPath.size());
    for (const auto& [path, entries] : byPath)
        wanted.push_back({DeleteRequest::allAt(path), -1});
    const std::span<const Wanted> all(wanted);
    for (size_t first = 0; first < all.size(); first += listsTogether) {
        const auto some = all.subspan(first, std::min(listsTogether, all.size() - first));
        const auto listed = lists(dialect, some, cancel);
        if (!listed)
            return tl::unexpected(listed.error());
        for (size_t i = 0; i < some.size(); ++i) {
            const auto& assets = (*listed)[i].assets;
            // A list did come, and is too long to be read; or the server has one, and can not show all that is in it.
            if ((*listed)[i].failed || (!assets && assets.error().code == ErrorCode::TooLarge))
                continue;
            if (!assets)
                return tl::unexpected(assets.error());
            const AssetPath& path = some[i].request.path;
            const std::vector<qint64>& entries = byPath[path];
            const auto there = std::find_if(assets->begin(), assets->end(), [&](const Asset& asset) {
                return std::find(entries.begin(), entries.end(), asset.ref.entry) != entries.end();
            });
            if (there != assets->end()) {
                return failure(ErrorCode::NotKonifer,
                               KoniferApiWords::tr(
                                   "The server %1 says that asset %2 at %3 is not there, and lists it all the same.")
                                   .arg(m_server, QString::number(there->ref.entry), path.text()),
                               {}, KoniferApiWords::tr("Check what stands in front of the server."));
            }
        }
    }
    return {};
}

Result<QByteArray> KoniferApi::content(const AssetRef& ref, const Cancel& cancel)
{
    const auto url = m_address.content(ref);
    if (!url)
        return tl::unexpected(unnameable(ref.path));
    HttpRequest request;
    request.url = *url;
    request.maxBody = maxContent;
    request.verbatim = true;
    HttpAnswer answer = m_client.send(request, cancel);
    answer.age = 0; // to be looked at only: it may be an older picture
    if (!isSuccess(answer))
        return tl::unexpected(faultError(answer, m_server));
    return std::move(answer.body);
}

} // namespace secateur
