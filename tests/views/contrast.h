// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <cmath>

namespace secateur::test {

/// The relative luminance of WCAG 2, 0 to 1.
inline double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

inline double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The contrast of what is drawn in a part of a picture: between its most frequent colour and the core of the strokes
/// on it, the farthest colour that at least `least` pixels have. 0 where the part is of one colour.
inline double drawnContrast(const QImage& picture, const QRect& part, int least = 3)
{
    QHash<QRgb, int> counts;
    const QRect inside = part & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y) | 0xff000000];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double farthest = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() != ground && it.value() >= least)
            farthest = std::max(farthest, contrast(it.key(), ground));
    }
    return farthest;
}

} // namespace secateur::test
