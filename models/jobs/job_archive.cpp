// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_archive.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct JobArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

/// What an item is marked with that is not safe in the archive; as planned where it is.
ItemMark markOf(const Archived& archived)
{
    switch (archived.state) {
    case Archived::State::Safe:
        return {ItemState::Planned, {}};
    case Archived::State::Gone:
        return {ItemState::AlreadyGone, {}};
    case Archived::State::Unknown:
        return {ItemState::Unknown, archived.reason};
    case Archived::State::Drifted:
        return {ItemState::Drifted, archived.reason.isEmpty()
                                        ? JobArchiveWords::tr("Another asset has its number now; it was left alone.")
                                        : archived.reason};
    case Archived::State::Failed:
        return {ItemState::Failed,
                JobArchiveWords::tr("It could not be archived, so it was not deleted: %1").arg(archived.reason)};
    }
    Q_UNREACHABLE();
}

} // namespace

ArchiveHead archiveHeadOf(const JobRecord& job, const QString& journalId)
{
    return {job.plan.storeId, job.plan.storeName, job.plan.request.canonical().value_or(QString()),
            job.plan.sha256,  journalId,          job.id,
            job.madeBy,       job.madeOn,         nowStamp()};
}

Result<void> checkNewArchive(const QString& folder, const StoreInfo& store)
{
    if (auto fit = ArchiveFolder::checkPlace(folder, store.ownFolders); !fit)
        return fit;
    const auto there = ArchiveFolder::open(folder);
    if (!there && there.error().code == ErrorCode::NotFound)
        return {};
    return failure(ErrorCode::Refused, JobArchiveWords::tr("The folder %1 holds an archive already.").arg(folder),
                   JobArchiveWords::tr("It was not touched, and nothing was deleted."),
                   JobArchiveWords::tr("Choose an empty or a new folder."));
}

void JobArchive::begin()
{
    m_writer.reset();
    m_cursor = 0;
    m_confirmed = 0;
}

qint64 JobArchive::atMost(qint64 without) const
{
    return m_job.record.archive.isEmpty() ? without : std::min(without, batch);
}

/// Opens the writer where it is not; what was begun once must be there.
Result<void> JobArchive::open()
{
    if (m_writer)
        return {};
    const JobRecord& record = m_job.record;
    auto writer = ArchiveWriter::open(record.archive, archiveHeadOf(record, m_job.journal.id()),
                                      m_job.store.info().ownFolders, {record.archiveBegun, record.sameContent});
    if (!writer)
        return tl::unexpected(writer.error());
    if (!record.archiveBegun) {
        if (auto noted = m_job.journal.noteArchiveBegun(m_job.id()); !noted)
            return noted;
        m_job.record.archiveBegun = true;
    }
    m_writer = std::move(*writer);
    return {};
}

Result<std::vector<Archived>> JobArchive::add(std::span<const PlannedAsset> items)
{
    auto answers = open().and_then([&] { return m_writer->add(m_job.reader(), items, Cancel()); });
    if (!answers)
        m_writer.reset();
    return answers;
}

Result<bool> JobArchive::keep(qint64 first, std::span<const PlannedAsset> items)
{
    if (m_job.record.archive.isEmpty())
        return true;
    const auto answers = add(items);
    if (!answers)
        return tl::unexpected(answers.error());
    const bool all = std::all_of(answers->begin(), answers->end(),
                                 [](const Archived& archived) { return archived.state == Archived::State::Safe; });
    if (all)
        return true;
    std::vector<ItemMark> marks;
    std::transform(answers->begin(), answers->end(), std::back_inserter(marks), markOf);
    return m_job.journal.recordMarks(m_job.id(), first, marks).map([] { return false; });
}

/// The archive is whole, or the job as a whole goes no further.
Result<void> JobArchive::checkAllSafe(std::span<const PlannedAsset> items, std::span<const Archived> answers)
{
    for (size_t i = 0; i < items.size(); ++i) {
        const Archived& archived = answers[i];
        if (archived.state == Archived::State::Safe)
            continue;
        const AssetRef& ref = items[i].ref;
        const bool failed = archived.state == Archived::State::Failed;
        const QString what =
            failed ? JobArchiveWords::tr("The asset %2 at %1 could not be archived: %3")
                   : JobArchiveWords::tr("The asset %2 at %1 is not the planned one any more, or is gone. %3");
        return failure(
            failed ? ErrorCode::Refused : ErrorCode::Drift,
            what.arg(ref.path.text(), QString::number(ref.entry), archived.reason).trimmed(),
            JobArchiveWords::tr("Nothing was sent."),
            JobArchiveWords::tr("Delete the planned assets one by one instead (mode pinned), or make a new plan."));
    }
    return {};
}

Result<bool> JobArchive::more()
{
    if (m_job.record.archive.isEmpty())
        return false;
    const auto items = m_job.journal.planned(m_job.id(), m_cursor, batch);
    if (!items)
        return tl::unexpected(items.error());
    if (items->empty())
        return confirmMore();
    const auto answers = add(*items);
    if (!answers)
        return tl::unexpected(answers.error());
    m_cursor += qint64(items->size());
    return checkAllSafe(*items, *answers).map([] { return true; });
}

/// What was archived first may be hours old when the last of it has come.
Result<bool> JobArchive::confirmMore()
{
    const auto items = m_job.journal.planned(m_job.id(), m_confirmed, confirmedTogether);
    if (!items)
        return tl::unexpected(items.error());
    if (items->empty() || m_confirmed >= m_cursor)
        return false;
    m_confirmed += qint64(items->size());
    return open()
        .and_then([&] { return m_writer->confirm(m_job.reader(), *items); })
        .and_then([&](const std::vector<Archived>& answers) { return checkAllSafe(*items, answers); })
        .map([] { return true; });
}

} // namespace secateur
