// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/profiles.h"

#include "stores/connection_json.h"
#include "stores/file_lock.h"
#include "stores/file_replacement.h"
#include "stores/saved_guards.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>
#include <cerrno>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct ProfilesWords {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

constexpr auto format = "secateur connections"_L1;
constexpr int version = 1;
constexpr qint64 maxBytes = 8 << 20;

QString untouched()
{
    return ProfilesWords::tr("The file was left as it is.");
}

tl::unexpected<Error> damaged(const QString& file, const QString& why)
{
    return failure(ErrorCode::Damaged, ProfilesWords::tr("“%1” is no sound file of connections: %2").arg(file, why),
                   untouched(), ProfilesWords::tr("Put it right, or move it away and add the connections again."));
}

tl::unexpected<Error> ioFailure(const QString& file, const QFileDevice& device)
{
    const bool full = device.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    const bool denied = device.error() == QFileDevice::PermissionsError || errno == EACCES || errno == EPERM;
    const ErrorCode code = full ? ErrorCode::DiskFull : denied ? ErrorCode::Permission : ErrorCode::Io;
    return failure(code, ProfilesWords::tr("“%1”: %2.").arg(file, device.errorString()));
}

tl::unexpected<Error> notThere(const QString& name)
{
    return failure(ErrorCode::NotFound, ProfilesWords::tr("There is no saved connection “%1”.").arg(name));
}

Result<QByteArray> bytesOf(const QString& file)
{
    QFile device(file);
    // Anything but a plain file could block or never end.
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
        return failure(ErrorCode::Io, ProfilesWords::tr("“%1” is not a file.").arg(file));
    if (!device.open(QIODevice::ReadOnly)) {
        auto failed = ioFailure(file, device);
        if (!QFileInfo::exists(file))
            failed.value().code = ErrorCode::NotFound;
        return failed;
    }
    QByteArray bytes = device.read(maxBytes + 1);
    if (device.error() != QFileDevice::NoError)
        return ioFailure(file, device);
    if (bytes.size() > maxBytes) {
        return failure(ErrorCode::TooLarge, ProfilesWords::tr("“%1” is too large for a file of connections.").arg(file),
                       untouched());
    }
    return bytes;
}

bool comesBefore(const QString& a, const QString& b)
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

Result<void> writeFile(const QString& file, const QJsonArray& connections, const QJsonObject& rest)
{
    QJsonObject object = rest;
    object.insert(u"format"_s, format);
    object.insert(u"version"_s, version);
    object.insert(u"connections"_s, connections);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (bytes.size() > maxBytes)
        return failure(ErrorCode::TooLarge, ProfilesWords::tr("“%1” would become too large.").arg(file), untouched());
    // Addresses and users are nobody else's business.
    return replaceFile(file, bytes, QFile::ReadOwner | QFile::WriteOwner).map_error([](Error error) {
        error.stillTrue = untouched();
        return error;
    });
}

/// A command waits for the other; a window says at once that it is busy rather than stand still.
std::chrono::milliseconds patience()
{
    const QCoreApplication* application = QCoreApplication::instance();
    const bool freezes = application != nullptr && application->inherits("QGuiApplication") &&
                         application->thread() == QThread::currentThread();
    return freezes ? std::chrono::milliseconds(0) : FileLock::patience;
}

tl::unexpected<Error> lockRefused(const QString& file, const LockRefusal& refusal)
{
    if (refusal.code != ErrorCode::Busy)
        return failure(refusal.code, ProfilesWords::tr("“%1” can not be changed: %2.").arg(file, refusal.why),
                       untouched());
    const QString who = refusal.owner.isEmpty() ? ProfilesWords::tr("another program") : refusal.owner;
    return failure(ErrorCode::Busy, ProfilesWords::tr("The saved connections are being changed by %1.").arg(who),
                   untouched(), ProfilesWords::tr("Try again."));
}

} // namespace

/// A connection with the object it was read from, for what is unknown in it.
struct Profiles::Entry {
    Connection connection;
    QJsonObject object;
};

struct Profiles::Content {
    QList<Entry> entries;
    QJsonObject rest; ///< the file's own fields

    QList<Entry>::iterator find(const QString& name)
    {
        return std::find_if(entries.begin(), entries.end(),
                            [&](const Entry& entry) { return entry.connection.name == name; });
    }
    [[nodiscard]] bool has(const QString& name) { return find(name) != entries.end(); }
    [[nodiscard]] QList<Connection> connections() const
    {
        QList<Connection> all;
        for (const Entry& entry : entries)
            all.append(entry.connection);
        return all;
    }

    /// Shortened where needed, so that the number has room.
    QString freeName(const QString& wanted)
    {
        constexpr qsizetype maxName = 80;
        QString name = wanted;
        for (int number = 2; has(name); ++number) {
            const QString end = u' ' + QString::number(number);
            name = wanted.left(maxName - end.size()).trimmed() + end;
        }
        return name;
    }
};

