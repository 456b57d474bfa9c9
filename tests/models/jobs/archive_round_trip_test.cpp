// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_help.h"
#include "models/jobs/job_maker.h"
#include "models/jobs/remote_jobs.h"
#include "models/stores/image_maker.h"
#include "stores/local/local_store.h"
#include "support/verify_result.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 1000;

/// PNG, JPEG and, one in ten, WebP.
QString makePicture(const QString& file, int n)
{
    if (n % 10 == 0)
        return makeImage(file + u".webp"_s, 320, 240, n) && QFile::rename(file + u".webp"_s, file) ? u".webp"_s
                                                                                                   : QString();
    const QImage image = noisePicture(48 + n % 5, 40 + n % 7, n);
    const bool png = n % 2 == 0;
    return image.save(file, png ? "PNG" : "JPG") ? (png ? u".png"_s : u".jpg"_s) : QString();
}

QStringList asOnServers(QStringList lines)
{
    lines.replaceInStrings(u" URL "_s, u" UPLOAD "_s);
    lines.sort();
    return lines;
}

} // namespace

/// A thousand real pictures are archived, deleted and put back: the same bytes, texts, labels and tags.
class ArchiveRoundTripTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void localToLocal();
    void localToRemote();
    void remoteToRemote();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<Journal> m_journal;
    RemoteJobs m_remote;
    QStringList m_before;
};

void ArchiveRoundTripTest::initTestCase()
{
    VERIFY_RESULT(makePictureStore(file(u"pictures"_s), pictures, makePicture));
    auto store = LocalStore::open(file(u"pictures"_s), Access::ReadWrite);
    VERIFY_RESULT(store);
    m_local = std::move(*store);
    m_journal = openJournal(file(u"journal.db"_s));
    m_before = contentsOf(*m_local);
    QCOMPARE(m_before.size(), pictures);
    for (const QString& ending : {u"*.png"_s, u"*.jpg"_s, u"*.webp"_s}) {
        QDirIterator files(file(u"pictures/content"_s), {ending}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
    }
}

void ArchiveRoundTripTest::localToLocal()
{
    const auto request = DeleteRequest::everythingBelow(AssetPath());
    const auto record = holdWithArchive(*m_local, *m_journal, request, file(u"archive"_s));
    VERIFY_RESULT(m_journal->setTypedName(record, m_local->info().name));
    const ArchiveRun run = runJob(*m_local, *m_journal, record);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, pictures);
    QCOMPARE(contentsOf(*m_local).size(), 0);
    QCOMPARE(contentsOf(file(u"archive"_s)), m_before);
    RestoreSpec spec;
    spec.folder = file(u"archive"_s);
    const auto report = Restore(*m_local, *m_journal).run(spec, Cancel(), {}, {});
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures);
    QCOMPARE(contentsOf(*m_local), m_before);
}

void ArchiveRoundTripTest::localToRemote()
{
    VERIFY_RESULT(m_remote.open());
    RestoreSpec spec;
    spec.folder = file(u"archive"_s);
    spec.at = at(u"/all"_s);
    const auto report = Restore(m_remote.store(), m_remote.journal()).run(spec, Cancel(), {}, {});
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, pictures);
    QStringList expected;
    for (const QString& line : asOnServers(m_before))
        expected.append(u"/all"_s + line);
    expected.sort();
    QCOMPARE(contentsOf(m_remote.store()), expected);
}

void ArchiveRoundTripTest::remoteToRemote()
{
    const QStringList before = contentsOf(m_remote.store());
    QCOMPARE(before.size(), pictures);
    DeleteRequest request = DeleteRequest::everythingBelow(at(u"/all"_s));
    request.labels = {{u"limit"_s, u"5"_s}}; // every fifth, and all at its path around it stay
    constexpr int fifth = pictures / 5;
    const qint64 job = holdWithArchive(m_remote.store(), m_remote.journal(), request, file(u"remote-archive"_s));
    const ArchiveRun run = runJob(m_remote.store(), m_remote.journal(), job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, fifth);
    QCOMPARE(m_remote.server.memory().size(), pictures - fifth);
    RestoreSpec spec;
    spec.folder = file(u"remote-archive"_s);
    const auto report = Restore(m_remote.store(), m_remote.journal()).run(spec, Cancel(), {}, {});
    VERIFY_RESULT(report);
    QCOMPARE(report->restored, fifth);
    QCOMPARE(contentsOf(m_remote.store()), before);
    QCOMPARE(m_remote.server.memory().renditions(), 0);
}

QTEST_GUILESS_MAIN(ArchiveRoundTripTest)
#include "archive_round_trip_test.moc"
