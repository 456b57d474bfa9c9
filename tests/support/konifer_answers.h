// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/curl_client.h"

#include <QJsonArray>
#include <QStringList>

namespace secateur::test {

/// Assets that the tests of the test server ask for.
inline const QStringList users{
    QStringLiteral("/users/u1 0 phone=iphone @10 ~90"),         QStringLiteral("/users/u1 1 phone=pixel @20 ~80"),
    QStringLiteral("/users/u1 2 phone=iphone @30 ~70 unready"), QStringLiteral("/users/u12 0 @40"),
    QStringLiteral("/users/u1/profile 0 phone=iphone @50"),     QStringLiteral("/other 0 @60")};

/// Entries of an answer, whatever its form: "0", "0,1", "" for an empty list, "404".
inline QString entriesIn(const Got& got)
{
    if (got.status != 200)
        return QString::number(got.status);
    const QJsonDocument document = QJsonDocument::fromJson(got.body);
    if (document.isObject() && document.object().contains(u"entryId"))
        return QString::number(document.object().value(u"entryId").toInteger());
    const QJsonArray array = document.isArray() ? document.array() : document.object().value(u"entries").toArray();
    QStringList entries;
    for (const QJsonValue value : array)
        entries.append(QString::number(value.toObject().value(u"entryId").toInteger()));
    return QLatin1Char('[') + entries.join(QLatin1Char(',')) + QLatin1Char(']');
}

inline bool hasMessage(const Got& got)
{
    return !got.json().value(u"message").toString().isEmpty();
}

} // namespace secateur::test
