// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_edit.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace secateur {

/// Names of HTTP headers and their secret values, a row each.
class HeaderRows final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderRows(QWidget* parent = nullptr);
    void setNames(const QStringList& names);
    /// Those that are not empty, without space around them.
    [[nodiscard]] QStringList names() const;
    void setKept(const QMap<QString, QString>& kept, SecretEdit::Keeping keeping);
    [[nodiscard]] QString value(const QString& name, const QString& kept) const;
    [[nodiscard]] SecretEdit* valueEdit(const QString& name) const;
    static constexpr int maxRows = 16;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget* widget;
        QLineEdit* name;
        SecretEdit* value;
        QWidget* remove;
    };
    void addRow(const QString& name);
    void removeRow(QWidget* widget);
    void showAdd();
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<Row> m_rows;
    SecretEdit::Keeping m_keeping = SecretEdit::Keeping::Keychain;
};

} // namespace secateur
