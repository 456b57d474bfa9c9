// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace secateur::ctl {

/// The arguments of the program, without its own name, as textOfBytes() gives them.
[[nodiscard]] QStringList argumentsOf(int count, char** values);
/// What of the program's surroundings is no UTF-8 and would be misread: one of the variables that name folders or are
/// read by this program, or the folder it stands in. A sentence; none where all can be read.
[[nodiscard]] std::optional<QString> misreadSurroundings();

} // namespace secateur::ctl
