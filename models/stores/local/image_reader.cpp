// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_reader.h"

#include "stores/local/image_library.h"
#include "stores/local/image_signature.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
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
std::mutex& turn()
{
    static std::mutex mutex;
    return mutex;
}

/**
 * Decoders talk to standard error by themselves, in between what the program says, and name no file: what is wrong with
 * a picture comes as an error. Only within turn().
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
    const std::scoped_lock lock(turn());
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

Result<QImage> readThumbnail(int descriptor, int edge)
{
    const std::scoped_lock lock(turn());
    const Silence silence;
    const auto opened = openSource(descriptor);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (const auto header = openImage(opened->source.get()); !header)
        return tl::unexpected<Error>(header.error());
    VipsImage* small = nullptr;
    // As an option of the loader: libvips 8.14 does not hand its own "fail_on" of a thumbnail on to a source.
    if (vips_thumbnail_source(opened->source.get(), &small, edge, "height", edge, "size", VIPS_SIZE_DOWN,
                              "export_profile", "srgb", "option_string", "fail_on=error", nullptr) != 0)
        return damaged();
    const auto rgba = toRgba(ImagePtr(small));
    if (!rgba)
        return tl::unexpected<Error>(rgba.error());
    size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> pixels(vips_image_write_to_memory(rgba->get(), &size), &g_free);
    if (!pixels)
        return damaged();
    const int width = vips_image_get_width(rgba->get());
    const int height = vips_image_get_height(rgba->get());
    return QImage(static_cast<const uchar*>(pixels.get()), width, height, qsizetype(width) * 4, QImage::Format_RGBA8888)
        .copy();
}

Result<QImage> readThumbnail(const QString& file, int edge)
{
    const File opened(file);
    return opened.descriptor < 0 ? Result<QImage>(unreadable(errno)) : readThumbnail(opened.descriptor, edge);
}

} // namespace secateur
