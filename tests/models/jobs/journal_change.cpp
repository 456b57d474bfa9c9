// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/journal_change.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace secateur::test {

using namespace Qt::StringLiterals;

void changeJournal(const QString& journalFile, const QString& sql, const QStringList& values)
{
    const QString name = u"journal-change"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(journalFile);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        query.prepare(sql);
        for (const QString& value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

void writeGuard(const QString& journalFile, const QString& storeId, const QString& key, const QString& value)
{
    changeJournal(journalFile,
                  value.isEmpty() ? u"DELETE FROM guard WHERE store_id = ? AND key = ? AND ? = ''"_s
                                  : u"INSERT OR REPLACE INTO guard (store_id, key, value) VALUES (?, ?, ?)"_s,
                  {storeId, key, value.isNull() ? u""_s : value});
}

} // namespace secateur::test
