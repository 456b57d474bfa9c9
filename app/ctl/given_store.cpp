// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/given_secrets.h"
#include "stores/catalogue_address.h"

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
        auto secrets = secretsFor(context, *connection, !context.profile.isEmpty());
        if (!secrets)
            return tl::unexpected(secrets.error());
        context.secrets = *std::move(secrets);
    }
    auto store = openStore(context.location, access, context.secrets);
    if (store && !(*store)->info().capabilities.upToDate)
        context.out.remark(Ctl::tr("Warning: %1").arg((*store)->info().whyReadOnly));
    return store;
}

void remarkOnSight(Output& out, const AssetStore& store)
{
    if (!store.info().capabilities.seesLabels)
        out.remark(Ctl::tr("Labels and tags are not shown: the catalogue does not let this role read them."));
}

} // namespace secateur::ctl
