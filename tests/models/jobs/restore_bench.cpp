// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/restore_bench.h"

#include "models/jobs/job_maker.h"
#include "support/verify_result.h"

#include <QDirIterator>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

/// A server calls every source UPLOAD.
QStringList asOnServers(QStringList lines)
{
    lines.replaceInStrings(u" URL "_s, u" UPLOAD "_s);
    lines.sort();
    return lines;
}

} // namespace

void RestoreBench::makeArchive()
{
    const QString folder = m_source.filePath(u"store"_s);
    VERIFY_RESULT(makePictureStore(folder, pictures));
    const auto store = LocalStore::open(folder, Access::ReadWrite);
    VERIFY_RESULT(store);
    const auto writer = ArchiveWriter::open(m_source.filePath(u"archive"_s),
                                            {(*store)->info().id, u"s"_s, {}, "p", u"j"_s, 7, {}, {}, 1}, {});
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*store)->reader().match(DeleteRequest::everythingBelow(root), Cancel(),
                                           [&](std::span<const PlannedAsset> some) {
                                               return (*writer)->add((*store)->reader(), some, Cancel()).has_value();
                                           }));
    QCOMPARE((*writer)->assets(), pictures);
    QCOMPARE(contentsOf(m_source.filePath(u"archive"_s), true), contentsOf(**store, root, true));
}

void RestoreBench::begin()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_archive = file(u"archive"_s);
    const QString from = m_source.filePath(u"archive"_s);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(m_archive + name).path()));
        QVERIFY(QFile::copy(from + name, m_archive + name));
    }
    const char* row = QTest::currentDataTag();
    if (row != nullptr && QByteArray(row).startsWith("remote"))
        m_jobs = std::make_unique<RemoteJobs>();
    openTarget();
}

void RestoreBench::openTarget()
{
    if (isRemote()) {
        VERIFY_RESULT(m_jobs->open());
        return;
    }
    m_local.reset();
    m_journal.reset();
    auto store = QFileInfo::exists(file(u"target"_s)) ? LocalStore::open(file(u"target"_s), Access::ReadWrite)
                                                      : LocalStore::create(file(u"target"_s));
    VERIFY_RESULT(store);
    m_local = std::move(*store);
    m_journal = openJournal(file(u"journal.db"_s));
}

void RestoreBench::end()
{
    if (isRemote())
        QCOMPARE(m_jobs->server.memory().renditions(), 0);
    m_local.reset();
    m_journal.reset();
    m_jobs.reset();
}

Result<RestoreReport> RestoreBench::restore(const RestoreSpec& spec, const RestoreProgressSink& onProgress,
                                            const Cancel& cancel)
{
    RestoreSpec all = spec;
    all.folder = m_archive;
    m_reasons.clear();
    return Restore(target(), journal()).run(all, cancel, onProgress, [this](const RestoredAsset& asset) {
        if (!asset.reason.isEmpty())
            m_reasons.append(asset.reason);
    });
}

QStringList RestoreBench::archived() const
{
    const QStringList lines = contentsOf(m_source.filePath(u"archive"_s));
    return isRemote() ? asOnServers(lines) : lines;
}

QStringList RestoreBench::contentFiles() const
{
    QStringList names;
    QDirIterator files(m_archive + u"/content"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    return names;
}

QString RestoreBench::recordFile() const
{
    const QStringList names = QDir(m_archive).entryList({u"restored-*.jsonl"_s});
    return names.size() == 1 ? m_archive + u'/' + names.first() : QString();
}

} // namespace secateur::test
