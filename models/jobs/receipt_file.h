// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"

#include <QByteArray>
#include <functional>

class QIODevice;

namespace secateur {

/// What an exported receipt was found to hold.
struct ReceiptFileReport {
    qint64 job = 0;
    qint64 receipt = 0; ///< its number in the chain
    QByteArray sha256;  ///< its hash: where the chain still has it, the file is the chain's
    qint64 items = 0;
    qint64 breaks = 0;
    bool operator==(const ReceiptFileReport&) const = default;
};

/**
 * Checks a receipt that was written as JSON, without its journal: its head's hash, and that record, plan, outcomes and
 * differences give what the head was sealed with. Each fault is told as a sentence; memory does not grow with the file.
 * Errors: Damaged where it is not written as receipts are written, or not sealed; Cancelled; Io. Any thread.
 */
[[nodiscard]] Result<ReceiptFileReport> verifyReceiptFile(QIODevice& file, const Cancel& cancel,
                                                          const std::function<void(const QString&)>& onBreak);

} // namespace secateur
