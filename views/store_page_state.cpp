// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "connection_chip.h"
#include "inspector_pane.h"
#include "items/user_settings.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "recovery_bar.h"
#include "selector_bar.h"
#include "store_page.h"

#include <QSettings>
#include <QSplitter>
#include <QTreeView>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000; ///< bytes

} // namespace

void StorePage::followSettings()
{
    UserSettings& settings = UserSettings::instance();
    const auto use = [this, &settings] {
        const qint64 most = settings.number(Setting::LargestPicture) * megabyte;
        m_session->inspector.setPictureLimit(settings.isOn(Setting::Pictures) ? most : 0);
    };
    use();
    m_session->removal.setCaution(settings.caution());
    connect(&settings, &UserSettings::changed, this, [this, &settings, use](Setting setting) {
        use();
        if (setting == Setting::CanaryFrom || setting == Setting::BreakerPercent)
            m_session->removal.setCaution(settings.caution());
    });
}

namespace {

/// Whether a part stands before another one as they are read: above it, else nearer to where lines begin.
bool comesBefore(const QWidget* one, const QWidget* other)
{
    const QPoint a = one->mapTo(one->window(), QPoint());
    const QPoint b = other->mapTo(other->window(), QPoint());
    if (qAbs(a.y() - b.y()) > one->fontMetrics().height() / 2)
        return a.y() < b.y();
    return one->isRightToLeft() ? a.x() > b.x() : a.x() < b.x();
}

} // namespace

void StorePage::focusPane(bool next)
{
    const QList<QWidget*> panes{m_chip, m_bar, m_recovery, m_tree, m_middle, m_inspector, m_bottom};
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    // Where a pane is best entered; else its first part that takes the focus.
    const auto entry = [&](QWidget* pane) -> QWidget* {
        if (pane == m_tree)
            return m_tree->tree();
        if (pane == m_middle && takes(m_middle->table()))
            return m_middle->table();
        if (!pane->isVisible())
            return nullptr;
        const auto parts = pane->findChildren<QWidget*>();
        QWidget* first = nullptr;
        for (QWidget* part : parts) {
            if (takes(part) && (!first || comesBefore(part, first)))
                first = part;
        }
        return first;
    };
    const QWidget* focus = window()->focusWidget();
    qsizetype at = next ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype count = panes.size();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* pane = panes[(at + (next ? step : count - step) + count) % count];
        if (pane == m_bar) {
            m_bar->focusText();
            return;
        }
        if (QWidget* part = entry(pane)) {
            part->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void StorePage::saveState(QSettings& settings) const
{
    settings.setValue(u"window/columns"_s, m_columns->saveState());
    settings.setValue(u"window/rows"_s, m_rows->saveState());
    settings.setValue(u"window/browseColumns"_s, m_middle->browseTable()->saveColumns());
    settings.setValue(u"window/previewColumns"_s, m_middle->previewTable()->saveColumns());
}

void StorePage::restoreState(QSettings& settings)
{
    m_columns->restoreState(settings.value(u"window/columns"_s).toByteArray());
    m_rows->restoreState(settings.value(u"window/rows"_s).toByteArray());
    m_middle->browseTable()->restoreColumns(settings.value(u"window/browseColumns"_s).toByteArray());
    m_middle->previewTable()->restoreColumns(settings.value(u"window/previewColumns"_s).toByteArray());
}

} // namespace secateur
