// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace secateur {

class Database;

/**
 * Keeps two processes from removing content at once: a row that names its holder and expires. It is taken over where it
 * expired, or where its holder is a process of this host that is dead.
 */
class ReaperLease final {
public:
    static constexpr qint64 holdSeconds = 60;
    /// The end of a lease is a time of its holder's clock, which can be years ahead: what ends later than two clocks a
    /// minute apart make it is no lease. Two that remove at once do no harm: each row is counted by who dropped it.
    static constexpr qint64 longestSeconds = 2 * holdSeconds;

    explicit ReaperLease(Database& database);
    ~ReaperLease();
    ReaperLease(const ReaperLease&) = delete;
    ReaperLease& operator=(const ReaperLease&) = delete;

    /// Takes or renews the lease; false where another holds it. The caller holds a write transaction.
    [[nodiscard]] Result<bool> take();

private:
    Database& m_database;
    QString m_holder; ///< "pid@host@start of the process@number within the process"
    bool m_held = false;
};

} // namespace secateur
