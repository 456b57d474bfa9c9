// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delete_subject.h"

namespace secateur {

/// What the user must do before a delete: it grows with the radius, and in this order.
enum class ConfirmKind { Button, TypeCount, TypePath, TypeStoreName };

struct ConfirmRule {
    ConfirmKind kind = ConfirmKind::Button;
    QString toType; ///< what must be typed, as it is shown; empty for Button
    bool operator==(const ConfirmRule&) const = default;

    /// Up to this many assets a button will do.
    static constexpr qint64 buttonLimit = 20;
    /// Up to this many the count is typed; above it the path.
    static constexpr qint64 countLimit = 1000;
};

/// How many assets need no more than a button, and no more than their number typed. Never laxer than ConfirmRule has
/// it.
struct ConfirmLimits {
    qint64 button = ConfirmRule::buttonLimit;
    qint64 count = ConfirmRule::countLimit;
};
/// As the user has set them.
[[nodiscard]] ConfirmLimits confirmLimits();

/// The rule for a plan. A request at the root, other than for one entry, and a large delete of chosen assets that have
/// only the root in common, ask for the store's name. A preview that is not exact asks for as much as a large delete,
/// however few assets it shows.
[[nodiscard]] ConfirmRule confirmRule(const DeleteSubject& subject, const ConfirmLimits& limits = {});
/// Whether what was typed meets the rule. Counts may be typed with or without separators.
[[nodiscard]] bool isConfirmed(const ConfirmRule& rule, const QString& typed);

} // namespace secateur
