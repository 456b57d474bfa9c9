// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_pane.h"

#include "elided_label.h"
#include "empty_state.h"
#include "help_desk.h"
#include "text.h"
#include "thumbnail_view.h"
#include "variant_card.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// More variants than this are counted, not listed: the inspector is for looking, not for bulk.
constexpr qsizetype maxCards = 32;

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : plain(text);
}

} // namespace

InspectorPane::InspectorPane(InspectorData& data, QWidget* parent)
    : QWidget(parent)
    , m_data(data)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(m_pages))
{
    setObjectName(u"inspectorPane"_s);
    setHelpTopic(this, u"the-window#inspector"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildAssetPage());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&m_data, &InspectorData::changed, this, &InspectorPane::update);
    update();
}

QWidget* InspectorPane::buildAssetPage()
{
    auto* scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The chosen asset"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    m_title = new ElidedLabel(Qt::ElideMiddle, page);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setFont(scaledFont(font(), 1.2));
    m_path = new ElidedLabel(Qt::ElideMiddle, page);
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_thumbnail = new ThumbnailView(page);
    auto* facts = new QFormLayout;
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(grid::unit);
    facts->setVerticalSpacing(grid::half);
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_alt = addFact(facts, tr("Alt text"));
    m_labels = addFact(facts, tr("Labels"));
    m_tags = addFact(facts, tr("Tags"));
    m_created = addFact(facts, tr("Created"));
    m_modified = addFact(facts, tr("Modified"));
    m_source = addFact(facts, tr("Source"));
    m_variantsTitle = new QLabel(page);
    m_variantsTitle->setTextFormat(Qt::PlainText);
    m_variantsTitle->setForegroundRole(QPalette::PlaceholderText);
    m_variants = new QVBoxLayout;
    m_variants->setSpacing(grid::unit);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::half);
    column->addWidget(m_title);
    column->addWidget(m_path);
    column->addSpacing(grid::half);
    column->addWidget(m_thumbnail);
    column->addSpacing(grid::half);
    column->addLayout(facts);
    column->addSpacing(grid::unit);
    column->addWidget(m_variantsTitle);
    column->addLayout(m_variants);
    column->addStretch();
    scroll->setWidget(page);
    return scroll;
}

QLabel* InspectorPane::addFact(QFormLayout* facts, const QString& caption)
{
    auto* name = new QLabel(caption);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(caption);
    facts->addRow(name, value);
    return value;
}

void InspectorPane::setSelection(const QList<AssetRef>& refs, int count)
{
    m_count = count;
    m_data.setRef(count == 1 && !refs.isEmpty() ? std::optional(refs.first()) : std::nullopt);
    update();
}

void InspectorPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_data.setThumbnailEdge(m_thumbnail->wantedEdge());
}

void InspectorPane::update()
{
    const auto say = [this](const QString& icon, const QString& title, const QString& text) {
        m_empty->display(icon, title, text);
        m_pages->setCurrentIndex(EmptyPage);
    };
    if (m_count > 1) {
        say(u"layers"_s, tr("%1 assets selected").arg(countText(m_count)),
            tr("Choose a single one to see its picture, labels and variants."));
        return;
    }
    switch (m_data.state()) {
    case InspectorData::State::Empty:
        say(u"image"_s, tr("No asset selected"), tr("Choose an asset to see its picture, labels and variants."));
        break;
    case InspectorData::State::Gone:
        say(u"circle-dashed"_s, tr("This asset is gone"),
            tr("It was there when the list was read and is not any more."));
        break;
    case InspectorData::State::Failed:
        m_empty->display(m_data.error(), tr("This asset could not be read"));
        m_pages->setCurrentIndex(EmptyPage);
        break;
    case InspectorData::State::Loading:
    case InspectorData::State::Ready:
        // What was shown stays until the new one has come: nothing flickers.
        if (m_data.asset())
            showAsset(*m_data.asset());
        break;
    }
}

void InspectorPane::showAsset(const Asset& asset)
{
    const QString name = asset.ref.path.isRoot() ? u"/"_s : asset.ref.path.name();
    m_title->setText(tr("%1 #%2").arg(name).arg(asset.ref.entry));
    m_path->setText(asset.ready ? asset.ref.path.text() : tr("%1 · still being stored").arg(asset.ref.path.text()));
    m_alt->setText(asset.shown ? orDash(asset.alt)
                               : tr("The server can not show this asset, most likely because it was stored without alt "
                                    "text. It can be deleted."));
    QStringList labels;
    for (auto it = asset.labels.cbegin(); it != asset.labels.cend(); ++it)
        labels.append(plain(it.key() + u" = "_s + it.value(), 400));
    m_labels->setText(labels.isEmpty() ? u"–"_s : labels.join(u'\n'));
    QStringList tags;
    for (const QString& tag : asset.tags)
        tags.append(plain(tag, 256));
    m_tags->setText(tags.isEmpty() ? u"–"_s : tags.join(u", "_s));
    m_created->setText(asset.shown ? timeText(asset.created) : tr("unknown"));
    m_created->setToolTip(asset.shown ? isoText(asset.created) : QString());
    m_modified->setText(asset.shown ? timeText(asset.modified) : tr("unknown"));
    m_modified->setToolTip(asset.shown ? isoText(asset.modified) : QString());
    m_source->setText(orDash(asset.sourceUrl.isEmpty() ? asset.source : asset.source + u' ' + asset.sourceUrl));
    showThumbnail();
    showVariants(asset);
    m_pages->setCurrentIndex(AssetPage);
}

void InspectorPane::showThumbnail()
{
    switch (m_data.thumbState()) {
    case InspectorData::ThumbState::None:
        m_thumbnail->setNotice(u"image-off"_s, tr("This asset has no original."), false);
        break;
    case InspectorData::ThumbState::Skipped:
        m_thumbnail->setNotice(u"image"_s,
                               m_data.pictureLimit() <= 0
                                   ? tr("Pictures are off. You can show them in the settings, under Reading.")
                                   : tr("This picture is larger than you want read. See the settings, Reading."),
                               false);
        break;
    case InspectorData::ThumbState::Loading:
        m_thumbnail->setNotice({}, {}, false);
        break;
    case InspectorData::ThumbState::Ready:
        m_thumbnail->setPicture(m_data.thumbnail(), tr("Picture of the asset"));
        break;
    case InspectorData::ThumbState::Broken:
        m_thumbnail->setNotice(u"image-off"_s, m_data.error().what, true);
        break;
    }
}

void InspectorPane::showVariants(const Asset& asset)
{
    const qsizetype shown = qMin(asset.variants.size(), maxCards);
    m_variantsTitle->setText(
        asset.variants.size() == 1
            ? tr("1 variant · %1").arg(bytesText(asset.bytes()))
            : tr("%1 variants · %2").arg(countText(asset.variants.size()), bytesText(asset.bytes())));
    while (m_cards.size() < shown) {
        auto* card = new VariantCard(this);
        connect(card, &VariantCard::copyRequested, this, &InspectorPane::copyRequested);
        m_variants->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < shown);
        if (i < shown)
            m_cards[i]->display(asset.variants[i], m_data.isContentKnown(int(i))
                                                       ? std::optional(m_data.contentState(int(i)))
                                                       : std::nullopt);
    }
}

} // namespace secateur

#include "moc_inspector_pane.cpp"
