// SPDX-License-Identifier: GPL-3.0-or-later
#include "arm_popup.h"

#include "arm_choice.h"
#include "confirm_parts.h"
#include "confirm_words.h"
#include "help_desk.h"
#include "note.h"
#include "text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ArmPopup::ArmPopup(StoreGuards& guards, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_guards(guards)
    , m_title(plainLabel({}, this))
    , m_sentence(new NoteLine(u"lock"_s, Theme::Tone::Ok, {}, this))
    , m_problem(new Note(this))
    , m_choice(new ArmChoice(this))
    , m_disarm(new QPushButton(Theme::instance().icon(u"lock"_s), tr("&Disarm now"), this))
    , m_showGuards(new QPushButton(Theme::instance().icon(u"shield"_s), tr("&Guards…"), this))
{
    setObjectName(u"armPopup"_s);
    setHelpTopic(this, u"guards#arming"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(scaledFont(font(), 1.15));
    m_title->setWordWrap(true);
    m_sentence->setObjectName(u"armSentence"_s);
    m_problem->setObjectName(u"armProblem"_s);
    m_disarm->setObjectName(u"disarmButton"_s);
    m_showGuards->setObjectName(u"armGuards"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_choice);
    buttons->addWidget(m_disarm);
    buttons->addStretch(1);
    buttons->addWidget(m_showGuards);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_problem);
    column->addSpacing(grid::half);
    column->addLayout(buttons);
    connect(m_choice, &ArmChoice::armAsked, &m_guards, &StoreGuards::arm);
    connect(m_disarm, &QPushButton::clicked, &m_guards, &StoreGuards::disarm);
    connect(m_showGuards, &QPushButton::clicked, this, [this] {
        Q_EMIT guardsAsked();
        close();
    });
    connect(&m_guards, &StoreGuards::changed, this, &ArmPopup::display);
    connect(&m_guards, &StoreGuards::armingTicked, this, &ArmPopup::display);
    connect(&m_guards, &StoreGuards::refused, this, [this](const Error& error) {
        m_problem->display(error);
        adjustSize();
    });
    display();
}

void ArmPopup::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    focusNextChild();
}

void ArmPopup::display()
{
    using Arming = StoreGuards::Arming;
    const StoreInfo& store = m_guards.store();
    const QString name = u"%1 · %2"_s.arg(environmentWord(store.environment), plain(store.name, 80));
    switch (m_guards.arming()) {
    case Arming::Unknown:
        m_title->setText(tr("%1 is being opened").arg(name));
        m_sentence->setNote(u"circle-question-mark"_s, Theme::Tone::Unknown,
                            tr("Its guards are not known yet. Until they are, nothing is deleted."));
        break;
    case Arming::NotNeeded:
        m_title->setText(tr("%1 is not locked").arg(name));
        m_sentence->setNote(u"lock-open"_s, Theme::Tone::Muted,
                            tr("Deletes can be sent at any time, each after its own dialog. To have it locked until it "
                               "is armed, change that in its guards."));
        break;
    case Arming::Locked:
        m_title->setText(tr("%1 is locked").arg(name));
        m_sentence->setNote(u"lock"_s, Theme::Tone::Ok,
                            tr("Nothing is deleted in it. Once armed, deletes can be sent until the time is over, each "
                               "after its own dialog."));
        break;
    case Arming::Armed:
        m_title->setText(tr("%1 is armed for %2").arg(name, armedText(m_guards.armedSeconds())));
        m_sentence->setNote(u"power"_s, Theme::Tone::Warning,
                            tr("Deletes can be sent until %1. A job that is not done by then pauses.")
                                .arg(clockText(m_guards.armedUntil())));
        break;
    }
    const bool locked = m_guards.arming() == Arming::Locked;
    m_choice->setVisible(locked);
    m_choice->setEnabled(m_guards.canChange());
    m_disarm->setVisible(m_guards.arming() == Arming::Armed);
    m_disarm->setEnabled(m_guards.canChange());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
    layout()->activate();
    // The buttons are wider in some languages.
    setFixedWidth(qMax(fontMetrics().averageCharWidth() * 84, layout()->minimumSize().width()));
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace secateur

#include "moc_arm_popup.cpp"
