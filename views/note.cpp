// SPDX-License-Identifier: GPL-3.0-or-later
#include "note.h"

#include "error_details.h"
#include "items/error_report.h"
#include "text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
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
    , m_copy(new QToolButton(this))
    , m_cells(new QGridLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setObjectName(u"copyDetails"_s);
    m_copy->setText(tr("Copy Details"));
    m_copy->setIcon(Theme::instance().icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->hide();
    m_cells->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    m_cells->setSpacing(grid::unit);
    m_cells->setColumnStretch(1, 1);
    m_cells->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_cells->addWidget(m_text, 0, 1);
    m_cells->addWidget(m_action, 0, 2, Qt::AlignVCenter);
    m_cells->addWidget(m_copy, 0, 3, Qt::AlignVCenter);
    connect(m_action, &QToolButton::clicked, this, &Note::actionTriggered);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details()); });
    connect(&Theme::instance(), &Theme::changed, this, &Note::repaintIcon);
    hide();
}

void Note::display(const QString& icon, Theme::Tone tone, const QString& sentence, const QString& action)
{
    m_errorShown.reset();
    showText(icon, tone, plain(sentence), action);
}

void Note::display(const Error& error, const QString& action)
{
    if (m_errorShown != error)
        m_since = nowStamp();
    m_errorShown = error;
    showText(u"circle-alert"_s, Theme::Tone::Danger, errorText(error), action);
}

void Note::showText(const QString& icon, Theme::Tone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    m_iconName = icon;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->setVisible(m_errorShown.has_value());
    setAccessibleName(text);
    repaintIcon();
    show();
}

QString Note::details() const
{
    return m_errorShown ? errorDetailsFor(this, *m_errorShown, m_since) : QString();
}

void Note::clear()
{
    m_errorShown.reset();
    m_text->clear();
    hide();
}

void Note::setStacked()
{
    m_cells->removeWidget(m_action);
    m_cells->addWidget(m_action, 1, 1, Qt::AlignLeft);
    m_cells->removeWidget(m_copy);
    m_cells->addWidget(m_copy, 2, 1, Qt::AlignLeft);
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
