// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/killed_process.h"

#include "support/counted_calls.h"

#include <QtGlobal>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <new>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace secateur::test {

struct KilledProcess::Shared {
    std::array<std::atomic<qint64>, stageCount> calls{};
    std::atomic<Stage> stage = 0;
    Stage killStage = 0;
    std::atomic<qint64> left = 0; ///< calls until it is killed; 0: it is not
};

namespace {

std::atomic<Stage>* currentStage = nullptr; ///< in a process that does the work

void readAll(int socket, void* data, size_t size)
{
    for (size_t done = 0; done < size;) {
        const ssize_t got = ::read(socket, static_cast<char*>(data) + done, size - done);
        if (got <= 0)
            ::_exit(0); // the test is over
        done += size_t(got);
    }
}

void writeAll(int socket, const void* data, size_t size)
{
    for (size_t done = 0; done < size;) {
        const ssize_t written = ::write(socket, static_cast<const char*>(data) + done, size - done);
        if (written <= 0)
            qFatal("The process that forks is gone.");
        done += size_t(written);
    }
}

} // namespace

KilledProcess::KilledProcess(const Work& work)
{
    void* memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int sockets[2] = {-1, -1};
    if (memory == MAP_FAILED || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        qFatal("No memory or socket for the processes that are killed.");
    m_shared = new (memory) Shared;
    const pid_t forks = ::fork();
    if (forks < 0)
        qFatal("No process can be forked.");
    m_socket = sockets[forks == 0 ? 1 : 0];
    ::close(sockets[forks == 0 ? 0 : 1]);
    if (forks == 0)
        serve(work);
}

KilledProcess::~KilledProcess()
{
    ::close(m_socket); // the process that forks ends with it
    ::wait(nullptr);
    ::munmap(m_shared, sizeof(Shared));
}

void KilledProcess::serve(const Work& work)
{
    while (true) {
        qsizetype size = 0;
        readAll(m_socket, &size, sizeof(size));
        QByteArray order(size, Qt::Uninitialized);
        readAll(m_socket, order.data(), size_t(size));
        const pid_t child = ::fork();
        if (child == 0) {
            currentStage = &m_shared->stage;
            countCalls(
                [](void* context) {
                    auto& shared = *static_cast<Shared*>(context);
                    const Stage stage = shared.stage;
                    ++shared.calls.at(size_t(stage));
                    if (stage >= shared.killStage && shared.left > 0 && --shared.left == 0)
                        ::raise(SIGKILL);
                },
                m_shared);
            const int code = work(order);
            countCalls(nullptr, nullptr);
            ::_exit(code);
        }
        int status = -1;
        if (child < 0 || ::waitpid(child, &status, 0) != child)
            ::_exit(1);
        writeAll(m_socket, &status, sizeof(status));
    }
}

ProcessEnd KilledProcess::run(const QByteArray& order)
{
    return runUntil(order, 0, 0);
}

ProcessEnd KilledProcess::runUntil(const QByteArray& order, Stage stage, qint64 call)
{
    m_shared->stage = 0;
    for (auto& calls : m_shared->calls)
        calls = 0;
    m_shared->killStage = stage;
    m_shared->left = call;
    const qsizetype size = order.size();
    writeAll(m_socket, &size, sizeof(size));
    writeAll(m_socket, order.constData(), size_t(size));
    int status = -1;
    if (::recv(m_socket, &status, sizeof(status), MSG_WAITALL) != ssize_t(sizeof(status)))
        qFatal("The process that forks is gone.");
    ProcessEnd end;
    end.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    end.stage = m_shared->stage;
    std::copy(m_shared->calls.begin(), m_shared->calls.end(), end.calls.begin());
    return end;
}

void KilledProcess::enter(Stage stage)
{
    if (currentStage != nullptr)
        *currentStage = std::max(currentStage->load(), stage);
}

} // namespace secateur::test
