// SPDX-License-Identifier: GPL-3.0-or-later
#include "guards_dialog.h"

#include "badge.h"
#include "confirm_parts.h"
#include "confirm_words.h"
#include "guard_events.h"
#include "guard_row.h"
#include "help_desk.h"
#include "note.h"
#include "protected_paths.h"
#include "text.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

GuardsDialog::GuardsDialog(StoreGuards& guards, QWidget* parent)
    : QDialog(parent)
    , m_guards(guards)
{
    setObjectName(u"guardsDialog"_s);
    setHelpTopic(this, u"guards"_s);
    setWindowTitle(tr("Guards"));
    setModal(true);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeRows());
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    m_problem = new Note(this);
    m_problem->setObjectName(u"guardsProblem"_s);
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    buttons->addWidget(close, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_guards, &StoreGuards::changed, this, [this] {
        display();
        m_guards.askEvents();
    });
    connect(&m_guards, &StoreGuards::eventsListed, m_events, &GuardEvents::setEvents);
    connect(&m_guards, &StoreGuards::refused, this, [this](const Error& error) { m_problem->display(error); });
    display();
    m_guards.askEvents();
    const int most = screen()->availableGeometry().height() - grid::three;
    resize(fontMetrics().averageCharWidth() * 112, qMin(most, fontMetrics().height() * 44));
}

QWidget* GuardsDialog::makeHead()
{
    auto* head = new QWidget(this);
    m_environment = new Badge(head);
    auto* name = plainLabel(plain(m_guards.store().name, 120), head);
    name->setFont(scaledFont(font(), 1.3));
    m_promise = new NoteLine(u"shield"_s, Theme::Tone::Ok, {}, head);
    auto* where = new QHBoxLayout;
    where->setSpacing(grid::unit);
    where->addWidget(m_environment);
    where->addWidget(name, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addLayout(where);
    column->addWidget(m_promise);
    return head;
}

QWidget* GuardsDialog::makeRows()
{
    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, grid::unit, 0);
    column->setSpacing(grid::two);
    const auto addLine = [&] {
        auto* line = new QFrame(rows);
        line->setFixedHeight(1);
        line->setAutoFillBackground(true);
        line->setBackgroundRole(QPalette::Mid);
        column->addWidget(line);
    };
    for (const Guard guard : {Guard::Arming, Guard::Assets, Guard::Share, Guard::Hold}) {
        auto* row = new GuardRow(guard, rows);
        connect(row, &GuardRow::changeAsked, this, &GuardsDialog::change);
        connect(row, &GuardRow::resetAsked, this, [this](Guard which) {
            m_problem->clear();
            m_guards.reset(which);
        });
        m_rows.append(row);
        column->addWidget(row);
        addLine();
    }
    m_paths = new ProtectedPaths(rows);
    connect(m_paths, &ProtectedPaths::changeAsked, this, &GuardsDialog::change);
    column->addWidget(m_paths);
    addLine();
    auto* title = new QLabel(tr("Last changes"), rows);
    title->setFont(scaledFont(font(), 1.15));
    m_events = new GuardEvents(rows);
    column->addWidget(title);
    column->addWidget(m_events, 1);
    return rows;
}

void GuardsDialog::change(const GuardSettings& settings)
{
    m_problem->clear();
    m_guards.change(settings);
}

void GuardsDialog::showProtection(const PathGlob& glob)
{
    m_paths->pickOut(glob);
    m_paths->findChild<QWidget*>(u"protectRemove"_s)->setFocus();
    findChild<QScrollArea*>()->ensureWidgetVisible(m_paths);
}

void GuardsDialog::display()
{
    const StoreInfo& store = m_guards.store();
    m_environment->display(environmentIcon(store.environment), environmentWord(store.environment),
                           environmentTone(store.environment));
    const QString fixed = m_guards.whyFixed();
    if (fixed.isEmpty())
        m_promise->setNote(u"shield"_s, Theme::Tone::Ok,
                           tr("These hold on every way in: this window, the command line, jobs that are gone on with. "
                              "Each change has a button of its own and is kept in the journal with your name."));
    else
        m_promise->setNote(u"lock"_s, Theme::Tone::Warning, plain(fixed));
    const GuardSettings own = m_guards.own();
    const GuardSettings usual = defaultGuards(store.environment);
    if (!m_guards.isKnown())
        return;
    for (GuardRow* row : std::as_const(m_rows)) {
        row->setCurrent(own, usual, m_guards.canChange());
        if (row->guard() == Guard::Arming)
            row->setAddition(store.lockedByConnection ? tr("The connection's settings lock this store in any case.")
                                                      : QString());
    }
    m_paths->setCurrent(own, store.protectedPaths, m_guards.canChange());
}

} // namespace secateur

#include "moc_guards_dialog.cpp"
