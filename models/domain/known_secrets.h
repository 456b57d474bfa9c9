// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace secateur {

/**
 * The secrets in use, to be cut out of what others say: a gateway may repeat a token in its error page, and that page
 * must not bring it to a terminal, a journal or a receipt. Each is found in every spelling that comes back over HTTP
 * and SQL: as it is, with characters percent-encoded (once or more), escaped as in JSON, as HTML entities, in Base64
 * and in hexadecimal digits. Beside scrubbed(), which knows no secrets and goes by how they are written.
 *
 * Holds secrets. Pure; any thread.
 */
class KnownSecrets final {
public:
    KnownSecrets() = default;
    explicit KnownSecrets(const QStringList& secrets);
    /// The text with `***` in the place of each. One of less than four characters counts as a whole word only: taken
    /// out of the middle of other words it would be told by the holes.
    [[nodiscard]] QString cutFrom(const QString& text) const;
    /// The same of UTF-8; untouched, byte by byte, where none is in it.
    [[nodiscard]] QByteArray cutFrom(const QByteArray& text) const;

private:
    /// One character and the bytes that percent-encoding would write.
    struct Character {
        QString text;
        QByteArray utf8;
    };
    using Word = std::vector<Character>;
    static void addEnds(QStringView text, qsizetype at, const Character& character, QList<qsizetype>& ends);
    /// Where a spelling of the word that begins at `at` ends; -1 where none does.
    [[nodiscard]] static qsizetype endOf(const Word& word, QStringView text, qsizetype at);
    void add(const QString& secret);

    std::vector<Word> m_words; ///< the longest first
};

} // namespace secateur
