// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_import.h"

#include "domain/raw_bytes.h"
#include "stores/local/image_batch.h"
#include "stores/local/image_import_lock.h"
#include "stores/local/image_naming.h"
#include "stores/local/image_run.h"
#include "stores/local/image_walk.h"
#include "stores/local/new_asset_rows.h"
#include "stores/local/proven_content.h"
#include "stores/local/store_files.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct ImageImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

bool holdsControl(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The bounds of konifer.md, Objects; an empty key could not be selected.
Result<void> checkLabels(const QMap<QString, QString>& labels)
{
    if (labels.size() > 50)
        return failure(ErrorCode::BadRequest, ImageImportWords::tr("An asset has at most 50 labels."));
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        if (label.key().isEmpty() || label.key().size() > 128 || holdsControl(label.key()))
            return failure(
                ErrorCode::BadRequest,
                ImageImportWords::tr("“%1” can not be the key of a label: it has 1 to 128 characters, and no control "
                                     "characters.")
                    .arg(label.key().left(140)));
        if (label.value().size() > 256 || holdsControl(label.value()))
            return failure(
                ErrorCode::BadRequest,
                ImageImportWords::tr("The value of the label “%1” can not be stored: it has at most 256 characters, "
                                     "and no control characters.")
                    .arg(label.key()));
    }
    return {};
}

Result<void> checkPlaces(const ImportSpec& spec)
{
    if (!spec.at.isStorable())
        return failure(
            ErrorCode::BadRequest,
            ImageImportWords::tr("No image can be stored at “%1”: a path holds A-Z a-z 0-9 _ ~ ! $ ' ( ) * + = @ - and "
                                 "no part of it ends in '-'.")
                .arg(spec.at.text()));
    if (spec.at.depth() > maxImportDepth)
        return failure(ErrorCode::BadRequest,
                       ImageImportWords::tr("The path is too deep: it has at most %1 segments.").arg(maxImportDepth));
    const QByteArray source = bytesOfText(spec.sourceFolder);
    const QString shown = shownBytes(spec.sourceFolder);
    struct stat found = {};
    if (::stat(source.constData(), &found) != 0 && errno == ENOENT)
        return failure(ErrorCode::NotFound, ImageImportWords::tr("The folder “%1” is not there.").arg(shown));
    if (!S_ISDIR(found.st_mode) && found.st_mode != 0)
        return failure(ErrorCode::BadRequest, ImageImportWords::tr("“%1” is not a folder.").arg(shown));
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(source.constData(), nullptr), &std::free);
    const QByteArray from(real.get());
    const QByteArray store = QFile::encodeName(QFileInfo(spec.storeFolder).canonicalFilePath());
    if (!store.isEmpty() && (from == store || from.startsWith(store + '/')))
        return failure(ErrorCode::BadRequest,
                       ImageImportWords::tr("The folder “%1” is inside the store itself.").arg(shown),
                       ImageImportWords::tr("Nothing was changed."),
                       ImageImportWords::tr("Choose the folder that your images come from."));
    return {};
}

/// Makes the store, unless another import that began at the same time has just made it: the folder itself is locked
/// meanwhile, which takes milliseconds and leaves nothing behind.
Result<void> makeStoreAlone(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const bool isNew = !QFileInfo::exists(folder);
    QDir().mkpath(folder);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool locked = descriptor >= 0 && ::flock(descriptor, LOCK_EX) == 0;
    // Where it can not be locked, making says what is wrong with it.
    const bool isThere = locked && QFileInfo::exists(storeDatabaseFile(folder));
    const auto made = isThere ? Result<void>() : makeStore(folder);
    if (descriptor >= 0)
        ::close(descriptor);
    if (!made && isNew)
        ::rmdir(name.constData()); // only where it is empty
    return made;
}

/// The store's database, made with its store where there is none.
Result<std::unique_ptr<Database>> readyDatabase(const QString& folder, const Cancel& cancel)
{
    if (!QFileInfo::exists(storeDatabaseFile(folder))) {
        if (const auto made = makeStoreAlone(folder); !made)
            return tl::unexpected<Error>(made.error());
    }
    return openStoreDatabase(folder, Access::ReadWrite, cancel);
}

Result<void> releaseLeftovers(Database& database, const ImportLock& lock)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    return releaseStaged(database, lock).and_then([&](qint64) { return transaction->commit(); });
}

/// One import, from the first look to the last batch.
class Importer {
public:
    Importer(const ImportSpec& spec, const Cancel& cancel, const ImportProgressSink& onProgress,
             const ImportNoticeSink& onNotice)
        : m_spec(spec)
        , m_cancel(cancel)
        , m_onProgress(onProgress)
        , m_onNotice(onNotice)
        , m_content(spec.storeFolder)
    {}
    Result<ImportReport> run();

private:
    Result<void> importAll(Database& database);
    Result<void> count(const WalkSpec& walk);
    Result<void> take(const SourceFile& source, const ImageRun& run, ImageBatch& batch);
    Result<void> flush(ImageBatch& batch);
    void tell(const ImportNotice& notice);
    void showProgress(bool now);

