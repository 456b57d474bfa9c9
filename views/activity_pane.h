// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

class QPlainTextEdit;

namespace secateur {

class Note;

/// What happened, line by line, and the latest error whole: what, what is still true, what to do. Bounded; plain text.
class ActivityPane final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPane(QWidget* parent = nullptr);
    void log(const QString& line);
    void logError(const Error& error);
    [[nodiscard]] bool hasError() const { return m_hasError; }
    /// More lines than this push the oldest ones out.
    static constexpr int maxLines = 2000;

Q_SIGNALS:
    /// An error came, or the user put it away.
    void errorChanged(bool shown);

private:
    void dismiss();
    Note* m_error;
    QPlainTextEdit* m_log;
    bool m_hasError = false;
};

} // namespace secateur
