// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace secateur::ctl {

/// The context of this program's translatable text.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(secateurctl)
};

/// Text with every character that could steer a terminal (controls, line separators, direction marks) written as an
/// escape such as `\u001B`: file names and stores are not to be trusted with a terminal.
[[nodiscard]] QString visibleText(const QString& text);

/// Rows of cells in aligned columns, two spaces apart.
class TextTable final {
public:
    /// Columns that hold numbers stand to the right; the last column is never padded.
    explicit TextTable(QList<int> numberColumns = {});
    void add(QStringList cells);
    [[nodiscard]] QStringList lines() const;

private:
    QList<int> m_numberColumns;
    QList<QStringList> m_rows;
};

/**
 * Where a command speaks: results on one device, everything else on the other. All text is UTF-8. In JSON mode results
 * are exactly one document, and text results are left out. A reader that went away is no error: the rest is dropped.
 */
class Output final {
public:
    Output(QIODevice& results, QIODevice& remarks, bool remarksAreTerminal);

    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// The result in JSON mode; nothing otherwise.
    void document(const QJsonObject& object);
    /// The same with a list of any length, which is never held whole: the document begins with the list, each item is
    /// written as it comes, and the object's fields follow.
    void beginList(const QString& name);
    void listItem(const QJsonObject& item);
    void endList(const QJsonObject& rest);
    /// A line of the result in text mode; nothing otherwise.
    void line(const QString& text = {});
    void table(const TextTable& table);
    /// Bytes of the result as they are, in either mode: a receipt in its own format.
    void raw(const QByteArray& bytes);
    /// A line beside the result.
    void remark(const QString& text);
    /// True where a terminal shows the progress line.
    [[nodiscard]] bool showsProgress() const { return m_terminal; }
    /// The progress line: replaces the one before, and is left out where no terminal shows it.
    void progress(const QString& text);
    /// Hands over what is still buffered; false where the results could not be written although someone reads them.
    [[nodiscard]] bool finish();

private:
    void write(const QByteArray& bytes);
    void putInList(const QByteArray& bytes);
    void clearProgress();

    QByteArray m_list; ///< what is not written yet of a list
    bool m_listBegun = false;
    QIODevice& m_results;
    QIODevice& m_remarks;
    bool m_terminal;
    bool m_json = false;
    bool m_progressShown = false;
    bool m_readerGone = false;
    bool m_writeFailed = false;
};

} // namespace secateur::ctl
