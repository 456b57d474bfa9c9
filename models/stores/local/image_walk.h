// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/cancel.h"
#include "domain/error.h"
#include "stores/local/image_import.h"

#include <functional>
#include <sys/types.h>
#include <utility>

namespace secateur {

/// A file descriptor that is closed with its owner.
class FileHandle final {
public:
    explicit FileHandle(int descriptor = -1)
        : m_descriptor(descriptor)
    {}
    FileHandle(FileHandle&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    FileHandle& operator=(FileHandle&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileHandle();
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

/// Folders deeper than this below the store's root are left out.
inline constexpr int maxImportDepth = 100;

/// A plain file that a walk came by, or a link to one.
struct SourceFile {
    QByteArray relative; ///< below the source folder, as the file system has it
    QByteArray name;
    AssetPath path;  ///< where its asset goes
    int folder = -1; ///< descriptor of its folder, valid during the visit
    qint64 bytes = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
};

/// Which folder is walked, where it goes, and which folder inside it is none of the images'.
struct WalkSpec {
    QString sourceFolder;
    AssetPath at;
    dev_t storeDevice = 0; ///< the store's own folder, left out where the source folder holds it
    ino_t storeInode = 0;
};

/**
 * Visits the plain files of a folder and everything below it: a folder's files first, then its sub-folders, each in the
 * order of their names' bytes. Links to files are read, links to folders are not followed. Whatever is left out or
 * comes under another name is told to `onNotice`, where given. Holds the names of one folder at each level and no more.
 * Ends with the visitor's first error, or with Cancelled.
 */
using FileVisitor = std::function<Result<void>(const SourceFile&)>;
[[nodiscard]] Result<void> walkFolder(const WalkSpec& spec, const Cancel& cancel, const ImportNoticeSink& onNotice,
                                      const FileVisitor& visit);

} // namespace secateur
