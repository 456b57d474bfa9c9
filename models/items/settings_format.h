// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace secateur {

/**
 * The format of QSettings' own files, written so that a full disk leaves the old file as it was: Qt's own writer puts
 * an empty file in its place and reports no fault. QSettings says AccessError then.
 */
[[nodiscard]] QSettings::Format wholeSettingsFormat();
/// Makes it the format of every `QSettings()` from now on, in the file where they are anyway. Once, before the first.
void keepSettingsWhole();

} // namespace secateur
