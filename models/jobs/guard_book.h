// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"
#include "jobs/journal.h"

#include <QMultiMap>
#include <QStringList>

namespace secateur {

/**
 * What is set of the guards of each store. A store that keeps its guards in itself (AssetStore::guardShelf()) has them
 * there, where each journal meets them; what a journal says of it from before counts too, until it is changed. The
 * guards of a remote store are in the journal, by its id in all spellings (guardKey()): of several settings the
 * stricter holds, and a change takes the place of all. That a store is armed is in the journal always.
 *
 * Each change is written with an event that says who made it, where, and what it was before, in one transaction. What
 * the connection says comes on top: see joinedGuards().
 *
 * Belongs to the journal's thread. Errors: BadRequest (a value out of its bounds), those of the journal, and where that
 * is open for reading only, ReadOnly.
 */
class GuardBook final {
public:
    /// Of a remote store that is not open.
    explicit GuardBook(Journal& journal)
        : m_journal(&journal)
    {}
    /// Of a store that is open. It must outlive the book.
    GuardBook(Journal& journal, AssetStore& store)
        : m_journal(&journal)
        , m_shelf(store.guardShelf())
    {}
    /// The same where there is no journal yet: for reading.
    explicit GuardBook(AssetStore& store)
        : m_shelf(store.guardShelf())
    {}
    /// What was set for a store, the rest by default.
    [[nodiscard]] Result<GuardSettings> settings(const QString& storeId, Environment environment) const;
    /// Writes down what differs from what holds now, an event for each guard.
    [[nodiscard]] Result<void> change(const QString& storeId, Environment environment, const GuardSettings& wanted);
    /// Takes a setting back to its default.
    [[nodiscard]] Result<void> reset(const QString& storeId, Environment environment, Guard guard);

    /// Lets deletes be sent for so many seconds from now on, in place of an arming before; gives until when.
    /// BadRequest outside of shortestArming to longestArming.
    [[nodiscard]] Result<Timestamp> arm(const QString& storeId, qint64 seconds);
    [[nodiscard]] Result<void> disarm(const QString& storeId);
    /// Until when the store is armed; 0 where it is not, any more or at all. A clock that was set back before the
    /// arming ends it.
    [[nodiscard]] Result<Timestamp> armedUntil(const QString& storeId) const;

private:
    [[nodiscard]] Result<void> checkWritable() const;
    /// All that is set, by whatever spelling, in the journal and in the store; each word once.
    [[nodiscard]] Result<QMultiMap<QString, QString>> wordsOf(const QString& storeId) const;
    [[nodiscard]] Result<QStringList> rowsLike(const QString& storeId, const QString& key) const;
    [[nodiscard]] Result<void> write(const QString& storeId, const QString& key, const QString& value,
                                     const QString& kind, const QString& text);
    Journal* m_journal = nullptr;
    GuardShelf* m_shelf = nullptr; ///< null where the store keeps no guards
};

} // namespace secateur
