// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/import_runner.h"
#include "store_session.h"
#include "theme.h"

#include <QMainWindow>

class QStackedWidget;
class QTreeView;

namespace secateur {

class AssetTableView;
class BottomPanes;
class DeleteFlow;
class EmptyState;
class ImportBar;
class InspectorPane;
class PreviewPane;
class SelectorBar;
class StorePage;

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

    void openStore(const StoreLocation& location);
    void openStore() { openStore(m_location); }

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
    void buildFailurePage();
    void buildMenus();
    void buildViewMenu();
    void connectRunner();
    void onOpened(const StoreInfo& info);
    void onOpenFailed(const Error& error);
    void closePage();
    void chooseFolder(const QString& title, const QString& accept, std::function<void(QString)> take);
    void chooseStore();
    void chooseNewStore();
    void chooseImages();
    void proposeImport(const QString& sourceFolder);
    void setTheme(Theme::Mode mode);
    void showAbout();
    void restoreWindow();

    StoreLocation m_location;
    QString m_journalFile;
    SessionSetup m_seams;
    ImportRunner m_runner;
    QStackedWidget* m_pages;
    EmptyState* m_start;
    EmptyState* m_failure;
    ImportBar* m_import;
    StorePage* m_page = nullptr;
    QList<QAction*> m_storeActions; ///< only while a store is open
};

} // namespace secateur
