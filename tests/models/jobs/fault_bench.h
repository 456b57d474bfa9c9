// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/remote_jobs.h"

namespace secateur::test {

/// Only time ends the wait for an answer.
[[nodiscard]] bool isSilent(const Fault& fault);

/// A remote store for jobs that delete all at and below `/u/a`, while its server fails.
class FaultBench {
protected:
    const QStringList inside{QStringLiteral("/u/a 0"),   QStringLiteral("/u/a/b 0"), QStringLiteral("/u/a/b 1"),
                             QStringLiteral("/u/a/b 2"), QStringLiteral("/u/a/b 3"), QStringLiteral("/u/a/b 4"),
                             QStringLiteral("/u/a/c 0")};
    const QStringList outside{QStringLiteral("/u/ab 0"), QStringLiteral("/u/ab/b 0"), QStringLiteral("/u/b 0")};
    const DeleteRequest everything = DeleteRequest::everythingBelow(at(QStringLiteral("/u/a")));
    const AssetPath b = at(QStringLiteral("/u/a/b"));
    /// One asset is struck: the fifth of the plan.
    const QByteArray struck = "/u/a/b/-/entry/3";

    void begin();
    /// What lies outside is still there, all of it.
    void end();
    [[nodiscard]] QStringList left() const { return m_jobs->server.memory().refLines(); }
    void resumesToDone(qint64 job);
    /// What the journal calls gone is gone, whatever else it says.
    void saysNothingFalse(qint64 job);

    std::unique_ptr<RemoteJobs> m_jobs;
};

} // namespace secateur::test
