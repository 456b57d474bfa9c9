// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_storer.h"

#include <QCryptographicHash>
#include <QFile>

namespace secateur {

/// A content file of an archive, on its way into a store. Checks what it reads: where length or hash turn out to be
/// others it fails and holds the last bytes back, so that no store ever gets the whole of a content that is not the
/// archived one. Can be read again from its start, not from elsewhere.
class ArchiveSource final : public ContentSource {
public:
    ArchiveSource(std::unique_ptr<QFile> file, QByteArray sha256, qint64 bytes);

    [[nodiscard]] bool hasFailed() const override { return m_failed; }
    [[nodiscard]] qint64 size() const override { return m_bytes; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    qint64 fail(const QString& why);

    std::unique_ptr<QFile> m_file;
    QByteArray m_sha256;
    qint64 m_bytes;
    qint64 m_done = 0;
    bool m_failed = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace secateur
