// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/profile_add.h"

#include "ctl/arguments.h"
#include "ctl/carry_out.h"
#include "ctl/given_secrets.h"
#include "stores/catalogue_address.h"
#include "stores/client_files.h"
#include "stores/connection_json.h"
#include "stores/profiles.h"
#include "stores/saved_guards.h"

#include <QDir>
#include <QFileInfo>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

QString absolute(const QString& file)
{
    return file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

Result<void> takeCertificate(const QCommandLineParser& options, Connection& connection)
{
    if (options.isSet(u"certificate"_s) != options.isSet(u"key"_s))
        return failure(ErrorCode::BadRequest, Ctl::tr("--certificate and --key go together."));
    if (!options.isSet(u"certificate"_s))
        return {};
    if (connection.authentication != Authentication::None)
        return failure(ErrorCode::BadRequest, Ctl::tr("--certificate takes the place of --auth."));
    connection.authentication = Authentication::ClientCertificate;
    connection.clientCertificate = absolute(options.value(u"certificate"_s));
    connection.clientKey = absolute(options.value(u"key"_s));
    return {};
}

Result<Connection> connectionFrom(const Context& context, const QString& name)
{
    if (!context.location.connection || !context.profile.isEmpty()) {
        return failure(ErrorCode::BadRequest,
                       Ctl::tr("Say where the server is: profile add NAME --url URL, with the options of --url."));
    }
    Connection connection = *context.location.connection;
    connection.name = name;
    connection.readOnly = context.options.isSet(u"read-only"_s);
    const QStringList paths = context.options.values(u"protect"_s);
    for (const QString& text : paths) {
        const auto path = pathFrom(text);
        if (!path)
            return tl::unexpected(path.error());
        connection.protectedPaths.append(*path);
    }
    const auto most = numberOption(context, u"connections"_s, 1, Connection::maxConnections, connection.connections);
    if (!most)
        return tl::unexpected(most.error());
    connection.connections = int(*most);
    return takeCertificate(context.options, connection).and_then([&] { return checkConnection(connection); }).map([&] {
        return connection;
    });
}

/// The connection of that name that is replaced; nothing where there is none.
Result<std::optional<Connection>> replaced(const Context& context, const QString& name)
{
    const auto before = Profiles().find(name);
    if (!before && before.error().code == ErrorCode::NotFound)
        return std::optional<Connection>();
    if (!before)
        return tl::unexpected(before.error());
    if (!context.options.isSet(u"replace"_s)) {
        return failure(ErrorCode::BadRequest, Ctl::tr("There is a saved connection \"%1\" already.").arg(name),
                       Ctl::tr("It was left as it is."), Ctl::tr("To put this one in its place, add --replace."));
    }
    return std::optional(*before);
}

/// A server is what it is by whatever name: the strictest of its environments holds, and that must not be a surprise.
void warnOfOthers(const Context& context, const Connection& connection)
{
    const auto all = Profiles().list();
    const QList<Connection> others = all ? otherEnvironments(*all, connection) : QList<Connection>();
    for (const Connection& other : others) {
        context.out.remark(
            Ctl::tr(
                "Warning: this server is called %1 in the connection \"%2\" and %3 in this one. The stricter holds.")
                .arg(environmentName(other.environment), other.name, environmentName(connection.environment)));
    }
}

/// Gives whether the keychain holds the secrets; a failure is said and is none of the command's.
bool kept(const Context& context, const Connection& connection, const Secrets& secrets)
{
    const auto before = readKeychain(context, connection);
    const Secrets all = before ? mergedSecrets(connection, secrets, *before) : secrets;
    const QList<SecretNeed> needs = secretsInUse(connection);
    const bool missing = std::any_of(needs.cbegin(), needs.cend(), [&](const SecretNeed& need) {
        return !need.optional && secretOf(all, need).isEmpty();
    });
    if (missing)
        context.out.remark(Ctl::tr("Not all secrets were given: what is missing will be asked for each time."));
    if (all == Secrets())
        return false;
    const auto written = writeKeychain(context, connection, all);
    if (!written) {
        context.out.remark(written.error().what);
        context.out.remark(Ctl::tr("The connection is saved without its secrets: they will be asked for each time, or "
                                   "taken from the environment."));
    }
    return written.has_value();
}

} // namespace

