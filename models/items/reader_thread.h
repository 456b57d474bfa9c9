// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/thread_end.h"
#include "stores/asset_store.h"

#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace secateur {

/// One piece of reading for a ReaderThread.
struct ReaderTask {
    quint64 id = 0;
    int lane = 0; ///< lower ones are taken first
    Cancel cancel;
    std::function<void(Result<AssetReader*>, const Cancel&)> work;
    std::function<void()> done; ///< on the reader's thread, after the work
};

/**
 * A thread with its own open store, for reading only, that takes one task after the other: by lane, then by age. The
 * store is opened with the first task; after a failure the next task tries again. Part of BrowseWorker.
 */
class ReaderThread final : public QThread {
public:
    /// `onOpen` runs on this thread after each attempt to open the store.
    using OpenReport = std::function<void(const Result<StoreInfo>&)>;
    ReaderThread(StoreOpener opener, OpenReport onOpen);
    /// Stops and joins; the caller has cancelled what runs. BrowseWorker hands it over to Endings.
    ~ReaderThread() override;

    /// Drops what waits; what runs is left to its Cancel.
    void stop();
    void push(ReaderTask task);
    /// Takes a task that waits out of the queue; one that runs is left to its Cancel.
    void drop(quint64 id);

protected:
    void run() override;

private:
    [[nodiscard]] std::optional<ReaderTask> next();
    [[nodiscard]] Result<AssetReader*> reader(std::unique_ptr<AssetStore>& store) const;

    const StoreOpener m_opener;
    const OpenReport m_onOpen;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<ReaderTask> m_waiting; ///< by lane, then age
    bool m_stopping = false;
    ThreadEnd m_end;
};

} // namespace secateur
