// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "empty_state.h"
#include "job_details.h"
#include "jobs_pane.h"
#include "models/jobs/history_maker.h"
#include "note.h"
#include "support/memory_store.h"
#include "views/job_samples.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class JobsPaneTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void teachesWhereThereIsNothing();
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void buttonsAskTheWorker();
    void aDoubleClickOnPausePauses();
    void theChosenJobStaysChosen();
    void unexpectedLossesAreLoud();
    void tellsAllDetails();
    void filtersAndSearchesTheHistory();
    void showsAJobThatWasAskedFor();
    void copiesTheNumber();
    void aCommandIsOfTheJobThatItNames();
    void opensTheReceipt();
    void reachableByKeyboard();
    void readsOnlyWhereAnotherHasTheJournal();

private:
    [[nodiscard]] JobRecord sample(qint64 id, JobState state) const { return sampleJob(id, state, m_store->info().id); }
    template<typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        return m_pane->findChild<Widget*>(name);
    }
    [[nodiscard]] bool offers(const QString& name) const
    {
        const auto* button = part<QPushButton>(name);
        return button->isVisible() && button->isEnabled();
    }
    void open();
    /// What the menu offers, and the action of a text.
    [[nodiscard]] QAction* menuAction(const QString& part) const;
    void show(const JobRecord& job) { Q_EMIT m_worker->jobEnded(job); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<RemovalWorker> m_worker;
    std::unique_ptr<JobsModel> m_model;
    std::unique_ptr<JobsPane> m_pane;
};

void JobsPaneTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_worker = std::make_unique<RemovalWorker>(m_store->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s));
    open();
}

void JobsPaneTest::open()
{
    m_model = std::make_unique<JobsModel>(*m_worker);
    m_pane = std::make_unique<JobsPane>(*m_worker, *m_model);
    m_pane->resize(1200, 300);
    m_pane->show();
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(m_model->isListed());
}

void JobsPaneTest::cleanup()
{
    m_pane.reset();
    m_model.reset();
    m_worker.reset();
}

QAction* JobsPaneTest::menuAction(const QString& text) const
{
    QMenu* menu = part<QToolButton>(u"moreJob"_s)->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text().remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

void JobsPaneTest::teachesWhereThereIsNothing()
{
    auto* empty = part<EmptyState>(u"jobsEmpty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No jobs yet"_s);
    QVERIFY(!part<QPushButton>(u"cancelJob"_s)->isVisible());
    m_pane->setShow(JobsPane::Show::Attention);
    QTRY_COMPARE(empty->title(), u"No job meets this filter"_s);
    const auto buttons = empty->findChildren<QPushButton*>();
    const auto named =
        std::find_if(buttons.cbegin(), buttons.cend(), [](const auto* b) { return b->text() == u"Show all jobs"_s; });
    QVERIFY(named != buttons.cend());
    auto* all = *named;
    QTRY_VERIFY_WITH_TIMEOUT(all->isVisible(), 60'000); // once the worker has said that there is none
    all->click();
    QTRY_COMPARE(empty->title(), u"No jobs yet"_s);
}

void JobsPaneTest::offersWhatTheStateAllows_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QStringList>("offered");
    const QString pause = u"pauseJob"_s;
    const QString resume = u"resumeJob"_s;
    const QString cancel = u"cancelJob"_s;
    QTest::newRow("running") << JobState::Running << QStringList{pause, cancel};
    QTest::newRow("paused") << JobState::Paused << QStringList{resume, cancel};
    QTest::newRow("interrupted") << JobState::Interrupted << QStringList{resume, cancel};
    QTest::newRow("held") << JobState::Held << QStringList{resume, cancel};
    QTest::newRow("done") << JobState::Done << QStringList{};
    QTest::newRow("failed") << JobState::Failed << QStringList{u"retryJob"_s};
    QTest::newRow("cancelled") << JobState::Cancelled << QStringList{};
}

void JobsPaneTest::offersWhatTheStateAllows()
{
    QFETCH(const JobState, state);
    QFETCH(const QStringList, offered);
    JobRecord job = sample(4, state);
    if (state == JobState::Failed) {
        job.counts.deleted = 28;
        job.counts.failed = 2;
    }
    show(job);
    QVERIFY(m_pane->current());
    for (const QString& name : {u"pauseJob"_s, u"resumeJob"_s, u"cancelJob"_s, u"retryJob"_s})
        QVERIFY2(offers(name) == offered.contains(name), qPrintable(name));
    if (state == JobState::Failed) {
        // Where some were left unsent, trying again would be refused: it is not offered.
        job.counts.deleted = 27;
        show(job);
        QVERIFY(!offers(u"retryJob"_s));
    }
    const bool stopped = state == JobState::Paused || state == JobState::Interrupted;
    QCOMPARE(menuAction(u"Reconcile"_s)->isEnabled(), stopped);
    QCOMPARE(menuAction(u"Abandon"_s)->isEnabled(), stopped);
    for (auto* button : m_pane->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->objectName().endsWith(u"Job"_s))
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
}

void JobsPaneTest::buttonsAskTheWorker()
{
    show(sample(99, JobState::Paused)); // the journal has no such job: each question is answered by an error
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    part<QPushButton>(u"resumeJob"_s)->click();
    part<QPushButton>(u"cancelJob"_s)->click();
    menuAction(u"Reconcile"_s)->trigger();
    QTRY_COMPARE(failed.size(), 3);
}

void JobsPaneTest::aDoubleClickOnPausePauses()
{
    show(sample(99, JobState::Running));
    part<QPushButton>(u"pauseJob"_s)->click();
    show(sample(99, JobState::Paused)); // what the first click leads to
    QVERIFY(part<QPushButton>(u"resumeJob"_s)->isVisible());
    QVERIFY(!offers(u"resumeJob"_s));
    QTRY_VERIFY(offers(u"resumeJob"_s));
}

void JobsPaneTest::theChosenJobStaysChosen()
{
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(1000);
    history.change(u"state = 3"_s, 5);
    history.change(u"state = 3"_s, 6);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    m_pane->showJob(5);
    QTRY_VERIFY(m_pane->current() && m_pane->current()->id == 5);
    part<QLineEdit>(u"jobSearch"_s)->clear();
    part<QToolButton>(u"showAttentionJobs"_s)->click();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_pane->current()->id, 5); // not the first, 6
    // It is not in this list; once another is chosen, nothing jumps back to it.
    part<QToolButton>(u"showEndedJobs"_s)->click();
    QTRY_VERIFY(m_model->rowCount() > 2 && m_pane->current());
    const qint64 first = m_pane->current()->id;
    QVERIFY(first != 5);
    show(sample(5, JobState::Done));
    QCOMPARE(m_pane->current()->id, first);
}

