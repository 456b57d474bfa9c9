// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "asset_table_view.h"
#include "bottom_panes.h"
#include "delete_flow.h"
#include "guard_controls.h"
#include "guard_events.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "store_page.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>
#include <cstdio>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 25;
constexpr qint64 deadlineMs = 60000; ///< for one step
constexpr int maxRunningPictures = 5;
constexpr int tourHoldSeconds = 3;

AssetPath usualTarget()
{
    return AssetPath::fromCanonical(u"/users/u12"_s);
}

/// Where to draw a menu or dialog on the window's picture: where it stands, but whole.
QPoint placeOf(const QWidget& over, const QWidget& window)
{
    const QPoint at = over.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
    const QSize room = window.size() - over.size();
    return {qBound(0, at.x(), qMax(0, room.width())), qBound(0, at.y(), qMax(0, room.height()))};
}

} // namespace

Tour::Tour(MainWindow& window, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
    addLooking();
    addDeleting();
    addWatching();
    addGuarding();
}

SessionSetup Tour::seams()
{
    SessionSetup setup;
    setup.timing.reapIntervalMs = 1000;
    setup.timing.reapDelayMs = 5000;
    setup.timing.progressIntervalMs = 20;
    return setup;
}

void Tour::addLooking()
{
    m_steps.append({QString(), [] {}, [this] { return m_window.storePage() != nullptr; }, 0, {}});
    m_steps.append({u"01-tree"_s,
                    [this] {
                        connect(&m_window.session()->tree, &PathTreeModel::located, this,
                                [this](const AssetPath& wanted, const QModelIndex& index) {
                                    if (!index.isValid() && wanted == usualTarget())
                                        m_searching = true;
                                    else if (index.isValid())
                                        m_target = wanted;
                                });
                        m_window.storePage()->treePane()->goTo(usualTarget());
                    },
                    [this] { return hasTarget(); },
                    1500,
                    {}});
    m_steps.append({QString(),
                    [this] {
                        m_window.pathTree()->expand(m_window.pathTree()->currentIndex());
                        m_window.storePage()->preview(DeleteRequest::everythingBelow(*m_target));
                    },
                    [this] {
                        return m_window.session()->preview.state() == Preview::State::Ready &&
                               m_window.session()->previewRows.isComplete();
                    },
                    0,
                    {}});
    m_steps.append({u"02-preview"_s,
                    [this] {
                        // Not selectRow(): it does nothing in a mirrored table that is wider than its columns.
                        AssetTableView* table = m_window.assetTable();
                        table->selectionModel()->select(table->model()->index(1, 0),
                                                        QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
                    },
                    [this] {
                        const auto state = m_window.session()->inspector.thumbState();
                        return state != InspectorData::ThumbState::None && state != InspectorData::ThumbState::Loading;
                    },
                    1000,
                    {}});
    m_steps.append({u"03-menu"_s, [this] { openMenu(); },
                    [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }, 200,
                    [] { return QApplication::activePopupWidget(); }});
}

void Tour::addDeleting()
{
    m_steps.append({QString(),
                    [this] { setHold(); },
                    [this] { return m_window.session()->guards.own().holdSeconds == tourHoldSeconds; },
                    0,
                    {}});
    m_steps.append({u"04-dialog"_s,
                    [] {
                        QWidget* menu = QApplication::activePopupWidget();
                        auto* action = menu->findChild<QAction*>(u"deleteBelow"_s);
                        menu->close();
                        if (action)
                            action->trigger();
                    },
                    [this] {
                        const DeleteDialog* dialog = m_window.deleteFlow()->dialog();
                        return dialog && dialog->stage() == DeleteDialog::Stage::Asking;
                    },
                    1000, [this] { return m_window.deleteFlow()->dialog(); }});
    m_steps.append({u"05-hold"_s, [this] { confirm(); },
                    [this] {
                        const DeleteDialog* dialog = m_window.deleteFlow()->dialog();
                        return dialog && dialog->stage() == DeleteDialog::Stage::Holding;
                    },
                    800, [this] { return m_window.deleteFlow()->dialog(); }});
}

void Tour::addWatching()
{
    // The picture of the running job is taken as its progress is told: a small job is over before a timer comes round.
    m_steps.append({QString(), [this] { watchJobs(); }, [this] { return m_runningPictures > 0; }, 0, {}});
    m_steps.append({u"07-pending"_s,
                    [this] { m_window.bottomPanes()->expand(BottomPanes::Pane::Pending); },
                    [this] { return m_window.session()->pending.summary().pending > 0; },
                    1500,
                    {}});
    m_steps.append({u"08-gone"_s,
                    [] {},
                    [this] { return m_gone && m_window.session()->pending.summary().pending == 0; },
                    800,
                    {}});
}

void Tour::addGuarding()
{
    m_steps.append({u"09-guards"_s,
                    [this] {
                        StoreGuards& guards = m_window.session()->guards;
                        GuardSettings settings = guards.own();
                        settings.armingNeeded = true;
                        settings.protectedPaths = {PathGlob(*m_target)};
                        guards.change(settings);
                        m_window.storePage()->guardControls().showGuards();
                    },
                    [this] {
                        const auto* events = m_window.findChild<GuardEvents*>();
                        return events && events->rowCount() > 2;
                    },
                    800, [this] { return m_window.findChild<QWidget*>(u"guardsDialog"_s); }});
    m_steps.append({u"10-arming"_s,
                    [this] {
                        m_window.findChild<QDialog*>(u"guardsDialog"_s)->close();
                        m_window.storePage()->guardControls().showArming();
                    },
                    [this] {
                        return m_window.session()->guards.arming() == StoreGuards::Arming::Locked &&
                               m_window.findChild<QWidget*>(u"armPopup"_s);
                    },
                    300, [this] { return m_window.findChild<QWidget*>(u"armPopup"_s); }});
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return fail(u"the folder %1 can not be made"_s.arg(m_folder));
    next();
}

void Tour::next()
{
    m_reachedAt.reset();
    ++m_at;
    if (m_at == m_steps.size()) {
        m_poll.stop();
        Q_EMIT finished(0);
        return;
    }
    if (m_at > 0 && !m_window.storePage())
        return fail(u"the store could not be opened"_s);
    m_since.start();
    m_poll.start();
    m_steps.at(m_at).enter();
}

void Tour::look()
{
    if (m_at > 0 && !m_window.storePage())
        return fail(u"the store could not be opened"_s);
    const Step& step = m_steps.at(m_at);
    if (!m_reachedAt && step.reached())
        m_reachedAt = m_since.elapsed();
    if (m_reachedAt && m_since.elapsed() - *m_reachedAt >= step.settleMs)
        return picture();
    if (m_since.elapsed() > deadlineMs)
        fail(u"its state was not reached within %1 s"_s.arg(deadlineMs / 1000));
}

void Tour::picture()
{
    const Step& step = m_steps.at(m_at);
    QWidget* over = step.over ? step.over() : nullptr;
    if (step.over && !over)
        return fail(u"what should stand over the window is gone"_s);
    if (!step.picture.isEmpty() && !save(step.picture, over))
        return fail(u"its picture can not be written to %1"_s.arg(m_folder));
    next();
}

void Tour::fail(const QString& why)
{
    m_poll.stop();
    const QString step = m_at < 0 ? u"start"_s : m_steps.at(m_at).picture;
    std::fprintf(stderr, "The tour ended at step %lld (%s): %s.\n", static_cast<long long>(m_at + 1),
                 qPrintable(step.isEmpty() ? u"between two pictures"_s : step), qPrintable(why));
    Q_EMIT finished(1);
}

bool Tour::hasTarget()
{
    if (!m_target && m_searching)
        return descend();
    return m_target.has_value();
}

bool Tour::descend()
{
    PathTreeModel& tree = m_window.session()->tree;
    const QModelIndex at = tree.indexOf(m_searchAt);
    if (!at.isValid())
        return false;
    if (tree.data(at, PathTreeModel::LoadStateRole).toInt() != PathTreeModel::Ready) {
        m_window.pathTree()->expand(at);
        return false;
    }
    // The child with the fewest assets: where there is no choice, one level further down.
    std::optional<AssetPath> least;
    qint64 fewest = 0;
    for (int row = 0; row < tree.rowCount(at); ++row) {
        const QModelIndex child = tree.index(row, 0, at);
        const qint64 assets = tree.data(child, PathTreeModel::AssetsRole).toLongLong();
        if (assets < 0)
            return false;
        if (!least || assets < fewest) {
            least = tree.pathOf(child);
            fewest = assets;
        }
    }
    if (least && tree.rowCount(at) == 1) {
        m_searchAt = *least;
        return false;
    }
    m_searching = false;
    m_window.storePage()->treePane()->goTo(least.value_or(m_searchAt));
    return false;
}

void Tour::openMenu()
{
    QTreeView* tree = m_window.pathTree();
    const QRect row = tree->visualRect(tree->currentIndex());
    const QPoint at(row.left() + row.height() * 2, row.center().y());
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, tree->viewport()->mapToGlobal(at));
    QApplication::sendEvent(tree->viewport(), &event);
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
        menu->setActiveAction(menu->findChild<QAction*>(u"deleteBelow"_s));
}

