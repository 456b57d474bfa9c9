// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

namespace secateur::test {

/// The work of a process that is killed: plans the request where the journal has no job, agrees to it with this archive
/// folder where there is none, carries it out, and follows its content as far as that can be done here. Gives the exit
/// code; what went wrong goes to the log.
[[nodiscard]] int carryOut(AssetStore& store, Journal& journal, const DeleteRequest& request, const QString& archive);

/// What is wrong with a job that is done, its receipt in JSON and the chain of receipts: empty where each of the
/// planned assets is in there once, in order, as confirmed, and all sums agree.
[[nodiscard]] QString receiptFault(const Journal& journal, qint64 job, std::span<const AssetRef> planned);

/// What is wrong between the journal and the store in the middle of a job: what is there may only be planned or sent,
/// what is not only sent or confirmed. Empty where nothing is.
[[nodiscard]] QString marksFault(const Journal& journal, qint64 job, const std::vector<bool>& isThere);

} // namespace secateur::test
