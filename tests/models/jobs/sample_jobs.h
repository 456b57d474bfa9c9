// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"
#include "support/memory_store.h"

#include <QTemporaryDir>

namespace secateur::test {

[[nodiscard]] inline AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

/// A store in memory of six assets, three of them at /u/a and below, and a journal.
class SampleJobs {
protected:
    void setUp();
    void tearDown();
    [[nodiscard]] qint64 hold(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned);
    [[nodiscard]] JobRecord run(qint64 job, Result<bool>* last = nullptr);

    static const QStringList sample;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<AssetStore> m_store;
    std::unique_ptr<Journal> m_journal;
    const DeleteRequest m_everything = DeleteRequest::everythingBelow(at(QStringLiteral("/u/a")));
};

} // namespace secateur::test
