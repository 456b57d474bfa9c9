// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

namespace secateur {

using namespace Qt::StringLiterals;

bool hasEnded(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled;
}

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Held:
        return u"held"_s;
    case JobState::Running:
        return u"running"_s;
    case JobState::Paused:
        return u"paused"_s;
    case JobState::Interrupted:
        return u"interrupted"_s;
    case JobState::Done:
        return u"done"_s;
    case JobState::Failed:
        return u"failed"_s;
    case JobState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString deleteModeName(DeleteMode mode)
{
    switch (mode) {
    case DeleteMode::Pinned:
        return QStringLiteral("pinned");
    case DeleteMode::Selector:
        return QStringLiteral("selector");
    case DeleteMode::Chosen:
        return QStringLiteral("chosen");
    }
    Q_UNREACHABLE();
}

QString differenceName(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Appeared:
        return u"appeared"_s;
    case Difference::Kind::Replaced:
        return u"replaced"_s;
    case Difference::Kind::Left:
        return u"left"_s;
    case Difference::Kind::Unexpected:
        return u"unexpected"_s;
    }
    Q_UNREACHABLE();
}

QString contentEndName(ContentEnd end)
{
    switch (end) {
    case ContentEnd::Gone:
        return u"gone"_s;
    case ContentEnd::Pending:
        return u"pending"_s;
    case ContentEnd::Unknown:
        return u"unknown"_s;
    case ContentEnd::Leaked:
        return u"leaked"_s;
    }
    Q_UNREACHABLE();
}

QString itemStateName(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return u"planned"_s;
    case ItemState::Sent:
        return u"sent"_s;
    case ItemState::Confirmed:
        return u"confirmed"_s;
    case ItemState::AlreadyGone:
        return u"already gone"_s;
    case ItemState::Drifted:
        return u"drifted"_s;
    case ItemState::Failed:
        return u"failed"_s;
    case ItemState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

bool isOpen(ItemState state)
{
    return state == ItemState::Planned || state == ItemState::Sent || state == ItemState::Unknown;
}

} // namespace secateur
