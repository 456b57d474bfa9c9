// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/s3_probe.h"

#include "stores/konifer/api_fault.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QXmlStreamReader>
#include <cstdlib>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTalk = 65'536; ///< bytes of an answer that is no object
constexpr qint64 mostSkew = 300;   ///< seconds; S3 takes no more than fifteen minutes

struct S3ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(ContentProbe)
};

QByteArray encodedKey(const QString& key)
{
    return QUrl::toPercentEncoding(key, "/");
}

/// S3's own code of a fault: "NoSuchBucket".
QString faultCode(const QByteArray& body)
{
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Code"_L1)
            return xml.readElementText(QXmlStreamReader::SkipChildElements).left(60);
    }
    return {};
}

bool listsBucket(const QByteArray& body, const QString& bucket)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "ListBucketResult"_L1)
        return false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Name"_L1)
            return xml.readElementText() == bucket;
        xml.skipCurrentElement();
    }
    return false;
}

HttpRequest request(HttpRequest::Method method, const QByteArray& url, qint64 maxBody)
{
    return {method, url, true, true, maxBody};
}

} // namespace

Result<S3Place> S3Place::from(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "s3"_L1 || url.host().isEmpty()) {
        return failure(ErrorCode::BadRequest,
                       S3ProbeWords::tr("“%1” is no address of an S3 store: it begins with s3:// and a host.")
                           .arg(url.toDisplayString(QUrl::RemoveUserInfo).left(200)));
    }
    const QUrlQuery query(url);
    S3Place place;
    place.authority = url.authority(QUrl::FullyEncoded | QUrl::ComponentFormattingOptions()).toLatin1();
    const QString tls = query.queryItemValue(u"tls"_s);
    place.scheme = tls == "no"_L1 || (tls.isEmpty() && isLoopback(url.host())) ? "http" : "https";
    place.region = query.queryItemValue(u"region"_s);
    place.virtualHost = query.queryItemValue(u"style"_s) == "virtual"_L1;
    return place;
}

QByteArray S3Place::bucketUrl(const QString& bucket) const
{
    if (virtualHost)
        return scheme + "://" + QUrl::toPercentEncoding(bucket) + '.' + authority + '/';
    return scheme + "://" + authority + '/' + QUrl::toPercentEncoding(bucket);
}

QByteArray S3Place::objectUrl(const QString& bucket, const QString& key) const
{
    return bucketUrl(bucket) + (virtualHost ? "" : "/") + encodedKey(key);
}

S3Probe::S3Probe(S3Place place, HttpSettings settings, const Secrets& secrets)
    : m_place(std::move(place))
    , m_client(
          [&] {
              settings.authentication = Authentication::None;
              settings.awsRegion = m_place.region;
              return settings;
          }(),
          secrets)
{}

Error S3Probe::errorOf(const HttpAnswer& answer, const QString& bucket) const
{
    const QString host = QString::fromLatin1(m_place.authority);
    const QString code = faultCode(answer.body);
    if (code == "RequestTimeTooSkewed"_L1 || (answer.status == 403 && std::llabs(answer.dateSkew) > mostSkew)) {
        return {ErrorCode::Unauthorized,
                S3ProbeWords::tr("The object store %1 refuses requests: its clock and this one differ by %2 s.")
                    .arg(host)
                    .arg(std::llabs(answer.dateSkew)),
                {},
                S3ProbeWords::tr("Set the clock of this machine.")};
    }
    if (code == "NoSuchBucket"_L1 ||
        (answer.fault == HttpAnswer::Fault::None && answer.status == 404 && code.isEmpty())) {
        return {ErrorCode::NotFound,
                S3ProbeWords::tr("The object store %1 has no bucket “%2”.").arg(host, bucket),
                {},
                S3ProbeWords::tr("Check the endpoint and region of the content store.")};
    }
    if (answer.fault == HttpAnswer::Fault::None && (answer.status == 401 || answer.status == 403)) {
        return {ErrorCode::Unauthorized,
                S3ProbeWords::tr("The object store %1 does not accept the access keys (%2%3).")
                    .arg(host, QString::number(answer.status), code.isEmpty() ? QString() : ", "_L1 + code),
                {},
                S3ProbeWords::tr("Check the access key, its secret and its rights.")};
    }
    return faultError(answer, host);
}

QString S3Probe::bucketFault(const QString& bucket, const Cancel& cancel)
{
    const auto checked = check(bucket, cancel);
    return checked ? QString() : checked.error().what;
}

std::vector<ContentLook> S3Probe::look(std::span<const Variant> variants, const Cancel& cancel)
{
    std::vector<ContentLook> looks(variants.size());
    std::vector<size_t> places;
    for (size_t i = 0; i < variants.size(); ++i) {
        looks[i].why = unnamedObject(variants[i]);
        if (looks[i].why.isEmpty())
            places.push_back(i);
    }
    m_client.run(
        places.size(),
        [&](size_t asked) {
            const Variant& variant = variants[places[asked]];
            return request(HttpRequest::Method::Head, m_place.objectUrl(variant.bucket, variant.key), maxTalk);
        },
        [&](size_t asked, HttpAnswer&& answer) {
            const size_t i = places[asked];
            const bool came = answer.fault == HttpAnswer::Fault::None;
            if (came && answer.status == 200)
                looks[i] = {ContentState::Present, answer.contentLength, {}};
            else if (came && answer.status == 404)
                looks[i] = {ContentState::Missing, -1, {}};
            else
                looks[i].why = errorOf(answer, variants[i].bucket).what;
        },
        cancel);
    withdrawMissing(variants, looks, [&](const QString& bucket) { return bucketFault(bucket, cancel); });
    return looks;
}

Result<QByteArray> S3Probe::read(const Variant& variant, qint64 maxBytes, const Cancel& cancel)
{
    HttpAnswer answer = m_client.send(
        request(HttpRequest::Method::Get, m_place.objectUrl(variant.bucket, variant.key), maxBytes), cancel);
    if (answer.fault == HttpAnswer::Fault::None && answer.status == 200)
        return std::move(answer.body);
    if (answer.fault == HttpAnswer::Fault::None && answer.status == 404 && faultCode(answer.body) == "NoSuchKey"_L1)
        return failure(ErrorCode::NotFound, S3ProbeWords::tr("The object is not in the content store."));
    return tl::unexpected(errorOf(answer, variant.bucket));
}

Result<void> S3Probe::check(const QString& bucket, const Cancel& cancel)
{
    // Without a bucket's name only that something answers can be found out.
    const QByteArray url = bucket.isEmpty() ? m_place.scheme + "://" + m_place.authority + '/'
                                            : m_place.bucketUrl(bucket) + "?list-type=2&max-keys=0";
    const HttpAnswer answer = m_client.send(request(HttpRequest::Method::Get, url, maxTalk), cancel);
    if (answer.fault == HttpAnswer::Fault::None && answer.status == 200) {
        // Anything may say 200; only the bucket itself lists itself.
        if (bucket.isEmpty() || listsBucket(answer.body, bucket))
            return {};
        return failure(
            ErrorCode::NotKonifer,
            S3ProbeWords::tr("What answers at %1 is not the bucket “%2”.")
                .arg(QString::fromLatin1(m_place.authority), bucket.left(200)),
            {}, S3ProbeWords::tr("Check the endpoint, and whether buckets stand in the path or before the host."));
    }
    return tl::unexpected(errorOf(answer, bucket));
}

} // namespace secateur
