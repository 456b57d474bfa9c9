// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

class JobRunner;
class ContentReaper;
class Restore;

/// The only maker of an EraserKey. Its friends are all that can send a delete: keep this list short.
class StoreDoor final {
    friend class JobRunner;
    friend class ContentReaper;
    [[nodiscard]] static AssetEraser* eraserOf(AssetStore& store) { return store.eraser(EraserKey()); }
};

/// The only maker of a StorerKey, apart from the other, so that who puts assets back can not delete any.
class StorerDoor final {
    friend class Restore;
    [[nodiscard]] static AssetStorer* storerOf(AssetStore& store) { return store.storer(StorerKey()); }
};

} // namespace secateur
