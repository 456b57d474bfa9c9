// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/job_outcome.h"

#include "ctl/given_location.h"
#include "ctl/json.h"

#include <QJsonArray>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfKind = 10;

QJsonObject outcomeJson(const JobRecord& job, const QList<Difference>& differences, double seconds)
{
    const JobCounts& counts = job.counts;
    return {{u"job"_s, job.id},
            {u"state"_s, jobStateName(job.state)},
            {u"deleted"_s, counts.deleted},
            {u"already_gone"_s, counts.alreadyGone},
            {u"drifted"_s, counts.drifted},
            {u"appeared"_s, counts.appeared},
            {u"failed"_s, counts.failed},
            {u"unknown"_s, counts.unknown},
            {u"unexpected"_s, counts.unexpected},
            {u"differences"_s, differencesJson(differences)},
            {u"pending"_s, job.content.pending},
            {u"content_leaked"_s, job.content.leaked},
            {u"content_unknown"_s, job.content.unknown},
            {u"seconds"_s, seconds}};
}

void showCounts(Output& out, const JobRecord& job, double seconds)
{
    const JobCounts& counts = job.counts;
    TextTable table({1});
    const auto add = [&table](const QString& name, qint64 count) { table.add({name, QString::number(count)}); };
    add(Ctl::tr("job"), job.id);
    add(Ctl::tr("deleted"), counts.deleted);
    add(Ctl::tr("already gone"), counts.alreadyGone);
    add(Ctl::tr("drifted"), counts.drifted);
    add(Ctl::tr("appeared"), counts.appeared);
    add(Ctl::tr("failed"), counts.failed);
    add(Ctl::tr("unknown"), counts.unknown);
    add(Ctl::tr("unexpected"), counts.unexpected);
    add(Ctl::tr("content pending"), job.content.pending);
    if (job.content.leaked > 0)
        add(Ctl::tr("content leaked"), job.content.leaked);
    if (job.content.unknown > 0)
        add(Ctl::tr("content unknown"), job.content.unknown);
    table.add({Ctl::tr("seconds"), QString::number(seconds, 'f', 1)});
    out.table(table);
}

void remarkOnEnd(const Context& context, const JobRecord& job)
{
    Output& out = context.out;
    const JobCounts& counts = job.counts;
    if (job.state == JobState::Paused || job.state == JobState::Interrupted) {
        out.remark(Ctl::tr("Job %1 stopped; assets settled: %2 of %3. Go on with: secateurctl %4 job resume %1")
                       .arg(QString::number(job.id), QString::number(counts.ended()), QString::number(counts.planned),
                            optionsAgain(context)));
    }
    if (counts.drifted > 0) {
        out.remark(Ctl::tr("Planned assets that are others by now, or lost the labels that were asked for, and were "
                           "left alone: %1.")
                       .arg(counts.drifted));
    }
    if (counts.appeared > 0) {
        out.remark(
            Ctl::tr("Assets that match by now but were not planned, and were not touched: %1.").arg(counts.appeared));
    }
    if (counts.unexpected > 0)
        out.remark(Ctl::tr("WARNING: assets that were not planned are missing too: %1.").arg(counts.unexpected));
    if (counts.failed + counts.unknown > 0) {
        out.remark(Ctl::tr("Assets that could not be deleted: %1; unknown: %2. See secateurctl receipt %3.")
                       .arg(QString::number(counts.failed), QString::number(counts.unknown), QString::number(job.id)));
    }
}

QString kindText(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Appeared:
        return Ctl::tr("appeared, not touched");
    case Difference::Kind::Replaced:
        return Ctl::tr("another asset, left alone");
    case Difference::Kind::Left:
        return Ctl::tr("matches no more");
    case Difference::Kind::Unexpected:
        return Ctl::tr("MISSING, not planned");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonArray differencesJson(const QList<Difference>& differences)
{
    QJsonArray list;
    for (const Difference& one : differences) {
        list.append(QJsonObject{{u"kind"_s, differenceName(one.kind)},
                                {u"path"_s, one.asset.path.text()},
                                {u"entry"_s, one.asset.entry},
                                {u"created"_s, timeJson(one.created)}});
    }
    return list;
}

void showDifferences(Output& out, const JobRecord& job, const QList<Difference>& differences)
{
    if (differences.isEmpty())
        return;
    out.line();
    TextTable table;
    QMap<int, qsizetype> shown;
    for (const Difference& one : differences) {
        if (++shown[int(one.kind)] <= shownOfKind)
            table.add({kindText(one.kind), Ctl::tr("%1 entry %2").arg(one.asset.path.text()).arg(one.asset.entry)});
    }
    out.table(table);
    const bool more = std::any_of(shown.cbegin(), shown.cend(), [](qsizetype n) { return n > shownOfKind; });
    if (more)
        out.line(Ctl::tr("These are the first of each kind; secateurctl receipt %1 lists more.").arg(job.id));
}

Result<void> showOutcome(const Context& context, const Journal& journal, const JobRecord& job, double seconds)
{
    const auto differences = journal.differences(job.id);
    if (!differences)
        return tl::unexpected(differences.error());
    context.out.document(outcomeJson(job, *differences, seconds));
    showCounts(context.out, job, seconds);
    showDifferences(context.out, job, *differences);
    remarkOnEnd(context, job);
    return {};
}

Exit exitFor(const JobRecord& job, JobPurpose purpose)
{
    // What appeared was not planned and is named: all that was meant went.
    if (job.counts.drifted > 0 || job.counts.unexpected > 0)
        return Exit::Drift;
    if (job.counts.failed > 0 || job.counts.unknown > 0)
        return Exit::Incomplete;
    const JobState good = purpose == JobPurpose::Reconcile ? JobState::Cancelled : JobState::Done;
    return job.state == good ? Exit::Done : Exit::Failed;
}

} // namespace secateur::ctl
