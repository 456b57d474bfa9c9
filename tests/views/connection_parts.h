// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/connection_book.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTimer>

namespace secateur::test {

/// Secrets in memory, or a system without a keychain. Answers from the event loop, as a keychain does.
class QueuedSecrets final : public SecretStore {
public:
    struct State {
        QMap<QString, Secrets> kept;
        bool absent = false;
    };
    explicit QueuedSecrets(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}

    void read(const Connection& connection, const QObject* context, Read done) override
    {
        answer(context, [state = m_state, key = secretKey(connection), done = std::move(done)] {
            if (state->absent)
                done(absent());
            else
                done(state->kept.value(key));
        });
    }
    void write(const Connection& connection, const Secrets& secrets, const QObject* context, Done done) override
    {
        answer(context, [state = m_state, key = secretKey(connection), secrets, done = std::move(done)] {
            if (state->absent) {
                done(absent());
                return;
            }
            state->kept.insert(key, secrets);
            done({});
        });
    }
    void remove(const Connection& connection, const QObject* context, Done done) override
    {
        m_state->kept.remove(secretKey(connection));
        answer(context, [done = std::move(done)] { done({}); });
    }

private:
    static tl::unexpected<Error> absent()
    {
        return failure(ErrorCode::NotFound, QStringLiteral("This system has no keychain."));
    }
    static void answer(const QObject* context, std::function<void()> act)
    {
        QMetaObject::invokeMethod(const_cast<QObject*>(context), std::move(act), Qt::QueuedConnection);
    }
    std::shared_ptr<State> m_state;
};

/// A connection in which every field says something.
inline Connection fullConnection()
{
    Connection full;
    full.name = QStringLiteral("Images & more");
    full.environment = Environment::Staging;
    full.baseUrl = QUrl(QStringLiteral("https://images.example.com/konifer"));
    full.authentication = Authentication::Headers;
    full.headers = {QStringLiteral("X-Api-Key"), QStringLiteral("X-Tenant")};
    full.caFile = QStringLiteral("/etc/ssl/own.pem");
    full.signature = UrlSignature::HmacSha384;
    full.catalogue = QStringLiteral("host=db.example.com dbname=konifer user=reader");
    full.content = QStringLiteral("s3://s3.example.com:9000?region=eu-1&style=path");
    full.readOnly = true;
    full.protectedPaths = {AssetPath::fromCanonical(QStringLiteral("/users/u1")),
                           AssetPath::fromCanonical(QStringLiteral("/brand/logo"))};
    full.connections = 17;
    return full;
}

/// A secret for each need of a connection: "secret 0", "secret 1", …
inline Secrets secretsFor(const Connection& connection)
{
    Secrets secrets;
    int number = 0;
    for (const SecretNeed& need : neededSecrets(connection))
        setSecret(secrets, need, QStringLiteral("secret %1").arg(number++));
    return secrets;
}

/// The connections as they are kept in a folder.
inline Profiles profilesIn(const QTemporaryDir& dir, const QList<Connection>& saved)
{
    Profiles at(dir.filePath(QStringLiteral("connections.json")));
    for (const Connection& connection : saved) {
        if (!at.save(connection))
            qFatal("a connection could not be saved");
    }
    return at;
}

/// The part of a window by its object name; it must be there.
template<typename T>
T* partOf(const QObject& window, const char* name)
{
    T* found = window.findChild<T*>(QLatin1StringView(name));
    if (!found)
        qFatal("there is no part %s", name);
    return found;
}

} // namespace secateur::test
