// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "empty_state.h"
#include "help_desk.h"
#include "note.h"
#include "setting_row.h"
#include "text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_groups(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new EmptyState(this))
    , m_note(new Note(this))
{
    setObjectName(u"settingsDialog"_s);
    setHelpTopic(this, u"settings"_s);
    setWindowTitle(tr("Settings"));
    setHelpTopic(this, u"settings"_s);
    setModal(true);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsDialog::focusFirst);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(grid::two);
    middle->addWidget(makeSide());
    middle->addWidget(makePage(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(m_note);
    column->addWidget(makeFoot());
    connect(m_note, &Note::actionTriggered, this, &SettingsDialog::undoReset);
    connect(&UserSettings::instance(), &UserSettings::changed, this, &SettingsDialog::updateReset);
    updateReset();
    m_groups->setCurrentRow(0);
    grow();
}

QWidget* SettingsDialog::makeSide()
{
    m_groups->setObjectName(u"settingsGroups"_s);
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SettingGroup group : allSettingGroups)
        m_groups->addItem(settingGroupText(group));
    m_groups->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fitSide();
    connect(m_groups, &QListWidget::currentRowChanged, this, &SettingsDialog::showGroup);
    // Also the one that is current already, which leads out of a search.
    connect(m_groups, &QListWidget::itemClicked, this, &SettingsDialog::leaveSearch);
    connect(m_groups, &QListWidget::itemActivated, this, &SettingsDialog::leaveSearch);
    return m_groups;
}

/// What its words and the font want.
void SettingsDialog::fitSide()
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (int row = 0; row < m_groups->count(); ++row) {
        widest = qMax(widest, metrics.horizontalAdvance(m_groups->item(row)->text()));
        m_groups->item(row)->setSizeHint({0, metrics.height() + grid::unit});
    }
    m_groups->setFixedWidth(widest + metrics.averageCharWidth() * 4);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitSide();
        grow();
    }
}

/// To what the font wants, never smaller, as far as the screen goes.
void SettingsDialog::grow()
{
    const QSize room = screen()->availableGeometry().size() - QSize(grid::three, grid::three) * 2;
    const QSize wanted(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
    resize(wanted.boundedTo(room).expandedTo(size()));
}

QWidget* SettingsDialog::makePage()
{
    auto* rows = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, grid::unit, 0);
    column->setSpacing(0);
    for (const SettingGroup group : allSettingGroups) {
        Section section{group, new QLabel(settingGroupText(group), rows), {}};
        section.heading->setFont(scaledFont(font(), 1.15));
        section.heading->setContentsMargins(0, grid::unit, 0, grid::unit);
        column->addWidget(section.heading);
        for (const SettingRule& rule : UserSettings::rules()) {
            if (groupOf(rule.setting) != group)
                continue;
            section.entries.append(new SettingRow(rule, rows));
            column->addWidget(section.entries.last());
        }
        if (group == SettingGroup::Deletes)
            addLinks(section, column);
        m_sections.append(section);
    }
    column->addStretch(1);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(rows);
    m_nothing->setObjectName(u"settingsNothing"_s);
    QPushButton* all = m_nothing->addAction(tr("Show all settings"));
    all->setObjectName(u"showAllButton"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        leaveSearch();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_nothing);
    return m_pages;
}

void SettingsDialog::addLinks(Section& section, QVBoxLayout* column)
{
    QWidget* rows = section.heading->parentWidget();
    m_guards = new SettingLink(
        tr("Guards of a store"),
        tr("Holds, ceilings, arming and protected paths belong to each store. They hold for secateurctl too, and each "
           "change is kept in the journal."),
        tr("hold seconds limit share protect lock safety", "search words"), tr("Open the guards…"), rows);
    m_guards->setObjectName(u"guardsLink"_s);
    auto* connections =
        new SettingLink(tr("Deletes that are sent at once"),
                        tr("How many of them a server gets at the same time belongs to its connection."),
                        tr("parallel speed concurrency", "search words"), tr("Open the connections…"), rows);
    connections->setObjectName(u"connectionsLink"_s);
    connect(m_guards, &SettingLink::followed, this, [this] {
        reject();
        Q_EMIT guardsAsked();
    });
    connect(connections, &SettingLink::followed, this, [this] {
        reject();
        Q_EMIT connectionsAsked();
    });
    for (SettingLink* link : {m_guards, connections}) {
        section.entries.append(link);
        column->addWidget(link);
    }
    setStoreOpen(false);
}

