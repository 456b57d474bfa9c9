// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

class QIODevice;

namespace secateur {

enum class ReceiptFormat {
    /// One object: the job's record, "differences", "receipt" (its place in the chain and the very text that was
    /// sealed,
    /// so that the file can be checked alone: receipt_file.h; null where the job has not ended), and "items", each with
    /// its outcome and its content's end.
    Json,
    /// RFC 4180 with a header line: one line for each item, led by its job, state, store, plan and request, and
    /// followed
    /// by who, where, when and the receipt; the sealed text is on the first line only.
    Csv,
};

/**
 * Writes what a job did, item by item, to an open device; memory does not grow with the job. Belongs to the journal's
 * thread. Errors: NotFound (no such job), those of reading the journal, Io where the device does not take it.
 */
[[nodiscard]] Result<void> writeReceipt(const Journal& journal, qint64 job, ReceiptFormat format, QIODevice& out);

} // namespace secateur
