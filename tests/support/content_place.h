// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <optional>

namespace secateur::test {

/// A content store as the server has it: objects by bucket and key. Any thread, several at a time.
class ContentPlace {
public:
    ContentPlace() = default;
    virtual ~ContentPlace() = default;
    Q_DISABLE_COPY_MOVE(ContentPlace)

    [[nodiscard]] virtual Result<std::optional<QByteArray>> get(const QString& bucket, const QString& key) = 0;
    [[nodiscard]] virtual Result<void> put(const QString& bucket, const QString& key, const QByteArray& bytes) = 0;
    /// An object that is not there counts as removed.
    [[nodiscard]] virtual Result<void> remove(const QString& bucket, const QString& key) = 0;
};

/// Konifer's content store `filesystem`: `<folder>/<bucket>/<key>`.
class FolderContent final : public ContentPlace {
public:
    explicit FolderContent(QString folder)
        : m_folder(std::move(folder))
    {}
    Result<std::optional<QByteArray>> get(const QString& bucket, const QString& key) override;
    Result<void> put(const QString& bucket, const QString& key, const QByteArray& bytes) override;
    Result<void> remove(const QString& bucket, const QString& key) override;

private:
    [[nodiscard]] QString name(const QString& bucket, const QString& key) const;
    QString m_folder;
};

/// Objects behind an S3 endpoint, path-style, signed by libcurl.
class S3Content final : public ContentPlace {
public:
    /// `endpoint` without a slash at its end: `http://127.0.0.1:4568`.
    S3Content(QString endpoint, QString accessKey, QString secretKey);
    Result<void> makeBucket(const QString& bucket);
    Result<std::optional<QByteArray>> get(const QString& bucket, const QString& key) override;
    Result<void> put(const QString& bucket, const QString& key, const QByteArray& bytes) override;
    Result<void> remove(const QString& bucket, const QString& key) override;

private:
    struct Answer {
        long status = 0;
        QByteArray body;
    };
    [[nodiscard]] Result<Answer> send(const QByteArray& method, const QString& path,
                                      const std::optional<QByteArray>& body = {}) const;
    [[nodiscard]] Result<void> expect(const Result<Answer>& answer, std::initializer_list<long> good) const;

    QString m_endpoint;
    QString m_accessKey;
    QString m_secretKey;
};

} // namespace secateur::test
