// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setting_words.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace secateur {

class EmptyState;
class Note;
class SettingEntry;
class SettingLink;
class SettingRow;

/**
 * All settings of the user in one place: groups at the side, a search over all of them on top. What is changed takes
 * effect at once, or its entry says from when on. What belongs to a store or to a connection is only linked. Escape
 * closes it.
 */
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent = nullptr);
    /// Shows a setting by its key, "window/theme", and gives it the keyboard. False where there is none.
    bool showSetting(const QString& key);
    /// Whether there is a store whose guards can be opened.
    void setStoreOpen(bool open);

Q_SIGNALS:
    /// The user wants to see the guards of the open store; this dialog is closed by then.
    void guardsAsked();
    /// The same for the connections.
    void connectionsAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        SettingGroup group = SettingGroup::Appearance;
        QLabel* heading = nullptr;
        QList<SettingEntry*> entries;
    };

    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QWidget* makeFoot();
    void fitSide();
    void grow();
    void addLinks(Section& section, QVBoxLayout* column);
    void showGroup(int row);
    void search();
    void leaveSearch();
    void focusFirst();
    void resetAll();
    void undoReset();
    void updateReset();

    QLineEdit* m_search;
    QListWidget* m_groups;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    EmptyState* m_nothing;
    Note* m_note;
    QPushButton* m_resetAll = nullptr;
    QList<Section> m_sections;
    SettingLink* m_guards = nullptr;
    QHash<Setting, QVariant> m_before; ///< what was set before all was put back
};

} // namespace secateur
