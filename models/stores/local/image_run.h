// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/local/image_import.h"
#include "stores/local/image_walk.h"

namespace secateur {

class Database;

/**
 * The memory of one import, so that one that was cut short goes on, and one that has ended is not stored twice: the
 * same folder to the same path with the same labels is the same import.
 */
class ImageRun final {
public:
    /// Takes up the run of before, or begins one. What one that has ended stored is forgotten where it is wanted again.
    [[nodiscard]] static Result<ImageRun> begin(Database& database, const ImportSpec& spec);
    [[nodiscard]] qint64 id() const { return m_id; }
    /// True where this run imported the file as it is now, and the asset is still there.
    [[nodiscard]] Result<bool> isDone(const SourceFile& file) const;
    /// All files had their turn.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> forget() const;
    ImageRun(Database& database, qint64 id)
        : m_database(database)
        , m_id(id)
    {}
    Database& m_database;
    qint64 m_id;
};

} // namespace secateur
