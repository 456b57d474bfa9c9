// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/asset_store.h"

namespace secateur {

/// Drives a store's removal of pending content; the only other friend of StoreDoor.
class ContentReaper final {
public:
    /// For callers that have other work too: a fraction of a second.
    static constexpr int objectsInPass = 1'000;

    explicit ContentReaper(AssetStore& store)
        : m_store(store)
    {}
    /// One pass of at most `limit` objects.
    [[nodiscard]] Result<ReapReport> pass(int limit, const Cancel& cancel);
    [[nodiscard]] Result<qint64> retryStuck();

private:
    AssetStore& m_store;
};

} // namespace secateur
