// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/mailbox.h"
#include "stores/local/image_import.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace secateur {

/**
 * Makes a local store and imports images into one on a thread of its own, one at a time. GUI thread; every signal
 * arrives there. The destructor cancels and joins: what was imported stays, the rest goes on when asked for again.
 */
class ImportRunner final : public QObject {
    Q_OBJECT
public:
    explicit ImportRunner(QObject* parent = nullptr);
    ~ImportRunner() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Ignored while another runs.
    void importImages(const ImportSpec& spec);
    /// Makes an empty store; answered by storeMade() or failed().
    void makeStore(const QString& folder);
    void cancel();

Q_SIGNALS:
    void progressed(const secateur::ImportProgress& progress);
    void noticed(const secateur::ImportNotice& notice);
    void imported(const QString& storeFolder, const secateur::ImportReport& report);
    void storeMade(const QString& storeFolder);
    void failed(const secateur::Error& error);

private:
    void run(const QString& name, std::function<void(const Cancel&)> work);
    void finish(const std::function<void()>& tell);
    Mailbox m_mailbox;
    Cancel m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace secateur
