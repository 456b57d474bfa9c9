// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/content_identity.h"

#include "stores/local/proven_content.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct ContentIdentityWords {
    Q_DECLARE_TR_FUNCTIONS(ContentFolder)
};

const QString identityKey = u"content"_s;   // of meta: the id
const QString bucketPrefix = u"content/"_s; // and a row for each marked bucket
constexpr auto markPrefix = ".secateur-"_L1;

QString contentPath(const QString& folder)
{
    return folder + u"/content"_s;
}

QString bucketPath(const QString& folder, const QString& bucket)
{
    return contentPath(folder) + u'/' + bucket;
}

bool isPlainFolder(const QString& path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISDIR(found.st_mode);
}

bool isMarked(const QString& place, const ContentMark& mark)
{
    return !mark.name.isEmpty() && isPlainFolder(place) && isPlainFolder(place + u'/' + QString::fromLatin1(mark.name));
}

/// Of the objects that a store should hold: how many were looked for, and how many are there.
struct Sample {
    qint64 looked = 0;
    qint64 found = 0;
    [[nodiscard]] bool isProof() const { return found * 2 > looked; }
    void add(ContentFolder& content, const QString& bucket, const QString& key)
    {
        ++looked;
        found += content.state(bucket, key) == ContentState::Present ? 1 : 0;
    }
};

constexpr qint64 sampleSize = 64;

/// Objects at equal distances among the rows of a table.
Result<void> lookAtSome(Database& database, ContentFolder& content, const QByteArray& rows, Sample& sample)
{
    Query range = database.query("SELECT min(id), max(id) FROM "_ba + rows);
    if (!range.next() || range.isNull(0))
        return range.end();
    const qint64 first = range.number(0);
    const qint64 last = range.number(1);
    range.reset();
    Query row = database.prepared("SELECT id, bucket, key FROM "_ba + rows + " AND id >= ? ORDER BY id LIMIT 1");
    qint64 next = first;
    for (qint64 i = 0; i < sampleSize && next <= last; ++i) {
        row.bind(std::max(next, first + (last - first) / (sampleSize - 1) * i));
        if (!row.next())
            break;
        sample.add(content, row.text(1), row.text(2));
        next = row.number(0) + 1;
    }
    return row.end();
}

// A store that waits for its last objects to go has only those. What an import staged may never have been written.
const QByteArray keptObjects = "variant WHERE 1"_ba;
const QByteArray pendingObjects = "outbox WHERE staged = 0"_ba;

Result<Sample> sampleOfStore(Database& database, const QString& folder)
{
    Sample sample;
    ContentFolder content(folder);
    auto looked = lookAtSome(database, content, keptObjects, sample);
    if (looked && sample.looked == 0)
        looked = lookAtSome(database, content, pendingObjects, sample);
    return looked.map([&] { return sample; });
}

/// The same of one bucket; the oldest of it, which a mistaken import can not have written.
Result<Sample> sampleOfBucket(Database& database, const QString& folder, const QString& bucket)
{
    Sample sample;
    ContentFolder content(folder);
    for (const QByteArray& rows : {keptObjects, pendingObjects}) {
        Query row = database.query("SELECT key FROM "_ba + rows + " AND bucket = ? LIMIT ?", bucket, sampleSize);
        while (row.next())
            sample.add(content, bucket, row.text(0));
        if (row.failed())
            return tl::unexpected<Error>(row.error());
        if (sample.looked > 0)
            break;
    }
    return sample;
}

/// What of a store's content is proven, and what of that still wants its mark.
struct Proof {
    ContentMark mark;
    bool rootUnmarked = false;
    QStringList bucketsUnmarked;
};

Result<QStringList> bucketsInUse(Database& database)
{
    QStringList buckets;
    Query q = database.query("SELECT DISTINCT bucket FROM variant UNION SELECT bucket FROM outbox"_ba);
    while (q.next())
        buckets.append(q.text(0));
    return q.end().map([&] { return buckets; });
}

Result<Proof> proofOf(Database& database, const QString& folder)
{
    auto mark = readContentMark(database);
    if (!mark)
        return tl::unexpected(mark.error());
    // The first time each bucket wants its mark; later it is those that lost it.
    const auto buckets = mark->name.isEmpty() ? bucketsInUse(database) : Result<QStringList>(mark->buckets.values());
    if (!buckets)
        return tl::unexpected(buckets.error());
    Proof proof{*mark, !isMarked(contentPath(folder), *mark), {}};
    for (const QString& bucket : *buckets) {
        if (ContentFolder::refusal(bucket, u"any"_s).isEmpty() && !isMarked(bucketPath(folder, bucket), *mark))
            proof.bucketsUnmarked.append(bucket);
    }
    if (proof.rootUnmarked) {
        const auto sample = sampleOfStore(database, folder);
        if (!sample)
            return tl::unexpected(sample.error());
        if (sample->looked > 0 && !sample->isProof())
            return tl::unexpected(contentAway(contentPath(folder)));
    }
    for (const QString& bucket : std::as_const(proof.bucketsUnmarked)) {
        const auto sample = sampleOfBucket(database, folder, bucket);
        if (!sample)
            return tl::unexpected(sample.error());
        if (sample->looked > 0 && !sample->isProof())
            return tl::unexpected(contentAway(bucketPath(folder, bucket)));
    }
    return proof;
}

