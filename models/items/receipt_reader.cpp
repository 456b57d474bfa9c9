// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/receipt_reader.h"

#include "domain/endings.h"
#include "jobs/receipt_chain.h"
#include "stores/file_replacement.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

Result<ReceiptSummary> summaryOf(const Journal& journal, qint64 job)
{
    const ReceiptChain chain(journal);
    ReceiptSummary summary;
    const auto read = chain.inOneView([&]() -> Result<void> {
        auto record = journal.job(job);
        if (!record)
            return tl::unexpected(record.error());
        auto differences = journal.differences(job);
        if (!differences)
            return tl::unexpected(differences.error());
        auto sealed = chain.newestOf(job);
        if (!sealed)
            return tl::unexpected(sealed.error());
        summary = {std::move(*record), std::move(*differences), std::move(*sealed)};
        return {};
    });
    return read.map([&] { return std::move(summary); });
}

Result<QList<ItemRange>> rangesOf(const Journal& journal, qint64 job, std::optional<ItemState> state)
{
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    const qint64 planned = record->counts.planned;
    if (!state)
        return planned > 0 ? QList<ItemRange>{{0, planned}} : QList<ItemRange>();
    QList<ItemRange> ranges;
    const auto add = [&ranges](qint64 first, qint64 count) {
        if (count <= 0)
            return;
        if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == first)
            ranges.last().count += count;
        else
            ranges.append({first, count});
    };
    qint64 covered = 0; // what no run covers is planned
    const auto read = ReceiptChain(journal).outcomeRuns(job, [&](const ReceiptChain::OutcomeRun& run) {
        if (*state == ItemState::Planned)
            add(covered, run.first - covered);
        if (run.state == qint64(*state))
            add(run.first, run.count);
        covered = run.first + run.count;
    });
    if (*state == ItemState::Planned)
        add(covered, planned - covered);
    return read.map([&] { return std::move(ranges); });
}

Result<QList<JobItem>> itemsOf(const Journal& journal, qint64 job, const QList<ItemRange>& ranges)
{
    QList<JobItem> items;
    for (const ItemRange& range : ranges) {
        qint64 left = range.count;
        const auto read = journal.items(
            job,
            [&](const JobItem& item) {
                items.append(item);
                return --left > 0;
            },
            range.first);
        if (!read)
            return tl::unexpected(read.error());
    }
    return items;
}

Result<QString> savedTo(const Journal& journal, qint64 job, const QString& name, ReceiptFormat format)
{
    FileReplacement file(name);
    const auto saved = file.open(FileReplacement::ownersAlone)
                           .and_then([&] { return writeReceipt(journal, job, format, file.device()); })
                           .and_then([&] { return file.commit(); });
    return saved.map([&] { return name; }).map_error([](Error error) {
        error.stillTrue =
            QCoreApplication::translate("Receipt", "The journal still holds it whole; an older file is as it was.");
        return error;
    });
}

} // namespace

ReceiptReader::ReceiptReader(const QString& journalFile, qint64 job, QObject* parent)
    : QObject(parent)
    , m_job(job)
    , m_mailbox(this)
    , m_thread(std::make_unique<JournalThread>(journalFile))
{
    m_thread->setObjectName(u"receipt"_s);
    m_thread->start();
}

ReceiptReader::~ReceiptReader()
{
    m_mailbox.close();
    m_thread->stop();
    Endings::handOver(std::move(m_thread));
}

template<typename T>
void ReceiptReader::ask(std::function<Result<T>(Journal&, const Cancel&)> read, std::function<void(const T&)> tell)
{
    m_thread->push([this, slot = m_mailbox.slot(), read = std::move(read),
                    tell = std::move(tell)](Result<Journal*> journal, const Cancel& cancel) {
        auto answer = journal ? read(**journal, cancel) : Result<T>(tl::unexpect, journal.error());
        slot.post([this, answer = std::move(answer), tell] {
            if (answer)
                tell(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ReceiptReader::load()
{
    ask<ReceiptSummary>([job = m_job](Journal& journal, const Cancel&) { return summaryOf(journal, job); },
                        [this](const ReceiptSummary& summary) { Q_EMIT loaded(summary); });
}

void ReceiptReader::findRanges(quint64 token, std::optional<ItemState> state)
{
    ask<QList<ItemRange>>(
        [job = m_job, state](Journal& journal, const Cancel&) { return rangesOf(journal, job, state); },
        [this, token](const QList<ItemRange>& ranges) { Q_EMIT rangesFound(token, ranges); });
}

void ReceiptReader::readItems(quint64 token, qint64 page, const QList<ItemRange>& ranges)
{
    ask<QList<JobItem>>(
        [job = m_job, ranges](Journal& journal, const Cancel&) { return itemsOf(journal, job, ranges); },
        [this, token, page](const QList<JobItem>& items) { Q_EMIT itemsRead(token, page, items); });
}

void ReceiptReader::save(const QString& file, ReceiptFormat format)
{
    ask<QString>(
        [job = m_job, file, format](Journal& journal, const Cancel&) { return savedTo(journal, job, file, format); },
        [this](const QString& name) { Q_EMIT saved(name); });
}

} // namespace secateur

#include "moc_receipt_reader.cpp"