void JobsPaneTest::unexpectedLossesAreLoud()
{
    auto* details = part<JobDetails>(u"jobDetails"_s);
    show(sample(1, JobState::Done));
    QVERIFY(details->findChild<Note*>(u"jobLoss"_s)->isHidden());
    JobRecord lossy = sample(1, JobState::Failed);
    lossy.counts.unexpected = 7;
    lossy.counts.failed = 2;
    show(lossy);
    auto* loss = details->findChild<Note*>(u"jobLoss"_s);
    QVERIFY(loss->isVisible());
    QVERIFY2(loss->sentence().contains(u"7 assets went that were not planned"_s), qPrintable(loss->sentence()));
    QCOMPARE(details->troubles().size(), 2);
    // The names come from the journal a moment later.
    QSignalSpy named(m_worker.get(), &RemovalWorker::differencesListed);
    QTRY_VERIFY(!named.isEmpty());
    const AssetPath path = AssetPath::fromCanonical(u"/users/u120"_s);
    Q_EMIT m_worker->differencesListed(1, {{Difference::Kind::Unexpected, {path, 3}, 0}});
    QVERIFY(loss->sentence().contains(u"/users/u120 #3"_s));
    Q_EMIT m_worker->differencesListed(2, {}); // of another job
    QVERIFY(loss->sentence().contains(u"/users/u120 #3"_s));
}

void JobsPaneTest::tellsAllDetails()
{
    JobRecord job = sample(1, JobState::Interrupted);
    job.archive = u"/archive/12"_s;
    job.reason = u"The program ended while this job was running."_s;
    show(job);
    JobProgress progress{1, JobState::Running, job.counts, 4, 5, nowStamp(), {}};
    Q_EMIT m_worker->progressed(progress);
    auto* details = part<JobDetails>(u"jobDetails"_s);
    QVERIFY(details->value(u"Request"_s).contains(u"/users/u12"_s));
    QCOMPARE(details->value(u"Store"_s), u"Photos"_s);
    QCOMPARE(details->value(u"By"_s), u"anna on desk"_s);
    QCOMPARE(details->value(u"Archive"_s), u"/archive/12"_s);
    for (const QString& caption : {u"Assets"_s, u"Last confirmed"_s, u"Agreed"_s, u"Started"_s, u"Mode"_s})
        QVERIFY2(!details->value(caption).isEmpty(), qPrintable(caption));
    QVERIFY(details->value(u"Ended"_s).isEmpty());
}

