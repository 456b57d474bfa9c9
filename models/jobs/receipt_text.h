// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonObject>

namespace secateur {

/// Why a receipt was sealed. Numbers as in the journal, never renumbered.
enum class ReceiptKind {
    Ended,    ///< the job ended
    Content,  ///< nothing of its content is pending or unknown any more
    Reopened, ///< it had ended, and goes on: what follows is in the receipt after this one
};

/// One row of the chain. A value.
struct Receipt {
    qint64 seq = 0; ///< from 1, without a gap
    qint64 job = 0;
    ReceiptKind kind = ReceiptKind::Ended;
    Timestamp sealed = 0;
    QByteArray previous; ///< sha256 of the receipt before it; empty for the first
    QByteArray sha256;   ///< of head: 64 lower-case hexadecimal digits
    QByteArray head;     ///< the sealed text: one compact JSON object
    bool operator==(const Receipt&) const = default;
};

/**
 * The texts that receipts are made of and hashed from. They are functions of what the journal says, not of how its
 * tables are laid out, so that an exported receipt can be checked without its journal. Any thread.
 */
namespace receipt {

inline constexpr int formatVersion = 1;

/// "ended", "content", "reopened"; empty for a number that no receipt has.
[[nodiscard]] QString kindName(ReceiptKind kind);
/// A kind by its number; one without a name where it has none.
[[nodiscard]] ReceiptKind kindOf(qint64 number);
[[nodiscard]] QByteArray sha256Of(const QByteArray& text);
[[nodiscard]] QByteArray compactText(const QJsonObject& object);

/// A job's record, by the names that receipts use; times in ISO 8601, empty where not yet.
[[nodiscard]] QJsonObject recordObject(const JobRecord& job);
/// What never changes once a job is planned.
[[nodiscard]] const QStringList& fixedKeys();
/// What is only settled when the content has ended.
[[nodiscard]] const QStringList& contentKeys();
/// True where a record or a head says that nothing of the content is pending or unknown.
[[nodiscard]] bool isContentOver(const QJsonObject& record);

/// Hashes beside the record that a head holds.
struct Hashes {
    QByteArray outcomes;    ///< of each item's state and reason: RunHasher with ItemState
    QByteArray contents;    ///< of each item's content that is not gone: RunHasher with ContentEnd
    QByteArray differences; ///< of each differenceLine()
};
/// The object that a head is the text of, but for its place in the chain.
[[nodiscard]] QJsonObject statement(const JobRecord& job, const Hashes& hashes);
/// Makes a statement a receipt: fills in its head and its hash. `lastUnsealed` is the last job that ended before there
/// were receipts: sealed with each, it can not be moved later.
[[nodiscard]] Receipt seal(Receipt place, QJsonObject statement, const QString& journalId, qint64 lastUnsealed);
/// Its name in a head; heads of earlier builds do not have it.
inline constexpr QLatin1String lastUnsealedKey("last_unsealed");

[[nodiscard]] QByteArray differenceLine(const Difference& difference);

/**
 * Hashes how items stand, cheaply for consecutive items that stand alike: over a line for each longest run of items of
 * one state without a reason, and one for each item with a reason; state 0 without a reason leaves no line. Items come
 * in order; in which portions does not matter.
 */
class RunHasher final {
public:
    void addRun(qint64 first, qint64 count, qint64 state);
    void addItem(qint64 seq, qint64 state, const QString& reason);
    /// Of everything so far; nothing may be added after.
    [[nodiscard]] QByteArray sha256();

private:
    void flush();
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_first = 0;
    qint64 m_count = 0; ///< 0: no run is open
    qint64 m_state = 0;
};

} // namespace receipt

} // namespace secateur
