// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_state.h"

#include "text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), 1.2));
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(grid::unit);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::three);
    column->setSpacing(grid::unit);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    auto* textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 8);
    textRow->addStretch(1);
    column->addLayout(textRow);
    auto* buttonRow = new QHBoxLayout;
    buttonRow->addStretch();
    buttonRow->addLayout(m_buttons);
    buttonRow->addStretch();
    column->addLayout(buttonRow);
    column->addStretch(3);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::repaintIcon);
}

void EmptyState::display(const QString& icon, const QString& title, const QString& text, Theme::Tone tone)
{
    m_iconName = icon;
    m_tone = tone;
    m_title->setText(plain(title));
    m_text->setText(plain(text, 4096));
    setAccessibleName(title);
    setAccessibleDescription(text);
    repaintIcon();
}

QPushButton* EmptyState::addAction(const QString& text, const QString& icon)
{
    auto* button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(Theme::instance().icon(icon));
    button->setDefault(m_buttons->isEmpty());
    m_buttons->addWidget(button);
    return button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::repaintIcon()
{
    const int edge = fontMetrics().height() * 2;
    m_icon->setPixmap(Theme::instance().icon(m_iconName, m_tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
}

} // namespace secateur
