// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"
#include "welcome_page.h"

#include "items/connection_book.h"

#include <QSettings>
#include <QStackedWidget>

namespace secateur {

using namespace Qt::StringLiterals;

void MainWindow::buildStartPage()
{
    connect(m_start, &WelcomePage::shown, this, &MainWindow::refreshStart);
    connect(m_start, &WelcomePage::openAsked, this, &MainWindow::chooseStore);
    connect(m_start, &WelcomePage::makeAsked, this, &MainWindow::chooseNewStore);
    connect(m_start, &WelcomePage::connectAsked, this, &MainWindow::startConnecting);
    connect(m_start, &WelcomePage::folderChosen, this,
            [this](const QString& folder) { openStore(StoreLocation{folder}); });
    connect(m_start, &WelcomePage::connectionChosen, this, [this](const QString& name) { openConnection(name); });
    connect(&m_sample, &SampleMaker::ready, this, [this] {
        // Who opened another store meanwhile stays there.
        if (!m_page)
            openStore(StoreLocation{m_sample.folder()});
    });
    m_pages->addWidget(m_start);
}

void MainWindow::refreshStart()
{
    const auto read = book().reload();
    m_recent.refresh(book().connections());
    if (!read)
        m_start->showProblem(read.error());
}

void MainWindow::closeStore()
{
    closePage();
    ++m_opening;
    m_location = {};
    m_secrets = {};
    QSettings settings;
    settings.remove(u"window/store"_s);
    settings.remove(u"window/connection"_s);
    m_pages->setCurrentWidget(m_start);
}

} // namespace secateur
