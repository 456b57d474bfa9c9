// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_walk.h"

#include "image_maker.h"
#include "stores/local/image_naming.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

struct Seen {
    QStringList files; ///< "relative -> path"
    QStringList notices;
};

Seen walkOf(const WalkSpec& spec)
{
    Seen seen;
    const auto end = walkFolder(
        spec, {},
        [&](const ImportNotice& notice) {
            seen.notices.append((notice.kind == ImportNotice::Kind::Renamed ? u"renamed "_s : u"skipped "_s) +
                                notice.file);
        },
        [&](const SourceFile& file) -> Result<void> {
            seen.files.append(QString::fromUtf8(file.relative) + u" -> "_s + file.path.text());
            return {};
        });
    if (!end)
        seen.notices.append(end.error().what);
    return seen;
}

} // namespace

class ImageWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void segments_data();
    void segments();
    void siblingsNeverMerge();
    void longNames();
    void alt();
    void orderAndPaths();
    void whatIsLeftOut();
    void depth();
    void badSources();
    void cancel();

private:
    QString at(const QString& name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void ImageWalkTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void ImageWalkTest::segments_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("segment");
    QTest::newRow("plain") << "u12"_ba << u"u12"_s;
    QTest::newRow("all allowed") << "aZ09_~!$'()*+=@-x"_ba << u"aZ09_~!$'()*+=@-x"_s;
    QTest::newRow("space") << "my photos"_ba << u"my_photos"_s;
    QTest::newRow("umlaut") << "jörg"_ba << u"j=C3=B6rg"_s;
    QTest::newRow("han") << "写"_ba << u"=E5=86=99"_s;
    QTest::newRow("ends in a hyphen") << "foo-"_ba << u"foo=2D"_s;
    QTest::newRow("only hyphens") << "--"_ba << u"-=2D"_s;
    QTest::newRow("no utf-8") << "a\xff\xfe"_ba << u"a=FF=FE"_s;
    QTest::newRow("dots and percents") << "a.b%c"_ba << u"a=2Eb=25c"_s;
    QTest::newRow("line end") << "a\nb"_ba << u"a=0Ab"_s;
}

void ImageWalkTest::segments()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, segment);
    QCOMPARE(storableSegment(name), segment);
    QVERIFY(AssetPath().child(segment).isStorable());
}

void ImageWalkTest::siblingsNeverMerge()
{
    const std::vector<QByteArray> names{"a b"_ba, "a b~2"_ba, "a_b"_ba, "a_b~3"_ba, "foo-"_ba, "foo=2D"_ba};
    const std::vector<QString> segments = storableSegments(names);
    QCOMPARE(QStringList(segments.begin(), segments.end()),
             (QStringList{u"a_b~2"_s, u"a_b~2~2"_s, u"a_b"_s, u"a_b~3"_s, u"foo=2D~2"_s, u"foo=2D"_s}));
}

void ImageWalkTest::longNames()
{
    const QByteArray name = QByteArray("ж").repeated(100);
    const std::vector<QString> segments = storableSegments({name + "1", name + "2"});
    QCOMPARE(segments[0].size(), maxSegmentLength);
    QCOMPARE(segments[1].size(), maxSegmentLength);
    QVERIFY(segments[0] != segments[1]);
    QVERIFY(AssetPath().child(segments[0]).isStorable());
}

void ImageWalkTest::alt()
{
    QCOMPARE(altOf("Sunset at sea.jpeg"_ba), u"Sunset at sea"_s);
    QCOMPARE(altOf("archive.tar.png"_ba), u"archive.tar"_s);
    QCOMPARE(altOf("noending"_ba), u"noending"_s);
    QCOMPARE(altOf("写真☃.png"_ba), u"写真☃"_s);
    QCOMPARE(altOf("a\tb\nc.png"_ba), u"a b c"_s);
    QCOMPARE(altOf(QByteArray(300, 'x')).size(), 125);
    const QString cut = altOf(QByteArray(124, 'x') + "🌲🌲.png");
    QVERIFY(cut.size() == 124 && !cut.back().isSurrogate());
}

