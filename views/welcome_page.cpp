// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_page.h"

#include "action_card.h"
#include "help_desk.h"
#include "items/recent_stores.h"
#include "items/sample_maker.h"
#include "note.h"
#include "recent_list.h"
#include "text.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QLabel* headline(const QString& text, double size, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(parent->font(), size));
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(RecentStores& recent, SampleMaker& sample, QWidget* parent)
    : QScrollArea(parent)
    , m_recent(recent)
    , m_sample(sample)
    , m_note(new Note)
{
    setObjectName(u"startPage"_s);
    setHelpTopic(this, u"first-minutes"_s);
    setAccessibleName(tr("Welcome"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    auto* cells = new QGridLayout(page);
    cells->setContentsMargins(grid::three, grid::three, grid::three, grid::three);
    cells->setHorizontalSpacing(grid::three);
    cells->setVerticalSpacing(grid::two);
    m_note->setParent(page);
    m_note->setObjectName(u"startNote"_s);
    cells->setRowStretch(0, 2);
    cells->addWidget(buildHead(), 1, 1, 1, 2);
    cells->addWidget(m_note, 2, 1, 1, 2);
    cells->addWidget(buildWays(), 3, 1, Qt::AlignTop);
    cells->addWidget(buildRecent(), 3, 2);
    cells->setRowStretch(4, 3);
    // Two columns of a readable width in the middle.
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 8);
    cells->setColumnStretch(2, 8);
    cells->setColumnStretch(3, 1);
    setWidget(page);
    follow();
    showSample();
    showRecent();
}

QWidget* WelcomePage::buildHead()
{
    auto* head = new QWidget(this);
    auto* icon = new QLabel(head);
    const int edge = fontMetrics().height() * 3;
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(edge, edge), devicePixelRatioF()));
    auto* promise =
        new QLabel(tr("Nothing is deleted that was not shown, and nothing is called gone that was not checked."), head);
    promise->setTextFormat(Qt::PlainText);
    promise->setWordWrap(true);
    promise->setForegroundRole(QPalette::PlaceholderText);
    auto* cells = new QGridLayout(head);
    cells->setContentsMargins(0, 0, 0, grid::unit);
    cells->setHorizontalSpacing(grid::two);
    cells->setVerticalSpacing(grid::half);
    cells->setColumnStretch(1, 1);
    cells->addWidget(icon, 0, 0, 2, 1);
    cells->addWidget(headline(tr("Welcome to Secateur"), 1.6, head), 0, 1);
    cells->addWidget(promise, 1, 1);
    return head;
}

ActionCard* WelcomePage::addCard(QWidget* parent, const char* name, const QString& icon, const QString& title,
                                 const QString& sentence)
{
    auto* card = new ActionCard(icon, title, sentence, parent);
    card->setObjectName(QLatin1StringView(name));
    parent->layout()->addWidget(card);
    return card;
}

QWidget* WelcomePage::buildWays()
{
    auto* ways = new QWidget(this);
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(headline(tr("Begin"), 1.15, ways));
    m_connect = addCard(ways, "connectCard", u"plug"_s, tr("Connect to a Konifer…"),
                        tr("Leads to a server step by step and tests each part. Nothing on the server is changed."));
    m_open = addCard(ways, "openCard", u"folder-open"_s, tr("Open a store…"),
                     tr("Shows what is in a local store, a folder that holds store.db."));
    m_make = addCard(ways, "makeCard", u"plus"_s, tr("Make a new store…"),
                     tr("Makes an empty local store in an empty folder, to import images into."));
    m_try = addCard(ways, "sampleCard", u"flask-conical"_s, tr("Try the sample"), {});
    column->addWidget(buildSample());
    return ways;
}

QWidget* WelcomePage::buildSample()
{
    auto* row = new QWidget(this);
    m_anew = new QPushButton(Theme::instance().icon(u"rotate-ccw"_s), tr("Make the sample anew…"), row);
    m_anew->setObjectName(u"anewButton"_s);
    m_anew->setAutoDefault(false);
    m_making = new QWidget(row);
    m_step = new QLabel(m_making);
    m_step->setObjectName(u"sampleStep"_s);
    m_progress = new QProgressBar(m_making);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(grid::unit);
    m_progress->setAccessibleName(tr("Making the sample"));
    m_stop = new QPushButton(tr("Stop"), m_making);
    m_stop->setObjectName(u"sampleStop"_s);
    m_stop->setAccessibleName(tr("Stop making the sample"));
    auto* line = new QHBoxLayout(m_making);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid::unit);
    line->addWidget(m_step);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    auto* both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_making, 1);
    both->addWidget(m_anew);
    both->addStretch(0);
    return row;
}

