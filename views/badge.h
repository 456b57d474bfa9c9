// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QToolButton>

namespace secateur {

/// A small filled label of a state: icon, word and colour together. A click, Enter or Space shows its sentence, which
/// is its tool tip and what a screen reader says.
class Badge final : public QToolButton {
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    void display(const QString& icon, const QString& word, Theme::Tone tone, const QString& sentence = {});
    /// Whoever listens to clicked() shows more than the sentence: it keeps quiet then.
    void leaveClicks() { m_leavesClicks = true; }
    [[nodiscard]] Theme::Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme::Tone m_tone = Theme::Tone::Muted;
    QString m_sentence;
    bool m_leavesClicks = false;
};

} // namespace secateur
