// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/asset_table_model.h"
#include "items/inspector_data.h"
#include "items/jobs_model.h"
#include "items/path_tree_model.h"
#include "items/pending_model.h"
#include "items/preview.h"
#include "items/restore_runner.h"
#include "items/store_guards.h"

namespace secateur {

/// What a window needs to work on one store; tests hand in their own opener and times.
struct SessionSetup {
    StoreLocation location;
    QString journalFile;
    Secrets secrets = {};
    StoreOpener opener = {}; ///< the location's own where empty
    RemovalTiming timing = {};
};

/**
 * One open store: its workers and the models on them. Two readers, so that a long preview never keeps the tree
 * waiting. Models go before their workers, whose threads end by themselves: see Endings.
 */
class StoreSession final {
public:
    explicit StoreSession(const SessionSetup& setup);
    /// Nothing waits for a server any more; what was sent without an answer is in the journal.
    ~StoreSession();
    StoreSession(const StoreSession&) = delete;
    StoreSession& operator=(const StoreSession&) = delete;

private:
    const Cancel m_stop;

public:
    SessionSetup setup;
    BrowseWorker browser;
    BrowseWorker previewer;
    RemovalWorker removal;
    StoreGuards guards;
    PathTreeModel tree;
    AssetTableModel browseRows;
    AssetTableModel previewRows;
    Preview preview;
    InspectorData inspector;
    JobsModel jobs;
    PendingModel pending;
    RestoreRunner restore;
};

} // namespace secateur
