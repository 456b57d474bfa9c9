// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_pane.h"

#include "asset_table_view.h"
#include "confirm_words.h"
#include "empty_state.h"
#include "help_desk.h"
#include "near_strip.h"
#include "note.h"
#include "preview_header.h"
#include "text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace secateur {

using namespace Qt::StringLiterals;

PreviewPane::PreviewPane(AssetTableModel& browse, AssetTableModel& matches, Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_browse(browse)
    , m_matches(matches)
    , m_preview(preview)
    , m_header(new PreviewHeader(this))
    , m_lists(new QStackedWidget(this))
    , m_browseTable(addTable(browse, u"browseTable"_s, tr("Assets at the path")))
    , m_previewTable(addTable(matches, u"previewTable"_s, tr("Assets that would be deleted")))
    , m_empty(new EmptyState(m_lists))
    , m_near(new NearStrip(this))
    , m_inexact(new Note(this))
    , m_collateral(new Note(this))
    , m_failure(new Note(this))
    , m_reason(new QLabel(this))
    , m_delete(new QPushButton(this))
{
    setObjectName(u"previewPane"_s);
    setHelpTopic(this, u"the-window#assets-and-preview"_s);
    m_inexact->setObjectName(u"inexactNote"_s);
    m_collateral->setObjectName(u"collateralNote"_s);
    m_lists->addWidget(m_empty);
    buildLayout();
    connect(m_header, &PreviewHeader::browseChosen, this, [this] { setMode(Mode::Browse); });
    connect(m_header, &PreviewHeader::previewChosen, this, [this] { setMode(Mode::Preview); });
    connect(&m_preview, &Preview::changed, this, &PreviewPane::update);
    connect(m_near, &NearStrip::pathChosen, this, &PreviewPane::pathChosen);
    connect(m_failure, &Note::actionTriggered, this, &PreviewPane::retryRequested);
    connect(m_delete, &QPushButton::clicked, this, &PreviewPane::onDelete);
    for (AssetTableModel* model : {&m_browse, &m_matches}) {
        connect(model, &AssetTableModel::stateChanged, this, &PreviewPane::update);
        connect(model, &QAbstractItemModel::rowsInserted, this, &PreviewPane::update);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &PreviewPane::update);
        connect(model, &QAbstractItemModel::modelReset, this, &PreviewPane::update);
        connect(model, &AssetTableModel::loadFailed, this,
                [this](const Error& error) { m_failure->display(error, tr("Read again")); });
    }
    update();
}

AssetTableView* PreviewPane::addTable(AssetTableModel& model, const QString& name, const QString& accessibleName)
{
    auto* table = new AssetTableView(model, m_lists);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    m_lists->addWidget(table);
    connect(table, &AssetTableView::selectionEdited, this, [this] {
        updateFooter();
        Q_EMIT selectionChanged();
    });
    connect(table, &AssetTableView::menuRequested, this, &PreviewPane::menuRequested);
    connect(table, &AssetTableView::deletePressed, this, [this, table] {
        if (m_readOnly.isEmpty())
            Q_EMIT deleteRefsRequested(table->selectedRefs());
    });
    return table;
}

void PreviewPane::buildLayout()
{
    m_reason->setObjectName(u"deleteReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_delete->setObjectName(u"deleteButton"_s);
    m_delete->setIcon(Theme::instance().icon(u"trash-2"_s));
    // Never what Enter does by accident.
    m_delete->setAutoDefault(false);
    Theme::makeDanger(m_delete);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(grid::unit, grid::half, grid::unit, grid::unit);
    foot->setSpacing(grid::half);
    foot->addWidget(m_near);
    foot->addWidget(m_inexact);
    foot->addWidget(m_collateral);
    auto* buttonRow = new QHBoxLayout;
    buttonRow->setSpacing(grid::unit);
    buttonRow->addWidget(m_reason, 1);
    buttonRow->addWidget(m_delete);
    foot->addLayout(buttonRow);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_failure);
    column->addWidget(m_lists, 1);
    column->addLayout(foot);
}

AssetTableView* PreviewPane::table() const
{
    return m_mode == Mode::Browse ? m_browseTable : m_previewTable;
}

void PreviewPane::setMode(Mode mode)
{
    const bool changed = mode != m_mode;
    m_mode = mode;
    update();
    if (!changed)
        return;
    Q_EMIT modeChanged();
    Q_EMIT selectionChanged();
}

void PreviewPane::setBrowsePath(const AssetPath& path, qint64 withBelow, qint64 bytes)
{
    m_path = path;
    m_withBelow = withBelow;
    m_bytes = bytes;
    update();
}

