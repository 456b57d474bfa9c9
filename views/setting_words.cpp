// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_words.h"

#include "items/plain_text.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct SettingTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

QString languageText(const QString& code)
{
    // Each in its own language: whoever needs it can not read the others.
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "de"_L1)
        return u"Deutsch"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    if (code == "fr"_L1)
        return u"Français"_s;
    return SettingTexts::tr("As the system");
}

QString themeText(const QString& mode)
{
    if (mode == "1"_L1)
        return SettingTexts::tr("Light");
    return mode == "2"_L1 ? SettingTexts::tr("Dark") : SettingTexts::tr("As the system");
}

} // namespace

QString settingGroupText(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Appearance:
        return SettingTexts::tr("Appearance");
    case SettingGroup::StartAndEnd:
        return SettingTexts::tr("Start and end");
    case SettingGroup::Reading:
        return SettingTexts::tr("Reading");
    case SettingGroup::Deletes:
        return SettingTexts::tr("Deletes");
    case SettingGroup::Content:
        return SettingTexts::tr("Content");
    case SettingGroup::Archive:
        return SettingTexts::tr("Journal and archive");
    case SettingGroup::Language:
        return SettingTexts::tr("Language");
    }
    Q_UNREACHABLE();
}

SettingGroup groupOf(Setting setting)
{
    switch (setting) {
    case Setting::Theme:
    case Setting::TextSize:
        return SettingGroup::Appearance;
    case Setting::ReopenLast:
    case Setting::AskBeforeQuit:
        return SettingGroup::StartAndEnd;
    case Setting::Pictures:
    case Setting::LargestPicture:
        return SettingGroup::Reading;
    case Setting::TypeCountAbove:
    case Setting::TypePathAbove:
    case Setting::PlanMinutes:
    case Setting::CanaryFrom:
    case Setting::BreakerPercent:
        return SettingGroup::Deletes;
    case Setting::PendingSeconds:
    case Setting::Notices:
        return SettingGroup::Content;
    case Setting::ArchiveFirst:
    case Setting::ArchiveFolder:
    case Setting::ReceiptFolder:
        return SettingGroup::Archive;
    case Setting::Language:
        return SettingGroup::Language;
    }
    Q_UNREACHABLE();
}

QString settingText(Setting setting)
{
    switch (setting) {
    case Setting::Theme:
        return SettingTexts::tr("Theme");
    case Setting::TextSize:
        return SettingTexts::tr("Size of text");
    case Setting::Language:
        return SettingTexts::tr("Language");
    case Setting::ReopenLast:
        return SettingTexts::tr("Open the last store at the start");
    case Setting::AskBeforeQuit:
        return SettingTexts::tr("Ask before quitting while jobs run or wait");
    case Setting::Notices:
        return SettingTexts::tr("Tell on the desktop when content is gone");
    case Setting::Pictures:
        return SettingTexts::tr("Show pictures");
    case Setting::LargestPicture:
        return SettingTexts::tr("Largest picture that is read");
    case Setting::TypeCountAbove:
        return SettingTexts::tr("Have the number typed above");
    case Setting::TypePathAbove:
        return SettingTexts::tr("Have the path typed above");
    case Setting::PlanMinutes:
        return SettingTexts::tr("A plan is old after");
    case Setting::CanaryFrom:
        return SettingTexts::tr("Try a few first in jobs from");
    case Setting::BreakerPercent:
        return SettingTexts::tr("Pause a job where too much goes wrong");
    case Setting::PendingSeconds:
        return SettingTexts::tr("Look at pending content every");
    case Setting::ArchiveFirst:
        return SettingTexts::tr("Archive first");
    case Setting::ArchiveFolder:
        return SettingTexts::tr("Folder for archives");
    case Setting::ReceiptFolder:
        return SettingTexts::tr("Folder for receipts");
    }
    Q_UNREACHABLE();
}

