// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_storer.h"
#include "stores/local/proven_content.h"
#include "stores/sqlite/database.h"

namespace secateur {

class ImportLock;

/**
 * The storing door of a local store, in the steps of an import: keys are staged in the outbox, content is written and
 * made durable, then one transaction makes the assets. Source, labels and tags are kept; entry numbers and times are
 * new. An import that runs at the same time makes it Busy.
 */
class LocalStorer final : public AssetStorer {
public:
    explicit LocalStorer(const QString& folder, StoreStop stop = {});

    [[nodiscard]] int atOnce() const override;
    [[nodiscard]] Result<std::vector<StoreOutcome>> store(std::span<const NewAsset> assets,
                                                          const Cancel& cancel) override;

private:
    struct Staged;
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> releaseLeftovers(const ImportLock& lock);
    [[nodiscard]] Result<void> stage(std::span<const NewAsset> assets, std::vector<Staged>& staged);
    [[nodiscard]] Result<void> write(const NewAsset& asset, Staged& staged);
    [[nodiscard]] Result<void> commit(std::span<const NewAsset> assets, std::vector<Staged>& staged);

    QString m_folder;
    StoreStop m_stop; ///< while it is opened; what was begun is put in order
    ProvenContent m_content;
    std::unique_ptr<Database> m_database; ///< opened when it is first needed
    Timestamp m_lastCreated = 0;          ///< times strictly increase, so that "newest" is what came last
};

} // namespace secateur
