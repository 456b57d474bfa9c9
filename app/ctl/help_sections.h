// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

#include <utility>

namespace secateur::ctl {

/// A part of the help, as plain values: `--help` writes it on a terminal, the manual page sets it.
struct HelpSection {
    QString title;
    QString text; ///< lines as they stand; may be empty
    QList<std::pair<QString, QString>> terms = {};
    bool verbatim = false; ///< the text is commands to type
};

/// What the program is for, in one paragraph.
[[nodiscard]] QString programPurpose();
/// How the program is called, without "Usage:".
[[nodiscard]] QString programUsage();
/// All of the program's help but its list of commands.
[[nodiscard]] QList<HelpSection> programSections();
/// How a command is called, without "Usage:".
[[nodiscard]] QString commandUsage(const Command& command);
[[nodiscard]] HelpSection optionSection(const QString& title, const QList<OptionSpec>& options);
[[nodiscard]] HelpSection exitSection();

} // namespace secateur::ctl
