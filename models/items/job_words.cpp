// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/job_words.h"

#include "items/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesShown = 3;
constexpr qint64 microsInSecond = 1'000'000;

struct JobTexts {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

/// "2 of its assets were …" with the number in its own form.
QString say(const char* one, const char* many, qint64 count)
{
    return count == 1 ? JobTexts::tr(one) : JobTexts::tr(many).arg(countText(count));
}

/// ": /users/u12 #3, /users/u12 #4 and 12 more"; empty where no name is known.
QString namesText(const QList<Difference>& differences, Difference::Kind kind, qint64 count)
{
    QStringList names;
    qint64 known = 0;
    for (const Difference& difference : differences) {
        if (difference.kind != kind)
            continue;
        ++known;
        if (names.size() < namesShown)
            names << u"%1 #%2"_s.arg(plain(difference.asset.path.text(), 80)).arg(difference.asset.entry);
    }
    if (names.isEmpty())
        return {};
    const qint64 more = qMax(count, known) - names.size();
    const QString list = names.join(u", "_s);
    return u": "_s + (more > 0 ? JobTexts::tr("%1 and %2 more").arg(list, countText(more)) : list);
}

} // namespace

JobTrouble troubleOf(const JobCounts& counts)
{
    if (counts.unexpected > 0 || counts.failed > 0)
        return JobTrouble::Loss;
    return counts.unknown + counts.drifted + counts.appeared > 0 ? JobTrouble::Look : JobTrouble::None;
}

QString troubleText(const JobCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const char* text) {
        if (count > 0)
            parts << JobTexts::tr(text).arg(countText(count));
    };
    add(counts.unexpected, QT_TRANSLATE_NOOP("JobWords", "%1 unexpected"));
    add(counts.failed, QT_TRANSLATE_NOOP("JobWords", "%1 failed"));
    add(counts.unknown, QT_TRANSLATE_NOOP("JobWords", "%1 unknown"));
    add(counts.drifted, QT_TRANSLATE_NOOP("JobWords", "%1 drifted"));
    add(counts.appeared, QT_TRANSLATE_NOOP("JobWords", "%1 appeared"));
    return parts.join(u" · "_s);
}

QString contentText(const JobRecord& job)
{
    if (job.content.pending > 0)
        return JobTexts::tr("%1 pending").arg(countText(job.content.pending));
    if (job.content.leaked > 0)
        return JobTexts::tr("%1 leaked").arg(countText(job.content.leaked));
    if (job.content.unknown > 0)
        return JobTexts::tr("%1 unknown").arg(countText(job.content.unknown));
    return job.ended != 0 && job.counts.deleted > 0 ? JobTexts::tr("all gone") : QString();
}

QString jobRequestText(const JobRecord& job)
{
    if (job.mode == DeleteMode::Chosen) {
        return say(QT_TRANSLATE_NOOP("JobWords", "One chosen asset below %2"),
                   QT_TRANSLATE_NOOP("JobWords", "%1 chosen assets below %2"), job.counts.planned)
            .replace(u"%2"_s, plain(job.plan.request.path.text()));
    }
    return plain(job.plan.request.canonical().value_or(job.plan.request.meaning()));
}

QString waitingText(const QueuedJob& queued, qsizetype place, Timestamp now)
{
    if (queued.notBefore > now) {
        const qint64 seconds = (queued.notBefore - now + microsInSecond - 1) / microsInSecond;
        return JobTexts::tr("Begins in %1").arg(ageText(seconds));
    }
    return place == 0 ? JobTexts::tr("Waits, next") : JobTexts::tr("Waits, number %1").arg(place + 1);
}

QString modeSentence(DeleteMode mode)
{
    switch (mode) {
    case DeleteMode::Pinned:
        return JobTexts::tr("pinned: each planned asset by its entry");
    case DeleteMode::Selector:
        return JobTexts::tr("selector: the request as it was typed");
    case DeleteMode::Chosen:
        return JobTexts::tr("pinned: assets that were chosen one by one");
    }
    return {};
}

QStringList troubleSentences(const JobRecord& job, const QList<Difference>& differences)
{
    using Kind = Difference::Kind;
    const JobCounts& counts = job.counts;
    QStringList sentences;
    const auto add = [&](qint64 count, const char* one, const char* many, std::optional<Kind> kind) {
        if (count > 0) {
            const QString names = kind ? namesText(differences, *kind, count) : QString();
            sentences << say(one, many, count) + names + u'.';
        }
    };
    add(counts.unexpected, QT_TRANSLATE_NOOP("JobWords", "One asset went that was not planned"),
        QT_TRANSLATE_NOOP("JobWords", "%1 assets went that were not planned"), Kind::Unexpected);
    add(counts.failed, QT_TRANSLATE_NOOP("JobWords", "One asset could not be deleted and is still there"),
        QT_TRANSLATE_NOOP("JobWords", "%1 assets could not be deleted and are still there"), std::nullopt);
    add(counts.unknown, QT_TRANSLATE_NOOP("JobWords", "Of one asset it is not known whether it is gone"),
        QT_TRANSLATE_NOOP("JobWords", "Of %1 assets it is not known whether they are gone"), std::nullopt);
    add(counts.drifted, QT_TRANSLATE_NOOP("JobWords", "One entry held another asset by then and was left alone"),
        QT_TRANSLATE_NOOP("JobWords", "%1 entries held other assets by then and were left alone"), Kind::Replaced);
    add(counts.appeared, QT_TRANSLATE_NOOP("JobWords", "One asset matches now that was not shown, and was not touched"),
        QT_TRANSLATE_NOOP("JobWords", "%1 assets match now that were not shown, and were not touched"), Kind::Appeared);
    const auto left = std::count_if(differences.begin(), differences.end(),
                                    [](const Difference& difference) { return difference.kind == Kind::Left; });
    add(left, QT_TRANSLATE_NOOP("JobWords", "One planned asset matched the request no more"),
        QT_TRANSLATE_NOOP("JobWords", "%1 planned assets matched the request no more"), Kind::Left);
    return sentences;
}

QString leftOverSentence(const JobRecord& job, Timestamp now)
{
    const QString done = countText(job.counts.ended());
    const QString planned = countText(job.counts.planned);
    switch (job.state) {
    case JobState::Held:
        if (job.notBefore > now)
            return JobTexts::tr("Job %1 was to begin at %2; nothing of its %3 assets was sent.")
                .arg(QString::number(job.id), timeText(job.notBefore), planned);
        return JobTexts::tr("Job %1 did not begin before the window was closed; nothing of its %2 assets was sent.")
            .arg(QString::number(job.id), planned);
    case JobState::Paused:
        return JobTexts::tr("Job %1 is paused after %2 of %3 assets.").arg(QString::number(job.id), done, planned);
    default:
        return JobTexts::tr("Job %1 was interrupted after %2 of %3 assets.")
            .arg(QString::number(job.id), done, planned);
    }
}

} // namespace secateur
