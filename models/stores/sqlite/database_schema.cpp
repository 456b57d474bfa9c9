// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct DatabaseSchemaWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

struct Migration {
    int version = 0;
    QString file;
};

/// Files are named by the version they lead to: "0001_initial.sql".
QList<Migration> migrationsIn(const QString& folder)
{
    QList<Migration> found;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        found.append({name.section(u'_', 0, 0).toInt(), folder + u'/' + name});
    }
    return found;
}

} // namespace

Result<void> Database::identify()
{
    // The one statement that meets a file which is no database, or one that others hold exclusively.
    Query q = query("SELECT (SELECT application_id FROM pragma_application_id),"
                    " (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)"_ba);
    if (!q.next()) {
        return q.end();
    }
    const auto id = static_cast<quint32>(q.number(0));
    const auto version = static_cast<int>(q.number(1));
    const bool empty = q.number(2) == 0 && id == 0;
    q.reset();
    if (id != m_spec.applicationId && !(empty && m_spec.create)) {
        return failure(
            ErrorCode::NotAStore,
            DatabaseSchemaWords::tr("The database file of %1 belongs to another program.").arg(m_spec.subject), {},
            DatabaseSchemaWords::tr("Choose another folder."));
    }
    const QList<Migration> known = migrationsIn(m_spec.migrations);
    const int newest = known.isEmpty() ? 0 : known.last().version;
    if (version > newest) {
        return failure(ErrorCode::StoreTooNew,
                       DatabaseSchemaWords::tr(
                           "%1 was written by a later version of this program (format %2; this one knows up to %3).")
                           .arg(m_spec.subject)
                           .arg(version)
                           .arg(newest),
                       DatabaseSchemaWords::tr("Nothing was touched."),
                       DatabaseSchemaWords::tr("Update this program."));
    }
    const bool readable = m_spec.oldestReadable > 0 && version >= m_spec.oldestReadable;
    if (version < newest && m_spec.access == Access::ReadOnly && readable) {
        return {};
    }
    if (version < newest && m_spec.access == Access::ReadOnly) {
        return failure(
            ErrorCode::ReadOnly,
            DatabaseSchemaWords::tr(
                "%1 has an older format and can not be brought up to date while it is opened for reading only.")
                .arg(m_spec.subject),
            DatabaseSchemaWords::tr("Nothing was touched."), DatabaseSchemaWords::tr("Open it once for writing."));
    }
    return version < newest ? migrate(version) : Result<void>();
}

Result<void> Database::migrate(int from)
{
    auto transaction = Transaction::begin(*this, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    // Another process may have done it while this one waited for the lock.
    Query version = query("SELECT user_version FROM pragma_user_version"_ba);
    if (version.next()) {
        from = static_cast<int>(version.number(0));
    }
    version.reset();
    int reached = from;
    for (const Migration& step : migrationsIn(m_spec.migrations)) {
        if (step.version <= from) {
            continue;
        }
        QFile file(step.file);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Internal,
                           DatabaseSchemaWords::tr("A part of this program is missing: %1.").arg(step.file));
        }
        if (auto done = runScript(file.readAll()); !done) {
            return done;
        }
        reached = step.version;
    }
    // Pragmas take no bound values; both are numbers of this program.
    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(static_cast<qint32>(m_spec.applicationId)) +
                             ";PRAGMA user_version=" + QByteArray::number(reached);
    return runScript(stamp).and_then([&] { return transaction->commit(); });
}

} // namespace secateur
