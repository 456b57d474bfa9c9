// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_run.h"

#include "domain/asset.h"
#include "domain/raw_bytes.h"
#include "stores/sqlite/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

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
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(bytesOfText(spec.sourceFolder).constData(), nullptr), &std::free);
    const QByteArray source(real.get());
    const auto inserted =
        database.run("INSERT INTO import_run(source, at, labels, started) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING"_ba,
                     source, spec.at.text(), labelsText(spec.labels), nowStamp());
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    Query found = database.query("SELECT id, ended FROM import_run WHERE source = ? AND at = ? AND labels = ?"_ba,
                                 source, spec.at.text(), labelsText(spec.labels));
    if (!found.next())
        return tl::unexpected<Error>(found.error());
    const ImageRun run(database, found.number(0));
    const bool hasEnded = found.number(1) != 0;
    found.reset();
    return spec.again && hasEnded ? run.forget().map([&] { return run; }) : Result<ImageRun>(run);
}

Result<bool> ImageRun::isDone(const SourceFile& file) const
{
    Query done = m_database.query("SELECT d.bytes = ? AND d.modified = ? AND (d.asset = 0 OR EXISTS("
                                  "SELECT 1 FROM variant v WHERE v.asset = d.asset AND v.key = d.key))"
                                  " FROM import_done d WHERE d.run = ? AND d.file = ?"_ba,
                                  file.bytes, file.modified, m_id, file.relative);
    const bool same = done.next() && done.flag(0);
    return done.end().map([same] { return same; });
}

Result<void> ImageRun::forget() const
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    for (const QByteArray& statement :
         {"DELETE FROM import_done WHERE run = ?"_ba, "UPDATE import_run SET ended = 0 WHERE id = ?"_ba}) {
        if (const auto done = m_database.run(statement, m_id); !done)
            return tl::unexpected<Error>(done.error());
    }
    return transaction->commit();
}

Result<void> ImageRun::finish()
{
    return m_database.run("UPDATE import_run SET ended = ? WHERE id = ?"_ba, nowStamp(), m_id).map([](qint64) {});
}

} // namespace secateur
