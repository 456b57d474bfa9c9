// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/given_secrets.h"

namespace secateur::ctl {

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
        auto secrets = secretsFor(context, *connection, !context.profile.isEmpty());
        if (!secrets)
            return tl::unexpected(secrets.error());
        context.secrets = *std::move(secrets);
    }
    return openStore(context.location, access, context.secrets, stopWishOf(context));
}

} // namespace secateur::ctl
