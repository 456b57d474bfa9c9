// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/kill_points.h"

#include <algorithm>
#include <numeric>

namespace secateur::test {

using namespace Qt::StringLiterals;

int killsWanted()
{
#ifdef SECATEUR_SANITIZED
    constexpr int kills = 40;
#else
    constexpr int kills = 200;
#endif
    const int wanted = qEnvironmentVariableIntValue("SECATEUR_KILLS");
    return wanted > 0 ? wanted : kills;
}

KillPoints::KillPoints(quint32 seed)
    : m_seed(qEnvironmentVariableIsSet("SECATEUR_KILL_SEED")
                 ? quint32(qEnvironmentVariableIntValue("SECATEUR_KILL_SEED"))
                 : seed)
    , m_random(m_seed)
{}

KillPoints::Point KillPoints::next(int kill, int ofKills)
{
    // The first process makes the journal; those after it have little to change while they open.
    if (kill == 0)
        return {Opening, m_random.bounded(std::max<qint64>(1, m_calls[Opening])) + 1};
    constexpr int openings = 8; // one of so many kills comes while opening
    if (m_random.bounded(openings) == 0)
        return {Opening, m_random.bounded(m_calls[Opening] + 1) + 1};
    const Stage stage = Planning + kill * Content / ofKills;
    // What goes on where it was ended is ended several times on its way.
    const qint64 calls = m_calls.at(size_t(stage)) / (stage == Sending || stage == Content ? 3 : 1);
    return {stage, m_random.bounded(calls + 1) + 1};
}

void KillPoints::count(const ProcessEnd& end)
{
    ++m_killed.at(size_t(end.stage));
}

int KillPoints::kills() const
{
    return std::accumulate(m_killed.begin(), m_killed.end(), 0);
}

int KillPoints::fewest() const
{
    return *std::min_element(m_killed.begin(), m_killed.end());
}

QString KillPoints::summary() const
{
    return u"seed %1, killed %2 times: opening %3, planning %4, beginning %5, sending %6, closing %7, content %8"_s
        .arg(m_seed)
        .arg(kills())
        .arg(m_killed[Opening])
        .arg(m_killed[Planning])
        .arg(m_killed[Beginning])
        .arg(m_killed[Sending])
        .arg(m_killed[Closing])
        .arg(m_killed[Content]);
}

} // namespace secateur::test
