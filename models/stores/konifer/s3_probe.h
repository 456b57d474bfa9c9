// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/content_probe.h"

#include <QUrl>

namespace secateur {

/// Where an S3 store is and how it is spoken to: `s3://HOST[:PORT][?region=R&style=path|virtual&tls=yes|no]`.
struct S3Place {
    QByteArray scheme = "https";
    QByteArray authority; ///< host and port
    QString region;
    bool virtualHost = false; ///< the bucket stands before the host, not in the path
    [[nodiscard]] static Result<S3Place> from(const QString& text);
    [[nodiscard]] QByteArray bucketUrl(const QString& bucket) const;
    [[nodiscard]] QByteArray objectUrl(const QString& bucket, const QString& key) const;
};

/// A content store behind any S3-compatible endpoint; requests carry Signature Version 4.
class S3Probe final : public ContentProbe {
public:
    S3Probe(S3Place place, HttpSettings settings, const Secrets& secrets);
    [[nodiscard]] std::vector<ContentLook> look(std::span<const Variant> variants, const Cancel& cancel) override;
    [[nodiscard]] Result<QByteArray> read(const Variant& variant, qint64 maxBytes, const Cancel& cancel) override;
    [[nodiscard]] Result<void> check(const QString& bucket, const Cancel& cancel) override;

private:
    [[nodiscard]] Error errorOf(const HttpAnswer& answer, const QString& bucket) const;
    /// Empty where the bucket is there.
    [[nodiscard]] QString bucketFault(const QString& bucket, const Cancel& cancel);

    const S3Place m_place;
    HttpClient m_client;
};

} // namespace secateur
