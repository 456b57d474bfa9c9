// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace secateur {

/// A quiet strip with an icon and a sentence, and at most one thing to do about it. Hidden while it says nothing.
class Note final : public QFrame {
    Q_OBJECT
public:
    explicit Note(QWidget* parent = nullptr);
    /// `action` is the button's text; empty for none.
    void display(const QString& icon, Theme::Tone tone, const QString& sentence, const QString& action = {});
    void display(const Error& error, const QString& action = {});
    void clear();
    /// Puts the action under the sentence, for a narrow place.
    void setStacked();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void repaintIcon();
    Theme::Tone m_tone = Theme::Tone::Muted;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_action;
    QGridLayout* m_cells;
};

} // namespace secateur
