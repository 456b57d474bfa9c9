// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/http_transfer.h"

#include "stores/client_files.h"
#include "stores/secret_needs.h"

#include <QDateTime>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QUrl>
#include <algorithm>
#include <array>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

using Fault = HttpAnswer::Fault;

curl_slist* append(curl_slist* list, const QByteArray& line)
{
    return curl_slist_append(list, line.constData());
}

/// A value that could end its header early is sent without what does so.
QByteArray headerValue(const QString& text)
{
    QByteArray value = text.toUtf8();
    value.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return value;
}

Fault plainFault(CURLcode code, bool begun)
{
    switch (code) {
    case CURLE_OK:
        return Fault::None;
    case CURLE_COULDNT_RESOLVE_HOST:
        return Fault::NoHost;
    case CURLE_COULDNT_CONNECT:
        return Fault::Refused;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return Fault::Proxy;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Fault::Tls;
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return Fault::OwnFiles;
    case CURLE_BAD_CONTENT_ENCODING:
        return Fault::Encoding;
    case CURLE_OPERATION_TIMEDOUT:
        return begun ? Fault::TimedOut : Fault::NoConnect;
    default:
        return Fault::Broken;
    }
}

/// With TLS 1.3 a server says only after the handshake that it wants another client certificate, or one at all. It has
/// read nothing of the request then.
bool isCertificateAlert(CURLcode code, QByteArrayView said)
{
    constexpr std::array alerts{"alert certificate required",   "alert unknown ca",
                                "alert bad certificate",        "alert certificate expired",
                                "alert certificate revoked",    "alert certificate unknown",
                                "alert unsupported certificate"};
    if (code != CURLE_RECV_ERROR && code != CURLE_SEND_ERROR)
        return code == CURLE_SSL_CLIENTCERT;
    return std::any_of(alerts.begin(), alerts.end(), [&](const char* alert) { return said.contains(alert); });
}

/// The same host, asked without encryption, answers that it wants it.
bool isSameWithHttps(const QByteArray& url, const QByteArray& location)
{
    const QUrl asked = QUrl::fromEncoded(url, QUrl::TolerantMode);
    const QUrl wanted = QUrl::fromEncoded(location, QUrl::TolerantMode);
    return asked.scheme() == "http"_L1 && wanted.scheme() == "https"_L1 && !wanted.host().isEmpty() &&
           asked.host() == wanted.host();
}

QByteArray systemProxyFor(const QByteArray& url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl::fromEncoded(url)));
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
        return (socks ? "socks5h://"_ba : "http://"_ba) + proxy.hostName().toUtf8() + ':' +
               QByteArray::number(proxy.port());
    }
    return {};
}

} // namespace

bool HttpAnswer::wasSent() const
{
    const bool noWay = fault == Fault::NoHost || fault == Fault::Refused || fault == Fault::NoConnect ||
                       fault == Fault::Proxy || fault == Fault::Tls || fault == Fault::Passphrase ||
                       fault == Fault::OwnFiles;
    return sentEarlier || (!unsent && !noWay);
}

