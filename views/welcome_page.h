// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;

namespace secateur {

class ActionCard;
class Note;
class RecentList;
class RecentStores;
class SampleMaker;

/**
 * What the window shows while no store is open: the stores to go back to, and the ways to a new one, each with a
 * sentence about its effect. Nothing here deletes from a store; making the sample anew replaces the sample alone. The
 * list and the maker outlive it. Object names: startPage, openCard, makeCard, sampleCard, connectCard, recentList.
 */
class WelcomePage final : public QScrollArea {
    Q_OBJECT
public:
    WelcomePage(RecentStores& recent, SampleMaker& sample, QWidget* parent = nullptr);
    /// Says in place what went wrong, until the next thing is done.
    void showProblem(const Error& error);
    void focusFirst();

Q_SIGNALS:
    /// It came into sight: what it lists is to be read again.
    void shown();
    void openAsked();
    void makeAsked();
    void connectAsked();
    void folderChosen(const QString& folder);
    void connectionChosen(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildWays();
    QWidget* buildSample();
    QWidget* buildRecent();
    ActionCard* addCard(QWidget* parent, const char* name, const QString& icon, const QString& title,
                        const QString& sentence);
    void follow();
    void showSample();
    void showRecent();
    void askAnew();

    RecentStores& m_recent;
    SampleMaker& m_sample;
    Note* m_note;
    ActionCard* m_open = nullptr;
    ActionCard* m_make = nullptr;
    ActionCard* m_try = nullptr;
    ActionCard* m_connect = nullptr;
    QPushButton* m_anew = nullptr;
    QWidget* m_making = nullptr;
    QLabel* m_step = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    RecentList* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace secateur
