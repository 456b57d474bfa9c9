// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt.h"

#include "jobs/receipt_chain.h"
#include "jobs/receipt_file.h"

#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/read_journal.h"

#include <QFile>
#include <QJsonArray>
#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Hands a receipt on as it is written: how the output fares is the output's matter.
class ResultDevice final : public QIODevice {
public:
    explicit ResultDevice(Output& out)
        : m_out(out)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_out.raw(QByteArray(data, qsizetype(size)));
        return size;
    }

private:
    Output& m_out;
};

/// Faults as they are found: each on standard error at once, and the first of them in the document.
class Breaks final {
public:
    explicit Breaks(Output& out)
        : m_out(out)
    {}
    void add(QJsonObject fault, const QString& sentence)
    {
        constexpr qsizetype mostListed = 1000;
        m_out.remark("secateurctl: "_L1 + sentence);
        fault.insert(u"sentence"_s, sentence);
        if (m_list.size() < mostListed)
            m_list.append(fault);
    }
    [[nodiscard]] const QJsonArray& list() const { return m_list; }

private:
    Output& m_out;
    QJsonArray m_list;
};

QJsonValue hashJson(const QByteArray& sha256)
{
    return sha256.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(sha256));
}

void showChain(Output& out, const ChainReport& report, const QJsonArray& breaks)
{
    out.document({{u"receipts"_s, report.receipts},
                  {u"newest"_s, hashJson(report.newest)},
                  {u"jobs"_s, report.jobs},
                  {u"unsealed"_s, report.unsealed},
                  {u"breaks"_s, report.breaks},
                  {u"vouched"_s, report.vouched},
                  {u"list"_s, breaks}});
    TextTable table;
    table.add({Ctl::tr("receipts"), QString::number(report.receipts)});
    table.add({Ctl::tr("newest hash"), report.newest.isEmpty() ? u"-"_s : QString::fromLatin1(report.newest)});
    table.add({Ctl::tr("jobs compared"), QString::number(report.jobs)});
    table.add({Ctl::tr("breaks"), QString::number(report.breaks)});
    out.table(table);
    if (report.unsealed > 0) {
        out.remark(Ctl::tr("%1 jobs ended before receipts were sealed: nothing vouches for what is said of them.")
                       .arg(report.unsealed));
    }
    if (report.receipts == 0) {
        out.remark(Ctl::tr("There is no receipt: nothing vouches for the history in this journal."));
    } else if (!report.vouched) {
        out.remark(Ctl::tr("No receipt says which jobs ended before receipts were sealed: the next job that ends is "
                           "sealed with it."));
    }
    if (report.breaks == 0 && report.vouched) {
        out.remark(
            Ctl::tr("The chain is whole. Keep the newest hash elsewhere: --holds checks later that no receipt up to "
                    "it was cut off."));
    }
}

Result<Exit> verifyChain(const Context& context)
{
    const QByteArray held = context.options.value(u"holds"_s).toLatin1().toLower();
    const auto journal = readJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    Breaks breaks(context.out);
    ChainReport report;
    bool holds = held.isEmpty();
    if (*journal) {
        const ReceiptChain chain(**journal);
        const auto checked = chain.verify(context.stop.cancel(), [&](const ChainBreak& fault) {
            breaks.add({{u"receipt"_s, fault.receipt}, {u"job"_s, fault.job}}, fault.sentence);
        });
        if (!checked)
            return tl::unexpected(checked.error());
        report = *checked;
        const auto found = holds ? Result<bool>(true) : chain.holds(held);
        if (!found)
            return tl::unexpected(found.error());
        holds = *found;
    }
    if (!holds) {
        ++report.breaks;
        breaks.add({}, Ctl::tr("No receipt has the hash %1 (any more).").arg(QString::fromLatin1(held)));
    }
    showChain(context.out, report, breaks.list());
    return report.breaks == 0 && report.vouched ? Exit::Done : Exit::Failed;
}

/// Whether this user's journal has the receipt, too: nothing where there is no journal to ask.
std::optional<bool> isInChain(const Context& context, const QByteArray& sha256)
{
    const auto journal = readJournal(context.stop);
    if (!journal || !*journal)
        return std::nullopt;
    const auto found = ReceiptChain(**journal).holds(sha256);
    return found ? std::optional(*found) : std::nullopt;
}

