// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/side_thread.h"
#include "stores/local/image_import.h"

#include <QObject>

namespace secateur {

/**
 * Makes a local store and imports images into one on a thread of its own, one at a time. GUI thread; every signal
 * arrives there. The destructor cancels and waits for nothing: what was imported stays, the rest goes on when asked for
 * again.
 */
class ImportRunner final : public QObject {
    Q_OBJECT
public:
    explicit ImportRunner(QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_thread.isRunning(); }
    /// Ignored while another runs.
    void importImages(const ImportSpec& spec);
    /// Makes an empty store; answered by storeMade() or failed().
    void makeStore(const QString& folder);
    void cancel() { m_thread.cancel(); }

Q_SIGNALS:
    void progressed(const secateur::ImportProgress& progress);
    void noticed(const secateur::ImportNotice& notice);
    void imported(const QString& storeFolder, const secateur::ImportReport& report);
    void storeMade(const QString& storeFolder);
    void failed(const secateur::Error& error);

private:
    SideThread m_thread;
};

} // namespace secateur
