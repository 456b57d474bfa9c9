// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_wizard.h"

#include "connect_steps.h"
#include "connection_form.h"
#include "help_desk.h"
#include "note.h"
#include "test_report_view.h"
#include "text.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ConnectWizard::ConnectWizard(ConnectionBook& book, ConnectionTester& tester, int pause, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_check(tester, pause)
    , m_trail(new QLabel(this))
    , m_title(new QLabel(this))
    , m_note(new Note(this))
    , m_pages(new QStackedWidget(this))
    , m_address(new AddressStep(m_pages))
    , m_name(new NameStep(book, m_pages))
    , m_report(new TestReportView(this))
{
    setObjectName(u"connectWizard"_s);
    setHelpTopic(this, u"connections"_s);
    setWindowTitle(tr("Connect to a Konifer"));
    m_trail->setTextFormat(Qt::PlainText);
    m_trail->setForegroundRole(QPalette::PlaceholderText);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), 1.4));
    m_note->setObjectName(u"wizardNote"_s);
    addStep(m_address);
    addStep(new SignInStep(m_pages));
    addStep(new SightStep(m_pages));
    addStep(m_name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(m_trail);
    column->addWidget(m_title);
    column->addSpacing(grid::unit);
    column->addWidget(m_pages, 1);
    column->addWidget(m_note);
    column->addWidget(m_report);
    column->addWidget(makeButtons());
    connect(&m_check, &LiveCheck::changed, this, &ConnectWizard::showCheck);
    connect(qApp, &QApplication::focusChanged, this, &ConnectWizard::onFocusLeft);
    connect(m_note, &Note::actionTriggered, this, [this] {
        m_clearAgreed = true;
        test();
    });
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 44);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    goTo(0);
}

ConnectWizard::~ConnectWizard()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ConnectWizard::addStep(ConnectStep* step)
{
    m_pages->addWidget(step);
    connect(step, &ConnectStep::edited, this, &ConnectWizard::onEdited);
}

QWidget* ConnectWizard::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* leave = new QPushButton(tr("Cancel"), bar);
    leave->setObjectName(u"cancelButton"_s);
    leave->setAutoDefault(false);
    m_back = new QPushButton(tr("&Back"), bar);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    m_next = new QPushButton(bar);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::next);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, grid::unit, 0, 0);
    row->setSpacing(grid::unit);
    row->addStretch(1);
    row->addWidget(leave);
    row->addSpacing(grid::unit);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return bar;
}

int ConnectWizard::step() const
{
    return m_pages->currentIndex();
}

ConnectStep* ConnectWizard::at(int step) const
{
    return qobject_cast<ConnectStep*>(m_pages->widget(step));
}

Connection ConnectWizard::connection() const
{
    Connection all;
    for (int i = 0; i < m_pages->count(); ++i)
        at(i)->write(all);
    return all;
}

Secrets ConnectWizard::secrets() const
{
    Secrets all;
    for (const SecretNeed& need : neededSecrets(connection())) {
        for (int i = 0; i < m_pages->count(); ++i) {
            if (const SecretEdit* edit = at(i)->secretEdit(need))
                setSecret(all, need, edit->value({}));
        }
    }
    return all;
}

/// Clears what was typed for another place than it would go to now.
void ConnectWizard::followPlaces()
{
    const Connection typed = connection();
    for (const SecretNeed& need : neededSecrets(typed)) {
        for (int i = 0; i < m_pages->count(); ++i) {
            SecretEdit* edit = at(i)->secretEdit(need);
            if (edit && edit->setPlace(secretPlace(typed, need)) && i == step())
                m_cleared = edit;
        }
    }
}

SecretEdit* ConnectWizard::withdrawnAt(int step) const
{
    for (const SecretNeed& need : neededSecrets(connection())) {
        SecretEdit* edit = at(step)->secretEdit(need);
        if (edit && edit->isWithdrawn())
            return edit;
    }
    return nullptr;
}

void ConnectWizard::goTo(int step)
{
    followPlaces();
    m_cleared.clear();
    m_pages->setCurrentIndex(step);
    const bool last = step == m_pages->count() - 1;
    m_trail->setText(tr("Step %1 of %2").arg(step + 1).arg(m_pages->count()));
    m_title->setText(at(step)->title());
    at(step)->setAccessibleName(at(step)->title());
    m_back->setEnabled(step > 0);
    m_next->setText(last ? tr("&Save and connect") : tr("&Next"));
    if (last)
        m_name->proposeName(connection().baseUrl.host());
    if (SecretEdit* again = withdrawnAt(step))
        again->setFocus(Qt::OtherFocusReason);
    else
        at(step)->focusFirst();
    test();
    showCheck(); // of an answer that is known already, another part is told here
}