Result<Profiles::Content> Profiles::parse(const QByteArray& bytes, const QString& file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return damaged(file, ProfilesWords::tr("%1 at byte %2.").arg(fault.errorString()).arg(fault.offset));
    Content content;
    content.rest = document.object();
    if (content.rest.value("format"_L1).toString() != format)
        return damaged(file, ProfilesWords::tr("it is of another kind."));
    const int written = content.rest.value("version"_L1).toInt();
    if (written > version) {
        return failure(ErrorCode::StoreTooNew,
                       ProfilesWords::tr("“%1” was written by a later version of Secateur.").arg(file), untouched());
    }
    if (written < 1 || !content.rest.value("connections"_L1).isArray())
        return damaged(file, ProfilesWords::tr("its list of connections is missing."));
    const QJsonArray list = content.rest.take("connections"_L1).toArray();
    if (list.size() > most)
        return damaged(file, ProfilesWords::tr("it holds more than %1 connections.").arg(most));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        auto connection = connectionFromJson(object);
        if (!connection)
            return damaged(file, ProfilesWords::tr("connection %1: %2").arg(i + 1).arg(connection.error().what));
        if (content.has(connection->name))
            return damaged(file, ProfilesWords::tr("two connections are named “%1”.").arg(connection->name));
        content.entries.append({*std::move(connection), object});
    }
    return content;
}

Result<Profiles::Content> Profiles::read(const QString& file, bool mayBeAbsent)
{
    const auto bytes = bytesOf(file);
    if (!bytes && mayBeAbsent && bytes.error().code == ErrorCode::NotFound)
        return Content();
    return bytes.and_then([&](const QByteArray& text) { return parse(text, file); });
}

namespace {

constexpr auto noteField = "loosened"_L1;
constexpr qsizetype mostNotes = 1'000; ///< the oldest go first

/// What one change takes from the guards of the servers that the connections led to before.
QList<LooseningNote> lostBetween(const QList<Connection>& before, const QList<Connection>& after)
{
    QList<LooseningNote> lost;
    QStringList looked;
    for (const Connection& connection : before) {
        const QString id = connection.storeId();
        const QString key = guardKey(id);
        if (looked.contains(key))
            continue;
        looked.append(key);
        const QStringList texts = loosened(guardsOf(before, id), guardsOf(after, id));
        for (const QString& text : texts)
            lost.append({nowStamp(), id, text});
    }
    return lost;
}

QJsonArray notesJson(const QJsonArray& before, const QList<LooseningNote>& more)
{
    QJsonArray notes = before;
    for (const LooseningNote& note : more) {
        // A number of JSON has 53 bits: as text it keeps all of them.
        notes.append(
            QJsonObject{{u"time"_s, QString::number(note.time)}, {u"store"_s, note.storeId}, {u"text"_s, note.text}});
    }
    while (notes.size() > mostNotes)
        notes.removeFirst();
    return notes;
}

tl::unexpected<Error> wouldLoosen(const QList<LooseningNote>& lost)
{
    QStringList texts;
    for (const LooseningNote& note : lost)
        texts.append(note.text);
    return failure(ErrorCode::Refused, ProfilesWords::tr("This takes guards from a server: %1").arg(texts.join(u' ')),
                   ProfilesWords::tr("The connection was left as it is."),
                   ProfilesWords::tr("Give the same lock and protection again, or say that this is meant."));
}

} // namespace

Result<void> Profiles::change(const std::function<Result<void>(Content&)>& step, Loosening loosening)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Permission, ProfilesWords::tr("The folder “%1” can not be made.").arg(folder));
    const auto lock = FileLock::take(m_file + ".lock"_L1, patience());
    if (!lock)
        return lockRefused(m_file, lock.error());
    auto content = read(m_file, true);
    if (!content)
        return tl::unexpected(content.error());
    const QList<Connection> before = content->connections();
    if (const auto changed = step(*content); !changed)
        return changed;
    const QList<LooseningNote> lost = lostBetween(before, content->connections());
    if (!lost.isEmpty() && loosening == Loosening::Refused)
        return wouldLoosen(lost);
    if (!lost.isEmpty())
        content->rest.insert(noteField, notesJson(content->rest.value(noteField).toArray(), lost));
    if (content->entries.size() > most)
        return failure(ErrorCode::TooLarge, ProfilesWords::tr("There can be at most %1 saved connections.").arg(most));
    QJsonArray list;
    for (const Entry& entry : std::as_const(content->entries)) {
        QJsonObject object = entry.object;
        const QJsonObject known = connectionJson(entry.connection);
        for (auto field = known.begin(); field != known.end(); ++field)
            object.insert(field.key(), field.value());
        list.append(object);
    }
    return writeFile(m_file, list, content->rest);
}

