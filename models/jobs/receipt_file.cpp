// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_file.h"

#include "jobs/journal_content.h"
#include "jobs/receipt_json.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxReceiptLine = 16 << 20; ///< bytes; no line of a receipt comes near it

struct ReceiptFileWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptFile)
};

/// Reads one file from top to bottom and believes nothing.
class FileCheck final {
public:
    FileCheck(QIODevice& file, const std::function<void(const QString&)>& onBreak)
        : m_file(file)
        , m_onBreak(onBreak)
    {}
    [[nodiscard]] Result<ReceiptFileReport> check(const Cancel& cancel);

private:
    [[nodiscard]] Result<QByteArray> nextLine();
    [[nodiscard]] Result<void> readOpening();
    void checkHead();
    void checkRecord();
    void checkDifferences();
    [[nodiscard]] Result<void> readItems(const Cancel& cancel);
    void takeItem(const JobItem& item, PlanHasher& plan);
    void expect(const QString& key, const QByteArray& found, const QString& sentence);
    void broken(const QString& sentence);
    [[nodiscard]] tl::unexpected<Error> fault(const QString& why) const;

    QIODevice& m_file;
    QByteArray m_buffer{qsizetype(maxReceiptLine), Qt::Uninitialized};
    const std::function<void(const QString&)>& m_onBreak;
    ReceiptFileReport m_report;
    qint64 m_line = 0;
    receipt::Opening m_opening;
    QJsonObject m_head;
    bool m_open = false; ///< the job went on after this was sealed: only what never changes can be compared
    bool m_over = false; ///< its content had ended
    receipt::RunHasher m_outcomes;
    receipt::RunHasher m_contents;
};

tl::unexpected<Error> FileCheck::fault(const QString& why) const
{
    return failure(
        ErrorCode::Damaged,
        ReceiptFileWords::tr("The file is not written as receipts are written, in line %1: %2").arg(m_line).arg(why),
        ReceiptFileWords::tr("The journal is not touched."), ReceiptFileWords::tr("Write the receipt again, as JSON."));
}

void FileCheck::broken(const QString& sentence)
{
    ++m_report.breaks;
    m_onBreak(sentence);
}

Result<QByteArray> FileCheck::nextLine()
{
    ++m_line;
    // One buffer for all lines: QIODevice would make one of the greatest length for each.
    const qint64 length = std::max<qint64>(m_file.readLine(m_buffer.data(), m_buffer.size()), 0);
    QByteArray line(m_buffer.constData(), qsizetype(length));
    if (!line.endsWith('\n'))
        return fault(ReceiptFileWords::tr("it ends too early, or the line is too long."));
    line.chop(1);
    return line;
}

Result<void> FileCheck::readOpening()
{
    const auto line = nextLine();
    if (!line)
        return tl::unexpected(line.error());
    auto opening = receipt::openingFrom(*line);
    if (!opening)
        return fault(ReceiptFileWords::tr("it does not begin as a receipt does."));
    m_opening = std::move(*opening);
    if (!m_opening.seal.isObject()) {
        return failure(ErrorCode::Damaged,
                       ReceiptFileWords::tr("The receipt is not sealed: its job had not ended when it was written."),
                       ReceiptFileWords::tr("The journal is not touched."),
                       ReceiptFileWords::tr("Write it again once the job has ended."));
    }
    return {};
}

void FileCheck::checkHead()
{
    const QJsonObject seal = m_opening.seal.toObject();
    const QByteArray head = seal.value("head"_L1).toString().toUtf8();
    m_head = QJsonDocument::fromJson(head).object();
    m_report.sha256 = seal.value("sha256"_L1).toString().toLatin1();
    m_report.receipt = seal.value("number"_L1).toInteger();
    m_report.job = m_head.value("job"_L1).toInteger();
    m_open = m_head.value("kind"_L1).toString() == receipt::kindName(ReceiptKind::Reopened);
    m_over = receipt::isContentOver(m_head);
    if (receipt::sha256Of(head) != m_report.sha256)
        broken(ReceiptFileWords::tr("The sealed text was changed: it does not give its hash."));
    const bool agrees = m_head.value("receipt"_L1) == seal.value("number"_L1) &&
                        m_head.value("kind"_L1) == seal.value("kind"_L1) &&
                        m_head.value("sealed"_L1) == seal.value("sealed"_L1) &&
                        m_head.value("previous"_L1) == seal.value("previous"_L1);
    if (!agrees)
        broken(ReceiptFileWords::tr(
            "The receipt's number, kind, time or previous hash are not those that it was sealed with."));
}