QString secretsStay(const Error& why, const QString& place)
{
    return Ctl::tr("%1 What it may hold for %2 stays there: look for “secateur” in the keychain's own program.")
        .arg(why.what, place);
}

Loosening loosening(const Context& context)
{
    return context.options.isSet(u"loosen"_s) ? Loosening::Allowed : Loosening::Refused;
}

Error saidHow(Error refused)
{
    if (refused.code == ErrorCode::Refused)
        refused.remedy = Ctl::tr("Give the same lock and protection again, or add --loosen: the journal keeps that.");
    return refused;
}

/// Where another program has the journal, it is taken over later: the connections keep it.
void journalLoosenings(const Stop& stop)
{
    const auto notes = Profiles().loosenings();
    if (notes && !notes->isEmpty())
        (void)openJournal(stop);
}

Result<Exit> addProfile(Context& context, const QString& name)
{
    const auto connection = connectionFrom(context, name);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto files = checkClientFiles(*connection); !files)
        return tl::unexpected(files.error());
    const auto before = replaced(context, name);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto shorter = shorterAddress(connection->baseUrl)) {
        context.out.remark(Ctl::tr("The address is kept as typed. If it is that of a picture, its server is %1.")
                               .arg(shorter->toString(QUrl::FullyEncoded)));
    }
    if (connection->sendsSecretsInTheClear())
        context.out.remark(
            Ctl::tr("Warning: %1 is not encrypted, and secrets are sent to it.").arg(context.location.text()));
    if (isCatalogueInTheClear(connection->catalogue))
        context.out.remark(Ctl::tr("Warning: %1").arg(catalogueInTheClearText()));
    if (connection->sendsContentInTheClear())
        context.out.remark(contentInTheClear());
    const auto secrets = secretsToKeep(context, *connection);
    if (!secrets)
        return tl::unexpected(secrets.error());
    if (const auto saved = Profiles().save(*connection, loosening(context)); !saved)
        return tl::unexpected(saidHow(saved.error()));
    journalLoosenings(context.stop);
    warnOfOthers(context, *connection);
    // Secrets for another address are of no more use, and belong to nobody.
    if (*before && secretKey(**before) != secretKey(*connection) && !neededSecrets(**before).isEmpty()) {
        if (const auto cleared = clearKeychain(context, **before); !cleared)
            context.out.remark(secretsStay(cleared.error(), (*before)->baseUrl.toString(QUrl::FullyEncoded)));
    }
    const bool inKeychain = !neededSecrets(*connection).isEmpty() && kept(context, *connection, *secrets);
    QJsonObject object = connectionJson(*connection);
    object.insert(u"secrets_kept"_s, inKeychain);
    context.out.document(object);
    context.out.line(inKeychain ? Ctl::tr("Saved \"%1\", its secrets in the keychain.").arg(name)
                                : Ctl::tr("Saved \"%1\".").arg(name));
    return Exit::Done;
}

QList<OptionSpec> addOptions()
{
    return {
        {u"replace"_s, {}, Ctl::tr("add: put it in the place of the one of that name")},
        {u"loosen"_s, {}, Ctl::tr("add, remove: also where a lock, a protected path or a stricter environment goes")},
        {u"read-only"_s, {}, Ctl::tr("add: locked: nothing is deleted through it but while it is armed (see guard)")},
        {u"protect"_s, u"PATH"_s,
         Ctl::tr("add: a path, or a glob with * and **, below which nothing is deleted; may be repeated"), true},
        {u"connections"_s, u"N"_s, Ctl::tr("add: at most N requests at a time (default: 8)")},
        {u"certificate"_s, u"FILE"_s, Ctl::tr("add: a client certificate, as PEM, in place of --auth")},
        {u"key"_s, u"FILE"_s, Ctl::tr("add: its key, as PEM")}};
}

} // namespace secateur::ctl
