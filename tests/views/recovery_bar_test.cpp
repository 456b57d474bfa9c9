// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_bar.h"
#include "support/memory_store.h"
#include "theme.h"
#include "views/job_samples.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class RecoveryBarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysNothingWhereNothingWasLeft();
    void offersWhatCanBeDone();
    void aHeldJobIsStartedOrCalledOff();
    void aListOfSeveral();
    void jobsOfAnotherStore();
    void goesAsJobsGoOn();
    void aDoubleClickIsAboutOneJob();
    void abandoningAsksFirst();
    void anotherProcessHasTheJournal();

private:
    [[nodiscard]] JobRecord left(qint64 id, JobState state) const { return sampleJob(id, state, m_store->info().id); }
    [[nodiscard]] QList<QToolButton*> buttons(const QString& name) const
    {
        QList<QToolButton*> shown;
        for (auto* button : m_bar->findChildren<QToolButton*>(name)) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<RemovalWorker> m_worker;
    std::unique_ptr<QWidget> m_window;
    RecoveryBar* m_bar = nullptr;
};

void RecoveryBarTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_worker = std::make_unique<RemovalWorker>(m_store->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s));
    m_window = std::make_unique<QWidget>();
    m_bar = new RecoveryBar(*m_worker, m_window.get());
    m_window->resize(1000, 200);
    m_window->show();
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
}

void RecoveryBarTest::cleanup()
{
    m_window.reset();
    m_worker.reset();
}

void RecoveryBarTest::saysNothingWhereNothingWasLeft()
{
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_bar->sentences().isEmpty());
}

void RecoveryBarTest::offersWhatCanBeDone()
{
    Q_EMIT m_worker->leftOver({left(12, JobState::Interrupted)});
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->sentences(), QStringList{u"Job 12 was interrupted after 12 of 30 assets."_s});
    QCOMPARE(buttons(u"resumeLeft"_s).size(), 1);
    QCOMPARE(buttons(u"reconcileLeft"_s).size(), 1);
    QCOMPARE(buttons(u"abandonLeft"_s).size(), 1);
    QCOMPARE(buttons(u"cancelLeft"_s).size(), 0);
    QVERIFY(!buttons(u"resumeLeft"_s).first()->accessibleDescription().isEmpty());
    QSignalSpy details(m_bar, &RecoveryBar::detailsAsked);
    buttons(u"detailsLeft"_s).first()->click();
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0][0].toLongLong(), 12);
    // The worker is asked: it knows no such job, and says so.
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    buttons(u"resumeLeft"_s).first()->click();
    buttons(u"reconcileLeft"_s).first()->click();
    QTRY_COMPARE(failed.size(), 2);
    m_bar->findChild<QToolButton*>(u"closeRecovery"_s)->click();
    QVERIFY(m_bar->isHidden());
}

void RecoveryBarTest::aHeldJobIsStartedOrCalledOff()
{
    JobRecord over = left(3, JobState::Held);
    over.notBefore = nowStamp() - 1'000'000;
    JobRecord later = left(4, JobState::Held);
    later.notBefore = nowStamp() + 7'200'000'000;
    Q_EMIT m_worker->leftOver({later, over});
    QCOMPARE(m_bar->sentences().size(), 2);
    QVERIFY(m_bar->sentences().first().contains(u"nothing of its 30 assets was sent"_s));
    QVERIFY(m_bar->sentences().last().contains(u"did not begin before the window was closed"_s));
    const auto resume = buttons(u"resumeLeft"_s);
    QCOMPARE(resume.size(), 2);
    QVERIFY(resume[0]->text() != resume[1]->text());
    QCOMPARE(buttons(u"cancelLeft"_s).size(), 2);
    QCOMPARE(buttons(u"reconcileLeft"_s).size(), 0);
    QCOMPARE(buttons(u"abandonLeft"_s).size(), 0);
}

void RecoveryBarTest::aListOfSeveral()
{
    QList<JobRecord> jobs;
    for (qint64 id = 9; id > 0; --id)
        jobs.append(left(id, JobState::Paused));
    Q_EMIT m_worker->leftOver(jobs);
    QCOMPARE(m_bar->jobs().size(), 9);
    QCOMPARE(m_bar->sentences().size(), RecoveryBar::rowsShown + 1);
    QVERIFY(m_bar->sentences().last().contains(QString::number(9 - RecoveryBar::rowsShown)));
    QSignalSpy details(m_bar, &RecoveryBar::detailsAsked);
    buttons(u"showLeft"_s).first()->click();
    QCOMPARE(details[0][0].toLongLong(), 0);
}

