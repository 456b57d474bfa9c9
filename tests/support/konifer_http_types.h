// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace secateur::test {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A request as the test server sees it.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< encoded, without the base path
    QByteArray query;
    HttpHeaders headers;
    QByteArray body;
    /// The first value of a header, whatever the case of its name; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
};

/// An answer. Content-Length is added when it is sent.
struct HttpReply {
    int status = 200;
    QByteArray type;
    QByteArray body;
    HttpHeaders headers;
};

} // namespace secateur::test
