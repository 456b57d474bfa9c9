// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace secateur {

class NoteLine;

/// What happened, line by line, and the latest error whole: what, what is still true, what to do. Bounded; plain text.
class ActivityPane final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPane(QWidget* parent = nullptr);
    void log(const QString& line);
    void logError(const Error& error);
    [[nodiscard]] bool hasError() const { return !m_details.isEmpty(); }
    /// More lines than this push the oldest ones out.
    static constexpr int maxLines = 2000;

Q_SIGNALS:
    /// An error came, or the user put it away.
    void errorChanged(bool shown);

private:
    void dismiss();
    QWidget* m_errorBox;
    NoteLine* m_error;
    QLabel* m_stillTrue;
    QLabel* m_remedy;
    QPushButton* m_copy;
    QPlainTextEdit* m_log;
    QString m_details;
};

} // namespace secateur
