// SPDX-License-Identifier: GPL-3.0-or-later
#include "tall_page.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace secateur {

namespace {
constexpr int fewestLines = 4;
}

TallPage::TallPage(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize TallPage::sizeHint() const
{
    return widget()->sizeHint();
}

QSize TallPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            fontMetrics().height() * fewestLines};
}

int TallPage::heightForWidth(int width) const
{
    const QLayout* layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
}

bool TallPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitContent();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void TallPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitContent();
}

void TallPage::fitContent()
{
    // A scroll area asks its content for a height without a width, which is short of what wrapped sentences take.
    const QLayout* layout = widget()->layout();
    if (layout && layout->hasHeightForWidth())
        widget()->setMinimumHeight(layout->totalMinimumHeightForWidth(viewport()->width()));
}

} // namespace secateur

#include "moc_tall_page.cpp"
