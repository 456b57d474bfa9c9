// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sealed_jobs.h"

#include "jobs/difference_book.h"
#include "models/jobs/job_maker.h"
#include "stores/sqlite/database.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

void SealedJobs::begin()
{
    m_journal.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
}

void SealedJobs::reopen()
{
    m_journal.reset();
    m_journal = openJournal(file());
}

void SealedJobs::tamper(const QByteArray& sql)
{
    m_journal.reset();
    {
        const auto db =
            Database::open({file(), u"the journal"_s, 0x5365634a, u":/migrations/journal"_s, Access::ReadWrite, false});
        const Result<void> changed = db ? (*db)->runScript(sql) : Result<void>(tl::unexpect, db.error());
        if (!changed)
            qFatal("%s", qPrintable(changed.error().sentence()));
    }
    reopen();
}

qint64 SealedJobs::run(qint64 items)
{
    const qint64 job = heldJob(journal(), plannedAssets(items));
    const auto started =
        journal().agree(job, 0, u"/archive"_s).and_then([&] { return journal().setState(job, JobState::Running); });
    return started ? job : 0;
}

qint64 SealedJobs::failed()
{
    const qint64 job = run();
    const std::vector<ItemMark> marks{{ItemState::Confirmed, {}},
                                      {ItemState::Failed, u"The store said no."_s},
                                      {ItemState::Drifted, {}},
                                      {ItemState::Confirmed, {}}};
    const std::vector<Difference> seen{{Difference::Kind::Appeared, {AssetPath::fromCanonical(u"/a"_s), 9}, 1009},
                                       {Difference::Kind::Unexpected, {AssetPath::fromCanonical(u"/b"_s), 1}, 1001}};
    const auto ended = journal()
                           .recordMarks(job, 0, marks)
                           .and_then([&] { return DifferenceBook(journal()).append(job, seen); })
                           .and_then([&] {
                               return journal().setContent(job, {2, 0, 0, 0});
                           })
                           .and_then([&] { return journal().setState(job, JobState::Failed, u"One failed."_s); });
    return ended ? job : 0;
}

SealedJobs::Checked SealedJobs::verify()
{
    Checked checked;
    const auto report =
        ReceiptChain(journal()).verify(Cancel(), [&](const ChainBreak& each) { checked.breaks.append(each); });
    if (report)
        checked.report = *report;
    else
        checked.breaks.append({-1, -1, report.error().sentence()});
    return checked;
}

Receipt SealedJobs::newest(qint64 job)
{
    return ReceiptChain(journal()).newestOf(job).value_or(std::nullopt).value_or(Receipt());
}

} // namespace secateur::test
