// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_chip.h"

#include "arm_choice.h"
#include "badge.h"
#include "confirm_words.h"
#include "elided_label.h"
#include "help_desk.h"
#include "limits_popup.h"
#include "text.h"

#include <QToolTip>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionChip::ConnectionChip(QWidget* parent)
    : QFrame(parent)
    , m_environment(new Badge(this))
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_place(new ElidedLabel(Qt::ElideLeft, this))
    , m_access(new Badge(this))
    , m_limits(new Badge(this))
{
    setObjectName(u"connectionChip"_s);
    setHelpTopic(this, u"connections"_s);
    m_environment->setObjectName(u"environmentBadge"_s);
    m_access->setObjectName(u"accessBadge"_s);
    m_limits->setObjectName(u"limitsBadge"_s);
    m_name->setFont(scaledFont(font(), 1.15));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto* badges = new QHBoxLayout;
    badges->setSpacing(grid::half);
    badges->addWidget(m_environment);
    badges->addWidget(m_access);
    badges->addWidget(m_limits);
    badges->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addStretch();
    column->addLayout(badges);
    setFixedWidth(fontMetrics().averageCharWidth() * 47);
    connect(m_access, &QToolButton::clicked, this, [this] {
        if (!m_readOnlyReason.isEmpty())
            return;
        QToolTip::hideText();
        Q_EMIT armingAsked();
    });
    connect(m_limits, &QToolButton::clicked, this, [this] {
        // The popup says it all; the tool tip that a badge shows would cover it.
        QToolTip::hideText();
        auto* popup = new LimitsPopup(m_words, this);
        popup->move(m_limits->mapToGlobal(m_limits->rect().bottomLeft()) + QPoint(0, grid::half));
        popup->show();
    });
}

void ConnectionChip::showOpening(const QString& name, const QString& place)
{
    m_name->setText(name.isEmpty() ? tr("Opening…") : tr("Opening %1…").arg(name));
    m_place->setText(place);
    m_open = false;
    for (Badge* badge : {m_environment, m_access, m_limits})
        badge->hide();
}

void ConnectionChip::showStore(const StoreInfo& info, const QString& place, const QString& readOnlyReason)
{
    m_name->setText(info.name);
    m_place->setText(place);
    m_environment->display(environmentIcon(info.environment), environmentWord(info.environment),
                           environmentTone(info.environment), environmentSentence(info.environment));
    m_open = true;
    m_readOnlyReason = readOnlyReason;
    displayAccess();
    m_environment->show();
    m_words = isLimited(info.capabilities) ? info.capabilities.words : QStringList();
    m_limits->setVisible(isLimited(info.capabilities));
    if (isLimited(info.capabilities)) {
        if (m_words.isEmpty())
            m_words.append(tr("Not everything can be known through this connection."));
        m_limits->display(u"circle-dashed"_s, tr("limited"), Theme::Tone::Warning, m_words.join(u' '));
    }
    setAccessibleName(tr("Store %1, %2").arg(info.name, m_environment->text()));
}

void ConnectionChip::showArming(StoreGuards::Arming arming, qint64 secondsLeft)
{
    m_arming = arming;
    m_secondsLeft = secondsLeft;
    displayAccess();
}

QPoint ConnectionChip::armingCorner() const
{
    return m_access->mapToGlobal(m_access->rect().bottomLeft()) + QPoint(0, grid::half);
}

void ConnectionChip::displayAccess()
{
    using Arming = StoreGuards::Arming;
    m_access->setVisible(m_open);
    if (!m_readOnlyReason.isEmpty()) {
        m_access->display(u"lock"_s, tr("read-only"), Theme::Tone::Warning, m_readOnlyReason);
        return;
    }
    switch (m_arming) {
    case Arming::Unknown:
        m_access->display(u"circle-question-mark"_s, tr("opening"), Theme::Tone::Muted,
                          tr("The guards of this store are not known yet. Until they are, nothing is deleted."));
        return;
    case Arming::NotNeeded:
        m_access->display(u"lock-open"_s, tr("unlocked"), Theme::Tone::Muted,
                          tr("Deletes are possible, each after its own dialog."));
        return;
    case Arming::Locked:
        m_access->display(u"lock"_s, tr("locked"), Theme::Tone::Ok,
                          tr("Nothing is deleted until this store is armed. Click to arm it for a set time."));
        return;
    case Arming::Armed:
        m_access->display(u"power"_s, tr("armed %1").arg(armedText(m_secondsLeft)), Theme::Tone::Warning,
                          tr("Deletes can be sent until the time is over. Click to disarm it."));
        return;
    }
}

bool isLimited(const Capabilities& capabilities)
{
    return !capabilities.upToDate || !capabilities.listsPaths || !capabilities.matchesAll ||
           !capabilities.seesPending || !capabilities.probesContent;
}

} // namespace secateur

#include "moc_connection_chip.cpp"
