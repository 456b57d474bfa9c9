// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_card.h"

#include "text.h"
#include "theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace secateur {

ActionCard::ActionCard(const QString& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(this))
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), 1.1));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_icon, m_title, m_sentence})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(grid::two, grid::unit, grid::two, grid::unit);
    cells->setHorizontalSpacing(grid::two);
    cells->setVerticalSpacing(grid::half);
    cells->setColumnStretch(1, 1);
    cells->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    cells->addWidget(m_title, 0, 1);
    cells->addWidget(m_sentence, 1, 1);
    setSentence(sentence);
    repaintIcon();
    connect(&Theme::instance(), &Theme::changed, this, &ActionCard::repaintIcon);
}

void ActionCard::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

QString ActionCard::sentence() const
{
    return m_sentence->text();
}

QSize ActionCard::sizeHint() const
{
    return layout()->sizeHint();
}

int ActionCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void ActionCard::repaintIcon()
{
    const int edge = fontMetrics().height() * 3 / 2;
    m_icon->setPixmap(
        Theme::instance().icon(m_iconName, Theme::Tone::Accent).pixmap(QSize(edge, edge), devicePixelRatioF()));
    update();
}

void ActionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const bool lit = isEnabled() && (underMouse() || isDown());
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(theme.line(), 1));
    painter.setBrush(lit ? theme.background(Theme::Tone::Accent) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::half, grid::half);
}

void ActionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ActionCard::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ActionCard::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace secateur

#include "moc_action_card.cpp"