void FileCheck::checkRecord()
{
    const QStringList& content = receipt::contentKeys();
    QStringList changed;
    for (const QString& key : receipt::recordObject({}).keys()) {
        const bool fixed = m_open ? receipt::fixedKeys().contains(key) : m_over || !content.contains(key);
        const QJsonValue sealed = m_head.value(key);
        if (fixed && (sealed.isUndefined() || sealed != m_opening.record.value(key)))
            changed.append(key);
    }
    if (!changed.isEmpty())
        broken(ReceiptFileWords::tr("The record is not the one that was sealed, in: %1.").arg(changed.join(u", "_s)));
    if (m_opening.record.keys() != receipt::recordObject({}).keys())
        broken(ReceiptFileWords::tr("The record has fields that receipts do not have, or lacks some."));
}

void FileCheck::checkDifferences()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& each : std::as_const(m_opening.differences)) {
        const auto difference = receipt::differenceFrom(each.toObject());
        if (!difference)
            return broken(ReceiptFileWords::tr("A difference is not written as receipts write it."));
        hash.addData(receipt::differenceLine(*difference));
    }
    if (!m_open)
        expect(u"differences"_s, hash.result().toHex(),
               ReceiptFileWords::tr("The differences are not those that were sealed."));
}

void FileCheck::expect(const QString& key, const QByteArray& found, const QString& sentence)
{
    if (m_head.value(key).toString().toLatin1() != found)
        broken(sentence);
}

void FileCheck::takeItem(const JobItem& item, PlanHasher& plan)
{
    plan.add(item.asset);
    const qint64 seq = m_report.items++;
    m_outcomes.addItem(seq, int(item.state), item.reason);
    // As the journal keeps it: only of items whose content somebody followed.
    const auto rule = journal::contentRuleOf(item.state, m_head.value("store_folder"_L1).toString());
    const std::optional<ContentEnd> unfollowed =
        rule == journal::ContentRule::Kept ? std::nullopt : std::optional(ContentEnd::Unknown);
    if (rule == journal::ContentRule::Followed)
        m_contents.addRun(seq, 1, int(item.content.value_or(ContentEnd::Gone)));
    else if (item.content != unfollowed)
        broken(ReceiptFileWords::tr("What became of the content of item %1 does not agree with its outcome.").arg(seq));
}

Result<void> FileCheck::readItems(const Cancel& cancel)
{
    const auto request = parseRequest(m_head.value("request"_L1).toString());
    if (!request)
        return fault(ReceiptFileWords::tr("its request can not be read."));
    PlanHasher plan(request->request, m_head.value("store"_L1).toString());
    for (bool follows = true;;) {
        auto line = nextLine();
        if (!line)
            return tl::unexpected(line.error());
        if (*line == receipt::closingLine) {
            if (follows && m_report.items > 0)
                return fault(ReceiptFileWords::tr("an item is missing."));
            break;
        }
        if (!follows)
            return fault(ReceiptFileWords::tr("something follows after the last item."));
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, ReceiptFileWords::tr("The check was called off."));
        follows = line->endsWith(',');
        if (follows)
            line->chop(1);
        const auto item = receipt::itemFrom(*line);
        if (!item)
            return fault(ReceiptFileWords::tr("it is no item."));
        takeItem(*item, plan);
    }
    if (!m_file.atEnd())
        return fault(ReceiptFileWords::tr("something follows after the end."));
    expect(u"plan"_s, plan.sha256(),
           ReceiptFileWords::tr("The items do not give the hash of the plan: they are not those planned."));
    if (!m_open)
        expect(u"outcomes"_s, m_outcomes.sha256(),
               ReceiptFileWords::tr("The outcomes of the items are not those that were sealed."));
    if (!m_open && m_over)
        expect(u"contents"_s, m_contents.sha256(),
               ReceiptFileWords::tr("What became of the content is not what was sealed."));
    return {};
}

Result<ReceiptFileReport> FileCheck::check(const Cancel& cancel)
{
    if (auto read = readOpening(); !read)
        return tl::unexpected(read.error());
    checkHead();
    checkRecord();
    checkDifferences();
    return readItems(cancel).map([this] { return m_report; });
}

} // namespace

Result<ReceiptFileReport> verifyReceiptFile(QIODevice& file, const Cancel& cancel,
                                            const std::function<void(const QString&)>& onBreak)
{
    return FileCheck(file, onBreak).check(cancel);
}

} // namespace secateur
