// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

namespace secateur::test {

/// A job of 30 assets at /users/u12 and below, of the store that a MemoryStore is, agreed to.
inline JobRecord sampleJob(qint64 id, JobState state, const QString& storeId)
{
    JobRecord job;
    job.id = id;
    job.state = state;
    job.plan.request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(QStringLiteral("/users/u12")));
    job.plan.storeId = storeId;
    job.plan.storeName = QStringLiteral("Photos");
    job.counts.planned = 30;
    job.counts.deleted = state == JobState::Done ? 30 : 12;
    job.madeBy = QStringLiteral("anna");
    job.madeOn = QStringLiteral("desk");
    job.created = 1;
    job.agreed = 1'700'000'000'000'000;
    if (state == JobState::Held)
        job.counts.deleted = 0;
    else
        job.started = job.agreed + 10'000'000;
    if (hasEnded(state))
        job.ended = job.started + 60'000'000;
    return job;
}

} // namespace secateur::test
