// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/// What a user must know about a request before it is sent. Source: konifer.md, Traps; names as in the contract.
enum class Hazard {
    LabelLooksLikeParameter,
    LabelsIgnored,
    LimitIgnored,
    LimitMeansAll,
    LimitNotANumber,
    OtherServer, ///< known only with a store: see withServerHazard()
    ParameterIgnored,
    PathNotStorable,
    Relative,
    TextPrefix,
    WholeStore,
};

enum class Severity { Note, Warning, Danger };

/// The contract's word, such as "whole-store".
[[nodiscard]] QString hazardName(Hazard hazard);
/// One sentence for the user: why it matters and what to do.
[[nodiscard]] QString hazardSentence(Hazard hazard);
[[nodiscard]] Severity hazardSeverity(Hazard hazard);

} // namespace secateur
