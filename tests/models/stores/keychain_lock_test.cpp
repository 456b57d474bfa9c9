// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/keychain_lock.h"

#include "stores/secret_store.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QtTest>
#include <atomic>

using namespace secateur;
using namespace Qt::StringLiterals;

/// The default collection of a Secret Service, as far as it is asked here.
class CollectionAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked)
public:
    explicit CollectionAdaptor(QObject* of)
        : QDBusAbstractAdaptor(of)
    {}
    [[nodiscard]] bool isLocked() const { return m_locked; }
    void setLocked(bool locked) { m_locked = locked; }

private:
    std::atomic<bool> m_locked = false;
};

/// A session bus of its own, with a keychain on it that is locked or not.
class KeychainLockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isNotLockedWhereNobodyAnswers();
    void saysWhetherItIsLocked();
    void lockedIsNotAbsent();

private:
    [[nodiscard]] std::optional<bool> answer();
    [[nodiscard]] QList<Error> refusals();

    QProcess m_daemon;
    QThread m_thread; ///< the keychain's own: the library that asks it may wait for it
    std::unique_ptr<QObject> m_collection;
    CollectionAdaptor* m_adaptor = nullptr;
};

void KeychainLockTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("There is no dbus-daemon here.");
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(60'000)) {
    }
    const QByteArray address = m_daemon.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_collection = std::make_unique<QObject>();
    m_adaptor = new CollectionAdaptor(m_collection.get());
    m_collection->moveToThread(&m_thread);
    m_thread.start();
    QDBusConnection service = QDBusConnection::connectToBus(QString::fromLatin1(address), u"service"_s);
    QVERIFY(service.registerObject(u"/org/freedesktop/secrets/aliases/default"_s, m_collection.get()));
}

void KeychainLockTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"service"_s);
    m_thread.quit();
    m_thread.wait();
    m_daemon.kill();
    m_daemon.waitForFinished();
}

std::optional<bool> KeychainLockTest::answer()
{
    std::optional<bool> answer;
    askIfKeychainIsLocked(this, [&](bool locked) { answer = locked; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 60'000);
    return answer;
}

void KeychainLockTest::isNotLockedWhereNobodyAnswers()
{
    QCOMPARE(answer(), std::optional(false));
    QVERIFY(QDBusConnection(u"service"_s).registerService(u"org.freedesktop.secrets"_s));
}

void KeychainLockTest::saysWhetherItIsLocked()
{
    m_adaptor->setLocked(true);
    QCOMPARE(answer(), std::optional(true));
    m_adaptor->setLocked(false);
    QCOMPARE(answer(), std::optional(false));
    bool dead = false;
    {
        const QObject gone;
        askIfKeychainIsLocked(&gone, [&](bool) { dead = true; });
    }
    QVERIFY(answer()); // calls are answered in their order
    QVERIFY(!dead);
}

QList<Error> KeychainLockTest::refusals()
{
    KeychainStore store;
    Connection connection;
    connection.name = u"a"_s;
    connection.baseUrl = QUrl(u"https://h"_s);
    connection.authentication = Authentication::Bearer;
    Secrets secrets;
    secrets.token = u"t"_s;
    QList<Error> errors;
    const auto note = [&](const auto& done) { errors.append(done ? Error{} : done.error()); };
    store.read(connection, this, note);
    store.write(connection, secrets, this, note);
    store.remove(connection, this, note);
    (void)QTest::qWaitFor([&] { return errors.size() == 3; }, 120'000);
    return errors;
}

/// No entry was found in a locked one, and no backend can open it: that is no word on what it holds.
void KeychainLockTest::lockedIsNotAbsent()
{
    m_adaptor->setLocked(true);
    const QList<Error> locked = refusals();
    QCOMPARE(locked.size(), 3);
    for (const Error& error : locked) {
        QCOMPARE(error.code, ErrorCode::Permission);
        QVERIFY(error.what.contains(u"locked"_s));
    }
}

QTEST_GUILESS_MAIN(KeychainLockTest)
#include "keychain_lock_test.moc"
