// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace secateur {

/// A desktop notification by way of the tray, where there is one. Its icon is there only while there is work.
class TrayNotice final : public QObject {
    Q_OBJECT
public:
    explicit TrayNotice(QObject* parent = nullptr);
    /// Shows the icon while jobs run or content is pending; `status` is its tool tip.
    void setBusy(bool busy, const QString& status);
    /// Unless the user has switched notices off.
    void notify(const QString& title, const QString& sentence);

Q_SIGNALS:
    /// The user clicked the icon or the notification.
    void activated();
    /// A notice is given, as far as there is a tray for it.
    void told(const QString& sentence);

private:
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace secateur
