// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace secateur {

/// Label conditions as chips that can be taken away, and a field that adds `key=value` with Enter.
class LabelsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit LabelsEditor(QWidget* parent = nullptr);
    void setLabels(const QMap<QString, QString>& labels);
    [[nodiscard]] const QMap<QString, QString>& labels() const { return m_labels; }

Q_SIGNALS:
    /// The user added or took away a label.
    void edited();

private:
    void addTyped();
    void rebuild();
    QMap<QString, QString> m_labels;
    QList<QToolButton*> m_chips;
    QHBoxLayout* m_row;
    QLineEdit* m_field;
};

} // namespace secateur