HttpIdentity::HttpIdentity(const HttpSettings& settings, const Secrets& given)
    : caFile(QFile::encodeName(settings.caFile))
    , secrets(knownSecrets(given, settings.user))
{
    headers = append(headers, "User-Agent: Secateur/" SECATEUR_VERSION);
    headers = append(headers, "Accept: application/json, */*;q=0.5");
    headers = append(headers, "Cache-Control: no-cache"); // a look must see what is there now
    headers = append(headers, "Expect:");                 // not every server answers to a request to go on
    awsHeaders = append(awsHeaders, "User-Agent: Secateur/" SECATEUR_VERSION);
    switch (settings.authentication) {
    case Authentication::None:
        break;
    case Authentication::Bearer:
        headers = append(headers, "Authorization: Bearer " + headerValue(given.token));
        break;
    case Authentication::Basic:
        user = settings.user.toUtf8();
        password = given.password.toUtf8();
        break;
    case Authentication::Headers:
        for (auto header = given.headers.cbegin(); header != given.headers.cend(); ++header)
            headers = append(headers, headerValue(header.key()) + ": " + headerValue(header.value()));
        break;
    case Authentication::ClientCertificate:
        clientCertificate = QFile::encodeName(settings.clientCertificate);
        clientKey = QFile::encodeName(settings.clientKey);
        keyPassphrase = given.keyPassphrase.toUtf8();
        keyIsEncrypted = isEncryptedKey(settings.clientKey);
        break;
    }
    if (!given.s3AccessKey.isEmpty()) {
        awsKeys = given.s3AccessKey.toUtf8() + ':' + given.s3SecretKey.toUtf8();
        awsSigner =
            "aws:amz:"_ba + (settings.awsRegion.isEmpty() ? "us-east-1"_ba : settings.awsRegion.toUtf8()) + ":s3";
    }
    // S3 wants the hash of the body, signed too; libcurl before 8 does not send it by itself. Nothing is ever sent.
    awsHeaders =
        append(awsHeaders, "X-Amz-Content-Sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    if (!given.s3SessionToken.isEmpty())
        awsHeaders = append(awsHeaders, "X-Amz-Security-Token: " + headerValue(given.s3SessionToken));
}

HttpIdentity::~HttpIdentity()
{
    curl_slist_free_all(headers);
    curl_slist_free_all(awsHeaders);
}

const QByteArray& HttpIdentity::proxyFor(const QByteArray& url) const
{
    const qsizetype path = url.indexOf('/', url.indexOf("://") + 3);
    const auto [place, fresh] = m_proxies.try_emplace(url.left(path));
    if (fresh)
        place->second = systemProxyFor(url);
    return place->second;
}

HttpTransfer::HttpTransfer()
    : m_handle(curl_easy_init())
{}

HttpTransfer::~HttpTransfer()
{
    curl_easy_cleanup(m_handle);
    curl_mime_free(m_form);
}

void HttpTransfer::prepare(const HttpRequest& request, const HttpIdentity& identity, const HttpTimes& times)
{
    m_identity = &identity;
    m_request = request;
    m_answer = {};
    m_tooLarge = false;
    m_taken = 0;
    m_unwanted = m_request.sink != nullptr && !m_request.sink->begin();
    m_sends = 0;
    m_detail[0] = 0;
    CURL* h = m_handle;
    curl_easy_reset(h);
    curl_mime_free(std::exchange(m_form, nullptr));
    curl_easy_setopt(h, CURLOPT_PRIVATE, this);
    curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
    // A name that is still being looked up keeps nobody who goes: libcurl would wait for its own thread.
    curl_easy_setopt(h, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(h, CURLOPT_URL, m_request.url.constData());
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(h, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(h, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, m_detail);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, &HttpTransfer::takeBody);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, &HttpTransfer::takeHeader);
    curl_easy_setopt(h, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, long(times.connect));
    // Content of any size may take its time, as long as something moves.
    const bool large = m_request.sink != nullptr || m_request.form;
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, large ? 0L : long(times.whole));
    curl_easy_setopt(h, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(h, CURLOPT_LOW_SPEED_TIME, long(std::max(1, times.firstByte / 1000)));
    curl_easy_setopt(h, CURLOPT_PROXY, identity.proxyFor(m_request.url).constData());
    // What comes packed all the same is unpacked, and the bounds hold for what comes out.
    const bool packed = !m_request.signedByAws && !m_request.verbatim && m_request.sink == nullptr &&
                        m_request.method != HttpRequest::Method::Delete;
    curl_easy_setopt(h, CURLOPT_ACCEPT_ENCODING, packed ? "" : "identity");
    if (m_request.method == HttpRequest::Method::Head)
        curl_easy_setopt(h, CURLOPT_NOBODY, 1L);
    if (m_request.method == HttpRequest::Method::Delete)
        curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "DELETE");
    if (m_request.method == HttpRequest::Method::Post)
        prepareForm();
    // On a kept connection that ends before an answer, libcurl would send the request a second time by itself.
    if (!m_request.repeatable || m_request.form)
        curl_easy_setopt(h, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(h, CURLOPT_PREREQFUNCTION, &HttpTransfer::beforeSending);
    curl_easy_setopt(h, CURLOPT_PREREQDATA, this);
    if (!identity.caFile.isEmpty())
        curl_easy_setopt(h, CURLOPT_CAINFO, identity.caFile.constData());
    if (m_request.signedByAws) {
        curl_easy_setopt(h, CURLOPT_HTTPHEADER, identity.awsHeaders);
        if (!identity.awsKeys.isEmpty()) {
            curl_easy_setopt(h, CURLOPT_AWS_SIGV4, identity.awsSigner.constData());
            curl_easy_setopt(h, CURLOPT_USERPWD, identity.awsKeys.constData());
        }
        return;
    }
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, identity.headers);
    if (!identity.user.isEmpty()) {
        curl_easy_setopt(h, CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
        curl_easy_setopt(h, CURLOPT_USERNAME, identity.user.constData());
        curl_easy_setopt(h, CURLOPT_PASSWORD, identity.password.constData());
    }
    if (!identity.clientCertificate.isEmpty()) {
        curl_easy_setopt(h, CURLOPT_SSLCERT, identity.clientCertificate.constData());
        curl_easy_setopt(h, CURLOPT_SSLKEY, identity.clientKey.constData());
        // Without one OpenSSL itself would ask on the terminal, behind everybody's back.
        curl_easy_setopt(h, CURLOPT_KEYPASSWD, identity.keyPassphrase.constData());
    }
}

void HttpTransfer::prepareForm()
{
    HttpForm& form = *m_request.form;
    m_form = curl_mime_init(m_handle);
    curl_mimepart* metadata = curl_mime_addpart(m_form);
    curl_mime_name(metadata, "metadata");
    curl_mime_type(metadata, "application/json");
    curl_mime_data(metadata, form.metadata.constData(), size_t(form.metadata.size()));
    curl_mimepart* content = curl_mime_addpart(m_form);
    curl_mime_name(content, "asset");
    curl_mime_filename(content, "asset");
    curl_mime_type(content, "application/octet-stream");
    if (form.content->pos() > 0)
        (void)form.content->reset();
    curl_mime_data_cb(content, curl_off_t(form.bytes), &HttpTransfer::giveContent, &HttpTransfer::rewindContent,
                      nullptr, this);
    curl_easy_setopt(m_handle, CURLOPT_MIMEPOST, m_form);
}

size_t HttpTransfer::giveContent(char* data, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    const qint64 got = transfer.m_request.form->content->read(data, qint64(size) * qint64(count));
    return got < 0 ? CURL_READFUNC_ABORT : size_t(got);
}

int HttpTransfer::rewindContent(void* self, curl_off_t offset, int origin)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    const bool toStart = offset == 0 && origin == SEEK_SET;
    return toStart && transfer.m_request.form->content->reset() ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

int HttpTransfer::beforeSending(void* self, char*, char*, int, int)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    if (transfer.m_unwanted)
        return CURL_PREREQFUNC_ABORT;
    const bool once = !transfer.m_request.repeatable || transfer.m_request.onlyUndone;
    return ++transfer.m_sends > 1 && once ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

size_t HttpTransfer::takeBody(char* data, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    const size_t bytes = size * count;
    long status = 0;
    curl_easy_getinfo(transfer.m_handle, CURLINFO_RESPONSE_CODE, &status);
    HttpSink* const sink = transfer.m_request.sink;
    if (sink != nullptr && status != 200) { // what goes wrong is said in few words
        constexpr qsizetype most = 65'536;
        const qsizetype kept = std::min(qsizetype(bytes), most - transfer.m_answer.body.size());
        transfer.m_answer.body.append(data, kept);
        return bytes;
    }
    if (sink != nullptr) {
        transfer.m_taken += qint64(bytes);
        transfer.m_tooLarge = transfer.m_taken > transfer.m_request.maxBody;
        transfer.m_unwanted = !transfer.m_tooLarge && !sink->take(QByteArrayView(data, qsizetype(bytes)));
        return transfer.m_tooLarge || transfer.m_unwanted ? 0 : bytes;
    }
    if (transfer.m_answer.body.size() + qsizetype(bytes) > transfer.m_request.maxBody) {
        transfer.m_tooLarge = true;
        return 0;
    }
    transfer.m_answer.body.append(data, qsizetype(bytes));
    return bytes;
}

size_t HttpTransfer::takeHeader(char* data, size_t size, size_t count, void* self)
{
    auto& answer = static_cast<HttpTransfer*>(self)->m_answer;
    const QByteArrayView line(data, qsizetype(size * count));
    const auto value = [&](QByteArrayView name) -> std::optional<QByteArray> {
        if (line.size() <= name.size() || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        return line.sliced(name.size()).toByteArray().trimmed().left(2000);
    };
    if (const auto date = value("Date:")) {
        // Qt's own reader of such dates does not know GMT, the only zone they have.
        const time_t theirs = curl_getdate(date->constData(), nullptr);
        if (theirs >= 0)
            answer.dateSkew = qint64(theirs) - QDateTime::currentSecsSinceEpoch();
    } else if (const auto age = value("Age:")) {
        answer.age = std::max<qint64>(age->toLongLong(), 0);
    } else if (auto location = value("Location:")) {
        answer.location = std::move(*location);
    } else if (const auto coding = value("Transfer-Encoding:")) {
        answer.framed = coding->toLower().endsWith("chunked");
    }
    return size * count;
}

bool HttpTransfer::hasBegun() const
{
    curl_off_t ready = 0; // microseconds until the request could be sent; 0 where it was not
    curl_easy_getinfo(m_handle, CURLINFO_PRETRANSFER_TIME_T, &ready);
    return ready > 0;
}

HttpAnswer HttpTransfer::answer(CURLcode code)
{
    HttpAnswer answer = std::exchange(m_answer, {});
    const bool untrusted = isCertificateAlert(code, m_detail);
    answer.fault = m_tooLarge   ? Fault::TooLarge
                   : m_unwanted ? Fault::Cancelled
                   : untrusted  ? Fault::Tls
                                : faultOf(code);
    // Where a kept connection was dead, libcurl has tried a new one by itself: the fault may be that one's.
    answer.sentEarlier = !answer.wasSent() && m_sends > (untrusted ? 1 : 0);
    if (answer.fault != Fault::None)
        answer.detail = QString::fromUtf8(m_detail[0] != 0 ? m_detail : curl_easy_strerror(code)).left(300);
    long status = 0;
    curl_off_t retryAfter = 0;
    const char* type = nullptr;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m_handle, CURLINFO_RETRY_AFTER, &retryAfter);
    curl_easy_getinfo(m_handle, CURLINFO_CONTENT_TYPE, &type);
    curl_off_t length = -1;
    curl_easy_getinfo(m_handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    answer.contentLength = qint64(length);
    long version = CURL_HTTP_VERSION_NONE;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_VERSION, &version);
    answer.framed = answer.framed || length >= 0 || version >= CURL_HTTP_VERSION_2_0;
    answer.status = int(status);
    answer.retryAfter = qint64(retryAfter);
    answer.contentType = QByteArray(type);
    answer.wantsHttps = isSameWithHttps(m_request.url, answer.location);
    answer.sentBytes = m_request.form ? m_request.form->bytes : 0;
    cutSecrets(answer);
    return answer;
}

Fault HttpTransfer::faultOf(CURLcode code) const
{
    const Fault fault = plainFault(code, hasBegun());
    const bool key = fault == Fault::OwnFiles && QByteArrayView(m_detail).contains("private key file");
    return key && m_identity->keyIsEncrypted ? Fault::Passphrase : fault;
}

void HttpTransfer::cutSecrets(HttpAnswer& answer) const
{
    const KnownSecrets& secrets = m_identity->secrets;
    answer.detail = secrets.cutFrom(answer.detail);
    answer.location = secrets.cutFrom(answer.location);
    answer.contentType = secrets.cutFrom(answer.contentType);
    // Of a 2xx the body is data, which nothing may change.
    if (answer.fault != Fault::None || answer.status < 200 || answer.status >= 300)
        answer.body = secrets.cutFrom(answer.body);
}

} // namespace secateur
