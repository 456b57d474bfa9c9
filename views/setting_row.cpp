// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_row.h"

#include "confirm_parts.h"
#include "form_parts.h"
#include "setting_words.h"
#include "text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace secateur {

using namespace Qt::StringLiterals;

SettingRow::SettingRow(const SettingRule& rule, QWidget* parent)
    : SettingEntry(settingText(rule.setting), settingEffect(rule.setting), settingKeywords(rule.setting), parent)
    , m_rule(rule)
{
    setObjectName(rule.key);
    switch (rule.kind) {
    case SettingRule::Kind::Switch:
        makeSwitch();
        break;
    case SettingRule::Kind::Number:
        makeNumber();
        break;
    case SettingRule::Kind::Choice:
        makeChoice();
        break;
    case SettingRule::Kind::Folder:
        makeFolder();
        break;
    }
    // Made last: the keyboard goes from the control to what follows it.
    m_reset = new QPushButton(tr("Default"), this);
    m_problem = new NoteLine(u"circle-alert"_s, Theme::Tone::Danger, {}, this);
    const QString back = tr("Back to the default: %1").arg(settingValueText(rule.setting, rule.byDefault));
    m_reset->setObjectName(u"resetButton"_s);
    m_reset->setAutoDefault(false);
    m_reset->setToolTip(back);
    m_reset->setAccessibleName(tr("%1: back to the default").arg(name()));
    m_reset->setAccessibleDescription(back);
    // Its place is kept, so that no control moves when it comes.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    cells()->addWidget(m_reset, 0, 2, Qt::AlignVCenter);
    m_problem->setObjectName(u"settingProblem"_s);
    cells()->addWidget(m_problem, 2, 0, 1, 3);
    m_problem->hide();
    connect(m_reset, &QPushButton::clicked, this, [this] {
        // The button is about to hide: the focus stays in the row.
        control()->setFocus(Qt::OtherFocusReason);
        say(UserSettings::instance().reset(m_rule.setting));
        display();
    });
    connect(&UserSettings::instance(), &UserSettings::changed, this, [this](Setting setting) {
        if (setting == m_rule.setting)
            display();
    });
    fit();
    display();
}

QWidget* SettingRow::control() const
{
    if (m_switch)
        return m_switch;
    if (m_number)
        return m_number;
    return m_choice ? static_cast<QWidget*>(m_choice) : m_folder->edit();
}

QString SettingRow::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void SettingRow::makeSwitch()
{
    m_switch = new QCheckBox(this);
    place(m_switch, m_switch);
    connect(m_switch, &QCheckBox::toggled, this, &SettingRow::keep);
}

void SettingRow::makeNumber()
{
    m_number = new QSpinBox(this);
    m_number->setRange(int(m_rule.lowest), int(m_rule.highest));
    m_number->setGroupSeparatorShown(true);
    m_number->setAlignment(Qt::AlignTrailing);
    // A number that is being typed is kept once it is whole.
    m_number->setKeyboardTracking(false);
    auto* whole = new QWidget(this);
    auto* cells = new QHBoxLayout(whole);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(grid::unit);
    cells->addWidget(m_number);
    cells->addWidget(new QLabel(settingUnit(m_rule.setting), whole));
    place(whole, m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &SettingRow::keep);
}

void SettingRow::makeChoice()
{
    m_choice = new QComboBox(this);
    for (const QString& choice : m_rule.choices)
        m_choice->addItem(settingChoiceText(m_rule.setting, choice), choice);
    place(m_choice, m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] { keep(m_choice->currentData()); });
}

void SettingRow::makeFolder()
{
    m_folder = new PlaceEdit(PlaceEdit::Kind::Folder, tr("Choose a folder"), this);
    place(m_folder, m_folder->edit());
    connect(m_folder, &PlaceEdit::edited, this, [this] { keep(m_folder->text()); });
}

void SettingRow::place(QWidget* widget, QWidget* control)
{
    control->setObjectName(u"settingControl"_s);
    setControl(widget, control);
    // The wheel scrolls the page: it changes nothing that merely lies under the pointer.
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == control() && event->type() == QEvent::Wheel && !control()->hasFocus()) {
        event->ignore();
        return true;
    }
    return SettingEntry::eventFilter(watched, event);
}

void SettingRow::fit()
{
    SettingEntry::fit();
    const int em = fontMetrics().averageCharWidth();
    if (m_number)
        m_number->setFixedWidth(em * 13);
    else if (m_choice)
        m_choice->setFixedWidth(em * 24);
    else if (m_folder)
        m_folder->setFixedWidth(em * 38);
}

void SettingRow::keep(const QVariant& value)
{
    if (m_folder && !value.toString().isEmpty() && settledValue(m_rule, value) != value) {
        say(failure(ErrorCode::BadRequest, tr("This is not the whole path of a folder."),
                    tr("The folder that was set before is kept."), tr("Begin at the root, as in /srv/archives.")));
        return;
    }
    say(UserSettings::instance().set(m_rule.setting, value));
}

void SettingRow::say(const Result<void>& kept)
{
    if (!kept)
        m_problem->setError(kept.error());
    m_problem->setVisible(!kept);
}

void SettingRow::display()
{
    const QVariant value = UserSettings::instance().value(m_rule.setting);
    const QSignalBlocker quiet(m_folder ? static_cast<QWidget*>(m_folder) : control());
    if (m_switch) {
        m_switch->setChecked(value.toBool());
        m_switch->setText(settingValueText(m_rule.setting, value));
    } else if (m_number) {
        m_number->setValue(value.toInt());
    } else if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value));
    } else if (m_folder->text() != value.toString()) {
        m_folder->setText(value.toString());
    }
    m_reset->setVisible(UserSettings::instance().isChanged(m_rule.setting));
}

} // namespace secateur

#include "moc_setting_row.cpp"