void RecoveryBarTest::jobsOfAnotherStore()
{
    Q_EMIT m_worker->leftOver({sampleJob(5, JobState::Interrupted, u"another"_s)});
    QVERIFY(m_bar->sentences().first().contains(u"Photos"_s));
    QCOMPARE(buttons(u"resumeLeft"_s).size(), 0);
    QCOMPARE(buttons(u"reconcileLeft"_s).size(), 0);
    QCOMPARE(buttons(u"abandonLeft"_s).size(), 1); // needs no store
    QCOMPARE(buttons(u"detailsLeft"_s).size(), 1);
}

void RecoveryBarTest::goesAsJobsGoOn()
{
    Q_EMIT m_worker->leftOver({left(3, JobState::Interrupted), left(2, JobState::Held), left(1, JobState::Paused)});
    JobProgress progress;
    progress.job = 3;
    Q_EMIT m_worker->progressed(progress);
    QCOMPARE(m_bar->jobs(), (QList<qint64>{2, 1}));
    Q_EMIT m_worker->queueChanged({{2, 0}});
    QCOMPARE(m_bar->jobs(), (QList<qint64>{1}));
    progress.job = 1;
    progress.state = JobState::Paused;
    Q_EMIT m_worker->progressed(progress); // still left
    QCOMPARE(m_bar->jobs(), (QList<qint64>{1}));
    progress.state = JobState::Cancelled;
    Q_EMIT m_worker->progressed(progress);
    QVERIFY(m_bar->isHidden());
}

void RecoveryBarTest::aDoubleClickIsAboutOneJob()
{
    Q_EMIT m_worker->leftOver({left(3, JobState::Interrupted), left(2, JobState::Interrupted)});
    QVERIFY(buttons(u"resumeLeft"_s).first()->isEnabled());
    Q_EMIT m_worker->queueChanged({{3, 0}}); // what the first click leads to
    QCOMPARE(m_bar->jobs(), (QList<qint64>{2}));
    QVERIFY(!buttons(u"resumeLeft"_s).first()->isEnabled());
    QVERIFY(!buttons(u"abandonLeft"_s).first()->isEnabled());
    Q_EMIT Theme::instance().changed();
    QVERIFY(!buttons(u"resumeLeft"_s).first()->isEnabled());
    QTRY_VERIFY(buttons(u"resumeLeft"_s).first()->isEnabled());
    QVERIFY(buttons(u"abandonLeft"_s).first()->isEnabled());
}

void RecoveryBarTest::abandoningAsksFirst()
{
    Q_EMIT m_worker->leftOver({left(7, JobState::Interrupted)});
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    buttons(u"abandonLeft"_s).first()->click();
    auto* box = m_window->findChild<QMessageBox*>(u"abandonBox"_s);
    QVERIFY(box && box->text().contains(u"7"_s));
    box->reject();
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>(u"abandonBox"_s));
    QVERIFY(failed.isEmpty());
    buttons(u"abandonLeft"_s).first()->click();
    box = m_window->findChild<QMessageBox*>(u"abandonBox"_s);
    QVERIFY(box);
    QVERIFY(box->defaultButton() && box->buttonRole(box->defaultButton()) == QMessageBox::RejectRole);
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(failed.size(), 1); // there is no such job: the worker was asked
}

void RecoveryBarTest::anotherProcessHasTheJournal()
{
    RemovalWorker second(m_store->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s));
    RecoveryBar bar(second, nullptr);
    QSignalSpy opened(&second, &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.sentences().size(), 1);
    QVERIFY2(bar.sentences().first().contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(bar.sentences().first()));
    QSignalSpy again(&bar, &RecoveryBar::reopenAsked);
    bar.findChild<QToolButton*>(u"reopenStore"_s)->click();
    QCOMPARE(again.size(), 1);
}

QTEST_MAIN(RecoveryBarTest)
#include "recovery_bar_test.moc"
