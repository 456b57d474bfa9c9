// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

#include <QString>

namespace secateur {

/// What was done beside a job's items: a guard that was changed, a store that was armed, a breaker that tripped.
struct Event {
    qint64 id = 0;
    Timestamp time = 0;
    QString who;     ///< the user's name
    QString host;    ///< the computer's name
    QString storeId; ///< empty where it is of no store
    qint64 job = 0;  ///< 0 where it is of no job
    QString kind; ///< one word: "guard", "connection", "armed", "disarmed", "breaker", "gone" (a breaker, for all are
                  ///< gone), "content" (of the job's objects some were seen)
    QString text; ///< one sentence
    bool operator==(const Event&) const = default;
};

} // namespace secateur
