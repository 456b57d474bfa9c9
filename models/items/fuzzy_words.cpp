// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeWord = 60;
constexpr int wordBegins = 50;
constexpr int textHolds = 25;
constexpr int lettersInOrder = 8;
constexpr int laterPartCosts = 6; ///< for each part before the one that fits

/// Small letters without their accents.
QString bare(const QString& text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\w+/#.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

bool holdsInOrder(const QString& word, const QString& letters)
{
    qsizetype at = 0;
    for (const QChar c : word) {
        if (at < letters.size() && c == letters.at(at))
            ++at;
    }
    // A single letter is in nearly every word: it says nothing.
    return letters.size() > 1 && at == letters.size() && word.front() == letters.front();
}

int fitOf(const QString& word, const QString& part, const QStringList& words)
{
    if (words.contains(word))
        return wholeWord;
    if (std::any_of(words.cbegin(), words.cend(), [&](const QString& w) { return w.startsWith(word); }))
        return wordBegins;
    if (part.contains(word))
        return textHolds;
    if (std::any_of(words.cbegin(), words.cend(), [&](const QString& w) { return holdsInOrder(w, word); }))
        return lettersInOrder;
    return 0;
}

} // namespace

std::optional<int> fuzzyFit(const QString& typed, const QStringList& parts)
{
    QStringList bareParts;
    QList<QStringList> wordLists;
    for (const QString& part : parts) {
        bareParts << bare(part);
        wordLists << wordsOf(bareParts.last());
    }
    int sum = 0;
    const QStringList typedWords = bare(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : typedWords) {
        int best = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const int fit = fitOf(word, bareParts[i], wordLists[i]);
            best = qMax(best, fit == 0 ? 0 : qMax(1, fit - laterPartCosts * int(i)));
        }
        if (best == 0)
            return {};
        sum += best;
    }
    return sum;
}

} // namespace secateur
