// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_reader.h"
#include "stores/local/local_store.h"
#include "stores/local/sample_pictures.h"
#include "stores/local/sample_store.h"
#include "stores/local/store_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class SampleStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPictureIsWhatItSays();
    void holdsNamesThatBeginAlike();
    void isMadeWholeOrNotAtAll();
    void leavesNothingWhenCalledOff();
    void whatAKilledMakingLeftIsCleared_data();
    void whatAKilledMakingLeftIsCleared();
    void whatIsInTheWayIsNotTouched();
    void isMadeAnew();
    void neverTakesWhatIsNotTheSample_data();
    void neverTakesWhatIsNotTheSample();
    void whatComesWhileItIsDrawnIsKept();
    void followsNoLink();
};

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// A folder for the sample, made once and copied by nobody: each test makes its own where it changes one.
struct Place {
    QTemporaryDir dir;
    QString folder = dir.filePath(u"data/sample-store"_s);

    [[nodiscard]] Result<void> make() const { return makeSampleStore(folder, Cancel(), {}); }
    /// What lies beside the sample but the lock.
    [[nodiscard]] QStringList beside() const
    {
        QStringList names = QDir(dir.filePath(u"data"_s)).entryList(everything);
        names.removeAll(u"sample-store.making.lock"_s);
        return names;
    }
    [[nodiscard]] qint64 assets() const
    {
        auto database = openStoreDatabase(folder, Access::ReadOnly);
        if (!database)
            return -1;
        Query count = (*database)->query("SELECT subtree_assets FROM node WHERE id = 1"_ba);
        return count.next() ? count.number(0) : -1;
    }
    [[nodiscard]] Result<qint64> change(const QByteArray& sql) const
    {
        auto database = openStoreDatabase(folder, Access::ReadWrite);
        if (!database)
            return tl::unexpected(database.error());
        return (*database)->run(sql);
    }
};

void write(const QString& file, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile to(file);
    if (!to.open(QIODevice::WriteOnly) || to.write(text) != text.size())
        qFatal("a file could not be written");
}

