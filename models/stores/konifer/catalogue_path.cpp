// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/catalogue_path.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr qsizetype longestLabel = 1000; ///< characters
constexpr qsizetype longestBefore16 = 255;
constexpr auto rootLabel = "root";

bool isLabelCharacter(QChar c, bool dash)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_' ||
           (dash && c == u'-');
}

/// The next greater character that a label can hold; nothing after the last.
std::optional<char> following(char c)
{
    // In the order of their bytes; a dash, where there is one, is the smallest.
    static const QByteArray all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    const auto next = std::upper_bound(all.begin(), all.end(), c);
    return next == all.end() ? std::nullopt : std::optional(*next);
}

} // namespace

std::optional<QByteArray> CataloguePath::labelsOf(const AssetPath& path) const
{
    QByteArray labels = rootLabel;
    const QStringList segments = path.segments();
    const qsizetype longest = m_dash ? longestLabel : longestBefore16;
    for (const QString& segment : segments) {
        const bool fits = segment.size() <= longest && std::all_of(segment.cbegin(), segment.cend(), [&](QChar c) {
                              return isLabelCharacter(c, m_dash);
                          });
        if (!fits)
            return std::nullopt;
        labels += '.' + segment.toLatin1();
    }
    return labels;
}

std::optional<AssetPath> CataloguePath::pathOf(QByteArrayView labels)
{
    const QByteArrayView root(rootLabel);
    if (labels == root)
        return AssetPath();
    if (!labels.startsWith(root) || labels.size() < root.size() + 2 || labels[root.size()] != '.')
        return std::nullopt;
    QString text = QString::fromUtf8(labels.sliced(root.size()));
    text.replace(u'.', u'/');
    if (!AssetPath::isCanonical(text))
        return std::nullopt;
    return AssetPath::fromCanonical(std::move(text));
}

CatalogueRange CataloguePath::subtree(const QByteArray& labels) const
{
    return {labels, behind(labels)};
}

CatalogueRange CataloguePath::textPrefix(const QByteArray& labels) const
{
    // In Konifer's comparison '_' stands for any one character, the dot between two labels too: only what comes before
    // the first one holds the text together.
    const qsizetype wild = labels.indexOf('_');
    QByteArray prefix = wild < 0 ? labels : labels.left(wild);
    if (prefix.endsWith('.'))
        prefix.chop(1);
    if (prefix.size() <= qsizetype(qstrlen(rootLabel)))
        return subtree(rootLabel);
    const qsizetype labelBegin = prefix.lastIndexOf('.') + 1;
    QByteArray high = prefix;
    while (high.size() > labelBegin) {
        if (const auto next = following(high.back())) {
            high.back() = *next;
            return {prefix, high};
        }
        high.chop(1);
    }
    // Every label from here on begins alike: up to the end of the parent.
    return {prefix, behind(prefix.left(labelBegin - 1))};
}

} // namespace secateur
