// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace secateur {

/// A picture that fits its place, never enlarged, on a checkerboard where it is transparent; or, in its stead, an
/// icon and a sentence. Keeps its size whatever it shows.
class ThumbnailView final : public QWidget {
    Q_OBJECT
public:
    explicit ThumbnailView(QWidget* parent = nullptr);
    void setPicture(const QImage& picture, const QString& description);
    void setNotice(const QString& icon, const QString& sentence, bool bad);
    /// In device pixels.
    [[nodiscard]] int wantedEdge() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter) const;
    void paintNotice(QPainter& painter) const;
    QImage m_picture;
    QString m_icon;
    QString m_sentence;
    bool m_bad = false;
};

} // namespace secateur
