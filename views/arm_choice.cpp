// SPDX-License-Identifier: GPL-3.0-or-later
#include "arm_choice.h"

#include "text.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int offeredMinutes[] = {5, 15, 60};
constexpr qint64 secondsInMinute = 60;
} // namespace

ArmChoice::ArmChoice(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    for (const int minutes : offeredMinutes) {
        auto* button = new QPushButton(Theme::instance().icon(u"power"_s), tr("Arm for %1 min").arg(minutes), this);
        button->setObjectName(u"arm%1"_s.arg(minutes));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, minutes] { Q_EMIT armAsked(minutes * secondsInMinute); });
        row->addWidget(button);
    }
    row->addStretch(1);
}

QString armedText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 hours = seconds / 3600;
    const QString clock = u"%1:%2"_s.arg(two(seconds / 60 % 60), two(seconds % 60));
    return hours > 0 ? u"%1:%2"_s.arg(hours).arg(clock) : clock;
}

} // namespace secateur

#include "moc_arm_choice.cpp"
