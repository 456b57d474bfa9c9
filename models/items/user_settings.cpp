// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/user_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QSettings>
#include <algorithm>
#include <optional>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFolder = 4096; // as Linux has it

using Kind = SettingRule::Kind;

SettingRule onOff(Setting setting, const QString& key, bool byDefault)
{
    return {setting, Kind::Switch, key, byDefault};
}

SettingRule number(Setting setting, const QString& key, qint64 lowest, qint64 highest, qint64 byDefault)
{
    return {setting, Kind::Number, key, byDefault, lowest, highest};
}

SettingRule choice(Setting setting, const QString& key, const QStringList& choices)
{
    return {setting, Kind::Choice, key, choices.first(), 0, 0, choices};
}

SettingRule folder(Setting setting, const QString& key)
{
    return {setting, Kind::Folder, key, QString()};
}

QList<SettingRule> makeRules()
{
    const JobCaution usual;
    return {
        choice(Setting::Theme, u"window/theme"_s, {u"0"_s, u"1"_s, u"2"_s}),
        number(Setting::TextSize, u"window/textSize"_s, 80, 200, 100),
        choice(Setting::Language, u"window/language"_s, {QString(), u"en"_s, u"de"_s, u"es"_s, u"fr"_s}),
        onOff(Setting::ReopenLast, u"window/reopenLast"_s, true),
        onOff(Setting::AskBeforeQuit, u"window/askBeforeQuit"_s, true),
        onOff(Setting::Notices, u"window/notices"_s, true),
        onOff(Setting::Pictures, u"reading/pictures"_s, true),
        number(Setting::LargestPicture, u"reading/largestPicture"_s, 1, 64, 64),
        number(Setting::TypeCountAbove, u"deletes/typeCountAbove"_s, 0, 20, 20),
        number(Setting::TypePathAbove, u"deletes/typePathAbove"_s, 0, 1000, 1000),
        number(Setting::PlanMinutes, u"deletes/planMinutes"_s, 1, 5, 5),
        number(Setting::CanaryFrom, u"deletes/canaryFrom"_s, JobCaution::fewestCanaryFrom, usual.canaryFrom,
               usual.canaryFrom),
        number(Setting::BreakerPercent, u"deletes/breakerPercent"_s, 1, usual.breaker.percent, usual.breaker.percent),
        number(Setting::PendingSeconds, u"content/pendingSeconds"_s, 2, 300, 5),
        choice(Setting::ArchiveFirst, u"archive/first"_s, {u"production"_s, u"always"_s}),
        folder(Setting::ArchiveFolder, u"archive/folder"_s),
        folder(Setting::ReceiptFolder, u"journal/receiptFolder"_s),
    };
}

std::optional<bool> switchOf(const QVariant& stored)
{
    // What is read from the file is text.
    const QString text = stored.toString();
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? std::optional(false) : std::nullopt;
}

std::optional<qint64> numberOf(const QVariant& stored)
{
    bool whole = false;
    const qint64 number = stored.toString().toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

bool isFolder(const QString& text)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return text.isEmpty() || (text.size() <= longestFolder && QDir::isAbsolutePath(text) &&
                              std::none_of(text.cbegin(), text.cend(), isControl));
}

/// The value that the rule allows, in the rule's type; nothing where it allows none of it.
std::optional<QVariant> allowed(const SettingRule& rule, const QVariant& stored)
{
    switch (rule.kind) {
    case Kind::Switch:
        if (const auto on = switchOf(stored))
            return *on;
        break;
    case Kind::Number:
        if (const auto number = numberOf(stored); number && *number >= rule.lowest && *number <= rule.highest)
            return *number;
        break;
    case Kind::Choice:
        if (rule.choices.contains(stored.toString()))
            return stored.toString();
        break;
    case Kind::Folder:
        if (isFolder(stored.toString()))
            return stored.toString();
        break;
    }
    return std::nullopt;
}

} // namespace

QVariant settledValue(const SettingRule& rule, const QVariant& stored)
{
    return stored.isValid() ? allowed(rule, stored).value_or(rule.byDefault) : rule.byDefault;
}

UserSettings& UserSettings::instance()
{
    // Owned by the application, as what listens to it is.
    static QPointer<UserSettings> settings;
    if (!settings)
        settings = new UserSettings(QCoreApplication::instance());
    return *settings;
}

const QList<SettingRule>& UserSettings::rules()
{
    static const QList<SettingRule> all = makeRules();
    return all;
}

const SettingRule& UserSettings::rule(Setting setting)
{
    const auto& all = rules();
    return *std::find_if(all.cbegin(), all.cend(),
                         [setting](const SettingRule& rule) { return rule.setting == setting; });
}

QVariant UserSettings::value(Setting setting) const
{
    if (const auto unwritten = m_unwritten.constFind(setting); unwritten != m_unwritten.cend())
        return *unwritten;
    const SettingRule& one = rule(setting);
    return settledValue(one, QSettings().value(one.key));
}

bool UserSettings::isChanged(Setting setting) const
{
    return value(setting) != rule(setting).byDefault;
}

Result<void> UserSettings::set(Setting setting, const QVariant& value)
{
    const SettingRule& one = rule(setting);
    const auto settled = allowed(one, value);
    if (!settled)
        return failure(ErrorCode::BadRequest, tr("“%1” can not be set to that.").arg(one.key),
                       tr("The setting is as it was."));
    QSettings settings;
    if (*settled == one.byDefault)
        settings.remove(one.key);
    else
        settings.setValue(one.key, *settled);
    settings.sync();
    const bool written = settings.status() == QSettings::NoError;
    if (written)
        m_unwritten.remove(setting);
    else
        m_unwritten.insert(setting, *settled);
    Q_EMIT changed(setting);
    if (written)
        return {};
    return failure(ErrorCode::Io, tr("The settings could not be written to %1.").arg(settings.fileName()),
                   tr("What you chose holds until the program is closed."),
                   tr("See to it that the file can be written, and choose again."));
}

Result<void> UserSettings::reset(Setting setting)
{
    return set(setting, rule(setting).byDefault);
}

Result<void> UserSettings::resetAll()
{
    Result<void> all;
    for (const SettingRule& one : rules()) {
        // A damaged value counts as the default and is cleared away with the others.
        if (!isChanged(one.setting) && !QSettings().contains(one.key))
            continue;
        if (const auto done = reset(one.setting); !done)
            all = done;
    }
    return all;
}

JobCaution UserSettings::caution() const
{
    JobCaution caution;
    caution.canaryFrom = number(Setting::CanaryFrom);
    caution.breaker.percent = int(number(Setting::BreakerPercent));
    return boundedCaution(caution);
}

} // namespace secateur

#include "moc_user_settings.cpp"
