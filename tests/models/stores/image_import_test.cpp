// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/raw_bytes.h"
#include "import_probe.h"
#include "stores/local/image_import_lock.h"
#include "stores/local/image_naming.h"
#include "stores/local/store_check.h"
#include "stores/local/store_files.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class ImageImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void treeBecomesPaths();
    void severalMakeTheStoreAtOnce();
    void everyFormat();
    void contentDecidesTheFormat();
    void badFilesAreNamed();
    void nothingButBadFiles();
    void namesInAnyScript();
    void alikeNamesStayApart();
    void labels();
    void badLabels_data();
    void badLabels();
    void badPlaces();
    void storeInsideTheSource();
    void endedRunsAreNotStoredTwice();
    void foldersOfAnyBytes();
    void contentThatIsAway();
    void entriesGoOn();
    void resumesAfterCancel();
    void changedFilesAreTakenAgain();
    void oneImportAtATime();
    void unreadableFile();
    void writeFaultLeavesTheStoreWhole();

private:
    QString source(const QString& name = {}) const { return m_dir->filePath(u"source/"_s + name); }
    QString store() const { return m_dir->filePath(u"store"_s); }
    ImportSpec spec() const { return {store(), source(), AssetPath(), {}}; }
    void verifyClean() const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void ImageImportTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(QDir().mkpath(source()));
}

void ImageImportTest::verifyClean() const
{
    const auto report = offThread([&] { return checkLocalStore(store(), {}); });
    QVERIFY2(report, qPrintable(report ? QString() : report.error().sentence()));
    QVERIFY2(report->clean(), qPrintable(report->samples.join(u'\n')));
}

void ImageImportTest::treeBecomesPaths()
{
    for (const char* file : {"u12/profile/b.png", "u12/profile/a.png", "u12/profile/c.png", "u12/gallery/1.png",
                             "u120/profile/x.png", "top.png"})
        QVERIFY(makePng(source(QString::fromUtf8(file)), static_cast<int>(qHash(QByteArray(file)) & 0xff)));
    ImportSpec users = spec();
    users.at = AssetPath::fromCanonical(u"/users"_s);
    const Imported imported = import(users);
    QVERIFY2(imported.report, qPrintable(imported.report ? QString() : imported.report.error().sentence()));
    QCOMPARE(imported.report->imported, 6);
    QCOMPARE(imported.report->skipped, 0);
    QVERIFY(imported.notices.isEmpty());
    QCOMPARE(imported.progress.first().files, 6);
    QCOMPARE(imported.progress.last().done, 6);
    QCOMPARE(linesOf(store()),
             (QStringList{u"/users#0 top"_s, u"/users/u12/gallery#0 1"_s, u"/users/u12/profile#0 a"_s,
                          u"/users/u12/profile#1 b"_s, u"/users/u12/profile#2 c"_s, u"/users/u120/profile#0 x"_s}));
    const QList<Asset> assets = assetsOf(store());
    Timestamp last = 0;
    qint64 bytes = 0;
    for (const Asset& asset : assets.mid(2, 3)) {
        QVERIFY(asset.created > last);
        last = asset.created;
    }
    for (const Asset& asset : assets) {
        bytes += asset.bytes();
        QCOMPARE(asset.source, u"UPLOAD"_s);
        QCOMPARE(asset.modified, asset.created);
        QVERIFY(asset.ready);
        QCOMPARE(asset.original()->width, 8);
        QCOMPARE(asset.original()->format, u"png"_s);
        QCOMPARE(asset.original()->bucket, u"assets"_s);
        QVERIFY(asset.original()->key.at(2) == u'/' && asset.original()->key.endsWith(u".png"_s));
        const QString from = asset.ref.path.text().mid(7) + u'/' + asset.alt + u".png"_s;
        QCOMPARE(contentOf(store(), asset), bytesOf(source(from)));
    }
    QCOMPARE(imported.report->bytes, bytes);
    verifyClean();
}

void ImageImportTest::everyFormat()
{
    const QStringList endings{u"avif"_s, u"gif"_s, u"heic"_s, u"jpg"_s, u"jxl"_s, u"png"_s, u"webp"_s};
    for (const QString& ending : endings)
        QVERIFY(makeImage(source(u"a."_s + ending), 70, 50));
    const Imported imported = import(spec());
    QVERIFY(imported.report);
    QCOMPARE(imported.report->imported, endings.size());
    const QList<Asset> assets = assetsOf(store());
    for (qsizetype i = 0; i < endings.size(); ++i) {
        QCOMPARE(assets[i].original()->format, endings[i]);
        QCOMPARE(assets[i].original()->width, 70);
        QCOMPARE(assets[i].original()->height, 50);
    }
    verifyClean();
}

