// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm_parts.h"
#include "delete_dialog.h"
#include "delete_head.h"
#include "delete_summary.h"
#include "delete_terms.h"
#include "hold_panel.h"
#include "lock_row.h"
#include "note.h"
#include "tall_page.h"
#include "text.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

void DeleteDialog::build()
{
    // In the order in which they are read out.
    m_head = new DeleteHead(this);
    m_pages = new QStackedWidget(this);
    m_waitPage = makeWaitPage();
    m_askPage = new TallPage(makeAskPage(), m_pages);
    m_holdPanel = new HoldPanel(m_pages);
    m_holdPage = new TallPage(m_holdPanel, m_pages);
    for (QWidget* page : {m_waitPage, m_askPage, m_holdPage})
        m_pages->addWidget(page);
    m_buttons = makeButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_buttons);
}

void DeleteDialog::connectParts()
{
    connect(&m_spinner, &QTimer::timeout, m_busy, &QWidget::show);
    connect(&m_clock, &QTimer::timeout, this, &DeleteDialog::updateAge);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteDialog::updateDelete);
    connect(m_terms, &DeleteTerms::edited, this, &DeleteDialog::updateDelete);
    connect(m_lock, &LockRow::armAsked, this, &DeleteDialog::armAsked);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::confirm);
    connect(m_refresh, &QPushButton::clicked, this, &DeleteDialog::refreshAsked);
    connect(m_showGuards, &QPushButton::clicked, this, &DeleteDialog::guardsAsked);
    connect(m_holdPanel, &HoldPanel::calledOff, this, &DeleteDialog::reject);
    connect(m_holdPanel, &HoldPanel::runOut, this, &DeleteDialog::finish);
}

QWidget* DeleteDialog::makeWaitPage()
{
    auto* page = new QWidget(m_pages);
    auto* wait = new QVBoxLayout(page);
    m_busy = new QProgressBar(page);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(grid::unit);
    m_busy->setAccessibleName(tr("Looking up what would go"));
    m_error = new Note(page);
    m_error->setObjectName(u"deleteError"_s);
    m_busy->hide();
    wait->setContentsMargins(0, 0, 0, 0);
    wait->addWidget(m_busy);
    wait->addWidget(m_error);
    wait->addStretch(1);
    return page;
}

QWidget* DeleteDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    m_age = plainLabel({}, buttons);
    m_refresh = new QPushButton(tr("&Refresh the plan"), buttons);
    m_showGuards = new QPushButton(Theme::instance().icon(u"shield"_s), tr("&Guards…"), buttons);
    m_delete = new QPushButton(buttons);
    m_cancel = new QPushButton(tr("Cancel"), buttons);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_showGuards->setObjectName(u"guardsButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    for (QPushButton* button : {m_refresh, m_showGuards, m_delete})
        button->setAutoDefault(false);
    m_showGuards->hide();
    m_cancel->setDefault(true);
    Theme::makeDanger(m_delete);
    row->addWidget(m_age, 1);
    // Cancel last: it keeps its place when the other one appears, so that no click meant for it deletes.
    for (QPushButton* button : {m_refresh, m_showGuards, m_delete, m_cancel})
        row->addWidget(button);
    return buttons;
}

QWidget* DeleteDialog::makeAskPage()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    m_summary = new DeleteSummary(page);
    m_limits = new NoteLine(u"ruler"_s, Theme::Tone::Muted, {}, page);
    m_limits->setObjectName(u"limitsLine"_s);
    m_terms = new DeleteTerms(page);
    m_lock = new LockRow(page);
    m_blocked = new NoteLine(u"ban"_s, Theme::Tone::Warning, {}, page);
    m_blocked->setObjectName(u"deleteBlocked"_s);
    auto* line = new QFrame(page);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(m_summary, 1);
    column->addWidget(m_limits);
    column->addWidget(line);
    column->addWidget(m_terms);
    column->addWidget(m_lock);
    column->addWidget(m_blocked);
    column->addWidget(makeConfirmRow());
    return page;
}

QWidget* DeleteDialog::makeConfirmRow()
{
    m_confirmRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_confirmRow);
    row->setContentsMargins(0, grid::half, 0, 0);
    row->setSpacing(grid::unit);
    m_confirmLabel = plainLabel({}, m_confirmRow);
    m_typed = new QLineEdit(m_confirmRow);
    m_typed->setObjectName(u"confirmEdit"_s);
    m_typed->installEventFilter(this);
    row->addWidget(m_confirmLabel);
    row->addWidget(m_typed, 1);
    return m_confirmRow;
}

} // namespace secateur