void PreviewPane::setReadOnlyReason(const QString& reason)
{
    m_readOnly = reason;
    updateFooter();
}

void PreviewPane::setLocal(bool local)
{
    m_local = local;
    updateList();
}

void PreviewPane::update()
{
    const bool preview = m_mode == Mode::Preview;
    if (preview)
        m_header->showPreview(m_preview);
    else
        m_header->showBrowse(m_path, m_browse.isComplete() ? m_browse.rowCount() : -1, m_withBelow, m_bytes);
    const bool counted = m_preview.state() == Preview::State::Ready;
    m_near->setVisible(preview);
    m_near->setRadius(counted ? m_preview.radius() : BlastRadius{});
    const BlastRadius& radius = m_preview.radius();
    const auto say = [&](Note* note, const QString& icon, const QString& sentence) {
        if (preview && counted && !sentence.isEmpty())
            note->display(icon, Theme::Tone::Warning, sentence);
        else
            note->clear();
    };
    say(m_inexact, u"circle-question-mark"_s, inexactText(radius));
    say(m_collateral, u"triangle-alert"_s, collateralText(radius));
    const AssetTableModel& model = preview ? m_matches : m_browse;
    if (preview && m_preview.state() == Preview::State::Failed)
        m_failure->display(m_preview.error(), tr("Count again"));
    else if (model.state() != AssetTableModel::State::Failed)
        m_failure->clear();
    updateList();
    updateFooter();
}

void PreviewPane::updateList()
{
    const AssetTableModel& model = m_mode == Mode::Preview ? m_matches : m_browse;
    const bool nothing = model.rowCount() == 0 && (model.isComplete() || !model.request());
    if (nothing)
        explainEmpty();
    m_lists->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : table());
}

void PreviewPane::explainEmpty()
{
    if (m_mode == Mode::Browse) {
        if (m_withBelow > 0)
            m_empty->display(u"folder-open"_s, tr("No assets at %1 itself").arg(m_path.text()),
                             m_withBelow == 1
                                 ? tr("1 asset lies further down. Choose a path on the left, or choose “everything "
                                      "below” above to preview it.")
                                 : tr("%1 assets lie further down. Choose a path on the left, or choose “everything "
                                      "below” above to preview them all.")
                                       .arg(countText(m_withBelow)));
        else
            m_empty->display(u"folder-open"_s, tr("No assets here"),
                             m_local ? tr("Images come into this store with File, Import images.")
                                     : tr("Assets that clients of this server store at this path are listed here."));
        return;
    }
    if (!m_preview.request())
        m_empty->display(u"scissors"_s, tr("Nothing to preview yet"),
                         tr("Type or paste a request above, or choose a path on the left and what to take of it."));
    else
        m_empty->display(u"search"_s, tr("Nothing matches"),
                         tr("This request would delete nothing now. Look at the path, the labels and the selector."));
}

QString PreviewPane::disabledReason() const
{
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    if (m_mode == Mode::Browse)
        return m_browseTable->selectedCount() > 0 ? QString() : tr("Select assets to delete, or preview a request.");
    if (!m_preview.request())
        return tr("The bar holds no request.");
    switch (m_preview.state()) {
    case Preview::State::Empty:
    case Preview::State::Counting:
        return tr("Counting what would go.");
    case Preview::State::Failed:
        return tr("What would go could not be counted.");
    case Preview::State::Ready:
        break;
    }
    return m_preview.radius().matched.assets == 0 ? tr("Nothing matches.") : QString();
}

void PreviewPane::updateFooter()
{
    const QString reason = disabledReason();
    const bool counted = m_mode == Mode::Preview && m_preview.state() == Preview::State::Ready;
    const qint64 count = m_mode == Mode::Browse ? m_browseTable->selectedCount()
                         : counted              ? m_preview.radius().matched.assets
                                                : 0;
    m_delete->setText(count == 0   ? tr("Delete…")
                      : count == 1 ? tr("Delete 1 asset…")
                                   : tr("Delete %1 assets…").arg(countText(count)));
    m_delete->setEnabled(reason.isEmpty());
    m_delete->setToolTip(toolTipText(reason));
    m_delete->setAccessibleDescription(reason);
    m_reason->setText(plain(reason));
}

void PreviewPane::onDelete()
{
    if (!disabledReason().isEmpty())
        return;
    if (m_mode == Mode::Browse)
        Q_EMIT deleteRefsRequested(m_browseTable->selectedRefs());
    else
        Q_EMIT deleteRequested(*m_preview.request());
}

} // namespace secateur

#include "moc_preview_pane.cpp"
