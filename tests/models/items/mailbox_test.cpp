// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailbox.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <thread>

using namespace secateur;

class MailboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversInOrderOnTheOwnersThread()
    {
        Mailbox box(this);
        QList<int> seen;
        QThread* const here = QThread::currentThread();
        std::thread poster([&] {
            for (int i = 0; i < 1000; ++i)
                box.post([&seen, here, i] {
                    QCOMPARE(QThread::currentThread(), here);
                    seen.append(i);
                });
        });
        poster.join();
        QVERIFY(seen.isEmpty());
        QTRY_COMPARE(seen.size(), 1000);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void aSlotOutlivesItsBox()
    {
        auto box = std::make_unique<Mailbox>(this);
        const Mailbox::Slot slot = box->slot();
        bool ran = false;
        QVERIFY(slot.post([&ran] { ran = true; }));
        QTRY_VERIFY(ran);
        box.reset();
        std::thread poster([&slot] { QVERIFY(!slot.post([] { QFAIL("nobody is there"); })); });
        poster.join();
    }

    void manyPostersLoseNothing()
    {
        Mailbox box(this);
        int sum = 0;
        std::vector<std::thread> posters;
        for (int t = 0; t < 4; ++t)
            posters.emplace_back([&] {
                for (int i = 0; i < 2000; ++i)
                    box.post([&sum] { ++sum; });
            });
        for (auto& poster : posters)
            poster.join();
        QTRY_COMPARE(sum, 8000);
    }

    void aLongQueueDoesNotStarveTheEventLoop()
    {
        Mailbox box(this);
        int done = 0;
        int turnsBetween = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { turnsBetween += done < 50 ? 1 : 0; });
        timer.start(0);
        const auto busy = [&done] {
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 2) {
            }
            ++done;
        };
        for (int i = 0; i < 50; ++i)
            box.post(busy);
        QTRY_COMPARE(done, 50);
        QVERIFY(turnsBetween >= 5);
    }

    void postedFromInsideWorkComesLater()
    {
        Mailbox box(this);
        int depth = 0;
        int runs = 0;
        std::function<void()> again = [&] {
            QCOMPARE(depth, 0);
            ++depth;
            if (++runs < 100)
                box.post(again);
            --depth;
        };
        box.post(again);
        QTRY_COMPARE(runs, 100);
    }

    void closingDropsWhatWaitsAndWhatComes()
    {
        Mailbox box(this);
        int runs = 0;
        auto token = std::make_shared<int>(0);
        QVERIFY(box.post([&, token] { ++runs; }));
        box.close();
        QCOMPARE(token.use_count(), 1);
        QVERIFY(!box.post([&] { ++runs; }));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(runs, 0);
    }

    void workMayDestroyTheMailbox()
    {
        auto box = std::make_unique<Mailbox>(this);
        bool first = false;
        bool second = false;
        box->post([&] {
            first = true;
            box.reset();
        });
        box->post([&] { second = true; });
        QTRY_VERIFY(first);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!second);
    }

    void bothWaysBetweenTwoThreads()
    {
        QThread thread;
        auto there = std::make_unique<QObject>();
        there->moveToThread(&thread);
        Mailbox home(this);
        Mailbox away(there.get());
        thread.start();
        QList<int> back;
        for (int i = 0; i < 500; ++i)
            away.post([&home, &back, list = QList<int>{i}] { home.post([&back, list] { back += list; }); });
        QTRY_COMPARE(back.size(), 500);
        thread.quit();
        thread.wait();
    }
};

QTEST_GUILESS_MAIN(MailboxTest)
#include "mailbox_test.moc"
