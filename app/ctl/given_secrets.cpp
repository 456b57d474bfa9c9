// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/given_secrets.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Waits for a call of the keychain. This program runs no other event loop, so this one is nested in none.
template<typename T, typename Start>
Result<T> awaited(const Context& context, const Start& start)
{
    using namespace std::chrono_literals;
    if (context.around.keychain == nullptr) {
        return failure(ErrorCode::NotFound, Ctl::tr("There is no keychain here, so no secrets are kept."), {},
                       Ctl::tr("They are asked for each time."));
    }
    const QDeadlineTimer deadline(60s); // the keychain may ask its user first
    std::optional<Result<T>> answer;
    QEventLoop loop;
    QTimer look;
    QObject asker; // the last to be made: where it is gone, no answer comes any more
    start(*context.around.keychain, &asker, [&](Result<T> got) {
        answer.emplace(std::move(got));
        loop.quit();
    });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (context.stop.isRequested() || deadline.hasExpired())
            loop.quit();
    });
    look.start(100ms);
    if (!answer)
        loop.exec();
    if (answer)
        return *std::move(answer);
    if (context.stop.isRequested())
        return failure(ErrorCode::Cancelled, Ctl::tr("Stopped."));
    return failure(ErrorCode::NotFound, Ctl::tr("The keychain did not answer."));
}

/// Asks for one secret; nothing where it is optional and the user gives none.
Result<void> askFor(const Context& context, const Connection& connection, const SecretNeed& need, Secrets& secrets)
{
    QString question = Ctl::tr("\"%1\": %2").arg(connection.name, secretName(need));
    if (need.optional)
        question += Ctl::tr(" (may be empty)");
    auto answer = context.around.ask(question);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->isEmpty() && !need.optional)
        return failure(ErrorCode::BadRequest, Ctl::tr("Nothing was given for %1.").arg(secretName(need)));
    setSecret(secrets, need, *answer);
    return {};
}

tl::unexpected<Error> nobodyToAsk(const Connection& connection, const SecretNeed& need, bool inKeychain)
{
    const QString what =
        inKeychain ? Ctl::tr("\"%1\" needs %2, which is not in the keychain, and there is no terminal to ask on.")
                   : Ctl::tr("\"%1\" needs %2, and there is no terminal to ask on.");
    return failure(ErrorCode::BadRequest, what.arg(connection.name, secretName(need)), {},
                   need.kind == SecretNeed::Kind::CataloguePassword
                       ? Ctl::tr("Set PGPASSWORD in the environment, or write the password into ~/.pgpass.")
                       : Ctl::tr("Set %1 in the environment.").arg(secretVariable(need)));
}

} // namespace

Result<Secrets> readKeychain(const Context& context, const Connection& connection)
{
    return awaited<Secrets>(context, [&](SecretStore& keychain, const QObject* asker, SecretStore::Read done) {
        keychain.read(connection, asker, std::move(done));
    });
}

Result<void> writeKeychain(const Context& context, const Connection& connection, const Secrets& secrets)
{
    return awaited<void>(context, [&](SecretStore& keychain, const QObject* asker, SecretStore::Done done) {
        keychain.write(connection, secrets, asker, std::move(done));
    });
}

Result<void> clearKeychain(const Context& context, const Connection& connection)
{
    return awaited<void>(context, [&](SecretStore& keychain, const QObject* asker, SecretStore::Done done) {
        keychain.remove(connection, asker, std::move(done));
    });
}

Result<Secrets> secretsFor(const Context& context, const Connection& connection, bool profile)
{
    if (neededSecrets(connection).isEmpty())
        return Secrets();
    Secrets kept;
    bool read = false;
    if (profile) {
        const auto keychain = readKeychain(context, connection);
        read = keychain.has_value();
        if (read)
            kept = *keychain;
        else if (keychain.error().code == ErrorCode::Cancelled)
            return keychain;
        else if (keychain.error().code != ErrorCode::NotFound)
            context.out.remark(keychain.error().sentence());
    }
    Secrets secrets = mergedSecrets(connection, kept, secretsFromEnvironment(connection));
    const QList<SecretNeed> needs = secretsInUse(connection);
    for (const SecretNeed& need : needs) {
        if (need.optional || !secretOf(secrets, need).isEmpty())
            continue;
        if (const auto asked = askForOne(context, connection, need, secrets, read); !asked)
            return tl::unexpected(asked.error());
    }
    return secrets;
}

Result<void> askForOne(const Context& context, const Connection& connection, const SecretNeed& need, Secrets& secrets,
                       bool inKeychain)
{
    return context.around.ask ? askFor(context, connection, need, secrets) : nobodyToAsk(connection, need, inKeychain);
}

Result<Secrets> secretsToKeep(const Context& context, const Connection& connection)
{
    Secrets secrets = secretsFromEnvironment(connection);
    const QList<SecretNeed> needs = secretsInUse(connection);
    for (const SecretNeed& need : needs) {
        if (!context.around.ask || !secretOf(secrets, need).isEmpty())
            continue;
        if (const auto asked = askFor(context, connection, need, secrets); !asked)
            return tl::unexpected(asked.error());
    }
    return secrets;
}

} // namespace secateur::ctl
