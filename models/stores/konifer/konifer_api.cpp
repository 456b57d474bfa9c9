// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_api.h"

#include "stores/konifer/api_fault.h"
#include "stores/konifer/api_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
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
    return {ErrorCode::BadRequest,
            KoniferApiWords::tr("The server can not be asked for %1: no request can name that path.").arg(path.text()),
            KoniferApiWords::tr("Nothing was sent."),
            {}};
}

bool isSuccess(const HttpAnswer& answer)
{
    return answer.fault == HttpAnswer::Fault::None && answer.status == 200 && answer.age == 0;
}

bool isMissing(const HttpAnswer& answer)
{
    return answer.fault == HttpAnswer::Fault::None && answer.status == 404 && answer.age == 0;
}

/// Something in front of the server may drop the query, and the labels with it: others would be taken than were meant.
Result<QList<Asset>> carrying(const QMap<QString, QString>& labels, Result<QList<Asset>> assets)
{
    const auto carries = [&labels](const Asset& asset) {
        return std::all_of(labels.keyBegin(), labels.keyEnd(), [&](const QString& key) {
            const auto label = asset.labels.find(key);
            return label != asset.labels.end() && *label == labels.value(key);
        });
    };
    if (!assets || std::all_of(assets->cbegin(), assets->cend(), carries))
        return assets;
    return failure(ErrorCode::NotKonifer,
                   KoniferApiWords::tr("The server lists assets without the labels that were asked for."),
                   KoniferApiWords::tr("Nothing was sent."),
                   KoniferApiWords::tr("Check what stands in front of the server: it may drop queries."));
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
    HttpRequest request;
    request.url = url;
    request.maxBody = maxBody;
    return m_client.send(request, cancel);
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

/// Asks the top of the store for at most one asset in each dialect, the newest first: two of them answer with 400.
Result<ApiDialect> KoniferApi::detect(const Cancel& cancel)
{
    std::optional<Error> why;
    for (const ApiDialect tried : {ApiDialect::Entries, ApiDialect::Info, ApiDialect::Metadata}) {
        const auto answered = list(tried, DeleteRequest::newest(AssetPath(), 1), 1, cancel);
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

Result<QList<Asset>> KoniferApi::list(ApiDialect dialect, const DeleteRequest& request, qint64 limit,
                                      const Cancel& cancel)
{
    // Asked for one, the older dialects answer with an object, or 404, instead of a list.
    const auto url = m_address.several(dialect, request, limit == 1 ? 2 : limit);
    if (!url)
        return tl::unexpected(unnameable(request.path));
    const HttpAnswer answer = fetch(*url, maxList, cancel);
    if (!isSuccess(answer))
        return tl::unexpected(faultError(answer, m_server));
    return carrying(request.labels, assetsFromJson(answer.body, request.path)).map([limit](QList<Asset> assets) {
        return limit > 0 ? assets.mid(0, limit) : assets;
    });
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

Result<QList<Asset>> KoniferApi::several(const DeleteRequest& request, qint64 limit, const Cancel& cancel)
{
    if (!request.path.isStorable())
        return tl::unexpected(unnameable(request.path));
    return inDialect(cancel, [&](ApiDialect dialect) { return list(dialect, request, limit, cancel); });
}

Result<std::vector<QList<Asset>>> KoniferApi::severalAt(std::span<const AssetPath> paths,
                                                        const QMap<QString, QString>& labels, const Cancel& cancel)
{
    return inDialect(cancel, [&](ApiDialect dialect) { return lists(dialect, paths, labels, cancel); });
}

Result<std::vector<QList<Asset>>> KoniferApi::lists(ApiDialect dialect, std::span<const AssetPath> paths,
                                                    const QMap<QString, QString>& labels, const Cancel& cancel)
{
    std::vector<QByteArray> urls;
    for (const AssetPath& path : paths) {
        DeleteRequest request = DeleteRequest::allAt(path);
        request.labels = labels;
        auto url = m_address.several(dialect, request, -1);
        if (!url)
            return tl::unexpected(unnameable(path));
        urls.push_back(std::move(*url));
    }
    std::vector<QList<Asset>> lists(paths.size());
    std::optional<Error> fault;
    m_client.run(
        urls.size(),
        [&](size_t i) {
            return HttpRequest{HttpRequest::Method::Get, urls[i], true, false, maxListOfSeveral};
        },
        [&](size_t i, HttpAnswer&& answer) {
            if (answer.fault == HttpAnswer::Fault::TooLarge && answer.status != 200)
                answer.fault = HttpAnswer::Fault::None; // a page, however long, is no list
            auto assets = isSuccess(answer) ? carrying(labels, assetsFromJson(answer.body, paths[i]))
                                            : Result<QList<Asset>>(tl::unexpect, faultError(answer, m_server));
            if (assets)
                lists[i] = std::move(*assets);
            else if (!fault)
                fault = assets.error();
        },
        cancel);
    if (fault)
        return tl::unexpected(*fault);
    return lists;
}

Result<QList<std::optional<Asset>>> KoniferApi::lookUp(std::span<const AssetRef> refs, const Cancel& cancel)
{
    QList<std::optional<Asset>> found(qsizetype(refs.size()));
    std::map<AssetPath, std::vector<size_t>> byPath;
    for (size_t i = 0; i < refs.size(); ++i)
        byPath[refs[i].path].push_back(i);
    std::vector<size_t> single;
    for (const auto& [path, wanted] : byPath) {
        if (wanted.size() < listFrom) {
            single.insert(single.end(), wanted.begin(), wanted.end());
            continue;
        }
        const auto listed = lookUpByList(path, refs, wanted, found, single, cancel);
        if (listed)
            continue;
        if (listed.error().code != ErrorCode::TooLarge)
            return tl::unexpected(listed.error());
        single.insert(single.end(), wanted.begin(), wanted.end());
    }
    if (single.empty())
        return found;
    return inDialect(cancel, [&](ApiDialect dialect) { return lookUpOneByOne(dialect, refs, single, found, cancel); })
        .map([&] { return std::move(found); });
}

Result<void> KoniferApi::lookUpByList(const AssetPath& path, std::span<const AssetRef> refs,
                                      std::span<const size_t> wanted, QList<std::optional<Asset>>& found,
                                      std::vector<size_t>& single, const Cancel& cancel)
{
    // The list of a path with many more assets than are asked for costs more than a question for each.
    const qint64 most = std::max<qint64>(leastListed, std::ssize(wanted) * 4);
    auto assets = several(DeleteRequest::allAt(path), most, cancel);
    if (!assets)
        return tl::unexpected(assets.error());
    std::multimap<qint64, size_t> places;
    for (const size_t index : wanted)
        places.emplace(refs[index].entry, index);
    for (const Asset& asset : std::as_const(*assets)) {
        const auto [first, last] = places.equal_range(asset.ref.entry);
        for (auto place = first; place != last; ++place)
            found[qsizetype(place->second)] = asset;
    }
    // The list may have been cut. And something in front of the server that drops the query turns "all" into this many:
    // then each is asked for.
    constexpr qsizetype listedByDefault = 20;
    if (assets->size() == listedByDefault || assets->size() >= most) {
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(single),
                     [&found](size_t index) { return !found[qsizetype(index)]; });
    }
    return {};
}

Result<void> KoniferApi::lookUpOneByOne(ApiDialect dialect, std::span<const AssetRef> refs,
                                        std::span<const size_t> wanted, QList<std::optional<Asset>>& found,
                                        const Cancel& cancel)
{
    std::vector<QByteArray> urls;
    for (const size_t index : wanted) {
        auto url = m_address.one(dialect, refs[index]);
        if (!url)
            return tl::unexpected(unnameable(refs[index].path));
        urls.push_back(std::move(*url));
    }
    std::optional<Error> fault;
    std::vector<size_t> missing;
    m_client.run(
        urls.size(),
        [&](size_t i) {
            return HttpRequest{HttpRequest::Method::Get, urls[i], true, false, maxOne};
        },
        [&](size_t i, HttpAnswer&& answer) {
            const AssetRef& ref = refs[wanted[i]];
            if (isMissing(answer)) {
                missing.push_back(wanted[i]);
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
    return checkMissing(dialect, refs, missing, cancel);
}

/// Something in front of the server may say 404 where an asset is: it can not make up the list of a path without it.
Result<void> KoniferApi::checkMissing(ApiDialect dialect, std::span<const AssetRef> refs,
                                      std::span<const size_t> missing, const Cancel& cancel)
{
    std::map<AssetPath, std::vector<qint64>> byPath;
    for (const size_t index : missing)
        byPath[refs[index].path].push_back(refs[index].entry);
    std::vector<AssetPath> paths;
    paths.reserve(byPath.size());
    for (const auto& [path, entries] : byPath)
        paths.push_back(path);
    for (size_t first = 0; first < paths.size(); first += listsTogether) {
        const auto some =
            std::span<const AssetPath>(paths).subspan(first, std::min(listsTogether, paths.size() - first));
        const auto listed = lists(dialect, some, {}, cancel);
        if (!listed && listed.error().code == ErrorCode::TooLarge)
            continue; // a list did come; it is too long to be read
        if (!listed)
            return tl::unexpected(listed.error());
        for (size_t i = 0; i < some.size(); ++i) {
            const std::vector<qint64>& entries = byPath[some[i]];
            const auto there = std::find_if((*listed)[i].begin(), (*listed)[i].end(), [&](const Asset& asset) {
                return std::find(entries.begin(), entries.end(), asset.ref.entry) != entries.end();
            });
            if (there != (*listed)[i].end()) {
                return failure(ErrorCode::NotKonifer,
                               KoniferApiWords::tr(
                                   "The server %1 says that asset %2 at %3 is not there, and lists it all the same.")
                                   .arg(m_server, QString::number(there->ref.entry), some[i].text()),
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
