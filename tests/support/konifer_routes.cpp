// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_routes.h"

#include "support/konifer_fault.h"
#include "support/konifer_json.h"
#include "support/konifer_multipart.h"
#include "support/konifer_rendition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

HttpReply json(int status, const QJsonDocument& document)
{
    return {status, "application/json; charset=UTF-8", document.toJson(QJsonDocument::Compact), {}};
}

HttpReply message(int status, const QString& text)
{
    return json(status, QJsonDocument(QJsonObject{{u"message"_s, text}}));
}

HttpReply nothing(int status)
{
    return {status, {}, {}, {}};
}

HttpReply text(int status, const QByteArray& words)
{
    return {status, "text/plain; charset=UTF-8", words, {}};
}

/// The database refused the path: its statement as text (konifer.md, trap 17).
HttpReply brokenPath(const QByteArray& path)
{
    return text(500, "ERROR: ltree syntax error: select \"asset_tree\".\"id\" from \"asset_tree\" where"
                     " \"asset_tree\".\"path\" = cast('root" +
                         QByteArray(path).replace('/', '.') + "' as ltree)");
}

HttpReply broken(const Error& error)
{
    const QString words = error.sentence();
    return words.contains("ltree"_L1) ? text(500, words.toUtf8() + ": select 1 from asset_tree") : message(500, words);
}

/// What the server makes of an asset without alt text (konifer.md, trap 13).
HttpReply altless()
{
    return text(500, "Required value was null.");
}

bool isRefused(const QByteArray& rest, const KoniferSettings& settings)
{
    return !settings.habits.anyCharacter && !isStorableText(rest, settings.habits.hyphens);
}

bool isShown(const Asset& asset, const KoniferSettings& settings)
{
    return settings.habits.showsAltless || !asset.alt.isNull();
}

/// The one asset that a fetch means.
Result<std::optional<Asset>> assetOf(const KoniferCall& call, KoniferBackend& backend)
{
    if (call.selector == Selector::Entry)
        return backend.entry(call.path, call.entry, true);
    const auto assets = backend.newest(call.path, call.order, 1, call.labels, true);
    if (!assets)
        return tl::unexpected<Error>(assets.error());
    return assets->isEmpty() ? std::nullopt : std::optional(assets->first());
}

HttpReply listed(const KoniferCall& call, const KoniferSettings& settings, KoniferBackend& backend)
{
    const QMap<QString, QString> labels = settings.habits.listsHonourLabels ? call.labels : QMap<QString, QString>();
    const auto assets = backend.newest(call.path, call.order, call.limit, labels, true);
    if (!assets)
        return broken(assets.error());
    QJsonArray array;
    for (const Asset& asset : *assets) {
        if (!isShown(asset, settings))
            return altless();
        array.append(assetJson(asset, settings.dialect));
    }
    if (call.format == u"entries")
        return json(200, QJsonDocument(QJsonObject{{u"entries"_s, array}}));
    return json(200, QJsonDocument(array));
}

/// Metadata, info and entries.
HttpReply described(const KoniferCall& call, const KoniferSettings& settings, KoniferBackend& backend)
{
    // An older one's entry answers an object whatever the limit says; a list is of the path (konifer.md, trap 14).
    const bool several = call.limit != 1 || (settings.listsOne && call.limitGiven);
    const bool lists = call.selector != Selector::Entry || !settings.habits.listsHonourLabels;
    if (call.format == u"entries" || (several && lists))
        return listed(call, settings, backend);
    const auto asset = assetOf(call, backend);
    if (!asset)
        return broken(asset.error());
    if (!*asset)
        return nothing(404);
    return isShown(**asset, settings) ? json(200, QJsonDocument(assetJson(**asset, settings.dialect))) : altless();
}

QByteArray contentPath(const KoniferSettings& settings, const AssetRef& ref)
{
    const QByteArray path = ref.path.isRoot() ? QByteArray() : ref.path.text().toUtf8();
    return settings.basePath + "/assets" + path + "/-/entry/" + QByteArray::number(ref.entry) + "/content";
}

