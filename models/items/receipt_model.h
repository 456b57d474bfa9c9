// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/receipt_reader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace secateur {

/// The items of a receipt with their outcomes, all of them or those of one outcome. Rows are read by page when they are
/// looked at, and only some pages are kept: a million items cost no more than a thousand. GUI thread.
class ReceiptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PathColumn, EntryColumn, CreatedColumn, OutcomeColumn, ContentColumn, ReasonColumn, ColumnCount };

    explicit ReceiptModel(ReceiptReader& reader, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Lists the items of one outcome; nothing: all. The rows come once they are known: listed().
    void setOutcome(std::optional<ItemState> outcome);

    static constexpr qint64 pageSize = 200;
    static constexpr int keptPages = 40;

Q_SIGNALS:
    /// The rows of the outcome that was asked for last are there; what they say is read when it is looked at.
    void listed();

private:
    void takeRanges(quint64 token, const QList<ItemRange>& ranges);
    void takeItems(quint64 token, qint64 page, const QList<JobItem>& items);
    [[nodiscard]] const JobItem* itemAt(int row) const;
    [[nodiscard]] QList<ItemRange> rangesOfPage(qint64 page) const;

    ReceiptReader& m_reader;
    quint64 m_token = 0;       ///< of the outcome that is asked for
    QList<ItemRange> m_ranges; ///< the items of the rows, in order
    QList<qint64> m_firstRows; ///< of each range
    int m_rows = 0;
    mutable QCache<qint64, QList<JobItem>> m_pages{keptPages};
    mutable QSet<qint64> m_asked; ///< pages that were asked for and have not come
};

/// "Confirmed", "Already gone": an outcome as a word.
[[nodiscard]] QString outcomeText(ItemState state);
/// "gone", "still pending", "kept": what became of an item's content, as words.
[[nodiscard]] QString contentEndText(const std::optional<ContentEnd>& end);

} // namespace secateur
