// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard_controls.h"
#include "items/user_settings.h"
#include "main_window.h"
#include "settings_dialog.h"
#include "store_page.h"
#include "text_size.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int msInSecond = 1'000;

} // namespace

SettingsDialog* MainWindow::showSettings(const QString& key)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::connectionsAsked, this, &MainWindow::manageConnections);
        connect(m_settings, &SettingsDialog::guardsAsked, this, [this] {
            if (m_page)
                m_page->guardControls().showGuards();
        });
        m_settings->setStoreOpen(m_page != nullptr);
        m_settings->open();
    }
    if (!key.isEmpty())
        m_settings->showSetting(key);
    return m_settings;
}

void MainWindow::followSettings()
{
    connect(&UserSettings::instance(), &UserSettings::changed, this, [](Setting setting) {
        const UserSettings& settings = UserSettings::instance();
        if (setting == Setting::Theme)
            Theme::instance().apply(Theme::Mode(settings.text(setting).toInt()));
        else if (setting == Setting::TextSize)
            applyTextSize(int(settings.number(setting)));
    });
}

/// Times that a test brought stay.
void MainWindow::useSettings(RemovalTiming& timing)
{
    if (timing.reapIntervalMs == RemovalTiming().reapIntervalMs)
        timing.reapIntervalMs = int(UserSettings::instance().number(Setting::PendingSeconds)) * msInSecond;
}

bool MainWindow::mayQuit()
{
    const int running = m_page ? session()->jobs.runningCount() : 0;
    const int waiting = m_page ? session()->jobs.waitingCount() : 0;
    // The end of the desktop's session waits for no answer.
    if (m_quitAgreed || running + waiting == 0 || qGuiApp->isSavingSession() ||
        !UserSettings::instance().isOn(Setting::AskBeforeQuit))
        return true;
    if (m_quitQuestion)
        return false;
    m_quitQuestion = new QMessageBox(this);
    m_quitQuestion->setObjectName(u"quitQuestion"_s);
    m_quitQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_quitQuestion->setIcon(QMessageBox::Question);
    m_quitQuestion->setTextFormat(Qt::PlainText);
    m_quitQuestion->setWindowTitle(tr("Quit Secateur?"));
    m_quitQuestion->setText(running > 0 ? tr("A job is running. Quit all the same?")
                                        : tr("A job is waiting for its turn. Quit all the same?"));
    m_quitQuestion->setInformativeText(
        tr("What runs ends after its batch and stays in the journal as interrupted; what waits stays held. Nothing of "
           "either goes on by itself: the next start shows them, and you can resume them."));
    QPushButton* quit = m_quitQuestion->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"quitButton"_s);
    QPushButton* stay = m_quitQuestion->addButton(tr("&Stay"), QMessageBox::RejectRole);
    m_quitQuestion->setDefaultButton(stay);
    m_quitQuestion->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_quitAgreed = true;
        close();
    });
    m_quitQuestion->open();
    return false;
}

} // namespace secateur
