// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "items/list_diff.h"

#include <compare>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secateur {

/**
 * References of assets, kept compactly: 16 bytes each, and each path once for the assets that follow one another at
 * it, as UTF-8 in one block. Each has a serial number by which it is known while its row changes.
 */
class RefList final {
public:
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] AssetRef at(int row) const;
    [[nodiscard]] AssetPath pathAt(int row) const;
    [[nodiscard]] qint64 entryAt(int row) const { return m_rows[size_t(row)].entry; }
    [[nodiscard]] quint32 serialAt(int row) const { return m_rows[size_t(row)].serial; }

    void append(const AssetRef& ref);
    void append(const RefList& other);
    void erase(int first, int count);
    /// Takes `count` rows of another list from `from` on in before row `at`, with their numbers.
    void insert(int at, const RefList& other, int from, int count);
    /// Numbers the rows from `first` on; `next` is the next number to give.
    void number(int first, quint32& next);
    /// Takes over the serial numbers of what was kept.
    void keepSerials(const RefList& before, const ListDiff& diff);

    [[nodiscard]] bool isSame(int row, const RefList& other, int otherRow) const;
    /// How this list becomes another, whatever the order they are in.
    [[nodiscard]] ListDiff diffTo(const RefList& other) const;
    /// The rows of this list where rows of another are now; -1 where one is gone.
    [[nodiscard]] std::vector<int> rowsOf(const RefList& other, const std::vector<int>& rows) const;

private:
    struct Row {
        quint32 path = 0;
        quint32 serial = 0;
        qint64 entry = 0;
    };
    [[nodiscard]] std::string_view pathView(quint32 path) const;
    [[nodiscard]] size_t hashOf(int row) const;
    [[nodiscard]] std::vector<size_t> sortedHashes() const;
    [[nodiscard]] quint32 intern(std::string_view path);
    void push(const Row& row);
    /// By path, as UTF-8, then entry.
    [[nodiscard]] std::strong_ordering compare(int row, const RefList& other, int otherRow) const;

    std::string m_paths;
    std::vector<quint64> m_ends; ///< of each path in m_paths
    std::deque<Row> m_rows;      ///< grows without ever being held twice
    bool m_ordered = true;       ///< by path, then entry, none twice: two such lists are compared in one pass
};

} // namespace secateur
