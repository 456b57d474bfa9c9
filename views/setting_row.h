// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/user_settings.h"
#include "setting_entry.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace secateur {

class NoteLine;
class PlaceEdit;

/// A setting with its control: what is chosen is kept at once. Follows what is changed elsewhere.
class SettingRow final : public SettingEntry {
    Q_OBJECT
public:
    explicit SettingRow(const SettingRule& rule, QWidget* parent);
    [[nodiscard]] const SettingRule& rule() const { return m_rule; }
    [[nodiscard]] QWidget* control() const override;
    /// Why what was chosen could not be kept; empty where it was.
    [[nodiscard]] QString problem() const;

protected:
    void fit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSwitch();
    void makeNumber();
    void makeChoice();
    void makeFolder();
    void place(QWidget* widget, QWidget* control);
    void keep(const QVariant& value);
    void say(const Result<void>& kept);
    void display();

    const SettingRule& m_rule;
    QCheckBox* m_switch = nullptr;
    QSpinBox* m_number = nullptr;
    QComboBox* m_choice = nullptr;
    PlaceEdit* m_folder = nullptr;
    QPushButton* m_reset = nullptr;
    NoteLine* m_problem = nullptr;
};

} // namespace secateur