    const ImportSpec& m_spec;
    const Cancel& m_cancel;
    const ImportProgressSink& m_onProgress;
    const ImportNoticeSink& m_onNotice;
    ProvenContent m_content;
    ImportReport m_report;
    ImportProgress m_progress;
    QElapsedTimer m_sinceShown;
};

void Importer::tell(const ImportNotice& notice)
{
    if (notice.kind == ImportNotice::Kind::Renamed)
        ++m_report.renamed;
    else
        ++m_report.skipped;
    if (m_onNotice)
        m_onNotice(notice);
}

void Importer::showProgress(bool now)
{
    constexpr qint64 intervalMs = 50;
    if (!m_onProgress || (!now && m_sinceShown.isValid() && m_sinceShown.elapsed() < intervalMs))
        return;
    m_sinceShown.start();
    m_onProgress(m_progress);
}

Result<void> Importer::count(const WalkSpec& walk)
{
    return walkFolder(walk, m_cancel, {}, [this](const SourceFile&) {
        ++m_progress.files;
        return Result<void>();
    });
}

Result<void> Importer::take(const SourceFile& source, const ImageRun& run, ImageBatch& batch)
{
    const auto done = run.isDone(source);
    if (!done)
        return tl::unexpected<Error>(done.error());
    const auto leave = [this] {
        ++m_progress.done;
        showProgress(false);
        return Result<void>();
    };
    if (*done) {
        ++m_report.alreadyThere;
        return leave();
    }
    // O_NONBLOCK: should a pipe stand there by now, it must not hold the import.
    FileHandle file(::openat(source.folder, source.name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen()) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        tell({ImportNotice::Kind::Skipped, shownName(source.relative),
              ImageImportWords::tr("The file can not be read: %1.").arg(why)});
        return leave();
    }
    const auto header = readImageHeader(file.get());
    if (!header) {
        tell({ImportNotice::Kind::Skipped, shownName(source.relative), header.error().what});
        return leave();
    }
    batch.add({source, std::move(file), *header});
    return batch.isFull() ? flush(batch) : Result<void>();
}

Result<void> Importer::flush(ImageBatch& batch)
{
    const qint64 files = batch.size();
    if (files == 0)
        return {};
    const auto result = batch.import(m_cancel);
    if (!result)
        return tl::unexpected<Error>(result.error());
    for (const ImportNotice& notice : result->skipped)
        tell(notice);
    m_report.imported += result->imported;
    m_report.bytes += result->bytes;
    m_progress.bytes += result->bytes;
    m_progress.done += files;
    showProgress(false);
    return {};
}

Result<void> Importer::importAll(Database& database)
{
    struct stat store = {};
    WalkSpec walk{m_spec.sourceFolder, m_spec.at};
    if (::stat(QFile::encodeName(m_spec.storeFolder).constData(), &store) == 0) {
        walk.storeDevice = store.st_dev;
        walk.storeInode = store.st_ino;
    }
    if (auto counted = count(walk); !counted)
        return counted;
    showProgress(true);
    auto run = ImageRun::begin(database, m_spec);
    if (!run)
        return tl::unexpected<Error>(run.error());
    ImageBatch batch(database, m_content, run->id(), m_spec.labels);
    auto done = walkFolder(
        walk, m_cancel, [this](const ImportNotice& notice) { tell(notice); },
        [&](const SourceFile& source) { return take(source, *run, batch); });
    if (done)
        done = flush(batch);
    if (done)
        done = run->finish();
    showProgress(true);
    return done;
}

Result<ImportReport> Importer::run()
{
    const auto database = readyDatabase(m_spec.storeFolder, m_cancel);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto lock = ImportLock::take(m_spec.storeFolder, FileLock::patience, m_cancel);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (const auto entered = enterForWriting(**database, m_spec.storeFolder, contentBucket(), m_content); !entered)
        return tl::unexpected<Error>(entered.error());
    if (const auto released = releaseLeftovers(**database, *lock); !released)
        return tl::unexpected<Error>(released.error());
    (*database)->forgetStop(); // what is begun is put in order, or taken back
    if (auto done = importAll(**database); !done) {
        Error error = done.error();
        // Where this fails too (a full disk), the next import does it.
        (void)releaseLeftovers(**database, *lock);
        error.stillTrue = m_report.imported == 1
                              ? ImageImportWords::tr("1 image was imported and stays.")
                              : ImageImportWords::tr("%L1 images were imported and stay.").arg(m_report.imported);
        error.remedy = (error.remedy.isEmpty() ? QString() : error.remedy + u' ') +
                       ImageImportWords::tr("Ask for the same import again, and it goes on where it stopped.");
        return tl::unexpected<Error>(error);
    }
    return m_report;
}

} // namespace

Result<ImportReport> importImages(const ImportSpec& spec, const Cancel& cancel, const ImportProgressSink& onProgress,
                                  const ImportNoticeSink& onNotice)
{
    if (auto labels = checkLabels(spec.labels); !labels)
        return tl::unexpected<Error>(labels.error());
    if (auto checked = checkPlaces(spec); !checked)
        return tl::unexpected<Error>(checked.error());
    ImportSpec places = spec;
    places.storeFolder = QDir::cleanPath(QDir(spec.storeFolder).absolutePath());
    return Importer(places, cancel, onProgress, onNotice).run();
}

} // namespace secateur