Profiles::Profiles(QString file)
    : m_file(std::move(file))
{}

QString Profiles::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/secateur/connections.json"_L1;
}

Result<QList<Connection>> Profiles::list() const
{
    return read(m_file, true).map([](const Content& content) {
        QList<Connection> all = content.connections();
        std::sort(all.begin(), all.end(),
                  [](const Connection& a, const Connection& b) { return comesBefore(a.name, b.name); });
        return all;
    });
}

Result<Connection> Profiles::find(const QString& name) const
{
    return read(m_file, true).and_then([&](Content content) -> Result<Connection> {
        const auto found = content.find(name);
        if (found == content.entries.end())
            return notThere(name);
        return found->connection;
    });
}

Result<QList<Connection>> Profiles::findByUrl(const QUrl& baseUrl) const
{
    return list().map([&](QList<Connection> all) {
        all.removeIf([&](const Connection& connection) { return connection.baseUrl != baseUrl; });
        return all;
    });
}

Result<void> Profiles::save(const Connection& connection, Loosening loosening)
{
    // What is read back has passed the same, so nothing gets into the file that can not be read.
    const auto checked = connectionFromJson(connectionJson(connection));
    if (!checked)
        return tl::unexpected(checked.error());
    return change(
        [&](Content& content) -> Result<void> {
            if (const auto found = content.find(checked->name); found != content.entries.end())
                found->connection = *checked;
            else
                content.entries.append({*checked, {}});
            return {};
        },
        loosening);
}

Result<void> Profiles::remove(const QString& name, Loosening loosening)
{
    return change(
        [&](Content& content) -> Result<void> {
            const auto found = content.find(name);
            if (found == content.entries.end())
                return notThere(name);
            content.entries.removeAt(found - content.entries.begin());
            return {};
        },
        loosening);
}

Result<void> Profiles::checkRemove(const QString& name, Loosening loosening) const
{
    return list().and_then([&](const QList<Connection>& before) -> Result<void> {
        QList<Connection> after = before;
        after.removeIf([&](const Connection& connection) { return connection.name == name; });
        const QList<LooseningNote> lost = lostBetween(before, after);
        if (!lost.isEmpty() && loosening == Loosening::Refused)
            return wouldLoosen(lost);
        return {};
    });
}

Result<QList<LooseningNote>> Profiles::loosenings() const
{
    return read(m_file, true).map([](const Content& content) {
        QList<LooseningNote> notes;
        const QJsonArray list = content.rest.value(noteField).toArray();
        for (const auto& value : list) {
            const QJsonObject note = value.toObject();
            notes.append({note.value("time"_L1).toString().toLongLong(), note.value("store"_L1).toString(),
                          note.value("text"_L1).toString()});
        }
        return notes;
    });
}

Result<void> Profiles::forgetLoosenings(qsizetype count)
{
    return change([&](Content& content) -> Result<void> {
        QJsonArray notes = content.rest.value(noteField).toArray();
        for (qsizetype i = 0; i < count && !notes.isEmpty(); ++i)
            notes.removeFirst();
        if (notes.isEmpty())
            content.rest.remove(noteField);
        else
            content.rest.insert(noteField, notes);
        return {};
    });
}

Result<void> Profiles::rename(const QString& from, const QString& to)
{
    return change([&](Content& content) -> Result<void> {
        const auto found = content.find(from);
        if (found == content.entries.end())
            return notThere(from);
        if (from != to && content.has(to))
            return failure(ErrorCode::BadRequest,
                           ProfilesWords::tr("There is a saved connection “%1” already.").arg(to));
        found->connection.name = to;
        return checkConnection(found->connection);
    });
}

Result<void> Profiles::exportTo(const QString& file, const QStringList& names) const
{
    return read(m_file, true).and_then([&](Content content) -> Result<void> {
        QJsonArray list;
        for (const QString& name : names) {
            const auto found = content.find(name);
            if (found == content.entries.end())
                return notThere(name);
            // Only what is known: what is not could be anything, a secret too.
            list.append(connectionJson(found->connection));
        }
        return writeFile(file, list, {});
    });
}

Result<QStringList> Profiles::importFrom(const QString& file)
{
    auto given = read(file, false);
    if (!given) {
        if (given.error().code == ErrorCode::Damaged)
            given.error() = {ErrorCode::BadRequest, given.error().what, ProfilesWords::tr("Nothing was imported."), {}};
        return tl::unexpected(given.error());
    }
    QStringList names;
    const auto changed = change([&](Content& content) -> Result<void> {
        for (const Entry& entry : std::as_const(given->entries)) {
            Connection connection = entry.connection;
            connection.name = content.freeName(connection.name);
            names.append(connection.name);
            content.entries.append({connection, {}});
        }
        return {};
    });
    return changed.map([&] { return names; });
}

} // namespace secateur
