// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection.h"

#include <QObject>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace secateur {

class CheckedField;
class FieldGrid;

/// The rows of a form about what keeps a store from harm: load, lock, protected paths. Owned by the form's widget.
class SafetyFields final : public QObject {
    Q_OBJECT
public:
    SafetyFields(FieldGrid* form, QWidget* parent);
    void read(const Connection& connection);
    void write(Connection& connection) const;
    /// Sets the lock without telling.
    void setLocked(bool locked);
    /// Says what is wrong under the field at fault. True where all is well.
    bool check();
    [[nodiscard]] QWidget* firstProblem() const;

Q_SIGNALS:
    void edited();
    /// The user set or took off the lock.
    void lockChosen();

private:
    [[nodiscard]] QList<PathGlob> protectedPaths(QString* problem) const;
    QSpinBox* m_connections;
    QCheckBox* m_readOnly;
    QPlainTextEdit* m_protected;
    CheckedField* m_protectedField;
};

} // namespace secateur
