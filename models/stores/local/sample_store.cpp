// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/sample_store.h"

#include "stores/file_lock.h"
#include "stores/local/image_import_lock.h"
#include "stores/local/local_storer.h"
#include "stores/local/sample_pictures.h"
#include "stores/local/store_files.h"
#include "stores/worker_thread.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

namespace fs = std::filesystem;

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(SampleStore)
};

/// In the sample's folder: the line below and the id of the store beside it.
const QString markerName = u"sample.marker"_s;
/// In the folder where a sample is being made: this line alone.
const QByteArray markerLine = "This folder holds Secateur's sample store and may be removed by Secateur.\n";
/// What a sample's assets have as their source: what was imported later has another one.
const QString sampleSource = u"SAMPLE"_s;

fs::path native(const QString& path)
{
    return fs::path(QFile::encodeName(path).toStdString());
}

bool isRealFolder(const QString& path)
{
    std::error_code ignored;
    return fs::symlink_status(native(path), ignored).type() == fs::file_type::directory;
}

bool isNothing(const QString& path)
{
    std::error_code ignored;
    return fs::symlink_status(native(path), ignored).type() == fs::file_type::not_found;
}

QByteArray markerOf(const QString& folder)
{
    const QString name = folder + u'/' + markerName;
    std::error_code ignored;
    QFile file(name);
    if (fs::symlink_status(native(name), ignored).type() != fs::file_type::regular || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(4096);
}

/// A folder where a sample is being made, or was when the power went: its marker is the first thing in it.
bool isMaking(const QString& folder)
{
    const QByteArray marker = markerOf(folder);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QStringList others = QDir(folder).entryList(all);
    others.removeAll(markerName);
    return marker == markerLine || (others.isEmpty() && markerLine.startsWith(marker));
}

Result<void> writeMarker(const QString& folder, const QByteArray& text)
{
    QFile file(folder + u'/' + markerName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size() || !file.flush())
        return failure(ErrorCode::Io,
                       Sample::tr("The sample could not be made: %1 can not be written: %2.")
                           .arg(file.fileName(), file.errorString()),
                       Sample::tr("Nothing else was changed."),
                       Sample::tr("Check that the disk is not full and that the folder is yours."));
    return {};
}

Result<QByteArray> storeIdIn(const QString& folder)
{
    auto database = openStoreDatabase(folder, Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    Query id = (*database)->query("SELECT value FROM meta WHERE key = 'id'"_ba);
    if (id.next())
        return id.text(0).toUtf8();
    return failure(ErrorCode::Damaged, Sample::tr("The store in %1 has no identity.").arg(folder));
}

/// A file below the content folder that the store does not know; empty where there is none. Links are not followed.
Result<QString> strangeFile(Database& database, const QString& folder)
{
    QSet<QString> known;
    Query objects = database.query("SELECT bucket, key FROM variant UNION ALL SELECT bucket, key FROM outbox"_ba);
    while (objects.next())
        known.insert(objects.text(0) + u'/' + objects.text(1));
    if (const auto end = objects.end(); !end)
        return tl::unexpected(end.error());
    const QDir content(folder + u"/content"_s);
    QDirIterator all(content.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = content.relativeFilePath(all.next());
        if (!all.fileInfo().isSymLink() && !isRealFolder(all.filePath()) && !known.contains(name))
            return name;
    }
    return QString();
}

/// Nothing but a sample may be removed, and of a sample only what was made with it. `place` is where the user knows it.
Result<void> checkOnlySample(const QString& folder, const QString& place)
{
    const auto refuse = [&](const QString& what) {
        return failure(ErrorCode::Refused, what, Sample::tr("The sample is as it was, and nothing was removed."),
                       Sample::tr("Move the folder %1 elsewhere, then try the sample again.").arg(place));
    };
    if (lookAtSample(folder) != SampleState::Ours)
        return refuse(Sample::tr("What is in %1 was not made as a sample by this program.").arg(place));
    const QStringList own{u"store.db"_s, u"store.db-wal"_s, u"store.db-shm"_s, u"import.lock"_s,
                          u"content"_s,  u"reserve"_s,      markerName};
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString& name : QDir(folder).entryList(all)) {
        if (!own.contains(name))
            return refuse(Sample::tr("The sample's folder also holds “%1”, which would be lost.").arg(name));
    }
    auto database = openStoreDatabase(folder, Access::ReadOnly);
    if (!database)
        return refuse(Sample::tr("It can not be seen whether the sample holds images of yours."));
    Query others = (*database)->query("SELECT count(*) FROM asset WHERE source <> ?"_ba, sampleSource);
    if (!others.next())
        return refuse(Sample::tr("It can not be seen whether the sample holds images of yours."));
    if (others.number(0) > 0)
        return refuse(Sample::tr("Images that are not part of the sample were imported into it."));
    const auto strange = strangeFile(**database, folder);
    if (!strange)
        return refuse(Sample::tr("It can not be seen whether the sample holds images of yours."));
    return strange->isEmpty()
               ? Result<void>()
               : refuse(Sample::tr("The sample's folder also holds “%1”, which would be lost.").arg(*strange));
}

/// Content that is in memory.
class DrawnContent final : public ContentSource {
public:
    explicit DrawnContent(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly);
    }
    [[nodiscard]] bool hasFailed() const override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 taken = qMin(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, taken, data);
        m_at += taken;
        return taken;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

NewAsset assetOf(const SamplePicture& picture, const QByteArray& bytes)
{
    NewAsset asset{picture.path, picture.alt, picture.labels, picture.tags, sampleSource, {}, picture.format,
                   bytes.size(), {}};
    asset.open = [bytes]() -> Result<std::unique_ptr<ContentSource>> { return std::make_unique<DrawnContent>(bytes); };
    return asset;
}

/// One making, beside the sample's place. The folder of the making is locked while it works.
class Making {
public:
    Making(const QString& folder, const Cancel& cancel, const SampleProgress& progress)
        : m_folder(QDir::cleanPath(folder))
        , m_beside(m_folder + u".making"_s)
        , m_store(m_beside + u"/store"_s)
        , m_old(m_beside + u"/old"_s)
        , m_cancel(cancel)
        , m_progress(progress)
    {}
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> clear() const;
    [[nodiscard]] Result<void> fill() const;
    [[nodiscard]] Result<void> store(LocalStorer& storer, const QList<SamplePicture>& pictures, qsizetype from,
                                     qsizetype count) const;
    [[nodiscard]] Result<void> mark() const;
    [[nodiscard]] Result<void> move() const;
    void putBack() const;

    const QString m_folder;
    const QString m_beside;
    const QString m_store;
    const QString m_old;
    const Cancel& m_cancel;
    const SampleProgress& m_progress;
};

Result<void> Making::run()
{
    if (!isNothing(m_folder)) {
        if (auto only = checkOnlySample(m_folder, m_folder); !only)
            return only;
    }
    if (!QDir().mkpath(QFileInfo(m_folder).path()))
        return failure(ErrorCode::Permission,
                       Sample::tr("The folder for the sample, %1, can not be made.").arg(m_folder), {},
                       Sample::tr("Check the permissions of the folder above it, and that the disk is not full."));
    const auto lock = FileLock::take(m_beside + u".lock"_s);
    if (!lock)
        return failure(lock.error().code,
                       lock.error().code == ErrorCode::Busy
                           ? Sample::tr("Another program is making the sample at this moment.")
                           : Sample::tr("The sample can not be made in %1: %2.").arg(m_folder, lock.error().why),
                       Sample::tr("Nothing was changed."), Sample::tr("Wait a moment, then try again."));
    auto done = clear();
    if (!done)
        return done;
    done = fill().and_then([this] { return mark(); }).and_then([this] { return move(); });
    (void)clear(); // what stays is cleared by the next making
    return done;
}

/// Removes what a making left, this one or one that was cut short: only a folder that bears the marker of a making.
Result<void> Making::clear() const
{
    if (isNothing(m_beside))
        return {};
    if (!isRealFolder(m_beside) || !isMaking(m_beside))
        return failure(ErrorCode::Refused,
                       Sample::tr("%1 is in the way, and was not left there by this program.").arg(m_beside),
                       Sample::tr("Nothing was removed."), Sample::tr("Move it elsewhere, then try again."));
    std::error_code error;
    // The marker goes last, so that what is left of a removal that was cut short is still known as ours. Links are
    // removed as links.
    for (const QString& part : {m_store, m_old}) {
        fs::remove_all(native(part), error);
        if (error)
            break;
    }
    if (!error)
        fs::remove_all(native(m_beside), error);
    if (error)
        return failure(ErrorCode::Io,
                       Sample::tr("What an earlier making of the sample left in %1 can not be removed.").arg(m_beside),
                       Sample::tr("Nothing else was touched."), Sample::tr("Remove that folder, then try again."));
    return {};
}

Result<void> Making::fill() const
{
    if (!QDir().mkpath(m_beside))
        return failure(ErrorCode::Permission,
                       Sample::tr("The folder for the sample, %1, can not be made.").arg(m_beside), {},
                       Sample::tr("Check the permissions of the folder above it, and that the disk is not full."));
    auto ready = writeMarker(m_beside, markerLine).and_then([this] { return makeStore(m_store); });
    if (!ready)
        return ready;
    LocalStorer storer(m_store);
    const auto pictures = samplePictures();
    constexpr qsizetype together = 40;
    for (qsizetype from = 0; from < pictures.size(); from += together) {
        if (m_progress)
            m_progress(int(from), int(pictures.size()));
        const auto stored = store(storer, pictures, from, qMin(together, pictures.size() - from));
        if (!stored)
            return stored;
    }
    if (m_progress)
        m_progress(int(pictures.size()), int(pictures.size()));
    return {};
}

Result<void> Making::store(LocalStorer& storer, const QList<SamplePicture>& pictures, qsizetype from,
                           qsizetype count) const
{
    std::vector<NewAsset> batch;
    for (const SamplePicture& picture : pictures.mid(from, count)) {
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Sample::tr("The making of the sample was stopped."),
                           Sample::tr("Nothing was changed."));
        const auto drawn = drawSample(picture);
        if (!drawn)
            return tl::unexpected(drawn.error());
        batch.push_back(assetOf(picture, *drawn));
    }
    const auto outcomes = storer.store(batch, m_cancel);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    for (const StoreOutcome& outcome : *outcomes) {
        if (outcome.kind != StoreOutcome::Kind::Stored)
            return failure(ErrorCode::Internal,
                           Sample::tr("A picture of the sample could not be stored: %1").arg(outcome.reason),
                           Sample::tr("Nothing was changed."));
    }
    return {};
}

