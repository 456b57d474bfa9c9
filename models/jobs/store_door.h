// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

class JobRunner;
class ContentReaper;

/// The only maker of an EraserKey. Its friends are all that can send a delete: keep this list short.
class StoreDoor final {
    friend class JobRunner;
    friend class ContentReaper;
    [[nodiscard]] static AssetEraser* eraserOf(AssetStore& store) { return store.eraser(EraserKey()); }
};

} // namespace secateur
