// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "accessible_parts.h"
#include "flat_style.h"
#include "line_icon_engine.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QPointer>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;

struct ToneColors {
    QRgb lightInk, lightFill, darkInk, darkFill;
};

/// Chosen for at least 4.5 : 1 between ink and fill, window and list; theme_test computes it.
ToneColors tonesOf(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Danger:
    case Theme::Tone::Production:
        return {0xffb3261e, 0xfffbe6e4, 0xffff9a90, 0xff47201e};
    case Theme::Tone::Warning:
    case Theme::Tone::Staging:
        return {0xff7d5200, 0xfffbefd3, 0xfff0b860, 0xff3d2f14};
    case Theme::Tone::Ok:
        return {0xff1d6a3a, 0xffe1f2e6, 0xff86d6a0, 0xff1c3626};
    case Theme::Tone::Pending:
        return {0xff5546a8, 0xffebe8fa, 0xffbcaeff, 0xff2d2849};
    case Theme::Tone::Unknown:
    case Theme::Tone::Muted:
        return {0xff586166, 0xffe9ecee, 0xffa7b1b7, 0xff2e3437};
    case Theme::Tone::Accent:
        return {0xff245f8f, 0xffe2edf6, 0xff8bc0ea, 0xff1d3447};
    case Theme::Tone::TestEnv:
        return {0xff0b6070, 0xffdff0f3, 0xff76d0dd, 0xff15373d};
    }
    Q_UNREACHABLE();
}

} // namespace

Theme::Theme()
{
    qApp->installEventFilter(this);
    askPortal();
}

Theme& Theme::instance()
{
    // Owned by the application, so that it goes before the platform does.
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(qApp);
    }
    return *theme;
}

QColor Theme::color(Tone tone, bool dark)
{
    const ToneColors colors = tonesOf(tone);
    return QColor::fromRgb(dark ? colors.darkInk : colors.lightInk);
}

QColor Theme::background(Tone tone, bool dark)
{
    const ToneColors colors = tonesOf(tone);
    return QColor::fromRgb(dark ? colors.darkFill : colors.lightFill);
}

QColor Theme::dangerFill() const
{
    return QColor::fromRgb(m_dark ? 0xffc43a30 : 0xffb3261e);
}

QColor Theme::dangerText() const
{
    return Qt::white;
}

QColor Theme::line() const
{
    return QColor::fromRgb(m_dark ? 0xff3b4246 : 0xffcfd4d7);
}

QColor Theme::fieldLine() const
{
    return QColor::fromRgb(m_dark ? 0xff6a757b : 0xff858d92);
}

QPalette Theme::palette(bool dark)
{
    const auto rgb = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    QPalette palette;
    const QColor text = rgb(0xff1b1f21, 0xffe4e7e9);
    const QColor faint = rgb(0xff7f878c, 0xff737c81);
    palette.setColor(QPalette::Window, rgb(0xfff3f4f5, 0xff212528));
    palette.setColor(QPalette::Base, rgb(0xffffffff, 0xff1a1d1f));
    palette.setColor(QPalette::AlternateBase, rgb(0xfff7f8f9, 0xff1f2325));
    palette.setColor(QPalette::Button, rgb(0xfffbfbfc, 0xff2c3135));
    palette.setColor(QPalette::ToolTipBase, rgb(0xff2b3033, 0xff33393d));
    palette.setColor(QPalette::ToolTipText, rgb(0xfff4f5f6, 0xfff0f2f3));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, color(Tone::Muted, dark));
    palette.setColor(QPalette::Link, color(Tone::Accent, dark));
    palette.setColor(QPalette::LinkVisited, color(Tone::Accent, dark));
    palette.setColor(QPalette::Highlight, rgb(0xff2b6797, 0xff2d5f87));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, rgb(0xffb9c0c4, 0xff454c51));
    palette.setColor(QPalette::Light, rgb(0xffffffff, 0xff3a4044));
    palette.setColor(QPalette::Midlight, rgb(0xffeceeef, 0xff31373a));
    palette.setColor(QPalette::Mid, rgb(0xffc3c9cc, 0xff454c51));
    palette.setColor(QPalette::Dark, rgb(0xff9aa2a7, 0xff121416));
    palette.setColor(QPalette::Shadow, rgb(0xff6f777c, 0xff0b0c0d));
    return palette;
}

void Theme::apply(Mode mode)
{
    if (!m_applied)
        readSystemPalette();
    const bool other = m_mode != mode;
    m_mode = mode;
    use(mode == Mode::System ? m_portalDark.value_or(m_systemDark) : mode == Mode::Dark);
    if (other)
        Q_EMIT modeChanged(mode);
}

void Theme::use(bool dark)
{
    if (m_applied && dark == m_dark)
        return;
    if (!m_applied) {
        QApplication::setStyle(new FlatStyle);
        installAccessibleParts();
    }
    m_applied = true;
    m_dark = dark;
    QApplication::setPalette(palette(dark));
    Q_EMIT changed();
}

void Theme::readSystemPalette()
{
    // Our own palette hides the desktop's: lift it for a moment.
    m_reading = true;
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    m_systemDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    if (m_applied)
        QApplication::setPalette(palette(m_dark));
    m_reading = false;
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_applied && !m_reading) {
        readSystemPalette();
        if (m_mode == Mode::System)
            apply(m_mode);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // A normalised signature has no spaces.
    // clang-format off
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << QString(appearanceGroup) << QString(schemeKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (!reply.isValid())
            return;
        // The portal wraps the value twice.
        const QVariant value = reply.value().variant();
        const bool nested = value.userType() == qMetaTypeId<QDBusVariant>();
        takePortalValue((nested ? value.value<QDBusVariant>().variant() : value).toUInt());
    });
}

void Theme::onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearanceGroup && key == schemeKey)
        takePortalValue(value.variant().toUInt());
}

void Theme::takePortalValue(uint value)
{
    // 0 no preference, 1 dark, 2 light
    m_portalDark = value == 1 ? std::optional(true) : value == 2 ? std::optional(false) : std::nullopt;
    if (m_applied && m_mode == Mode::System)
        apply(m_mode);
}

QIcon Theme::icon(const QString& name, std::optional<Tone> tone) const
{
    return QIcon(new LineIconEngine(name, tone));
}

void Theme::makeDanger(QPushButton* button)
{
    button->setProperty(FlatStyle::dangerProperty, true);
    button->update();
}

} // namespace secateur
