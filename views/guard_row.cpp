// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard_row.h"

#include "confirm_parts.h"
#include "confirm_words.h"
#include "count_spin_box.h"
#include "guard_words.h"
#include "text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct GuardRowWords {
    Q_DECLARE_TR_FUNCTIONS(GuardRow)
};

qint64 mostOf(Guard guard)
{
    switch (guard) {
    case Guard::Share:
        return 100;
    case Guard::Hold:
        return GuardSettings::longestHold;
    default:
        return GuardSettings::mostAssets;
    }
}

QString unitOf(Guard guard)
{
    switch (guard) {
    case Guard::Share:
        return GuardRowWords::tr("percent of the store's assets; 0 is no limit");
    case Guard::Hold:
        return GuardRowWords::tr("seconds; 0 is none");
    default:
        return GuardRowWords::tr("assets; 0 is no limit");
    }
}

/// A setting as people say it.
QString valueText(Guard guard, qint64 value)
{
    switch (guard) {
    case Guard::Arming:
        return value != 0 ? GuardRowWords::tr("locked until armed") : GuardRowWords::tr("never locked");
    case Guard::Share:
        return value == 0 ? GuardRowWords::tr("no limit") : GuardRowWords::tr("%1 %").arg(value);
    case Guard::Hold:
        return value == 0 ? GuardRowWords::tr("none") : GuardRowWords::tr("%1 s").arg(value);
    default:
        return value == 0 ? GuardRowWords::tr("no limit") : assetsText(value);
    }
}

QString effectText(Guard guard, qint64 value)
{
    switch (guard) {
    case Guard::Arming:
        return value != 0
                   ? GuardRowWords::tr("Nothing is deleted, from here or by the command line, until somebody arms the "
                                       "store for a set time.")
                   : GuardRowWords::tr("Deletes can be sent at any time, each after its own dialog.");
    case Guard::Assets:
        return value == 0 ? GuardRowWords::tr("A job may be of any number of assets.")
                          : GuardRowWords::tr("A job of more than %1 is refused before it deletes anything.")
                                .arg(assetsText(value));
    case Guard::Share:
        return value == 0 ? GuardRowWords::tr("A job may take all of the store.")
                          : GuardRowWords::tr(
                                "A job that would take more than %1 % of the store's assets is refused before it "
                                "deletes anything.")
                                .arg(value);
    default:
        return value == 0
                   ? GuardRowWords::tr("The first delete is sent with the click: nothing can be called off any more.")
                   : GuardRowWords::tr("A delete that was confirmed waits for %1 s, and can be called off until then.")
                         .arg(value);
    }
}

/// True where the setting guards less than another.
bool isWeaker(Guard guard, qint64 value, qint64 than)
{
    if (guard == Guard::Arming || guard == Guard::Hold)
        return value < than;
    return value != than && (value == 0 || (than != 0 && value > than));
}

} // namespace

GuardRow::GuardRow(Guard guard, QWidget* parent)
    : QFrame(parent)
    , m_guard(guard)
    , m_effect(new NoteLine(u"info"_s, Theme::Tone::Muted, {}, this))
    , m_addition(new NoteLine(u"plug"_s, Theme::Tone::Accent, {}, this))
    , m_change(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    const QString name = guardName(guard);
    setObjectName(u"guardRow_"_s + name);
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid::unit);
    cells->setVerticalSpacing(grid::half);
    cells->setColumnStretch(1, 1);
    auto* title = new QLabel(guardTitle(guard), this);
    title->setFont(scaledFont(font(), 1.15));
    cells->addWidget(title, 0, 0, 1, 4);
    if (guard == Guard::Arming) {
        m_on = new QCheckBox(tr("Deletes only while the store is armed"), this);
        m_on->setObjectName(name + u"Edit"_s);
        cells->addWidget(m_on, 1, 0, 1, 2);
        connect(m_on, &QCheckBox::toggled, this, &GuardRow::display);
    } else {
        m_number = new CountSpinBox(this);
        m_number->setObjectName(name + u"Edit"_s);
        m_number->setRange(0, mostOf(guard));
        m_number->setAccessibleName(guardTitle(guard));
        m_number->setFixedWidth(fontMetrics().averageCharWidth() * 24);
        auto* unit = new QLabel(unitOf(guard), this);
        unit->setForegroundRole(QPalette::PlaceholderText);
        cells->addWidget(m_number, 1, 0);
        cells->addWidget(unit, 1, 1);
        connect(m_number, &CountSpinBox::valueChanged, this, &GuardRow::display);
    }
    m_change->setObjectName(name + u"Change"_s);
    m_reset->setObjectName(name + u"Reset"_s);
    m_effect->setObjectName(name + u"Effect"_s);
    m_change->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    cells->addWidget(m_reset, 1, 2);
    cells->addWidget(m_change, 1, 3);
    cells->addWidget(m_effect, 2, 0, 1, 4);
    cells->addWidget(m_addition, 3, 0, 1, 4);
    m_addition->hide();
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeAsked(edited()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetAsked(m_guard); });
    display();
}

