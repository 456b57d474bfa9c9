// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/keychain_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

namespace secateur {

using namespace Qt::StringLiterals;

void askIfKeychainIsLocked(const QObject* context, std::function<void(bool)> answered)
{
    constexpr int patienceMs = 3'000;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call without a bus never ends
        QTimer::singleShot(0, context, [answered = std::move(answered)] { answered(false); });
        return;
    }
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher* ended) {
                         const QDBusPendingReply<QDBusVariant> reply = *ended;
                         answered(!reply.isError() && reply.value().variant().toBool());
                     });
}

} // namespace secateur
