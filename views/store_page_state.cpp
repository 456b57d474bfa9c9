// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "inspector_pane.h"
#include "items/user_settings.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "selector_bar.h"
#include "store_page.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <algorithm>

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

void StorePage::focusNextPane()
{
    const QList<QWidget*> panes{m_bar, m_tree, m_middle, m_inspector, m_bottom};
    const QList<QWidget*> targets{m_bar, m_tree->tree(), m_middle->table(), m_inspector, m_bottom};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        const qsizetype next = (at + step) % panes.size();
        if (next == 0) {
            m_bar->focusText();
            return;
        }
        QWidget* target = targets[next];
        if (target->focusPolicy() == Qt::NoFocus) {
            // A pane without a list of its own: its first part that takes the focus.
            const auto parts = target->findChildren<QWidget*>();
            const auto part = std::find_if(parts.cbegin(), parts.cend(), [](const QWidget* w) {
                return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus);
            });
            if (part == parts.cend())
                continue;
            target = *part;
        }
        target->setFocus(Qt::ShortcutFocusReason);
        return;
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
