// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailbox.h"
#include "items/journal_thread.h"
#include "jobs/receipt.h"
#include "jobs/receipt_text.h"

#include <QObject>

namespace secateur {

/// What a receipt says beside its items.
struct ReceiptSummary {
    JobRecord job;
    QList<Difference> differences;
    std::optional<Receipt> sealed; ///< the newest of the job; nothing where it has none
};

/// Consecutive items of one job.
struct ItemRange {
    qint64 first = 0;
    qint64 count = 0;
    bool operator==(const ItemRange&) const = default;
};

/**
 * Reads the receipt of one job on a thread of its own, beside whoever writes to the journal. GUI thread; every signal
 * arrives there. The destructor drops what waits, cancels what runs, and waits for nothing.
 */
class ReceiptReader final : public QObject {
    Q_OBJECT
public:
    ReceiptReader(const QString& journalFile, qint64 job, QObject* parent = nullptr);
    ~ReceiptReader() override;

    /// Answered by loaded() or failed().
    void load();
    /// Which items are in this state (nothing: all of them), in order: answered by rangesFound() with the token.
    void findRanges(quint64 token, std::optional<ItemState> state);
    /// Items of these ranges, in their order: answered by itemsRead() with token and page.
    void readItems(quint64 token, qint64 page, const QList<ItemRange>& ranges);
    /// Writes the receipt to a file, which is replaced only by a whole one: answered by saved() or failed().
    void save(const QString& file, ReceiptFormat format);

Q_SIGNALS:
    void loaded(const secateur::ReceiptSummary& summary);
    void rangesFound(quint64 token, const QList<secateur::ItemRange>& ranges);
    void itemsRead(quint64 token, qint64 page, const QList<secateur::JobItem>& items);
    void saved(const QString& file);
    void failed(const secateur::Error& error);

private:
    /// Runs `read` on the thread, then `tell` here with what it gave; tells a failure by failed().
    template<typename T>
    void ask(std::function<Result<T>(Journal&, const Cancel&)> read, std::function<void(const T&)> tell);

    const qint64 m_job;
    Mailbox m_mailbox;
    std::unique_ptr<JournalThread> m_thread;
};

} // namespace secateur
