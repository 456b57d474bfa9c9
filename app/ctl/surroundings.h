// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection_check.h"
#include "stores/secret_store.h"

#include <functional>

namespace secateur::ctl {

/// What a command turns to beside its arguments and its store. The program hands in the real ones, tests their own.
struct Surroundings {
    /// Somebody looks on: one of the standard streams is a terminal, wherever the others go.
    bool attended = false;
    /// Null where there is none.
    SecretStore* keychain = nullptr;
    /// Asks the user for a secret, by a question without a mark, and does not show what is typed. Empty where nobody
    /// can be asked. Errors: Cancelled, TooLarge, Io.
    std::function<Result<QString>(const QString& question)> ask = {};
    std::function<void(const Connection&, const Secrets&, const Cancel&, const std::function<void(const PartReport&)>&)>
        check = checkParts;
};

} // namespace secateur::ctl
