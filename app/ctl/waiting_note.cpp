// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/waiting_note.h"

namespace secateur::ctl {

WaitingNote::WaitingNote(Output& out, QString whom, std::chrono::milliseconds after)
{
    if (out.showsProgress())
        m_thread = std::thread([this, &out, whom = std::move(whom), after] { run(out, whom, after); });
}

WaitingNote::~WaitingNote()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_ended.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WaitingNote::run(Output& out, const QString& whom, std::chrono::milliseconds after)
{
    using namespace std::chrono_literals;
    const auto begun = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    for (auto next = begun + after; !m_ended.wait_until(lock, next, [this] { return m_over; }); next += 1s) {
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(next - begun);
        out.progress(Ctl::tr("Waiting for %1: %2 s").arg(whom).arg(qint64(waited.count())));
    }
}

} // namespace secateur::ctl