void ImageImportTest::contentDecidesTheFormat()
{
    QVERIFY(makePng(source(u"a.png"_s), 1));
    QVERIFY(QFile::rename(source(u"a.png"_s), source(u"a.jpg"_s)));
    QVERIFY(import(spec()).report);
    QCOMPARE(assetsOf(store()).first().original()->format, u"png"_s);
    QVERIFY(assetsOf(store()).first().original()->key.endsWith(u".png"_s));
}

void ImageImportTest::badFilesAreNamed()
{
    QVERIFY(makePng(source(u"good.png"_s)));
    QVERIFY(writeBytes(source(u"text.png"_s), "no picture"));
    QVERIFY(writeBytes(source(u"d/zero.png"_s), {}));
    QVERIFY(makeImage(source(u"cut.jpg"_s), 200, 200));
    QVERIFY(writeBytes(source(u"cut.jpg"_s), bytesOf(source(u"cut.jpg"_s)).chopped(300)));
    QVERIFY(writeBytes(source(u".DS_Store"_s), "x"));
    const Imported imported = import(spec());
    QVERIFY(imported.report);
    QCOMPARE(imported.report->imported, 1);
    QCOMPARE(imported.report->skipped, 4);
    QCOMPARE(imported.files(ImportNotice::Kind::Skipped),
             (QStringList{u".DS_Store"_s, u"cut.jpg"_s, u"d/zero.png"_s, u"text.png"_s}));
    for (const ImportNotice& notice : imported.notices)
        QVERIFY(notice.reason.endsWith(u'.'));
    QCOMPARE(linesOf(store()), (QStringList{u"/#0 good"_s}));
    verifyClean();
}

void ImageImportTest::nothingButBadFiles()
{
    QVERIFY(writeBytes(source(u"a.txt"_s), "a"));
    const Imported imported = import(spec());
    QVERIFY(imported.report);
    QCOMPARE(imported.report->imported, 0);
    QCOMPARE(imported.report->skipped, 1);
    verifyClean();
}

void ImageImportTest::namesInAnyScript()
{
    QVERIFY(makePng(source(u"Москва/снег.png"_s)));
    QVERIFY(makePng(source(u"写真 2026/朝.png"_s)));
    QVERIFY(makePng(source(u"🌲-/x.png"_s)));
    const Imported imported = import(spec());
    QVERIFY(imported.report);
    QCOMPARE(imported.report->imported, 3);
    QCOMPARE(imported.report->renamed, 3);
    QStringList alts;
    for (const Asset& asset : assetsOf(store())) {
        QVERIFY(asset.ref.path.isStorable());
        alts.append(asset.alt);
    }
    alts.sort();
    QCOMPARE(alts, (QStringList{u"x"_s, u"снег"_s, u"朝"_s}));
    for (const ImportNotice& notice : imported.notices)
        QVERIFY2(notice.reason.contains(notice.file) && notice.reason.contains(u'='), qPrintable(notice.reason));
    verifyClean();
}

void ImageImportTest::alikeNamesStayApart()
{
    QVERIFY(makePng(source(u"a b/1.png"_s)));
    QVERIFY(makePng(source(u"a_b/2.png"_s)));
    QVERIFY(import(spec()).report);
    QCOMPARE(linesOf(store()), (QStringList{u"/a_b#0 2"_s, u"/a_b~2#0 1"_s}));
}

void ImageImportTest::labels()
{
    QVERIFY(makePng(source(u"1.png"_s)));
    ImportSpec labelled = spec();
    labelled.labels = {{u"phone"_s, u"iphone"_s}, {u"city"_s, u"Köln"_s}, {u"empty"_s, QString()}};
    QVERIFY(import(labelled).report);
    QCOMPARE(assetsOf(store()).first().labels, labelled.labels);
    verifyClean();
}

void ImageImportTest::badLabels_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("empty key") << QString() << u"x"_s;
    QTest::newRow("long key") << QString(129, u'k') << u"x"_s;
    QTest::newRow("long value") << u"k"_s << QString(257, u'v');
    QTest::newRow("control in key") << u"a\nb"_s << u"x"_s;
    QTest::newRow("control in value") << u"k"_s << QString(QChar(0));
}

