// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"
#include "theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace secateur {

/// A sentence with the icon and colour of its weight; wraps, plain text, can be selected. An error stands there whole,
/// with a button that copies its details.
class NoteLine final : public QWidget {
    Q_OBJECT
public:
    NoteLine(const QString& icon, std::optional<Theme::Tone> tone, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setNote(const QString& icon, std::optional<Theme::Tone> tone, const QString& text);
    void setError(const Error& error);
    /// Its text in the palette's quiet colour, for what is good to know and no more.
    void setQuiet(bool quiet);

private:
    void paintIcon();
    QString m_iconName;
    std::optional<Theme::Tone> m_tone;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_copy = nullptr; ///< made with the first error
    Error m_error;
    Timestamp m_since = 0;
};

/// A label for text that came from a store or a user: plain, selectable, never a mnemonic.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);

} // namespace secateur
