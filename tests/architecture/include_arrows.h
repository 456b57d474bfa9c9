// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace secateur {

/// One source file: its path below the project, with '/', and its text.
struct SourceFile {
    QString path;
    QString text;
};

/// What is wrong with a file, one line each: an include against app → views → items → jobs → stores → domain, or one
/// that its layer may not have. Empty where all is well.
[[nodiscard]] QStringList includeFaults(const SourceFile& file);

/// The same for who may change a store: the friends of EraserKey and StoreDoor, and who calls for an eraser.
[[nodiscard]] QStringList eraserFaults(const SourceFile& file);

} // namespace secateur