void ImageImportTest::badLabels()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    ImportSpec labelled = spec();
    labelled.labels = {{key, value}};
    const Imported imported = import(labelled);
    QVERIFY(!imported.report);
    QCOMPARE(imported.report.error().code, ErrorCode::BadRequest);
    QVERIFY(!QFileInfo::exists(store()));
    labelled.labels.clear();
    for (int i = 0; i < 51; ++i)
        labelled.labels.insert(u"k%1"_s.arg(i), u"v"_s);
    QCOMPARE(import(labelled).report.error().code, ErrorCode::BadRequest);
}

void ImageImportTest::badPlaces()
{
    ImportSpec bad = spec();
    bad.sourceFolder = m_dir->filePath(u"absent"_s);
    QCOMPARE(import(bad).report.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(store()));
    bad = spec();
    bad.at = AssetPath().child(u"jörg"_s);
    QCOMPARE(import(bad).report.error().code, ErrorCode::BadRequest);
    QVERIFY(makePng(source(u"1.png"_s)));
    QVERIFY(import(spec()).report);
    bad = spec();
    bad.sourceFolder = store() + u"/content"_s;
    QCOMPARE(import(bad).report.error().code, ErrorCode::BadRequest);
    bad = spec();
    bad.storeFolder = source(); // holds images, but no store
    QCOMPARE(import(bad).report.error().code, ErrorCode::BadRequest);
    QVERIFY(makePng(m_dir->filePath(u"other/1.png"_s)));
    bad.sourceFolder = m_dir->filePath(u"other"_s);
    QCOMPARE(import(bad).report.error().code, ErrorCode::Refused);
}

void ImageImportTest::storeInsideTheSource()
{
    QVERIFY(makePng(source(u"1.png"_s)));
    ImportSpec inside = spec();
    inside.storeFolder = source(u"store"_s);
    inside.again = true; // else what was stored once is left out
    for (int i = 1; i <= 2; ++i) {
        const Imported imported = import(inside);
        QVERIFY(imported.report);
        QCOMPARE(imported.report->imported, 1);
        QCOMPARE(imported.files(ImportNotice::Kind::Skipped), (QStringList{u"store"_s}));
        QCOMPARE(assetsOf(inside.storeFolder).size(), i);
    }
}

