// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"

#include <algorithm>

namespace secateur {

/// True where what parseRequest() says of the text holds together.
inline bool holdsTogether(const QString& text)
{
    const auto parsed = parseRequest(text);
    if (!parsed) {
        const RequestError& error = parsed.error();
        return !error.what.isEmpty() && error.position >= 0 && error.length >= 0 &&
               error.position + error.length <= text.size();
    }
    if (!std::is_sorted(parsed->hazards.cbegin(), parsed->hazards.cend()) || parsed->request.meaning().isEmpty())
        return false;
    const auto canonical = parsed->request.canonical();
    if (canonical.has_value() != parsed->request.path.isStorable())
        return false;
    if (!canonical)
        return parsed->hazards.contains(Hazard::PathNotStorable);
    const auto again = parseRequest(*canonical);
    return again && again->request == parsed->request && again->hazards == hazardsOf(parsed->request);
}

} // namespace secateur
