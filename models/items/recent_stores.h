// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/side_thread.h"
#include "stores/connection.h"

#include <QAbstractListModel>
#include <optional>

namespace secateur {

/**
 * The stores to go back to, newest first: local stores and saved connections that were opened, then the saved
 * connections that never were. Kept in the settings, names and folders only. Whether a folder is still there is looked
 * at on a thread of its own. GUI thread.
 */
class RecentStores final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FolderRole = Qt::UserRole, ///< of a local store; empty for a connection
        ConnectionRole,            ///< the connection's name; empty for a local store
        PlaceRole,                 ///< the folder, or the server's address
        EnvironmentRole,           ///< int of Environment; invalid for a local store
        StateRole,                 ///< int of State
    };
    enum class State { Unknown, There, Missing };
    /// How many opened ones are kept.
    static constexpr qsizetype most = 10;

    explicit RecentStores(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Puts a store first. Exactly one of the two is given.
    void opened(const QString& folder, const QString& connection);
    /// Takes a row off the list, and no more: the store and the saved connection stay.
    void remove(int row);
    /// Reads the settings again; `saved` are the connections that there are.
    void refresh(const QList<Connection>& saved);

private:
    struct Entry {
        QString folder;
        QString connection;
        bool operator==(const Entry&) const = default;
    };
    struct Row {
        Entry entry;
        QString place;
        std::optional<Environment> environment;
        State state = State::Unknown;
    };
    [[nodiscard]] static QList<Entry> read(const QString& group);
    static void write(const QString& group, const QList<Entry>& entries);
    void rebuild();
    void lookAtFolders();
    void take(const QHash<QString, bool>& found);

    QList<Connection> m_saved;
    QList<Row> m_rows;
    bool m_lookAgain = false;
    SideThread m_thread;
};

} // namespace secateur
