// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace secateur {

/// Pending objects over time, as a quiet area; seconds on x, objects on y. GUI thread.
class BacklogCurve final : public QWidget {
    Q_OBJECT
public:
    explicit BacklogCurve(QWidget* parent = nullptr);
    void setSamples(const QList<QPointF>& samples);

private:
    void restyle();
    void describe(const QList<QPointF>& samples);
    QChart* m_chart;
    QLineSeries* m_line;
    QLineSeries* m_floor;
    QAreaSeries* m_area;
    QValueAxis* m_time;
    QValueAxis* m_objects;
};

/// The same in the height of a line of text, without axes.
class BacklogSpark final : public QWidget {
    Q_OBJECT
public:
    explicit BacklogSpark(QWidget* parent = nullptr);
    void setSamples(const QList<QPointF>& samples);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QPointF> m_samples;
};

} // namespace secateur
