// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_signature.h"

#include <QByteArrayList>
#include <QtEndian>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

QByteArray readAt(int descriptor, qint64 offset, qint64 count)
{
    QByteArray bytes(static_cast<qsizetype>(count), Qt::Uninitialized);
    const ssize_t got = ::pread(descriptor, bytes.data(), static_cast<size_t>(count), offset);
    bytes.truncate(static_cast<qsizetype>(qMax<ssize_t>(got, 0)));
    return bytes;
}

/// The brands of an ISO media file (ISO/IEC 14496-12, "ftyp"): AV1 wins over HEVC, as AVIF files name both.
QString isoBrand(const QByteArray& start)
{
    if (start.mid(4, 4) != "ftyp"_ba)
        return {};
    const auto length = qMin<qsizetype>(qFromBigEndian<quint32>(start.constData()), start.size());
    QString found;
    for (qsizetype at = 8; at + 4 <= length; at += 4) {
        if (at == 12)
            continue; // the minor version, no brand
        const QByteArray brand = start.mid(at, 4);
        if (brand == "avif"_ba || brand == "avis"_ba)
            return u"avif"_s;
        static const QByteArrayList hevc{"heic"_ba, "heix"_ba, "heim"_ba, "heis"_ba, "hevc"_ba,
                                         "hevx"_ba, "hevm"_ba, "hevs"_ba, "mif1"_ba, "msf1"_ba};
        if (hevc.contains(brand))
            found = u"heic"_s;
    }
    return found;
}

bool boxesReachEnd(int descriptor, qint64 size)
{
    constexpr int maxBoxes = 1000;
    qint64 at = 0;
    for (int box = 0; box < maxBoxes && at < size; ++box) {
        const QByteArray head = readAt(descriptor, at, 16);
        if (head.size() < 8)
            return false;
        qint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 0)
            return true; // "to the end of the file": nothing to compare with
        if (length == 1)
            length = head.size() < 16 ? 0 : qFromBigEndian<qint64>(head.constData() + 8);
        if (length < 8 || length > size - at)
            return false;
        at += length;
    }
    return at == size;
}

} // namespace

QString imageSignature(const QByteArray& start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"_ba))
        return u"png"_s;
    if (start.startsWith("\xff\xd8\xff"_ba))
        return u"jpg"_s;
    if (start.startsWith("GIF87a"_ba) || start.startsWith("GIF89a"_ba))
        return u"gif"_s;
    if (start.startsWith("RIFF"_ba) && start.mid(8, 4) == "WEBP"_ba)
        return u"webp"_s;
    if (start.startsWith("\xff\x0a"_ba) || start.startsWith(QByteArray("\0\0\0\x0cJXL \r\n\x87\n", 12)))
        return u"jxl"_s;
    return isoBrand(start);
}

bool isImageSequence(const QByteArray& start)
{
    static const QByteArrayList sequences{"avis"_ba, "msf1"_ba, "hevc"_ba, "hevx"_ba, "hevm"_ba, "hevs"_ba};
    return start.mid(4, 4) == "ftyp"_ba && sequences.contains(start.mid(8, 4));
}

bool endsWhole(int descriptor, const QString& format, qint64 size)
{
    const qint64 tailSize = qMin<qint64>(size, 32);
    const QByteArray tail = readAt(descriptor, size - tailSize, tailSize);
    if (format == "png"_L1)
        return tail.endsWith(QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12));
    if (format == "jpg"_L1)
        return tail.endsWith("\xff\xd9"_ba);
    if (format == "gif"_L1)
        return tail.endsWith('\x3b');
    if (format == "webp"_L1) {
        const QByteArray length = readAt(descriptor, 4, 4);
        return length.size() == 4 && qint64(qFromLittleEndian<quint32>(length.constData())) + 8 <= size;
    }
    if (format == "jxl"_L1 && readAt(descriptor, 0, 2) == "\xff\x0a"_ba)
        return false; // a bare codestream has no end mark
    return boxesReachEnd(descriptor, size);
}

} // namespace secateur