Result<Exit> verifyFile(const Context& context)
{
    const QString& name = context.arguments.first();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorCode::Permission : ErrorCode::NotFound,
                       Ctl::tr("The receipt %1 could not be opened: %2.").arg(name, file.errorString()));
    }
    Breaks breaks(context.out);
    const auto report =
        verifyReceiptFile(file, context.stop.cancel(), [&](const QString& sentence) { breaks.add({}, sentence); });
    if (!report)
        return tl::unexpected(report.error());
    const std::optional<bool> inChain = isInChain(context, report->sha256);
    context.out.document({{u"job"_s, report->job},
                          {u"receipt"_s, report->receipt},
                          {u"sha256"_s, hashJson(report->sha256)},
                          {u"items"_s, report->items},
                          {u"in_journal"_s, inChain ? QJsonValue(*inChain) : QJsonValue(QJsonValue::Null)},
                          {u"breaks"_s, report->breaks},
                          {u"list"_s, breaks.list()}});
    TextTable table;
    table.add({Ctl::tr("job"), QString::number(report->job)});
    table.add({Ctl::tr("receipt"), QString::number(report->receipt)});
    table.add({Ctl::tr("hash"), QString::fromLatin1(report->sha256)});
    table.add({Ctl::tr("items"), QString::number(report->items)});
    table.add({Ctl::tr("in this journal"), !inChain ? Ctl::tr("unknown") : *inChain ? Ctl::tr("yes") : Ctl::tr("no")});
    table.add({Ctl::tr("breaks"), QString::number(report->breaks)});
    context.out.table(table);
    return report->breaks == 0 ? Exit::Done : Exit::Failed;
}

Result<Exit> writeOne(const Context& context)
{
    const auto id = numberFrom(context.arguments.first(), Ctl::tr("A job's ID"), 1, std::numeric_limits<qint64>::max());
    if (!id)
        return tl::unexpected(id.error());
    const auto format = wordOption(context, u"format"_s, {u"json"_s, u"csv"_s});
    if (!format)
        return tl::unexpected(format.error());
    const auto journal = journalOfJob(*id, context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    ResultDevice device(context.out);
    return writeReceipt(**journal, *id, *format == "json"_L1 ? ReceiptFormat::Json : ReceiptFormat::Csv, device)
        .map([] { return Exit::Done; });
}

Result<Exit> runReceipt(Context& context)
{
    const bool verifies = context.options.isSet(u"verify"_s);
    const bool named = !context.arguments.isEmpty();
    if (context.options.isSet(u"holds"_s) && (!verifies || named))
        return failure(ErrorCode::BadRequest, Ctl::tr("--holds is for --verify of the whole chain."));
    if (context.options.isSet(u"format"_s) && verifies)
        return failure(ErrorCode::BadRequest, Ctl::tr("--format is for writing a receipt, not for --verify."));
    if (verifies)
        return named ? verifyFile(context) : verifyChain(context);
    if (!named)
        return failure(ErrorCode::BadRequest, Ctl::tr("Say the ID of a job, or --verify."));
    return writeOne(context);
}

} // namespace

Command receiptCommand()
{
    return {
        u"receipt"_s,
        u"(ID [--format json|csv] | --verify [FILE])"_s,
        Ctl::tr("write what a job did, asset by asset, or check that no receipt was changed"),
        Ctl::tr("Writes the receipt of a job to standard output: what was asked, what was planned, by whom and when,\n"
                "and for every planned asset whether it is confirmed gone, was gone already, is another asset by\n"
                "now, failed or is unknown, and why; and what became of its content.\n"
                "\n"
                "Every job that ends is sealed: its receipt bears a hash, and the hash of the receipt before it.\n"
                "--verify checks the whole chain, and each job against its newest receipt, and prints the newest\n"
                "hash: kept elsewhere, it shows later (--holds) that nothing up to it was cut off or made anew.\n"
                "--verify FILE checks a receipt that was written as JSON, without the journal.\n"
                "Ends with 1 where anything was changed, and says each; also where nothing vouches for the history:\n"
                "without a receipt, or where no receipt says which jobs ended before receipts were sealed."),
        0,
        1,
        {{u"format"_s, u"FORMAT"_s, Ctl::tr("json (default) or csv")},
         {u"verify"_s, {}, Ctl::tr("check the chain of receipts, or one written receipt")},
         {u"holds"_s, u"SHA256"_s, Ctl::tr("with --verify: the chain must hold a receipt of this hash")}},
        runReceipt};
}

} // namespace secateur::ctl
