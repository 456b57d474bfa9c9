// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm_parts.h"

#include "text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace secateur {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

NoteLine::NoteLine(const QString& icon, std::optional<Theme::Tone> tone, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel({}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&Theme::instance(), &Theme::changed, this, &NoteLine::paintIcon);
    setNote(icon, tone, text);
}

void NoteLine::setNote(const QString& icon, std::optional<Theme::Tone> tone, const QString& text)
{
    m_iconName = icon;
    m_tone = tone;
    setText(text);
    paintIcon();
}

void NoteLine::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void NoteLine::setQuiet(bool quiet)
{
    m_text->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

QString NoteLine::text() const
{
    return m_text->text();
}

void NoteLine::paintIcon()
{
    const int edge = qMax(16, fontMetrics().height());
    m_icon->setPixmap(Theme::instance().icon(m_iconName, m_tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
}

} // namespace secateur

#include "moc_confirm_parts.cpp"
