// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_reader.h"

#include "image_maker.h"

#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class ImageReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_dir.isValid()); }
    void everyFormat_data();
    void everyFormat();
    void formatComesFromContent();
    void refused_data();
    void refused();
    void truncated_data();
    void truncated();
    void sequencesAreNotDamaged();
    void decodersAreSilent();
    void hugeDimensions();
    void noneThatWouldFillTheMemory();
    void calledOff();
    void neverEnlarged();
    void uprightAndAlpha();
    void grey();
    void optionsInNamesAreNames();
    void readsFromDescriptor();
    void realPictures();

private:
    QString at(const QString& name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;
};

void ImageReaderTest::everyFormat_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"png", "jpg", "webp", "avif", "jxl", "heic", "gif"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void ImageReaderTest::everyFormat()
{
    QFETCH(QString, ending);
    const QString file = at(u"a."_s + ending);
    QVERIFY2(makeImage(file, 96, 64), vips_error_buffer());
    const auto header = readImageHeader(file);
    QVERIFY2(header, qPrintable(header ? QString() : header.error().what));
    QCOMPARE(header->width, 96);
    QCOMPARE(header->height, 64);
    QCOMPARE(header->format, ending);
    QCOMPARE(header->bytes, QFileInfo(file).size());
    const auto small = readThumbnail(file, 48);
    QVERIFY2(small, qPrintable(small ? QString() : small.error().what));
    QCOMPARE(small->size(), QSize(48, 32));
    QCOMPARE(small->format(), QImage::Format_RGBA8888);
}

void ImageReaderTest::formatComesFromContent()
{
    QVERIFY(makePng(at(u"png.png"_s), 3));
    QVERIFY(QFile::rename(at(u"png.png"_s), at(u"really_png.jpg"_s)));
    const auto header = readImageHeader(at(u"really_png.jpg"_s));
    QVERIFY(header);
    QCOMPARE(header->format, u"png"_s);
    QVERIFY(readThumbnail(at(u"really_png.jpg"_s), 16));
}

void ImageReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero bytes") << QByteArray();
    QTest::newRow("text") << "this is no picture at all"_ba;
    QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba;
    QTest::newRow("pdf") << "%PDF-1.4\n%%EOF"_ba;
    QTest::newRow("ppm") << "P6 1 1 255\nabc"_ba;
    QTest::newRow("one byte") << "\x89"_ba;
    QTest::newRow("ftyp of a film") << QByteArray("\0\0\0\x14"
                                                  "ftypisom\0\0\2\0mp41",
                                                  20);
    QTest::newRow("webp mark only") << QByteArray("RIFF\4\0\0\0WEBP", 12);
    QTest::newRow("png mark only") << "\x89PNG\r\n\x1a\n"_ba;
    QTest::newRow("jpg mark only") << "\xff\xd8\xff\xd9"_ba;
    QTest::newRow("gif mark only") << "GIF89a;"_ba;
    QTest::newRow("jxl mark only") << "\xff\x0a"_ba;
    QTest::newRow("avif mark only") << QByteArray("\0\0\0\x14"
                                                  "ftypavif\0\0\0\0avif",
                                                  20);
}

void ImageReaderTest::refused()
{
    QFETCH(QByteArray, bytes);
    const QString file = at(u"bad.png"_s);
    QVERIFY(writeBytes(file, bytes));
    const auto header = readImageHeader(file);
    QVERIFY(!header);
    QVERIFY2(header.error().what.endsWith(u'.'), qPrintable(header.error().what));
    QVERIFY(header.error().code == ErrorCode::BadRequest || header.error().code == ErrorCode::Damaged);
    QVERIFY(!readThumbnail(file, 64));
    QCOMPARE(bytesOf(file), bytes);
}

void ImageReaderTest::truncated_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"png", "jpg", "webp", "avif", "jxl", "heic", "gif"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void ImageReaderTest::truncated()
{
    QFETCH(QString, ending);
    const QString file = at(u"cut."_s + ending);
    QVERIFY(makeImage(file, 200, 160));
    const QByteArray whole = bytesOf(file);
    for (const qsizetype keep : {whole.size() / 4, whole.size() / 2, whole.size() * 3 / 4}) {
        QVERIFY(writeBytes(file, whole.left(keep)));
        const auto header = readImageHeader(file);
        QVERIFY2(!header, qPrintable(u"%1 of %2 bytes"_s.arg(keep).arg(whole.size())));
        QCOMPARE(header.error().code, ErrorCode::Damaged);
        const auto small = readThumbnail(file, 32);
        QVERIFY(!small);
        QCOMPARE(small.error().code, ErrorCode::Damaged);
    }
}

