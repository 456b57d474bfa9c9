// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_run.h"

#include "domain/asset.h"
#include "stores/sqlite/database.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

QString labelsText(const QMap<QString, QString>& labels)
{
    QJsonObject object;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        object.insert(label.key(), label.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ImageRun> ImageRun::begin(Database& database, const ImportSpec& spec)
{
    const QByteArray source = QFile::encodeName(QFileInfo(spec.sourceFolder).canonicalFilePath());
    const auto inserted =
        database.run("INSERT INTO import_run(source, at, labels, started) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING"_ba,
                     source, spec.at.text(), labelsText(spec.labels), nowStamp());
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    Query found = database.query("SELECT id FROM import_run WHERE source = ? AND at = ? AND labels = ?"_ba, source,
                                 spec.at.text(), labelsText(spec.labels));
    if (!found.next())
        return tl::unexpected<Error>(found.error());
    return ImageRun(database, found.number(0));
}

Result<bool> ImageRun::isDone(const SourceFile& file) const
{
    Query done = m_database.query("SELECT bytes = ? AND modified = ? FROM import_done WHERE run = ? AND file = ?"_ba,
                                  file.bytes, file.modified, m_id, file.relative);
    const bool same = done.next() && done.flag(0);
    return done.end().map([same] { return same; });
}

Result<void> ImageRun::finish()
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    for (const QByteArray& statement :
         {"DELETE FROM import_done WHERE run = ?"_ba, "DELETE FROM import_run WHERE id = ?"_ba}) {
        if (const auto deleted = m_database.run(statement, m_id); !deleted)
            return tl::unexpected<Error>(deleted.error());
    }
    return transaction->commit();
}

} // namespace secateur
