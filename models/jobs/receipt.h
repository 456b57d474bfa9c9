// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

class QIODevice;

namespace secateur {

enum class ReceiptFormat {
    Json, ///< one object: the job's record, then "items", each with its outcome
    Csv,  ///< RFC 4180 with a header line: one line for each item, led by its job, state, store, plan and request
};

/**
 * Writes what a job did, item by item, to an open device; memory does not grow with the job. Belongs to the journal's
 * thread. Errors: NotFound (no such job), those of reading the journal, Io where the device does not take it.
 */
[[nodiscard]] Result<void> writeReceipt(const Journal& journal, qint64 job, ReceiptFormat format, QIODevice& out);

} // namespace secateur
