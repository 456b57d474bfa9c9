// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/content_place.h"
#include "support/end_guard.h"

#include <QProcess>
#include <memory>

namespace secateur::test {

/**
 * A private S3 server on a free port of 127.0.0.1: s3rver, with the check of version 4 signatures that it lacks. Wants
 * every request signed. Path-style at endpoint(), virtual-host at `BUCKET.s3.localhost:port()`. Goes with this object,
 * or with the test's process.
 *
 * tests/run installs s3rver and sets SECATEUR_S3RVER. Blocks; to be used on one thread.
 */
class S3Server final {
public:
    ~S3Server() { stop(); }
    S3Server() = default;
    Q_DISABLE_COPY_MOVE(S3Server)

    /// False where s3rver is not installed and nobody said that it was: a test may be left out then.
    [[nodiscard]] static bool isExpected();
    /// With the objects and the port of the time before, if there was one.
    [[nodiscard]] Result<void> start();
    void stop();
    /// Seconds by which the server's clock is ahead; for the next start().
    void setClockOffset(qint64 seconds) { m_clockOffset = seconds; }

    [[nodiscard]] quint16 port() const { return m_port; }
    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QString endpoint() const;
    [[nodiscard]] static QString accessKey();
    [[nodiscard]] static QString secretKey();
    [[nodiscard]] static QString region();

    /// Signed for the right account; for the time after start().
    [[nodiscard]] std::shared_ptr<S3Content> content() const;
    [[nodiscard]] Result<void> makeBucket(const QString& bucket) const { return content()->makeBucket(bucket); }
    [[nodiscard]] Result<void> put(const QString& bucket, const QString& key, const QByteArray& bytes) const
    {
        return content()->put(bucket, key, bytes);
    }
    [[nodiscard]] Result<void> remove(const QString& bucket, const QString& key) const
    {
        return content()->remove(bucket, key);
    }

private:
    QProcess m_node;
    EndGuard m_guard;
    QString m_folder;
    quint16 m_port = 0;
    qint64 m_clockOffset = 0;
};

} // namespace secateur::test
