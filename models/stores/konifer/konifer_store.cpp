// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_store.h"

#include "stores/konifer/konifer_capabilities.h"
#include "stores/konifer/konifer_eraser.h"
#include "stores/konifer/konifer_reader.h"
#include "stores/konifer/konifer_storer.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct KoniferStoreWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

class KoniferStore final : public AssetStore {
public:
    KoniferStore(std::unique_ptr<KoniferParts> parts, Access access)
        : m_parts(std::move(parts))
        , m_reader(makeKoniferReader(*m_parts))
    {
        if (access == Access::ReadWrite && !m_parts->info.readOnly)
            m_eraser = std::make_unique<KoniferEraser>(*m_parts);
        if (m_eraser)
            m_storer = std::make_unique<KoniferStorer>(*m_parts);
    }
    [[nodiscard]] const StoreInfo& info() const override { return m_parts->info; }
    [[nodiscard]] AssetReader& reader() override { return *m_reader; }
    [[nodiscard]] AssetEraser* eraser(EraserKey) override { return m_eraser.get(); }
    [[nodiscard]] AssetStorer* storer(StorerKey) override { return m_storer.get(); }

private:
    std::unique_ptr<KoniferParts> m_parts;
    std::unique_ptr<AssetReader> m_reader;
    std::unique_ptr<KoniferEraser> m_eraser;
    std::unique_ptr<KoniferStorer> m_storer;
};

Capabilities capabilitiesOf(const KoniferParts& parts)
{
    return koniferCapabilities({parts.catalogue != nullptr,
                                parts.catalogue && parts.catalogue->schema().has("asset_label") &&
                                    !parts.catalogue->schema().denies("asset_tag"),
                                parts.catalogue && parts.catalogue->seesOutbox(), parts.probe != nullptr,
                                parts.compared});
}

StoreInfo infoOf(const Connection& connection, Access access)
{
    StoreInfo info;
    info.id = connection.storeId();
    info.name = connection.name.isEmpty() ? connection.baseUrl.authority() : connection.name;
    info.environment = connection.environment;
    info.matchesByText = true;
    info.protectedPaths = connection.protectedPaths;
    info.lockedByConnection = connection.readOnly;
    info.contentPlace = connection.content;
    if (connection.content.startsWith(u'/'))
        info.ownFolders = {connection.content};
    info.readOnly = access == Access::ReadOnly;
    if (info.readOnly)
        info.whyReadOnly = KoniferStoreWords::tr("It was opened for reading only.");
    return info;
}

/// Whoever opens for writing compares anew, whatever another thread saw before.
Result<void> checkStillTogether(KoniferParts& parts, KoniferLearnt::Facts& known)
{
    if (known.belongTogether && parts.info.readOnly)
        return {};
    return checkBelongTogether(parts).map([&] { known.belongTogether = parts.compared; });
}

Result<void> openCatalogue(KoniferParts& parts, const Secrets& secrets, KoniferLearnt::Facts& known)
{
    if (parts.connection.catalogue.isEmpty())
        return {};
    auto catalogue = Catalogue::open(parts.connection.catalogue, secrets.cataloguePassword, parts.waits);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    parts.catalogue = std::move(*catalogue);
    return checkStillTogether(parts, known);
}

/// A copy that lags behind shows what was, and would call gone what is only late.
Result<void> forbidOnStandby(KoniferParts& parts)
{
    if (!parts.catalogue)
        return {};
    return parts.catalogue->standbyWords().map([&](const QString& words) {
        if (words.isEmpty()) {
            // A connection that breaks, or a pooler's, may lead to a standby later.
            parts.catalogue->connection().refuseStandby();
            return;
        }
        parts.info.readOnly = true;
        parts.info.whyReadOnly = words + u' ' + KoniferStoreWords::tr("It is good for looking, not for deleting.");
        parts.info.capabilities.upToDate = false;
        parts.info.capabilities.words << parts.info.whyReadOnly;
    });
}

Result<void> openKnownPaths(KoniferParts& parts, const KoniferSeams& seams)
{
    if (parts.catalogue)
        return {};
    const QString file = seams.knownPathsFile.isEmpty() ? KnownPaths::defaultFile() : seams.knownPathsFile;
    auto known = KnownPaths::open(file, parts.info.id, parts.waits);
    if (!known)
        return tl::unexpected(known.error());
    parts.known = std::move(*known);
    return {};
}

/// What to try where an address was no server's: what was pasted may be one of its resources. Only a server that
/// answers there is named; no secret is sent to it, and nothing is switched to by itself.
Error withShorterAddress(Error error, const Connection& connection, const KoniferSeams& seams, const StoreStop& stop)
{
    const auto shorter = shorterAddress(connection.baseUrl);
    if (!shorter || error.code == ErrorCode::Cancelled)
        return error;
    Connection plain;
    plain.name = connection.name;
    plain.baseUrl = *shorter;
    plain.caFile = connection.caFile;
    if (KoniferApi(plain, {}, seams.times, stop).dialect(seams.stop.now)) {
        error.remedy = KoniferStoreWords::tr("A Konifer server answers at %1: if that is the one, give this address.")
                           .arg(shorter->toString(QUrl::FullyEncoded));
    }
    return error;
}

} // namespace

Result<std::unique_ptr<AssetStore>> openKoniferStore(const Connection& connection, const Secrets& secrets,
                                                     Access access, const KoniferSeams& seams)
{
    assertNotGuiThread();
    if (auto sound = checkConnection(connection); !sound)
        return tl::unexpected(sound.error());
    auto parts = std::make_unique<KoniferParts>();
    parts->connection = connection;
    parts->waits = StoreStop(seams.stop);
    parts->times = seams.times;
    parts->stuckAfterSeconds = seams.stuckAfterSeconds;
    parts->stop = seams.stop.now;
    parts->info = infoOf(connection, access);
    parts->api = std::make_unique<KoniferApi>(connection, secrets, seams.times, parts->waits);
    auto probe = makeContentProbe(connection, secrets, seams.times, parts->waits);
    if (!probe)
        return tl::unexpected(probe.error());
    parts->probe = std::move(*probe);
    // A server that can not say which dialect it speaks is none, and nothing is ever sent to it.
    KoniferLearnt::Turn turn(seams.learnt.get(), parts->waits);
    if (!turn.hasCome())
        return failure(ErrorCode::Cancelled, KoniferStoreWords::tr("The connection was called off."));
    if (turn.facts.dialect)
        parts->api->knowDialect(*turn.facts.dialect);
    const auto dialect = parts->api->dialect(seams.stop.now);
    if (!dialect)
        return tl::unexpected(withShorterAddress(dialect.error(), connection, seams, parts->waits));
    turn.facts.dialect = *dialect;
    const auto opened =
        openCatalogue(*parts, secrets, turn.facts).and_then([&] { return openKnownPaths(*parts, seams); });
    if (!opened)
        return tl::unexpected(opened.error());
    parts->info.capabilities = capabilitiesOf(*parts);
    if (auto allowed = forbidOnStandby(*parts); !allowed)
        return tl::unexpected(allowed.error());
    return std::make_unique<KoniferStore>(std::move(parts), access);
}

} // namespace secateur