QByteArray read(const QString& file)
{
    QFile from(file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

const QByteArray markerLine = "This folder holds Secateur's sample store and may be removed by Secateur.\n";

} // namespace

void SampleStoreTest::everyPictureIsWhatItSays()
{
    const QList<SamplePicture> pictures = samplePictures();
    QVERIFY(pictures.size() >= 200 && pictures.size() <= 600);
    QTemporaryDir dir;
    QSet<QByteArray> different;
    for (const SamplePicture& picture : pictures) {
        QVERIFY2(picture.path.isStorable(), qPrintable(picture.path.text()));
        const auto bytes = drawSample(picture);
        QVERIFY(bytes);
        QVERIFY(bytes->size() < 100'000);
        different.insert(*bytes);
        const QString file = dir.filePath(u"picture"_s);
        write(file, *bytes);
        const auto header = readImageHeader(file);
        QVERIFY(header);
        QCOMPARE(header->format, picture.format);
        QCOMPARE(header->width, picture.width);
        QCOMPARE(header->height, picture.height);
    }
    QCOMPARE(different.size(), pictures.size());
}

void SampleStoreTest::holdsNamesThatBeginAlike()
{
    QSet<QString> users;
    QSet<QString> formats;
    QSet<QString> labels;
    int ofU12 = 0;
    for (const SamplePicture& picture : samplePictures()) {
        const QStringList parts = picture.path.text().split(u'/');
        if (parts.at(1) == "users"_L1)
            users.insert(parts.at(2));
        ofU12 += picture.path.text().startsWith(u"/users/u12/"_s) ? 1 : 0;
        formats.insert(picture.format);
        for (auto label = picture.labels.cbegin(); label != picture.labels.cend(); ++label)
            labels.insert(label.key());
    }
    for (const QString& user : {u"u1"_s, u"u12"_s, u"u20"_s, u"u120"_s, u"u121"_s, u"u1200"_s})
        QVERIFY2(users.contains(user), qPrintable(user));
    QCOMPARE(ofU12, 30);
    QCOMPARE(formats, (QSet<QString>{u"png"_s, u"jpg"_s, u"webp"_s}));
    QVERIFY(labels.size() >= 3);
}

void SampleStoreTest::isMadeWholeOrNotAtAll()
{
    const Place place;
    QCOMPARE(lookAtSample(place.folder), SampleState::Absent);
    QList<int> steps;
    bool early = false;
    const auto made = makeSampleStore(place.folder, Cancel(), [&](int done, int total) {
        steps.append(done);
        early = early || QFileInfo::exists(place.folder) || total != samplePictures().size();
    });
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QVERIFY(!early);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(steps.constLast(), samplePictures().size());
    QCOMPARE(lookAtSample(place.folder), SampleState::Ours);
    QCOMPARE(place.assets(), samplePictures().size());
    QCOMPARE(place.beside(), QStringList{u"sample-store"_s});
    QVERIFY(LocalStore::open(place.folder, Access::ReadWrite));
}

void SampleStoreTest::leavesNothingWhenCalledOff()
{
    const Place place;
    const Cancel cancel;
    const auto made = makeSampleStore(place.folder, cancel, [&](int done, int) {
        if (done > 0)
            cancel.cancel();
    });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(place.beside(), QStringList());
}

void SampleStoreTest::whatAKilledMakingLeftIsCleared_data()
{
    QTest::addColumn<QByteArrayList>("files"); // name, content, name, content …
    QTest::newRow("nothing yet") << QByteArrayList{};
    QTest::newRow("marker begun") << QByteArrayList{"sample.marker", ""};
    QTest::newRow("marker half written") << QByteArrayList{"sample.marker", markerLine.left(20)};
    QTest::newRow("store begun") << QByteArrayList{"sample.marker", markerLine, "store/store.db.new", "half"};
    QTest::newRow("between the moves") << QByteArrayList{"sample.marker", markerLine, "store/store.db", "x",
                                                         "old/store.db",  "x"};
}

void SampleStoreTest::whatAKilledMakingLeftIsCleared()
{
    QFETCH(QByteArrayList, files);
    const Place place;
    const QString left = place.folder + u".making"_s;
    QVERIFY(QDir().mkpath(left));
    for (int i = 0; i < files.size(); i += 2)
        write(left + u'/' + QString::fromLatin1(files.at(i)), files.at(i + 1));
    QCOMPARE(lookAtSample(place.folder), SampleState::Absent);
    const auto made = place.make();
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QCOMPARE(lookAtSample(place.folder), SampleState::Ours);
    QCOMPARE(place.beside(), QStringList{u"sample-store"_s});
}

void SampleStoreTest::whatIsInTheWayIsNotTouched()
{
    const Place place;
    const QString mine = place.folder + u".making/thesis.txt"_s;
    write(mine, "mine");
    const auto made = place.make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Refused);
    QCOMPARE(read(mine), QByteArray("mine"));
    QCOMPARE(lookAtSample(place.folder), SampleState::Absent);
}

void SampleStoreTest::isMadeAnew()
{
    const Place place;
    QVERIFY(place.make());
    // What deletes leave.
    QVERIFY(place.change("DELETE FROM asset WHERE id % 2 = 0"_ba));
    QVERIFY(place.change("UPDATE node SET subtree_assets = 1 WHERE id = 1"_ba));
    const QByteArray before = read(place.folder + u"/sample.marker"_s);
    const auto made = place.make();
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QCOMPARE(place.assets(), samplePictures().size());
    // Another store: a job of the old one is not resumed on it.
    QVERIFY(read(place.folder + u"/sample.marker"_s) != before);
    QCOMPARE(place.beside(), QStringList{u"sample-store"_s});
}

void SampleStoreTest::neverTakesWhatIsNotTheSample_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("ours");
    QTest::newRow("a store of the user's") << u"store"_s << false;
    QTest::newRow("a store with a copied marker") << u"copied"_s << false;
    QTest::newRow("a marker that is a link") << u"linked marker"_s << false;
    QTest::newRow("a folder of pictures") << u"folder"_s << false;
    QTest::newRow("a file") << u"file"_s << false;
    QTest::newRow("images that were imported later") << u"imported"_s << true;
    QTest::newRow("a file beside the store") << u"beside"_s << true;
    QTest::newRow("a file among the content") << u"within"_s << true;
}

