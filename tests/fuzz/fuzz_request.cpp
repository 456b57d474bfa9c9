// SPDX-License-Identifier: GPL-3.0-or-later
// No bytes make parseRequest() crash or contradict itself.
#include "models/domain/request_laws.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // 0xFF begins no UTF-8: what follows it is UTF-16, so that half characters are tried too.
    QString text;
    if (bytes.startsWith('\xff')) {
        for (qsizetype i = 1; i + 1 < bytes.size(); i += 2)
            text.append(QChar(static_cast<uchar>(bytes[i]), static_cast<uchar>(bytes[i + 1])));
    } else {
        text = QString::fromUtf8(bytes);
    }
    if (!secateur::holdsTogether(text))
        std::abort();
    return 0;
}
