// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QtTest>

/// QVERIFY for a Result: says its error.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto& verifiedResult = (result);                                                                         \
        QVERIFY2(verifiedResult, verifiedResult ? "" : qPrintable(verifiedResult.error().sentence()));                 \
    } while (false)
