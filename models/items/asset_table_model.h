// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "items/browse_worker.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

namespace secateur {

class RefList;
struct ListDiff;

/**
 * The assets that a request matches, of any number: the references are streamed and kept compactly, the rows' details
 * are read in windows around what is looked at and kept in a bounded cache. GUI thread.
 */
class AssetTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PathColumn,
        EntryColumn,
        CreatedColumn,
        ModifiedColumn,
        AltColumn,
        LabelsColumn,
        TagsColumn,
        BytesColumn,
        ContentColumn,
        ColumnCount
    };
    enum Role {
        RefRole = Qt::UserRole, ///< AssetRef
        AssetRole,              ///< Asset, invalid while not loaded
        LoadedRole,             ///< bool
        GoneRole,               ///< bool: it was there when listed and is not any more
    };
    /// Ready from the first row on; see isComplete().
    enum class State { Empty, Loading, Ready, Failed };

    explicit AssetTableModel(BrowseWorker& worker, QObject* parent = nullptr);
    ~AssetTableModel() override;

    /// Shows what a request matches; the newest wins. Nothing clears.
    void setRequest(const std::optional<DeleteRequest>& request);
    [[nodiscard]] std::optional<DeleteRequest> request() const;
    /// Reads the list again; rows that stay keep their selection, rows that went leave in ranges.
    void refresh();
    [[nodiscard]] State state() const;
    /// True when the last reference has come.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] AssetRef refAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By created or modified, newest first, or by path and entry: the store sorts, and knows one direction of each.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();
    void loadFailed(const secateur::Error& error);

private:
    struct Parts;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString cellToolTip(int row, int column) const;
    void askRefs();
    void takeRefs(const RefList& chunk);
    void endRefs(const Result<void>& ended);
    void applyFresh();
    void applyRuns(RefList fresh, const ListDiff& diff);
    void applyLayout(RefList fresh, const ListDiff& diff);
    /// Details of a row were looked at and are not there: asks for them at the end of this turn of the event loop.
    void want(int row);
    void askDetails();
    void takeDetails(const std::vector<quint32>& serials, quint64 generation,
                     const Result<QList<std::optional<Asset>>>& answer);
    std::unique_ptr<Parts> m_parts;
};

} // namespace secateur
