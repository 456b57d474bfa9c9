// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/sample_pictures.h"

#include "stores/local/image_library.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QRandomGenerator>
#include <vips/vips.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct SamplePicturesWords {
    Q_DECLARE_TR_FUNCTIONS(SampleStore)
};

using Motif = SamplePicture::Motif;

QString formatOf(int number)
{
    static const QStringList formats{u"png"_s, u"jpg"_s, u"webp"_s};
    return formats.at(number % formats.size());
}

/// The list while it grows.
class Album {
public:
    void add(const QString& path, int count, SamplePicture like)
    {
        like.path = AssetPath::fromCanonical(path);
        for (int i = 0; i < count; ++i) {
            like.number = int(pictures.size());
            like.format = formatOf(like.number);
            pictures.append(like);
        }
    }
    QList<SamplePicture> pictures;
};

void addUser(Album& album, const QString& user, int number, int each)
{
    SamplePicture like;
    like.labels = {{u"phone"_s, number % 2 == 0 ? u"android"_s : u"iphone"_s}};
    like.motif = Motif::Portrait;
    like.tags = {u"portrait"_s};
    like.alt = u"Portrait of %1"_s.arg(user);
    album.add(u"/users/%1/profile"_s.arg(user), each, like);
    like.motif = Motif::Landscape;
    like.tags = {u"outdoors"_s};
    like.alt = u"A landscape by %1"_s.arg(user);
    like.width = 240;
    album.add(u"/users/%1/gallery"_s.arg(user), each + 1, like);
    like.motif = Motif::Stripes;
    like.tags = {};
    like.alt = u"Banner of %1"_s.arg(user);
    like.width = 320;
    like.height = 96;
    like.labels.insert(u"status"_s, number % 3 == 0 ? u"draft"_s : u"published"_s);
    album.add(u"/users/%1/banner"_s.arg(user), each - 1, like);
}

void addRest(Album& album)
{
    SamplePicture like;
    for (const QString& kind : {u"bags"_s, u"lamps"_s, u"shoes"_s}) {
        like.labels = {{u"category"_s, kind}};
        like.alt = u"A product of the category %1"_s.arg(kind);
        album.add(u"/products/"_s + kind, 12, like);
    }
    like.motif = Motif::Landscape;
    like.width = 320;
    like.height = 200;
    for (const QString& season : {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s}) {
        like.labels = {{u"season"_s, season}};
        like.tags = {u"campaign"_s};
        like.alt = u"Campaign for %1 2026"_s.arg(season);
        album.add(u"/campaigns/2026/"_s + season, 6, like);
    }
}

/// Colours and places of one picture, always the same for its number.
class Sketch {
public:
    Sketch(const SamplePicture& picture, QImage& image)
        : m_random(quint32(picture.number) * 7919U + 17U)
        , m_painter(&image)
        , m_area(image.rect())
        , m_hue(picture.number * 47 % 360)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }
    void draw(Motif motif);

private:
    [[nodiscard]] double some(double from, double to) { return from + m_random.generateDouble() * (to - from); }
    [[nodiscard]] QColor tint(int turn, int saturation, int lightness) const
    {
        return QColor::fromHsl((m_hue + turn) % 360, saturation, lightness);
    }
    void fill(const QColor& top, const QColor& bottom);
    void portrait();
    void landscape();
    void stripes();
    void shape();

    QRandomGenerator m_random;
    QPainter m_painter;
    QRectF m_area;
    int m_hue;
};

void Sketch::draw(Motif motif)
{
    switch (motif) {
    case Motif::Portrait:
        return portrait();
    case Motif::Landscape:
        return landscape();
    case Motif::Stripes:
        return stripes();
    case Motif::Shape:
        return shape();
    }
}

void Sketch::fill(const QColor& top, const QColor& bottom)
{
    QLinearGradient sky(m_area.topLeft(), m_area.bottomLeft());
    sky.setColorAt(0, top);
    sky.setColorAt(1, bottom);
    m_painter.fillRect(m_area, sky);
}

void Sketch::portrait()
{
    fill(tint(0, 110, 190), tint(20, 110, 150));
    const double w = m_area.width();
    const double h = m_area.height();
    const QPointF face(w * some(0.46, 0.54), h * some(0.40, 0.46));
    const double size = w * some(0.17, 0.21);
    m_painter.setBrush(tint(180, 120, 90));
    m_painter.drawEllipse(QPointF(face.x(), h * 1.02), w * some(0.34, 0.42), h * 0.36);
    m_painter.setBrush(tint(140, 90, 45));
    m_painter.drawEllipse(face - QPointF(0, size * some(0.2, 0.5)), size * 1.12, size * some(1.0, 1.3));
    m_painter.setBrush(QColor::fromHsl(int(some(16, 34)), 110, int(some(110, 210))));
    m_painter.drawEllipse(face, size, size * 1.2);
}

