// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/given_secrets.h"
#include "ctl/waiting_note.h"
#include "stores/catalogue_address.h"
#include "stores/postgres/pg_password.h"

namespace secateur::ctl {

namespace {

/// A database says only when it is asked that it wants a password: most trust their user, or read a password file.
bool wantsCataloguePassword(const Context& context)
{
    const auto& connection = context.location.connection;
    return connection && !connection->catalogue.isEmpty() && context.secrets.cataloguePassword.isEmpty() &&
           wantsPassword(connection->catalogue);
}

/// A server that does not answer is waited for, and the user told so.
Result<std::unique_ptr<AssetStore>> openAndSay(const Context& context, Access access)
{
    const QString host = context.location.connection ? context.location.connection->baseUrl.host() : QString();
    std::optional<WaitingNote> note;
    if (!host.isEmpty())
        note.emplace(context.out, host);
    auto store = openStore(context.location, access, context.secrets, stopWishOf(context));
    note.reset();
    if (store && !(*store)->info().capabilities.upToDate)
        context.out.remark(Ctl::tr("Warning: %1").arg((*store)->info().whyReadOnly));
    return store;
}

} // namespace

QString contentInTheClear()
{
    return Ctl::tr("Warning: the content store is not encrypted (tls=no): what it holds, and a session's token, can be "
                   "read on the way.");
}

Result<QString> givenStoreFolder(const Context& context)
{
    if (context.location.connection) {
        return failure(ErrorCode::BadRequest,
                       Ctl::tr("This is done with local stores only: give one with --store DIR."));
    }
    if (context.location.isEmpty())
        return failure(ErrorCode::BadRequest, Ctl::tr("This command needs a store: give its folder with --store DIR."));
    return context.location.folder;
}

StopWish stopWishOf(const Context& context)
{
    StopWish wish;
    wish.soon = context.stop.cancel();
    wish.onWaiting = [&out = context.out, place = context.location.text()] {
        out.remark(Ctl::tr("secateurctl: Waiting for the answer of %1. Ctrl-C again ends at once.").arg(place));
    };
    return wish;
}

Result<std::unique_ptr<AssetStore>> openGivenStore(Context& context, Access access)
{
    if (context.location.isEmpty()) {
        return failure(ErrorCode::BadRequest, Ctl::tr("This command needs a store: give one with --store DIR, "
                                                      "--profile NAME or --url URL."));
    }
    if (const auto& connection = context.location.connection; connection) {
        if (connection->sendsSecretsInTheClear())
            context.out.remark(
                Ctl::tr("Warning: %1 is not encrypted, and secrets are sent to it.").arg(context.location.text()));
        if (isCatalogueInTheClear(connection->catalogue))
            context.out.remark(Ctl::tr("Warning: %1").arg(catalogueInTheClearText()));
        if (connection->sendsContentInTheClear())
            context.out.remark(contentInTheClear());
        auto secrets = secretsFor(context, *connection, !context.profile.isEmpty());
        if (!secrets)
            return tl::unexpected(secrets.error());
        context.secrets = *std::move(secrets);
    }
    auto opened = openAndSay(context, access);
    if (opened || opened.error().code != ErrorCode::Unauthorized || !wantsCataloguePassword(context))
        return opened;
    const auto asked = askForOne(context, *context.location.connection, {SecretNeed::Kind::CataloguePassword},
                                 context.secrets, !context.profile.isEmpty());
    if (!asked)
        return tl::unexpected(asked.error());
    return openAndSay(context, access);
}

void remarkOnSight(Output& out, const AssetStore& store)
{
    if (!store.info().capabilities.seesLabels)
        out.remark(Ctl::tr("Labels and tags are not shown: the catalogue does not let this role read them."));
}

} // namespace secateur::ctl
