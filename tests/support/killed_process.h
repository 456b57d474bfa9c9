// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>
#include <functional>

namespace secateur::test {

/// A part of the work of a process that is killed; parts come in the order of their numbers.
using Stage = int;
constexpr size_t stageCount = 8;

/// How often each stage changed something outside the process.
using StageCalls = std::array<qint64, stageCount>;

/// What became of a process.
struct ProcessEnd {
    bool killed = false;
    int exitCode = 0; ///< where it was not
    Stage stage = 0;  ///< the last one that it came to
    StageCalls calls{};
};

/**
 * Runs work in processes that are killed (SIGKILL) right before a chosen system call: one that changes a file or a
 * folder, makes it durable, or sends something. What outlives a process changes with these calls only, so that a number
 * of a call names a state that a kill can leave behind, the same on a busy machine as on an idle one. (SQLite's shared
 * index of its log is the exception: whoever opens a database that nobody has open makes it anew.)
 *
 * The processes are forked from one without threads and without files of its own: make this object first in main().
 * The program that it is linked into has the system calls counted.
 */
class KilledProcess final {
public:
    /// Does what an order says and gives the exit code. Runs in a process of its own, on its only thread.
    using Work = std::function<int(const QByteArray& order)>;

    explicit KilledProcess(const Work& work);
    ~KilledProcess();
    KilledProcess(const KilledProcess&) = delete;
    KilledProcess& operator=(const KilledProcess&) = delete;

    /// Runs the work to its end.
    [[nodiscard]] ProcessEnd run(const QByteArray& order);
    /// The same; it is killed before the call number `call`, from 1, counted from the begin of the stage on.
    [[nodiscard]] ProcessEnd runUntil(const QByteArray& order, Stage stage, qint64 call);

    /// For the work: it comes to a stage. An earlier one than it was at says nothing.
    static void enter(Stage stage);

private:
    struct Shared;
    [[noreturn]] void serve(const Work& work);

    Shared* m_shared = nullptr; ///< memory that all of the processes see
    int m_socket = -1;          ///< to the process that forks
};

} // namespace secateur::test
