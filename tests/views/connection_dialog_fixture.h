// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_dialog.h"
#include "connection_parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

/// What a test of a connection is told, and how often it was cancelled.
struct FakeCheck {
    QSemaphore go; ///< the last part waits for it
    std::atomic<int> cancelled = 0;
    std::atomic<bool> onGuiThread = false;
    Secrets secrets;

    PartCheck check()
    {
        return [this](const Connection&, const Secrets& given, const Cancel& cancel,
                      const std::function<void(const PartReport&)>& report) {
            onGuiThread = QThread::currentThread() == qApp->thread();
            secrets = given;
            report({u"reachable"_s, PartReport::State::Good, u"The server answers."_s});
            report({u"tls"_s, PartReport::State::Warning, u"The <b>certificate</b> ends in 3 days."_s});
            while (!go.tryAcquire(1, 5)) {
                if (cancel.isCancelled()) {
                    ++cancelled;
                    report({u"health"_s, PartReport::State::Failed, u"Cancelled."_s});
                    return;
                }
            }
            report({u"outbox"_s, PartReport::State::Skipped, u"There is no catalogue."_s});
        };
    }
};

struct DialogFixture {
    explicit DialogFixture(const QList<Connection>& saved = {}, bool keychain = true, PartCheck check = {})
        : book(profilesIn(dir, saved), std::make_unique<QueuedSecrets>(state))
        , tester(check ? std::move(check) : fake.check())
    {
        state->absent = !keychain;
        for (const Connection& connection : saved)
            state->kept.insert(secretKey(connection), secretsFor(connection));
        dialog = std::make_unique<ConnectionDialog>(book, tester);
        dialog->show();
        QCoreApplication::sendPostedEvents();
    }
    template<typename T>
    T* part(const char* name) const
    {
        return partOf<T>(*dialog, name);
    }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    QLineEdit* line(const char* name) const { return part<QLineEdit>(name); }
    void type(const char* name, const QString& text) const
    {
        line(name)->clear();
        QTest::keyClicks(line(name), text);
    }
    /// All that any widget of the dialog shows or would say.
    QStringList texts() const
    {
        QStringList all;
        for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
            all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                all << edit->text() << edit->placeholderText();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all << label->text();
        }
        return all;
    }

    QTemporaryDir dir;
    std::shared_ptr<QueuedSecrets::State> state = std::make_shared<QueuedSecrets::State>();
    ConnectionBook book;
    FakeCheck fake;
    ConnectionTester tester;
    std::unique_ptr<ConnectionDialog> dialog;
};

inline Connection simple(const QString& name)
{
    Connection connection;
    connection.name = name;
    connection.baseUrl = QUrl(u"https://%1.example.com"_s.arg(name));
    return connection;
}

} // namespace secateur::test