void ConnectWizard::next()
{
    ConnectStep* here = at(step());
    if (!here->check(true)) {
        if (QWidget* wrong = here->firstProblem())
            wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    followPlaces();
    // Who had no time to see that it is gone does not go past it.
    if (m_cleared && m_cleared->isWithdrawn()) {
        m_cleared->setFocus(Qt::OtherFocusReason);
        here->ensureWidgetVisible(m_cleared);
        m_cleared.clear();
        return;
    }
    if (step() + 1 < m_pages->count())
        goTo(step() + 1);
    else
        finish();
}

void ConnectWizard::finish()
{
    const Connection typed = connection();
    const Secrets given = secrets();
    if (const auto missing = missingSecret(typed, given)) {
        for (int i = 0; i < m_pages->count(); ++i) {
            SecretEdit* edit = at(i)->secretEdit(*missing);
            if (!edit)
                continue;
            goTo(i);
            edit->setFocus(Qt::OtherFocusReason);
            m_note->display(u"circle-alert"_s, Theme::Tone::Danger,
                            tr("To connect, type %1.").arg(secretName(*missing)));
        }
        return;
    }
    if (const auto saved = m_book.save(typed, std::nullopt, given); !saved) {
        m_note->display(saved.error());
        return;
    }
    accept();
    Q_EMIT connectRequested(typed, given);
}

void ConnectWizard::onEdited()
{
    ConnectStep* here = at(step());
    here->check(false);
    m_note->clear();
    // Neither a name nor a guard changes what is sent.
    if (here != m_name)
        m_clearAgreed = false;
    // What is half typed is looked for nowhere, and no secret goes there: onFocusLeft() asks. What the old answer was
    // about is gone. The address alone is asked for while it is typed, without any secret.
    if (here != m_address && here != m_name && qobject_cast<QLineEdit*>(focusWidget()))
        m_check.clear();
    else
        test();
}

void ConnectWizard::onFocusLeft(QWidget* left, QWidget* now)
{
    // Who looks something up in another window has not done with the field.
    if (!now || !isAncestorOf(now))
        return;
    if (isVisible() && left && isAncestorOf(left) && qobject_cast<QLineEdit*>(left))
        test();
}

void ConnectWizard::test()
{
    if (step() > 0)
        followPlaces();
    showClearWarning();
    Connection asked = connection();
    Secrets given = secrets();
    if (step() == 0) {
        // The address alone: no secret goes to one that is still typed.
        Connection bare;
        bare.baseUrl = asked.baseUrl;
        bare.caFile = asked.caFile;
        asked = bare;
        given = {};
    }
    // Neither names nor guards change what a server answers.
    asked.name = asked.baseUrl.host();
    asked.environment = {};
    asked.readOnly = false;
    asked.protectedPaths.clear();
    asked.connections = Connection().connections;
    const bool agreed = m_clearAgreed || given == Secrets() || clearTextWarning(asked).isEmpty();
    if (agreed && checkConnection(asked) && !missingSecret(asked, given))
        m_check.ask(asked, given);
    else
        m_check.clear();
}

void ConnectWizard::showCheck()
{
    showAllowed();
    m_report->clear();
    const QStringList& parts = at(step())->parts();
    if (parts.isEmpty())
        return;
    if (m_check.state() == LiveCheck::State::Nothing) {
        if (step() > 0)
            m_report->wait(tr("Each part is tested when you leave its field."));
        return;
    }
    m_report->begin();
    for (PartReport report : m_check.reports()) {
        if (!parts.contains(report.part))
            continue;
        // Who has not signed in yet may well be denied.
        if (step() == 0 && report.part == "health"_L1 && report.state == PartReport::State::Failed)
            report.state = PartReport::State::Warning;
        m_report->add(report);
    }
    if (m_check.state() == LiveCheck::State::Done)
        m_report->end();
}

void ConnectWizard::showAllowed()
{
    if (m_check.state() != LiveCheck::State::Done) {
        m_name->setAllowed({}, m_check.state() == LiveCheck::State::Nothing
                                   ? tr("The connection is not tested, so this is not known yet.")
                                   : tr("The connection is being tested…"));
        return;
    }
    const auto dialect = m_check.report(u"dialect"_s);
    if (dialect && dialect->state == PartReport::State::Good)
        m_name->setAllowed(expectedCapabilities(m_check.reports()), {});
    else
        m_name->setAllowed({}, tr("The server could not be read, so this is not known. You can go back and mend it, or "
                                  "save the connection and mend it later."));
}

void ConnectWizard::showClearWarning()
{
    if (const QString warning = clearTextWarning(connection()); step() > 0 && !warning.isEmpty())
        m_note->display(u"triangle-alert"_s, Theme::Tone::Warning, warning,
                        m_clearAgreed ? QString() : tr("Test anyway"));
    else
        m_note->clear();
}

void ConnectWizard::done(int result)
{
    m_check.clear();
    QDialog::done(result);
}

} // namespace secateur

#include "moc_connect_wizard.cpp"
