// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/read_journal.h"

#include "ctl/carry_out.h"

#include <QFileInfo>

namespace secateur::ctl {

Result<std::unique_ptr<Journal>> readJournal()
{
    const QString file = Journal::defaultFile();
    if (!QFileInfo::exists(file))
        return std::unique_ptr<Journal>();
    if (auto journal = openJournal({}); journal)
        return journal;
    return Journal::open(file, Access::ReadOnly);
}

Result<std::unique_ptr<Journal>> journalOfJob(qint64 id)
{
    auto journal = readJournal();
    if (journal && *journal == nullptr)
        return failure(ErrorCode::NotFound, Ctl::tr("There is no job %1: the journal is empty.").arg(id));
    return journal;
}

} // namespace secateur::ctl
