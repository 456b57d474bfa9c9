// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/connection_book.h"
#include "items/live_check.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace secateur {

class AddressStep;
class ConnectStep;
class NameStep;
class Note;
class SecretEdit;
class TestReportView;

/**
 * The way to a new connection, step by step: address, sign-in, what can be seen, name and guards. Each part is tested
 * as it is filled in, on another thread, and the answer stands below the fields. Nothing is saved before the last step,
 * and Escape leaves without saving anything.
 *
 * What a secret is part of is tested when its field is left, never while it is typed: no half secret is sent, and none
 * to a half address. Where it would go over plain http to another machine, only when the user asks for the test. A
 * secret goes to the place it was typed for and to no other: once the address is another, it is cleared.
 *
 * The book and the tester outlive it.
 */
class ConnectWizard final : public QDialog {
    Q_OBJECT
public:
    /// How long typing rests before a test begins, in milliseconds.
    static constexpr int typingPause = 600;
    ConnectWizard(ConnectionBook& book, ConnectionTester& tester, int pause = typingPause, QWidget* parent = nullptr);
    ~ConnectWizard() override;

    [[nodiscard]] int step() const;
    [[nodiscard]] NameStep* nameStep() const { return m_name; }
    [[nodiscard]] TestReportView* report() const { return m_report; }
    [[nodiscard]] const LiveCheck& check() const { return m_check; }
    void done(int result) override;

Q_SIGNALS:
    /// It is saved, and the wizard is closed.
    void connectRequested(const secateur::Connection& connection, const secateur::Secrets& secrets);

private:
    void addStep(ConnectStep* step);
    QWidget* makeButtons();
    [[nodiscard]] ConnectStep* at(int step) const;
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] Secrets secrets() const;
    void followPlaces();
    [[nodiscard]] SecretEdit* withdrawnAt(int step) const;
    void goTo(int step);
    void next();
    void finish();
    void onEdited();
    void onFocusLeft(QWidget* left, QWidget* now);
    void test();
    void showCheck();
    void showAllowed();
    void showClearWarning();

    ConnectionBook& m_book;
    LiveCheck m_check;
    QLabel* m_trail;
    QLabel* m_title;
    Note* m_note;
    QStackedWidget* m_pages;
    AddressStep* m_address;
    NameStep* m_name;
    TestReportView* m_report;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    bool m_clearAgreed = false;     ///< the user wants the test in spite of plain http
    QPointer<SecretEdit> m_cleared; ///< it was cleared on the step in sight, and nobody was led to it yet
};

} // namespace secateur
