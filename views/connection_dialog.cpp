// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_dialog.h"

#include "connection_form.h"
#include "connection_list.h"
#include "empty_state.h"
#include "help_desk.h"
#include "note.h"
#include "test_report_view.h"
#include "text.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionDialog::ConnectionDialog(ConnectionBook& book, ConnectionTester& tester, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_tester(tester)
    , m_list(new ConnectionList(this))
    , m_note(new Note(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(m_pages))
    , m_form(new ConnectionForm(m_pages))
    , m_report(new TestReportView(this))
{
    setObjectName(u"connectionDialog"_s);
    setHelpTopic(this, u"connections"_s);
    setWindowTitle(tr("Connections"));
    m_note->setObjectName(u"dialogNote"_s);
    m_empty->display(u"plug"_s, tr("No connection yet"),
                     tr("A connection says how to reach a Konifer server, and where its catalogue and its content lie "
                        "if you can reach them. Make a new one, or import some from a file."));
    connect(m_empty->addAction(tr("Make a new connection"), u"plus"_s), &QPushButton::clicked, this,
            &ConnectionDialog::addNew);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::two);
    row->addWidget(makeListSide());
    row->addWidget(makeFormSide(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    // Down the left side, down the form, along the buttons.
    QWidget* before = m_list;
    for (QWidget* next : {m_new, m_duplicate, m_remove, m_import, m_export}) {
        setTabOrder(before, next);
        before = next;
    }

    follow();
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 51);
    const auto read = m_book.reload();
    refill({});
    if (!read)
        m_note->display(read.error());
}

QPushButton* ConnectionDialog::makeButton(const QString& text, const QString& name, const QString& icon)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(Theme::instance().icon(icon));
    return button;
}

QWidget* ConnectionDialog::makeListSide()
{
    auto* side = new QWidget(this);
    m_new = makeButton(tr("Ne&w"), u"newButton"_s, u"plus"_s);
    m_duplicate = makeButton(tr("D&uplicate"), u"duplicateButton"_s, u"copy"_s);
    m_remove = makeButton(tr("Remo&ve…"), u"removeButton"_s, u"trash-2"_s);
    m_import = makeButton(tr("&Import…"), u"importButton"_s, u"download"_s);
    m_export = makeButton(tr("E&xport…"), u"exportButton"_s, u"upload"_s);
    m_export->setToolTip(tr("Writes all connections into a file, without their secrets."));
    auto* buttons = new QGridLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_new, 0, 0, 1, 2);
    buttons->addWidget(m_duplicate, 0, 2, 1, 2);
    buttons->addWidget(m_remove, 0, 4, 1, 2);
    buttons->addWidget(m_import, 1, 0, 1, 3);
    buttons->addWidget(m_export, 1, 3, 1, 3);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 50);
    return side;
}

QWidget* ConnectionDialog::makeFormSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addWidget(m_report);
    return side;
}

QWidget* ConnectionDialog::makeButtons()
{
    auto* bar = new QWidget(this);
    m_test = makeButton({}, u"testButton"_s, u"list-checks"_s);
    QPushButton* close = makeButton(tr("Close"), u"closeButton"_s);
    m_save = makeButton(tr("&Save"), u"saveButton"_s, u"save"_s);
    m_connect = makeButton({}, u"connectButton"_s, u"plug"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    row->addStretch(1);
    row->addWidget(m_test);
    row->addSpacing(grid::unit);
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_connect);
    return bar;
}

