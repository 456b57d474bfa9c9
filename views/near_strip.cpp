// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_strip.h"

#include "text.h"
#include "theme.h"

#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QString whyText(NearPath::Why why)
{
    switch (why) {
    case NearPath::Why::BeginsAlike:
        return NearStrip::tr("Its name begins alike. It is not included.");
    case NearPath::Why::SamePath:
        return NearStrip::tr("Other assets at the same path. They are not included.");
    case NearPath::Why::Below:
        return NearStrip::tr("It lies below the path. It is not included.");
    }
    Q_UNREACHABLE();
}

} // namespace

NearStrip::NearStrip(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_rest(new QLabel(this))
{
    setObjectName(u"nearStrip"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NearStrip::setRadius(const BlastRadius& radius)
{
    m_near = radius.near;
    m_paths = qMax<qint64>(radius.nearPaths, radius.near.size());
    const QString none = radius.exact ? tr("Nothing lies nearby.") : tr("What lies nearby can not be known here.");
    m_caption->setText(m_near.isEmpty() ? none : tr("Not included nearby:"));
    m_caption->setForegroundRole(m_near.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    while (m_links.size() < m_near.size()) {
        auto* link = new QToolButton(this);
        link->setAutoRaise(true);
        link->setCursor(Qt::PointingHandCursor);
        link->setForegroundRole(QPalette::Link);
        const qsizetype number = m_links.size();
        connect(link, &QToolButton::clicked, this, [this, number] {
            if (number < m_near.size())
                Q_EMIT pathChosen(m_near[number].path);
        });
        m_links.append(link);
    }
    for (qsizetype i = 0; i < m_near.size(); ++i) {
        const NearPath& near = m_near[i];
        const QString text = u"%1 (%2)"_s.arg(plain(near.path.text(), 48), countText(near.assets));
        m_links[i]->setText(text);
        m_links[i]->setToolTip(toolTipText(u"%1 · %2"_s.arg(near.path.text(), whyText(near.why))));
        m_links[i]->setAccessibleDescription(whyText(near.why));
        m_links[i]->setAccessibleName(tr("Go to %1, %2 assets, not included").arg(near.path.text()).arg(near.assets));
    }
    arrange();
}

QString NearStrip::restText(qsizetype shown) const
{
    const qint64 rest = m_paths - shown;
    if (rest <= 0)
        return {};
    return shown == 0 ? tr("%1 paths").arg(countText(rest)) : tr("and %1 more paths").arg(countText(rest));
}

QSize NearStrip::sizeHint() const
{
    return {grid::unit * 20, fontMetrics().height() + grid::unit};
}

QSize NearStrip::minimumSizeHint() const
{
    return sizeHint();
}

void NearStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NearStrip::arrange()
{
    int x = 0;
    const auto place = [this, &x](QWidget* part, int width) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, 0, width, height()}));
        part->show();
        x += width + grid::half;
    };
    place(m_caption, m_caption->sizeHint().width());
    const int reserve = fontMetrics().horizontalAdvance(tr("and %1 more paths").arg(countText(m_paths))) + grid::unit;
    qsizetype shown = 0;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const int width = m_links[i]->sizeHint().width();
        const bool last = i + 1 == m_paths;
        const bool fits = i < m_near.size() && shown == i && x + width + (last ? 0 : reserve) <= this->width();
        m_links[i]->setVisible(fits);
        if (!fits)
            continue;
        place(m_links[i], width);
        ++shown;
    }
    m_rest->setText(restText(shown));
    place(m_rest, qMin(m_rest->sizeHint().width(), qMax(0, width() - x)));
}

} // namespace secateur

#include "moc_near_strip.cpp"
