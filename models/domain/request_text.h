// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"

#include <QStringView>

/// The text side of reading a request: cutting it into its parts and decoding them. Every view given and taken is a
/// part of the whole text, so that an error can say where it stands.
namespace secateur::request_text {

struct Parts {
    QStringView path;  ///< after `/assets`; empty or beginning with '/', still encoded
    QStringView query; ///< after '?', still encoded; may be empty
    QString server;    ///< scheme, host and port, where an address was given
};

[[nodiscard]] RequestError errorAt(QStringView text, QStringView at, const QString& sentence);
/// The same with a sentence of the context "RequestError" that is translated here.
[[nodiscard]] RequestError refusal(QStringView text, QStringView at, const char* sentence);

/// Takes off the method, the scheme and host of a URL, its fragment and `/assets`; a bare path needs none of them.
[[nodiscard]] tl::expected<Parts, RequestError> split(QStringView text);

enum class Plus { IsPlus, IsSpace };
/// Undoes percent-encoding of one piece. Refuses what is no UTF-8, an encoded '/' and control characters.
[[nodiscard]] tl::expected<QString, RequestError> decoded(QStringView text, QStringView piece, Plus plus);

} // namespace secateur::request_text
