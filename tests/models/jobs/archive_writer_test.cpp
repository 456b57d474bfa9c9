// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_original.h"
#include "models/jobs/archive_bench.h"
#include "stores/local/store_files.h"
#include "support/verify_result.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Writing an archive: one writer at a time, which goes on with what is there, mends it, and takes no line on trust.
class ArchiveWriterTest final : public QObject, private ArchiveBench {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void inUseByAnother();
    void isItsOwnersAlone_data();
    void isItsOwnersAlone();
    void goesOnWithoutReadingAgain();
    void repairsWhatIsDamaged();
    void whatChangedSinceIsAnother_data();
    void whatChangedSinceIsAnother();
    void whatCameIsTheOriginal_data();
    void whatCameIsTheOriginal();
    void goesOnOnlyWhereItIs_data();
    void goesOnOnlyWhereItIs();
    void tornManifest();
    void lines_data();
    void lines();

private:
    [[nodiscard]] ArchiveHead head() const { return {m_store->info().id, u"s"_s, {}, "p", u"j"_s, 7, {}, {}, 1}; }
    [[nodiscard]] Result<std::unique_ptr<ArchiveWriter>> writer()
    {
        return ArchiveWriter::open(m_archive, head(), m_store->info().ownFolders);
    }
};

void ArchiveWriterTest::isItsOwnersAlone_data()
{
    QTest::addColumn<bool>("folderWasThere");
    QTest::newRow("a new folder") << false;
    QTest::newRow("its user made the folder") << true;
}

/// Originals and metadata of people. What an earlier version wrote is mended; a folder that its user made is as it was.
void ArchiveWriterTest::isItsOwnersAlone()
{
    QFETCH(bool, folderWasThere);
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions open = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    const auto opened = [&](const QString& name) { return QFile::permissions(name) & others; };
    if (folderWasThere)
        QVERIFY(QDir().mkpath(m_archive) && QFile::setPermissions(m_archive, QFile::permissions(m_archive) | open));
    const QStringList files{u"/archive.json"_s, u"/manifest.jsonl"_s, u"/content"_s};
    for (int i = 0; i < 2; ++i) {
        const auto first = writer();
        VERIFY_RESULT(first);
        VERIFY_RESULT((*first)->add(m_store->reader(), planned(), Cancel()));
        for (const QString& name : files)
            QVERIFY2(opened(m_archive + name) == QFile::Permissions(), qPrintable(name));
        QCOMPARE(opened(m_archive) != QFile::Permissions(), folderWasThere);
        QDirIterator content(m_archive + u"/content"_s, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (content.hasNext())
            QCOMPARE(opened(content.next()), QFile::Permissions());
        for (const QString& name : files)
            QVERIFY(QFile::setPermissions(m_archive + name, QFile::permissions(m_archive + name) | open));
    }
}

void ArchiveWriterTest::inUseByAnother()
{
    const auto first = writer();
    VERIFY_RESULT(first);
    const auto second = writer();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
}

void ArchiveWriterTest::goesOnWithoutReadingAgain()
{
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT(first);
        const auto added = (*first)->add(m_store->reader(), std::span(assets).first(2), Cancel());
        VERIFY_RESULT(added);
        QCOMPARE(added->at(0).state, Archived::State::Safe);
    }
    const QByteArray manifest = bytesOf(m_archive + u"/manifest.jsonl"_s);
    QVERIFY(QFile::remove(contentFile(u"/u0/a"_s, 0))); // it is in the archive: nobody has to read it again
    const auto second = writer();
    VERIFY_RESULT(second);
    const auto added = (*second)->add(m_store->reader(), assets, Cancel());
    VERIFY_RESULT(added);
    for (const Archived& archived : *added)
        QCOMPARE(archived.state, Archived::State::Safe);
    QVERIFY(bytesOf(m_archive + u"/manifest.jsonl"_s).startsWith(manifest));
    QCOMPARE((*second)->assets(), 4);
    QCOMPARE(contentsOf(m_archive).size(), 4);
}

void ArchiveWriterTest::repairsWhatIsDamaged()
{
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    QStringList files;
    QDirIterator content(m_archive + u"/content"_s, QDir::Files, QDirIterator::Subdirectories);
    while (content.hasNext())
        files.append(content.next());
    QCOMPARE(files.size(), 4);
    QByteArray other = bytesOf(files[0]);
    other[other.size() / 2] = char(other[other.size() / 2] ^ 1);
    QVERIFY(writeBytes(files[0], other) && QFile::remove(files[1]) && QFile::remove(files[2]));
    QVERIFY(QFile::link(files[3], files[2]));
    const auto second = writer();
    const auto added = (*second)->add(m_store->reader(), assets, Cancel());
    VERIFY_RESULT(added);
    for (const Archived& archived : *added)
        QCOMPARE(archived.state, Archived::State::Safe);
    QCOMPARE(contentsOf(m_archive, true), contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s), true));
}

