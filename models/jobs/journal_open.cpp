// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal_parts.h"
#include "stores/owner_only.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 applicationId = 0x5365634a; // "SecJ"
constexpr qint64 alwaysChecked = 16 << 20;    ///< bytes

struct JournalOpenWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString lockNameFor(const QString& file)
{
    const QFileInfo info(file);
    return info.absolutePath() + u'/' + info.completeBaseName() + u".lock"_s;
}

Result<FileLock> lock(const QString& file)
{
    if (!makeOwnerFolder(QFileInfo(file).absolutePath())) {
        return failure(
            ErrorCode::Permission,
            JournalOpenWords::tr("The folder %1 for the journal can not be made.").arg(QFileInfo(file).absolutePath()),
            JournalOpenWords::tr("Nothing was touched."), JournalOpenWords::tr("Check who may write there."));
    }
    auto held = FileLock::take(lockNameFor(file));
    if (held)
        return std::move(*held);
    const LockRefusal& refusal = held.error();
    if (refusal.code != ErrorCode::Busy) {
        return failure(refusal.code,
                       JournalOpenWords::tr("The journal %1 can not be locked for writing: %2.").arg(file, refusal.why),
                       JournalOpenWords::tr("It can still be read."),
                       JournalOpenWords::tr("Check who may write to its folder."));
    }
    return failure(ErrorCode::Busy,
                   refusal.owner.isEmpty()
                       ? JournalOpenWords::tr("Another process has the journal open.")
                       : JournalOpenWords::tr("Another process has the journal open: %1.").arg(refusal.owner),
                   JournalOpenWords::tr("It can still be read."),
                   JournalOpenWords::tr("Close the other window or wait for the other command, then try again."));
}

/// An error whose sentence names the journal and says what follows from it.
Error named(Error error, const QString& file)
{
    if (error.code == ErrorCode::NotAStore)
        error = {ErrorCode::Damaged, JournalOpenWords::tr("%1 is not a journal of this program.").arg(file), {}, {}};
    if (error.code == ErrorCode::Damaged) {
        error.stillTrue = JournalOpenWords::tr(
            "Your stores are not touched; nothing can be deleted while there is no sound journal.");
        error.remedy = JournalOpenWords::tr("Move %1 away to begin a new one; keep it for the record.").arg(file);
    }
    return error;
}

} // namespace

Result<void> Journal::Parts::checkSound()
{
    // A look at every page grows with the history: only a small journal is looked at each time, a large one only where
    // the process before did not end well. Damage elsewhere is met, and said, when it is read.
    Query died = db->query("SELECT count(*) FROM job WHERE state = ?"_ba, int(JobState::Running));
    const bool sudden = died.next() && died.number(0) > 0;
    if (auto end = died.end(); !end)
        return end;
    if (!sudden && QFileInfo(db->spec().file).size() > alwaysChecked)
        return {};
    Query q = db->query("PRAGMA quick_check(1)"_ba);
    const bool sound = q.next() && q.text(0) == "ok"_L1;
    if (auto end = q.end(); !end)
        return end;
    return sound ? Result<void>() : failure(ErrorCode::Damaged, JournalOpenWords::tr("The journal is damaged."));
}

Result<void> Journal::Parts::readId()
{
    if (lock) {
        const auto put = db->run("INSERT OR IGNORE INTO meta (key, value) VALUES ('id', ?)"_ba,
                                 QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (!put)
            return tl::unexpected(put.error());
    }
    Query q = db->query("SELECT value FROM meta WHERE key = 'id'"_ba);
    if (q.next())
        id = q.text(0);
    if (auto end = q.end(); !end)
        return end;
    return id.isEmpty() ? failure(ErrorCode::Damaged, JournalOpenWords::tr("The journal has lost its identity."))
                        : Result<void>();
}

Result<void> Journal::Parts::dropJob(qint64 job)
{
    auto transaction = begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QByteArray& sql : {"DELETE FROM plan_item WHERE job = ?"_ba, "DELETE FROM item_run WHERE job = ?"_ba,
                                  "DELETE FROM item_exception WHERE job = ?"_ba,
                                  "DELETE FROM difference WHERE job = ?"_ba, "DELETE FROM content_run WHERE job = ?"_ba,
                                  "DELETE FROM bystander WHERE job = ?"_ba, "DELETE FROM job WHERE id = ?"_ba}) {
        if (const auto done = db->run(sql, job); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

Result<void> Journal::Parts::dropUnfinishedPlans()
{
    QList<qint64> ids;
    // Also plans that were whole, but that nobody agreed to before their process died: nobody can any more.
    Query q = db->query("SELECT id FROM job WHERE state = ? OR (state = ? AND agreed = 0)"_ba, journal::beingPlanned,
                        int(JobState::Held));
    while (q.next())
        ids.append(q.number(0));
    q.reset();
    for (const qint64 job : std::as_const(ids)) {
        if (auto done = dropJob(job); !done)
            return done;
    }
    return {};
}

Result<void> Journal::Parts::commitChunk()
{
    if (!planTransaction)
        return {};
    auto done = planTransaction->commit();
    planTransaction.reset();
    return done;
}

Result<Transaction> Journal::Parts::begin()
{
    // Where the lock's file was removed by hand another process may write too, and neither would know of the other.
    if (lock && !lock->holds()) {
        return failure(
            ErrorCode::Busy,
            JournalOpenWords::tr("The lock of the journal was removed: another process may be writing to it."),
            JournalOpenWords::tr("Nothing more was written or sent."),
            JournalOpenWords::tr("Leave the file journal.lock alone, and begin again."));
    }
    return commitChunk().and_then([this] { return Transaction::begin(*db, Transaction::Kind::Write); });
}

Result<void> Journal::Parts::noSuchJob()
{
    return failure(ErrorCode::NotFound, JournalOpenWords::tr("There is no such job in the journal."));
}

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/secateur/journal.db"_s;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString& file, Access access, const StoreStop& stop)
{
    auto parts = std::make_unique<Parts>();
    const bool write = access == Access::ReadWrite;
    if (write) {
        auto held = lock(file);
        if (!held)
            return tl::unexpected(held.error());
        parts->lock.emplace(std::move(*held));
    }
    if (file == defaultFile()) // elsewhere the folder may be anybody's
        keepForOwner(QFileInfo(file).absolutePath());
    auto db = Database::open({file, JournalOpenWords::tr("the journal %1").arg(file), applicationId,
                              u":/migrations/journal"_s, access, write, true, stop});
    if (!db)
        return tl::unexpected(named(db.error(), file));
    parts->db = std::move(*db);
    auto ready = parts->checkSound().and_then([&] { return parts->readId(); }).and_then([&] {
        return write ? parts->dropUnfinishedPlans() : Result<void>();
    });
    if (!ready)
        return tl::unexpected(named(ready.error(), file));
    if (write)
        parts->db->forgetStop(); // how a job was stopped has to be written down
    return std::unique_ptr<Journal>(new Journal(std::move(parts)));
}

} // namespace secateur