void JobsPaneTest::filtersAndSearchesTheHistory()
{
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(1000);
    history.change(u"state = 3"_s, 5);
    history.change(u"unexpected = 2"_s, 6);
    history.change(u"made_by = 'anna'"_s, 7);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    part<QToolButton>(u"showAttentionJobs"_s)->click();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_pane->current()->id, 6);
    part<QToolButton>(u"showRunningJobs"_s)->click();
    QTRY_VERIFY(part<EmptyState>(u"jobsEmpty"_s)->isVisible());
    part<QToolButton>(u"showEndedJobs"_s)->click();
    QTRY_VERIFY(m_model->rowCount() > 0 && m_pane->current());
    auto* search = part<QLineEdit>(u"jobSearch"_s);
    search->setText(u"ANNA"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_pane->current()->id, 7);
    search->setText(u"#123"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_pane->current() && m_pane->current()->id == 123);
    QCOMPARE(m_model->rowCount(), 1);
}

void JobsPaneTest::showsAJobThatWasAskedFor()
{
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(1000);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    part<QToolButton>(u"showRunningJobs"_s)->click();
    m_pane->showJob(17); // far beyond what is loaded
    QTRY_VERIFY(m_pane->current() && m_pane->current()->id == 17);
    m_pane->showJob(0);
    QCOMPARE(m_pane->findChild<QLineEdit*>(u"jobSearch"_s)->text(), QString());
    QVERIFY(part<QToolButton>(u"showAttentionJobs"_s)->isChecked());
}

void JobsPaneTest::copiesTheNumber()
{
    show(sample(321, JobState::Done));
    menuAction(u"Copy job number"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"321"_s);
}

/// Another job may come to be the chosen one while the palette is open.
void JobsPaneTest::aCommandIsOfTheJobThatItNames()
{
    show(sample(3, JobState::Paused));
    show(sample(4, JobState::Paused));
    m_pane->showJob(3);
    QCOMPARE(m_pane->current()->id, 3);
    QWidget owner;
    const QList<Command> commands = m_pane->commands(&owner);
    m_pane->showJob(4);
    QCOMPARE(m_pane->current()->id, 4);
    const auto resume = std::find_if(commands.cbegin(), commands.cend(),
                                     [](const Command& command) { return command.text == "Resume"_L1; });
    QVERIFY(resume != commands.cend() && resume->place.contains(u'3'));
    resume->action->trigger();
    auto* menu = part<QMenu>(u"jobMenu"_s);
    QVERIFY(menu && menu->activeAction());
    for (QAction* action : menu->actions()) {
        if (withoutMnemonic(action->text()) == "Copy job number"_L1)
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"3"_s);
    menu->close();
}

void JobsPaneTest::opensTheReceipt()
{
    QSignalSpy asked(m_pane.get(), &JobsPane::receiptAsked);
    show(sample(3, JobState::Done));
    part<QPushButton>(u"jobReceipt"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), 3);
    show(sample(4, JobState::Held)); // nothing was sent: there is nothing to prove
    m_pane->showJob(4);
    QVERIFY(!part<QPushButton>(u"jobReceipt"_s)->isEnabled());
}

void JobsPaneTest::reachableByKeyboard()
{
    show(sample(3, JobState::Paused));
    for (QWidget* widget : {static_cast<QWidget*>(part<QToolButton>(u"showAllJobs"_s)),
                            static_cast<QWidget*>(part<QLineEdit>(u"jobSearch"_s)),
                            static_cast<QWidget*>(part<QPushButton>(u"resumeJob"_s)),
                            static_cast<QWidget*>(part<QToolButton>(u"moreJob"_s)),
                            static_cast<QWidget*>(part<QTreeView>(u"jobsView"_s))}) {
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(!part<QTreeView>(u"jobsView"_s)->accessibleName().isEmpty());
    QVERIFY(!part<QLineEdit>(u"jobSearch"_s)->accessibleName().isEmpty());
    QVERIFY(!part<QToolButton>(u"moreJob"_s)->accessibleName().isEmpty());
}

void JobsPaneTest::readsOnlyWhereAnotherHasTheJournal()
{
    RemovalWorker second(m_store->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s));
    JobsModel model(second);
    JobsPane pane(second, model);
    pane.show();
    QSignalSpy opened(&second, &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
    Q_EMIT second.jobEnded(sample(3, JobState::Interrupted));
    for (const QString& name : {u"resumeJob"_s, u"cancelJob"_s, u"pauseJob"_s})
        QVERIFY(!pane.findChild<QPushButton*>(name)->isEnabled());
    QVERIFY(pane.findChild<QPushButton*>(u"jobReceipt"_s)->isEnabled()); // reading is always possible
}

QTEST_MAIN(JobsPaneTest)
#include "jobs_pane_test.moc"