void ImageReaderTest::sequencesAreNotDamaged()
{
    const QByteArray start = QByteArray("\0\0\0\x18"
                                        "ftypavis\0\0\0\0avismsf1",
                                        24);
    const QString file = at(u"sequence.avif"_s);
    QVERIFY(writeBytes(file, start + QByteArray("\0\0\0\x08moov", 8)));
    const auto whole = readImageHeader(file);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, ErrorCode::BadRequest);
    QVERIFY2(whole.error().what.contains("sequence"_L1) && whole.error().what.contains("AVIF"_L1),
             qPrintable(whole.error().what));
    QVERIFY(writeBytes(file, start + QByteArray("\0\0\0\x09moov", 8))); // a byte is missing
    QCOMPARE(readImageHeader(file).error().code, ErrorCode::Damaged);
}

void ImageReaderTest::decodersAreSilent()
{
    const QString said = at(u"said"_s);
    const int kept = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    const int seen = ::open(QFile::encodeName(said).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    QVERIFY(kept >= 0 && seen >= 0);
    ::dup2(seen, STDERR_FILENO);
    for (const QString& ending : {u"jxl"_s, u"avif"_s, u"heic"_s, u"webp"_s, u"png"_s, u"jpg"_s, u"gif"_s}) {
        const QString file = at(u"noise."_s + ending);
        if (!makeImage(file, 200, 160))
            continue;
        QByteArray bytes = bytesOf(file);
        for (const qsizetype length : {bytes.size(), bytes.size() / 2, bytes.size() / 4}) {
            for (qsizetype i = length / 3; i < length; i += 7)
                bytes[i] = char(i);
            if (writeBytes(file, bytes.left(length))) {
                (void)readImageHeader(file);
                (void)readThumbnail(file, 32);
            }
        }
    }
    (void)!::write(STDERR_FILENO, "mine", 4); // and afterwards the program's own words are heard
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    ::close(seen);
    QCOMPARE(bytesOf(said), "mine"_ba);
}

void ImageReaderTest::hugeDimensions()
{
    // A PNG head that claims 2,000,000,000 × 2,000,000,000 pixels.
    QVERIFY(makePng(at(u"huge.png"_s)));
    QByteArray bytes = bytesOf(at(u"huge.png"_s));
    bytes.replace(16, 8, QByteArray::fromHex("7735940077359400"));
    QVERIFY(writeBytes(at(u"huge.png"_s), bytes));
    QVERIFY(!readImageHeader(at(u"huge.png"_s)));
    QVERIFY(!readThumbnail(at(u"huge.png"_s), 64));
}

/// An interlaced picture is decoded whole before it can be scaled.
void ImageReaderTest::noneThatWouldFillTheMemory()
{
    const QString file = at(u"interlaced.png"_s);
    QVERIFY(makePng(file));
    QByteArray bytes = bytesOf(file);
    const auto crc = [](QByteArrayView data) {
        quint32 sum = 0xffffffff;
        for (const char c : data) {
            sum ^= uchar(c);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
        }
        return ~sum;
    };
    constexpr int header = 12; // of its type; width, height, depth, colours, compression, filter, interlacing follow
    const auto setNumber = [&bytes](int place, quint32 number) {
        for (int i = 0; i < 4; ++i)
            bytes[place + i] = char(number >> (24 - 8 * i));
    };
    for (const bool tooLarge : {true, false}) {
        setNumber(header + 4, 1 << 13);
        setNumber(header + 8, (1 << 13) + (tooLarge ? 1 : 0)); // 2^26 pixels, and a line more
        bytes[header + 16] = 1;
        setNumber(header + 17, crc(QByteArrayView(bytes).sliced(header, 17)));
        QVERIFY(writeBytes(file, bytes));
        const auto small = readThumbnail(file, 48);
        QVERIFY(!small);
        QCOMPARE(small.error().code, tooLarge ? ErrorCode::TooLarge : ErrorCode::Damaged);
    }
}

void ImageReaderTest::calledOff()
{
    const QString file = at(u"large.png"_s);
    QVERIFY(makeImage(file, 1200, 900));
    QVERIFY(readThumbnail(file, 800));
    const Cancel stop;
    stop.cancel();
    const auto small = readThumbnail(file, 800, stop);
    QVERIFY(!small);
    QCOMPARE(small.error().code, ErrorCode::Cancelled);
}

void ImageReaderTest::neverEnlarged()
{
    QVERIFY(makePng(at(u"small.png"_s), 1, 8));
    const auto small = readThumbnail(at(u"small.png"_s), 256);
    QVERIFY(small);
    QCOMPARE(small->size(), QSize(8, 8));
}

void ImageReaderTest::uprightAndAlpha()
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(QColor(10, 200, 30, 128));
    QVERIFY(image.save(at(u"alpha.png"_s)));
    const auto alpha = readThumbnail(at(u"alpha.png"_s), 64);
    QVERIFY(alpha);
    QCOMPARE(alpha->pixelColor(5, 5).alpha(), 128);

    QVERIFY(makeImage(at(u"plain.jpg"_s), 60, 30));
    VipsImage* plain = vips_image_new_from_file(QFile::encodeName(at(u"plain.jpg"_s)).constData(), nullptr);
    QVERIFY(plain);
    VipsImage* turned = nullptr;
    QCOMPARE(vips_copy(plain, &turned, nullptr), 0);
    vips_image_set_int(turned, VIPS_META_ORIENTATION, 6);
    QCOMPARE(vips_image_write_to_file(turned, QFile::encodeName(at(u"turned.jpg"_s)).constData(), nullptr), 0);
    g_object_unref(turned);
    g_object_unref(plain);
    const auto upright = readThumbnail(at(u"turned.jpg"_s), 64);
    QVERIFY(upright);
    QCOMPARE(upright->size(), QSize(30, 60));
}

