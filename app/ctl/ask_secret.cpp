// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ask_secret.h"

#include "ctl/output.h"

#include <cerrno>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace secateur::ctl {

namespace {

/// A terminal that shows nothing of what is typed, until it goes out of scope.
class SilentTerminal final {
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
    {
        m_silent = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_silent)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= static_cast<tcflag_t>(ECHONL | ICANON | ISIG);
        m_silent = ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    [[nodiscard]] bool isSilent() const { return m_silent; }

private:
    int m_terminal;
    termios m_before = {};
    bool m_silent = false;
};

void show(const QString& question)
{
    const QByteArray text = visibleText(question).toUtf8() + ": ";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.constData(), size_t(text.size()));
}

} // namespace

Result<QString> askOnTerminal(int terminal, const QString& question, const Stop& stop)
{
    const SilentTerminal silent(terminal);
    if (!silent.isSilent())
        return failure(ErrorCode::Io, Ctl::tr("The terminal can not be kept from showing what is typed."));
    show(question);
    // A signal ends poll() even where it would let read() go on.
    pollfd ready = {terminal, POLLIN, 0};
    while (!stop.isRequested() && ::poll(&ready, 1, 200) <= 0) {
    }
    if (stop.isRequested())
        return failure(ErrorCode::Cancelled, Ctl::tr("Stopped."));
    constexpr qsizetype longest = 4095; // a terminal hands over no longer line, and drops the rest
    QByteArray line(longest + 1, '\0');
    const ssize_t size = ::read(terminal, line.data(), size_t(line.size()));
    if (size <= 0)
        return failure(ErrorCode::Cancelled, Ctl::tr("Nothing was typed."));
    line.truncate(size);
    if (size >= longest)
        return failure(ErrorCode::TooLarge, Ctl::tr("That is too long to be typed."), {},
                       Ctl::tr("Give it in the environment."));
    if (line.endsWith('\n'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace secateur::ctl
