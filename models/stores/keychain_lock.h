// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace secateur {

/**
 * Asks the Secret Service on the session's bus whether its default collection is locked: a keychain that is locked, and
 * that its user did not open, says "not found" of everything in it. `answered` runs later on the calling thread, with
 * false where nobody answers within three seconds; not where `context` has gone.
 */
void askIfKeychainIsLocked(const QObject* context, std::function<void(bool)> answered);

} // namespace secateur
