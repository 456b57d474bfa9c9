// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt.h"

#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/read_journal.h"

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

Result<Exit> runReceipt(Context& context)
{
    const auto id = numberFrom(context.arguments.first(), Ctl::tr("A job's ID"), 1, std::numeric_limits<qint64>::max());
    if (!id)
        return tl::unexpected(id.error());
    const auto format = wordOption(context, u"format"_s, {u"json"_s, u"csv"_s});
    if (!format)
        return tl::unexpected(format.error());
    const auto journal = journalOfJob(*id);
    if (!journal)
        return tl::unexpected(journal.error());
    ResultDevice device(context.out);
    return writeReceipt(**journal, *id, *format == "json"_L1 ? ReceiptFormat::Json : ReceiptFormat::Csv, device)
        .map([] { return Exit::Done; });
}

} // namespace

Command receiptCommand()
{
    return {u"receipt"_s,
            u"ID [--format json|csv]"_s,
            Ctl::tr("write what a job did, asset by asset"),
            Ctl::tr("Writes the receipt of a job to standard output: what was asked, what was planned, and for every\n"
                    "planned asset whether it is confirmed gone, was gone already, is another asset by now, failed\n"
                    "or is unknown, and why."),
            1,
            1,
            {{u"format"_s, u"FORMAT"_s, Ctl::tr("json (default) or csv")}},
            runReceipt};
}

} // namespace secateur::ctl
