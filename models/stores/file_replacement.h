// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArrayView>
#include <QFile>
#include <QSaveFile>

namespace secateur {

/**
 * Writes a file that may stand there already: afterwards it is the new one, whole and durable, or as it was before.
 * QSaveFile alone does not keep that: where the last bytes of its buffer find no room, commit() says true and puts what
 * there is in place of the old file. Nothing else in the program replaces files.
 *
 * Errors, each a sentence that names the file: DiskFull, Permission, ReadOnly, Io.
 */
class FileReplacement final {
public:
    explicit FileReplacement(const QString& file);

    /// What one's user alone may read: who deletes what, and where.
    static constexpr QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner;
    /// `permissions` of the new file, on a disk that knows any; none for those of the old one, or of any new file.
    [[nodiscard]] Result<void> open(QFile::Permissions permissions = {});
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// For who writes to a device: what failed there makes commit() fail.
    [[nodiscard]] QIODevice& device() { return m_file; }
    /// The new file stands only after this; without it the old one stays.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> fault();
    QSaveFile m_file;
    int m_errno = 0; ///< of the first write that failed
};

/// All of it in one call.
[[nodiscard]] Result<void> replaceFile(const QString& file, QByteArrayView bytes, QFile::Permissions permissions = {});

/// What an errno of writing means for a file, in the words of FileReplacement.
[[nodiscard]] Error writeFault(const QString& file, int fault, const QString& reason);

} // namespace secateur
