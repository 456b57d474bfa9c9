// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/known_secrets.h"
#include "stores/konifer/http_client.h"

#include <curl/curl.h>
#include <map>

namespace secateur {

/// What all transfers of one client share, ready for libcurl: made once, holds secrets.
struct HttpIdentity {
    HttpIdentity(const HttpSettings& settings, const Secrets& secrets);
    ~HttpIdentity();
    HttpIdentity(const HttpIdentity&) = delete;
    HttpIdentity& operator=(const HttpIdentity&) = delete;

    /// The proxy that the system names for a URL; empty for none. Asked once for each server.
    [[nodiscard]] const QByteArray& proxyFor(const QByteArray& url) const;

    QByteArray user;
    QByteArray password;
    QByteArray clientCertificate;
    QByteArray clientKey;
    QByteArray keyPassphrase;
    bool keyIsEncrypted = false;
    QByteArray caFile;
    QByteArray awsKeys;   ///< "key:secret"; empty where there are none
    QByteArray awsSigner; ///< libcurl's text of provider, region and service
    curl_slist* headers = nullptr;
    curl_slist* awsHeaders = nullptr;
    KnownSecrets secrets;

private:
    mutable std::map<QByteArray, QByteArray> m_proxies; ///< by scheme, host and port
};

/// One request on its way: owns a libcurl handle that is used for one request after the other.
class HttpTransfer final {
public:
    HttpTransfer();
    ~HttpTransfer();
    HttpTransfer(const HttpTransfer&) = delete;
    HttpTransfer& operator=(const HttpTransfer&) = delete;

    void prepare(const HttpRequest& request, const HttpIdentity& identity, const HttpTimes& times);
    /// After libcurl is done with it.
    [[nodiscard]] HttpAnswer answer(CURLcode code);
    /// False where nothing of the request has left yet: there is no connection.
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] CURL* handle() const { return m_handle; }

private:
    static int beforeSending(void* self, char*, char*, int, int);
    static size_t takeBody(char* data, size_t size, size_t count, void* self);
    static size_t takeHeader(char* data, size_t size, size_t count, void* self);
    static size_t giveContent(char* data, size_t size, size_t count, void* self);
    static int rewindContent(void* self, curl_off_t offset, int origin);
    void prepareForm();
    [[nodiscard]] HttpAnswer::Fault faultOf(CURLcode code) const;
    /// What others wrote, without the secrets that they may have repeated.
    void cutSecrets(HttpAnswer& answer) const;

    CURL* m_handle;
    const HttpIdentity* m_identity = nullptr; ///< of the last prepare()
    HttpRequest m_request;
    HttpAnswer m_answer;
    curl_mime* m_form = nullptr;
    qint64 m_taken = 0; ///< bytes that the sink took
    bool m_tooLarge = false;
    bool m_unwanted = false; ///< the sink wants no more
    int m_sends = 0;         ///< times that libcurl came to send it
    char m_detail[CURL_ERROR_SIZE] = {};
};

} // namespace secateur
