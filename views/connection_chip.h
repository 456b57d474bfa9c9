// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/store_guards.h"

#include <QFrame>

namespace secateur {

class Badge;
class ElidedLabel;

/// Where one is: the store's environment (colour, icon and word), its name, its place, whether it takes changes, and
/// whether something can not be known. Always in sight.
class ConnectionChip final : public QFrame {
    Q_OBJECT
public:
    explicit ConnectionChip(QWidget* parent = nullptr);
    void showOpening(const QString& name, const QString& place);
    /// `place` is a folder or an address.
    void showStore(const StoreInfo& info, const QString& place, const QString& readOnlyReason);
    /// Whether deletes can be sent now, where the store takes any; `secondsLeft` while it is armed.
    void showArming(StoreGuards::Arming arming, qint64 secondsLeft);
    /// Where a popup about it belongs, on the screen.
    [[nodiscard]] QPoint armingCorner() const;

Q_SIGNALS:
    /// The user wants to arm or disarm the store.
    void armingAsked();

private:
    void displayAccess();
    Badge* m_environment;
    ElidedLabel* m_name;
    ElidedLabel* m_place;
    Badge* m_access;
    Badge* m_limits;
    QStringList m_words;
    QString m_readOnlyReason;
    StoreGuards::Arming m_arming = StoreGuards::Arming::Unknown;
    qint64 m_secondsLeft = 0;
    bool m_open = false;
};

/// True where something that a local store knows can not be known.
[[nodiscard]] bool isLimited(const Capabilities& capabilities);

} // namespace secateur
