// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/api_fault.h"

#include "domain/scrub.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

using Fault = HttpAnswer::Fault;

struct ApiFaultWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

Error tlsError(const HttpAnswer& answer, const QString& server)
{
    QString remedy = ApiFaultWords::tr(
        "Check the server's certificate, and the authority file and client certificate of the connection.");
    if (answer.detail.contains("wrong version number"_L1))
        remedy = ApiFaultWords::tr(
            "It seems to speak without encryption: check the port, or say so in the address (http://, or ?tls=no after "
            "s3://).");
    else if (answer.detail.contains("unable to get local issuer"_L1) || answer.detail.contains("self-signed"_L1) ||
             answer.detail.contains("self signed"_L1))
        remedy = ApiFaultWords::tr("Where the server has an authority of its own, name its file (--ca FILE).");
    return {ErrorCode::Unauthorized,
            ApiFaultWords::tr("The connection to %1 can not be trusted: %2.").arg(server, answer.detail),
            ApiFaultWords::tr("Nothing was sent over it."), remedy};
}

Error netError(const HttpAnswer& answer, const QString& server)
{
    const auto unreachable = [&](const QString& what, const QString& remedy) {
        return Error{ErrorCode::Unreachable, what, {}, remedy};
    };
    switch (answer.fault) {
    case Fault::NoHost:
        return unreachable(ApiFaultWords::tr("The server %1 is not known: its name can not be looked up.").arg(server),
                           ApiFaultWords::tr("Check the address and the network."));
    case Fault::Refused:
        return unreachable(ApiFaultWords::tr("The server %1 does not take connections.").arg(server),
                           ApiFaultWords::tr("Check that it runs, its port and the network."));
    case Fault::NoConnect:
        return unreachable(ApiFaultWords::tr("The server %1 did not take a connection in time.").arg(server),
                           ApiFaultWords::tr("Check the network, then try again."));
    case Fault::Proxy:
        return unreachable(
            ApiFaultWords::tr("The proxy on the way to %1 does not work: %2.").arg(server, answer.detail),
            ApiFaultWords::tr("Check the system's proxy settings."));
    case Fault::Tls:
        return tlsError(answer, server);
    case Fault::Passphrase:
        return {ErrorCode::Unauthorized,
                ApiFaultWords::tr("The passphrase of the client's key is wrong, or none was given."),
                ApiFaultWords::tr("Nothing was sent."),
                ApiFaultWords::tr("Give the passphrase of the connection's key again.")};
    case Fault::OwnFiles:
        return {ErrorCode::Unauthorized,
                ApiFaultWords::tr("A file of the connection to %1 is of no use: %2.").arg(server, answer.detail),
                ApiFaultWords::tr("Nothing was sent."),
                ApiFaultWords::tr("Check the connection's authorities, client certificate and key.")};
    case Fault::TimedOut:
        return unreachable(ApiFaultWords::tr("The server %1 did not answer in time.").arg(server),
                           ApiFaultWords::tr("Try again when it answers faster."));
    case Fault::TooLarge:
        return {ErrorCode::TooLarge,
                ApiFaultWords::tr("The answer of %1 is larger than what is read (%2 MB).")
                    .arg(server)
                    .arg(answer.body.size() >> 20),
                {},
                ApiFaultWords::tr("Ask for less: a deeper path, or fewer assets.")};
    case Fault::Encoding:
        return {ErrorCode::NotKonifer,
                ApiFaultWords::tr("The server %1 packs its answer in a way that can not be read: %2.")
                    .arg(server, answer.detail),
                {},
                ApiFaultWords::tr("Check what stands in front of the server: its compression.")};
    case Fault::Cancelled:
        return {ErrorCode::Cancelled, ApiFaultWords::tr("The question was called off."), {}, {}};
    default:
        return unreachable(ApiFaultWords::tr("The connection to %1 broke before the answer was complete.").arg(server),
                           ApiFaultWords::tr("Try again."));
    }
}

QString quoted(const HttpAnswer& answer)
{
    const QString words = serverMessage(answer.body);
    return words.isEmpty() ? QString() : ApiFaultWords::tr(" It says: “%1”.").arg(words);
}

QString hostOf(const QByteArray& location)
{
    const QString host = QUrl::fromEncoded(location, QUrl::TolerantMode).host();
    return host.isEmpty() ? ApiFaultWords::tr("another page") : host.left(200);
}

/// What gateways write where they want a client certificate, or another one.
bool wantsCertificate(const HttpAnswer& answer)
{
    return answer.body.contains("No required SSL certificate was sent") ||
           answer.body.contains("The SSL certificate error");
}

Error tooLargeError(const HttpAnswer& answer, const QString& server)
{
    const QString size = QLocale::c().formattedDataSize(answer.sentBytes, 1, QLocale::DataSizeSIFormat);
    return {ErrorCode::TooLarge,
            answer.sentBytes > 0
                ? ApiFaultWords::tr("The server %1 takes no request as large as this picture (%2): "
                                    "413.")
                      .arg(server, size)
                : ApiFaultWords::tr("The server %1 takes no request as large as this (413).").arg(server),
            {},
            ApiFaultWords::tr("Raise the limit of the proxy in front of it, such as nginx's client_max_body_size.")};
}

