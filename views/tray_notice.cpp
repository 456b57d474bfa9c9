// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_notice.h"

#include "items/user_settings.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace secateur {

using namespace Qt::StringLiterals;

TrayNotice::TrayNotice(QObject* parent)
    : QObject(parent)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new QSystemTrayIcon(QIcon(u":/icons/org.secateur.Secateur.svg"_s), this);
    connect(m_tray, &QSystemTrayIcon::activated, this, &TrayNotice::activated);
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &TrayNotice::activated);
}

void TrayNotice::setBusy(bool busy, const QString& status)
{
    if (!m_tray)
        return;
    m_tray->setToolTip(status);
    m_tray->setVisible(busy);
}

void TrayNotice::notify(const QString& title, const QString& sentence)
{
    if (!UserSettings::instance().isOn(Setting::Notices))
        return;
    Q_EMIT told(sentence);
    if (!m_tray || !QSystemTrayIcon::supportsMessages())
        return;
    // A message needs a visible icon; setBusy(false) takes it away with the next change of state.
    m_tray->show();
    m_tray->showMessage(title, sentence, m_tray->icon());
}

} // namespace secateur

#include "moc_tray_notice.cpp"