void SampleStoreTest::neverTakesWhatIsNotTheSample()
{
    QFETCH(QString, what);
    QFETCH(bool, ours);
    const Place place;
    const QString keep = place.folder + (what == "within"_L1 ? u"/content/mine/keep.txt"_s : u"/keep.txt"_s);
    if (what == "store"_L1 || what == "copied"_L1) {
        QVERIFY(QDir().mkpath(place.folder));
        QVERIFY(LocalStore::create(place.folder));
    } else if (ours || what == "linked marker"_L1) {
        QVERIFY(place.make());
    }
    if (what == "copied"_L1) {
        const Place other;
        QVERIFY(other.make());
        QVERIFY(QFile::copy(other.folder + u"/sample.marker"_s, place.folder + u"/sample.marker"_s));
    } else if (what == "linked marker"_L1) {
        const QString marker = place.folder + u"/sample.marker"_s;
        QVERIFY(QFile::rename(marker, place.dir.filePath(u"marker"_s)));
        QVERIFY(QFile::link(place.dir.filePath(u"marker"_s), marker));
    } else if (what == "folder"_L1 || what == "beside"_L1 || what == "within"_L1) {
        write(keep, "mine");
    } else if (what == "file"_L1) {
        write(place.folder, "mine");
    } else if (what == "imported"_L1) {
        QVERIFY(place.change("UPDATE asset SET source = 'UPLOAD' WHERE id = 7"_ba));
    }
    const QStringList before = QDir(place.folder).entryList(everything);
    const qint64 assets = place.assets();
    QCOMPARE(lookAtSample(place.folder), ours ? SampleState::Ours : SampleState::Occupied);
    const auto made = place.make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Refused);
    QVERIFY(!made.error().stillTrue.isEmpty() && !made.error().remedy.isEmpty());
    QStringList after = QDir(place.folder).entryList(everything);
    for (const QString& sqlite : {u"store.db-wal"_s, u"store.db-shm"_s})
        after.removeAll(sqlite);
    for (const QString& name : after)
        QVERIFY(before.contains(name));
    QCOMPARE(place.assets(), assets);
    if (what == "folder"_L1 || what == "beside"_L1 || what == "within"_L1)
        QCOMPARE(read(keep), QByteArray("mine"));
    if (what == "file"_L1)
        QCOMPARE(read(place.folder), QByteArray("mine"));
}

void SampleStoreTest::whatComesWhileItIsDrawnIsKept()
{
    const Place place;
    QVERIFY(place.make());
    const QString keep = place.folder + u"/content/keep.txt"_s;
    const auto made = makeSampleStore(place.folder, Cancel(), [&](int, int) { write(keep, "mine"); });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Refused);
    QCOMPARE(read(keep), QByteArray("mine"));
    QCOMPARE(place.assets(), samplePictures().size());
    QCOMPARE(place.beside(), QStringList{u"sample-store"_s});
}

void SampleStoreTest::followsNoLink()
{
    // The place is a link to a sample: it is the user's own doing, and nothing behind it is removed.
    const Place real;
    QVERIFY(real.make());
    const Place place;
    QVERIFY(QDir().mkpath(place.dir.filePath(u"data"_s)));
    QVERIFY(QFile::link(real.folder, place.folder));
    QCOMPARE(lookAtSample(place.folder), SampleState::Occupied);
    QVERIFY(!place.make());
    QCOMPARE(real.assets(), samplePictures().size());

    // A making's folder that is a link.
    const Place second;
    const QString mine = second.dir.filePath(u"mine"_s);
    write(mine + u"/sample.marker"_s, markerLine);
    write(mine + u"/store/keep.txt"_s, "mine");
    QVERIFY(QDir().mkpath(second.dir.filePath(u"data"_s)));
    QVERIFY(QFile::link(mine, second.folder + u".making"_s));
    QVERIFY(!second.make());
    QCOMPARE(read(mine + u"/store/keep.txt"_s), QByteArray("mine"));

    // A link within what a making left, and within a sample that is replaced.
    const Place third;
    const QString outside = third.dir.filePath(u"outside"_s);
    write(outside + u"/keep.txt"_s, "mine");
    write(third.folder + u".making/sample.marker"_s, markerLine);
    QVERIFY(QFile::link(outside, third.folder + u".making/store"_s));
    QVERIFY(third.make());
    QVERIFY(QFile::link(outside, third.folder + u"/content/link"_s));
    QVERIFY(third.make());
    QCOMPARE(read(outside + u"/keep.txt"_s), QByteArray("mine"));
    QCOMPARE(third.beside(), QStringList{u"sample-store"_s});
}

QTEST_GUILESS_MAIN(SampleStoreTest)
#include "sample_store_test.moc"
