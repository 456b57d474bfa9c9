// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"
#include "domain/store_stop.h"

#include <QString>

struct pg_conn;

namespace secateur {

/// Whoever may call a wait off: who asks, and who closes the store.
class PgStops final {
public:
    PgStops(Cancel asker, StoreStop store)
        : m_asker(std::move(asker))
        , m_store(std::move(store))
    {}
    [[nodiscard]] bool isCancelled() const { return m_asker.isCancelled() || m_store.isCancelled(); }

private:
    Cancel m_asker;
    StoreStop m_store;
};

constexpr int pgLookAgainMs = 20; ///< how often a wait looks whether it was called off

/**
 * Connects to PostgreSQL: to the first of the address's servers, and of their addresses, that takes us; as libpq does
 * it, but every wait can be called off, that for a name and that for a silent server too. Each gets connect_timeout
 * (10 s), all together no more than 30 s unless connect_timeout is longer.
 *
 * Nothing is set in the session but what every pooler keeps apart for each client: the encoding and the program's name.
 * Gives a connection that the caller ends with PQfinish(). Errors: BadRequest (the address), Cancelled, and those of
 * pgConnectError(). Blocks; any thread but the GUI thread.
 */
[[nodiscard]] Result<pg_conn*> connectPg(const QString& conninfo, const QString& password, const PgStops& stops);

/// "The question was called off."
[[nodiscard]] Error pgCancelled();

} // namespace secateur
