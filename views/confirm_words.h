// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delete_subject.h"
#include "theme.h"

namespace secateur {

/// "1 asset", "3,000 assets".
[[nodiscard]] QString assetsText(qint64 count);
/// "1 object", "41 objects".
[[nodiscard]] QString objectsText(qint64 count);
/// "1 path", "3 paths".
[[nodiscard]] QString pathsText(qint64 count);
/// "just now", "12 s ago", "3 min ago".
[[nodiscard]] QString agoText(qint64 seconds);

/// What would go, without verb or end: "30 assets at /users/u12 and below".
[[nodiscard]] QString subjectText(const DeleteSubject& subject);
/// "Delete 30 assets at /users/u12 and below?"
[[nodiscard]] QString questionText(const DeleteSubject& subject);
/// "Delete 30 assets".
[[nodiscard]] QString deleteButtonText(qint64 assets);

/// An environment is told by word, icon and colour together.
[[nodiscard]] QString environmentWord(Environment environment);
[[nodiscard]] QString environmentIcon(Environment environment);
[[nodiscard]] Theme::Tone environmentTone(Environment environment);
/// "Real data of real people."
[[nodiscard]] QString environmentSentence(Environment environment);

/// Why a preview is not exact, as a sentence; empty where it is.
[[nodiscard]] QString inexactText(const BlastRadius& radius);
/// "Sent as typed, this server would also take 33,300 assets at 3,330 other paths. Pinned deletes do not." Says so
/// where it can not be known; empty where the server takes no more than is shown.
[[nodiscard]] QString collateralText(const BlastRadius& radius);

[[nodiscard]] QString severityIcon(Severity severity);
[[nodiscard]] Theme::Tone severityTone(Severity severity);

} // namespace secateur