void ImageWalkTest::orderAndPaths()
{
    for (const char* file : {"b.png", "a.png", "B.png", "u12/profile/2.png", "u12/profile/10.png", "u12/z.png",
                             "u120/profile/1.png", "jörg/1.png"})
        QVERIFY(writeBytes(at(QString::fromUtf8(file)), "x"));
    const Seen seen = walkOf({m_dir->path(), AssetPath::fromCanonical(u"/users"_s)});
    QCOMPARE(seen.files,
             (QStringList{u"B.png -> /users"_s, u"a.png -> /users"_s, u"b.png -> /users"_s,
                          u"jörg/1.png -> /users/j=C3=B6rg"_s, u"u12/z.png -> /users/u12"_s,
                          u"u12/profile/10.png -> /users/u12/profile"_s, u"u12/profile/2.png -> /users/u12/profile"_s,
                          u"u120/profile/1.png -> /users/u120/profile"_s}));
    QCOMPARE(seen.notices, (QStringList{u"renamed jörg"_s}));
}

void ImageWalkTest::whatIsLeftOut()
{
    QVERIFY(writeBytes(at(u"real/1.png"_s), "x"));
    QVERIFY(writeBytes(at(u".hidden/1.png"_s), "x"));
    QVERIFY(writeBytes(at(u".hidden.png"_s), "x"));
    QVERIFY(writeBytes(at(u"store/store.db"_s), "x"));
    QVERIFY(QFile::link(at(u"real/1.png"_s), at(u"link_to_file.png"_s)));
    QVERIFY(QFile::link(at(u"real"_s), at(u"link_to_folder"_s)));
    QVERIFY(QFile::link(at(u"absent"_s), at(u"link_to_nothing"_s)));
    QVERIFY(QFile::link(at(u"loop"_s), at(u"loop"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe.png"_s)).constData(), 0600), 0);
    struct stat store = {};
    QCOMPARE(::stat(QFile::encodeName(at(u"store"_s)).constData(), &store), 0);
    const Seen seen = walkOf({m_dir->path(), AssetPath(), store.st_dev, store.st_ino});
    QCOMPARE(seen.files, (QStringList{u"link_to_file.png -> /"_s, u"real/1.png -> /real"_s}));
    QCOMPARE(seen.notices,
             (QStringList{u"skipped .hidden"_s, u"skipped .hidden.png"_s, u"skipped link_to_folder"_s,
                          u"skipped link_to_nothing"_s, u"skipped loop"_s, u"skipped pipe.png"_s, u"skipped store"_s}));
}

void ImageWalkTest::depth()
{
    const QString deep = QString(u"d/"_s).repeated(60);
    QVERIFY(writeBytes(at(deep + u"1.png"_s), "x"));
    QVERIFY(writeBytes(at(QString(u"d/"_s).repeated(maxImportDepth + 3) + u"2.png"_s), "x"));
    const Seen seen = walkOf({m_dir->path(), AssetPath()});
    QCOMPARE(seen.files.size(), 1);
    QVERIFY(seen.files.first().endsWith(u"/d"_s));
    QCOMPARE(seen.notices.size(), 1);
    QVERIFY(seen.notices.first().startsWith(u"skipped d/d/"_s));
}

void ImageWalkTest::badSources()
{
    const auto codeOf = [](const QString& folder) {
        const auto end = walkFolder({folder, AssetPath()}, {}, {}, [](const SourceFile&) { return Result<void>(); });
        return end ? ErrorCode::Internal : end.error().code;
    };
    QCOMPARE(codeOf(at(u"absent"_s)), ErrorCode::NotFound);
    QVERIFY(writeBytes(at(u"file"_s), "x"));
    QCOMPARE(codeOf(at(u"file"_s)), ErrorCode::BadRequest);
}

void ImageWalkTest::cancel()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(writeBytes(at(u"%1.png"_s.arg(i)), "x"));
    const Cancel cancel;
    int seen = 0;
    const auto end = walkFolder({m_dir->path(), AssetPath()}, cancel, {}, [&](const SourceFile&) {
        if (++seen == 3)
            cancel.cancel();
        return Result<void>();
    });
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 3);
}

QTEST_GUILESS_MAIN(ImageWalkTest)
#include "image_walk_test.moc"
