// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_reader.h"

#include "stores/local/image_library.h"
#include "stores/local/image_signature.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <vips/vips.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct ImageReaderWords {
    Q_DECLARE_TR_FUNCTIONS(ImageReader)
};

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using ImagePtr = std::unique_ptr<VipsImage, Unref>;
using SourcePtr = std::unique_ptr<VipsSource, Unref>;

/// libvips has one error buffer for all threads: calls take turns, so that an error is told of its own file.
class Turn final {
public:
    /// Waits for its turn, unless `stop` is cancelled first.
    explicit Turn(const StoreStop& stop)
    {
        constexpr std::chrono::milliseconds lookAgain(20);
        std::unique_lock lock(line().mutex);
        while (line().taken && !stop.isCancelled())
            line().over.wait_for(lock, lookAgain);
        m_isTaken = !line().taken;
        line().taken = true;
    }
    ~Turn()
    {
        if (!m_isTaken)
            return;
        const std::lock_guard lock(line().mutex);
        line().taken = false;
        line().over.notify_one();
    }
    Q_DISABLE_COPY_MOVE(Turn)
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    struct Line {
        std::mutex mutex;
        std::condition_variable over;
        bool taken = false;
    };
    static Line& line()
    {
        static Line line;
        return line;
    }
    bool m_isTaken = false;
};

tl::unexpected<Error> calledOff()
{
    vips_error_clear();
    return failure(ErrorCode::Cancelled, ImageReaderWords::tr("The picture is not wanted any more."));
}

/// Lets the stop end what libvips does to make the pixels of an image.
void endWith(const StoreStop& stop, VipsImage* image)
{
    vips_image_set_progress(image, TRUE);
    g_signal_connect(image, "eval", G_CALLBACK(+[](VipsImage* made, VipsProgress*, const StoreStop* wish) {
                         if (wish->isCancelled())
                             vips_image_set_kill(made, TRUE);
                     }),
                     const_cast<StoreStop*>(&stop));
}

/**
 * Decoders talk to standard error by themselves, in between what the program says, and name no file: what is wrong with
 * a picture comes as an error. Only within a Turn.
 */
class Silence final {
public:
    Silence()
        : m_kept(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3))
    {
        const int nowhere = m_kept < 0 ? -1 : ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0)
            return;
        std::fflush(stderr);
        ::dup2(nowhere, STDERR_FILENO);
        ::close(nowhere);
    }
    ~Silence()
    {
        if (m_kept < 0)
            return;
        std::fflush(stderr);
        ::dup2(m_kept, STDERR_FILENO);
        ::close(m_kept);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_kept;
};

/// What a decoder says of a file of a kind that it has no way to read.
bool isInability(const QString& why)
{
    return why.contains("unsupported"_L1, Qt::CaseInsensitive) ||
           why.contains("not supported"_L1, Qt::CaseInsensitive) ||
           why.contains("not implemented"_L1, Qt::CaseInsensitive);
}

tl::unexpected<Error> damaged()
{
    const QStringList lines = QString::fromUtf8(vips_error_buffer()).split(u'\n', Qt::SkipEmptyParts);
    vips_error_clear();
    const QString why =
        lines.isEmpty() ? ImageReaderWords::tr("its data can not be decoded") : lines.constFirst().trimmed().left(200);
    if (isInability(why))
        return failure(
            ErrorCode::BadRequest,
            ImageReaderWords::tr("This kind of image can not be read here, though the file may be sound: %1.")
                .arg(why));
    return failure(ErrorCode::Damaged, ImageReaderWords::tr("The file is damaged: %1.").arg(why));
}

tl::unexpected<Error> unreadable(int code)
{
    const QString why = QString::fromLocal8Bit(::strerror(code));
    if (code == ENOENT)
        return failure(ErrorCode::NotFound, ImageReaderWords::tr("The file is not there."));
    if (code == EACCES || code == EPERM)
        return failure(ErrorCode::Permission, ImageReaderWords::tr("The file can not be read: %1.").arg(why));
    return failure(ErrorCode::Io, ImageReaderWords::tr("The file can not be read: %1.").arg(why));
}

struct Opened {
    SourcePtr source;
    QString format;
    qint64 bytes = 0;
    bool sequence = false;
};

/// Looks at the file without libvips first: nothing that is not one of Konifer's formats reaches a decoder.
Result<Opened> openSource(int descriptor)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return unreadable(errno);
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::BadRequest, ImageReaderWords::tr("This is not a plain file."));
    if (info.st_size == 0)
        return failure(ErrorCode::BadRequest, ImageReaderWords::tr("The file is empty."));
    if (info.st_size > maxImageBytes)
        return failure(ErrorCode::BadRequest, ImageReaderWords::tr("The file is too large: more than 1 GiB."));
    QByteArray start(signatureBytes, Qt::Uninitialized);
    const ssize_t got = ::pread(descriptor, start.data(), signatureBytes, 0);
    if (got < 0)
        return unreadable(errno);
    start.truncate(static_cast<qsizetype>(got));
    QString format = imageSignature(start);
    if (format.isEmpty())
        return failure(ErrorCode::BadRequest,
                       ImageReaderWords::tr(
                           "The file is not an image in one of the formats PNG, JPEG, WebP, AVIF, JPEG XL, HEIC or "
                           "GIF."));
    if (::lseek(descriptor, 0, SEEK_SET) != 0) // libvips reads from where the descriptor stands
        return unreadable(errno);
    startImageLibrary();
    SourcePtr source(vips_source_new_from_descriptor(descriptor));
    if (!source)
        return damaged();
    return Opened{std::move(source), std::move(format), info.st_size, isImageSequence(start)};
}

