// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "jobs/job_caution.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVariant>

namespace secateur {

/// What a user can set once for all stores. None of them makes a delete less careful than it is without any setting:
/// those that touch deletes can only be made stricter.
enum class Setting {
    Theme,          ///< "0" as the system, "1" light, "2" dark: Theme::Mode
    TextSize,       ///< percent of the system's
    Language,       ///< "en", "de", "fr", "es"; empty: as the system
    ReopenLast,     ///< open what was open last when the program starts
    AskBeforeQuit,  ///< while a job runs or waits
    Notices,        ///< on the desktop, where content of a job is gone
    Pictures,       ///< the inspector reads pictures
    LargestPicture, ///< that it reads, in megabytes of the file
    TypeCountAbove, ///< assets; a delete of more wants their number typed
    TypePathAbove,  ///< assets; a delete of more wants the path typed
    PlanMinutes,    ///< age of a plan at which it must be made again
    CanaryFrom,     ///< assets; JobCaution::canaryFrom
    BreakerPercent, ///< BreakerLimits::percent
    PendingSeconds, ///< between two looks at pending content
    ArchiveFirst,   ///< "production" or "always": where a store's own choice is not made yet
    ArchiveFolder,  ///< absolute; empty: in the user's documents
    ReceiptFolder,  ///< absolute; empty: the user's home
};

/// What a setting may be.
struct SettingRule {
    enum class Kind { Switch, Number, Choice, Folder };
    Setting setting = Setting::Theme;
    Kind kind = Kind::Switch;
    QString key;        ///< in the settings file, and what a setting is called where one is asked for by name
    QVariant byDefault; ///< bool, qint64 or QString
    qint64 lowest = 0;  ///< of a Number
    qint64 highest = 0;
    QStringList choices = {}; ///< of a Choice, in the order in which they are offered
};

/**
 * The user's settings, in the file where QSettings keeps them. Read anew each time; what is missing there, damaged or
 * out of bounds counts as the default. One for the whole program. GUI thread.
 */
class UserSettings final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static UserSettings& instance();
    /// In the order in which they are shown.
    [[nodiscard]] static const QList<SettingRule>& rules();
    [[nodiscard]] static const SettingRule& rule(Setting setting);

    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] qint64 number(Setting setting) const { return value(setting).toLongLong(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    /// A bool, qint64 or QString that keeps the rule.
    [[nodiscard]] QVariant value(Setting setting) const;
    /// True where it is not the default.
    [[nodiscard]] bool isChanged(Setting setting) const;

    /// BadRequest where the rule does not allow it: nothing is written then. Io where the file can not be written: the
    /// value holds until the program ends.
    [[nodiscard]] Result<void> set(Setting setting, const QVariant& value);
    [[nodiscard]] Result<void> reset(Setting setting);
    [[nodiscard]] Result<void> resetAll();

    /// CanaryFrom and BreakerPercent for the jobs.
    [[nodiscard]] JobCaution caution() const;

Q_SIGNALS:
    /// After each change that is made here.
    void changed(secateur::Setting setting);

private:
    using QObject::QObject;
    QHash<Setting, QVariant> m_unwritten; ///< what could not be written and holds all the same
};

/// A value as the rule wants it: of the right type, in bounds; the default where it is not.
[[nodiscard]] QVariant settledValue(const SettingRule& rule, const QVariant& stored);

} // namespace secateur
