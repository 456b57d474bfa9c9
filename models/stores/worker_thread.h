// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThread>

namespace secateur {

/// Asserts that this is not the thread of a window (design.md, rule 3). A program without a window may use stores on
/// its main thread.
inline void assertNotGuiThread()
{
    [[maybe_unused]] const QCoreApplication* application = QCoreApplication::instance();
    Q_ASSERT_X(application == nullptr || !application->inherits("QGuiApplication") ||
                   application->thread() != QThread::currentThread(),
               "store", "a store was called on the GUI thread");
}

} // namespace secateur
