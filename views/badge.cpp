// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"

#include "text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace secateur {

Badge::Badge(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, [this] {
        if (!m_leavesClicks && !toolTip().isEmpty())
            QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this);
    });
}

void Badge::display(const QString& icon, const QString& word, Theme::Tone tone, const QString& sentence)
{
    m_tone = tone;
    m_sentence = sentence;
    setIcon(Theme::instance().icon(icon, tone));
    setText(plain(word, 64));
    setToolTip(toolTipText(sentence));
    setFocusPolicy(sentence.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleName(word);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int line = fontMetrics().height();
    // The icon is two pixels smaller than a line, and stands two nearer to the edge.
    return {grid::unit + line + fontMetrics().horizontalAdvance(text()) + grid::unit, line + grid::half};
}

void Badge::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const QColor ink = theme.color(m_tone);
    painter.setPen(hasFocus() ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.background(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::half, grid::half);
    const int line = fontMetrics().height();
    const int edge = line - 2;
    const QRect iconRect(grid::unit - 2, (height() - edge) / 2, edge, edge);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect));
    painter.setPen(ink);
    const QRect words = rect().adjusted(iconRect.right() + grid::half + 1, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace secateur