Result<void> checkSize(VipsImage* image)
{
    const qint64 width = vips_image_get_width(image);
    const qint64 height = vips_image_get_page_height(image);
    if (width > maxImageEdge || height > maxImageEdge || width * height > maxImagePixels)
        return failure(ErrorCode::BadRequest,
                       ImageReaderWords::tr("The image is too large: %1 × %2 pixels.").arg(width).arg(height));
    return {};
}

/// Of a picture that is scaled while it is decoded only some lines are in memory; of others all.
Result<void> checkMemory(VipsImage* image, const QString& format)
{
    const qint64 width = vips_image_get_width(image);
    const qint64 height = vips_image_get_page_height(image);
    int interlaced = 0;
    if (vips_image_get_typeof(image, "interlaced") != 0 && vips_image_get_int(image, "interlaced", &interlaced) != 0)
        vips_error_clear();
    const bool inStrips = (format == "png"_L1 || format == "jpg"_L1) && interlaced == 0;
    if (inStrips || width * height <= maxWholePixels)
        return {};
    return failure(ErrorCode::TooLarge,
                   ImageReaderWords::tr("The image is too large to be shown: %1 × %2 pixels.").arg(width).arg(height));
}

Result<ImagePtr> openImage(VipsSource* source)
{
    ImagePtr image(vips_image_new_from_source(source, "", "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
                                              VIPS_FAIL_ON_ERROR, nullptr));
    if (!image)
        return damaged();
    if (auto fits = checkSize(image.get()); !fits)
        return tl::unexpected<Error>(fits.error());
    return image;
}

/// Eight bits each of red, green, blue and alpha.
Result<ImagePtr> toRgba(ImagePtr image)
{
    VipsImage* next = nullptr;
    if (vips_colourspace(image.get(), &next, VIPS_INTERPRETATION_sRGB, nullptr) != 0)
        return damaged();
    image.reset(next);
    if (!vips_image_hasalpha(image.get())) {
        if (vips_addalpha(image.get(), &next, nullptr) != 0)
            return damaged();
        image.reset(next);
    }
    if (vips_cast_uchar(image.get(), &next, nullptr) != 0)
        return damaged();
    image.reset(next);
    if (vips_image_get_bands(image.get()) != 4)
        return failure(ErrorCode::Damaged,
                       ImageReaderWords::tr("The file is damaged: its colours can not be understood."));
    return image;
}

/// Owns a descriptor of a file that was named by path.
struct File {
    int descriptor = -1;
    explicit File(const QString& name)
        : descriptor(::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {}
    ~File()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(File)
};

} // namespace

Result<ImageHeader> readImageHeader(int descriptor)
{
    const Turn turn{StoreStop()};
    const Silence silence;
    const auto opened = openSource(descriptor);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto image = openImage(opened->source.get());
    if (!image && opened->sequence && endsWhole(descriptor, opened->format, opened->bytes))
        return failure(ErrorCode::BadRequest,
                       ImageReaderWords::tr("A sequence of images in one %1 file can not be read here.")
                           .arg(opened->format.toUpper()));
    if (!image)
        return tl::unexpected<Error>(image.error());
    ImageHeader header{vips_image_get_width(image->get()), vips_image_get_page_height(image->get()), opened->format,
                       opened->bytes};
    const char* compression = nullptr;
    if (vips_image_get_typeof(image->get(), "heif-compression") != 0 &&
        vips_image_get_string(image->get(), "heif-compression", &compression) == 0)
        header.format = qstrcmp(compression, "av1") == 0 ? u"avif"_s : u"heic"_s;
    double mean = 0;
    if (!endsWhole(descriptor, header.format, header.bytes) && vips_avg(image->get(), &mean, nullptr) != 0)
        return damaged();
    return header;
}

Result<ImageHeader> readImageHeader(const QString& file)
{
    const File opened(file);
    return opened.descriptor < 0 ? Result<ImageHeader>(unreadable(errno)) : readImageHeader(opened.descriptor);
}

Result<QImage> readThumbnail(int descriptor, int edge, const StoreStop& stop)
{
    const Turn turn(stop);
    if (!turn.isTaken())
        return calledOff();
    const Silence silence;
    const auto opened = openSource(descriptor);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto header = openImage(opened->source.get());
    if (!header)
        return tl::unexpected<Error>(header.error());
    if (auto fits = checkMemory(header->get(), opened->format); !fits)
        return tl::unexpected<Error>(fits.error());
    VipsImage* small = nullptr;
    // As an option of the loader: libvips 8.14 does not hand its own "fail_on" of a thumbnail on to a source.
    if (vips_thumbnail_source(opened->source.get(), &small, edge, "height", edge, "size", VIPS_SIZE_DOWN,
                              "export_profile", "srgb", "option_string", "fail_on=error", nullptr) != 0)
        return damaged();
    const auto rgba = toRgba(ImagePtr(small));
    if (!rgba)
        return tl::unexpected<Error>(rgba.error());
    endWith(stop, rgba->get());
    size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> pixels(vips_image_write_to_memory(rgba->get(), &size), &g_free);
    if (!pixels)
        return stop.isCancelled() ? calledOff() : damaged();
    const int width = vips_image_get_width(rgba->get());
    const int height = vips_image_get_height(rgba->get());
    return QImage(static_cast<const uchar*>(pixels.get()), width, height, qsizetype(width) * 4, QImage::Format_RGBA8888)
        .copy();
}

Result<QImage> readThumbnail(const QString& file, int edge, const StoreStop& stop)
{
    const File opened(file);
    return opened.descriptor < 0 ? Result<QImage>(unreadable(errno)) : readThumbnail(opened.descriptor, edge, stop);
}

} // namespace secateur