void Tour::setHold()
{
    StoreGuards& guards = m_window.session()->guards;
    GuardSettings settings = guards.own();
    settings.holdSeconds = tourHoldSeconds;
    guards.change(settings);
}

void Tour::confirm()
{
    DeleteDialog* dialog = m_window.deleteFlow()->dialog();
    if (!dialog)
        return;
    dialog->findChild<QLineEdit*>(u"confirmEdit"_s)->setText(dialog->rule().toType);
    dialog->findChild<QPushButton*>(u"deleteButton"_s)->click();
}

void Tour::watchJobs()
{
    m_window.bottomPanes()->expand(BottomPanes::Pane::Jobs);
    RemovalWorker& worker = m_window.session()->removal;
    connect(m_window.deleteFlow(), &DeleteFlow::started, this, [this](qint64 job) { m_job = job; });
    connect(&worker, &RemovalWorker::progressed, this, [this](const JobProgress& progress) {
        if (progress.job != m_job || progress.state != JobState::Running || m_runningPictures >= maxRunningPictures)
            return;
        if (save(u"06-running"_s, nullptr))
            ++m_runningPictures;
    });
    connect(&worker, &RemovalWorker::contentGone, this, [this](const JobRecord& job) { m_gone |= job.id == m_job; });
}

bool Tour::save(const QString& name, QWidget* over) const
{
    // A label that has just changed is laid out by an event of its own.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap shot = m_window.grab();
    if (over) {
        QPainter painter(&shot);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect place(placeOf(*over, m_window), over->size());
        // A soft neutral frame, where a desktop would draw a border of its own.
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 40));
        painter.drawRoundedRect(place.adjusted(-6, -6, 6, 6), 6, 6);
        painter.drawPixmap(place.topLeft(), over->grab());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(Theme::instance().line());
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    return shot.save(u"%1/%2.png"_s.arg(m_folder, name));
}

} // namespace secateur

#include "moc_tour.cpp"
