// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_call.h"
#include "support/konifer_http_types.h"

namespace secateur::test {

/**
 * What goes wrong with the next requests that match. Made by one of the functions below and narrowed by the others:
 * `Fault::resets().acting().on("DELETE", "/users/u1/").forTimes(3)`.
 */
struct Fault {
    enum class Kind { Late, Reply, Half, Huge, Reset, Close, Hang, NewDialect };

    Kind kind = Kind::Late;
    QByteArray method; ///< empty for any
    QByteArray target; ///< a part of the target as sent; empty for any
    int times = 1;     ///< how many requests it still strikes; -1 for all to come
    int delay = 0;     ///< milliseconds before anything is done at all
    bool acts = false; ///< what was asked for is done before the fault strikes
    HttpReply reply;
    qint64 bytes = 0;
    bool chunked = false;
    Dialect dialect = Dialect::Entries;

    [[nodiscard]] Fault on(const QByteArray& forMethod, const QByteArray& partOfTarget = {}) const;
    [[nodiscard]] Fault forTimes(int count) const;
    [[nodiscard]] Fault forEver() const { return forTimes(-1); }
    [[nodiscard]] Fault after(int milliseconds) const;
    [[nodiscard]] Fault acting() const;

    /// Answers as always, this much later; does it then even where nobody waits any more.
    [[nodiscard]] static Fault late(int milliseconds);
    [[nodiscard]] static Fault status(int status);
    /// 429 or 503 with Retry-After, in seconds or as an HTTP date.
    [[nodiscard]] static Fault busy(const QByteArray& retryAfter, int status = 429);
    [[nodiscard]] static Fault body(int status, const QByteArray& type, const QByteArray& body);
    /// JSON that breaks off, with the right Content-Length.
    [[nodiscard]] static Fault brokenJson();
    /// The JSON of something that is no Konifer.
    [[nodiscard]] static Fault otherJson();
    /// A page with a form, and 200.
    [[nodiscard]] static Fault loginPage();
    /// 302 to a page with a form, which the server has too, at `/login`.
    [[nodiscard]] static Fault loginRedirect();
    /// A proxy that says yes to everything and passes nothing on (konifer.md, trap 11).
    [[nodiscard]] static Fault yesToAll(int status = 204);
    /// The connection is reset (RST) before a byte of the answer. Where the connection had been used before, curl and
    /// Qt send the request once more by themselves, a DELETE too: forTimes(2) or more shows them the fault.
    [[nodiscard]] static Fault resets();
    /// The same, but closed in good order.
    [[nodiscard]] static Fault closes();
    /// Nothing comes until KoniferServer::release(), and what was asked for is done only then, if somebody still waits.
    /// With acting() it is done at once and only the answer waits.
    [[nodiscard]] static Fault hangs();
    /// Content-Length is true, and after half of it the connection is closed.
    [[nodiscard]] static Fault halfBody();
    /// A list of this many bytes of assets, streamed; chunked, or with a Content-Length.
    [[nodiscard]] static Fault hugeBody(qint64 bytes, bool chunked = true);
    /// From this request on the server speaks another dialect.
    [[nodiscard]] static Fault newDialect(Dialect dialect);
};

} // namespace secateur::test
