// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/receipt_chain.h"

#include <QTemporaryDir>

namespace secateur::test {

/// A journal of its own with sealed jobs in it, and somebody who changes it behind the program's back.
class SealedJobs {
protected:
    /// A new, empty journal.
    void begin();
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("journal.db")); }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    void reopen();
    /// Changes the file as somebody with another program would; ends the test program where that fails.
    void tamper(const QByteArray& sql);
    /// A job that runs; 0 where there is none.
    [[nodiscard]] qint64 run(qint64 items = 4);
    /// A job of which item 1 failed and item 2 drifted, ended as failed; 0 where there is none.
    [[nodiscard]] qint64 failed();
    struct Checked {
        ChainReport report;
        QList<ChainBreak> breaks;
    };
    [[nodiscard]] Checked verify();
    [[nodiscard]] Receipt newest(qint64 job);

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

} // namespace secateur::test
