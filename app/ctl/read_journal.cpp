// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/read_journal.h"

#include "ctl/carry_out.h"

#include <QFileInfo>

namespace secateur::ctl {

Result<std::unique_ptr<Journal>> readJournal(const Stop& stop)
{
    const QString file = Journal::defaultFile();
    if (!QFileInfo::exists(file))
        return std::unique_ptr<Journal>();
    if (auto journal = openJournal(stop, {}); journal)
        return journal;
    return Journal::open(file, Access::ReadOnly, stop.cancel());
}

Result<std::unique_ptr<Journal>> journalOfJob(qint64 id, const Stop& stop)
{
    auto journal = readJournal(stop);
    if (journal && *journal == nullptr)
        return failure(ErrorCode::NotFound, Ctl::tr("There is no job %1: the journal is empty.").arg(id));
    return journal;
}

} // namespace secateur::ctl