Result<void> putMark(const QString& place, const ContentMark& mark)
{
    for (const QString& path : {place, place + u'/' + QString::fromLatin1(mark.name)}) {
        if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0 && (errno != EEXIST || !isPlainFolder(path))) {
            const int fault = errno;
            return failure(fault == ENOSPC || fault == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Permission,
                           ContentIdentityWords::tr("The folder %1 can not be made: %2")
                               .arg(path, QString::fromLocal8Bit(std::strerror(fault)) + u'.'));
        }
    }
    return {};
}

/// Marks the root and the buckets; what the database says comes last, so that it never names a mark that is not there.
Result<ContentMark> putMarks(Database& database, const QString& folder, ContentMark mark, const QStringList& buckets)
{
    const bool isNew = mark.name.isEmpty();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (isNew)
        mark.name = (markPrefix + id).toLatin1();
    if (auto put = putMark(contentPath(folder), mark); !put)
        return tl::unexpected(put.error());
    for (const QString& bucket : buckets) {
        if (auto put = putMark(bucketPath(folder, bucket), mark); !put)
            return tl::unexpected(put.error());
        mark.buckets.insert(bucket);
        if (auto kept = database.run("INSERT OR IGNORE INTO meta(key, value) VALUES(?, '')"_ba, bucketPrefix + bucket);
            !kept)
            return tl::unexpected(kept.error());
    }
    if (!isNew)
        return mark;
    const auto kept = database.run("INSERT OR IGNORE INTO meta(key, value) VALUES(?, ?)"_ba, identityKey, id);
    if (!kept)
        return tl::unexpected(kept.error());
    // Another process may have been first: its mark counts, and this one lies beside it.
    return *kept == 1 ? Result<ContentMark>(mark) : readContentMark(database);
}

} // namespace

Error contentAway(const QString& place)
{
    return {
        ErrorCode::NotFound,
        ContentIdentityWords::tr("The folder %1 is not the content of this store. Is its disk mounted?").arg(place),
        ContentIdentityWords::tr("Nothing was changed."),
        ContentIdentityWords::tr("Mount the disk that holds the content, then try again. If the content is lost for "
                                 "good, “secateurctl check --adopt-content” takes the folder as it is.")};
}

bool isContentMark(const QString& name)
{
    return name.startsWith(markPrefix);
}

Result<ContentMark> readContentMark(Database& database)
{
    ContentMark mark;
    Query q = database.query("SELECT key, value FROM meta WHERE key = ?1 OR (key > ?2 AND key < ?3)"_ba, identityKey,
                             bucketPrefix, u"content0"_s);
    while (q.next()) {
        if (q.text(0) == identityKey)
            mark.name = (markPrefix + q.text(1)).toLatin1();
        else
            mark.buckets.insert(q.text(0).mid(bucketPrefix.size()));
    }
    return q.end().map([&] { return mark; });
}

Result<void> proveContent(Database& database, const QString& folder)
{
    return proofOf(database, folder).map([](const Proof&) {});
}

Result<ContentMark> settleContent(Database& database, const QString& folder)
{
    const auto proof = proofOf(database, folder);
    if (!proof)
        return tl::unexpected(proof.error());
    if (!proof->rootUnmarked && proof->bucketsUnmarked.isEmpty())
        return proof->mark;
    return putMarks(database, folder, proof->mark, proof->bucketsUnmarked);
}

Result<ContentMark> adoptContent(Database& database, const QString& folder)
{
    const auto mark = readContentMark(database);
    if (!mark)
        return mark;
    return bucketsInUse(database).and_then([&](const QStringList& used) {
        QSet<QString> buckets = mark->buckets;
        for (const QString& bucket : used) {
            if (ContentFolder::refusal(bucket, u"any"_s).isEmpty())
                buckets.insert(bucket);
        }
        return putMarks(database, folder, *mark, buckets.values());
    });
}

Result<void> enterForWriting(Database& database, const QString& folder, const QString& bucket, ProvenContent& content)
{
    auto mark = settleContent(database, folder);
    if (mark && !mark->buckets.contains(bucket))
        mark = putMarks(database, folder, *mark, {bucket});
    return mark.and_then([&](const ContentMark& own) { return content.enter(own); });
}

} // namespace secateur
