// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <functional>

namespace secateur {

/// What a change of the saved connections may do to the guards of a server that they lead to.
enum class Loosening {
    Allowed, ///< the user said so: it is written down, see Profiles::loosenings()
    Refused, ///< Refused, with what would be lost
};

/// A guard that went with a change of the saved connections. A value.
struct LooseningNote {
    qint64 time = 0; ///< microseconds since 1970
    QString storeId;
    QString text; ///< one sentence
    bool operator==(const LooseningNote&) const = default;
};

/**
 * The saved connections of this user, the same for the window and for secateurctl: one JSON file without secrets.
 *
 * Nothing is kept between two calls: each reads the file, and each change reads, changes and replaces it under a lock,
 * so two programs lose nothing of each other. What a later version of the program wrote beside the known fields stays
 * as it is. A file that is damaged, or of a later version, is an error of every call and is never written over.
 *
 * Any thread; a call takes about a millisecond. Errors: Damaged, StoreTooNew, TooLarge, Busy (another program is
 * changing it), Permission, ReadOnly, DiskFull, Io; beside those as said below.
 */
class Profiles final {
public:
    explicit Profiles(QString file = defaultFile());
    /// `connections.json` in QStandardPaths::AppConfigLocation of "secateur".
    [[nodiscard]] static QString defaultFile();
    /// How many there may be.
    static constexpr qsizetype most = 1000;

    /// In the order of their names; none where there is no file yet.
    [[nodiscard]] Result<QList<Connection>> list() const;
    /// NotFound where there is none of that name; names are told apart by case.
    [[nodiscard]] Result<Connection> find(const QString& name) const;
    /// Those with this address.
    [[nodiscard]] Result<QList<Connection>> findByUrl(const QUrl& baseUrl) const;

    /// Adds it, or puts it in the place of the one of its name. BadRequest as checkConnection(). Where that takes a
    /// lock, a protected path or a stricter environment from a server, `loosening` says whether it may.
    [[nodiscard]] Result<void> save(const Connection& connection, Loosening loosening = Loosening::Allowed);
    /// NotFound where there is none of that name. Its secrets are the caller's to remove. `loosening` as for save().
    [[nodiscard]] Result<void> remove(const QString& name, Loosening loosening = Loosening::Allowed);
    /// What remove() would refuse, without removing anything.
    [[nodiscard]] Result<void> checkRemove(const QString& name, Loosening loosening) const;
    /// What was loosened and is not in a journal yet, oldest first. It is kept in the same file, so that no change of
    /// it can come without: whoever opens a journal takes it over (EventLog::takeLoosenings()).
    [[nodiscard]] Result<QList<LooseningNote>> loosenings() const;
    /// Forgets the first so many of them.
    [[nodiscard]] Result<void> forgetLoosenings(qsizetype count);
    /// NotFound, or BadRequest where the new name is taken or is none. Its secrets are the caller's to move.
    [[nodiscard]] Result<void> rename(const QString& from, const QString& to);

    /// Writes some connections for another computer. NotFound where one of the names is not there.
    [[nodiscard]] Result<void> exportTo(const QString& file, const QStringList& names) const;
    /// Adds all connections of an exported file, or none where one of them is not sound: BadRequest then, naming it.
    /// A name that is taken gets a number. Gives the names they have here.
    [[nodiscard]] Result<QStringList> importFrom(const QString& file);

private:
    struct Entry;
    struct Content;
    [[nodiscard]] static Result<Content> parse(const QByteArray& bytes, const QString& file);
    [[nodiscard]] static Result<Content> read(const QString& file, bool mayBeAbsent);
    [[nodiscard]] Result<void> change(const std::function<Result<void>(Content&)>& step,
                                      Loosening loosening = Loosening::Allowed);

    QString m_file;
};

} // namespace secateur
