// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"
#include "stores/asset_store.h"

#include <functional>

namespace secateur {

/// Asked between two portions of a piece of work that takes longer than a batch: false ends it, and nothing is lost.
using KeepGoing = std::function<bool()>;

/// A job in the hands of its runner: what the parts of the runner share. Belongs to the runner's thread.
struct RunningJob {
    /// Assets in the first batch of a run; the others follow the store's pace (batch_pace.h).
    static constexpr qint64 localBatch = 2'000;
    /// The same for a store on a server, where each delete takes its time.
    static constexpr qint64 remoteBatch = 250;
    /// What got no answer is looked up, sent once more where it is still there, and looked up a last time.
    static constexpr int maxLooks = 2;

    AssetStore& store;
    Journal& journal;
    JobRecord record = {};    ///< as the journal has it after the last step
    KeepGoing keepGoing = {}; ///< may be empty: nobody waits

    [[nodiscard]] qint64 id() const { return record.id; }
    [[nodiscard]] bool isSelector() const { return record.mode == DeleteMode::Selector; }
    [[nodiscard]] AssetReader& reader() const { return store.reader(); }
    /// False where a long piece of work must give way.
    [[nodiscard]] bool goesOn() const { return !keepGoing || keepGoing(); }
    [[nodiscard]] qint64 batchSize() const
    {
        return store.info().capabilities.removesContent ? localBatch : remoteBatch;
    }
};

} // namespace secateur
