// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_help.h"

#include "jobs/planner.h"
#include "stores/local/image_import.h"
#include "stores/local/store_files.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const Asset& asset, const QByteArray& sha256, bool entry)
{
    QStringList labels;
    for (auto label = asset.labels.cbegin(); label != asset.labels.cend(); ++label)
        labels.append(label.key() + u'=' + label.value());
    QStringList tags = asset.tags;
    tags.sort();
    return u"%1%2 “%3” {%4} [%5] %6 %7"_s.arg(asset.ref.path.text(), entry ? u" %1"_s.arg(asset.ref.entry) : QString(),
                                              asset.alt, labels.join(u','), tags.join(u','), asset.source,
                                              QString::fromLatin1(sha256));
}

class Hashes final : public OriginalTaker {
public:
    explicit Hashes(size_t count)
        : lines(count)
    {}
    bool begin(size_t index) override
    {
        lines[index].clear();
        return true;
    }
    bool take(size_t index, QByteArrayView chunk) override
    {
        lines[index].append(chunk);
        return true;
    }
    void end(size_t index, const Result<void>& came) override
    {
        lines[index] = came ? QCryptographicHash::hash(lines[index], QCryptographicHash::Sha256).toHex()
                            : came.error().what.toUtf8();
    }
    std::vector<QByteArray> lines;
};

QString makeSmallPng(const QString& file, int n)
{
    constexpr int edge = 24;
    const QImage image = noisePicture(edge, edge, n);
    return image.save(file, "PNG") ? u".png"_s : QString();
}

/// Labels and tags that only some assets have, with characters that must survive.
Result<void> decorate(const QString& folder)
{
    const auto database = openStoreDatabase(folder, Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    for (const QByteArray& sql :
         {"UPDATE asset SET alt = 'Bild \"' || id || '\" – ä € 木' WHERE id % 3 = 0"_ba,
          "UPDATE asset SET source = 'URL', source_url = 'https://example.org/' || id WHERE id % 4 = 0"_ba,
          "INSERT INTO label(asset, key, value) SELECT id, 'phone', 'i+phone & ' || id FROM asset WHERE id % 2 = 0"_ba,
          "INSERT INTO label(asset, key, value) SELECT id, 'limit', '5' FROM asset WHERE id % 5 = 0"_ba,
          "INSERT INTO tag(asset, value) SELECT id, 'tag \\ ' || id FROM asset WHERE id % 3 = 1"_ba,
          "INSERT INTO tag(asset, value) SELECT id, 'cat' FROM asset"_ba}) {
        if (const auto done = (*database)->run(sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

qint64 holdWithArchive(AssetStore& store, Journal& journal, const DeleteRequest& request, const QString& archive,
                       DeleteMode mode)
{
    const auto record = planIntoJournal(store, u"/folder"_s, request, mode, journal, Cancel());
    if (!record)
        qWarning("%s", qPrintable(record.error().sentence()));
    return record && journal.agree(record->id, 0, archive) ? record->id : 0;
}

ArchiveRun runJob(AssetStore& store, Journal& journal, qint64 job)
{
    JobRunner runner(store, journal, job);
    if (auto begun = runner.begin(); !begun)
        return {runner.record(), begun.error()};
    while (true) {
        const auto more = runner.step();
        if (!more)
            return {runner.record(), more.error()};
        if (!*more)
            return {runner.record(), std::nullopt};
    }
}

QStringList contentsOf(AssetStore& store, const AssetPath& below, bool entries)
{
    std::vector<AssetRef> refs;
    const auto listed = store.reader().refs(DeleteRequest::everythingBelow(below), Sort::PathThenEntry, Cancel(),
                                            [&](std::span<const AssetRef> some) {
                                                refs.insert(refs.end(), some.begin(), some.end());
                                                return true;
                                            });
    const auto found = store.reader().lookUp(refs);
    if (!listed || !found)
        return {u"The store can not be read."_s};
    std::vector<Asset> assets;
    for (const std::optional<Asset>& asset : *found)
        assets.push_back(asset.value_or(Asset()));
    Hashes hashes(assets.size());
    if (const auto read = store.reader().readOriginals(assets, hashes, Cancel()); !read)
        return {read.error().sentence()};
    QStringList lines;
    for (size_t i = 0; i < assets.size(); ++i)
        lines.append(lineOf(assets[i], hashes.lines[i], entries));
    lines.sort();
    return lines;
}

QStringList contentsOf(const QString& archive, bool entries)
{
    const auto folder = ArchiveFolder::open(archive);
    if (!folder)
        return {folder.error().sentence()};
    const auto manifest = ArchiveManifest::open(**folder, ArchiveManifest::For::Reading, Cancel());
    if (!manifest)
        return {manifest.error().sentence()};
    QStringList lines;
    const auto read = (*manifest)->each(Cancel(), [&](const ArchivedAsset& archived) {
        lines.append(lineOf(archived.asset, archived.sha256, entries));
        return (*folder)->checkContent(archived.sha256, archived.asset.original()->bytes, Cancel());
    });
    if (!read)
        return {read.error().sentence()};
    lines.sort();
    return lines;
}

QImage noisePicture(int width, int height, int n)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator noise{quint32(n + 1)};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, QRgb(0xff000000u | noise.generate()));
    }
    return image;
}

Result<void> makePictureStore(const QString& folder, int count,
                              const std::function<QString(const QString& file, int n)>& make)
{
    QTemporaryDir source;
    for (int n = 0; n < count; ++n) {
        const QString place = source.filePath(u"u%1/%2"_s.arg(n / 4).arg(n % 4 < 2 ? u"a"_s : u"b"_s));
        QDir().mkpath(place);
        const QString file = u"%1/%2"_s.arg(place).arg(n, 5, 10, '0'_L1);
        const QString ending = make ? make(file, n) : makeSmallPng(file, n);
        if (ending.isEmpty() || !QFile::rename(file, file + ending))
            return failure(ErrorCode::Io, u"A picture can not be made."_s);
    }
    const auto imported = importImages({folder, source.path(), AssetPath(), {{u"set"_s, u"test"_s}}}, Cancel(), {}, {});
    if (!imported)
        return tl::unexpected(imported.error());
    if (imported->imported != count)
        return failure(ErrorCode::Io, u"Not all pictures were imported."_s);
    return decorate(folder);
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size();
}

} // namespace secateur::test
