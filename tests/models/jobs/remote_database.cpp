// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/remote_database.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

Result<void> RemoteDatabase::make(const QStringList& lines, std::optional<QStringList> memory)
{
    end();
    if (auto started = m_postgres.start(); !started)
        return started;
    const QString name = u"test%1"_s.arg(++m_databases);
    if (auto created = m_postgres.createDatabase(name); !created)
        return created;
    auto link = m_postgres.connect(name);
    if (!link)
        return tl::unexpected(link.error());
    m_link = std::move(*link);
    if (auto filled = makeSchema(*m_link).and_then([&] { return fillLines(*m_link, lines); }); !filled)
        return filled;
    if (memory) {
        m_jobs = std::make_unique<RemoteJobs>(*memory);
    } else {
        auto backend = std::make_unique<PostgresBackend>(m_postgres.conninfo(name),
                                                         std::make_shared<FolderContent>(contentFolder()));
        m_backend = backend.get();
        m_jobs = std::make_unique<RemoteJobs>(std::move(backend));
    }
    m_jobs->connection.catalogue = m_postgres.conninfo(name);
    return m_jobs->open();
}

void RemoteDatabase::end()
{
    m_backend = nullptr;
    m_jobs.reset();
    m_link.reset();
}

QStringList RemoteDatabase::left()
{
    const QByteArray sql = "SELECT path, entry_id FROM asset_tree ORDER BY path, entry_id";
    auto lines = m_link->lines(sql);
    if (!lines) // the database was gone in between: the next question connects again
        lines = m_link->lines(sql);
    if (!lines)
        return {lines.error().sentence()};
    QStringList refs;
    for (const QString& line : *lines)
        refs.append(QString(line).replace(u"root"_s, QString()).replace(u'.', u'/'));
    return refs;
}

} // namespace secateur::test
