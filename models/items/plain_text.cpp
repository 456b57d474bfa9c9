// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plain_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QString unknownText()
{
    return u"–"_s;
}

QString visible(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(0x2400 + c));
    if (c == 0x7f)
        return QString(QChar(0x2421));
    return u"⟨U+%1⟩"_s.arg(QString::number(uint(c), 16).rightJustified(4, u'0').toUpper());
}

/// What is drawn as nothing, as a space or as another character, or what moves its neighbours.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        // The spaces that numbers and units are written with.
        return c != u' ' && c != 0x00a0 && c != 0x2009 && c != 0x202f;
    default:
        break;
    }
    const bool filler = c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
    const bool variation = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x034f;
    return filler || variation;
}

} // namespace

QString plain(const QString& text, qsizetype longest)
{
    QString shown;
    shown.reserve(qMin(text.size(), longest) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (shown.size() >= longest)
            return shown + u'…';
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (shown.size() + 2 > longest)
                return shown + u'…';
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isHidden(c))
            shown += visible(c);
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

QString countText(qint64 count)
{
    return count < 0 ? unknownText() : QLocale().toString(count);
}

QString bytesText(qint64 bytes)
{
    if (bytes < 0)
        return QCoreApplication::translate("Text", "unknown size");
    if (bytes < 1000)
        return QCoreApplication::translate("Text", "%1 B").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString sizeCellText(qint64 bytes)
{
    return bytes < 0 ? QCoreApplication::translate("Text", "unknown") : bytesText(bytes);
}

QString exactBytesText(qint64 bytes)
{
    return bytes < 0 ? bytesText(bytes) : QCoreApplication::translate("Text", "%1 bytes").arg(countText(bytes));
}

QString ageText(qint64 seconds)
{
    if (seconds < 0)
        return unknownText();
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    if (days > 0)
        return QCoreApplication::translate("Text", "%1 d %2 h").arg(QLocale().toString(days)).arg(hours);
    const qint64 minutes = seconds / 60 % 60;
    if (hours > 0)
        return u"%1:%2:%3"_s.arg(hours).arg(minutes, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return u"%1:%2"_s.arg(minutes).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString timeText(qint64 stamp)
{
    return stamp == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(stamp / 1000).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString clockText(qint64 stamp)
{
    return stamp == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(stamp / 1000).toString(u"HH:mm:ss"_s);
}

QString toolTipText(const QString& title, const QString& text)
{
    return title + u'\n' + plain(text);
}

} // namespace secateur
