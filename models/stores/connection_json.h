// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection.h"

#include <QJsonObject>

namespace secateur {

/// The words that stand for them in files, options and JSON.
[[nodiscard]] QString environmentName(Environment environment);
[[nodiscard]] QString authenticationName(Authentication authentication);
[[nodiscard]] QString signatureName(UrlSignature signature);
/// BadRequest with a sentence that lists the words.
[[nodiscard]] Result<Environment> environmentFrom(const QString& word);
[[nodiscard]] Result<Authentication> authenticationFrom(const QString& word);
[[nodiscard]] Result<UrlSignature> signatureFrom(const QString& word);

/// All of a connection; there is no secret in it.
[[nodiscard]] QJsonObject connectionJson(const Connection& connection);

/**
 * The same back, for text that comes from outside: what is absent has its default (the environment: production), what
 * is unknown is ignored, what has the wrong type or an unknown word is refused, and the result has passed
 * checkConnection(). Errors: BadRequest, naming the field.
 */
[[nodiscard]] Result<Connection> connectionFromJson(const QJsonObject& object);

} // namespace secateur
