// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnail_view.h"

#include "text.h"
#include "theme.h"

#include <QPainter>

namespace secateur {

namespace {

constexpr int edge = 224;

QPixmap checkerboard(bool dark)
{
    QPixmap tile(2 * grid::unit, 2 * grid::unit);
    tile.fill(QColor::fromRgb(dark ? 0xff2a2f32 : 0xffffffff));
    QPainter painter(&tile);
    const QColor other = QColor::fromRgb(dark ? 0xff343a3e : 0xffe6e9eb);
    painter.fillRect(0, 0, grid::unit, grid::unit, other);
    painter.fillRect(grid::unit, grid::unit, grid::unit, grid::unit, other);
    return tile;
}

} // namespace

ThumbnailView::ThumbnailView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("thumbnail"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThumbnailView::setPicture(const QImage& picture, const QString& description)
{
    m_picture = picture;
    m_sentence.clear();
    setAccessibleName(description);
    update();
}

void ThumbnailView::setNotice(const QString& icon, const QString& sentence, bool bad)
{
    m_picture = {};
    m_icon = icon;
    m_sentence = sentence;
    m_bad = bad;
    setAccessibleName(sentence);
    update();
}

int ThumbnailView::wantedEdge() const
{
    return int(edge * devicePixelRatioF());
}

QSize ThumbnailView::sizeHint() const
{
    return {edge, edge};
}

QSize ThumbnailView::minimumSizeHint() const
{
    return {edge / 2, edge};
}

void ThumbnailView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_picture.isNull())
        paintNotice(painter);
    else
        paintPicture(painter);
}

void ThumbnailView::paintPicture(QPainter& painter) const
{
    const QSizeF natural = QSizeF(m_picture.size()) / devicePixelRatioF();
    QSizeF size = natural;
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    if (m_picture.hasAlphaChannel())
        painter.fillRect(place, QBrush(checkerboard(Theme::instance().isDark())));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

void ThumbnailView::paintNotice(QPainter& painter) const
{
    const auto tone = m_bad ? Theme::Tone::Danger : Theme::Tone::Muted;
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::instance().background(tone));
    painter.drawRoundedRect(rect(), grid::half, grid::half);
    const int size = fontMetrics().height() * 2;
    const QRect icon((width() - size) / 2, height() / 2 - size, size, size);
    if (!m_icon.isEmpty())
        Theme::instance().icon(m_icon, tone).paint(&painter, icon);
    painter.setPen(Theme::instance().color(tone));
    painter.drawText(rect().adjusted(grid::unit, height() / 2 + grid::unit, -grid::unit, -grid::unit),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, plain(m_sentence));
}

} // namespace secateur

#include "moc_thumbnail_view.cpp"
