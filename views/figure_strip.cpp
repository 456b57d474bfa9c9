// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_strip.h"

#include "confirm_parts.h"
#include "text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

FigureStrip::FigureStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid::three);
    m_row->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &FigureStrip::restyle);
}

void FigureStrip::addFigure(const QString& key, const QString& word, const QString& icon,
                            std::optional<Theme::Tone> tone)
{
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::half);
    Figure figure{plainLabel(u"–"_s, this), new QLabel(this), plainLabel(word, this), icon, tone};
    figure.value->setFont(tabularFont(scaledFont(font(), 1.25)));
    head->addWidget(figure.value);
    cell->addLayout(head);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid::half);
    foot->addWidget(figure.icon);
    foot->addWidget(figure.word, 1);
    figure.icon->setVisible(!icon.isEmpty());
    cell->addLayout(foot);
    m_row->insertLayout(m_row->count() - 1, cell);
    m_figures.insert(key, figure);
    restyle();
}

void FigureStrip::setFigure(const QString& key, const QString& value, const QString& toolTip)
{
    const auto it = m_figures.constFind(key);
    if (it == m_figures.cend())
        return;
    it->value->setText(value);
    it->value->setToolTip(toolTip);
    it->value->setAccessibleName(tr("%1: %2").arg(it->word->text(), value));
}

QString FigureStrip::figure(const QString& key) const
{
    const auto it = m_figures.constFind(key);
    return it == m_figures.cend() ? QString() : it->value->text();
}

void FigureStrip::restyle()
{
    const Theme& theme = Theme::instance();
    const int edge = qMax(14, fontMetrics().height() - 2);
    for (const Figure& figure : std::as_const(m_figures)) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, theme.color(Theme::Tone::Muted));
        figure.word->setPalette(quiet);
        if (!figure.iconName.isEmpty())
            figure.icon->setPixmap(
                theme.icon(figure.iconName, figure.tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    }
}

} // namespace secateur

#include "moc_figure_strip.cpp"
