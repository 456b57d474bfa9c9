// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QProcessEnvironment;

namespace secateur {

/// The languages that the programs speak beside English: "de", "es", "fr".
[[nodiscard]] QStringList translatedLanguages();

/// The one to speak: the first of what is wanted ("de-DE", "de_AT", "de", …) that there is; empty: English, which is
/// also what any wanted form of English and "C" mean.
[[nodiscard]] QString bestLanguage(const QStringList& wanted);

/// What a program on a terminal is wanted to speak, as gettext reads it: LC_ALL, LC_MESSAGES or LANG, the first that is
/// set; before it LANGUAGE, unless that one is "C".
[[nodiscard]] QStringList terminalLanguages(const QProcessEnvironment& environment);
/// What the window is wanted to speak: the user's setting; where it is empty, what the system says.
[[nodiscard]] QStringList windowLanguages(const QString& setting);

/// From now on texts of the program, and Qt's own such as the names of buttons, are in the language; "" is English.
/// Numbers and dates stay as the system writes them. Once, before the first text is read; needs the application, and
/// its thread.
void speak(const QString& language);

} // namespace secateur
