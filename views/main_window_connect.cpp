// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_wizard.h"
#include "connection_dialog.h"
#include "items/user_settings.h"
#include "main_window.h"
#include "path_tree_pane.h"
#include "secrets_prompt.h"
#include "store_page.h"
#include "text.h"

#include <QAction>
#include <QSettings>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionBook& MainWindow::book()
{
    if (!m_book)
        m_book = std::make_unique<ConnectionBook>(Profiles(), std::make_unique<KeychainStore>());
    return *m_book;
}

void MainWindow::setConnectionBook(std::unique_ptr<ConnectionBook> book)
{
    m_book = std::move(book);
}

void MainWindow::connectToServer()
{
    // A file that can not be read is the dialog's to tell.
    if (book().reload() && book().connections().isEmpty())
        startConnecting();
    else
        manageConnections();
}

void MainWindow::startConnecting()
{
    auto* wizard = new ConnectWizard(book(), tester(), ConnectWizard::typingPause, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ConnectWizard::connectRequested, this,
            [this](const Connection& connection, const Secrets& secrets) {
                openStore(StoreLocation{{}, connection}, secrets);
            });
    wizard->open();
}

ConnectionTester& MainWindow::tester()
{
    // It outlives the dialogs: a test that ends slowly keeps nobody waiting.
    if (!m_tester)
        m_tester = std::make_unique<ConnectionTester>(PartCheck(checkParts));
    return *m_tester;
}

void MainWindow::manageConnections()
{
    auto* dialog = new ConnectionDialog(book(), tester(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_location.connection)
        dialog->showConnection(m_location.connection->name);
    connect(dialog, &ConnectionDialog::connectRequested, this,
            [this](const Connection& connection, const Secrets& secrets) {
                openStore(StoreLocation{{}, connection}, secrets);
            });
    dialog->open();
}

void MainWindow::openConnection(const QString& name, const AssetPath& path)
{
    const auto read = book().reload();
    const auto connection = book().find(name);
    if (!read || !connection) {
        m_location = {};
        onOpenFailed(!read ? read.error()
                           : Error{ErrorCode::NotFound,
                                   tr("There is no connection of the name %1 any more.").arg(plain(name, 80)),
                                   {},
                                   tr("Choose another one with File, Connect to Server.")});
        return;
    }
    const quint64 number = ++m_opening;
    book().readSecrets(*connection, this, [this, number, connection = *connection, path](const Result<Secrets>& kept) {
        if (number == m_opening)
            askSecrets(connection, kept, path);
    });
}

void MainWindow::askSecrets(const Connection& connection, const Result<Secrets>& kept, const AssetPath& path)
{
    const Secrets known = kept.value_or(Secrets());
    const QList<SecretNeed> needs = secretsToAsk(connection, known, !kept);
    const auto open = [this, path](const Connection& to, const Secrets& secrets) {
        openStore(StoreLocation{{}, to}, secrets);
        if (!path.isRoot())
            connect(m_page, &StorePage::opened, m_page, [page = m_page, path] { page->treePane()->goTo(path); });
    };
    if (needs.isEmpty()) {
        open(connection, known);
        return;
    }
    auto* prompt = new SecretsPrompt(connection, needs, known, kept ? QString() : kept.error().what, this);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(prompt, &SecretsPrompt::given, this, open);
    prompt->open();
}

void MainWindow::reopenLast()
{
    if (!UserSettings::instance().isOn(Setting::ReopenLast))
        return;
    const QSettings settings;
    if (const QString folder = settings.value(u"window/store"_s).toString(); !folder.isEmpty())
        openStore(StoreLocation{folder});
    else if (const QString name = settings.value(u"window/connection"_s).toString(); !name.isEmpty())
        openConnection(name);
}

void MainWindow::updateActions()
{
    for (QAction* action : std::as_const(m_storeActions)) {
        action->setEnabled(m_page != nullptr);
        action->setStatusTip(m_page ? QString() : tr("Open a store first."));
    }
    if (m_page && !m_page->readOnlyReason().isEmpty()) {
        m_deleteAction->setEnabled(false);
        m_deleteAction->setStatusTip(plain(m_page->readOnlyReason()));
    }
    m_importAction->setEnabled(m_page && !m_location.connection);
    QString why;
    if (!m_page)
        why = tr("Open a local store first.");
    else if (m_location.connection)
        why = tr("Images are imported into local stores only. This one is on a server.");
    m_importAction->setToolTip(why);
    m_importAction->setStatusTip(why);
}

} // namespace secateur
