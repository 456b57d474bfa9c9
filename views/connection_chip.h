// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

#include <QFrame>

namespace secateur {

class Badge;
class ElidedLabel;

/// Where one is: the store's environment (colour, icon and word), its name, its place, and whether it takes changes.
/// Always in sight.
class ConnectionChip final : public QFrame {
    Q_OBJECT
public:
    explicit ConnectionChip(QWidget* parent = nullptr);
    void showOpening(const QString& folder);
    void showStore(const StoreInfo& info, const QString& folder, const QString& readOnlyReason);

private:
    Badge* m_environment;
    ElidedLabel* m_name;
    ElidedLabel* m_folder;
    Badge* m_access;
};

} // namespace secateur
