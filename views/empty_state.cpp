// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_state.h"

#include "error_details.h"
#include "items/error_report.h"
#include "text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_copy(new QPushButton(Theme::instance().icon(u"copy"_s), tr("Copy Details"), this))
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
    buttonRow->addWidget(m_copy);
    buttonRow->addStretch();
    column->addLayout(buttonRow);
    column->addStretch(3);
    buttonRow->setSpacing(grid::unit);
    m_copy->setObjectName(u"copyDetails"_s);
    m_copy->setAutoDefault(false);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details()); });
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::repaintIcon);
}

void EmptyState::display(const Error& error, const QString& title)
{
    if (m_error != error)
        m_since = nowStamp();
    m_error = error;
    Error rest = error;
    const QString head = title.isEmpty() ? std::exchange(rest.what, QString()) : title;
    showWords(u"circle-alert"_s, head, errorText(rest).trimmed(), Theme::Tone::Danger);
}

QString EmptyState::details() const
{
    return m_error ? errorDetailsFor(this, *m_error, m_since) : QString();
}

void EmptyState::display(const QString& icon, const QString& title, const QString& text, Theme::Tone tone)
{
    m_error.reset();
    showWords(icon, title, plain(text, 4096), tone);
}

void EmptyState::showWords(const QString& icon, const QString& title, const QString& text, Theme::Tone tone)
{
    m_copy->setVisible(m_error.has_value());
    m_iconName = icon;
    m_tone = tone;
    m_title->setText(plain(title));
    m_text->setText(text);
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
