// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/connection.h"

#include "domain/scrub.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>
#include <arpa/inet.h>
#include <libpq-fe.h>
#include <memory>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

tl::unexpected<Error> bad(const QString& what)
{
    return failure(ErrorCode::BadRequest, what);
}

/// The text without what may be a user and a password in it; Qt gives nothing back of an address that it can not read.
QString asGiven(const QString& typed)
{
    QString text = scrubbed(typed.trimmed());
    static const QRegularExpression userInfo(u"[^/]*@"_s);
    return text.remove(userInfo).left(200);
}

constexpr auto remoteScheme = "konifer:"_L1; ///< of a store's id

QString withoutSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// An address of four bytes in any of its spellings: 127.1, 0x7f000001, 017700000001, 2130706433.
std::optional<quint32> fourBytes(const QString& host)
{
    in_addr address{};
    if (::inet_aton(host.toLatin1().constData(), &address) == 0)
        return std::nullopt;
    return ntohl(address.s_addr);
}

/// A host as only one spelling of it is written.
QString hostKey(const QUrl& url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const auto bytes = fourBytes(host);
    QHostAddress address = bytes ? QHostAddress(*bytes) : QHostAddress(host);
    bool isFour = false;
    if (const quint32 mapped = address.toIPv4Address(&isFour); isFour) // ::ffff:10.0.0.1 too
        address = QHostAddress(mapped);
    const bool here = host == "localhost"_L1 || host.endsWith(".localhost"_L1) || address.isLoopback() ||
                      address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    if (here)
        return u"localhost"_s;
    return address.isNull() ? host : address.toString();
}

QString pathKey(const QUrl& url)
{
    static const QRegularExpression slashes(u"/{2,}"_s);
    QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyDecoded);
    return withoutSlashes(path.replace(slashes, u"/"_s));
}

/// libpq's own reading, which knows names in percent encoding. False where it can not read the text.
bool libpqFindsPassword(const QString& text)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(text.toUtf8().constData(), nullptr), &PQconninfoFree);
    for (const PQconninfoOption* option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        const QLatin1StringView keyword(option->keyword);
        if (option->val != nullptr && (keyword == "password"_L1 || keyword == "sslpassword"_L1))
            return true;
    }
    return false;
}

Result<void> checkCatalogue(const QString& text)
{
    // The text is saved and shown: a secret in it would be too.
    static const QRegularExpression inWords(u"(^|[\\s?&])(password|passfile|sslpassword)\\s*="_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // A slash in a password is no part of it for libpq, but it was meant to be.
    static const QRegularExpression inUrl(u"^\\s*postgres(ql)?://[^?@]*:[^?]*@"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (inWords.match(text).hasMatch() || inUrl.match(text).hasMatch() || libpqFindsPassword(text)) {
        return bad(ConnectionWords::tr(
            "The catalogue's address holds a password: leave it out, it is kept in the keychain or asked for."));
    }
    return {};
}

Result<void> checkContent(const QString& text)
{
    if (text.isEmpty() || QDir::isAbsolutePath(text))
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() != "s3"_L1 || url.host().isEmpty()) {
        return bad(ConnectionWords::tr("“%1” is no place of content: give an absolute folder, or s3://HOST[:PORT].")
                       .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200)));
    }
    if (!url.userInfo().isEmpty())
        return bad(ConnectionWords::tr(
            "The content's address holds a user or a password: leave them out, they are kept in the keychain "
            "or asked for."));
    // The text is saved and shown, so nothing may hide in it.
    const auto parameters = QUrlQuery(url).queryItems();
    for (const auto& [key, value] : parameters) {
        if (key != "region"_L1 && key != "style"_L1 && key != "tls"_L1)
            return bad(ConnectionWords::tr(
                "The content's address takes region, style and tls after the “?”, and nothing else."));
    }
    if (url.hasFragment())
        return bad(ConnectionWords::tr("The content's address has no “#” in it."));
    if (!url.path().isEmpty() && url.path() != "/"_L1)
        return bad(ConnectionWords::tr("The content's address ends after the host: leave “%1” out, each object's "
                                       "bucket is known from its metadata.")
                       .arg(url.path().left(200)));
    return {};
}

} // namespace

QString Connection::storeId() const
{
    return remoteScheme + baseUrl.toString(QUrl::FullyEncoded);
}

bool Connection::sendsSecretsInTheClear() const
{
    const bool secret = authentication == Authentication::Bearer || authentication == Authentication::Basic ||
                        authentication == Authentication::Headers;
    return secret && baseUrl.scheme() == "http"_L1 && !isLoopback(baseUrl.host());
}

