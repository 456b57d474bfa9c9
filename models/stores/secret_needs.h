// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/known_secrets.h"
#include "stores/connection.h"

#include <QList>
#include <optional>

namespace secateur {

/// One secret that a connection takes: which field of Secrets it is, and whether it works without.
struct SecretNeed {
    enum class Kind {
        Token,
        Password,
        HeaderValue, ///< of the header `header`
        KeyPassphrase,
        SigningKey,
        CataloguePassword,
        S3AccessKey,
        S3SecretKey,
        S3SessionToken
    };
    Kind kind = Kind::Token;
    QString header = {};
    bool optional = false; ///< it may have none: a key without a passphrase, a database that trusts its user
    bool operator==(const SecretNeed&) const = default;
};

/// What a connection takes, in the order to ask in.
[[nodiscard]] QList<SecretNeed> neededSecrets(const Connection& connection);

/// For people: "the token", "the value of the header X-Api-Key".
[[nodiscard]] QString secretName(const SecretNeed& need);
/// The environment's variable that holds it for secateurctl. The catalogue's password is libpq's own PGPASSWORD, beside
/// which libpq looks into its password file.
[[nodiscard]] QString secretVariable(const SecretNeed& need);

[[nodiscard]] QString secretOf(const Secrets& secrets, const SecretNeed& need);
void setSecret(Secrets& secrets, const SecretNeed& need, const QString& value);

/// `secrets` with what is empty in them taken from `others`; only what the connection needs, nothing else.
[[nodiscard]] Secrets mergedSecrets(const Connection& connection, const Secrets& secrets, const Secrets& others);
/// The first that the connection can not do without and that is empty.
[[nodiscard]] std::optional<SecretNeed> missingSecret(const Connection& connection, const Secrets& secrets);

/// What it takes, in the order to ask in, after a look at its key's file (see isEncryptedKey()): the passphrase is
/// needed where the key has one, and is no question where it has none.
[[nodiscard]] QList<SecretNeed> secretsInUse(const Connection& connection);

/**
 * Where a connection sends a secret: scheme, host and port of its server, hosts and encryption of its catalogue, scheme
 * and host of its content. Empty where that is not known yet, and for what is never sent. A secret is for the place it
 * was given for and for no other; the rest of an address, its path too, makes no other place.
 */
[[nodiscard]] QString secretPlace(const Connection& connection, const SecretNeed& need);
/// Of `secrets`, which were given for `before`, those that `now` would send to the same places.
[[nodiscard]] Secrets secretsForSamePlaces(const Connection& now, const Connection& before, const Secrets& secrets);

/// All of them, and what is sent instead of them, to be cut out of what others say. `user` is that of Basic.
[[nodiscard]] KnownSecrets knownSecrets(const Secrets& secrets, const QString& user);

/// What the process's environment holds of a connection's needs.
[[nodiscard]] Secrets secretsFromEnvironment(const Connection& connection);

} // namespace secateur
