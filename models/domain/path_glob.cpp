// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/path_glob.h"

#include <QVarLengthArray>
#include <algorithm>
#include <utility>

namespace secateur {

namespace {

constexpr QChar separator = u'/';
constexpr QChar star = u'*';

/// One step of the automaton that reads the text of a path.
struct Token {
    enum class Kind {
        Literal, ///< this character
        Run,     ///< any characters of a segment, also none
        Name,    ///< one character of a segment
        Deep,    ///< whole segments, also none: stands before the '/' of the first
        DeepEnd, ///< after at least one character of such a segment
        End,     ///< all was read: the path is what the glob says
        Inside,  ///< below what the glob says
    };
    Kind kind = Kind::End;
    QChar literal = {};
};
using Tokens = QVarLengthArray<Token, 128>;

void addSegment(Tokens& tokens, QStringView segment)
{
    if (segment == u"**") {
        tokens << Token{Token::Kind::Deep} << Token{Token::Kind::Name} << Token{Token::Kind::DeepEnd};
        return;
    }
    tokens << Token{Token::Kind::Literal, separator};
    if (segment.size() == 1 && segment.front() == star)
        tokens << Token{Token::Kind::Name}; // a segment is never empty
    for (const QChar c : segment)
        tokens << (c == star ? Token{Token::Kind::Run} : Token{Token::Kind::Literal, c});
}

Tokens tokensOf(const AssetPath& pattern)
{
    Tokens tokens;
    if (!pattern.isRoot()) {
        for (const QStringView segment : QStringView(pattern.text()).sliced(1).split(separator))
            addSegment(tokens, segment);
    }
    tokens << Token{Token::Kind::End} << Token{Token::Kind::Inside};
    return tokens;
}

/// Reads text and holds every place of the glob where it may be: no way back, so the time is bounded.
class Reading final {
public:
    /// Joker: a character of the text that stands for any other.
    Reading(const AssetPath& pattern, QChar joker)
        : m_tokens(tokensOf(pattern))
        , m_joker(joker)
        , m_now(m_tokens.size(), false)
        , m_next(m_tokens.size(), false)
        , m_nextFirst(m_tokens.size())
    {
        enter(0);
        take();
    }

    /// False once no continuation of the text can be in the set.
    bool read(QChar c)
    {
        const qsizetype last = m_last;
        bool alive = false;
        for (qsizetype place = m_first; place <= last; ++place) {
            if (m_now[place])
                alive = step(place, c) || alive;
        }
        take();
        return alive;
    }
    bool read(QStringView text)
    {
        return std::all_of(text.cbegin(), text.cend(), [this](QChar c) { return read(c); });
    }
    [[nodiscard]] bool isInSet() const { return m_now[m_tokens.size() - 1] || m_now[m_tokens.size() - 2]; }

private:
    using Places = QVarLengthArray<bool, 128>;

    /// Marks a place for the next character, and those that are reached from it without one.
    bool enter(qsizetype place)
    {
        while (!m_next[place]) {
            m_next[place] = true;
            m_nextFirst = std::min(m_nextFirst, place);
            m_nextLast = std::max(m_nextLast, place);
            const Token::Kind kind = m_tokens[place].kind;
            if (kind == Token::Kind::Run)
                ++place;
            else if (kind == Token::Kind::Deep)
                place += 3;
            else if (kind == Token::Kind::DeepEnd)
                place -= 2; // to Deep, and from there on
        }
        return true;
    }
    /// What was marked is where the reading stands now. Only between the first and the last of the places is anything.
    void take()
    {
        if (m_first <= m_last)
            std::fill(m_now.begin() + m_first, m_now.begin() + m_last + 1, false);
        std::swap(m_now, m_next);
        m_first = std::exchange(m_nextFirst, m_tokens.size());
        m_last = std::exchange(m_nextLast, -1);
    }
    bool step(qsizetype place, QChar c)
    {
        const bool any = c == m_joker;
        const Token& token = m_tokens[place];
        switch (token.kind) {
        case Token::Kind::Literal:
            return (any || c == token.literal) && enter(place + 1);
        case Token::Kind::Run:
        case Token::Kind::DeepEnd:
            return (any || c != separator) && enter(place);
        case Token::Kind::Name:
            return (any || c != separator) && enter(place + 1);
        case Token::Kind::Deep:
        case Token::Kind::End:
            return (any || c == separator) && enter(place + 1);
        case Token::Kind::Inside:
            return enter(place);
        }
        Q_UNREACHABLE();
    }

    const Tokens m_tokens;
    const QChar m_joker;
    Places m_now;
    Places m_next;
    qsizetype m_first = 0;
    qsizetype m_last = -1;
    qsizetype m_nextFirst = 0;
    qsizetype m_nextLast = -1;
};

/// The root's text is empty where paths are read as a row of "/segment".
QStringView textOf(const AssetPath& path)
{
    return path.isRoot() ? QStringView() : QStringView(path.text());
}

bool isPlain(const AssetPath& pattern)
{
    return !pattern.text().contains(star);
}

} // namespace

std::optional<PathGlob> PathGlob::parse(const QString& text)
{
    if (!AssetPath::isCanonical(text) || (text.contains(star) && text.size() > longest))
        return std::nullopt;
    return PathGlob(AssetPath::fromCanonical(text));
}

bool PathGlob::touches(const AssetPath& path) const
{
    if (isPlain(m_pattern))
        return m_pattern.contains(path);
    Reading reading(m_pattern, QChar());
    return reading.read(textOf(path)) && reading.isInSet();
}

bool PathGlob::reachedFrom(const AssetPath& path) const
{
    if (isPlain(m_pattern))
        return m_pattern.contains(path) || path.contains(m_pattern);
    Reading reading(m_pattern, QChar());
    return reading.read(textOf(path)) && (reading.isInSet() || reading.read(separator));
}

bool PathGlob::reachedByText(const AssetPath& path) const
{
    Reading reading(m_pattern, u'_');
    return reading.read(textOf(path));
}

} // namespace secateur