bool Connection::sendsContentInTheClear() const
{
    const QUrl url(content, QUrl::StrictMode);
    return url.scheme() == "s3"_L1 && !isLoopback(url.host()) && QUrlQuery(url).queryItemValue(u"tls"_s) == "no"_L1;
}

bool isLoopback(const QString& host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<QUrl> canonicalUrl(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1)) {
        const QUrl guess("http://"_L1 + text, QUrl::StrictMode);
        text.prepend(isLoopback(guess.host()) ? "http://"_L1 : "https://"_L1);
    }
    QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        return bad(ConnectionWords::tr("“%1” is no address of a server: it begins with https:// or http:// and a host. "
                                       "A port is a number from 1 to 65535, and an IPv6 address stands in brackets.")
                       .arg(asGiven(typed)));
    if (!url.userInfo().isEmpty())
        return bad(ConnectionWords::tr(
            "The address holds a user or a password: leave them out, the authentication is given beside it."));
    if (url.hasQuery() || url.hasFragment())
        return bad(ConnectionWords::tr("The address of a server has no “?” or “#” in it."));
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    url.setPath(withoutSlashes(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    return url;
}

std::optional<QUrl> shorterAddress(const QUrl& baseUrl)
{
    static const QRegularExpression resource(u"/(assets(/.*)?|health)$"_s);
    QString path = baseUrl.path(QUrl::FullyEncoded);
    const auto found = resource.match(path);
    if (!found.hasMatch())
        return std::nullopt;
    QUrl shorter = baseUrl;
    shorter.setPath(withoutSlashes(path.left(found.capturedStart())), QUrl::StrictMode);
    return shorter;
}

QString serverKey(const QUrl& baseUrl)
{
    constexpr int http = 80;
    constexpr int https = 443;
    const int port = baseUrl.port(baseUrl.scheme() == "https"_L1 ? https : http);
    const QString number = port == http || port == https ? QString() : u':' + QString::number(port);
    return hostKey(baseUrl) + number + pathKey(baseUrl);
}

bool isRemoteStore(const QString& storeId)
{
    return storeId.startsWith(remoteScheme);
}

QString guardKey(const QString& storeId)
{
    if (!isRemoteStore(storeId))
        return storeId;
    return remoteScheme + serverKey(QUrl(storeId.sliced(remoteScheme.size())));
}

ParsedRequest withServerHazard(ParsedRequest parsed, const QString& storeId)
{
    const bool other = !parsed.server.isEmpty() && guardKey(remoteScheme + parsed.server) != guardKey(storeId);
    if (other && !parsed.hazards.contains(Hazard::OtherServer)) {
        parsed.hazards.append(Hazard::OtherServer);
        std::sort(parsed.hazards.begin(), parsed.hazards.end());
    }
    return parsed;
}

Result<void> checkConnection(const Connection& connection)
{
    constexpr qsizetype maxName = 80;
    const auto control = [](QChar c) { return c.category() == QChar::Other_Control; };
    const QString& name = connection.name;
    if (name.trimmed().isEmpty() || name != name.trimmed() || name.size() > maxName ||
        std::any_of(name.cbegin(), name.cend(), control))
        return bad(ConnectionWords::tr("The connection needs a name of at most %1 characters, without space around it.")
                       .arg(maxName));
    const auto url = canonicalUrl(connection.baseUrl.toString(QUrl::FullyEncoded));
    if (!url)
        return tl::unexpected(url.error());
    if (connection.authentication == Authentication::Basic && connection.user.isEmpty())
        return bad(ConnectionWords::tr("Basic authentication needs a user."));
    if (connection.authentication == Authentication::Headers) {
        static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
        for (const QString& header : connection.headers) {
            if (!token.match(header).hasMatch())
                return bad(ConnectionWords::tr(
                    "A header is given by its name alone, such as “X-Api-Key”: letters, digits and “-”. Its "
                    "value is a secret."));
        }
        if (connection.headers.isEmpty())
            return bad(ConnectionWords::tr("Give the name of at least one header."));
    }
    if (connection.authentication == Authentication::ClientCertificate &&
        (connection.clientCertificate.isEmpty() || connection.clientKey.isEmpty()))
        return bad(ConnectionWords::tr("A client certificate needs its file and the file of its key."));
    if (connection.connections < 1 || connection.connections > Connection::maxConnections)
        return bad(
            ConnectionWords::tr("A connection makes 1 to %1 requests at a time.").arg(Connection::maxConnections));
    return checkCatalogue(connection.catalogue).and_then([&] { return checkContent(connection.content); });
}

} // namespace secateur
