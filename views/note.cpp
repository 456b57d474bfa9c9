// SPDX-License-Identifier: GPL-3.0-or-later
#include "note.h"

#include "text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace secateur {

using namespace Qt::StringLiterals;

Note::Note(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_cells(new QGridLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cells->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    m_cells->setSpacing(grid::unit);
    m_cells->setColumnStretch(1, 1);
    m_cells->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_cells->addWidget(m_text, 0, 1);
    m_cells->addWidget(m_action, 0, 2, Qt::AlignVCenter);
    connect(m_action, &QToolButton::clicked, this, &Note::actionTriggered);
    connect(&Theme::instance(), &Theme::changed, this, &Note::repaintIcon);
    hide();
}

void Note::display(const QString& icon, Theme::Tone tone, const QString& sentence, const QString& action)
{
    m_tone = tone;
    m_iconName = icon;
    m_text->setText(plain(sentence));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    repaintIcon();
    show();
}

void Note::display(const Error& error, const QString& action)
{
    display(u"circle-alert"_s, Theme::Tone::Danger, error.sentence(), action);
}

void Note::clear()
{
    m_text->clear();
    hide();
}

void Note::setStacked()
{
    m_cells->removeWidget(m_action);
    m_cells->addWidget(m_action, 1, 1, Qt::AlignLeft);
    m_cells->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
}

QString Note::sentence() const
{
    return m_text->text();
}

void Note::repaintIcon()
{
    const int edge = fontMetrics().height();
    m_icon->setPixmap(Theme::instance().icon(m_iconName, m_tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, Theme::instance().color(m_tone));
    m_text->setPalette(ink);
    update();
}

void Note::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().background(m_tone));
    painter.drawRoundedRect(rect(), grid::half, grid::half);
}

} // namespace secateur
