// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

#include <algorithm>

namespace secateur {

/// True where an asset that was read now is the planned one: path, entry, created time and the original's bucket and
/// key all agree (konifer.md, trap 12). One that the store can not show is the planned one only where that could not be
/// shown either.
[[nodiscard]] inline bool isSameAsset(const PlannedAsset& planned, const Asset& now)
{
    if (!now.shown)
        return planned.ref == now.ref && planned.isNumberOnly();
    if (planned.isNumberOnly())
        return false;
    if (planned.ref != now.ref || planned.created != now.created)
        return false;
    const auto original = std::find_if(planned.variants.begin(), planned.variants.end(),
                                       [](const Variant& variant) { return variant.original; });
    const Variant* current = now.original();
    if (original == planned.variants.end() || current == nullptr)
        return original == planned.variants.end() && current == nullptr;
    return original->bucket == current->bucket && original->key == current->key;
}

/// True where an asset may still be the planned one: it is, or it can not be shown now, and so not be told from it.
[[nodiscard]] inline bool mayBeSameAsset(const PlannedAsset& planned, const Asset& now)
{
    return isSameAsset(planned, now) || (!now.shown && planned.ref == now.ref);
}

/// The same of two plans' assets.
[[nodiscard]] inline bool isSameAsset(const PlannedAsset& planned, const PlannedAsset& now)
{
    if (planned.ref != now.ref || planned.created != now.created)
        return false;
    const auto isOriginal = [](const Variant& variant) { return variant.original; };
    const auto then = std::find_if(planned.variants.begin(), planned.variants.end(), isOriginal);
    const auto current = std::find_if(now.variants.begin(), now.variants.end(), isOriginal);
    if (then == planned.variants.end() || current == now.variants.end())
        return then == planned.variants.end() && current == now.variants.end();
    return then->bucket == current->bucket && then->key == current->key;
}

/// True where people would say the same of both: alt, labels and tags.
[[nodiscard]] inline bool isSaidAlike(const Asset& one, const Asset& other)
{
    QStringList tags = one.tags;
    QStringList others = other.tags;
    tags.sort();
    others.sort();
    return one.alt == other.alt && one.labels == other.labels && tags == others;
}

} // namespace secateur
