// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/path_glob.h"
#include "stores/connection.h"

#include <QList>
#include <QMetaType>

namespace secateur {

/// What guards a store. There is no way around a guard but to change it, and each change is in the journal.
enum class Guard {
    Arming,  ///< nothing is sent but while the store is armed
    Protect, ///< paths at and below which nothing is deleted
    Assets,  ///< most assets of one job
    Share,   ///< most of the store, in percent, that one job may take
    Hold,    ///< seconds between the user's yes and the first delete
};
inline constexpr Guard allGuards[] = {Guard::Arming, Guard::Protect, Guard::Assets, Guard::Share, Guard::Hold};

/// The settings of all guards of a store. A value.
struct GuardSettings {
    bool armingNeeded = false;
    QList<PathGlob> protectedPaths;
    qint64 maxAssets = 0;    ///< 0: no ceiling
    int maxSharePercent = 0; ///< 1 to 100; 0: no ceiling
    int holdSeconds = 10;    ///< 0: none
    /// The share is the default, not somebody's word: it says no to large jobs only, and only where the size of the
    /// store is known.
    bool shareByDefault = false;
    /// The hold is the default of a test store, not somebody's word: it is for people who look on, in the window or at
    /// a terminal, and a script is not held by it.
    bool holdByDefault = false;
    /// Seconds that every way in is held for, whether anybody looks on or not.
    [[nodiscard]] int bindingHold() const { return holdByDefault ? 0 : holdSeconds; }
    bool operator==(const GuardSettings&) const = default;

    static constexpr qint64 smallJob = 1'000; ///< assets; no default share says no to it
    static constexpr qint64 mostAssets = 1'000'000'000'000;
    static constexpr int longestHold = 3600; ///< seconds
    static constexpr qsizetype mostPaths = 1000;
};

/// True where a job of so many assets is more than one job may take of a store that holds `all`, its own included.
[[nodiscard]] bool isOverShare(const GuardSettings& settings, qint64 planned, qint64 all);

/// For how long a store can be armed, in seconds.
inline constexpr qint64 shortestArming = 60;
inline constexpr qint64 longestArming = 8 * 3600;

/// The stricter of each of two settings, which are both somebody's word.
[[nodiscard]] GuardSettings stricterGuards(GuardSettings settings, const GuardSettings& others);

/// What holds where nothing was set. Production: at most 100,000 assets and 10 % of the store in one job (see
/// shareByDefault), held for 30 s; staging: held for 10 s; test and local stores: for 5 s, where
/// somebody looks on (see holdByDefault).
[[nodiscard]] GuardSettings defaultGuards(Environment environment);

/// "arming", "protect", "assets", "share", "hold": the word in the journal and on the command line.
[[nodiscard]] QString guardName(Guard guard);
/// BadRequest with a sentence that lists the words.
[[nodiscard]] Result<Guard> guardFrom(const QString& word);
/// A setting as a word: "yes", "30", "none"; protected paths one on each line.
[[nodiscard]] QString guardText(const GuardSettings& settings, Guard guard);
/// The settings with one of them read from such a word. BadRequest with a sentence that says what it takes.
[[nodiscard]] Result<GuardSettings> withGuard(GuardSettings settings, Guard guard, const QString& text);

} // namespace secateur

Q_DECLARE_METATYPE(secateur::GuardSettings)