void ArchiveWriterTest::whatChangedSinceIsAnother_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("drifts");
    QTest::newRow("alt") << "UPDATE asset SET alt = 'new' WHERE id = 2"_ba << true;
    QTest::newRow("a label's value") << "UPDATE label SET value = 'new' WHERE asset = 2 AND key = 'set'"_ba << true;
    QTest::newRow("a label more") << "INSERT INTO label(asset, key, value) VALUES (2, 'hold', 'legal')"_ba << true;
    QTest::newRow("a label less") << "DELETE FROM label WHERE asset = 2 AND key = 'set'"_ba << true;
    QTest::newRow("a tag more") << "INSERT INTO tag(asset, value) VALUES (2, 'keep')"_ba << true;
    QTest::newRow("a tag less") << "DELETE FROM tag WHERE asset = 2 AND value = 'cat'"_ba << true;
    QTest::newRow("the time alone") << "UPDATE asset SET modified = modified + 1 WHERE id = 2"_ba << false;
    QTest::newRow("nothing") << "UPDATE asset SET alt = alt WHERE id = 2"_ba << false;
}

/// What people said of it in between is nowhere but in the store.
void ArchiveWriterTest::whatChangedSinceIsAnother()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, drifts);
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    const QStringList before = contentsOf(m_archive, true);
    {
        const auto database = openStoreDatabase(file(u"store"_s), Access::ReadWrite);
        VERIFY_RESULT((*database)->run(sql));
    }
    const auto second = writer();
    for (const bool again : {false, true}) {
        const auto looked =
            again ? (*second)->confirm(m_store->reader(), assets) : (*second)->add(m_store->reader(), assets, Cancel());
        VERIFY_RESULT(looked);
        QCOMPARE(std::count_if(looked->begin(), looked->end(),
                               [](const Archived& one) { return one.state == Archived::State::Safe; }),
                 drifts ? 3 : 4);
        for (const Archived& one : *looked)
            QVERIFY(one.state == Archived::State::Safe ||
                    (one.state == Archived::State::Drifted && one.reason.contains(u"after it was archived"_s)));
    }
    QCOMPARE((*second)->assets(), 4);
    QCOMPARE(contentsOf(m_archive, true), before); // as it was archived, not as it is
}

void ArchiveWriterTest::whatCameIsTheOriginal_data()
{
    QTest::addColumn<Variant>("original");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, int width, int height, const QString& format, qint64 bytes, bool fits) {
        QTest::newRow(name) << Variant{u"b"_s, u"k"_s, true, bytes, width, height, format} << fits;
    };
    row("the very one", 8, 6, u"png"_s, -1, true);
    row("nothing known", 0, 0, {}, -1, true);
    row("turned", 6, 8, u"png"_s, -1, true);
    row("in capitals", 8, 6, u"PNG"_s, -1, true);
    row("width alone known", 8, 0, {}, -1, true);
    row("a placeholder", 4000, 3000, u"png"_s, -1, false);
    row("another width", 9, 6, u"png"_s, -1, false);
    row("another height", 8, 7, u"png"_s, -1, false);
    row("both edges the width", 8, 8, u"png"_s, -1, false);
    row("both edges the height", 6, 6, u"png"_s, -1, false);
    row("another width alone", 9, 0, {}, -1, false);
    row("another format", 8, 6, u"jpg"_s, -1, false);
    row("another size", 8, 6, u"png"_s, 12, false);
}

void ArchiveWriterTest::whatCameIsTheOriginal()
{
    QFETCH(const Variant, original);
    QFETCH(const bool, fits);
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "PNG"));
    const auto folder = ArchiveFolder::make(m_archive);
    VERIFY_RESULT(folder);
    const auto content = (*folder)->newContent();
    VERIFY_RESULT(content);
    QVERIFY((*content)->write(bytes));
    QCOMPARE(whyNoOriginal((*content)->descriptor(), bytes.size(), original).isEmpty(), fits);
    Variant known = original;
    known.bytes = bytes.size();
    QCOMPARE(whyNoOriginal((*content)->descriptor(), bytes.size(), known).isEmpty(), fits || original.bytes >= 0);
    QVERIFY((*content)->restart() && (*content)->write("no picture at all, but long enough for one"));
    QVERIFY(!whyNoOriginal((*content)->descriptor(), 42, {}).isEmpty());
}

void ArchiveWriterTest::goesOnOnlyWhereItIs_data()
{
    QTest::addColumn<QString>("away");
    for (const char* away : {"folder", "files", "content", "content's files"})
        QTest::newRow(away) << QString::fromLatin1(away);
}

