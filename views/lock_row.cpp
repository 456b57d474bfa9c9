// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_row.h"

#include "arm_choice.h"
#include "confirm_parts.h"
#include "text.h"

#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 microsInSecond = 1'000'000;
} // namespace

LockRow::LockRow(QWidget* parent)
    : QWidget(parent)
    , m_note(new NoteLine(u"lock"_s, Theme::Tone::Warning, {}, this))
    , m_choice(new ArmChoice(this))
{
    m_note->setObjectName(u"lockNote"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_note);
    column->addWidget(m_choice);
    connect(m_choice, &ArmChoice::armAsked, this, &LockRow::armAsked);
    hide();
}

void LockRow::display(const GuardSettings& guards, Timestamp armedUntil, Timestamp now, bool scheduled)
{
    setVisible(guards.armingNeeded);
    m_blocking = false;
    if (!guards.armingNeeded)
        return;
    const qint64 left = qMax<qint64>(0, (armedUntil - now) / microsInSecond);
    const bool armed = armedUntil > now;
    if (scheduled) {
        m_note->setNote(u"lock"_s, Theme::Tone::Muted,
                        tr("This store must be armed at that time, or nothing is sent and the job says so."));
    } else if (!armed) {
        m_blocking = true;
        m_note->setNote(u"lock"_s, Theme::Tone::Warning,
                        tr("This store is locked: nothing is deleted until it is armed."));
    } else if (left <= guards.holdSeconds) {
        m_blocking = true;
        m_note->setNote(u"lock"_s, Theme::Tone::Warning,
                        tr("This store is armed for %1 more, and the delete is held for longer than that: arm it anew.")
                            .arg(armedText(left)));
    } else {
        m_note->setNote(u"power"_s, Theme::Tone::Warning,
                        tr("Armed until %1. What is not deleted by then waits.").arg(clockText(armedUntil)));
    }
    m_choice->setVisible(m_blocking);
}

} // namespace secateur

#include "moc_lock_row.cpp"
