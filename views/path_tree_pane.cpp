// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_tree_pane.h"

#include "help_desk.h"
#include "keyboard_menu.h"
#include "note.h"
#include "path_tree_delegate.h"
#include "text.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAhead = 64; ///< of a node's loaded end, its next page is asked for

} // namespace

PathTreePane::PathTreePane(PathTreeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_delegate(new PathTreeDelegate(m_tree))
    , m_note(new Note(this))
    , m_unlisted(new Note(this))
{
    setObjectName(u"pathTreePane"_s);
    setHelpTopic(this, u"the-window#paths"_s);
    m_unlisted->setObjectName(u"unlistedNote"_s);
    m_unlisted->setStacked();
    m_field->setObjectName(u"treeFilter"_s);
    m_field->setPlaceholderText(tr("Go to or filter"));
    m_field->setAccessibleName(tr("Go to a path, or filter the paths that are loaded"));
    m_field->setToolTip(tr("Type to pick out loaded paths. Enter goes to a path such as /users/u12 (Ctrl+F)."));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(Theme::instance().icon(u"search"_s, Theme::Tone::Muted), QLineEdit::LeadingPosition);
    buildTree();

    auto* fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::half);
    fieldRow->addWidget(m_field);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addLayout(fieldRow);
    column->addWidget(m_unlisted);
    column->addWidget(m_note);
    column->addWidget(m_tree, 1);

    connect(m_field, &QLineEdit::textEdited, this, &PathTreePane::onTyped);
    connect(m_field, &QLineEdit::returnPressed, this, &PathTreePane::goToTyped);
    connect(m_note, &Note::actionTriggered, this, [this] {
        m_note->clear();
        if (m_failedPath)
            m_model.refresh({*m_failedPath});
    });
    connect(m_unlisted, &Note::actionTriggered, this, &PathTreePane::addPathsRequested);
    connect(&m_model, &PathTreeModel::located, this, &PathTreePane::onLocated);
    connect(&m_model, &PathTreeModel::loadFailed, this, [this](const AssetPath& path, const Error& error) {
        m_failedPath = path;
        m_note->display(error, tr("Read again"));
    });
    m_field->installEventFilter(this);
    m_tree->installEventFilter(this);
}

void PathTreePane::buildTree()
{
    m_tree->setObjectName(u"pathTree"_s);
    m_tree->setAccessibleName(tr("Paths"));
    // Heard before the view hears it, which would choose the next sibling: Delete must not come to mean another path.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &PathTreePane::leaveRemoved);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PathTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PathTreeModel::AssetsColumn, QHeaderView::Fixed);
    m_tree->header()->setMinimumSectionSize(grid::two);
    fitCountColumn();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PathTreePane::onCurrentChanged);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        // A click on the node that is current already means it again: back to its assets from a preview.
        if (m_model.data(index, PathTreeModel::LoadStateRole).toInt() == PathTreeModel::Failed)
            retryFailed(index);
        Q_EMIT pathChosen(m_model.pathOf(index));
    });
    new KeyboardMenu(m_tree);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PathTreePane::showMenu);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &PathTreePane::fetchNearEnd);
    // A page has come, a node was closed, the window has grown: a node's end may be in sight without a scroll.
    connect(m_tree->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PathTreePane::fetchNearEnd);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        // The root is open from the start: a store with a single closed row teaches nothing.
        if (!parent.isValid() || m_model.pathOf(parent).isRoot())
            m_tree->expand(m_model.index(0, 0));
        fitCountColumn();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PathTreePane::fitCountColumn);
    if (m_model.rowCount() > 0)
        m_tree->expand(m_model.index(0, 0));
}

AssetPath PathTreePane::currentPath() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? m_model.pathOf(current) : AssetPath();
}

void PathTreePane::goTo(const AssetPath& path)
{
    m_model.locate(path);
}

void PathTreePane::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PathTreePane::setListsPaths(bool lists)
{
    m_delegate->setCounts(lists);
    m_tree->viewport()->update();
    if (lists)
        m_unlisted->clear();
    else
        m_unlisted->display(u"info"_s, Theme::Tone::Accent,
                            tr("This server can not list its paths. The tree shows paths that you added or visited."),
                            tr("Add paths…"));
}

void PathTreePane::showError(const Error& error)
{
    m_note->display(error);
}

void PathTreePane::leaveRemoved(const QModelIndex& parent, int first, int last)
{
    for (QModelIndex at = m_tree->currentIndex(); at.isValid(); at = at.parent()) {
        if (at.parent() != parent || at.row() < first || at.row() > last)
            continue;
        const QScopedValueRollback quiet(m_choosing, false);
        m_tree->setCurrentIndex(parent);
        return;
    }
}

