// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/removal_worker.h"
#include "support/memory_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <atomic>

namespace secateur::test {

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 hour = 3600 * second;

[[nodiscard]] inline AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

/// What a signal said when it was sent last; a value of its own where it was not sent.
template<typename Value>
Value lastOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? Value() : spy.last()[0].template value<Value>();
}

/// A worker on a store in memory of 3,000 assets at /u/a and one at /u/b, with a clock that can be late.
class QueuedJobs {
protected:
    void setUp();
    void tearDown();
    void begin() { begin(quick); }
    void begin(const RemovalTiming& timing);
    void close() { m_worker.reset(); }
    [[nodiscard]] JobRecord prepare(const DeleteRequest& request);
    [[nodiscard]] JobRecord recordOf(qint64 job);
    [[nodiscard]] int erased() const
    {
        return m_memory->calls(Call::ErasePinned) + m_memory->calls(Call::EraseSelector);
    }
    /// Runs a job of one asset to its end: by then, all that could have begun before has.
    void runAnother();

    /// How far the worker's clock is behind the real one.
    static inline std::atomic<qint64> s_behind = 0;
    static Timestamp lateClock() { return nowStamp() - s_behind; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<RemovalWorker> m_worker;
    const DeleteRequest m_everything = DeleteRequest::everythingBelow(at(QStringLiteral("/u/a")));
    static constexpr RemovalTiming quick{20, 10, 1, 5, lateClock};
    static constexpr qint64 planned = 3000;
};

} // namespace secateur::test
