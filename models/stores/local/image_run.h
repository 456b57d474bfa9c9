// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/local/image_import.h"
#include "stores/local/image_walk.h"

namespace secateur {

class Database;

/**
 * The memory of one import, so that one that was cut short goes on: the same folder to the same path with the same
 * labels is the same import until it has ended. Then it is forgotten, and asking again imports again.
 */
class ImageRun final {
public:
    /// Takes up the run that was cut short, or begins one.
    [[nodiscard]] static Result<ImageRun> begin(Database& database, const ImportSpec& spec);
    [[nodiscard]] qint64 id() const { return m_id; }
    /// True where an earlier part of this run imported the file as it is now.
    [[nodiscard]] Result<bool> isDone(const SourceFile& file) const;
    /// All files had their turn: the run is forgotten.
    [[nodiscard]] Result<void> finish();

private:
    ImageRun(Database& database, qint64 id)
        : m_database(database)
        , m_id(id)
    {}
    Database& m_database;
    qint64 m_id;
};

} // namespace secateur
