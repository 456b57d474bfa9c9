// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/asset_path.h"

#include <QHashFunctions>
#include <QStringView>
#include <algorithm>

namespace secateur {

namespace {

constexpr QChar slash = QLatin1Char('/');

/// Puts UTF-16 units in the order of the code points they stand for: surrogates come after U+E000…U+FFFF.
constexpr int rankOf(char16_t unit)
{
    if (unit < 0xD800)
        return unit;
    return unit < 0xE000 ? unit + 0x2000 : unit - 0x0800;
}

bool isSegment(QStringView segment)
{
    return !segment.isEmpty() && segment != QLatin1String(".") && segment != QLatin1String("..");
}

} // namespace

AssetPath::AssetPath()
    : m_text(slash)
{}

AssetPath AssetPath::fromSegments(const QStringList& segments)
{
    QString text(slash);
    text.append(segments.join(slash));
    return fromCanonical(std::move(text));
}

AssetPath AssetPath::fromCanonical(QString text)
{
    Q_ASSERT_X(isCanonical(text), "AssetPath::fromCanonical", "the text is no canonical path");
    return AssetPath(std::move(text));
}

bool AssetPath::isCanonical(const QString& text)
{
    if (text.size() == 1)
        return text.front() == slash;
    if (text.isEmpty() || text.front() != slash || !text.isValidUtf16())
        return false;
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return false;
    qsizetype start = 1;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(slash, start);
        if (end < 0)
            end = text.size();
        if (!isSegment(QStringView(text).sliced(start, end - start)))
            return false;
        start = end + 1;
    }
    return true;
}

QStringList AssetPath::segments() const
{
    if (isRoot())
        return {};
    return m_text.sliced(1).split(slash);
}

QString AssetPath::name() const
{
    return m_text.sliced(m_text.lastIndexOf(slash) + 1);
}

AssetPath AssetPath::parent() const
{
    const qsizetype last = m_text.lastIndexOf(slash);
    return last == 0 ? AssetPath() : AssetPath(m_text.first(last));
}

AssetPath AssetPath::child(const QString& name) const
{
    QString text = m_text;
    if (!isRoot())
        text.append(slash);
    text.append(name);
    return fromCanonical(std::move(text));
}

int AssetPath::depth() const
{
    return isRoot() ? 0 : static_cast<int>(m_text.count(slash));
}

bool AssetPath::isStorable() const
{
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (c == slash ? m_text.at(i - 1) == QLatin1Char('-') : !isStorableCharacter(c))
            return false;
    }
    return !m_text.endsWith(QLatin1Char('-'));
}

bool AssetPath::contains(const AssetPath& other) const
{
    if (isRoot() || *this == other)
        return true;
    return other.m_text.size() > m_text.size() && other.m_text.startsWith(m_text) &&
           other.m_text.at(m_text.size()) == slash;
}

bool AssetPath::beginsAlike(const AssetPath& other) const
{
    return other.m_text.startsWith(m_text) && !contains(other);
}

bool AssetPath::isStorableCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9'))
        return true;
    return QStringView(u"_~!$'()*+=@-").contains(c);
}

std::strong_ordering AssetPath::compareText(QStringView a, QStringView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    const auto [mine, theirs] = std::mismatch(a.cbegin(), a.cbegin() + common, b.cbegin());
    if (mine != a.cbegin() + common)
        return rankOf(mine->unicode()) <=> rankOf(theirs->unicode());
    return a.size() <=> b.size();
}

std::strong_ordering AssetPath::operator<=>(const AssetPath& other) const
{
    return compareText(m_text, other.m_text);
}

size_t qHash(const AssetPath& path, size_t seed) noexcept
{
    return qHash(path.text(), seed);
}

} // namespace secateur
