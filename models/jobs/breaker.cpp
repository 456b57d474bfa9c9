// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/breaker.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct BreakerWords {
    Q_DECLARE_TR_FUNCTIONS(Breaker)
};

BreakerTally sumOf(const std::deque<BreakerTally>& tallies)
{
    BreakerTally sum;
    for (const BreakerTally& tally : tallies) {
        sum.looked += tally.looked;
        sum.wrong += tally.wrong;
        sum.drifted += tally.drifted;
    }
    return sum;
}

} // namespace

bool Breaker::isTooMuch(qint64 bad, qint64 looked) const
{
    return bad >= m_limits.fewest && bad * 100 >= looked * m_limits.percent;
}

std::optional<Trip> Breaker::add(const BreakerTally& tally)
{
    m_tallies.push_back(tally);
    BreakerTally sum = sumOf(m_tallies);
    while (sum.looked - m_tallies.front().looked >= m_limits.window) {
        m_tallies.pop_front();
        sum = sumOf(m_tallies);
    }
    if (isTooMuch(sum.wrong, sum.looked)) {
        return Trip{
            Trip::Cause::Errors,
            BreakerWords::tr("Of the last %1 assets, %2 failed or got no answer.").arg(sum.looked).arg(sum.wrong)};
    }
    if (isTooMuch(sum.drifted, sum.looked)) {
        return Trip{Trip::Cause::Drift,
                    BreakerWords::tr("Of the last %1 assets, %2 are no longer those that were planned.")
                        .arg(sum.looked)
                        .arg(sum.drifted)};
    }
    return {};
}

std::optional<Trip> Breaker::addGone(qint64 there, qint64 gone)
{
    m_gone = there > 0 ? 0 : m_gone + gone;
    return m_gone < m_limits.fewest ? std::nullopt : std::optional(allGone(m_gone));
}

Trip Breaker::allGone(qint64 gone)
{
    return Trip{Trip::Cause::Gone,
                BreakerWords::tr("None of the last %1 assets is on the server any more. Either they are gone, or "
                                 "another server answers: if they are gone, resume the job, and they count as already "
                                 "gone.")
                    .arg(gone)};
}

std::optional<Trip> Breaker::lost(qint64 unexpected, const QString& why)
{
    return unexpected > 0 ? std::optional(Trip{Trip::Cause::Loss, why}) : std::nullopt;
}

} // namespace secateur
