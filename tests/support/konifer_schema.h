// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pg_link.h"

namespace secateur::test {

/// Konifer's tables as its versions made them: each has what the one before has, and more (konifer.md, PostgreSQL
/// schema). Which version brought what is our own choice; a program must get along with all four.
enum class SchemaVersion {
    Oldest, ///< Older, but for asset_variant.uploaded_at
    Older,  ///< Newest, but for the table asset_tag and the columns source and source_url of asset_tree
    Newest, ///< all that konifer.md names
    Future, ///< Newest with columns and tables that nobody knows yet; one of them must have a value
};

/// Makes the tables, indexes and foreign keys in the connection's database, which has none of them.
[[nodiscard]] Result<void> makeSchema(PgLink& link, SchemaVersion version = SchemaVersion::Newest);

/// The tables of a version, for rights.
[[nodiscard]] QStringList koniferTables(SchemaVersion version = SchemaVersion::Newest);

/**
 * A role that may log in and SELECT from these tables, and nothing else. Give it koniferTables() without one of them
 * for a catalogue that can not be read in full. The password counts for TCP only.
 */
[[nodiscard]] Result<void> makeReadOnlyRole(PgLink& link, const QString& name, const QString& password,
                                            const QStringList& tables);

/// Assets from lines of text as MemoryStore takes them; bytes are left out, for Konifer knows none. What the schema
/// has no place for is left out too. The counters of the paths follow.
[[nodiscard]] Result<void> fillLines(PgLink& link, const QStringList& lines);

/**
 * Many assets at once: users u0 … u<users - 1>, each with the first `pathsPerUser` of the paths profile, gallery,
 * cover, then more0, more1 …, each with entries from 0; one variant each, in the bucket "assets" under a key of 64 hex
 * digits. They were created a second apart from 2024-01-01 on, in an order that mixes users and paths, and modified up
 * to 17 minutes later. Ends with VACUUM ANALYZE, so must not be within a transaction. On empty tables it is fast: three
 * million assets take less than three minutes.
 *
 * With 100,000 users "everything below /users/u12" is 30 assets, and by the prefix of the text 33,330: u12, u120 to
 * u129, u1200 to u1299 and u12000 to u12999 are 1,111 users.
 */
[[nodiscard]] Result<void> fillUsers(PgLink& link, qint64 users, int pathsPerUser = 3, int entriesPerPath = 10);

/// `/users/u12` as the database has it: `root.users.u12`.
[[nodiscard]] QByteArray ltreeText(const QString& path);

} // namespace secateur::test
