// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memory_store.h"

#include "connection_parts.h"
#include "items/connection_book.h"
#include "main_window.h"
#include "preview_pane.h"
#include "store_page.h"

#include <QTemporaryDir>
#include <QTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

inline AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

/// A window on a small store in memory.
struct Opened {
    Opened()
    {
        SessionSetup seams;
        seams.opener = store.opener();
        window = std::make_unique<MainWindow>(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
        window->setConnectionBook(std::make_unique<ConnectionBook>(
            Profiles(dir.filePath(u"connections.json"_s)),
            std::make_unique<QueuedSecrets>(std::make_shared<QueuedSecrets::State>())));
        window->resize(1600, 1000);
        window->show();
    }
    [[nodiscard]] bool isOpen() const { return window->previewPane()->isWritable() && window->isActiveWindow(); }
    [[nodiscard]] StorePage& page() const { return *window->storePage(); }

    QTemporaryDir dir;
    MemoryStore store{
        {u"/users/u12/profile 0"_s, u"/users/u12/profile 1"_s, u"/users/u12/gallery 0"_s, u"/users/u13 0"_s}};
    std::unique_ptr<MainWindow> window;
};

} // namespace secateur::test

/// Passes where a list of troubles is empty, and tells them where not.
#define NO_TROUBLE(LIST)                                                                                               \
    do {                                                                                                               \
        const QStringList troubles_ = (LIST);                                                                          \
        QVERIFY2(troubles_.isEmpty(), qPrintable(troubles_.join(u'\n')));                                              \
    } while (false)
