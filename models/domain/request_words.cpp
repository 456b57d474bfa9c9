// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <numeric>

namespace secateur::words {

namespace {

constexpr std::u16string_view reservedWords[] = {u"limit", u"s",      u"profile", u"h",     u"w",      u"fit",
                                                 u"g",     u"format", u"r",       u"f",     u"filter", u"blur",
                                                 u"q",     u"pad",    u"pad-c",   u"strip", u"cs",     u"pixel-layout"};
constexpr size_t longestWord = 12;

constexpr size_t editsThatCount(std::u16string_view word)
{
    if (word.size() >= 5)
        return 2;
    return word.size() >= 3 ? 1 : 0;
}

QStringView viewOf(std::u16string_view word)
{
    return QStringView(word.data(), static_cast<qsizetype>(word.size()));
}

/// Levenshtein's distance; `word` is one of ours and short.
size_t editsBetween(QStringView key, std::u16string_view word)
{
    std::array<size_t, longestWord + 1> row{};
    std::iota(row.begin(), row.end(), size_t(0));
    for (qsizetype i = 0; i < key.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = static_cast<size_t>(i) + 1;
        for (size_t j = 0; j < word.size(); ++j) {
            const size_t swapped = diagonal + (key[i] == QChar(word[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({swapped, row[j] + 1, diagonal + 1});
        }
    }
    return row[word.size()];
}

} // namespace

QString labelPrefix()
{
    return QStringLiteral("label:");
}

bool isReserved(const QString& key)
{
    return std::any_of(std::begin(reservedWords), std::end(reservedWords),
                       [&](std::u16string_view word) { return viewOf(word) == key; });
}

bool looksLikeReserved(const QString& key)
{
    if (isReserved(key) || key.size() > static_cast<qsizetype>(longestWord) + 2)
        return false;
    return std::any_of(std::begin(reservedWords), std::end(reservedWords), [&](std::u16string_view word) {
        const size_t counting = editsThatCount(word);
        return counting > 0 && editsBetween(key, word) <= counting;
    });
}

bool hasControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString labelFault(const QString& key, const QString& value)
{
    if (key.isEmpty())
        return QCoreApplication::translate("DeleteRequest", "A label needs a key before its '='.");
    if (key.size() > maxLabelKey)
        return QCoreApplication::translate("DeleteRequest", "A label's key has at most 128 characters.");
    if (value.size() > maxLabelValue)
        return QCoreApplication::translate("DeleteRequest", "A label's value has at most 256 characters.");
    if (hasControl(key) || hasControl(value))
        return QCoreApplication::translate("DeleteRequest", "A label can not be selected by a control character.");
    if (!key.isValidUtf16() || !value.isValidUtf16())
        return QCoreApplication::translate("DeleteRequest", "A label holds half a character (a lone surrogate).");
    return {};
}

QString labelsFault(const QMap<QString, QString>& labels)
{
    if (labels.size() > maxLabels)
        return QCoreApplication::translate("DeleteRequest", "A request has at most 50 labels: no asset carries more.");
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const QString fault = labelFault(label.key(), label.value());
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace secateur::words
