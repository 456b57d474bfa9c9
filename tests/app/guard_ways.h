// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guard_place.h"

namespace secateur::test {

/// What is deleted in one cell of the table.
struct Wish {
    DeleteRequest request;
    qint64 number = 0; ///< how many assets the user agrees to
    qint64 job = 0;    ///< what prepare() gave
};

/// What the user was told where nothing was deleted.
struct Told {
    int status = 0; ///< exit status of the command line; 0 where it went through, -1 in the window
    QString text;
};

/// A way in which a delete can come to be sent: a row of the table.
struct Way {
    const char* name = "";
    QString entry; ///< where it comes in: a RemovalCommand::Kind, a command, or a verb of the command job
    bool local = true;
    bool remote = true;
    bool chosen = false;      ///< of assets that were chosen one by one
    bool takesNumber = false; ///< the user says how many
    bool opensFirst = false;  ///< the store is open before the guard is set
    /// What was there before the guard was set; may be empty. Gives a job where there is one.
    qint64 (*prepare)(GuardPlace& place, const DeleteRequest& request) = nullptr;
    Told (*go)(GuardPlace& place, const Wish& wish) = nullptr;
    bool arms = true; ///< an arming that was said elsewhere counts here too
};

/// All of them.
[[nodiscard]] const QList<Way>& allWays();

} // namespace secateur::test
