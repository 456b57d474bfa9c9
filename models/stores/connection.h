// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/delete_request.h"
#include "domain/error.h"
#include "domain/path_glob.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace secateur {

enum class Environment { Production, Staging, Test };
enum class Authentication { None, Bearer, Basic, Headers, ClientCertificate };
/// How a server wants fetches to be signed. Source: konifer.md, Reading.
enum class UrlSignature { None, HmacSha256, HmacSha384, HmacSha512 };

/**
 * How to reach a Konifer server and what lies beside it: a value, without secrets. Shown, saved, exported, and kept
 * beside jobs.
 */
struct Connection {
    QString name; ///< for people, and for secateurctl --profile; unique among the saved ones
    Environment environment = Environment::Production;
    QUrl baseUrl; ///< as canonicalUrl() gives it: http or https, may have a path, no slash at its end
    Authentication authentication = Authentication::None;
    QString user;              ///< Basic only
    QStringList headers;       ///< Headers only: names; the values are secrets
    QString clientCertificate; ///< ClientCertificate only: a PEM file
    QString clientKey;         ///< its key, a PEM file
    QString caFile;            ///< a PEM file of authorities to trust beside the system's; may be empty
    UrlSignature signature = UrlSignature::None;
    QString catalogue; ///< libpq's conninfo or postgresql:// URL without a password; empty: no catalogue
    QString content; ///< an absolute folder, or s3://HOST[:PORT][?region=R&style=path|virtual&tls=yes|no]; empty: none
    bool readOnly = false;          ///< nothing is sent unless the store is armed, for a set time
    QList<PathGlob> protectedPaths; ///< nothing at them or below them is ever deleted
    int connections = 8;            ///< at most so many requests at a time
    static constexpr int maxConnections = 64;

    /// Identity of the store behind it: the same for all connections to one address.
    [[nodiscard]] QString storeId() const;
    /// True where it sends a secret over plain http to another machine.
    [[nodiscard]] bool sendsSecretsInTheClear() const;
    /// True where an S3 store on another machine is asked without encryption: what it holds, and a session's token,
    /// can be read on the way.
    [[nodiscard]] bool sendsContentInTheClear() const;
    bool operator==(const Connection&) const = default;
};

/// What a connection needs and nobody may read: lives in memory and in the system's keychain only. Never logged,
/// never in an error.
struct Secrets {
    QString token;                  ///< Bearer
    QString password;               ///< Basic
    QMap<QString, QString> headers; ///< Headers, by name
    QString keyPassphrase;          ///< of the client certificate's key
    QString signingKey;             ///< of the URL signature
    QString cataloguePassword;
    QString s3AccessKey;
    QString s3SecretKey;
    QString s3SessionToken;
    bool operator==(const Secrets&) const = default;
};

/**
 * Reads a server's address as typed: without a scheme it is https (http for a loopback address), and slashes at the end
 * are taken off. The path stays as it was typed: whether `/assets` in it is a resource of the server or the place where
 * a gateway keeps another server can only be told by asking (see shorterAddress()). BadRequest for what is no http(s)
 * address, and for one with a user, password, query or fragment in it.
 */
[[nodiscard]] Result<QUrl> canonicalUrl(const QString& text);

/// The address that is left of one that may be a pasted resource, `…/assets…` or `…/health`; nothing where it is none.
[[nodiscard]] std::optional<QUrl> shorterAddress(const QUrl& baseUrl);

/**
 * One text for all spellings of a server's address, for comparing only: case, a dot after the host, numbers written in
 * another way, the names of this computer, the port that goes without saying, and the base path as it is decoded. The
 * scheme does not count: a server that answers both is one server. Two names of one machine can not be told to be one.
 */
[[nodiscard]] QString serverKey(const QUrl& baseUrl);
/// serverKey() of a remote store's id (Connection::storeId()); the id of a local store as it is. Guards are joined by
/// it.
[[nodiscard]] QString guardKey(const QString& storeId);
/// A pasted request with the hazard that it was made for another server than that of a store, where it was.
[[nodiscard]] ParsedRequest withServerHazard(ParsedRequest parsed, const QString& storeId);
/// True for the id of a store behind a connection.
[[nodiscard]] bool isRemoteStore(const QString& storeId);

/// What is wrong with a connection, as one sentence about the part at fault: missing name, no address, a password in
/// the catalogue's text, bounds. Touches no network and no file.
[[nodiscard]] Result<void> checkConnection(const Connection& connection);

/// True for localhost, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QString& host);

} // namespace secateur
