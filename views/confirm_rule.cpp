// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm_rule.h"

#include "items/user_settings.h"
#include "jobs/guards.h"

namespace secateur {

namespace {

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && c != u',' && c != u'.' && c != u'\'' && c != QChar(0x2019))
            return {};
    }
    return digits;
}

} // namespace

ConfirmLimits confirmLimits()
{
    const UserSettings& settings = UserSettings::instance();
    return {settings.number(Setting::TypeCountAbove), settings.number(Setting::TypePathAbove)};
}

ConfirmRule confirmRule(const DeleteSubject& subject, const ConfirmLimits& limits)
{
    const qint64 assets = subject.totals.assets;
    const bool strongest = assets > qMin(limits.count, ConfirmRule::countLimit) || !subject.exact;
    const bool atTheTop = subject.request && mustNameStore(*subject.request, DeleteMode::Pinned);
    if (atTheTop || (strongest && subject.place.isRoot()))
        return {ConfirmKind::TypeStoreName, subject.store.name};
    if (strongest)
        return {ConfirmKind::TypePath, subject.place.text()};
    if (assets > qMin(limits.button, ConfirmRule::buttonLimit))
        return {ConfirmKind::TypeCount, QString::number(assets)};
    return {};
}

bool isConfirmed(const ConfirmRule& rule, const QString& typed)
{
    switch (rule.kind) {
    case ConfirmKind::Button:
        return true;
    case ConfirmKind::TypeCount:
        return digitsOf(typed) == rule.toType;
    case ConfirmKind::TypePath:
    case ConfirmKind::TypeStoreName:
        return !rule.toType.isEmpty() && typed.trimmed() == rule.toType.trimmed();
    }
    return false;
}

} // namespace secateur
