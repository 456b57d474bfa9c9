// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/curl_client.h"

namespace secateur::test {

namespace {

struct Sink {
    Got got;
    qint64 most = 0;
};

size_t takeBody(char* data, size_t size, size_t count, void* to)
{
    auto* sink = static_cast<Sink*>(to);
    const auto bytes = qint64(size * count);
    if (sink->got.body.size() + bytes > sink->most)
        return 0;
    sink->got.body.append(data, bytes);
    return size * count;
}

size_t takeHeader(char* data, size_t size, size_t count, void* to)
{
    auto* sink = static_cast<Sink*>(to);
    const QByteArray line(data, qsizetype(size * count));
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        sink->got.headers.emplaceBack(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    return size * count;
}

} // namespace

QByteArray Got::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

CurlClient::CurlClient(const QUrl& server)
    : m_server(server.toEncoded())
    , m_curl(curl_easy_init())
{}

CurlClient::~CurlClient()
{
    curl_easy_cleanup(m_curl);
}

Got CurlClient::send(const QByteArray& method, const QByteArray& target, const QByteArray& body, const QByteArray& type)
{
    Sink sink;
    sink.most = keepBytes;
    const QByteArray url = m_server + target;
    curl_slist* list = curl_slist_append(nullptr, "Expect:"); // no waiting for a 100
    if (!type.isEmpty())
        list = curl_slist_append(list, ("Content-Type: " + type).constData());
    for (const auto& [name, value] : headers)
        list = curl_slist_append(list, (name + ": " + value).constData());

    curl_easy_reset(m_curl); // keeps the connection
    curl_easy_setopt(m_curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(m_curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_PROXY, "");
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, timeoutMs);
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &sink);
    curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, &sink);
    if (!authority.isEmpty())
        curl_easy_setopt(m_curl, CURLOPT_CAINFO, authority.constData());
    if (!certificate.isEmpty()) {
        curl_easy_setopt(m_curl, CURLOPT_SSLCERT, certificate.constData());
        curl_easy_setopt(m_curl, CURLOPT_SSLKEY, key.constData());
    }
    if (!body.isEmpty()) {
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, body.constData());
    }
    if (method == "HEAD")
        curl_easy_setopt(m_curl, CURLOPT_NOBODY, 1L);
    else if (method != "GET")
        curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, method.constData());

    sink.got.code = curl_easy_perform(m_curl);
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    sink.got.status = int(status);
    curl_slist_free_all(list);
    return sink.got;
}

} // namespace secateur::test