void ConnectionDialog::follow()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::onRowChosen);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionDialog::connectNow);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionDialog::onEdited);
    connect(m_new, &QPushButton::clicked, this, [this] { leaveDraft([this] { addNew(); }, [] {}); });
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::askRemove);
    connect(m_import, &QPushButton::clicked, this, [this] { leaveDraft([this] { importConnections(); }, [] {}); });
    connect(m_export, &QPushButton::clicked, this, &ConnectionDialog::exportConnections);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::connectNow);
    connect(&m_tester, &ConnectionTester::reported, m_report, &TestReportView::add);
    connect(&m_tester, &ConnectionTester::finished, this, [this] {
        if (m_report->isVisibleTo(this))
            m_report->end();
        updateButtons();
    });
    connect(&m_book, &ConnectionBook::secretsNotWritten, this, [this](const QString& name, const Error& error) {
        if (!m_saved || m_saved->name != name)
            return;
        m_keeping = SecretEdit::Keeping::Nowhere;
        m_form->setKept(m_kept, *m_saved, m_keeping);
        if (m_kept != Secrets())
            m_note->display(u"info"_s, Theme::Tone::Warning,
                            tr("%1 is saved without its secrets: they are asked for each time. %2")
                                .arg(plain(name, 80), error.what));
    });
    connect(&m_book, &ConnectionBook::secretsNotRemoved, this, [this](const QString& name, const Error& error) {
        m_note->display(u"info"_s, Theme::Tone::Warning,
                        tr("The secrets of %1 stay in the keychain: %2").arg(plain(name, 80), error.what));
    });
}

void ConnectionDialog::refill(const QString& chosen)
{
    m_list->setConnections(m_book.connections());
    const int row = m_list->rowOf(chosen);
    m_list->choose(row >= 0 || m_list->count() == 0 ? row : 0);
    if (const auto saved = m_book.find(m_list->nameAt(m_list->currentRow())))
        showForm(saved, *saved);
    else
        showNothing();
}

void ConnectionDialog::showConnection(const QString& name)
{
    refill(name);
}

void ConnectionDialog::showForm(const std::optional<Connection>& saved, const Connection& shown)
{
    m_tester.cancel();
    m_report->clear();
    m_note->clear();
    m_saved = saved;
    m_kept = {};
    m_open = true;
    m_form->setConnection(shown);
    m_form->setKept({}, shown, m_keeping);
    m_pages->setCurrentWidget(m_form);
    const quint64 number = ++m_shown;
    m_book.readSecrets(shown, this, [this, number](const Result<Secrets>& kept) {
        if (number == m_shown)
            takeKept(kept);
    });
    updateButtons();
}

void ConnectionDialog::takeKept(const Result<Secrets>& kept)
{
    m_keeping = kept ? SecretEdit::Keeping::Keychain : SecretEdit::Keeping::Nowhere;
    // What belongs to a saved connection of the same name is no matter of a new one.
    if (kept && m_saved)
        m_kept = *kept;
    // What was typed while the keychain was asked stays.
    if (!m_form->isDirty())
        m_form->setKept(m_kept, m_saved.value_or(m_form->connection()), m_keeping);
}

void ConnectionDialog::showNothing()
{
    ++m_shown;
    m_tester.cancel();
    m_report->clear();
    m_saved.reset();
    m_kept = {};
    m_open = false;
    m_form->setClean();
    m_pages->setCurrentWidget(m_empty);
    updateButtons();
}

void ConnectionDialog::updateButtons()
{
    const bool testing = m_tester.isRunning();
    m_duplicate->setEnabled(m_open);
    m_remove->setEnabled(m_open);
    m_remove->setText(m_open && !m_saved ? tr("Disca&rd") : tr("Remo&ve…"));
    m_export->setEnabled(!m_book.connections().isEmpty());
    m_test->setEnabled(m_open);
    m_test->setText(testing ? tr("Stop the &test") : tr("&Test"));
    m_save->setEnabled(m_open && (m_form->isDirty() || !m_saved));
    m_connect->setEnabled(m_open);
    m_connect->setText(m_save->isEnabled() ? tr("Save and &connect") : tr("&Connect"));
    // Return connects what is as it was saved, and saves what is not.
    m_save->setDefault(m_save->isEnabled());
    m_connect->setDefault(m_open && !m_save->isEnabled());
}

void ConnectionDialog::onEdited()
{
    m_tester.cancel();
    m_report->clear();
    m_note->clear();
    if (!m_saved)
        m_list->setDraft(m_form->connection());
    updateButtons();
}

void ConnectionDialog::done(int result)
{
    m_tester.cancel();
    QDialog::done(result);
}

} // namespace secateur

#include "moc_connection_dialog.cpp"