void ImageReaderTest::grey()
{
    QImage image(16, 16, QImage::Format_Grayscale8);
    image.fill(77);
    QVERIFY(image.save(at(u"grey.png"_s)));
    const auto small = readThumbnail(at(u"grey.png"_s), 64);
    QVERIFY(small);
    const QColor shown = small->pixelColor(3, 3); // one step of rounding on the way to sRGB is fine
    QVERIFY2(qAbs(shown.red() - 77) <= 2 && qAbs(shown.blue() - 77) <= 2, qPrintable(shown.name()));
}

void ImageReaderTest::optionsInNamesAreNames()
{
    // libvips reads "[…]" at the end of a name as options; here a name is only a name.
    for (const QString& name : {u"a[page=3].png"_s, u"b.png[n=-1]"_s, u"写真 ☃.png"_s, u"c:d.png"_s}) {
        QVERIFY(makePng(at(u"x.png"_s)));
        QVERIFY(QFile::rename(at(u"x.png"_s), at(name)));
        QVERIFY2(readImageHeader(at(name)), qPrintable(name));
        QVERIFY2(readThumbnail(at(name), 8), qPrintable(name));
    }
}

void ImageReaderTest::readsFromDescriptor()
{
    QVERIFY(makePng(at(u"fd.png"_s), 0, 8));
    const int descriptor = ::open(QFile::encodeName(at(u"fd.png"_s)).constData(), O_RDONLY);
    QVERIFY(descriptor >= 0);
    char byte = 0;
    QCOMPARE(::read(descriptor, &byte, 1), ssize_t(1));
    for (int i = 0; i < 3; ++i) {
        const auto header = readImageHeader(descriptor);
        QVERIFY(header);
        QCOMPARE(header->width, 8);
        QVERIFY(readThumbnail(descriptor, 4));
    }
    QCOMPARE(::close(descriptor), 0);

    QCOMPARE(readImageHeader(at(u"absent.png"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(readImageHeader(m_dir.path()).error().code, ErrorCode::BadRequest);
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe.png"_s)).constData(), 0600), 0);
    QCOMPARE(readImageHeader(at(u"pipe.png"_s)).error().code, ErrorCode::BadRequest);
}

void ImageReaderTest::realPictures()
{
    const QStringList folders{u"/usr/share/icons/oxygen/base/64x64/places"_s, u"/usr/share/backgrounds/mate/nature"_s};
    int seen = 0;
    for (const QString& folder : folders) {
        const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name).mid(0, 12);
        for (const QFileInfo& file : files) {
            const auto header = readImageHeader(file.filePath());
            QVERIFY2(header, qPrintable(file.filePath()));
            QVERIFY(readThumbnail(file.filePath(), 128));
            ++seen;
        }
    }
    if (seen == 0)
        QSKIP("oxygen-icon-theme and mate-backgrounds are not installed");
}

QTEST_GUILESS_MAIN(ImageReaderTest)
#include "image_reader_test.moc"
