// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/rate_meter.h"

namespace secateur {

void RateMeter::add(Timestamp at, qint64 count)
{
    m_samples.push_back({at, count});
    while (m_samples.size() > 2 && m_samples.front().at < at - window)
        m_samples.pop_front();
}

double RateMeter::perSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const Sample& first = m_samples.front();
    const Sample& last = m_samples.back();
    return last.at > first.at ? double(last.count - first.count) * 1e6 / double(last.at - first.at) : 0;
}

} // namespace secateur