HttpReply contentOf(const KoniferCall& call, const Asset& asset, const HttpRequest& request,
                    const KoniferSettings& settings, KoniferBackend& backend)
{
    const auto variant = renditionOf(asset, call.parameters, request.header("Accept"), backend);
    if (!variant)
        return broken(variant.error());
    const auto bytes = backend.content(*variant);
    if (!bytes)
        return broken(bytes.error());
    if (!*bytes && settings.habits.lostContentFails)
        return message(500, u"The object is not in the store"_s);
    if (!*bytes)
        return {200, "image/png", {}, {}}; // konifer.md, trap 22
    HttpReply reply{200, "image/" + variant->format.toUtf8(), **bytes, {}};
    const QByteArray tag = '"' + QCryptographicHash::hash(**bytes, QCryptographicHash::Sha1).toHex() + '"';
    reply.headers.emplaceBack("ETag", tag);
    if (call.format == u"download")
        reply.headers.emplaceBack("Content-Disposition", "attachment");
    if (request.header("If-None-Match") == tag) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

HttpReply fetched(const QByteArray& rest, const Parameters& parameters, const HttpRequest& request,
                  const KoniferSettings& settings, KoniferBackend& backend)
{
    const auto call = readFetch(rest, parameters, settings.dialect);
    if (!call)
        return message(400, call.error());
    if (isRefused(rest, settings))
        return brokenPath(rest);
    if (call->format == u"metadata" || call->format == u"info" || call->format == u"entries") {
        const QByteArray accept = request.header("Accept");
        if (!accept.isEmpty() && !accept.contains("application/json") && !accept.contains("*/*"))
            return nothing(406); // konifer.md, trap 23
        return described(*call, settings, backend);
    }
    const auto asset = assetOf(*call, backend);
    if (!asset)
        return broken(asset.error());
    if (!*asset)
        return nothing(404);
    if (!isShown(**asset, settings))
        return altless();
    if (call->format == u"content" || call->format == u"download")
        return contentOf(*call, **asset, request, settings, backend);
    const QByteArray path = contentPath(settings, (*asset)->ref);
    if (call->format == u"redirect")
        return {307, {}, {}, {{"Location", path}}};
    const QString url = QString::fromUtf8("http://" + request.header("Host") + path);
    return json(200, QJsonDocument(QJsonObject{{u"url"_s, url}, {u"lqip"_s, QJsonObject{}}}));
}

HttpReply erased(const QByteArray& rest, const Parameters& parameters, const KoniferSettings& settings,
                 KoniferBackend& backend)
{
    const auto call = readDelete(rest, parameters);
    if (!call)
        return message(400, call.error());
    if (isRefused(rest, settings))
        return brokenPath(rest);
    Result<qint64> gone = 0;
    if (call->selector == Selector::Entry)
        gone = backend.eraseEntry(call->path, call->entry);
    else if (call->selector == Selector::Recursive)
        gone = backend.eraseRecursive(call->path, call->labels);
    else
        gone = backend.eraseTop(call->path, call->order, call->limit, call->labels);
    return gone ? nothing(204) : broken(gone.error());
}

HttpReply stored(const QByteArray& rest, const HttpRequest& request, const KoniferSettings& settings,
                 KoniferBackend& backend)
{
    const auto call = readStore(rest);
    if (!call)
        return message(400, call.error());
    if (isRefused(rest, settings))
        return brokenPath(rest);
    const auto upload = readUpload(request.header("Content-Type"), request.body);
    if (!upload)
        return message(400, upload.error());
    constexpr qsizetype smallest = 1024; // konifer.md, trap 20
    if (upload->bytes.size() < smallest && !settings.habits.takesTiny)
        return message(400, u"Not an image type"_s);
    const auto asset = backend.store(call->path, upload->fields, upload->bytes);
    if (!asset)
        return broken(asset.error());
    HttpReply reply = json(201, QJsonDocument(assetJson(*asset, settings.dialect)));
    reply.headers.emplaceBack("Location", contentPath(settings, asset->ref));
    return reply;
}

HttpReply replaced(const QByteArray& rest, const HttpRequest& request, const KoniferSettings& settings,
                   KoniferBackend& backend)
{
    const auto call = readReplace(rest);
    if (!call)
        return message(400, call.error());
    if (isRefused(rest, settings))
        return brokenPath(rest);
    const auto fields = readFields(request.body);
    if (!fields)
        return message(400, fields.error());
    const auto asset = settings.habits.putHeedsPath ? backend.replace(call->path, call->entry, *fields)
                                                    : backend.replaceAnywhere(call->entry, *fields);
    if (!asset)
        return broken(asset.error());
    return *asset ? json(200, QJsonDocument(assetJson(**asset, settings.dialect))) : nothing(404);
}

HttpReply assetReply(const HttpRequest& request, const KoniferSettings& settings, KoniferBackend& backend)
{
    const QByteArray rest = request.path.sliced(qstrlen("/assets"));
    const Parameters parameters = parametersOf(request.query);
    const bool fetches = request.method == "GET" || (request.method == "HEAD" && settings.habits.answersHead);
    const bool stores = request.method == "POST" || request.method == "PUT";
    if (!fetches && !stores && request.method != "DELETE")
        return nothing(404); // konifer.md, trap 24
    if (fetches && !settings.signingKey.isEmpty()) {
        const QByteArray given = parameters.value(u"s"_s).toUtf8();
        if (given.isEmpty())
            return message(403, u"Missing signature"_s);
        if (given != signatureOf(request.path, parameters, settings.signingKey, settings.signingAlgorithm))
            return message(403, u"Invalid signature"_s);
    }
    if (fetches)
        return fetched(rest, parameters, request, settings, backend);
    if (request.method == "DELETE")
        return erased(rest, parameters, settings, backend);
    if (request.method == "POST")
        return stored(rest, request, settings, backend);
    return replaced(rest, request, settings, backend);
}

} // namespace