void PathTreePane::onCurrentChanged(const QModelIndex& current)
{
    if (m_choosing && current.isValid() && m_tree->hasFocus())
        Q_EMIT pathChosen(m_model.pathOf(current));
}

void PathTreePane::onLocated(const AssetPath& wanted, const QModelIndex& index, const AssetPath& deepest)
{
    QModelIndex target = index;
    if (!index.isValid()) {
        target = m_model.indexOf(deepest);
        m_note->display(u"info"_s, Theme::Tone::Muted,
                        tr("There is no path %1. The closest that exists is %2.").arg(wanted.text(), deepest.text()));
    } else {
        m_note->clear();
    }
    if (!target.isValid())
        return;
    {
        const QScopedValueRollback quiet(m_choosing, false);
        m_tree->setCurrentIndex(target);
    }
    m_tree->scrollTo(target, QAbstractItemView::EnsureVisible);
    Q_EMIT pathChosen(m_model.pathOf(target));
}

void PathTreePane::onTyped(const QString& text)
{
    m_note->clear();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || wanted.contains(u'/'))
        return;
    // Picks out, hides nothing: what is not loaded could match too.
    const QModelIndex from = m_tree->currentIndex().isValid() ? m_tree->currentIndex() : m_model.index(0, 0);
    const auto found = m_model.match(from.siblingAtColumn(0), Qt::DisplayRole, wanted, 1,
                                     Qt::MatchContains | Qt::MatchWrap | Qt::MatchRecursive);
    if (found.isEmpty()) {
        m_note->display(u"search"_s, Theme::Tone::Muted,
                        tr("No loaded path holds “%1”. Enter looks for it in the store.").arg(wanted));
        return;
    }
    const QScopedValueRollback quiet(m_choosing, false);
    m_tree->setCurrentIndex(found.first());
    m_tree->scrollTo(found.first());
}

void PathTreePane::goToTyped()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return;
    if (!typed.contains(u'/') && m_tree->currentIndex().isValid() &&
        m_model.pathOf(m_tree->currentIndex()).name().contains(typed, Qt::CaseInsensitive)) {
        Q_EMIT pathChosen(currentPath());
        m_tree->setFocus();
        return;
    }
    const auto parsed = parseRequest(typed);
    if (!parsed) {
        m_note->display(u"circle-alert"_s, Theme::Tone::Danger, parsed.error().what);
        return;
    }
    goTo(parsed->request.path);
}

void PathTreePane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (index.isValid())
        Q_EMIT menuRequested(m_model.pathOf(index), m_tree->viewport()->mapToGlobal(position));
}

void PathTreePane::retryFailed(const QModelIndex& index)
{
    m_note->clear();
    m_model.refresh({m_model.pathOf(index)});
}

void PathTreePane::fitCountColumn()
{
    // As wide as the largest count, which is the root's; never narrower than before, so that nothing jumps.
    const qint64 largest = m_model.data(m_model.index(0, 0), PathTreeModel::AssetsRole).toLongLong();
    const QFontMetrics metrics(tabularFont(m_tree->font()));
    const int width = metrics.horizontalAdvance(countText(qMax<qint64>(largest, 9'999))) + grid::two;
    if (width > m_tree->columnWidth(PathTreeModel::AssetsColumn) || m_tree->columnWidth(1) > 3 * width)
        m_tree->setColumnWidth(PathTreeModel::AssetsColumn, width);
}

void PathTreePane::fetchNearEnd()
{
    // A wide node in the middle of the tree has its own end, which may be in sight or have just left it upwards.
    const QRect sight = m_tree->viewport()->rect();
    QModelIndex index = m_tree->indexAt(sight.topLeft());
    if (const QModelIndex above = m_tree->indexAbove(index); above.isValid())
        index = above;
    for (; index.isValid() && m_tree->visualRect(index).top() <= sight.bottom(); index = m_tree->indexBelow(index)) {
        for (QModelIndex child = index; child.isValid(); child = child.parent()) {
            const QModelIndex parent = child.parent();
            const bool isNearEnd = child.row() + rowsAhead >= m_model.rowCount(parent);
            if (isNearEnd && m_model.hasMorePages(parent))
                m_model.fetchMore(parent);
        }
    }
}

bool PathTreePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_field && key == Qt::Key_Escape) {
            m_field->clear();
            m_note->clear();
            m_tree->setFocus();
            return true;
        }
        if (watched == m_field && key == Qt::Key_Down) {
            m_tree->setFocus();
            return true;
        }
        if (watched == m_tree && key == Qt::Key_Delete && m_tree->currentIndex().isValid()) {
            Q_EMIT deleteRequested(currentPath());
            return true;
        }
        if (watched == m_tree && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT pathChosen(currentPath());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace secateur

#include "moc_path_tree_pane.cpp"
