// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/content_probe.h"
#include "stores/local/content_folder.h"

#include <QHash>
#include <utility>

namespace secateur {

/// A content store on a filesystem: `<mount>/<bucket>/<key>`.
class FolderProbe final : public ContentProbe {
public:
    explicit FolderProbe(const QString& mount);
    [[nodiscard]] std::vector<ContentLook> look(std::span<const Variant> variants, const Cancel& cancel) override;
    [[nodiscard]] Result<QByteArray> read(const Variant& variant, qint64 maxBytes, const Cancel& cancel) override;
    [[nodiscard]] Result<void> check(const QString& bucket, const Cancel& cancel) override;

private:
    [[nodiscard]] QString bucketFault(const QString& bucket) const;
    [[nodiscard]] QString missingFault(const QString& bucket) const;
    [[nodiscard]] ContentFolder folder() const { return ContentFolder(m_mount, QString()); }
    /// Remembers which buckets hold anything.
    void noteFilled();
    const QString m_mount;
    using Identity = std::pair<quint64, quint64>; ///< device and inode
    [[nodiscard]] static Identity identityOf(const QString& folder);
    /// Buckets that held something since this was made: another folder of the same name may be a bare mount point.
    QHash<QString, Identity> m_filled;
};

} // namespace secateur
