// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/api_address.h"

#include "domain/request_words.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct ApiAddressWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QString formatFor(ApiDialect dialect, bool several)
{
    switch (dialect) {
    case ApiDialect::Metadata:
        return u"metadata"_s;
    case ApiDialect::Info:
        return u"info"_s;
    case ApiDialect::Entries:
        return several ? u"entries"_s : u"info"_s;
    }
    Q_UNREACHABLE();
}

QString pathOf(const AssetPath& path)
{
    return path.isRoot() ? u"/assets"_s : "/assets"_L1 + path.text();
}

/// Sent beside other parameters, a label whose key is one of theirs is written with a prefix.
QString labelKey(const QString& key)
{
    return words::isReserved(key) || key.startsWith(words::labelPrefix()) ? words::labelPrefix() + key : key;
}

} // namespace

QString dialectName(ApiDialect dialect)
{
    switch (dialect) {
    case ApiDialect::Metadata:
        return u"metadata"_s;
    case ApiDialect::Info:
        return u"info"_s;
    case ApiDialect::Entries:
        return u"entries"_s;
    }
    Q_UNREACHABLE();
}

QString whyUnnameable(const AssetPath& path)
{
    const bool hyphen = path.text().endsWith(u'-') || path.text().contains("-/"_L1);
    if (!hyphen)
        return ApiAddressWords::tr("No request can name the path %1.").arg(path.text());
    return ApiAddressWords::tr(
               "No request can name an asset at %1: a server takes “-/” for the end of a path. What is there goes only "
               "by a request without a selector, such as DELETE %1?limit=1, which takes what is newest then; this "
               "program does not send it.")
        .arg(path.text());
}

ApiAddress::ApiAddress(const Connection& connection, const Secrets& secrets)
    : m_base(connection.baseUrl.toEncoded())
    , m_signature(connection.signature)
    , m_key(secrets.signingKey.toUtf8())
{}

QByteArray ApiAddress::health() const
{
    return m_base + "/health";
}

std::optional<QByteArray> ApiAddress::one(ApiDialect dialect, const AssetRef& ref) const
{
    if (!ref.path.isStorable() || ref.entry < 0)
        return std::nullopt;
    return fetch(pathOf(ref.path) + u"/-/entry/%1/"_s.arg(ref.entry) + formatFor(dialect, false), {});
}

std::optional<QByteArray> ApiAddress::several(ApiDialect dialect, const DeleteRequest& request, qint64 limit) const
{
    if (!request.path.isStorable())
        return std::nullopt;
    QMap<QString, QString> query{{u"limit"_s, QString::number(limit)}};
    for (auto label = request.labels.cbegin(); label != request.labels.cend(); ++label)
        query.insert(labelKey(label.key()), label.value());
    const QString order = request.order == Order::Modified ? u"modified/"_s : u"new/"_s;
    return fetch(pathOf(request.path) + "/-/"_L1 + order + formatFor(dialect, true), query);
}

std::optional<QByteArray> ApiAddress::newest(ApiDialect dialect, const AssetPath& path) const
{
    if (!path.isStorable())
        return std::nullopt;
    return fetch(pathOf(path) + "/-/new/"_L1 + formatFor(dialect, false), {});
}

QByteArray ApiAddress::unlikely(ApiDialect dialect) const
{
    return fetch("/assets/secateur_asks_whether_anybody_answers/-/new/"_L1 + formatFor(dialect, true),
                 {{u"limit"_s, u"2"_s}});
}

std::optional<QByteArray> ApiAddress::content(const AssetRef& ref) const
{
    if (!ref.path.isStorable() || ref.entry < 0)
        return std::nullopt;
    return fetch(pathOf(ref.path) + u"/-/entry/%1/content"_s.arg(ref.entry), {});
}

std::optional<QByteArray> ApiAddress::store(const AssetPath& path) const
{
    if (!path.isStorable())
        return std::nullopt;
    return m_base + pathOf(path).toUtf8();
}

std::optional<QByteArray> ApiAddress::erase(const DeleteRequest& request) const
{
    const auto canonical = request.canonical();
    if (!canonical)
        return std::nullopt;
    return m_base + canonical->sliced(u"DELETE "_s.size()).toUtf8();
}

QByteArray ApiAddress::fetch(const QString& path, const QMap<QString, QString>& query) const
{
    QByteArray url = m_base + path.toUtf8();
    char separator = '?';
    const auto add = [&](const QString& key, const QString& value) {
        url += separator + encoded(key) + '=' + encoded(value);
        separator = '&';
    };
    for (auto parameter = query.cbegin(); parameter != query.cend(); ++parameter)
        add(parameter.key(), parameter.value());
    if (m_signature != UrlSignature::None)
        add(u"s"_s, signatureOf(path, query));
    return url;
}

/// Of the path as the server sees it: what stands in front of it takes a base path off. Source: konifer.md, Reading
/// (URL signing).
QString ApiAddress::signatureOf(const QString& path, const QMap<QString, QString>& query) const
{
    const auto algorithm = m_signature == UrlSignature::HmacSha512   ? QCryptographicHash::Sha512
                           : m_signature == UrlSignature::HmacSha384 ? QCryptographicHash::Sha384
                                                                     : QCryptographicHash::Sha256;
    QString text = path;
    QChar separator = u'?';
    for (auto parameter = query.cbegin(); parameter != query.cend(); ++parameter) { // sorted by key
        text += separator + parameter.key() + u'=' + parameter.value();
        separator = u'&';
    }
    const QByteArray mac = QMessageAuthenticationCode::hash(text.toUtf8(), m_key, algorithm);
    return QString::fromLatin1(mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace secateur
