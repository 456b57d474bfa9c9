// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_original.h"

#include "stores/local/image_reader.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct OriginalWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

/// A format in one word, whoever names it.
QString formatWord(const QString& format)
{
    const QString word = format.toLower();
    return word == "jpeg"_L1 ? u"jpg"_s : word == "heif"_L1 ? u"heic"_s : word;
}

/// An edge that nobody knows agrees with any.
bool isEdge(int known, int found)
{
    return known <= 0 || known == found;
}

} // namespace

QString whyNoOriginal(int descriptor, qint64 bytes, const Variant& original)
{
    if (original.bytes >= 0 && bytes != original.bytes)
        return OriginalWords::tr("What came has %1 bytes where the original has %2.").arg(bytes).arg(original.bytes);
    const auto header = readImageHeader(descriptor);
    if (!header)
        return OriginalWords::tr("What came can not be read as a picture: %1").arg(header.error().what);
    if (!original.format.isEmpty() && formatWord(original.format) != header->format)
        return OriginalWords::tr("What came is a %1 where the original is a %2.").arg(header->format, original.format);
    const bool upright = isEdge(original.width, header->width) && isEdge(original.height, header->height);
    const bool turned = isEdge(original.width, header->height) && isEdge(original.height, header->width);
    if (upright || turned)
        return {};
    return OriginalWords::tr("What came is a picture of %1 × %2 pixels where the original has %3 × %4.")
        .arg(QString::number(header->width), QString::number(header->height), QString::number(original.width),
             QString::number(original.height));
}

} // namespace secateur
