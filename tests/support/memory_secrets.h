// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/secret_store.h"

#include <QMap>
#include <QTimer>

namespace secateur::test {

/// A keychain in memory. `refuses` makes every call fail so, as one that is kept shut.
class MemorySecrets final : public SecretStore {
public:
    QMap<QString, QByteArray> entries; ///< by key, as a keychain would hold them
    std::optional<Error> refuses;

    void read(const Connection& connection, const QObject* context, Read done) override
    {
        answer<Secrets>(context, std::move(done),
                        [=, this] { return secretsOfEntry(connection, entries[secretKey(connection)]); });
    }
    void write(const Connection& connection, const Secrets& secrets, const QObject* context, Done done) override
    {
        answer<void>(context, std::move(done), [=, this]() -> Result<void> {
            entries[secretKey(connection)] = entryOf(connection, secrets);
            return {};
        });
    }
    void remove(const Connection& connection, const QObject* context, Done done) override
    {
        answer<void>(context, std::move(done), [=, this]() -> Result<void> {
            entries.remove(secretKey(connection));
            return {};
        });
    }

private:
    template<typename T>
    void answer(const QObject* context, std::function<void(Result<T>)> done, std::function<Result<T>()> work)
    {
        QTimer::singleShot(0, context, [this, done = std::move(done), work = std::move(work)] {
            if (refuses)
                done(tl::unexpected(*refuses));
            else
                done(work());
        });
    }
};

} // namespace secateur::test