void Sketch::landscape()
{
    fill(tint(0, 130, 170), tint(40, 120, 220));
    const double w = m_area.width();
    const double h = m_area.height();
    m_painter.setBrush(QColor::fromHsl(45, 200, 210));
    m_painter.drawEllipse(QPointF(w * some(0.15, 0.85), h * some(0.15, 0.4)), h * 0.1, h * 0.1);
    for (int range = 0; range < 3; ++range) {
        m_painter.setBrush(tint(100, 70, 130 - range * 32));
        QPolygonF hills{QPointF(0, h)};
        for (int x = 0; x <= 8; ++x)
            hills << QPointF(w * x / 8, h * some(0.42 + range * 0.16, 0.60 + range * 0.16));
        m_painter.drawPolygon(hills << QPointF(w, h));
    }
}

void Sketch::stripes()
{
    m_painter.fillRect(m_area, tint(0, 120, 160));
    const double slope = m_area.height() * some(-0.6, 0.6);
    for (double x = -m_area.height(); x < m_area.width() + m_area.height();) {
        const double width = some(10, 40);
        m_painter.setBrush(tint(int(some(0, 70)), 130, int(some(70, 210))));
        m_painter.drawPolygon(QPolygonF{QPointF(x, 0), QPointF(x + width, 0),
                                        QPointF(x + width + slope, m_area.height()),
                                        QPointF(x + slope, m_area.height())});
        x += width + some(4, 24);
    }
}

void Sketch::shape()
{
    fill(QColor::fromHsl(m_hue, 20, 240), QColor::fromHsl(m_hue, 24, 215));
    const QPointF middle = m_area.center();
    const double radius = qMin(m_area.width(), m_area.height()) * some(0.28, 0.38);
    m_painter.setBrush(tint(0, 130, 120));
    const int corners = 3 + m_random.bounded(5);
    if (corners == 7) {
        m_painter.drawEllipse(middle, radius, radius * some(0.6, 1.0));
        return;
    }
    m_painter.translate(middle);
    m_painter.rotate(some(0, 90));
    QPolygonF body;
    for (int i = 0; i < corners; ++i) {
        m_painter.rotate(360.0 / corners);
        body << m_painter.transform().map(QPointF(0, -radius));
    }
    m_painter.resetTransform();
    m_painter.drawPolygon(body);
}

tl::unexpected<Error> notPacked(const QString& format)
{
    return failure(ErrorCode::Internal,
                   SamplePicturesWords::tr("A picture of the sample could not be written as %1.").arg(format));
}

Result<QByteArray> asWebp(const QImage& image)
{
    startImageLibrary();
    const QImage rows = image.convertToFormat(QImage::Format_RGB888);
    QByteArray pixels;
    for (int y = 0; y < rows.height(); ++y) // without the padding of QImage's lines
        pixels.append(reinterpret_cast<const char*>(rows.constScanLine(y)), qsizetype(rows.width()) * 3);
    VipsImage* raw = vips_image_new_from_memory(pixels.constData(), size_t(pixels.size()), rows.width(), rows.height(),
                                                3, VIPS_FORMAT_UCHAR);
    if (!raw)
        return notPacked(u"WebP"_s);
    void* bytes = nullptr;
    size_t size = 0;
    VipsImage* picture = nullptr;
    QByteArray packed;
    if (vips_copy(raw, &picture, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr) == 0 &&
        vips_webpsave_buffer(picture, &bytes, &size, "Q", 82, nullptr) == 0) {
        packed = QByteArray(static_cast<const char*>(bytes), qsizetype(size));
        g_free(bytes);
    }
    if (picture)
        g_object_unref(picture);
    g_object_unref(raw);
    if (packed.isEmpty())
        return notPacked(u"WebP"_s);
    return packed;
}

} // namespace

QList<SamplePicture> samplePictures()
{
    Album album;
    for (int user = 1; user <= 20; ++user)
        addUser(album, u"u%1"_s.arg(user), user, user == 12 ? 10 : 4);
    // Whose paths begin as /users/u12 does: a server that compares text takes them along (konifer.md, trap 1).
    for (const int user : {120, 121, 1200})
        addUser(album, u"u%1"_s.arg(user), user, 4);
    addRest(album);
    return album.pictures;
}

Result<QByteArray> drawSample(const SamplePicture& picture)
{
    QImage image(picture.width, picture.height, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        Sketch sketch(picture, image);
        sketch.draw(picture.motif);
    }
    if (picture.format == "webp"_L1)
        return asWebp(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, picture.format == "jpg"_L1 ? "JPEG" : "PNG", 82))
        return notPacked(picture.format);
    return bytes;
}

} // namespace secateur
