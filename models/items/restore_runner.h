// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/side_thread.h"
#include "jobs/restore.h"

#include <QObject>

namespace secateur {

/// What an archive says of itself, and what is in it; its content is not read for that.
struct ArchiveSummary {
    QString folder;
    ArchiveHead head;
    qint64 assets = 0;
    qint64 bytes = 0;  ///< of the originals
    AssetPath below;   ///< the deepest path that holds all of them
    bool torn = false; ///< the last line was cut short: what it was about was not deleted
    bool operator==(const ArchiveSummary&) const = default;
};

/**
 * Looks into archives and puts them back into a store, on a thread of its own with a store and a journal of its own,
 * one at a time. GUI thread; every signal arrives there. The destructor only cancels: what was restored stays, and
 * the rest goes on when it is asked for again.
 */
class RestoreRunner final : public QObject {
    Q_OBJECT
public:
    /// The journal must be there by the time that something is restored: it says whether the store is armed.
    RestoreRunner(StoreOpener opener, QString journalFile, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_thread.isRunning(); }
    /// Answered by looked() or failed(). Ignored while something runs.
    void look(const QString& folder);
    /// Answered by restored() or failed(). Ignored while something runs.
    void restore(const RestoreSpec& spec);
    void cancel() { m_thread.cancel(); }

Q_SIGNALS:
    void looked(const secateur::ArchiveSummary& summary);
    void progressed(const secateur::RestoreProgress& progress);
    /// An asset that failed, or of which it is not known whether it was restored.
    void noticed(const secateur::RestoredAsset& asset);
    void restored(const secateur::RestoreReport& report);
    void failed(const secateur::Error& error);

private:
    StoreOpener m_opener;
    QString m_journalFile;
    SideThread m_thread;
};

} // namespace secateur
