// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pending_model.h"
#include "support/memory_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class PendingModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatIsStuck();
    void keepsABoundedCurve();
    void knowsNoRateTooSoon();

private:
    [[nodiscard]] static PendingObject object(qint64 id);
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<RemovalWorker> m_worker;
    std::unique_ptr<PendingModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PendingModelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_worker = std::make_unique<RemovalWorker>(m_store->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s));
    m_model = std::make_unique<PendingModel>(*m_worker);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PendingModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_worker.reset();
}

PendingObject PendingModelTest::object(qint64 id)
{
    PendingObject pending;
    pending.id = id;
    pending.bucket = u"assets"_s;
    pending.key = QString::number(id);
    pending.stuck = true;
    return pending;
}

QStringList PendingModelTest::names() const
{
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found.append(m_model->data(m_model->index(row, PendingModel::ObjectColumn), Qt::DisplayRole).toString());
    return found;
}

void PendingModelTest::listsWhatIsStuck()
{
    Q_EMIT m_worker->stuckListed({object(3), object(1), object(2)});
    QCOMPARE(names(), (QStringList{u"assets/1"_s, u"assets/2"_s, u"assets/3"_s}));
    QSignalSpy gone(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy come(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Q_EMIT m_worker->stuckListed({object(2), object(4), object(5)});
    QCOMPARE(names(), (QStringList{u"assets/2"_s, u"assets/4"_s, u"assets/5"_s}));
    QCOMPARE(gone.size(), 2);
    QCOMPARE(come.size(), 1);
    QCOMPARE(reset.size(), 0);
    Q_EMIT m_worker->stuckListed({});
    QCOMPARE(m_model->rowCount(), 0);
}

void PendingModelTest::keepsABoundedCurve()
{
    PendingSummary summary;
    for (int i = 0; i < PendingModel::maxSamples * 3; ++i) {
        summary.pending = i;
        Q_EMIT m_worker->pendingChanged(summary);
    }
    QVERIFY(m_model->backlog().size() <= PendingModel::maxSamples);
    QCOMPARE(m_model->backlog().last().y(), double(PendingModel::maxSamples * 3 - 1));
    QCOMPARE(m_model->summary().pending, summary.pending);
}

void PendingModelTest::knowsNoRateTooSoon()
{
    QVERIFY(!m_model->declinePerMinute());
    PendingSummary summary;
    summary.pending = 10;
    Q_EMIT m_worker->pendingChanged(summary);
    summary.pending = 5;
    Q_EMIT m_worker->pendingChanged(summary);
    QVERIFY(!m_model->declinePerMinute()); // both within a moment
}

QTEST_GUILESS_MAIN(PendingModelTest)
#include "pending_model_test.moc"