/// Whoever comes second finds the store that the first has just made, and waits for its turn.
void ImageImportTest::severalMakeTheStoreAtOnce()
{
    constexpr int imports = 3;
    for (int n = 0; n < imports; ++n)
        QVERIFY(makePng(source(u"%1/a.png"_s.arg(n)), n));
    QStringList faults(imports);
    std::vector<std::thread> threads;
    for (int n = 0; n < imports; ++n) {
        threads.emplace_back([&, n, fault = &faults[n]] {
            ImportSpec one = spec();
            one.sourceFolder = source(QString::number(n));
            one.at = AssetPath().child(u"p%1"_s.arg(n));
            const auto done = importImages(one, Cancel(), {}, {});
            *fault = done ? QString() : done.error().sentence();
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(faults, QStringList(imports));
    QCOMPARE(import(spec()).report->imported, imports); // at another path
}

void ImageImportTest::endedRunsAreNotStoredTwice()
{
    for (const char* name : {"1.png", "2.png", "3.png"})
        QVERIFY(makePng(source(QString::fromLatin1(name)), name[0]));
    QCOMPARE(import(spec()).report->imported, 3);
    const Imported same = import(spec());
    QVERIFY(same.report);
    QCOMPARE(same.report->imported, 0);
    QCOMPARE(same.report->alreadyThere, 3);
    // What is new, was changed, or was deleted in the store comes in.
    QVERIFY(makePng(source(u"4.png"_s), 44));
    QVERIFY(makePng(source(u"2.png"_s), 22, 40));
    QVERIFY(offThread([&] {
        return openStoreDatabase(store(), Access::ReadWrite).and_then([](const std::unique_ptr<Database>& database) {
            return database->runScript("DELETE FROM variant WHERE asset = (SELECT max(id) FROM asset);"
                                       "DELETE FROM asset WHERE id = (SELECT max(id) FROM asset)"_ba);
        });
    }));
    const Imported changed = import(spec());
    QCOMPARE(changed.report->imported, 3);
    QCOMPARE(changed.report->alreadyThere, 1);
    QCOMPARE(import(spec()).report->alreadyThere, 4);
    // To another path, or with other labels, it is another import.
    ImportSpec other = spec();
    other.at = AssetPath().child(u"other"_s);
    QCOMPARE(import(other).report->imported, 4);
    ImportSpec again = spec();
    again.again = true;
    const Imported stored = import(again);
    QCOMPARE(stored.report->imported, 4);
    QCOMPARE(stored.report->alreadyThere, 0);
    QCOMPARE(import(spec()).report->alreadyThere, 4);
}

void ImageImportTest::entriesGoOn()
{
    QVERIFY(makePng(source(u"1.png"_s)));
    QVERIFY(import(spec()).report);
    QVERIFY(QFile::rename(source(u"1.png"_s), source(u"2.png"_s)));
    QVERIFY(import(spec()).report);
    QCOMPARE(linesOf(store()), (QStringList{u"/#0 1"_s, u"/#1 2"_s}));
}

void ImageImportTest::resumesAfterCancel()
{
    // Every tenth file is no picture: its notice is a place to cancel at. Three batches.
    constexpr int files = 500;
    for (int i = 0; i < files; ++i) {
        const QString name = source(u"%1/%2.png"_s.arg(i / 100).arg(i, 4, 10, QChar(u'0')));
        QVERIFY(i % 10 == 5 ? writeBytes(name, "bad") : makePng(name, i));
    }
    for (int stopAt = 1; stopAt <= files / 10; stopAt += 7) {
        QDir(store()).removeRecursively();
        const Cancel cancel;
        int seen = 0;
        const Imported stopped = import(spec(), cancel, [&](const ImportNotice&) {
            if (++seen == stopAt)
                cancel.cancel();
        });
        QVERIFY(!stopped.report);
        QCOMPARE(stopped.report.error().code, ErrorCode::Cancelled);
        verifyClean();
        const auto before = assetsOf(store()).size();
        QCOMPARE(before % 200, 0); // whole batches or nothing
        const Imported resumed = import(spec());
        QVERIFY(resumed.report);
        QCOMPARE(resumed.report->alreadyThere, before);
        QCOMPARE(resumed.report->imported, files - files / 10 - before);
        const QList<Asset> assets = assetsOf(store());
        QCOMPARE(assets.size(), files - files / 10);
        for (qsizetype i = 1; i < assets.size(); ++i)
            QVERIFY(assets[i].alt > assets[i - 1].alt && assets[i].created > assets[i - 1].created);
        verifyClean();
    }
}

void ImageImportTest::changedFilesAreTakenAgain()
{
    for (int i = 0; i < 250; ++i)
        QVERIFY(makePng(source(u"%1.png"_s.arg(i, 4, 10, QChar(u'0'))), i));
    QVERIFY(writeBytes(source(u"0240.png"_s), "bad"));
    const Cancel cancel;
    QVERIFY(!import(spec(), cancel, [&](const ImportNotice&) { cancel.cancel(); }).report);
    QCOMPARE(assetsOf(store()).size(), 200);
    QVERIFY(makePng(source(u"0007.png"_s), 4711, 20));
    const Imported resumed = import(spec());
    QVERIFY(resumed.report);
    QCOMPARE(resumed.report->alreadyThere, 199);
    QCOMPARE(resumed.report->imported, 50);
    verifyClean();
}

void ImageImportTest::oneImportAtATime()
{
    QVERIFY(makePng(source(u"1.png"_s)));
    QVERIFY(import(spec()).report);
    {
        const auto lock = ImportLock::take(store());
        QVERIFY(lock);
        const Imported second = import(spec());
        QVERIFY(!second.report);
        QCOMPARE(second.report.error().code, ErrorCode::Busy);
    }
    QVERIFY(import(spec()).report);
}

void ImageImportTest::foldersOfAnyBytes()
{
    const QByteArray folders = QFile::encodeName(m_dir->path()) + "/top\xe9";
    const QByteArray other = QFile::encodeName(m_dir->path()) + "/top\xe8";
    QVERIFY(makePng(source(u"a.png"_s)));
    for (const QByteArray& folder : {folders, other}) {
        QCOMPARE(::mkdir(folder.constData(), 0777), 0);
        QCOMPARE(::link(QFile::encodeName(source(u"a.png"_s)).constData(), (folder + "/a.png").constData()), 0);
        QCOMPARE(::link(QFile::encodeName(source(u"a.png"_s)).constData(), (folder + "/b\xe9").constData()), 0);
    }
    for (const QByteArray& folder : {folders, other}) {
        ImportSpec bytes = spec();
        bytes.sourceFolder = textOfBytes(folder);
        const Imported imported = import(bytes);
        QVERIFY2(imported.report, qPrintable(imported.report ? QString() : imported.report.error().sentence()));
        QCOMPARE(imported.report->imported, 2);
        QCOMPARE(imported.report->alreadyThere, 0); // another folder, another import
        QCOMPARE(import(bytes).report->alreadyThere, 2);
    }
    // What is named of two such files tells them apart.
    QVERIFY(shownName("caf\xe9"_ba) != shownName("caf\xe8"_ba));
    QCOMPARE(shownName("caf\xe9"_ba), u"caf\\xe9"_s);
    QCOMPARE(shownName("caf\xc3\xa9"_ba), QString::fromUtf8("caf\xc3\xa9"));
}

void ImageImportTest::contentThatIsAway()
{
    QVERIFY(makePng(source(u"1.png"_s)));
    QVERIFY(import(spec()).report);
    QVERIFY(makePng(source(u"2.png"_s), 2));
    const QString content = store() + u"/content"_s;
    QVERIFY(QDir().rename(content, store() + u"/away"_s));
    for (const bool isEmpty : {false, true}) {
        QVERIFY(!isEmpty || QDir().mkpath(content));
        const Imported refused = import(spec());
        QVERIFY(!refused.report);
        QCOMPARE(refused.report.error().code, ErrorCode::NotFound);
        QVERIFY(refused.report.error().what.contains("mounted"_L1));
        QVERIFY(!isEmpty || QDir(content).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QCOMPARE(assetsOf(store()).size(), 1);
    }
    QVERIFY(QDir().rmdir(content));
    QVERIFY(QDir().rename(store() + u"/away"_s, content));
    QCOMPARE(import(spec()).report->imported, 1);
    verifyClean();
}

void ImageImportTest::unreadableFile()
{
    if (::geteuid() == 0)
        QSKIP("the superuser can read everything");
    QVERIFY(makePng(source(u"1.png"_s)));
    QVERIFY(makePng(source(u"2.png"_s)));
    QVERIFY(QFile::setPermissions(source(u"1.png"_s), {}));
    const Imported imported = import(spec());
    QVERIFY(imported.report);
    QCOMPARE(imported.report->imported, 1);
    QCOMPARE(imported.files(ImportNotice::Kind::Skipped), (QStringList{u"1.png"_s}));
}

void ImageImportTest::writeFaultLeavesTheStoreWhole()
{
    for (int i = 0; i < 210; ++i)
        QVERIFY(makePng(source(u"%1.png"_s.arg(i, 4, 10, QChar(u'0'))), i));
    // Grows only until it is larger than the limit on file sizes, which stands for a disk that fills up.
    QImage noise(1400, 1400, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, 0xff000000u | ((state = state * 1664525u + 1013904223u) >> 8));
    }
    QVERIFY(noise.save(source(u"0205.png"_s)));
    QVERIFY(QFileInfo(source(u"0205.png"_s)).size() > 3 * 1024 * 1024);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit whole = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &whole), 0);
    const struct rlimit little = {3 * 1024 * 1024, whole.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    const Imported stopped = import(spec());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &whole), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!stopped.report);
    QVERIFY(!stopped.report.error().stillTrue.isEmpty());
    QVERIFY2(stopped.report.error().what.contains("ulimit -f"_L1), qPrintable(stopped.report.error().what));
    QCOMPARE(assetsOf(store()).size(), 200);
    // Nothing lies about that waits to be removed: on a disk that is full nothing could be noted for it.
    QDirIterator files(store() + u"/content"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    qint64 count = 0;
    for (; files.hasNext(); files.next())
        ++count;
    QCOMPARE(count, 200);
    verifyClean();
    const Imported resumed = import(spec());
    QVERIFY(resumed.report);
    QCOMPARE(resumed.report->alreadyThere, 200);
    QCOMPARE(resumed.report->imported, 10);
    verifyClean();
}

QTEST_GUILESS_MAIN(ImageImportTest)
#include "image_import_test.moc"
