// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/job_json.h"

#include "ctl/json.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

QJsonObject jobJson(const JobRecord& job)
{
    return {{u"job"_s, job.id},
            {u"state"_s, jobStateName(job.state)},
            {u"request"_s, canonicalJson(job.plan.request)},
            {u"planned"_s, job.counts.planned},
            {u"deleted"_s, job.counts.deleted},
            {u"failed"_s, job.counts.failed},
            {u"unknown"_s, job.counts.unknown},
            {u"archive"_s, job.archive.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.archive)},
            {u"started"_s, timeJson(job.started)},
            {u"ended"_s, timeJson(job.ended)}};
}

} // namespace secateur::ctl
