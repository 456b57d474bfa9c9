// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/**
 * What the program writes down for its user alone: journals, known paths, plans, receipts, archives say who deleted
 * what, and hold what was deleted. Files are 0600, folders 0700, whatever the umask says. None of these fails because
 * the rights can not be taken away: another's file, or a disk that knows none. Any thread.
 */

/// Makes a folder and what leads to it; those that were not there are 0700, the others stay as they are. False where
/// it could not be made.
[[nodiscard]] bool makeOwnerFolder(const QString& folder);
/// Makes an empty file with 0600 where there is none.
void makeOwnerFile(const QString& file);
/// Takes away what group and others may do with a file or folder that is the user's own. No symbolic link is followed.
void keepForOwner(const QString& fileOrFolder);
/// The same of an open one.
void keepForOwner(int descriptor);

} // namespace secateur
