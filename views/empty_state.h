// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"
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
    /// Says why there is nothing: `title`, or what happened, then what is still true and what the user can do, with a
    /// button that copies the details.
    void display(const Error& error, const QString& title = {});
    /// What that button copies; empty where no error is shown.
    [[nodiscard]] QString details() const;
    /// Adds a button; the first one is the default.
    QPushButton* addAction(const QString& text, const QString& icon = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

private:
    void repaintIcon();
    void showWords(const QString& icon, const QString& title, const QString& text, Theme::Tone tone);
    std::optional<Error> m_error;
    Timestamp m_since = 0;
    QString m_iconName;
    Theme::Tone m_tone = Theme::Tone::Muted;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QPushButton* m_copy;
};

} // namespace secateur
