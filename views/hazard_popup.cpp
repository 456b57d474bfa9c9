// SPDX-License-Identifier: GPL-3.0-or-later
#include "hazard_popup.h"

#include "confirm_parts.h"
#include "confirm_words.h"
#include "hazard_words.h"
#include "help_desk.h"
#include "text.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

HazardPopup::HazardPopup(Hazard hazard, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_hazard(hazard)
{
    setObjectName(u"hazardPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setHelpTopic(this, hazardTopic(hazard));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    const Severity severity = hazardSeverity(hazard);
    auto* title = new NoteLine(severityIcon(severity), severityTone(severity), hazardTitle(hazard), this);
    title->setFont(scaledFont(font(), 1.15));
    column->addWidget(title);
    const auto addPart = [this, column](const QString& caption, const QString& words) {
        QLabel* head = plainLabel(caption, this);
        head->setForegroundRole(QPalette::PlaceholderText);
        QLabel* text = plainLabel(words, this);
        text->setWordWrap(true);
        column->addWidget(head);
        column->addWidget(text);
    };
    addPart(tr("Why it is a hazard"), hazardWhy(hazard));
    addPart(tr("What you can do"), hazardRemedy(hazard));
    auto* more = new QPushButton(Theme::instance().icon(u"circle-question-mark"_s), tr("Read more in the help"), this);
    more->setObjectName(u"hazardPage"_s);
    column->addSpacing(grid::half);
    column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this] {
        QWidget* over = parentWidget();
        const QString topic = hazardTopic(m_hazard);
        close();
        HelpDesk::instance().open(topic, over);
    });
    more->setFocus();
    setAccessibleName(hazardTitle(hazard));
    setAccessibleDescription(hazardWhy(hazard) + u' ' + hazardRemedy(hazard));
    setFixedWidth(fontMetrics().averageCharWidth() * 64);
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

HazardPopup* HazardPopup::showBelow(Hazard hazard, QWidget* badge)
{
    auto* popup = new HazardPopup(hazard, badge);
    const QRect screen = badge->screen()->availableGeometry();
    QPoint at = badge->mapToGlobal(QPoint(0, badge->height() + grid::half));
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - popup->width())));
    if (at.y() + popup->height() > screen.bottom())
        at.setY(qMax(screen.top(), badge->mapToGlobal(QPoint()).y() - popup->height() - grid::half));
    popup->move(at);
    popup->show();
    return popup;
}

} // namespace secateur

#include "moc_hazard_popup.cpp"
