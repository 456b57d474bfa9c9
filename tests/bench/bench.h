// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>

/// The budgets of the design, measured: each row with what it is compared with, in one run on one machine.
namespace secateur::bench {

/// One line of the table.
struct Row {
    QString name;
    QString unit = QStringLiteral("ms");
    double ours = 0;
    std::optional<double> theirs; ///< the rival's time, where there is one
    QString rival;
    double budget = 0; ///< of `ours`, or of ours over theirs
    bool budgetIsRatio = false;
    [[nodiscard]] double ratio() const { return theirs && *theirs > 0 ? ours / *theirs : 0; }
    [[nodiscard]] bool holds() const { return (budgetIsRatio ? ratio() : ours) <= budget; }
};

struct Options {
    QString cache;
    bool brief = false; ///< a tenth of the store
    QString program;    ///< this program, for the rows that need a process of their own
};

constexpr int pageSize = 1000; ///< children, of the rows that read one page

[[nodiscard]] inline double millisecondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

using Measure = std::function<Result<QList<Row>>(const Options&)>;

/// How many users the bench store has below /users; a ninth of them more are below /team, 30 assets each.
[[nodiscard]] qint64 usersOf(const Options& options);
/// Assets below /team, what the large deletes take: 333,330 in the whole store.
[[nodiscard]] qint64 teamAssets(const Options& options);

/// The folder of the bench store, made where it is not in the cache.
[[nodiscard]] Result<QString> benchStore(const Options& options);
/// A store with a content file for each asset, for the removal of content.
[[nodiscard]] Result<QString> contentStore(const Options& options);
[[nodiscard]] qint64 contentFiles(const Options& options);
/// A copy in the cache that may be spoiled; takes the place of the last one of that name. It is on the disk when this
/// returns, so that no later sync pays for it.
[[nodiscard]] Result<QString> copyOf(const Options& options, const QString& folder, const QString& name);

/// How long the sqlite3 shell takes for these statements, by its own timer, in ms; `prepare` runs before, untimed. The
/// shell gets the durability and the page cache of our own connections. Its timer counts whole milliseconds: a short
/// question is asked by many fresh shells, and the mean is given.
[[nodiscard]] Result<double> shellTime(const QString& database, const QByteArray& statements,
                                       const QByteArray& prepare = {}, int times = 1);
/// The number that the shell answers to one question: what both sides must agree on.
[[nodiscard]] Result<qint64> shellNumber(const QString& database, const QByteArray& question);
/// An error where two numbers that must be the same are not.
[[nodiscard]] Result<void> agree(const QString& what, qint64 ours, qint64 theirs);
/// Wall time of a command, in ms.
[[nodiscard]] Result<double> commandTime(const QString& program, const QStringList& arguments);

/// A store's calls may not run on the main thread.
template<typename Work>
auto offThread(Work work)
{
    std::optional<decltype(work())> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(work()); }));
    thread->start();
    thread->wait();
    return std::move(*answer);
}

[[nodiscard]] Result<QList<Row>> measureChildren(const Options& options);
[[nodiscard]] Result<QList<Row>> measurePreview(const Options& options);
[[nodiscard]] Result<QList<Row>> measureDelete(const Options& options);
[[nodiscard]] Result<QList<Row>> measureJournal(const Options& options);
[[nodiscard]] Result<QList<Row>> measureContent(const Options& options);
[[nodiscard]] Result<QList<Row>> measureOpening(const Options& options);
[[nodiscard]] Result<QList<Row>> measureStalls(const Options& options);
[[nodiscard]] Result<QList<Row>> measureCatalogue(const Options& options);
[[nodiscard]] Result<QList<Row>> measureHttp(const Options& options);
[[nodiscard]] Result<QList<Row>> measureMemory(const Options& options);
/// What the memory row runs in a process of its own: previews the assets with a label and prints its peak in kB.
int previewChild(const QString& folder, const QString& labelValue);

} // namespace secateur::bench
