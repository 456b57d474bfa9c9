// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_spin_box.h"

#include <QLineEdit>
#include <algorithm>

namespace secateur {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

CountSpinBox::CountSpinBox(QWidget* parent)
    : QAbstractSpinBox(parent)
{
    lineEdit()->setText(QString::number(m_value));
    connect(lineEdit(), &QLineEdit::textEdited, this, &CountSpinBox::takeText);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { setValue(m_value); });
}

void CountSpinBox::setValue(qint64 value)
{
    commit(value);
    lineEdit()->setText(QString::number(m_value));
}

void CountSpinBox::setRange(qint64 lowest, qint64 highest)
{
    m_lowest = lowest;
    m_highest = highest;
    if (m_value < lowest || m_value > highest)
        setValue(m_value);
}

QValidator::State CountSpinBox::validate(QString& input, int&) const
{
    if (input.isEmpty())
        return QValidator::Intermediate;
    if (!std::all_of(input.cbegin(), input.cend(), isDigit))
        return QValidator::Invalid;
    bool fits = false;
    const qint64 value = input.toLongLong(&fits);
    if (!fits || value > m_highest)
        return QValidator::Invalid;
    return value < m_lowest ? QValidator::Intermediate : QValidator::Acceptable;
}

void CountSpinBox::fixup(QString& input) const
{
    input = QString::number(m_value);
}

void CountSpinBox::stepBy(int steps)
{
    const bool over = steps > 0 ? m_value > m_highest - steps : m_value < m_lowest - steps;
    setValue(over ? (steps > 0 ? m_highest : m_lowest) : m_value + steps);
}

QAbstractSpinBox::StepEnabled CountSpinBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, m_value < m_highest);
    enabled.setFlag(StepDownEnabled, m_value > m_lowest);
    return enabled;
}

void CountSpinBox::takeText(const QString& text)
{
    QString input = text;
    int position = 0;
    if (validate(input, position) == QValidator::Acceptable)
        commit(input.toLongLong());
}

void CountSpinBox::commit(qint64 value)
{
    value = std::clamp(value, m_lowest, m_highest);
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueChanged(value);
}

} // namespace secateur
