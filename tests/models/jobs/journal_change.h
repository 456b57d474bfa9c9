// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secateur::test {

/// Runs a statement on the journal behind everybody's back, as a fault of the disk would. The journal may be open.
void changeJournal(const QString& journalFile, const QString& sql, const QStringList& values = {});

/// Writes a row of the journal's guards behind everybody's back, as time or another version would have it; an empty
/// value takes it away. The journal may be open.
void writeGuard(const QString& journalFile, const QString& storeId, const QString& key, const QString& value);

} // namespace secateur::test
