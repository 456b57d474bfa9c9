// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace secateur {

/// A row of figures, each with its word below it and, where it tells a state, an icon. Calm: nothing moves when a
/// figure changes.
class FigureStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget* parent = nullptr);
    /// Adds a place for a figure; `icon` may be empty.
    void addFigure(const QString& key, const QString& word, const QString& icon = {},
                   std::optional<Theme::Tone> tone = {});
    void setFigure(const QString& key, const QString& value, const QString& toolTip = {});
    [[nodiscard]] QString figure(const QString& key) const;

private:
    void restyle();
    struct Figure {
        QLabel* value;
        QLabel* icon;
        QLabel* word;
        QString iconName;
        std::optional<Theme::Tone> tone;
    };
    QHash<QString, Figure> m_figures;
    QHBoxLayout* m_row;
};

} // namespace secateur
