// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur::test {

/// Writes a row of the journal's guards behind everybody's back, as time or another version would have it; an empty
/// value takes it away. The journal may be open.
void writeGuard(const QString& journalFile, const QString& storeId, const QString& key, const QString& value);

} // namespace secateur::test
