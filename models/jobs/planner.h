// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "jobs/journal.h"
#include "stores/asset_store.h"

namespace secateur {

/// Makes the plan of a request by streaming what it matches; memory does not grow with the number of assets.
/// The line sink, where given, gets each asset in plan order together with its planLine().
using PlanLineSink = std::function<Result<void>(const PlannedAsset&, const QByteArray& line)>;
[[nodiscard]] Result<DeletePlan> makePlan(AssetStore& store, const DeleteRequest& request, const Cancel& cancel,
                                          const PlanLineSink& onAsset = {});

/// ReadOnly for a copy of a store that may lag behind it: a plan of it would be carried out on what it has not seen. No
/// plan is made of it that is kept: not in the journal, not in a file.
[[nodiscard]] Result<void> checkUpToDate(const AssetStore& store);

/// Asked between two batches of a plan: false ends the planning with Cancelled.
using KeepPlanning = std::function<bool()>;

/// Plans straight into the journal as a held job and gives its record.
[[nodiscard]] Result<JobRecord> planIntoJournal(AssetStore& store, const QString& storeFolder,
                                                const DeleteRequest& request, DeleteMode mode, Journal& journal,
                                                const Cancel& cancel, const KeepPlanning& keepPlanning = {});
/// The same for exactly these assets (mode chosen): those that are there, by path then entry. Without any: BadRequest.
[[nodiscard]] Result<JobRecord> planRefsIntoJournal(AssetStore& store, const QString& storeFolder, QList<AssetRef> refs,
                                                    Journal& journal, const Cancel& cancel,
                                                    const KeepPlanning& keepPlanning = {});
/// The same from a plan file that was saved before: refused (Refused, Drift, Damaged) where the file is incomplete, its
/// hash is wrong, or it was made of another store.
[[nodiscard]] Result<JobRecord> planFileIntoJournal(AssetStore& store, const QString& storeFolder,
                                                    const QString& planFile, Journal& journal, const Cancel& cancel);

/// Writes and reads plans as JSON Lines: a head line, one planLine() per asset, a closing line with the sums and the
/// hash. A file without its closing line is incomplete and refused.
[[nodiscard]] Result<DeletePlan> savePlan(AssetStore& store, const DeleteRequest& request, const QString& file,
                                          const Cancel& cancel);
[[nodiscard]] Result<DeletePlan> readPlan(const QString& file, const PlanLineSink& onAsset);

} // namespace secateur