QWidget* WelcomePage::buildRecent()
{
    auto* side = new QWidget(this);
    m_list = new RecentList(m_recent, side);
    m_list->setMinimumHeight(fontMetrics().height() * 16);
    m_nothing = new QLabel(tr("What you open is listed here, and saved connections too."), side);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_remove = new QPushButton(tr("Remove from the list"), side);
    m_remove->setObjectName(u"removeRecent"_s);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Takes the row off this list. The store and the connection stay as they are."));
    m_remove->setEnabled(false);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(headline(tr("Recent"), 1.15, side));
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    return side;
}

void WelcomePage::follow()
{
    connect(m_open, &ActionCard::clicked, this, &WelcomePage::openAsked);
    connect(m_make, &ActionCard::clicked, this, &WelcomePage::makeAsked);
    connect(m_connect, &ActionCard::clicked, this, &WelcomePage::connectAsked);
    connect(m_try, &ActionCard::clicked, this, [this] {
        m_note->clear();
        m_sample.make();
        showSample();
    });
    connect(m_anew, &QPushButton::clicked, this, &WelcomePage::askAnew);
    connect(m_stop, &QPushButton::clicked, &m_sample, &SampleMaker::cancel);
    connect(m_list, &RecentList::folderChosen, this, &WelcomePage::folderChosen);
    connect(m_list, &RecentList::connectionChosen, this, &WelcomePage::connectionChosen);
    connect(m_list, &RecentList::currentRowChanged, m_remove, &QPushButton::setEnabled);
    connect(m_remove, &QPushButton::clicked, m_list, &RecentList::removeCurrent);
    connect(&m_recent, &QAbstractItemModel::rowsRemoved, this, &WelcomePage::showRecent);
    connect(&m_recent, &QAbstractItemModel::rowsInserted, this, &WelcomePage::showRecent);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &WelcomePage::showRecent);
    connect(&m_sample, &SampleMaker::looked, this, &WelcomePage::showSample);
    connect(&m_sample, &SampleMaker::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_step->setText(tr("%1 of %2 pictures").arg(countText(done), countText(total)));
    });
    connect(&m_sample, &SampleMaker::failed, this, [this](const Error& error) {
        // Who stopped it knows.
        if (error.code != ErrorCode::Cancelled)
            showProblem(error);
    });
}

void WelcomePage::showProblem(const Error& error)
{
    m_note->display(error);
}

void WelcomePage::focusFirst()
{
    if (m_recent.rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_connect->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showSample()
{
    const bool making = m_sample.isMaking();
    const bool there = m_sample.state().value_or(SampleState::Absent) != SampleState::Absent;
    m_try->setEnabled(!making);
    m_try->setSentence(there ? tr("Opens the sample store in your data folder. Delete from it as you like.")
                             : tr("Draws a few hundred pictures into a local store of its own, to delete from as you "
                                  "like. It takes some seconds."));
    m_anew->setVisible(!making && m_sample.state() == SampleState::Ours);
    m_making->setVisible(making);
    if (!making) {
        m_progress->setRange(0, 0);
        m_step->clear();
    }
}

void WelcomePage::showRecent()
{
    const bool any = m_recent.rowCount() > 0;
    m_list->setVisible(any);
    m_remove->setVisible(any);
    m_nothing->setVisible(!any);
}

void WelcomePage::askAnew()
{
    auto* ask = new QMessageBox(this);
    ask->setObjectName(u"anewQuestion"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Make the sample anew"));
    ask->setTextFormat(Qt::PlainText);
    ask->setText(tr("Replace the sample store by a fresh one?"));
    ask->setInformativeText(
        tr("What is in %1 goes and is drawn again. If you imported images of yours into it, nothing "
           "is replaced.")
            .arg(m_sample.folder()));
    QPushButton* replace = ask->addButton(tr("&Replace the sample"), QMessageBox::AcceptRole);
    replace->setObjectName(u"replaceSample"_s);
    QPushButton* keep = ask->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(ask, &QMessageBox::buttonClicked, this, [this, replace](QAbstractButton* button) {
        if (button != replace)
            return;
        m_note->clear();
        m_sample.makeAnew();
        showSample();
    });
    ask->open();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    // Later: between two stores it is in sight for no time at all.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isVisible())
                return;
            m_sample.look();
            Q_EMIT shown();
            if (!focusWidget() || !isAncestorOf(focusWidget()))
                focusFirst();
        },
        Qt::QueuedConnection);
}

} // namespace secateur

#include "moc_welcome_page.cpp"
