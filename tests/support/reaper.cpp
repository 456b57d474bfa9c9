// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reaper.h"

using namespace Qt::StringLiterals;

namespace secateur::test {

Reaper::Reaper(QString conninfo, std::shared_ptr<ContentPlace> content)
    : m_conninfo(std::move(conninfo))
    , m_content(std::move(content))
{}

Result<qint64> Reaper::pass(qint64 limit)
{
    const std::lock_guard passing(m_passing);
    if (!m_link) {
        auto link = PgLink::open(m_conninfo);
        if (!link)
            return tl::unexpected(link.error());
        m_link = std::move(*link);
    }
    Settings settings;
    {
        const std::lock_guard lock(m_mutex);
        settings = m_settings;
    }
    return passOver(*m_link, settings, limit);
}

Result<qint64> Reaper::passOver(PgLink& link, const Settings& settings, qint64 limit)
{
    auto transaction = PgTransaction::begin(link);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto rows =
        link.run("SELECT id, payload->>'objectStoreBucket', payload->>'objectStoreKey' FROM outbox"
                 " WHERE event_type = 'VARIANT_DELETED'"
                 " AND created_at <= (clock_timestamp() AT TIME ZONE 'UTC') - $2::bigint * interval '1 millisecond'"
                 " ORDER BY created_at LIMIT $1::bigint FOR UPDATE"_ba,
                 {QByteArray::number(limit), QByteArray::number(qint64(settings.delay.count()))});
    if (!rows)
        return tl::unexpected(rows.error());
    QByteArrayList done;
    for (int row = 0; row < rows->count(); ++row) {
        const QString bucket = rows->text(row, 1);
        const QString key = rows->text(row, 2);
        bool gone = !settings.failAll && !settings.failing.contains(key);
        if (gone && m_content && !settings.leakAll && !settings.leaking.contains(key))
            gone = m_content->remove(bucket, key).has_value();
        if (gone)
            done.append(rows->bytes(row, 0));
    }
    return link.run("DELETE FROM outbox WHERE id = ANY ($1::uuid[])"_ba, {'{' + done.join(',') + '}'})
        .and_then([&](const PgRows&) { return transaction->commit(); })
        .map([&] {
            const std::lock_guard lock(m_mutex);
            m_dropped += done.size();
            m_failed += rows->count() - done.size();
            return qint64(done.size());
        });
}

void Reaper::start(std::chrono::milliseconds every)
{
    stop();
    m_stopping = false;
    m_thread = std::thread([this, every] {
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            lock.unlock();
            [[maybe_unused]] const auto passed = pass();
            lock.lock();
            m_wake.wait_for(lock, every, [this] { return m_stopping; });
        }
    });
}

void Reaper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Reaper::setDelay(std::chrono::milliseconds age)
{
    const std::lock_guard lock(m_mutex);
    m_settings.delay = age;
}

void Reaper::failFor(const QStringList& keys)
{
    const std::lock_guard lock(m_mutex);
    m_settings.failing = QSet<QString>(keys.begin(), keys.end());
}

void Reaper::failAll(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_settings.failAll = on;
}

void Reaper::leakFor(const QStringList& keys)
{
    const std::lock_guard lock(m_mutex);
    m_settings.leaking = QSet<QString>(keys.begin(), keys.end());
}

void Reaper::leakAll(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_settings.leakAll = on;
}

qint64 Reaper::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

qint64 Reaper::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

} // namespace secateur::test
