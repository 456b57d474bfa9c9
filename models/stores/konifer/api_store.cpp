// SPDX-License-Identifier: GPL-3.0-or-later
// The storing half of KoniferApi.
#include "stores/konifer/api_fault.h"
#include "stores/konifer/api_json.h"
#include "stores/konifer/konifer_api.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

using Fault = HttpAnswer::Fault;
using Kind = StoreOutcome::Kind;

struct ApiStoreWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

QByteArray metadataOf(const NewAsset& asset)
{
    QJsonObject labels;
    for (auto label = asset.labels.cbegin(); label != asset.labels.cend(); ++label)
        labels.insert(label.key(), label.value());
    return QJsonDocument(QJsonObject{{u"alt"_s, asset.alt},
                                     {u"labels"_s, labels},
                                     {u"tags"_s, QJsonArray::fromStringList(asset.tags)}})
        .toJson(QJsonDocument::Compact);
}

StoreOutcome outcomeOf(const HttpAnswer& answer, const AssetPath& path, const QString& server)
{
    if (answer.fault == Fault::None && answer.status == 201) {
        const auto asset = assetFromJson(answer.body, path);
        if (!asset)
            return {Kind::Unknown, {}, asset.error().what};
        const Variant original = asset->original() != nullptr ? *asset->original() : Variant();
        return {Kind::Stored, asset->ref, {}, original.bucket, original.key};
    }
    const QString why = faultError(answer, server).what;
    if (!answer.wasSent())
        return {Kind::NotSent, {}, why};
    if (answer.fault != Fault::None || answer.sentEarlier)
        return {Kind::Unknown, {}, why};
    const int status = answer.status;
    if (status == 401 || status == 403 || status == 407 || status == 429)
        return {Kind::NotSent, {}, why};
    if (status >= 200 && status < 300)
        return {
            Kind::Unknown,
            {},
            ApiStoreWords::tr("The server %1 answered %2 where a Konifer server answers 201.").arg(server).arg(status)};
    return {status < 500 ? Kind::Failed : Kind::Unknown, {}, why};
}

} // namespace

std::vector<StoreOutcome> KoniferApi::storeAssets(std::span<const NewAsset> assets, const Cancel& cancel)
{
    constexpr qint64 maxAnswer = 1 << 20; // bytes of one asset's metadata
    std::vector<StoreOutcome> outcomes(assets.size());
    std::vector<std::unique_ptr<ContentSource>> sources;
    std::vector<size_t> sendable;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (!m_address.store(assets[i].path)) {
            outcomes[i] = {
                Kind::Failed, {}, ApiStoreWords::tr("No request can name the path %1.").arg(assets[i].path.text())};
            continue;
        }
        auto source = assets[i].open();
        if (!source) {
            outcomes[i] = {Kind::Failed, {}, source.error().what};
            continue;
        }
        sources.push_back(std::move(*source));
        sendable.push_back(i);
    }
    m_client.run(
        sendable.size(),
        [&](size_t i) {
            const NewAsset& asset = assets[sendable[i]];
            HttpRequest request{HttpRequest::Method::Post, *m_address.store(asset.path), true, false, maxAnswer};
            request.onlyUndone = true;
            request.form = HttpForm{metadataOf(asset), sources[i].get(), asset.bytes};
            return request;
        },
        [&](size_t i, HttpAnswer&& answer) {
            StoreOutcome& outcome = outcomes[sendable[i]];
            // A source that fails holds its last bytes back: the server never had the whole of it.
            if (sources[i]->hasFailed())
                outcome = {Kind::Failed, {}, sources[i]->errorString()};
            else
                outcome = outcomeOf(answer, assets[sendable[i]].path, m_server);
            sources[i].reset();
        },
        cancel);
    return outcomes;
}

} // namespace secateur
