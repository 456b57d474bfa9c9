// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"
#include "theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace secateur {

/// A quiet strip with an icon and a sentence, and at most one thing to do about it. Hidden while it says nothing. An
/// error stands there whole: what happened, what is still true, what the user can do, and its details to be copied.
class Note final : public QFrame {
    Q_OBJECT
public:
    explicit Note(QWidget* parent = nullptr);
    /// `action` is the button's text; empty for none.
    void display(const QString& icon, Theme::Tone tone, const QString& sentence, const QString& action = {});
    void display(const Error& error, const QString& action = {});
    void clear();
    /// The error that is shown; nothing where it is none.
    [[nodiscard]] const std::optional<Error>& error() const { return m_errorShown; }
    /// What "Copy Details" copies; empty where no error is shown.
    [[nodiscard]] QString details() const;
    /// Puts the action under the sentence, for a narrow place.
    void setStacked();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void repaintIcon();
    void showText(const QString& icon, Theme::Tone tone, const QString& text, const QString& action);
    Theme::Tone m_tone = Theme::Tone::Muted;
    std::optional<Error> m_errorShown;
    Timestamp m_since = 0;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_action;
    QToolButton* m_copy;
    QGridLayout* m_cells;
};

} // namespace secateur
