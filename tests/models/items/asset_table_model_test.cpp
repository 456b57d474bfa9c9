// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/asset_table_model.h"
#include "items/inspector_data.h"
#include "items/preview.h"
#include "support/memory_store.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;
using test::Call;
using test::MemoryStore;

namespace {

QStringList printed(const AssetTableModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.refAt(row).path.text() + u' ' + QString::number(model.refAt(row).entry));
    return rows;
}

} // namespace

class AssetTableModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { make({u"/a 0 phone=iphone #cat @5 bytes:1500"_s, u"/a 1 @9"_s, u"/a/b 0 @7 variants:2"_s}); }

    void cleanup()
    {
        m_store->release();
        m_tester.reset();
        m_model.reset();
        m_worker.reset();
        QCOMPARE(m_store->callsOnHomeThread(), 0);
        QVERIFY(m_store->eraserCalls().isEmpty());
    }

    void listsWhatARequestMatches()
    {
        m_model->setRequest(DeleteRequest::everythingBelow({}));
        QCOMPARE(m_model->state(), AssetTableModel::State::Loading);
        QTRY_VERIFY(m_model->isComplete());
        QCOMPARE(printed(*m_model), (QStringList{u"/a 0"_s, u"/a 1"_s, u"/a/b 0"_s}));
        m_model->setRequest({});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->state(), AssetTableModel::State::Empty);
    }

    void detailsComeForWhatIsLookedAt()
    {
        m_tester.reset(); // looks at cells by itself
        show(DeleteRequest::everythingBelow({}));
        QCOMPARE(text(0, AssetTableModel::LabelsColumn), u"…"_s);
        QTRY_COMPARE(text(0, AssetTableModel::LabelsColumn), u"phone=iphone"_s);
        QCOMPARE(text(0, AssetTableModel::TagsColumn), u"cat"_s);
        QCOMPARE(text(2, AssetTableModel::ContentColumn), u"2 objects"_s);
        QCOMPARE(m_store->calls(Call::LookUp), 1);
    }

    void whatIsGoneIsShownAsGone()
    {
        m_tester.reset(); // looks at cells by itself
        show(DeleteRequest::everythingBelow({}));
        m_store->remove({AssetPath::fromCanonical(u"/a"_s), 0});
        text(0, AssetTableModel::AltColumn);
        QTRY_VERIFY(m_model->index(0, 0).data(AssetTableModel::GoneRole).toBool());
    }

    void theStoreSorts()
    {
        show(DeleteRequest::everythingBelow({}));
        const QPersistentModelIndex first = m_model->index(0, 0);
        m_model->sort(AssetTableModel::CreatedColumn, Qt::DescendingOrder);
        QTRY_COMPARE(printed(*m_model), (QStringList{u"/a 1"_s, u"/a/b 0"_s, u"/a 0"_s}));
        QCOMPARE(first.row(), 2);
    }

    void aNewerRequestWins()
    {
        m_store->hangNext(Call::Refs);
        m_model->setRequest(DeleteRequest::everythingBelow({}));
        QTRY_VERIFY(m_store->isHanging());
        show(DeleteRequest::allAt(AssetPath::fromCanonical(u"/a/b"_s)));
        QCOMPARE(printed(*m_model), QStringList{u"/a/b 0"_s});
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(m_model.get(), &AssetTableModel::loadFailed);
        m_store->failNext(Call::Refs, {ErrorCode::Io, u"No."_s, {}, {}});
        m_model->setRequest(DeleteRequest::everythingBelow({}));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_model->state(), AssetTableModel::State::Failed);
    }

    void rowsLeaveInRangesAndTheSelectionStays()
    {
        QStringList lines;
        for (int i = 0; i < 3000; ++i)
            lines.append(u"/p/x%1 0"_s.arg(i, 5, 10, QChar(u'0')));
        make(lines);
        show(DeleteRequest::everythingBelow({}));
        QItemSelectionModel selection(m_model.get());
        const QPersistentModelIndex kept = m_model->index(2500, 0);
        selection.select(kept, QItemSelectionModel::Select);
        for (int i = 1000; i < 2000; ++i)
            m_store->remove(m_model->refAt(i));
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 2000);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(kept.row(), 1500);
        QVERIFY(selection.isSelected(kept));
    }

    void randomRefreshesEqualAFreshModel()
    {
        QRandomGenerator random(11);
        show(DeleteRequest::everythingBelow({}));
        for (int round = 0; round < 30; ++round) {
            for (int i = 0; i < 40; ++i) {
                const AssetRef ref{AssetPath::fromCanonical(u"/r/%1"_s.arg(random.bounded(60))), random.bounded(20)};
                if (m_store->asset(ref))
                    m_store->remove(ref);
                else
                    m_store->add({ref.path.text() + u' ' + QString::number(ref.entry)});
            }
            if (round % 5 == 4)
                m_model->sort(round % 2 == 0 ? AssetTableModel::CreatedColumn : AssetTableModel::PathColumn,
                              Qt::AscendingOrder);
            m_model->refresh();
            QTRY_VERIFY(m_model->isComplete());
            QStringList rows = printed(*m_model);
            rows.sort();
            QStringList wanted = m_store->refLines();
            wanted.sort();
            QCOMPARE(rows, wanted);
        }
    }

    void thePreviewCounts()
    {
        Preview preview(*m_worker);
        m_store->hangNext(Call::Radius);
        preview.setRequest(DeleteRequest::allAt(AssetPath::fromCanonical(u"/a"_s)));
        QTRY_VERIFY(m_store->isHanging());
        preview.setRequest(DeleteRequest::everythingBelow({}));
        QTRY_COMPARE(preview.state(), Preview::State::Ready);
        QCOMPARE(preview.radius().matched.assets, 3);
    }

    void theInspectorShowsOneAsset()
    {
        InspectorData data(*m_worker);
        data.setRef(AssetRef{AssetPath::fromCanonical(u"/a/b"_s), 0});
        QTRY_COMPARE(data.thumbState(), InspectorData::ThumbState::Ready);
        QTRY_VERIFY(data.isContentKnown(1));
        QCOMPARE(data.contentState(1), ContentState::Present);
        data.setRef(AssetRef{AssetPath::fromCanonical(u"/a/b"_s), 9});
        QTRY_COMPARE(data.state(), InspectorData::State::Gone);
        m_store->failNext(Call::Thumbnail, {ErrorCode::Damaged, u"No picture."_s, {}, {}});
        data.setRef(AssetRef{AssetPath::fromCanonical(u"/a"_s), 1});
        QTRY_COMPARE(data.thumbState(), InspectorData::ThumbState::Broken);
    }

private:
    void make(const QStringList& lines)
    {
        m_tester.reset();
        m_model.reset();
        m_worker.reset();
        m_store = std::make_unique<MemoryStore>(lines);
        m_worker = std::make_unique<BrowseWorker>(m_store->opener(), u"browse"_s);
        m_model = std::make_unique<AssetTableModel>(*m_worker);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void show(const DeleteRequest& request)
    {
        m_model->setRequest(request);
        QTRY_VERIFY(m_model->isComplete());
    }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<BrowseWorker> m_worker;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(AssetTableModelTest)
#include "asset_table_model_test.moc"
