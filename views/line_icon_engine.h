// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIconEngine>

namespace secateur {

/// Draws `:/icons/<name>.svg` at any size and device pixel ratio, its `currentColor` taken from the theme at the time
/// of drawing, so that icons follow a theme change by themselves.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, std::optional<Theme::Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const;
    QString m_name;
    std::optional<Theme::Tone> m_tone;
};

} // namespace secateur