/// A disk that is not mounted: its mount point is empty, or is not there.
void ArchiveWriterTest::goesOnOnlyWhereItIs()
{
    QFETCH(const QString, away);
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    const bool all = !away.startsWith(u"content"_s);
    const QString place = all ? m_archive : m_archive + u"/content"_s;
    QVERIFY(QDir().rename(place, file(u"elsewhere"_s)));
    if (away.endsWith(u"files"_s))
        QVERIFY(QDir().mkdir(place));
    const auto open = [&] { return ArchiveWriter::open(m_archive, head(), m_store->info().ownFolders, {true, false}); };
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY2(refused.error().remedy.contains(u"mounted"_s), qPrintable(refused.error().remedy));
    QVERIFY(!all || !QFile::exists(m_archive + u"/archive.json"_s)); // nothing is made in its place
    QVERIFY(QDir(place).removeRecursively() && QDir().rename(file(u"elsewhere"_s), place));
    const auto mounted = open();
    VERIFY_RESULT(mounted);
    QCOMPARE((*mounted)->assets(), 4);
}

void ArchiveWriterTest::tornManifest()
{
    const auto assets = planned();
    const QString manifest = m_archive + u"/manifest.jsonl"_s;
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    const QByteArray whole = bytesOf(manifest);
    for (qsizetype size = whole.size() - 1; size > 0; size -= 37) {
        QVERIFY(writeBytes(manifest, whole.first(size)));
        const auto again = writer();
        VERIFY_RESULT(again);
        QCOMPARE((*again)->assets(), whole.first(size).count('\n'));
        VERIFY_RESULT((*again)->add(m_store->reader(), assets, Cancel()));
        QCOMPARE(bytesOf(manifest), whole);
    }
    QVERIFY(writeBytes(manifest, "{}\n" + whole));
    QCOMPARE(writer().error().code, ErrorCode::Damaged);
}

void ArchiveWriterTest::lines_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to) {
        QTest::newRow(name) << from << to;
    };
    row("a path that leads out", R"("/u/a")", R"("/u/../../etc")");
    row("a relative path", R"("/u/a")", R"("u/a")");
    row("a path with a NUL", R"("/u/a")", R"("/u/\u0000a")");
    row("a negative entry", R"("entry":3)", R"("entry":-3)");
    row("half an entry", R"("entry":3)", R"("entry":3.5)");
    row("a huge size", R"("bytes":70)", R"("bytes":9223372036854775807)");
    row("no size", R"("bytes":70)", R"("bytes":-1)");
    row("a size of text", R"("bytes":70)", R"("bytes":"70")");
    row("a hash that is a path", QByteArray(64, 'a'),
        "../../../../../../../../../../../../../../../../../../../etc/passwd");
    row("a hash in capitals", QByteArray(64, 'a'), QByteArray(64, 'A'));
    row("a short hash", QByteArray(64, 'a'), QByteArray(63, 'a'));
    row("no labels", R"("labels":{"k":"v"})", R"("labels":[])");
    row("a label of numbers", R"("labels":{"k":"v"})", R"("labels":{"k":5})");
    row("a long alt", R"("alt":"x")", "\"alt\":\"" + QByteArray(5000, 'x') + '"');
    row("no original", R"("original":{)", R"("first":{)");
    row("a long list", R"("tags":["t"])", "\"tags\":[" + QByteArray("\"t\",").repeated(1000) + "\"t\"]");
    row("deep", R"("tags":["t"])", "\"tags\":" + QByteArray(5000, '[') + QByteArray(5000, ']'));
}

void ArchiveWriterTest::lines()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    ArchivedAsset archived;
    archived.asset.ref = {AssetPath::fromCanonical(u"/u/a"_s), 3};
    archived.asset.alt = u"x"_s;
    archived.asset.labels = {{u"k"_s, u"v"_s}};
    archived.asset.tags = {u"t"_s};
    archived.asset.variants = {{u"b"_s, u"k"_s, true, 70, 1, 2, u"png"_s},
                               {u"b"_s, u"k2"_s, false, -1, 1, 2, u"webp"_s}};
    archived.sha256 = QByteArray(64, 'a');
    QByteArray line = archiveLine(archived);
    const auto read = parseArchiveLine(line);
    QVERIFY(read);
    QCOMPARE(*read, archived);
    QVERIFY(line.contains(from));
    line.replace(from, to);
    QVERIFY(!parseArchiveLine(line));
    for (qsizetype size = 0; size < line.size(); size += 7)
        QVERIFY(!parseArchiveLine(line.first(size)));
}

QTEST_GUILESS_MAIN(ArchiveWriterTest)
#include "archive_writer_test.moc"
