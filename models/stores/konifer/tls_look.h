// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/connection.h"

namespace secateur {

/// What a server shows of itself when a connection is encrypted.
struct TlsLook {
    bool connected = false;
    bool trusted = false;
    QString certificate; ///< subject, issuer and until when it is valid; plain text from outside, bounded
    QString why;         ///< why it is not trusted, or not connected; one sentence
};

/// Looks at a server's certificate with the system's authorities and the connection's own, and shows the connection's
/// client certificate. Nothing but the handshake is sent. Blocks for at most some seconds, or until it is cancelled;
/// never on the GUI thread.
[[nodiscard]] TlsLook lookAtTls(const Connection& connection, const Secrets& secrets, const Cancel& cancel);

} // namespace secateur
