// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_backend.h"
#include "support/konifer_call.h"
#include "support/konifer_http_types.h"

#include <QCryptographicHash>

namespace secateur::test {

/// How the server behaves, beside its faults.
struct KoniferSettings {
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
