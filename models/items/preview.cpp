// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/preview.h"

namespace secateur {

Preview::Preview(BrowseWorker& worker, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
{}

void Preview::setRequest(const std::optional<DeleteRequest>& request)
{
    if (request == m_request && m_state != State::Failed)
        return;
    m_request = request;
    m_radius = {};
    m_error = {};
    ask();
}

void Preview::refresh()
{
    // What was counted stays in sight until the new sums are there.
    ask();
}

void Preview::ask()
{
    if (!m_request) {
        m_worker.clearLane(BrowseWorker::Lane::Preview, this);
        m_state = State::Empty;
        Q_EMIT changed();
        return;
    }
    m_state = State::Counting;
    m_worker.ask<BlastRadius>(
        BrowseWorker::Lane::Preview, BrowseWorker::Policy::ReplaceLane, this,
        [request = *m_request](AssetReader& reader, const Cancel& cancel) { return reader.radius(request, cancel); },
        [this](Result<BlastRadius> answer) {
            m_state = answer ? State::Ready : State::Failed;
            m_radius = answer ? std::move(*answer) : BlastRadius();
            m_error = answer ? Error() : answer.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace secateur

#include "moc_preview.cpp"
