// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/history_maker.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace secateur::test {

using namespace Qt::StringLiterals;

HistoryMaker::HistoryMaker(const QString& file)
    : m_connection(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    if (!database.open())
        m_error = database.lastError().text();
}

HistoryMaker::~HistoryMaker()
{
    QSqlDatabase::removeDatabase(m_connection);
}

void HistoryMaker::run(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(sql))
        m_error = query.lastError().text();
}

void HistoryMaker::add(int jobs)
{
    run(u"INSERT INTO job (state, request, store_id, store_name, store_folder, assets, deleted, created, agreed, "
        u"started,"
        " ended, made_by, made_on) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " SELECT 4, 'DELETE /assets/a/-/entry/' || i, 'store-1', 'Test', '/folder', 1, 1, i, i, i, i, 'bo', 'desk'"
        " FROM n"_s.arg(jobs));
}

void HistoryMaker::change(const QString& columns, qint64 job)
{
    run(u"UPDATE job SET %1 WHERE id = %2"_s.arg(columns).arg(job));
}

QString HistoryMaker::plan(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"EXPLAIN QUERY PLAN "_s + sql))
        m_error = query.lastError().text();
    QString text;
    while (query.next())
        text += query.value(3).toString() + u'\n';
    m_error = m_error.isEmpty() && !text.contains(u"USING"_s) ? text : m_error;
    return text;
}

} // namespace secateur::test
