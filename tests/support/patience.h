// SPDX-License-Identifier: GPL-3.0-or-later
// What a test waits for comes when the machine gets to it: Qt's five seconds are too few for a busy one. Every test
// program has this before all else.
#pragma once

#include <QtTest/QtTest>

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 30'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 30'000)
