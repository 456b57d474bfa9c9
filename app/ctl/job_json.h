// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QJsonObject>

namespace secateur::ctl {

/// A job as an item of the contract's `jobs`.
[[nodiscard]] QJsonObject jobJson(const JobRecord& job);

} // namespace secateur::ctl
