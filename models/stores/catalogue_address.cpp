// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/catalogue_address.h"

#include "stores/connection.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <libpq-fe.h>
#include <memory>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QMap<QByteArray, QString> catalogueWords(const QString& conninfo)
{
    QMap<QByteArray, QString> words;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(conninfo.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options)
        return words;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr && *option->val != 0)
            words.insert(option->keyword, QString::fromUtf8(option->val));
    }
    return words;
}

} // namespace

bool isCatalogueInTheClear(const QString& conninfo)
{
    const auto words = catalogueWords(conninfo);
    static const QStringList encrypted{u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (encrypted.contains(words.value("sslmode")) || words.value("gssencmode") == "require"_L1)
        return false;
    const QStringList hosts = words.value("hostaddr", words.value("host")).split(u',', Qt::SkipEmptyParts);
    return std::any_of(hosts.cbegin(), hosts.cend(), [](const QString& host) {
        const bool socket = host.startsWith(u'/') || host.startsWith(u'@');
        return !socket && !isLoopback(host);
    });
}

QString catalogueInTheClearText()
{
    return QCoreApplication::translate(
        "Connection", "Nothing makes sure that the connection to the catalogue is encrypted: everybody on the way can "
                      "read the password and the answers. Give its address sslmode=verify-full and sslrootcert=FILE.");
}

} // namespace secateur
