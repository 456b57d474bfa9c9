// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_guards.h"

#include "stores/local/store_files.h"

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

const QString keyPrefix = u"guard:"_s; ///< of the rows of meta that are guards

} // namespace

LocalGuards::LocalGuards(QString folder)
    : m_folder(std::move(folder))
{}

LocalGuards::~LocalGuards() = default;

Result<QMap<QString, QString>> LocalGuards::guards()
{
    if (!m_reader) {
        auto opened = openStoreDatabase(m_folder, Access::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        m_reader = std::move(*opened);
    }
    QMap<QString, QString> all;
    Query q = m_reader->query("SELECT key, value FROM meta WHERE key >= 'guard:' AND key < 'guard;'"_ba);
    while (q.next())
        all.insert(q.text(0).sliced(keyPrefix.size()), q.text(1));
    return q.end().map([&] { return std::move(all); });
}

Result<void> LocalGuards::setGuard(const QString& name, const QString& word)
{
    const auto writer = openStoreDatabase(m_folder, Access::ReadWrite);
    if (!writer)
        return tl::unexpected(writer.error());
    const auto put = word.isEmpty() ? (*writer)->run("DELETE FROM meta WHERE key = ?"_ba, keyPrefix + name)
                                    : (*writer)->run("INSERT INTO meta(key, value) VALUES(?, ?) "
                                                     "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_ba,
                                                     keyPrefix + name, word);
    return put.map([](qint64) {});
}

} // namespace secateur