void GuardRow::setCurrent(const GuardSettings& current, const GuardSettings& byDefault, bool canChange)
{
    const bool untouched = !m_known || editedValue() == valueIn(m_current) || valueIn(m_current) != valueIn(current);
    m_known = true;
    m_current = current;
    m_default = byDefault;
    m_canChange = canChange;
    if (untouched && m_on)
        m_on->setChecked(valueIn(current) != 0);
    else if (untouched)
        m_number->setValue(valueIn(current));
    display();
}

void GuardRow::setAddition(const QString& sentence)
{
    m_addition->setText(sentence);
    m_addition->setVisible(!sentence.isEmpty());
}

qint64 GuardRow::valueIn(const GuardSettings& settings) const
{
    switch (m_guard) {
    case Guard::Arming:
        return settings.armingNeeded ? 1 : 0;
    case Guard::Share:
        return settings.maxSharePercent;
    case Guard::Hold:
        return settings.holdSeconds;
    default:
        return settings.maxAssets;
    }
}

qint64 GuardRow::editedValue() const
{
    return m_on ? qint64(m_on->isChecked()) : m_number->value();
}

GuardSettings GuardRow::edited() const
{
    GuardSettings settings = m_current;
    const qint64 value = editedValue();
    switch (m_guard) {
    case Guard::Arming:
        settings.armingNeeded = value != 0;
        break;
    case Guard::Share:
        settings.maxSharePercent = int(value);
        settings.shareByDefault = false;
        break;
    case Guard::Hold:
        settings.holdSeconds = int(value);
        break;
    default:
        settings.maxAssets = value;
        break;
    }
    return settings;
}

void GuardRow::display()
{
    const qint64 value = editedValue();
    const qint64 now = valueIn(m_current);
    const qint64 usual = valueIn(m_default);
    const bool differs = m_known && value != now;
    const bool weaker = isWeaker(m_guard, value, now);
    const bool warns = (differs && weaker) || (m_guard == Guard::Hold && value == 0);
    m_effect->setNote(warns ? u"triangle-alert"_s : u"info"_s, warns ? Theme::Tone::Warning : Theme::Tone::Muted,
                      tr("%1 Default: %2.").arg(effectText(m_guard, value), valueText(m_guard, usual)));
    m_effect->setQuiet(!warns);
    if (QWidget* editor = m_on ? static_cast<QWidget*>(m_on) : m_number)
        editor->setEnabled(m_known && m_canChange);
    m_change->setText(differs ? tr("Change to %1").arg(valueText(m_guard, value)) : tr("Unchanged"));
    m_change->setEnabled(differs && m_canChange);
    m_reset->setText(tr("Default"));
    m_reset->setToolTip(tr("Back to the default: %1").arg(valueText(m_guard, usual)));
    m_reset->setAccessibleName(m_reset->toolTip());
    m_reset->setVisible(m_known && now != usual);
    m_reset->setEnabled(m_canChange);
}

} // namespace secateur

#include "moc_guard_row.cpp"
