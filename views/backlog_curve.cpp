// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog_curve.h"

#include "text.h"
#include "theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

double highest(const QList<QPointF>& samples)
{
    double most = 0;
    for (const QPointF& sample : samples)
        most = std::max(most, sample.y());
    return most;
}

/// A round number at or above `value`, so that the scale rarely changes.
double roundUp(double value)
{
    double step = 1;
    while (step * 10 < value)
        step *= 10;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (step * factor >= value)
            return step * factor;
    }
    return value;
}

} // namespace

BacklogCurve::BacklogCurve(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_line(new QLineSeries(m_chart))
    , m_floor(new QLineSeries(m_chart))
    , m_area(new QAreaSeries(m_line, m_floor))
    , m_time(new QValueAxis)
    , m_objects(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(0, grid::half, grid::half, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addSeries(m_area);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_objects, Qt::AlignLeft);
    m_area->attachAxis(m_time);
    m_area->attachAxis(m_objects);
    m_time->setLabelFormat(u"%d s"_s);
    m_objects->setLabelFormat(u"%d"_s);
    m_time->setTickCount(3);
    m_objects->setTickCount(3);
    m_time->setGridLineVisible(false);
    // Thin lines above a flat fill: antialiasing of the line only.
    auto* view = new QChartView(m_chart, this);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus); // it would be read as a part without a name
    view->setContextMenuPolicy(Qt::NoContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
    setAccessibleName(tr("Backlog of pending content"));
    setMinimumHeight(fontMetrics().height() * 5);
    connect(&Theme::instance(), &Theme::changed, this, &BacklogCurve::restyle);
    restyle();
    setSamples({});
}

void BacklogCurve::setSamples(const QList<QPointF>& samples)
{
    QList<QPointF> floor;
    if (!samples.isEmpty())
        floor = {{samples.first().x(), 0}, {samples.last().x(), 0}};
    m_floor->replace(floor);
    m_line->replace(samples);
    const double begin = samples.isEmpty() ? 0 : samples.first().x();
    const double end = samples.isEmpty() ? 0 : samples.last().x();
    m_time->setRange(begin, std::max(end, begin + 10));
    m_objects->setRange(0, roundUp(std::max(highest(samples), 4.0)));
    describe(samples);
}

void BacklogCurve::describe(const QList<QPointF>& samples)
{
    setAccessibleDescription(samples.isEmpty()
                                 ? tr("Nothing is pending.")
                                 : tr("%1 objects pending now, at most %2 in the last %3 seconds.")
                                       .arg(countText(qint64(samples.last().y())), countText(qint64(highest(samples))),
                                            countText(qint64(samples.last().x() - samples.first().x()))));
}

void BacklogCurve::restyle()
{
    const Theme& theme = Theme::instance();
    const QPalette colors = Theme::palette(theme.isDark());
    m_chart->setBackgroundBrush(colors.color(QPalette::Base));
    m_chart->setBackgroundPen(Qt::NoPen);
    m_area->setBrush(theme.background(Theme::Tone::Pending));
    m_area->setPen(QPen(theme.color(Theme::Tone::Pending), 1.5));
    for (QValueAxis* axis : {m_time, m_objects}) {
        axis->setTruncateLabels(false);
        axis->setLabelsColor(theme.color(Theme::Tone::Muted));
        axis->setLabelsFont(tabularFont(scaledFont(font(), 0.85)));
        axis->setLinePen(QPen(theme.line(), 1));
        axis->setGridLinePen(QPen(theme.line(), 1, Qt::DotLine));
    }
}

BacklogSpark::BacklogSpark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Backlog of pending content"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BacklogSpark::setSamples(const QList<QPointF>& samples)
{
    m_samples = samples;
    setVisible(samples.size() > 1 && highest(samples) > 0);
    update();
}

QSize BacklogSpark::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height()};
}

void BacklogSpark::paintEvent(QPaintEvent*)
{
    const double most = highest(m_samples);
    if (m_samples.size() < 2 || most <= 0)
        return;
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    // A floor, so that a lone bar is not taken for a separator.
    painter.fillRect(0, height() - 1, width(), 1, Theme::instance().fieldLine());
    painter.setBrush(Theme::instance().color(Theme::Tone::Pending));
    // One bar for each four pixels: the greatest backlog of its share of the samples.
    const int bars = std::max(1, width() / grid::half);
    const double begin = m_samples.first().x();
    const double span = std::max(1e-9, m_samples.last().x() - begin);
    QList<double> tops(bars, 0);
    for (const QPointF& sample : std::as_const(m_samples)) {
        const int bar = std::min(bars - 1, int((sample.x() - begin) / span * bars));
        tops[bar] = std::max(tops.at(bar), sample.y());
    }
    for (int bar = 0; bar < bars; ++bar) {
        const int tall = tops.at(bar) > 0 ? std::max(1, int(tops.at(bar) / most * (height() - 2))) : 0;
        painter.drawRect(bar * grid::half, height() - 1 - tall, grid::half - 1, tall);
    }
}

} // namespace secateur

#include "moc_backlog_curve.cpp"