QWidget* SettingsDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    m_resetAll = new QPushButton(tr("Put &all back to the defaults"), foot);
    m_resetAll->setObjectName(u"resetAllButton"_s);
    m_resetAll->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"closeButton"_s);
    // Return belongs to the search and to what is typed.
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void SettingsDialog::setStoreOpen(bool open)
{
    m_guards->setWhyNot(open ? QString() : tr("Open a store first: its guards are its own."));
}

bool SettingsDialog::showSetting(const QString& key)
{
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        for (SettingEntry* entry : std::as_const(m_sections[i].entries)) {
            const auto* row = qobject_cast<SettingRow*>(entry);
            if (!row || row->rule().key != key)
                continue;
            leaveSearch();
            m_groups->setCurrentRow(int(i));
            m_scroll->ensureWidgetVisible(entry);
            entry->control()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void SettingsDialog::showGroup(int row)
{
    if (!m_search->text().isEmpty()) {
        leaveSearch();
        return;
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const bool shown = i == row;
        m_sections[i].heading->setVisible(shown);
        for (SettingEntry* entry : std::as_const(m_sections[i].entries)) {
            entry->setVisible(shown);
            entry->mark({});
        }
    }
    if (QListWidgetItem* item = m_groups->item(row))
        item->setSelected(true);
    m_pages->setCurrentWidget(m_scroll);
    m_scroll->ensureVisible(0, 0);
}

void SettingsDialog::search()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        showGroup(m_groups->currentRow());
        return;
    }
    m_groups->clearSelection(); // what is found is of several
    bool any = false;
    for (const Section& section : std::as_const(m_sections)) {
        bool some = false;
        for (SettingEntry* entry : section.entries) {
            QString more = section.heading->text();
            if (const auto* row = qobject_cast<SettingRow*>(entry)) {
                for (const QString& choice : row->rule().choices)
                    more += u'\n' + settingChoiceText(row->rule().setting, choice);
            }
            const bool found = entry->matches(words, more);
            entry->setVisible(found);
            entry->mark(found ? words : QStringList());
            some |= found;
        }
        section.heading->setVisible(some);
        any |= some;
    }
    if (!any) {
        m_nothing->display(u"search"_s, tr("No setting is about “%1”").arg(plain(m_search->text().simplified(), 60)),
                           tr("Names, effects and other words for the same are searched, and each word must be found. "
                              "What guards one store is under Store, Guards; what belongs to a server, in its "
                              "connection."));
    }
    m_pages->setCurrentWidget(any ? static_cast<QWidget*>(m_scroll) : m_nothing);
    m_scroll->ensureVisible(0, 0);
}

void SettingsDialog::leaveSearch()
{
    // textChanged() shows the group.
    m_search->clear();
}

void SettingsDialog::focusFirst()
{
    for (const Section& section : std::as_const(m_sections)) {
        for (const SettingEntry* entry : section.entries) {
            if (entry->isVisible() && entry->control()->isEnabled()) {
                entry->control()->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void SettingsDialog::resetAll()
{
    UserSettings& settings = UserSettings::instance();
    QHash<Setting, QVariant> before;
    for (const SettingRule& rule : UserSettings::rules()) {
        if (settings.isChanged(rule.setting))
            before.insert(rule.setting, settings.value(rule.setting));
    }
    // The button is about to be disabled: the focus stays in the dialog.
    m_search->setFocus(Qt::OtherFocusReason);
    const auto done = settings.resetAll();
    m_before = before;
    if (done)
        m_note->display(u"circle-check"_s, Theme::Tone::Ok, tr("All settings are back at their defaults."), tr("Undo"));
    else
        m_note->display(done.error(), tr("Undo"));
}

void SettingsDialog::undoReset()
{
    m_note->clear();
    const QHash<Setting, QVariant> before = std::exchange(m_before, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (const auto done = UserSettings::instance().set(it.key(), it.value()); !done)
            m_note->display(done.error());
    }
}

void SettingsDialog::updateReset()
{
    const auto& rules = UserSettings::rules();
    const bool any = std::any_of(rules.cbegin(), rules.cend(), [](const SettingRule& rule) {
        return UserSettings::instance().isChanged(rule.setting);
    });
    m_resetAll->setEnabled(any);
    if (any && !m_before.isEmpty()) {
        // Something else was chosen since: what was before is not brought back over it.
        m_before.clear();
        m_note->clear();
    }
}

} // namespace secateur

#include "moc_settings_dialog.cpp"
