// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/raw_bytes.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

constexpr char16_t firstRaw = 0xDC80; // a surrogate that stands alone: in no text that was decoded
constexpr char16_t lastRaw = 0xDCFF;

/// Length of the UTF-8 sequence that the bytes begin with; 0 where there is none.
qsizetype sequenceAt(const QByteArray& bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= 4 && at + length <= bytes.size(); ++length) {
        if (isUtf8(bytes.mid(at, length)))
            return length;
    }
    return 0;
}

bool isRaw(const QString& text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    return c >= firstRaw && c <= lastRaw && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// Runs of what is text, and each raw byte, in their order.
template<typename OnText, typename OnByte>
void takeApart(const QString& text, const OnText& onText, const OnByte& onByte)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isRaw(text, i))
            continue;
        onText(text.mid(begin, i - begin));
        onByte(uchar(text[i].unicode() - 0xDC00));
        begin = i + 1;
    }
    onText(text.mid(begin));
}

} // namespace

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    // The decoder takes a byte order mark away.
    return !decoder.hasError() && (text.toUtf8() == bytes || bytes.startsWith("\xEF\xBB\xBF"));
}

QString textOfBytes(const QByteArray& bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceAt(bytes, i);
        if (length > 0)
            text += QString::fromUtf8(bytes.mid(i, length));
        else
            text += QChar(char16_t(0xDC00 + uchar(bytes[i])));
        i += std::max<qsizetype>(length, 1);
    }
    return text;
}

QByteArray bytesOfText(const QString& text)
{
    QByteArray bytes;
    takeApart(
        text, [&](const QString& part) { bytes += part.toUtf8(); }, [&](uchar byte) { bytes += char(byte); });
    return bytes;
}

bool holdsRawBytes(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isRaw(text, i))
            return true;
    }
    return false;
}

QString shownBytes(const QString& text)
{
    QString shown;
    takeApart(
        text, [&](const QString& part) { shown += part; },
        [&](uchar byte) { shown += u"\\x%1"_s.arg(uint(byte), 2, 16, '0'_L1); });
    return shown;
}

} // namespace secateur
