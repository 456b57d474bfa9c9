// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_reader.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace secateur {

class Badge;
class ElidedLabel;

/// One variant in the inspector: what it is, where its content lies, and whether it is there.
class VariantCard final : public QFrame {
    Q_OBJECT
public:
    explicit VariantCard(QWidget* parent = nullptr);
    /// `state` is nothing while it is not known.
    void display(const Variant& variant, std::optional<ContentState> state);

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    Variant m_variant;
    QLabel* m_what;
    Badge* m_state;
    ElidedLabel* m_where;
    QToolButton* m_copy;
};

} // namespace secateur
