// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

namespace secateur {

/**
 * Why what came for an asset, a plain file that is open for reading, can not be its original, one sentence; empty where
 * nothing speaks against it. The picture's own header is read and compared with what the metadata say of format, width
 * and height: a rendition, or what a cache or a gateway gives instead, is whole and sound, and has another size. A
 * picture may also be turned: a camera's orientation mark is not applied here, and may be there.
 */
[[nodiscard]] QString whyNoOriginal(int descriptor, qint64 bytes, const Variant& original);

} // namespace secateur
