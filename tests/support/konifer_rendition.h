// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_backend.h"
#include "support/konifer_call.h"

namespace secateur::test {

/**
 * The variant that a fetch of content gets: the original, or a rendition, which is made and kept where it is not there
 * yet. A rendition is asked for by a parameter such as `h`, and also by an `Accept` that names an image format other
 * than the original's, as browsers send it.
 */
[[nodiscard]] Result<Variant> renditionOf(const Asset& asset, const Parameters& parameters, const QByteArray& accept,
                                          KoniferBackend& backend);

} // namespace secateur::test