QByteArray signatureOf(const QByteArray& path, const Parameters& parameters, const QByteArray& key,
                       QCryptographicHash::Algorithm algorithm)
{
    QStringList pairs; // a map is sorted by key
    for (const auto& [name, value] : parameters.asKeyValueRange())
        if (name != u"s")
            pairs.append(name + u'=' + value);
    QByteArray text = path;
    if (!pairs.isEmpty())
        text += '?' + pairs.join(u'&').toUtf8();
    return QMessageAuthenticationCode::hash(text, key, algorithm)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

HttpReply answerOf(const HttpRequest& request, const KoniferSettings& settings, KoniferBackend& backend)
{
    if (request.path == "/login")
        return Fault::loginPage().reply;
    if (settings.forbids)
        return message(403, u"Forbidden"_s);
    if (!settings.credentialHeader.isEmpty() && request.header(settings.credentialHeader) != settings.credential) {
        HttpReply reply = message(401, u"Unauthorized"_s);
        const bool basic = settings.credential.startsWith("Basic ");
        reply.headers.emplaceBack("WWW-Authenticate", basic ? "Basic realm=\"konifer\"" : "Bearer");
        return reply;
    }
    if (!request.path.startsWith(settings.basePath + '/'))
        return nothing(404);
    HttpRequest inner = request;
    inner.path.remove(0, settings.basePath.size());
    if (inner.path == "/health" && settings.habits.health)
        return json(200, QJsonDocument(QJsonObject{{u"status"_s, u"okay"_s}}));
    if (inner.path == "/assets" || inner.path.startsWith("/assets/"))
        return assetReply(inner, settings, backend);
    return nothing(404);
}

} // namespace secateur::test
