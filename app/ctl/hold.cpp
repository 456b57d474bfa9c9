// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hold.h"

#include "ctl/arguments.h"

#include <QDateTime>
#include <algorithm>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp second = 1'000'000;

/// The time that --at says; 0 where it is not given.
Result<Timestamp> givenTime(const Context& context)
{
    constexpr int mostDays = 366;
    if (!context.options.isSet(u"at"_s))
        return 0;
    const QString text = context.options.value(u"at"_s);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return failure(
            ErrorCode::BadRequest,
            Ctl::tr("--at takes a time such as 2030-01-31T23:30:00 or 2030-01-31T22:30:00Z, not \"%1\".").arg(text));
    }
    const QDateTime now = QDateTime::currentDateTime();
    if (time <= now || now.daysTo(time) > mostDays) {
        return failure(ErrorCode::BadRequest,
                       Ctl::tr("--at takes a time that is to come, at most a year away, not \"%1\".").arg(text),
                       Ctl::tr("Nothing was deleted."));
    }
    return time.toMSecsSinceEpoch() * 1000;
}

QString remaining(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds >= hour)
        return Ctl::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return seconds >= minute ? Ctl::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute)
                             : Ctl::tr("%1 s").arg(seconds);
}

} // namespace

Result<HoldWish> wishedHold(const Context& context)
{
    return numberOption(context, u"hold"_s, 0, GuardSettings::longestHold, 0).and_then([&](qint64 seconds) {
        return givenTime(context).map([&](Timestamp at) { return HoldWish{seconds, at}; });
    });
}

HoldEnd holdEnd(const Context& context, const HoldWish& wish, const GuardSettings& guards)
{
    const bool lookedOn = context.out.showsProgress() || context.around.attended;
    const qint64 guarded = lookedOn ? guards.holdSeconds : guards.bindingHold();
    const qint64 seconds = std::max(wish.seconds, guarded);
    return {seconds, std::max(wish.at, seconds > 0 ? nowStamp() + seconds * second : 0)};
}

Result<void> awaitHold(const Context& context, const HoldEnd& end, const HoldClock& held)
{
    constexpr qint64 look = 250; // milliseconds: so that a clock that is set is noticed
    constexpr qint64 msInSecond = 1'000;
    constexpr qint64 microsInMs = 1'000;
    // Both must be over: the time by the clock, and the time in which it could be called off.
    const auto leftMs = [&] {
        const qint64 byClock = (end.until - nowStamp() + microsInMs - 1) / microsInMs;
        return std::max({qint64(0), end.until == 0 ? 0 : byClock, end.seconds * msInSecond - held.heldMs()});
    };
    if (leftMs() > 0)
        context.out.remark(
            Ctl::tr("Held until %1: nothing is sent before. Ctrl-C calls it off.").arg(isoText(end.until)));
    for (qint64 left = leftMs(); left > 0 && !context.stop.isRequested(); left = leftMs()) {
        context.out.progress(Ctl::tr("Deleting begins in %1. Ctrl-C calls it off.")
                                 .arg(remaining((left + msInSecond - 1) / msInSecond)));
        context.stop.rest(int(std::min(left, look)) + 1);
    }
    if (!context.stop.isRequested())
        return {};
    return failure(ErrorCode::Cancelled, Ctl::tr("It was called off."), Ctl::tr("Nothing was sent."));
}

} // namespace secateur::ctl
