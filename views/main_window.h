// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "items/import_runner.h"
#include "items/recent_stores.h"
#include "items/sample_maker.h"
#include "store_session.h"
#include "theme.h"

#include <QMainWindow>
#include <QPointer>

class QMessageBox;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace secateur {

class AssetTableView;
class BottomPanes;
class ConnectionBook;
class ConnectionTester;
class DeleteFlow;
class EmptyState;
class ImportBar;
class InspectorPane;
class PreviewPane;
class SelectorBar;
class SettingsDialog;
class StorePage;
class WelcomePage;

/**
 * The window: menus, the open store or what to do without one, and the import strip. It never waits for a store: one
 * that can not be opened is said in place, with a way to try again. Object names: mainWindow, startPage, failurePage,
 * storePage, importBar and those of the parts.
 */
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// An empty location shows how to begin. `seams` may bring an opener and times of its own; its location and
    /// journal are not looked at.
    MainWindow(const StoreLocation& location, QString journalFile, SessionSetup seams = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openStore(const StoreLocation& location, const Secrets& secrets = {});
    void openStore() { openStore(m_location, m_secrets); }
    /// Opens the saved connection of a name: its secrets come from the keychain, and what is not there is asked for.
    /// Goes to the path once it is open; the root stays where the user was last.
    void openConnection(const QString& name, const AssetPath& path = {});
    /// Leaves the open store for the welcome page; the next start begins there too. Jobs end as when the program does.
    void closeStore();
    /// Opens what was open last, if anything was and the user wants that.
    void reopenLast();
    /// Opens the list that finds every action.
    void showPalette();
    void showShortcuts();
    /// What can be done now, for the palette; actions that are made for it go with `owner`.
    [[nodiscard]] QList<Command> commands(QWidget* owner);
    /// Opens the settings; at one of them where a key is given.
    SettingsDialog* showSettings(const QString& key = {});
    /// Where connections and their secrets are kept; a test brings its own before it opens anything.
    void setConnectionBook(std::unique_ptr<ConnectionBook> book);

    /// The parts of the open store; null where none is open.
    [[nodiscard]] StorePage* storePage() const { return m_page; }
    [[nodiscard]] QTreeView* pathTree() const;
    [[nodiscard]] AssetTableView* assetTable() const;
    [[nodiscard]] SelectorBar* selectorBar() const;
    [[nodiscard]] PreviewPane* previewPane() const;
    [[nodiscard]] InspectorPane* inspectorPane() const;
    [[nodiscard]] DeleteFlow* deleteFlow() const;
    [[nodiscard]] BottomPanes* bottomPanes() const;
    [[nodiscard]] StoreSession* session() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildStartPage();
    void refreshStart();
    void buildFailurePage();
    void buildMenus();
    void buildStoreMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void connectRunner();
    void onOpened(const StoreInfo& info);
    void onOpenFailed(const Error& error);
    void closePage();
    void chooseFolder(const QString& title, const QString& accept, std::function<void(QString)> take);
    void chooseStore();
    /// The dialog of the saved connections, or the way to a first one.
    void connectToServer();
    void startConnecting();
    void manageConnections();
    void askSecrets(const Connection& connection, const Result<Secrets>& kept, const AssetPath& path);
    [[nodiscard]] ConnectionBook& book();
    [[nodiscard]] ConnectionTester& tester();
    void updateActions();
    void chooseNewStore();
    void chooseImages();
    void proposeImport(const QString& sourceFolder);
    void followSettings();
    static void useSettings(RemovalTiming& timing);
    /// False where the user has to say first whether running jobs are to be left; a question is open then.
    [[nodiscard]] bool mayQuit();
    void showAbout();
    void restoreWindow();

    StoreLocation m_location;
    Secrets m_secrets; ///< of m_location; in memory only
    std::unique_ptr<ConnectionBook> m_book;
    std::unique_ptr<ConnectionTester> m_tester;
    quint64 m_opening = 0; ///< counts what was to be opened, so that a late answer of the keychain is dropped
    QString m_journalFile;
    SessionSetup m_seams;
    ImportRunner m_runner;
    QStackedWidget* m_pages;
    RecentStores m_recent;
    SampleMaker m_sample;
    WelcomePage* m_start;
    EmptyState* m_failure;
    ImportBar* m_import;
    StorePage* m_page = nullptr;
    QPushButton* m_editConnection = nullptr;
    QAction* m_importAction = nullptr;
    QAction* m_deleteAction = nullptr;
    QPointer<SettingsDialog> m_settings;
    QPointer<QMessageBox> m_quitQuestion;
    bool m_quitAgreed = false;
    QList<QAction*> m_storeActions; ///< only while a store is open
};

} // namespace secateur
