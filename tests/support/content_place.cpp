// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/content_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>
#include <curl/curl.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace secateur::test {

QString FolderContent::name(const QString& bucket, const QString& key) const
{
    return m_folder + u'/' + bucket + u'/' + key;
}

Result<std::optional<QByteArray>> FolderContent::get(const QString& bucket, const QString& key)
{
    QFile file(name(bucket, key));
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, u"%1 can not be read: %2."_s.arg(file.fileName(), file.errorString()));
    return std::optional(file.readAll());
}

Result<void> FolderContent::put(const QString& bucket, const QString& key, const QByteArray& bytes)
{
    QFile file(name(bucket, key));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::Io, u"%1 can not be written: %2."_s.arg(file.fileName(), file.errorString()));
    return {};
}

Result<void> FolderContent::remove(const QString& bucket, const QString& key)
{
    QFile file(name(bucket, key));
    if (file.exists() && !file.remove())
        return failure(ErrorCode::Io, u"%1 can not be removed: %2."_s.arg(file.fileName(), file.errorString()));
    return {};
}

S3Content::S3Content(QString endpoint, QString accessKey, QString secretKey)
    : m_endpoint(std::move(endpoint))
    , m_accessKey(std::move(accessKey))
    , m_secretKey(std::move(secretKey))
{}

Result<void> S3Content::makeBucket(const QString& bucket)
{
    return expect(send("PUT"_ba, bucket, QByteArray()), {200, 409});
}

Result<std::optional<QByteArray>> S3Content::get(const QString& bucket, const QString& key)
{
    const auto answer = send("GET"_ba, bucket + u'/' + key);
    return expect(answer, {200, 404}).map([&] {
        return answer->status == 200 ? std::optional(answer->body) : std::nullopt;
    });
}

Result<void> S3Content::put(const QString& bucket, const QString& key, const QByteArray& bytes)
{
    return expect(send("PUT"_ba, bucket + u'/' + key, bytes), {200});
}

Result<void> S3Content::remove(const QString& bucket, const QString& key)
{
    return expect(send("DELETE"_ba, bucket + u'/' + key), {200, 204});
}

Result<void> S3Content::expect(const Result<Answer>& answer, std::initializer_list<long> good) const
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (std::find(good.begin(), good.end(), answer->status) != good.end())
        return {};
    return failure(
        ErrorCode::Io,
        u"The object store says %1: %2"_s.arg(answer->status).arg(QString::fromUtf8(answer->body.left(1000))));
}

Result<S3Content::Answer> S3Content::send(const QByteArray& method, const QString& path,
                                          const std::optional<QByteArray>& body) const
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    const QByteArray url = m_endpoint.toUtf8() + '/' + QUrl::toPercentEncoding(path, "/"_ba);
    const QByteArray credentials = m_accessKey.toUtf8() + ':' + m_secretKey.toUtf8();
    // S3 wants the hash of the body beside the signature, and libcurl before 8 leaves it out.
    const QByteArray hash = QCryptographicHash::hash(body.value_or(QByteArray()), QCryptographicHash::Sha256).toHex();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, ("x-amz-content-sha256: " + hash).constData()), curl_slist_free_all);
    Answer answer;
    const auto append = [](char* data, size_t size, size_t count, void* target) {
        static_cast<QByteArray*>(target)->append(data, qsizetype(size * count));
        return size * count;
    };
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, method.constData());
    curl_easy_setopt(curl.get(), CURLOPT_USERPWD, credentials.constData());
    curl_easy_setopt(curl.get(), CURLOPT_AWS_SIGV4, "aws:amz:us-east-1:s3");
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, +append);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer.body);
    if (body) {
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body->size()));
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body->constData());
    }
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return failure(ErrorCode::Unreachable,
                       u"The object store can not be asked: %1."_s.arg(QString::fromUtf8(curl_easy_strerror(code))));
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    return answer;
}

} // namespace secateur::test
