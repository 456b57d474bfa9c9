// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_http_types.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <curl/curl.h>

namespace secateur::test {

/// What came back, and how it ended.
struct Got {
    CURLcode code = CURLE_OK;
    int status = 0; ///< 0 where nothing came
    QByteArray body;
    HttpHeaders headers;
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A blocking client for tests of the server itself: it sends a target as it is given, byte for byte, over one kept
/// connection. One thread.
class CurlClient final {
public:
    explicit CurlClient(const QUrl& server);
    ~CurlClient();
    Q_DISABLE_COPY_MOVE(CurlClient)

    QByteArray authority;                ///< PEM file; empty: the system's
    QByteArray certificate, key;         ///< of the client, PEM files
    HttpHeaders headers;                 ///< sent with every request
    long timeoutMs = 5000;               ///< of the whole
    qint64 keepBytes = 64 * 1024 * 1024; ///< of a body; more is an error of curl's

    Got get(const QByteArray& target) { return send("GET", target); }
    Got erase(const QByteArray& target) { return send("DELETE", target); }
    Got send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
             const QByteArray& type = {});

private:
    QByteArray m_server;
    CURL* m_curl;
};

} // namespace secateur::test
