// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

class Database;

/// The guards in a local store's own store.db.
class LocalGuards final : public GuardShelf {
public:
    explicit LocalGuards(QString folder);
    ~LocalGuards() override;
    [[nodiscard]] Result<QMap<QString, QString>> guards() override;
    [[nodiscard]] Result<void> setGuard(const QString& name, const QString& word) override;

private:
    QString m_folder;
    std::unique_ptr<Database> m_reader; ///< asked before each batch, so it stays open
};

} // namespace secateur