Error redirectError(const HttpAnswer& answer, const QString& server)
{
    if (answer.wantsHttps) {
        const QUrl wanted = QUrl::fromEncoded(answer.location, QUrl::TolerantMode);
        return {ErrorCode::NotKonifer,
                ApiFaultWords::tr("The server %1 wants https: it sends to %2 instead of answering (%3).")
                    .arg(server, "https://"_L1 + wanted.authority(QUrl::FullyEncoded).section(u'@', -1).left(200))
                    .arg(answer.status),
                {},
                ApiFaultWords::tr("Give the connection its https address; redirects are never followed.")};
    }
    return {ErrorCode::NotKonifer,
            ApiFaultWords::tr("The server %1 sends to %2 instead of answering (%3): it may want a login.")
                .arg(server, hostOf(answer.location))
                .arg(answer.status),
            {},
            ApiFaultWords::tr("Check the address and the authentication; redirects are never followed.")};
}

} // namespace

QString serverMessage(const QByteArray& body)
{
    constexpr qsizetype longest = 300;
    constexpr qsizetype looked = 65'536;
    if (body.size() > looked)
        return {};
    QString words = scrubbed(QJsonDocument::fromJson(body).object().value("message"_L1).toString()).left(longest);
    for (QChar& c : words) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return words.trimmed();
}

bool refusesPath(const HttpAnswer& answer)
{
    constexpr qsizetype looked = 65'536;
    if (answer.fault != Fault::None || answer.status != 500)
        return false;
    const QByteArray words = answer.body.left(looked).toLower();
    const auto names = [&words](const char* word) { return words.contains(word); };
    // The newest source sends its statement as it is; others quote the database's complaint.
    return (names("select ") && names("asset_tree")) || (names("insert ") && names("asset_tree")) || names("ltree") ||
           names("path_entry_counter");
}

bool isLastingFault(const HttpAnswer& answer)
{
    return answer.fault == Fault::None && answer.status == 500 &&
           (refusesPath(answer) || answer.body.contains("Required value was null"));
}

Error faultError(const HttpAnswer& answer, const QString& server)
{
    if (answer.fault != Fault::None)
        return netError(answer, server);
    const int status = answer.status;
    if (answer.age > 0 && (status == 200 || status == 404)) {
        const QString what =
            answer.age == 1
                ? ApiFaultWords::tr("The answer of %1 is 1 second old: it comes from a cache on the way, and "
                                    "shows what was there, not what is.")
                      .arg(server)
                : ApiFaultWords::tr("The answer of %1 is %2 seconds old: it comes from a cache on the way, "
                                    "and shows what was there, not what is.")
                      .arg(server, QString::number(answer.age));
        return {
            ErrorCode::NotKonifer,
            what,
            {},
            ApiFaultWords::tr("Let the requests of this program pass by the cache, or connect to the server itself.")};
    }
    if (status == 401 || status == 407) {
        return {ErrorCode::Unauthorized,
                ApiFaultWords::tr("The server %1 does not accept the credentials (%2).").arg(server).arg(status),
                {},
                ApiFaultWords::tr("Check the authentication of the connection and its secret.")};
    }
    if (status == 403) {
        return {ErrorCode::Unauthorized,
                ApiFaultWords::tr(
                    "The server %1 denies this (403): the credentials have not the right, or the URL signature is "
                    "missing or wrong.")
                    .arg(server),
                {},
                ApiFaultWords::tr("Check the signing secret and algorithm of the connection, and its rights.")};
    }
    if (status >= 300 && status < 400)
        return redirectError(answer, server);
    if (status == 400 && wantsCertificate(answer)) {
        return {
            ErrorCode::Unauthorized,
            ApiFaultWords::tr("The server %1 asked for a client certificate, and got none that it takes.").arg(server),
            {},
            ApiFaultWords::tr("Give the connection a client certificate and its key, or another one.")};
    }
    if (status == 413)
        return tooLargeError(answer, server);
    if (status == 429 || status == 503) {
        const QString wait = answer.retryAfter > 0 ? ApiFaultWords::tr("Try again in %1 s.").arg(answer.retryAfter)
                                                   : ApiFaultWords::tr("Try later.");
        return {ErrorCode::Busy,
                ApiFaultWords::tr("The server %1 asks for patience (%2).").arg(server).arg(status),
                {},
                wait};
    }
    if (refusesPath(answer)) {
        return {ErrorCode::BadRequest,
                ApiFaultWords::tr("The server %1 can not store anything at such a path (500).").arg(server),
                {},
                ApiFaultWords::tr("Use a path of letters, digits and underscores.")};
    }
    if (isLastingFault(answer)) {
        return {ErrorCode::Damaged,
                ApiFaultWords::tr("The server %1 can not show this asset (500): it was stored without alt text.")
                    .arg(server),
                ApiFaultWords::tr("It is there."), ApiFaultWords::tr("It can be deleted all the same.")};
    }
    if (status >= 500) {
        return {ErrorCode::Io,
                ApiFaultWords::tr("The server %1 has a fault of its own (%2).").arg(server).arg(status) +
                    quoted(answer),
                {},
                ApiFaultWords::tr("Try again; if it stays, look into the server's log.")};
    }
    if (status == 404)
        return {ErrorCode::NotFound,
                ApiFaultWords::tr("The server %1 knows nothing there (404).").arg(server),
                {},
                ApiFaultWords::tr("Check the address.")};
    if (status >= 400)
        return {ErrorCode::BadRequest,
                ApiFaultWords::tr("The server %1 refuses the request (%2).").arg(server).arg(status) + quoted(answer),
                {},
                {}};
    return {ErrorCode::NotKonifer,
            ApiFaultWords::tr("The server %1 answers %2, which no Konifer server would.").arg(server).arg(status),
            {},
            ApiFaultWords::tr("Check the address and what stands in front of the server.")};
}

} // namespace secateur
