// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guard_settings.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <utility>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names = {
    std::pair(Guard::Arming, "arming"_L1), std::pair(Guard::Protect, "protect"_L1),
    std::pair(Guard::Assets, "assets"_L1), std::pair(Guard::Share, "share"_L1),
    std::pair(Guard::Hold, "hold"_L1),
};
static_assert(names.size() == std::size(allGuards));
constexpr auto none = "none"_L1;

struct GuardSettingsWords {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

tl::unexpected<Error> bad(const QString& what)
{
    return failure(ErrorCode::BadRequest, what, GuardSettingsWords::tr("The setting is as it was."));
}

QString orNone(qint64 number)
{
    return number == 0 ? QString(none) : QString::number(number);
}

/// Digits from 1 (or 0) to `most`, or "none" for 0.
Result<qint64> numberFrom(const QString& text, qint64 most, const QString& takes)
{
    if (text == none)
        return 0;
    const bool digits =
        !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = digits ? text.toLongLong(&fits) : 0;
    if (!fits || number > most)
        return bad(GuardSettingsWords::tr("“%1” is not taken: %2").arg(text.left(40), takes));
    return number;
}

Result<QList<PathGlob>> globsFrom(const QString& text)
{
    QList<PathGlob> globs;
    if (text.trimmed() == none)
        return globs;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        QString wanted = line.trimmed();
        while (wanted.size() > 1 && wanted.endsWith(u'/'))
            wanted.chop(1);
        if (wanted.isEmpty())
            continue;
        const auto glob = PathGlob::parse(wanted);
        if (!glob) {
            return bad(GuardSettingsWords::tr(
                           "“%1” is no path to protect: it begins with “/” and has no empty part; * stands for one "
                           "part, ** for any number.")
                           .arg(wanted.left(200)));
        }
        if (!globs.contains(*glob))
            globs.append(*glob);
    }
    if (globs.size() > GuardSettings::mostPaths)
        return bad(GuardSettingsWords::tr("At most %1 paths can be protected.").arg(GuardSettings::mostPaths));
    return globs;
}

} // namespace

GuardSettings defaultGuards(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return {false, {}, 100'000, 10, 30, true};
    case Environment::Staging:
        return {false, {}, 0, 0, 10};
    case Environment::Test:
        break;
    }
    return {false, {}, 0, 0, 5, false, true};
}

GuardSettings stricterGuards(GuardSettings settings, const GuardSettings& others)
{
    // 0 is no ceiling at all.
    const auto lower = [](auto a, auto b) { return a == 0 || (b != 0 && b < a) ? b : a; };
    settings.armingNeeded = settings.armingNeeded || others.armingNeeded;
    for (const PathGlob& glob : others.protectedPaths) {
        if (!settings.protectedPaths.contains(glob))
            settings.protectedPaths.append(glob);
    }
    settings.maxAssets = lower(settings.maxAssets, others.maxAssets);
    settings.maxSharePercent = lower(settings.maxSharePercent, others.maxSharePercent);
    settings.shareByDefault = settings.shareByDefault && others.shareByDefault;
    settings.holdSeconds = std::max(settings.holdSeconds, others.holdSeconds);
    settings.holdByDefault = settings.holdByDefault && others.holdByDefault;
    return settings;
}

bool isOverShare(const GuardSettings& settings, qint64 planned, qint64 all)
{
    const qint64 most = settings.maxSharePercent;
    if (most == 0 || (settings.shareByDefault && planned <= GuardSettings::smallJob))
        return false;
    return planned * 100 > all * most;
}

QString guardName(Guard guard)
{
    for (const auto& [known, name] : names) {
        if (known == guard)
            return name;
    }
    Q_UNREACHABLE();
}

Result<Guard> guardFrom(const QString& word)
{
    QStringList words;
    for (const auto& [guard, name] : names) {
        if (word == name)
            return guard;
        words.append(name);
    }
    return bad(GuardSettingsWords::tr("There is no guard “%1”: there are %2.").arg(word.left(40), words.join(u", "_s)));
}

QString guardText(const GuardSettings& settings, Guard guard)
{
    switch (guard) {
    case Guard::Arming:
        return settings.armingNeeded ? u"yes"_s : u"no"_s;
    case Guard::Protect: {
        QStringList lines;
        for (const PathGlob& glob : settings.protectedPaths)
            lines.append(glob.text());
        return lines.isEmpty() ? QString(none) : lines.join(u'\n');
    }
    case Guard::Assets:
        return orNone(settings.maxAssets);
    case Guard::Share:
        return orNone(settings.maxSharePercent);
    case Guard::Hold:
        return orNone(settings.holdSeconds);
    }
    Q_UNREACHABLE();
}

Result<GuardSettings> withGuard(GuardSettings settings, Guard guard, const QString& text)
{
    const auto number = [&](qint64 most, const QString& takes, auto& value) {
        return numberFrom(text, most, takes).map([&](qint64 read) {
            value = std::remove_reference_t<decltype(value)>(read);
            return settings;
        });
    };
    switch (guard) {
    case Guard::Arming:
        if (text != "yes"_L1 && text != "no"_L1)
            return bad(
                GuardSettingsWords::tr("“%1” is not taken: whether arming is needed is yes or no.").arg(text.left(40)));
        settings.armingNeeded = text == "yes"_L1;
        return settings;
    case Guard::Protect:
        return globsFrom(text).map([&](const QList<PathGlob>& globs) {
            settings.protectedPaths = globs;
            return settings;
        });
    case Guard::Assets:
        return number(GuardSettings::mostAssets,
                      GuardSettingsWords::tr("the most assets of one job are a whole number, or none."),
                      settings.maxAssets);
    case Guard::Share:
        settings.shareByDefault = false;
        return number(
            100, GuardSettingsWords::tr("the most of the store that one job may take is 1 to 100 (percent), or none."),
            settings.maxSharePercent);
    case Guard::Hold:
        settings.holdByDefault = false;
        return number(GuardSettings::longestHold, GuardSettingsWords::tr("the hold is 1 to 3600 (seconds), or none."),
                      settings.holdSeconds);
    }
    Q_UNREACHABLE();
}

} // namespace secateur
