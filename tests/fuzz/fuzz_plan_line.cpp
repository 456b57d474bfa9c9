// SPDX-License-Identifier: GPL-3.0-or-later
// No bytes make parsePlanLine() crash, and what it takes is written back as it was.
#include "domain/delete_plan.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace secateur;
    const QByteArray line(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto asset = parsePlanLine(line);
    if (!asset)
        return 0;
    const bool sound = planLine(*asset) == line && asset->ref.entry >= 0 && asset->bytes() >= -1 &&
                       AssetPath::isCanonical(asset->ref.path.text());
    if (!sound)
        std::abort();
    PlanHasher hasher(DeleteRequest::allAt(asset->ref.path), QString());
    hasher.add(*asset, line);
    return hasher.totals().assets == 1 ? 0 : (std::abort(), 0);
}
