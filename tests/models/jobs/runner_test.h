// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "models/jobs/job_maker.h"
#include "support/memory_store.h"

#include <QTemporaryDir>
#include <QtTest>

namespace secateur::test {

/// A store in memory and a journal, for tests of what a runner is made of.
class RunnerBench final {
public:
    explicit RunnerBench(const QStringList& lines)
        : memory(lines)
        , store(std::move(*memory.opener()(Access::ReadWrite)))
        , journal(openJournal(journalFile()))
    {}
    MemoryStore memory;
    std::unique_ptr<AssetStore> store;

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Journal> journal;

    [[nodiscard]] QString journalFile() const { return m_dir.filePath(QStringLiteral("journal.db")); }
    /// Opens the store anew with what setInfo() said.
    void reopen() { store = std::move(*memory.opener()(Access::ReadWrite)); }
    /// A held job that was agreed to; 0 where there is none.
    [[nodiscard]] qint64 hold(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned)
    {
        return agreed(planIntoJournal(*store, QStringLiteral("/folder"), request, mode, *journal, Cancel()));
    }
    [[nodiscard]] qint64 hold(const QList<AssetRef>& refs)
    {
        return agreed(planRefsIntoJournal(*store, QStringLiteral("/folder"), refs, *journal, Cancel()));
    }
    [[nodiscard]] RunningJob running(qint64 job) { return {*store, *journal, *journal->job(job)}; }

    struct Run {
        JobRecord record;
        std::optional<Error> error;
    };
    [[nodiscard]] Run run(qint64 job, JobPurpose purpose = JobPurpose::CarryOut, const JobCaution& caution = {})
    {
        JobRunner runner(*store, *journal, job);
        runner.setCaution(caution);
        if (auto begun = runner.begin(purpose); !begun)
            return {runner.record(), begun.error()};
        while (true) {
            const auto more = runner.step();
            if (!more || !*more)
                return {runner.record(), more ? std::nullopt : std::optional(more.error())};
        }
    }
    /// "appeared /a 0" for each difference that was written down.
    [[nodiscard]] QStringList differences(qint64 job) const
    {
        QStringList lines;
        const auto listed = journal->differences(job);
        for (const Difference& one : listed ? *listed : QList<Difference>()) {
            lines.append(differenceName(one.kind) + u' ' + one.asset.path.text() + u' ' +
                         QString::number(one.asset.entry));
        }
        return lines;
    }
    [[nodiscard]] std::vector<ItemState> states(qint64 job) const
    {
        std::vector<ItemState> states;
        (void)journal->items(job, [&](const JobItem& item) {
            states.push_back(item.state);
            return true;
        });
        return states;
    }

private:
    [[nodiscard]] qint64 agreed(const Result<JobRecord>& record)
    {
        if (!record)
            qWarning("%s", qPrintable(record.error().sentence()));
        return record && agreeTo(*journal, record->id) ? record->id : 0;
    }
};

[[nodiscard]] inline AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

/// "path entry" lines, entries 0 to count-1.
[[nodiscard]] inline QStringList linesAt(const QString& path, int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(path + u' ' + QString::number(i));
    return lines;
}

} // namespace secateur::test
