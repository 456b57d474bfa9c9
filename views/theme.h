// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <optional>

class QDBusVariant;
class QPushButton;

namespace secateur {

/**
 * The look of the whole program: Fusion without its gradients, one light and one dark palette, and one colour for each
 * state. A state is never told by colour alone: use an icon and a word with it. GUI thread.
 */
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)
    enum class Tone { Danger, Warning, Ok, Pending, Unknown, Accent, Muted, Production, Staging, TestEnv };
    Q_ENUM(Tone)

    [[nodiscard]] static Theme& instance();
    /// Sets style and palette of the application; System follows the desktop from then on.
    void apply(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// For text, icons and lines: at least 4.5 : 1 on the window, on lists and on background() of the same tone.
    [[nodiscard]] QColor color(Tone tone) const { return color(tone, m_dark); }
    /// A quiet fill of the same tone.
    [[nodiscard]] QColor background(Tone tone) const { return background(tone, m_dark); }
    /// Fill and text of a button that destroys.
    [[nodiscard]] QColor dangerFill() const;
    [[nodiscard]] QColor dangerText() const;
    /// The line between parts.
    [[nodiscard]] QColor line() const;
    /// The frame of what can be typed into or checked: at least 3 : 1 on the window and on lists.
    [[nodiscard]] QColor fieldLine() const;
    /// A line icon from `:/icons/<name>.svg` in the palette's text colour or in a tone's; follows theme changes.
    [[nodiscard]] QIcon icon(const QString& name, std::optional<Tone> tone = {}) const;
    /// Makes the style paint a button in dangerFill().
    static void makeDanger(QPushButton* button);

    [[nodiscard]] static QPalette palette(bool dark);
    [[nodiscard]] static QColor color(Tone tone, bool dark);
    [[nodiscard]] static QColor background(Tone tone, bool dark);

Q_SIGNALS:
    void changed();
    void modeChanged(secateur::Theme::Mode mode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    Theme();
    void askPortal();
    void takePortalValue(uint value);
    void readSystemPalette();
    void use(bool dark);

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_applied = false;
    bool m_reading = false;
    bool m_systemDark = false;
    std::optional<bool> m_portalDark;
};

} // namespace secateur