Result<void> Making::mark() const
{
    return storeIdIn(m_store).and_then(
        [this](const QByteArray& id) { return writeMarker(m_store, markerLine + id + '\n'); });
}

Result<void> Making::move() const
{
    const auto failed = [this](const std::error_code& error) {
        return failure(ErrorCode::Io,
                       Sample::tr("The sample is made but can not be moved to %1: %2.")
                           .arg(m_folder, QString::fromStdString(error.message())),
                       Sample::tr("What was there is as it was."), Sample::tr("Check the permissions of that folder."));
    };
    if (m_cancel.isCancelled())
        return failure(ErrorCode::Cancelled, Sample::tr("The making of the sample was stopped."),
                       Sample::tr("Nothing was changed."));
    std::error_code error;
    const bool replaces = !isNothing(m_folder);
    std::optional<ImportLock> noImport;
    if (replaces) {
        // Somebody may have worked on it while the new one was drawn, and nobody may from here on.
        auto only = checkOnlySample(m_folder, m_folder);
        if (!only)
            return only;
        auto locked = ImportLock::take(m_folder);
        if (!locked)
            return tl::unexpected(locked.error());
        noImport.emplace(std::move(*locked));
        only = checkOnlySample(m_folder, m_folder);
        if (!only)
            return only;
        fs::rename(native(m_folder), native(m_old), error);
        if (error)
            return failed(error);
        // What was moved away need not be what was looked at.
        only = checkOnlySample(m_old, m_folder);
        if (!only) {
            putBack();
            return only;
        }
    }
    fs::rename(native(m_store), native(m_folder), error);
    if (!error)
        return {};
    if (replaces)
        putBack();
    return failed(error);
}

/// Where that fails, what was moved away is no making's any more: nothing removes it.
void Making::putBack() const
{
    if (!QDir().rename(m_old, m_folder))
        QFile::remove(m_beside + u'/' + markerName);
}

} // namespace

QString sampleStoreFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/secateur/sample-store"_s;
}

SampleState lookAtSample(const QString& folder)
{
    assertNotGuiThread();
    if (isNothing(folder))
        return SampleState::Absent;
    if (!isRealFolder(folder))
        return SampleState::Occupied;
    const QByteArray marker = markerOf(folder);
    if (!marker.startsWith(markerLine))
        return SampleState::Occupied;
    const auto id = storeIdIn(folder);
    return id && marker == markerLine + *id + '\n' ? SampleState::Ours : SampleState::Occupied;
}

Result<void> makeSampleStore(const QString& folder, const Cancel& cancel, const SampleProgress& progress)
{
    assertNotGuiThread();
    return Making(folder, cancel, progress).run();
}

} // namespace secateur
