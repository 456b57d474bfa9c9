// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run_ctl.h"
#include "jobs/guard_settings.h"
#include "jobs/journal.h"
#include "jobs/removal_worker.h"
#include "support/konifer_server.h"

#include <QTemporaryDir>

namespace secateur::test {

enum class StoreKind { Local, Remote };

/// A store that records whether anything was sent to it, and a journal, both of one cell of the table. The store holds
/// nine assets at /users/u0/profile, and nine at /users/u1/profile; a remote one has one at the top besides.
class GuardPlace final {
public:
    explicit GuardPlace(StoreKind kind);

    [[nodiscard]] StoreKind kind() const { return m_kind; }
    /// All nine of a user, by a recursive request.
    static const DeleteRequest request;
    static constexpr qint64 requested = 9;
    /// A request at the top, which is for the whole store where the store can tell what that is.
    [[nodiscard]] DeleteRequest topRequest() const;
    [[nodiscard]] static QString text(const DeleteRequest& request);
    [[nodiscard]] qint64 matched(const DeleteRequest& request) const;

    [[nodiscard]] StoreLocation location() const;
    [[nodiscard]] QString journalFile() const;
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString storeId() const;

    /// The connection says that it is locked; of a remote store only.
    void lockConnection();
    void changeGuards(const std::function<void(GuardSettings&)>& step);
    void arm();
    /// Armed once, and that is over.
    void armLongAgo();

    /// Work with the store and the journal, both open here for so long.
    void inside(const std::function<void(AssetStore&, Journal&)>& work) const;
    /// A job that the user agreed to; the name was not typed.
    [[nodiscard]] qint64 agreedJob(const DeleteRequest& request) const;
    /// The same, begun and paused before anything was sent.
    [[nodiscard]] qint64 pausedJob(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned) const;
    /// The same, ended with all of its assets failed.
    [[nodiscard]] qint64 failedJob(const DeleteRequest& request) const;

    /// secateurctl on this store.
    [[nodiscard]] Run ctl(const QStringList& arguments) const;
    /// The same with options of its own to say where the store is, and with another folder of data where one is given.
    [[nodiscard]] Run ctlAs(const QStringList& where, const QStringList& arguments, const QString& data = {}) const;
    /// The address of the server, by another name of this computer.
    [[nodiscard]] QString addressBy(const QString& host) const;
    /// From now on the place is a copy of its local store.
    void goToCopy();
    /// The worker of a window on it: from now on it is who changes the guards.
    [[nodiscard]] RemovalWorker& window();

    /// How many deletes came, or, of a local store, how many assets are gone or wait for removal.
    [[nodiscard]] qint64 sent() const;

private:
    [[nodiscard]] JobRecord planned(Journal& journal, AssetStore& store, const DeleteRequest& request,
                                    DeleteMode mode) const;
    const StoreKind m_kind;
    QTemporaryDir m_dir;
    std::unique_ptr<KoniferServer> m_server;
    Connection m_connection;
    QString m_storeId;
    QString m_folder = QStringLiteral("store"); ///< of a local one
    std::unique_ptr<RemovalWorker> m_window;    ///< null where none is open
};

} // namespace secateur::test
