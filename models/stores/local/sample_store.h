// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"

#include <functional>

namespace secateur {

/// Where the sample lies: `secateur/sample-store` in the user's data folder, the same place as app/run's.
[[nodiscard]] QString sampleStoreFolder();

enum class SampleState {
    Absent,   ///< nothing is there: it can be made
    Ours,     ///< made by makeSampleStore(), and it can be made anew
    Occupied, ///< something else is there: it can be opened where it is a store, and is never removed
};
/// Looks at the folder, its marker and its database. Never follows a link. Not on the GUI thread.
[[nodiscard]] SampleState lookAtSample(const QString& folder);

using SampleProgress = std::function<void(int done, int total)>;

/**
 * Draws a few hundred pictures and stores them in a new local store. It is made beside its place and moved there whole;
 * a making that was cut short leaves nothing in the place, and the next one removes what it left. Where a sample is
 * there already that is Ours, it is replaced, once the new one is complete, and only if it holds nothing but what was
 * made with it: images that somebody imported are never removed. Not on the GUI thread.
 *
 * Errors: Refused (something else is there, or other images are in it), Busy (another program makes it), Cancelled,
 * Permission, DiskFull, Io. The sample that was there is still there, whole, after each of them.
 */
[[nodiscard]] Result<void> makeSampleStore(const QString& folder, const Cancel& cancel, const SampleProgress& progress);

} // namespace secateur
