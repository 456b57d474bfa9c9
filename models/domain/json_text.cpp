// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_text.h"

#include <algorithm>
#include <charconv>

namespace secateur {

namespace {

void appendEscaped(QByteArray& line, char16_t unit)
{
    constexpr char hex[] = "0123456789abcdef";
    if (unit == u'"' || unit == u'\\') {
        line.append('\\').append(static_cast<char>(unit));
        return;
    }
    line.append("\\u00", 4).append(hex[unit >> 4]).append(hex[unit & 15]);
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x80 && c != u'"' && c != u'\\';
}

} // namespace

void appendJsonNumber(QByteArray& line, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    line.append(digits, static_cast<qsizetype>(end - digits));
}

void appendJsonString(QByteArray& line, QStringView rest)
{
    line.append('"');
    while (!rest.isEmpty()) {
        const qsizetype plain = std::find_if_not(rest.begin(), rest.end(), isPlain) - rest.begin();
        const qsizetype before = line.size();
        line.resize(before + plain);
        std::transform(rest.begin(), rest.begin() + plain, line.data() + before,
                       [](QChar c) { return static_cast<char>(c.unicode()); });
        rest = rest.sliced(plain);
        if (rest.isEmpty())
            break;
        if (rest.front().unicode() < 0x80) {
            appendEscaped(line, rest.front().unicode());
            rest = rest.sliced(1);
            continue;
        }
        const auto ascii = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.unicode() < 0x80; });
        const qsizetype length = ascii - rest.begin();
        line.append(rest.first(length).toUtf8());
        rest = rest.sliced(length);
    }
    line.append('"');
}

} // namespace secateur
