// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/content_place.h"
#include "support/pg_link.h"

#include <QSet>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace secateur::test {

/**
 * What the server's reaper does, as its database and content store see it: takes outbox rows, oldest first, removes
 * each one's object, then drops the row; what fails is tried again for ever (konifer.md, Delete requests). Called by
 * hand, or on a thread of its own. Every function from any thread.
 */
class Reaper final {
public:
    static constexpr qint64 batch = 1000;

    /// `content` may be null: objects then count as removed.
    Reaper(QString conninfo, std::shared_ptr<ContentPlace> content);
    ~Reaper() { stop(); }
    Q_DISABLE_COPY_MOVE(Reaper)

    /// One pass over at most so many rows; gives how many were dropped. The rows of a pass go in one transaction.
    Result<qint64> pass(qint64 limit = batch);
    /// Passes every so often, the first at once, until stop(). Goes on after errors, such as a database that is gone.
    void start(std::chrono::milliseconds every);
    /// Waits for the end of a pass that runs. start() and stop() are for one thread.
    void stop();

    /// Rows younger than this are left.
    void setDelay(std::chrono::milliseconds age);
    /// The rows of these objects stay, and so do the objects.
    void failFor(const QStringList& keys);
    void failAll(bool on);
    /// The rows of these objects go, and the objects stay.
    void leakFor(const QStringList& keys);
    void leakAll(bool on);

    /// Rows dropped, and rows that failed, in all passes.
    [[nodiscard]] qint64 dropped() const;
    [[nodiscard]] qint64 failed() const;

private:
    struct Settings {
        std::chrono::milliseconds delay{0};
        QSet<QString> failing;
        QSet<QString> leaking;
        bool failAll = false;
        bool leakAll = false;
    };
    [[nodiscard]] Result<qint64> passOver(PgLink& link, const Settings& settings, qint64 limit);

    const QString m_conninfo;
    const std::shared_ptr<ContentPlace> m_content;

    std::mutex m_passing; ///< over the connection: one pass at a time
    std::optional<PgLink> m_link;

    mutable std::mutex m_mutex; ///< over all below
    std::condition_variable m_wake;
    Settings m_settings;
    qint64 m_dropped = 0;
    qint64 m_failed = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace secateur::test