QString settingEffect(Setting setting)
{
    switch (setting) {
    case Setting::Theme:
        return SettingTexts::tr("The colours of all windows. Changes at once.");
    case Setting::TextSize:
        return SettingTexts::tr(
            "All text, as a share of the system's size. It changes at once; rows and panes of an open store "
            "take their new size when a store is opened again.");
    case Setting::Language:
        return SettingTexts::tr(
            "The language of this window. It is used from the next start of Secateur on. Numbers, dates "
            "and times are always written as the system says.");
    case Setting::ReopenLast:
        return SettingTexts::tr(
            "What was open when Secateur was closed is opened again. When off, it starts with nothing "
            "open.");
    case Setting::AskBeforeQuit:
        return SettingTexts::tr(
            "When off, closing the window ends a running job after its batch without a question. Either "
            "way nothing is lost: the job can be resumed.");
    case Setting::Notices:
        return SettingTexts::tr(
            "A notification says when the last content of a job was removed. The activity list says it in "
            "any case.");
    case Setting::Pictures:
        return SettingTexts::tr(
            "The original of the chosen asset is read, to show it small. When off, no picture is ever "
            "read. Changes at once.");
    case Setting::LargestPicture:
        return SettingTexts::tr(
            "A larger original is not read to be shown. One whose size the store does not tell is read. "
            "Changes at once.");
    case Setting::TypeCountAbove:
        return SettingTexts::tr(
            "To delete more assets than this you must type how many they are. It can be stricter than 20, "
            "not laxer.");
    case Setting::TypePathAbove:
        return SettingTexts::tr(
            "To delete more assets than this you must type their path. It can be stricter than 1,000, not "
            "laxer.");
    case Setting::PlanMinutes:
        return SettingTexts::tr(
            "A plan that is older must be refreshed before it can be deleted. It can be stricter than 5 "
            "minutes, not laxer.");
    case Setting::CanaryFrom:
        return SettingTexts::tr(
            "So large a job deletes 10 assets first and looks whether exactly these are gone. Used by "
            "jobs that begin or are resumed from now on; it can be stricter than 500, not laxer.");
    case Setting::BreakerPercent:
        return SettingTexts::tr(
            "A job pauses itself when so many of its last 500 assets, and at least 20, failed, got no "
            "answer or had changed. Used by jobs that begin or are resumed from now on; it can be "
            "stricter than 10 %, not laxer.");
    case Setting::PendingSeconds:
        return SettingTexts::tr(
            "While content is pending, it is looked at so often; files of a local store are removed at "
            "the same pace. Used by stores that are opened from now on.");
    case Setting::ArchiveFirst:
        return SettingTexts::tr(
            "Where the delete dialog begins with “archive first” chosen. What you chose last for a store "
            "stays as it is.");
    case Setting::ArchiveFolder:
        return SettingTexts::tr(
            "The delete dialog proposes it for stores that you have chosen no folder for. When empty: "
            "“Secateur archives” among your documents.");
    case Setting::ReceiptFolder:
        return SettingTexts::tr(
            "Where saving a receipt begins. When empty: your home folder. The journal keeps every receipt "
            "in any case.");
    }
    Q_UNREACHABLE();
}

QString settingKeywords(Setting setting)
{
    switch (setting) {
    case Setting::Theme:
        return SettingTexts::tr("colour color dark light night mode palette", "search words");
    case Setting::TextSize:
        return SettingTexts::tr("font zoom scale big small percent letters", "search words");
    case Setting::Language:
        return SettingTexts::tr("translation locale english german spanish french", "search words");
    case Setting::ReopenLast:
        return SettingTexts::tr("startup launch session welcome reopen", "search words");
    case Setting::AskBeforeQuit:
        return SettingTexts::tr("exit close leave question confirm", "search words");
    case Setting::Notices:
        return SettingTexts::tr("notification tray message popup", "search words");
    case Setting::Pictures:
        return SettingTexts::tr("thumbnail image preview inspector traffic", "search words");
    case Setting::LargestPicture:
        return SettingTexts::tr("thumbnail image megabytes size limit traffic", "search words");
    case Setting::TypeCountAbove:
        return SettingTexts::tr("confirm confirmation safety count", "search words");
    case Setting::TypePathAbove:
        return SettingTexts::tr("confirm confirmation safety", "search words");
    case Setting::PlanMinutes:
        return SettingTexts::tr("preview stale age refresh safety", "search words");
    case Setting::CanaryFrom:
        return SettingTexts::tr("canary trial sample safety", "search words");
    case Setting::BreakerPercent:
        return SettingTexts::tr("breaker errors drift stop safety percent", "search words");
    case Setting::PendingSeconds:
        return SettingTexts::tr("outbox reaper interval poll stuck", "search words");
    case Setting::ArchiveFirst:
        return SettingTexts::tr("backup save undo restore", "search words");
    case Setting::ArchiveFolder:
        return SettingTexts::tr("backup directory place restore", "search words");
    case Setting::ReceiptFolder:
        return SettingTexts::tr("report directory place export", "search words");
    }
    Q_UNREACHABLE();
}

QString settingUnit(Setting setting)
{
    switch (setting) {
    case Setting::TextSize:
        return SettingTexts::tr("percent");
    case Setting::LargestPicture:
        return SettingTexts::tr("MB");
    case Setting::TypeCountAbove:
    case Setting::TypePathAbove:
    case Setting::CanaryFrom:
        return SettingTexts::tr("assets");
    case Setting::PlanMinutes:
        return SettingTexts::tr("min");
    case Setting::BreakerPercent:
        return SettingTexts::tr("percent of them");
    case Setting::PendingSeconds:
        return SettingTexts::tr("s", "seconds");
    default:
        return {};
    }
}

QString settingChoiceText(Setting setting, const QString& choice)
{
    switch (setting) {
    case Setting::Theme:
        return themeText(choice);
    case Setting::Language:
        return languageText(choice);
    default:
        return choice == "always"_L1 ? SettingTexts::tr("In every store") : SettingTexts::tr("In production");
    }
}

QString settingValueText(Setting setting, const QVariant& value)
{
    switch (UserSettings::rule(setting).kind) {
    case SettingRule::Kind::Switch:
        return value.toBool() ? SettingTexts::tr("On") : SettingTexts::tr("Off");
    case SettingRule::Kind::Number:
        return SettingTexts::tr("%1 %2", "a number and its unit")
            .arg(countText(value.toLongLong()), settingUnit(setting));
    case SettingRule::Kind::Choice:
        return settingChoiceText(setting, value.toString());
    case SettingRule::Kind::Folder:
        return value.toString().isEmpty() ? SettingTexts::tr("empty") : plain(value.toString());
    }
    Q_UNREACHABLE();
}

} // namespace secateur
