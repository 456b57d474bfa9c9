// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/stop.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace secateur::ctl {

namespace {

// What the handler touches: set before the handler is installed, and both steps are safe in a handler.
const Cancel* s_cancel = nullptr;
int s_wake = -1;
constexpr int handledSignals[] = {SIGINT, SIGTERM, SIGHUP};

void onSignal(int)
{
    const int kept = errno;
    // Whatever signal comes second, it ends the process.
    for (const int other : handledSignals)
        std::signal(other, SIG_DFL);
    s_cancel->cancel();
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(s_wake, &byte, 1);
    errno = kept;
}

} // namespace

Stop::Stop()
{
    if (::pipe2(m_wake, O_CLOEXEC | O_NONBLOCK) != 0)
        m_wake[0] = m_wake[1] = -1;
}

Stop::~Stop()
{
    if (s_cancel == &m_cancel) {
        for (const int signal : handledSignals)
            std::signal(signal, SIG_DFL);
        s_cancel = nullptr;
    }
    for (const int end : m_wake) {
        if (end >= 0)
            ::close(end);
    }
}

void Stop::listenToSignals()
{
    s_cancel = &m_cancel;
    s_wake = m_wake[1];
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : handledSignals)
        sigaction(signal, &action, nullptr);
}

void Stop::rest(int milliseconds) const
{
    if (isRequested())
        return;
    pollfd wake = {m_wake[0], POLLIN, 0};
    ::poll(&wake, 1, milliseconds);
}

} // namespace secateur::ctl
