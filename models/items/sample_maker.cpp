// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sample_maker.h"

namespace secateur {

using namespace Qt::StringLiterals;

SampleMaker::SampleMaker(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_thread(this, u"sample"_s)
{}

void SampleMaker::look()
{
    start(Wish::Look);
}

void SampleMaker::make()
{
    start(Wish::Make);
}

void SampleMaker::makeAnew()
{
    start(Wish::MakeAnew);
}

void SampleMaker::cancel()
{
    m_next = Wish::Nothing;
    m_thread.cancel();
}

void SampleMaker::start(Wish wish)
{
    if (m_thread.isRunning()) {
        if (m_running < Wish::Make)
            m_next = std::max(m_next, wish);
        return;
    }
    m_running = wish;
    m_result = {};
    m_thread.run(
        [this, slot = m_thread.slot(), wish, folder = m_folder](const Cancel& cancel) {
            SampleState state = lookAtSample(folder);
            Result<void> result;
            if (wish == Wish::MakeAnew || (wish == Wish::Make && state == SampleState::Absent)) {
                result = makeSampleStore(folder, cancel, [this, slot](int done, int total) {
                    slot.post([this, done, total] { Q_EMIT progressed(done, total); });
                });
                state = lookAtSample(folder);
            }
            slot.post([this, state, result] {
                m_state = state;
                m_result = result;
            });
        },
        [this] { onEnd(); });
}

void SampleMaker::onEnd()
{
    const Wish done = std::exchange(m_running, Wish::Nothing);
    const Result<void> result = m_result;
    Q_EMIT looked();
    if (const Wish next = std::exchange(m_next, Wish::Nothing); next != Wish::Nothing)
        start(next);
    if (done < Wish::Make)
        return;
    if (result)
        Q_EMIT ready();
    else
        Q_EMIT failed(result.error());
}

} // namespace secateur

#include "moc_sample_maker.cpp"
