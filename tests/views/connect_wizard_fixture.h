// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect_steps.h"
#include "connect_wizard.h"
#include "connection_parts.h"
#include "note.h"
#include "secret_edit.h"
#include "test_report_view.h"

#include <QComboBox>
#include <QMutex>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

/// Milliseconds: a server that is gone is asked more than once, and a machine may be slow.
inline constexpr int patience = 60'000;

struct WizardFixture {
    explicit WizardFixture(PartCheck check = PartCheck(checkParts), const QList<Connection>& saved = {})
        : book(profilesIn(dir, saved), std::make_unique<QueuedSecrets>(kept))
        , tester(std::move(check))
    {
        if (!book.reload())
            qFatal("the connections could not be read");
        wizard = std::make_unique<ConnectWizard>(book, tester, 0);
        wizard->show();
        wizard->activateWindow();
        if (!QTest::qWaitForWindowActive(wizard.get()))
            qFatal("the wizard is not active");
    }
    template<typename T>
    T* part(const char* name) const
    {
        return partOf<T>(*wizard, name);
    }
    QLineEdit* line(const char* name) const { return part<QLineEdit>(name); }
    void type(const char* name, const QString& text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void choose(const char* name, int index) const
    {
        auto* box = part<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// Takes the focus from a field, as the tabulator does.
    void leave() const { part<QPushButton>("backButton")->setFocus(); }
    void back() const { part<QPushButton>("backButton")->click(); }
    void next() const { part<QPushButton>("nextButton")->click(); }
    [[nodiscard]] LiveCheck::State state() const { return wizard->check().state(); }
    /// "reachable+ tls-": what the step in sight tells.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < wizard->report()->rows(); ++row)
            all.append(wizard->report()->rowText(row));
        return all;
    }
    [[nodiscard]] QString row(const QString& name) const { return rows().filter(name + u':').value(0); }

    QTemporaryDir dir;
    std::shared_ptr<QueuedSecrets::State> kept = std::make_shared<QueuedSecrets::State>();
    ConnectionBook book;
    ConnectionTester tester;
    std::unique_ptr<ConnectWizard> wizard;
};

/// Remembers what it was asked and with which secrets; answers at once that all is well.
struct Recorder {
    QMutex mutex;
    QList<std::pair<Connection, Secrets>> asked;

    PartCheck check()
    {
        return [this](const Connection& connection, const Secrets& secrets, const Cancel&,
                      const std::function<void(const PartReport&)>& report) {
            {
                const QMutexLocker lock(&mutex);
                asked.append({connection, secrets});
            }
            for (const char* part : {"tls", "reachable", "health", "dialect"})
                report({QString::fromLatin1(part), PartReport::State::Good, u"It is well."_s});
        };
    }
    QList<std::pair<Connection, Secrets>> all()
    {
        const QMutexLocker lock(&mutex);
        return asked;
    }
};

} // namespace secateur::test
