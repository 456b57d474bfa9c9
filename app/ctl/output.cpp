// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include "domain/raw_bytes.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

bool steersTerminal(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u <= 0x9F) || u == 0x061C || u == 0x200E || u == 0x200F ||
           (u >= 0x2028 && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
}

/// `lineEnds` keeps '\n': the document's own.
QString escaped(const QString& text, bool lineEnds)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (steersTerminal(c) && !(lineEnds && c == u'\n'))
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, '0'_L1);
        else
            result += c;
    }
    return result;
}

/// The writer escapes the C0 controls only; an escape stands for the same character in JSON.
QByteArray jsonText(const QJsonObject& object)
{
    return escaped(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), true).toUtf8();
}

} // namespace

QString visibleText(const QString& text)
{
    return escaped(shownBytes(text), false);
}

TextTable::TextTable(QList<int> numberColumns)
    : m_numberColumns(std::move(numberColumns))
{}

void TextTable::add(QStringList cells)
{
    for (QString& cell : cells)
        cell = visibleText(cell);
    m_rows.append(std::move(cells));
}

QStringList TextTable::lines() const
{
    QList<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QStringList lines;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += "  "_L1;
            if (m_numberColumns.contains(int(i)))
                line += row[i].rightJustified(widths[i]);
            else
                line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i]);
        }
        lines.append(line);
    }
    return lines;
}

Output::Output(QIODevice& results, QIODevice& remarks, bool remarksAreTerminal)
    : m_results(results)
    , m_remarks(remarks)
    , m_terminal(remarksAreTerminal)
{}

void Output::document(const QJsonObject& object)
{
    if (m_json)
        write(jsonText(object) + '\n');
}

void Output::beginList(const QString& name)
{
    m_listBegun = false;
    putInList("{\"" + name.toUtf8() + "\":[");
}

void Output::listItem(const QJsonObject& item)
{
    putInList((m_listBegun ? "," : "") + jsonText(item));
    m_listBegun = true;
}

void Output::endList(const QJsonObject& rest)
{
    if (!m_json)
        return;
    const QByteArray fields = jsonText(rest);
    write(m_list + ']' + (rest.isEmpty() ? "" : ",") + fields.mid(1) + '\n');
    m_list.clear();
}

void Output::putInList(const QByteArray& bytes)
{
    constexpr qsizetype atOnce = 64 * 1024;
    if (!m_json)
        return;
    m_list += bytes;
    if (m_list.size() < atOnce)
        return;
    write(m_list);
    m_list.clear();
}

void Output::line(const QString& text)
{
    if (!m_json)
        write(visibleText(text).toUtf8() + '\n');
}

void Output::table(const TextTable& table)
{
    const QStringList lines = table.lines();
    for (const QString& text : lines)
        line(text);
}

void Output::raw(const QByteArray& bytes)
{
    write(bytes);
}

void Output::remark(const QString& text)
{
    clearProgress();
    m_remarks.write(visibleText(text).toUtf8() + '\n');
}

void Output::progress(const QString& text)
{
    if (!m_terminal)
        return;
    m_remarks.write("\r\x1b[K" + visibleText(text).toUtf8());
    m_progressShown = true;
}

bool Output::finish()
{
    clearProgress();
    write({});
    return !m_writeFailed;
}

void Output::write(const QByteArray& bytes)
{
    clearProgress();
    if (m_readerGone || m_writeFailed)
        return;
    errno = 0;
    bool written = m_results.write(bytes) == bytes.size();
    if (auto* file = qobject_cast<QFileDevice*>(&m_results); file != nullptr)
        written = file->flush() && written;
    if (written)
        return;
    m_readerGone = errno == EPIPE;
    m_writeFailed = !m_readerGone;
}

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    m_remarks.write("\r\x1b[K");
    m_progressShown = false;
}

} // namespace secateur::ctl
