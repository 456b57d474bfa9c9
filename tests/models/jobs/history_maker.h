// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur::test {

/// Writes a long history into a journal's file by SQL, also beside the process that has it open. The jobs are numbered
/// from 1 in an empty journal, done, of store "store-1", with one asset each.
class HistoryMaker final {
public:
    explicit HistoryMaker(const QString& file);
    ~HistoryMaker();
    void add(int jobs);
    /// Sets columns of one job, "state = 2, made_by = 'anna'".
    void change(const QString& columns, qint64 job);
    void run(const QString& sql);
    /// How SQLite would answer a question.
    [[nodiscard]] QString plan(const QString& sql);
    [[nodiscard]] bool ok() const { return m_error.isEmpty(); }
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    const QString m_connection;
    QString m_error;
};

} // namespace secateur::test
