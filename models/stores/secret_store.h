// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/secret_needs.h"

#include <QObject>
#include <functional>

namespace secateur {

/**
 * Where secrets are kept from one day to the next. Kept by connection: its name and its server's address, so a
 * connection that was turned to another server does not take them there; nor does one that was turned to another
 * catalogue or content.
 *
 * Asynchronous: each call returns at once, and `done` runs later on the calling thread, which needs an event loop.
 * It does not run where `context` has gone. A keychain may ask its user for a password in between, so it can take any
 * time. Errors: NotFound (there is no keychain, or it does not answer), Permission (it is locked, or was kept shut),
 * Damaged, Io; callers then ask for the secrets each time.
 */
class SecretStore {
public:
    using Read = std::function<void(Result<Secrets>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    /// Empty secrets where none are kept for the connection.
    virtual void read(const Connection& connection, const QObject* context, Read done) = 0;
    /// Puts them in the place of those kept before; keeps only what the connection needs, and nothing where that is
    /// empty.
    virtual void write(const Connection& connection, const Secrets& secrets, const QObject* context, Done done) = 0;
    /// Not an error where none are kept.
    virtual void remove(const Connection& connection, const QObject* context, Done done) = 0;

protected:
    SecretStore() = default;
};

/**
 * The system's keychain (Secret Service or KWallet), through QtKeychain; one entry of the service "secateur" for each
 * connection. There is no other place behind it: where there is no keychain, nothing is kept, and never a file.
 * Main thread only: the keychain's own library answers there.
 */
class KeychainStore final : public SecretStore {
public:
    void read(const Connection& connection, const QObject* context, Read done) override;
    void write(const Connection& connection, const Secrets& secrets, const QObject* context, Done done) override;
    void remove(const Connection& connection, const QObject* context, Done done) override;
};

/// The name of a connection's entry.
[[nodiscard]] QString secretKey(const Connection& connection);
/// What an entry holds: compact JSON of what is not empty. For a keychain only.
[[nodiscard]] QByteArray secretsToJson(const Secrets& secrets);
/// Damaged where it is none.
[[nodiscard]] Result<Secrets> secretsFromJson(const QByteArray& json);
/// What the entry of this connection holds: what it needs of the secrets, and the places beside the server that these
/// are for, see secretPlace(); empty where there is nothing to keep.
[[nodiscard]] QByteArray entryOf(const Connection& connection, const Secrets& secrets);
/// What an entry holds for the connection as it is now: nothing that was for another place. Damaged where it is none.
[[nodiscard]] Result<Secrets> secretsOfEntry(const Connection& connection, const QByteArray& entry);

} // namespace secateur
