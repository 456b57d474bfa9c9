// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/catalogue_path.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr auto rootLabel = "root";

bool isLabelCharacter(QChar c, bool dash)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_' ||
           (dash && c == u'-');
}

/// The next greater character that a label can hold, a dash left out; nothing after the last.
std::optional<char> following(char c)
{
    // In the order of their bytes; a dash, where there is one, is the smallest.
    static const QByteArray all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    const auto next = std::upper_bound(all.begin(), all.end(), c, [](char a, char b) { return uchar(a) < uchar(b); });
    return next == all.end() ? std::nullopt : std::optional(*next);
}

/// Makes the text the smallest one that is greater than all that begin with it, without going below a length; false
/// where there is none.
bool increment(QByteArray& text, qsizetype shortest)
{
    while (text.size() > shortest) {
        if (const auto next = following(text.back())) {
            text.back() = *next;
            return true;
        }
        text.chop(1);
    }
    return false;
}

} // namespace

std::optional<QByteArray> CataloguePath::labelsOf(const AssetPath& path) const
{
    QByteArray labels = rootLabel;
    const QStringList segments = path.segments();
    for (const QString& segment : segments) {
        const bool fits = segment.size() <= longest() && std::all_of(segment.cbegin(), segment.cend(), [&](QChar c) {
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

QByteArray CataloguePath::behind(const QByteArray& labels) const
{
    const qsizetype labelBegin = labels.lastIndexOf('.') + 1;
    if (labels.size() - labelBegin < longest())
        return labels + smallest();
    // No label is longer, so the next greater one is behind it all; where there is none, what is behind the parent.
    QByteArray next = labels;
    return increment(next, labelBegin) ? next : behind(labels.left(labelBegin - 1));
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
    if (increment(high, labelBegin))
        return {prefix, high};
    // Every label from here on begins alike: up to the end of the parent.
    return {prefix, behind(prefix.left(labelBegin - 1))};
}

std::optional<QByteArray> CataloguePath::labelBehind(const QString& name) const
{
    const auto illegal =
        std::find_if(name.cbegin(), name.cend(), [this](QChar c) { return !isLabelCharacter(c, m_dash); });
    const qsizetype legal = std::min<qsizetype>(illegal - name.cbegin(), longest());
    QByteArray label = name.first(legal).toLatin1();
    if (legal < longest()) {
        // Names sort by the bytes of their UTF-8.
        const QByteArray rest = name.sliced(legal).toUtf8();
        if (rest.isEmpty() || (m_dash && uchar(rest.front()) < uchar('-')))
            return label + smallest();
        if (const auto next = following(rest.front()))
            return label + *next;
    }
    return increment(label, 0) ? std::optional(label) : std::nullopt;
}

} // namespace secateur
