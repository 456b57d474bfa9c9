// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/postgres/pg_password.h"

#include "stores/worker_thread.h"

#include <libpq-fe.h>
#include <memory>

namespace secateur {

bool wantsPassword(const QString& conninfo)
{
    assertNotGuiThread();
    const QByteArray text = conninfo.toUtf8();
    const char* const keys[] = {"connect_timeout", "dbname", nullptr};
    const char* const values[] = {"10", text.constData(), nullptr};
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdbParams(keys, values, 1), &PQfinish);
    return PQstatus(connection.get()) != CONNECTION_OK && PQconnectionNeedsPassword(connection.get()) != 0;
}

} // namespace secateur
