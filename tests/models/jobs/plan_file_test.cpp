// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planner.h"
#include "models/jobs/runner_test.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Plan files whose hash is right and that name what their own request could never mean.
class PlanFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheRequestMeans_data();
    void whatTheRequestMeans();
};

namespace {

/// The plan file of everything below /u, said to be of another request: sums and hash agree.
QByteArray forged(const QByteArray& sound, const DeleteRequest& request, const QString& storeId)
{
    QByteArrayList lines = sound.split('\n');
    lines[0].replace(DeleteRequest::everythingBelow(at(u"/u"_s)).canonical()->toUtf8(), request.canonical()->toUtf8());
    PlanHasher before(DeleteRequest::everythingBelow(at(u"/u"_s)), storeId);
    PlanHasher hasher(request, storeId);
    for (const QByteArray& line : lines.sliced(1, lines.size() - 3)) {
        hasher.add(*parsePlanLine(line), line);
        before.add(*parsePlanLine(line), line);
    }
    QByteArray& last = lines[lines.size() - 2];
    last.replace(before.sha256(), hasher.sha256());
    return lines.join('\n');
}

} // namespace

void PlanFileTest::whatTheRequestMeans_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sound");
    QTest::addRow("itself") << u"/u"_s << 0 << true;
    QTest::addRow("an entry at the top, where no name is asked for") << u"/"_s << 1 << false;
    QTest::addRow("an entry") << u"/u"_s << 1 << false;
    QTest::addRow("all at the path, and it holds what lies below") << u"/u"_s << 2 << false;
    QTest::addRow("the newest, and it holds what lies below") << u"/u"_s << 3 << false;
}

void PlanFileTest::whatTheRequestMeans()
{
    QFETCH(const QString, path);
    QFETCH(const int, kind);
    QFETCH(const bool, sound);
    RunnerBench bench(linesAt(u"/u"_s, 1) + linesAt(u"/u/a"_s, 3));
    QTemporaryDir dir;
    const QString file = dir.filePath(u"plan.jsonl"_s);
    QVERIFY(savePlan(*bench.store, DeleteRequest::everythingBelow(at(u"/u"_s)), file, Cancel()));
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadOnly));
    const QByteArray whole = f.readAll();
    f.close();
    const DeleteRequest requests[] = {DeleteRequest::everythingBelow(at(path)), DeleteRequest::entryAt(at(path), 0),
                                      DeleteRequest::allAt(at(path)), DeleteRequest::newest(at(path), 9)};
    QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
    f.write(forged(whole, requests[kind], bench.memory.info().id));
    f.close();
    const auto record = planFileIntoJournal(*bench.store, u"/folder"_s, file, *bench.journal, Cancel());
    QCOMPARE(record.has_value(), sound);
    if (!sound) {
        QCOMPARE(record.error().code, ErrorCode::Damaged);
        QVERIFY2(record.error().what.contains(u"request"_s), qPrintable(record.error().what));
    }
}

QTEST_GUILESS_MAIN(PlanFileTest)
#include "plan_file_test.moc"
