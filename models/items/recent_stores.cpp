// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recent_stores.h"

#include "items/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

const QString openedGroup = u"recent/opened"_s;
/// Saved connections that were taken off the list; opening one puts it on again.
const QString hiddenGroup = u"recent/hidden"_s;

} // namespace

RecentStores::RecentStores(QObject* parent)
    : QAbstractListModel(parent)
    , m_thread(this, u"recent stores"_s)
{}

int RecentStores::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecentStores::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plain(row.entry.folder.isEmpty() ? row.entry.connection : QDir(row.entry.folder).dirName(), 120);
    case FolderRole:
        return row.entry.folder;
    case ConnectionRole:
        return row.entry.connection;
    case PlaceRole:
        return row.place;
    case EnvironmentRole:
        return row.environment ? QVariant(int(*row.environment)) : QVariant();
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

QList<RecentStores::Entry> RecentStores::read(const QString& group)
{
    QSettings settings;
    QList<Entry> entries;
    const int count = qMin(settings.beginReadArray(group), int(most) * 10);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Entry entry{settings.value(u"folder"_s).toString(), settings.value(u"connection"_s).toString()};
        // A line that somebody wrote by hand may say both, or nothing.
        if (entry.folder.isEmpty() != entry.connection.isEmpty() && !entries.contains(entry))
            entries.append(entry);
    }
    settings.endArray();
    return entries;
}

void RecentStores::write(const QString& group, const QList<Entry>& entries)
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"folder"_s, entries.at(i).folder);
        settings.setValue(u"connection"_s, entries.at(i).connection);
    }
    settings.endArray();
}

void RecentStores::opened(const QString& folder, const QString& connection)
{
    const Entry entry{folder.isEmpty() ? QString() : QDir::cleanPath(folder), connection};
    if (entry.folder.isEmpty() == entry.connection.isEmpty())
        return;
    QList<Entry> entries = read(openedGroup);
    entries.removeAll(entry);
    entries.prepend(entry);
    write(openedGroup, entries.mid(0, most));
    QList<Entry> hidden = read(hiddenGroup);
    if (hidden.removeAll(entry) > 0)
        write(hiddenGroup, hidden);
    rebuild();
}

void RecentStores::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Entry entry = m_rows.at(row).entry;
    QList<Entry> entries = read(openedGroup);
    entries.removeAll(entry);
    write(openedGroup, entries);
    if (!entry.connection.isEmpty()) {
        QList<Entry> hidden = read(hiddenGroup);
        hidden.removeAll(entry);
        hidden.prepend(entry);
        write(hiddenGroup, hidden.mid(0, most * 10));
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void RecentStores::refresh(const QList<Connection>& saved)
{
    m_saved = saved;
    rebuild();
}

void RecentStores::rebuild()
{
    QList<Entry> entries = read(openedGroup).mid(0, most);
    const QList<Entry> hidden = read(hiddenGroup);
    for (const Connection& connection : std::as_const(m_saved)) {
        const Entry entry{{}, connection.name};
        if (!entries.contains(entry) && !hidden.contains(entry))
            entries.append(entry);
    }
    QList<Row> rows;
    for (const Entry& entry : std::as_const(entries)) {
        if (!entry.folder.isEmpty()) {
            rows.append({entry, plain(entry.folder, 400), {}, State::Unknown});
            continue;
        }
        const auto saved = std::find_if(m_saved.cbegin(), m_saved.cend(), [&](const Connection& connection) {
            return connection.name == entry.connection;
        });
        // One that was removed since is no way to anywhere.
        if (saved != m_saved.cend())
            rows.append({entry, plain(saved->baseUrl.toDisplayString(), 400), saved->environment, State::There});
    }
    for (Row& row : rows) {
        const auto before =
            std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& old) { return old.entry == row.entry; });
        if (row.state == State::Unknown && before != m_rows.cend())
            row.state = before->state;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    lookAtFolders();
}

void RecentStores::lookAtFolders()
{
    QStringList folders;
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.entry.folder.isEmpty())
            folders.append(row.entry.folder);
    }
    if (folders.isEmpty())
        return;
    const bool begun = m_thread.run(
        [this, slot = m_thread.slot(), folders](const Cancel& cancel) {
            QHash<QString, bool> found;
            for (const QString& folder : folders) {
                // A folder on a network may take its time.
                if (!cancel.isCancelled())
                    found.insert(folder, QFileInfo::exists(folder + u"/store.db"_s));
            }
            slot.post([this, found] { take(found); });
        },
        [this] {
            if (std::exchange(m_lookAgain, false))
                lookAtFolders();
        });
    m_lookAgain = !begun;
}

void RecentStores::take(const QHash<QString, bool>& found)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const auto there = found.constFind(row.entry.folder);
        if (there == found.constEnd())
            continue;
        const State state = *there ? State::There : State::Missing;
        if (std::exchange(row.state, state) != state)
            Q_EMIT dataChanged(index(i), index(i), {StateRole});
    }
}

} // namespace secateur

#include "moc_recent_stores.cpp"
