// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace secateur {

/// What a place shows while it has nothing: what could be there, and the next step as buttons.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void display(const QString& icon, const QString& title, const QString& text, Theme::Tone tone = Theme::Tone::Muted);
    /// Adds a button; the first one is the default.
    QPushButton* addAction(const QString& text, const QString& icon = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

private:
    void repaintIcon();
    QString m_iconName;
    Theme::Tone m_tone = Theme::Tone::Muted;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace secateur
