// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_naming.h"

#include "domain/raw_bytes.h"

#include "domain/asset_path.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

void appendEscaped(QString& segment, char byte)
{
    segment += u'=';
    segment += QString::number(static_cast<uchar>(byte), 16).toUpper().rightJustified(2, u'0');
}

QString withSuffix(const QString& segment, int number)
{
    const QString suffix = u"~%1"_s.arg(number);
    return segment.left(maxSegmentLength - suffix.size()) + suffix;
}

QString withoutControls(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

QString storableSegment(const QByteArray& folderName)
{
    QString segment;
    for (qsizetype i = 0; i < folderName.size(); ++i) {
        const char byte = folderName.at(i);
        const bool last = i + 1 == folderName.size();
        if (byte == ' ')
            segment += u'_';
        else if (AssetPath::isStorableCharacter(QLatin1Char(byte)) && !(byte == '-' && last))
            segment += QLatin1Char(byte);
        else
            appendEscaped(segment, byte);
    }
    if (segment.size() > maxSegmentLength)
        segment = withSuffix(segment, 1); // never ends in '-', and shows that something was cut
    return segment;
}

std::vector<QString> storableSegments(const std::vector<QByteArray>& folderNames)
{
    std::vector<QString> segments;
    segments.reserve(folderNames.size());
    QSet<QString> taken;
    for (const QByteArray& name : folderNames) {
        segments.push_back(storableSegment(name));
        if (segments.back() == shownName(name))
            taken.insert(segments.back());
    }
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == shownName(folderNames[i]))
            continue;
        const QString wanted = segments[i];
        for (int number = 2; taken.contains(segments[i]); ++number)
            segments[i] = withSuffix(wanted, number);
        taken.insert(segments[i]);
    }
    return segments;
}

QString altOf(const QByteArray& fileName)
{
    const qsizetype dot = fileName.lastIndexOf('.');
    QString alt = withoutControls(QString::fromUtf8(dot > 0 ? fileName.left(dot) : fileName));
    if (alt.size() > maxAltLength) {
        alt.truncate(maxAltLength);
        if (alt.back().isHighSurrogate())
            alt.chop(1);
    }
    return alt;
}

QString shownName(const QByteArray& name)
{
    return withoutControls(shownBytes(textOfBytes(name)));
}

} // namespace secateur
