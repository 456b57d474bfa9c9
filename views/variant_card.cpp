// SPDX-License-Identifier: GPL-3.0-or-later
#include "variant_card.h"

#include "badge.h"
#include "elided_label.h"
#include "text.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace secateur {

using namespace Qt::StringLiterals;

VariantCard::VariantCard(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_state(new Badge(this))
    , m_where(new ElidedLabel(Qt::ElideMiddle, this))
    , m_copy(new QToolButton(this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_where->setFont(scaledFont(fixedFont(font()), 0.9));
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(Theme::instance().icon(u"copy"_s));
    m_copy->setToolTip(tr("Copy bucket and key"));
    m_copy->setAccessibleName(tr("Copy bucket and key"));
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid::half);
    cells->setVerticalSpacing(0);
    cells->addWidget(m_what, 0, 0, 1, 2);
    cells->addWidget(m_where, 1, 0);
    cells->addWidget(m_copy, 1, 1, Qt::AlignRight);
    cells->addWidget(m_state, 2, 0, 1, 2, Qt::AlignLeft);
    cells->setColumnStretch(0, 1);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_variant.bucket + u'/' + m_variant.key); });
}

void VariantCard::display(const Variant& variant, std::optional<ContentState> state)
{
    m_variant = variant;
    QStringList what{variant.original ? tr("Original") : tr("Rendition")};
    if (!variant.format.isEmpty())
        what.append(variant.format);
    if (variant.width > 0)
        what.append(tr("%1\u00a0×\u00a0%2").arg(variant.width).arg(variant.height));
    what.append(bytesText(variant.bytes).replace(u' ', QChar(QChar::Nbsp)));
    // A narrow pane breaks it between two parts, never inside one.
    m_what->setText(plain(what.join(u"\u00a0· "_s)));
    m_where->setText(variant.bucket + u'/' + variant.key);
    m_where->setAccessibleDescription(tr("Bucket and key"));
    if (!state) {
        m_state->display(u"circle-dashed"_s, tr("looking"), Theme::Tone::Muted);
        return;
    }
    switch (*state) {
    case ContentState::Present:
        m_state->display(u"circle-check"_s, tr("present"), Theme::Tone::Ok, tr("The content is in the store."));
        break;
    case ContentState::Missing:
        m_state->display(u"circle-x"_s, tr("missing"), Theme::Tone::Danger,
                         tr("The metadata name this object, but the content store does not have it."));
        break;
    case ContentState::NotAFile:
        m_state->display(u"octagon-alert"_s, tr("not a file"), Theme::Tone::Danger,
                         tr("A folder or a link stands where the content should be."));
        break;
    case ContentState::Unknown:
        m_state->display(u"circle-question-mark"_s, tr("unknown"), Theme::Tone::Unknown,
                         tr("Nobody can tell whether the content is there."));
        break;
    }
}

} // namespace secateur

#include "moc_variant_card.cpp"
