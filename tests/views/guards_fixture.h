// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/store_guards.h"
#include "support/memory_store.h"

#include <QTemporaryDir>
#include <QTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

/// The guards of a store in memory, with a journal and a worker of their own.
struct GuardedStore {
    explicit GuardedStore(const StoreInfo& change = {})
        : store({u"/users/u12 0"_s, u"/users/u13 0"_s, u"/legal/a 0"_s})
    {
        StoreInfo info = store.info();
        info.environment = change.environment;
        info.lockedByConnection = change.lockedByConnection;
        info.protectedPaths = change.protectedPaths;
        store.setInfo(info);
        worker = std::make_unique<RemovalWorker>(store.opener(), folder.path(), folder.filePath(u"journal.db"_s));
        guards = std::make_unique<StoreGuards>(*worker);
    }
    [[nodiscard]] bool isOpen() const { return guards->isKnown() && guards->canChange(); }
    /// Changes the guards and waits until that holds.
    void set(const GuardSettings& settings)
    {
        guards->change(settings);
        QTRY_COMPARE(guards->own(), settings);
    }

    QTemporaryDir folder;
    MemoryStore store;
    std::unique_ptr<RemovalWorker> worker;
    std::unique_ptr<StoreGuards> guards;
};

} // namespace secateur::test
