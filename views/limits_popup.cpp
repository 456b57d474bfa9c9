// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits_popup.h"

#include "confirm_parts.h"
#include "help_desk.h"
#include "text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

LimitsPopup::LimitsPopup(const QStringList& words, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"limitsPopup"_s);
    setHelpTopic(this, u"connections#what-a-connection-can-tell"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    QLabel* title = plainLabel(tr("What this connection can tell"), this);
    title->setFont(scaledFont(font(), 1.15));
    column->addWidget(title);
    for (const QString& word : words)
        column->addWidget(new NoteLine(u"info"_s, Theme::Tone::Muted, plain(word), this));
    setAccessibleName(title->text());
    setAccessibleDescription(words.join(u' '));
    setFixedWidth(fontMetrics().averageCharWidth() * 64);
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace secateur

#include "moc_limits_popup.cpp"
