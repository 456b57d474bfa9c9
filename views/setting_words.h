// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/user_settings.h"

namespace secateur {

/// Where a setting stands in the dialog.
enum class SettingGroup { Appearance, StartAndEnd, Reading, Deletes, Content, Archive, Language };
inline constexpr SettingGroup allSettingGroups[] = {
    SettingGroup::Appearance, SettingGroup::StartAndEnd, SettingGroup::Reading, SettingGroup::Deletes,
    SettingGroup::Content,    SettingGroup::Archive,     SettingGroup::Language};

[[nodiscard]] QString settingGroupText(SettingGroup group);
[[nodiscard]] SettingGroup groupOf(Setting setting);
/// What it is called, without a colon.
[[nodiscard]] QString settingText(Setting setting);
/// What it does, from when on, and within which bounds where they are not plain to see.
[[nodiscard]] QString settingEffect(Setting setting);
/// Other words that somebody may look for.
[[nodiscard]] QString settingKeywords(Setting setting);
/// What stands behind a number; empty for others.
[[nodiscard]] QString settingUnit(Setting setting);
/// What one of a rule's choices is called.
[[nodiscard]] QString settingChoiceText(Setting setting, const QString& choice);
/// A value as people say it: "On", "5 seconds", "As the system".
[[nodiscard]] QString settingValueText(Setting setting, const QVariant& value);

} // namespace secateur
