// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <limits>

namespace secateur {

/// A spin box of whole numbers up to 2^63-1: an entry number must never be cut to an int.
class CountSpinBox final : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit CountSpinBox(QWidget* parent = nullptr);
    [[nodiscard]] qint64 value() const { return m_value; }
    void setValue(qint64 value);
    void setRange(qint64 lowest, qint64 highest);

    QValidator::State validate(QString& input, int& position) const override;
    void fixup(QString& input) const override;
    void stepBy(int steps) override;

Q_SIGNALS:
    void valueChanged(qint64 value);

protected:
    StepEnabled stepEnabled() const override;

private:
    void takeText(const QString& text);
    void commit(qint64 value);
    qint64 m_lowest = 0;
    qint64 m_highest = std::numeric_limits<qint64>::max();
    qint64 m_value = 0;
};

} // namespace secateur
