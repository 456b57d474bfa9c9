// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ref_list.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>

namespace secateur {

std::string_view RefList::pathView(quint32 path) const
{
    const quint64 begin = path == 0 ? 0 : m_ends[path - 1];
    return std::string_view(m_paths).substr(begin, m_ends[path] - begin);
}

AssetPath RefList::pathAt(int row) const
{
    const std::string_view text = pathView(m_rows[size_t(row)].path);
    return AssetPath::fromCanonical(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

AssetRef RefList::at(int row) const
{
    return {pathAt(row), entryAt(row)};
}

quint32 RefList::intern(std::string_view path)
{
    if (m_ends.empty() || pathView(quint32(m_ends.size() - 1)) != path) {
        m_paths.append(path);
        m_ends.push_back(m_paths.size());
    }
    return quint32(m_ends.size() - 1);
}

void RefList::push(const Row& row)
{
    m_rows.push_back(row);
    m_ordered = m_ordered && (size() == 1 || compare(size() - 2, *this, size() - 1) < 0);
}

void RefList::append(const AssetRef& ref)
{
    const QByteArray path = ref.path.text().toUtf8();
    push({intern({path.constData(), size_t(path.size())}), 0, ref.entry});
}

void RefList::append(const RefList& other)
{
    std::optional<quint32> last;
    quint32 mine = 0;
    for (const Row& row : other.m_rows) {
        if (row.path != last)
            mine = intern(other.pathView(row.path));
        last = row.path;
        push({mine, 0, row.entry});
    }
}

void RefList::erase(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

void RefList::insert(int at, const RefList& other, int from, int count)
{
    std::vector<Row> rows;
    for (int row = from; row < from + count; ++row)
        rows.push_back(
            {intern(other.pathView(other.m_rows[size_t(row)].path)), other.serialAt(row), other.entryAt(row)});
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    m_ordered = false; // not looked at
}

void RefList::number(int first, quint32& next)
{
    for (size_t row = size_t(first); row < m_rows.size(); ++row)
        m_rows[row].serial = next++;
}

void RefList::keepSerials(const RefList& before, const ListDiff& diff)
{
    for (const ListDiff::Run& run : diff.kept)
        for (int i = 0; i < run.count; ++i)
            m_rows[size_t(run.newRow) + size_t(i)].serial = before.serialAt(run.oldRow + i);
}

bool RefList::isSame(int row, const RefList& other, int otherRow) const
{
    const Row& mine = m_rows[size_t(row)];
    const Row& theirs = other.m_rows[size_t(otherRow)];
    return mine.entry == theirs.entry && pathView(mine.path) == other.pathView(theirs.path);
}

std::strong_ordering RefList::compare(int row, const RefList& other, int otherRow) const
{
    const Row& mine = m_rows[size_t(row)];
    const Row& theirs = other.m_rows[size_t(otherRow)];
    const bool samePath = &other == this && mine.path == theirs.path;
    const auto byPath = samePath ? std::strong_ordering::equal : pathView(mine.path) <=> other.pathView(theirs.path);
    return byPath != 0 ? byPath : mine.entry <=> theirs.entry;
}

size_t RefList::hashOf(int row) const
{
    const size_t path = std::hash<std::string_view>()(pathView(m_rows[size_t(row)].path));
    return path ^ (std::hash<qint64>()(entryAt(row)) * 0x9E3779B97F4A7C15ULL);
}

std::vector<size_t> RefList::sortedHashes() const
{
    std::vector<size_t> hashes;
    hashes.reserve(m_rows.size());
    for (int row = 0; row < size(); ++row)
        hashes.push_back(hashOf(row));
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

ListDiff RefList::diffTo(const RefList& other) const
{
    if (m_ordered && other.m_ordered) {
        return diffLists(size(), other.size(), [&](int oldRow, int newRow) {
            const auto order = compare(oldRow, other, newRow);
            return order < 0 ? DiffStep::OldIsGone : order > 0 ? DiffStep::NewHasCome : DiffStep::Same;
        });
    }
    std::vector<size_t> mine; // made when the first difference is met
    std::vector<size_t> theirs;
    return diffLists(size(), other.size(), [&](int oldRow, int newRow) {
        if (isSame(oldRow, other, newRow))
            return DiffStep::Same;
        if (theirs.empty()) {
            mine = sortedHashes();
            theirs = other.sortedHashes();
        }
        if (!std::binary_search(theirs.begin(), theirs.end(), hashOf(oldRow)))
            return DiffStep::OldIsGone;
        if (!std::binary_search(mine.begin(), mine.end(), other.hashOf(newRow)))
            return DiffStep::NewHasCome;
        return DiffStep::Reordered;
    });
}

std::vector<int> RefList::rowsOf(const RefList& other, const std::vector<int>& rows) const
{
    std::unordered_multimap<size_t, size_t> wanted; // by hash: which of `rows`
    for (size_t i = 0; i < rows.size(); ++i)
        wanted.emplace(other.hashOf(rows[i]), i);
    std::vector<int> found(rows.size(), -1);
    for (int row = 0; row < size() && !wanted.empty(); ++row) {
        const auto [first, last] = wanted.equal_range(hashOf(row));
        for (auto it = first; it != last; ++it)
            if (isSame(row, other, rows[it->second]))
                found[it->second] = row;
    }
    return found;
}

} // namespace secateur
