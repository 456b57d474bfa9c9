// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"

namespace secateur::ctl {

/**
 * The user's wish to stop (Ctrl-C, SIGTERM, SIGHUP). The first signal asks for an orderly end; a second one ends the
 * process at once, which loses nothing either: the journal and the store are written before each step.
 */
class Stop final {
public:
    Stop();
    ~Stop();
    Stop(const Stop&) = delete;
    Stop& operator=(const Stop&) = delete;

    /// Takes the process's signals; at most one object at a time. Without it only cancel() stops.
    void listenToSignals();
    [[nodiscard]] const Cancel& cancel() const { return m_cancel; }
    [[nodiscard]] bool isRequested() const { return m_cancel.isCancelled(); }
    /// Rests for at most so many milliseconds; a signal ends it at once.
    void rest(int milliseconds) const;

private:
    Cancel m_cancel;
    int m_wake[2] = {-1, -1};
};

} // namespace secateur::ctl
