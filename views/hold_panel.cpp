// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold_panel.h"

#include "confirm_parts.h"
#include "text.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int frameMs = 50;

qint64 secondsUp(qint64 milliseconds)
{
    return (milliseconds + 999) / 1000;
}
} // namespace

HoldRing::HoldRing(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HoldRing::setLeft(qint64 left, qint64 whole)
{
    m_left = qMax<qint64>(left, 0);
    m_whole = qMax<qint64>(whole, 1);
    update();
}

QSize HoldRing::sizeHint() const
{
    const int edge = fontMetrics().height() * 7;
    return {edge, edge};
}

void HoldRing::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = qreal(height()) / 12;
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(theme.background(Theme::Tone::Danger), width));
    painter.drawEllipse(ring);
    // Angles are sixteenths of a degree, from twelve o'clock, clockwise.
    painter.setPen(QPen(theme.color(Theme::Tone::Danger), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -int(360 * 16 * m_left / m_whole));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(tabularFont(scaledFont(font(), 2.4)));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(secondsUp(m_left)));
}

HoldPanel::HoldPanel(QWidget* parent)
    : QWidget(parent)
    , m_ring(new HoldRing(this))
    , m_sentence(plainLabel({}, this))
    , m_promise(plainLabel(tr("Nothing has been sent yet. Escape calls it off too."), this))
    , m_callOff(new QPushButton(tr("&Call it off"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::two);
    column->addStretch(2);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(scaledFont(font(), 1.2));
    column->addWidget(m_sentence);
    m_promise->setAlignment(Qt::AlignCenter);
    column->addWidget(m_promise);
    m_callOff->setObjectName(u"callOffButton"_s);
    m_callOff->setFont(scaledFont(font(), 1.25));
    m_callOff->setMinimumSize(fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 3);
    m_callOff->setAutoDefault(true);
    column->addWidget(m_callOff, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &HoldPanel::tick);
    connect(&m_end, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT runOut();
    });
    connect(m_callOff, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT calledOff();
    });
}

void HoldPanel::begin(int milliseconds, const QString& subject)
{
    m_whole = milliseconds;
    m_subject = subject;
    m_clock.start();
    m_end.start(milliseconds);
    m_frame.start();
    m_callOff->setEnabled(true);
    m_callOff->setDefault(true);
    m_callOff->setFocus();
    tick();
}

void HoldPanel::stop()
{
    m_end.stop();
    m_frame.stop();
}

void HoldPanel::tick()
{
    const qint64 left = qMax<qint64>(0, m_whole - m_clock.elapsed());
    m_ring->setLeft(left, m_whole);
    const QString sentence = tr("Deleting %1 begins in %2 s").arg(m_subject, QString::number(secondsUp(left)));
    if (sentence != m_sentence->text()) {
        m_sentence->setText(sentence);
        setAccessibleName(sentence);
    }
}

} // namespace secateur

#include "moc_hold_panel.cpp"
