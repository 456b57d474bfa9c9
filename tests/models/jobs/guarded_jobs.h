// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_book.h"
#include "jobs/guards.h"
#include "support/memory_store.h"

#include <QTemporaryDir>

namespace secateur::test {

[[nodiscard]] inline AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

[[nodiscard]] inline PathGlob glob(const QString& text)
{
    return PathGlob::parse(text).value();
}

/// A store in memory of ten assets at /u/a and twenty at /u/b, its guards, and a journal.
class GuardedJobs {
protected:
    void setUp();
    void tearDown();
    void change(const std::function<void(GuardSettings&)>& step);
    void setInfo(const std::function<void(StoreInfo&)>& step);
    void reopen(Access access = Access::ReadWrite);
    [[nodiscard]] Result<JobRecord> plan(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned);
    [[nodiscard]] qint64 agreed(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned);
    [[nodiscard]] Guards guards() { return {*m_store, *m_journal}; }
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("journal.db")); }
    [[nodiscard]] QString id() const { return m_store->info().id; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<AssetStore> m_store;
    std::unique_ptr<Journal> m_journal;
    const DeleteRequest m_below = DeleteRequest::everythingBelow(at(QStringLiteral("/u/a")));
};

} // namespace secateur::test
