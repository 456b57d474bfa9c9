// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm_parts.h"

#include "error_details.h"
#include "items/error_report.h"
#include "text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace secateur {

using namespace Qt::StringLiterals;

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

void NoteLine::setError(const Error& error)
{
    setNote(u"circle-alert"_s, Theme::Tone::Danger, errorText(error));
    m_error = error;
    m_since = nowStamp();
    if (!m_copy) {
        m_copy = new QToolButton(this);
        m_copy->setObjectName(u"copyDetails"_s);
        m_copy->setText(tr("Copy Details"));
        m_copy->setIcon(Theme::instance().icon(u"copy"_s));
        m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_copy->setFocusPolicy(Qt::TabFocus);
        static_cast<QHBoxLayout*>(layout())->addWidget(m_copy, 0, Qt::AlignTop);
        connect(m_copy, &QToolButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(errorDetailsFor(this, m_error, m_since)); });
    }
    m_copy->show();
}

void NoteLine::setText(const QString& text)
{
    if (m_copy)
        m_copy->hide();
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
