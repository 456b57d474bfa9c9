// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_backend.h"
#include "support/konifer_call.h"
#include "support/konifer_http_types.h"

#include <QCryptographicHash>

namespace secateur::test {

/**
 * What differs between servers. The defaults are what was measured on a real one, its newest public source
 * (konifer.md, traps 13 to 25); the others are what is documented, or what older ones do.
 */
struct KoniferHabits {
    bool health = false;            ///< there is a `/health` (trap 16)
    bool showsAltless = false;      ///< an asset stored without alt text can be read (trap 13)
    bool listsHonourLabels = false; ///< lists give only what carries the labels (trap 14)
    bool hyphens = true;            ///< a path may hold `-`: PostgreSQL 16 and later (trap 17)
    bool anyCharacter = false;      ///< the database takes every path that passes the check (trap 17)
    bool takesTiny = false;         ///< files of less than 1,024 bytes can be stored (trap 20)
    bool putHeedsPath = false;      ///< PUT changes the asset that its path names (trap 20)
    bool lostContentFails = false;  ///< content that is gone is a 500, not an empty picture (trap 22)
    bool answersHead = false;       ///< HEAD is answered as GET is (trap 24)
    bool operator==(const KoniferHabits&) const = default;

    /// A server that does all that its documentation says.
    [[nodiscard]] static KoniferHabits documented() { return {true, true, true, true, true, true, true, true, true}; }
};

/// How the server behaves, beside its faults.
struct KoniferSettings {
    KoniferHabits habits;
    Dialect dialect = Dialect::Entries;
    QByteArray basePath;   ///< "/api": what a gateway takes off every path; empty for none
    QByteArray signingKey; ///< empty: fetches need no signature
    QCryptographicHash::Algorithm signingAlgorithm = QCryptographicHash::Sha256;
    QByteArray credentialHeader; ///< empty: no credentials are wanted
    QByteArray credential;       ///< the header's whole value
    bool forbids = false;        ///< 403 to everybody
    bool listsOne = false;       ///< metadata and info with `limit=1` answer an array of one, not an object
};

/// The signature that a fetch must carry as `s`. Source: konifer.md, Reading.
[[nodiscard]] QByteArray signatureOf(const QByteArray& path, const Parameters& parameters, const QByteArray& key,
                                     QCryptographicHash::Algorithm algorithm);

/// What Konifer, behind its gateway, answers and does. Source: konifer.md.
[[nodiscard]] HttpReply answerOf(const HttpRequest& request, const KoniferSettings& settings, KoniferBackend& backend);

} // namespace secateur::test
