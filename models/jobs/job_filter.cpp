// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_filter.h"

#include <algorithm>

namespace secateur {

QString foldedText(const QString& text)
{
    // As lower() of SQLite does: letters beyond ASCII stay as they are.
    QString folded = text.trimmed();
    for (QChar& letter : folded) {
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + (u'a' - u'A'));
    }
    return folded;
}

qint64 jobNumber(const QString& text)
{
    const QString number = text.trimmed();
    bool isNumber = false;
    const qint64 job = QStringView(number).mid(number.startsWith(u'#') ? 1 : 0).toLongLong(&isNumber);
    return isNumber && job > 0 ? job : 0;
}

bool matches(const JobFilter& filter, const JobRecord& job)
{
    const bool lossy = job.counts.failed + job.counts.unknown + job.counts.unexpected > 0;
    if (!filter.states.isEmpty() && !filter.states.contains(job.state) && !(filter.losses && lossy))
        return false;
    if (!filter.onlyPlanned && job.state == JobState::Held && job.agreed == 0)
        return false;
    if (!filter.storeId.isEmpty() && filter.storeId != job.plan.storeId)
        return false;
    const QString text = foldedText(filter.text);
    if (text.isEmpty() || jobNumber(filter.text) == job.id)
        return true;
    const QStringList places{job.plan.request.canonical().value_or(QString()), job.plan.storeName, job.reason,
                             job.madeBy, job.madeOn};
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& place) { return foldedText(place).contains(text); });
}

} // namespace secateur
