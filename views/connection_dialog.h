// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/connection_book.h"
#include "items/connection_tester.h"
#include "secret_edit.h"

#include <QDialog>
#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace secateur {

class ConnectionForm;
class ConnectionList;
class EmptyState;
class Note;
class TestReportView;

/**
 * The one dialog for connections: the saved ones, one of them as a form, its test, and the way into it. Escape leaves
 * without saving. The book and the tester outlive it; leaving ends a test that runs.
 */
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    ConnectionDialog(ConnectionBook& book, ConnectionTester& tester, QWidget* parent = nullptr);

    /// Shows a saved connection, if there is one of the name.
    void showConnection(const QString& name);
    [[nodiscard]] ConnectionForm* form() const { return m_form; }
    [[nodiscard]] ConnectionList* list() const { return m_list; }

    void done(int result) override;

Q_SIGNALS:
    /// It is saved, and the dialog is closed.
    void connectRequested(const secateur::Connection& connection, const secateur::Secrets& secrets);

private:
    QWidget* makeListSide();
    QWidget* makeFormSide();
    QWidget* makeButtons();
    QPushButton* makeButton(const QString& text, const QString& name, const QString& icon = {});
    void follow();
    void refill(const QString& chosen);
    void onRowChosen(int row);
    /// Does `then` at once where nothing would be lost, else asks first; `stay` where the user wants to go on here.
    void leaveDraft(const std::function<void()>& then, const std::function<void()>& stay);
    void showForm(const std::optional<Connection>& saved, const Connection& shown);
    void showNothing();
    void takeKept(const Result<Secrets>& kept);
    void onEdited();
    void addNew();
    void duplicate();
    void askRemove();
    void importConnections();
    void exportConnections();
    bool save();
    void toggleTest();
    /// Says which secret has to be typed, where it is; false where none is missing.
    bool askMissing(const Connection& connection, const Secrets& given);
    void connectNow();
    void updateButtons();

    ConnectionBook& m_book;
    ConnectionTester& m_tester;
    ConnectionList* m_list;
    Note* m_note;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    ConnectionForm* m_form;
    TestReportView* m_report;
    QPushButton* m_new = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_connect = nullptr;
    std::optional<Connection> m_saved; ///< what the form shows, as saved; nothing where it is a new one
    Secrets m_kept;                    ///< its secrets; in memory only, and never in a field
    SecretEdit::Keeping m_keeping = SecretEdit::Keeping::Keychain;
    quint64 m_shown = 0; ///< counts what the form showed, so that a late answer of the keychain is dropped
    bool m_open = false; ///< the form shows a connection
};

} // namespace secateur
