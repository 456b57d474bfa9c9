// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

/**
 * A store in a folder: `store.db` (SQLite, WAL) and `content/<bucket>/<key>`. Konifer's documented semantics, with
 * recursion by whole segments. Source: design.md, A local store.
 */
class LocalStore final : public AssetStore {
public:
    /**
     * Opens the store in a folder. Errors: NotFound, NotAStore, StoreTooNew, Damaged, Permission, Busy, Io.
     * A read-only folder opened for ReadWrite gives ReadOnly.
     */
    [[nodiscard]] static Result<std::unique_ptr<LocalStore>> open(const QString& folder, Access access,
                                                                  const StoreStop& stop = {});
    /// Makes an empty store in a folder that is absent or empty, and opens it for writing.
    [[nodiscard]] static Result<std::unique_ptr<LocalStore>> create(const QString& folder);
    ~LocalStore() override;

    [[nodiscard]] const StoreInfo& info() const override;
    [[nodiscard]] AssetReader& reader() override;
    [[nodiscard]] AssetEraser* eraser(EraserKey key) override;
    [[nodiscard]] AssetStorer* storer(StorerKey key) override;
    [[nodiscard]] GuardShelf* guardShelf() override;

private:
    struct Parts;
    explicit LocalStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace secateur
