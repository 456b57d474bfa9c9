// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/live_check.h"

namespace secateur {

LiveCheck::LiveCheck(ConnectionTester& tester, int pause, QObject* parent)
    : QObject(parent)
    , m_tester(tester)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LiveCheck::begin);
    connect(&m_tester, &ConnectionTester::reported, this, &LiveCheck::onReported);
    connect(&m_tester, &ConnectionTester::finished, this, &LiveCheck::onFinished);
}

LiveCheck::~LiveCheck()
{
    m_tester.cancel();
}

void LiveCheck::ask(const Connection& connection, const Secrets& secrets)
{
    Question question{connection, secrets};
    if (m_question == question)
        return;
    m_tester.cancel();
    m_question = std::move(question);
    m_reports.clear();
    m_pause.start();
    set(State::Waiting);
}

void LiveCheck::clear()
{
    m_pause.stop();
    m_tester.cancel();
    m_question.reset();
    m_reports.clear();
    set(State::Nothing);
}

std::optional<PartReport> LiveCheck::report(const QString& part) const
{
    for (const PartReport& report : m_reports) {
        if (report.part == part)
            return report;
    }
    return std::nullopt;
}

void LiveCheck::begin()
{
    // One that was cancelled may take its time to end; onFinished() goes on then.
    if (m_state != State::Waiting || m_tester.isRunning())
        return;
    set(State::Running);
    m_tester.test(m_question->connection, m_question->secrets);
}

void LiveCheck::onReported(const PartReport& report)
{
    if (m_state != State::Running)
        return;
    m_reports.append(report);
    Q_EMIT changed();
}

void LiveCheck::onFinished()
{
    if (m_state == State::Running)
        set(State::Done);
    else if (m_state == State::Waiting && !m_pause.isActive())
        begin();
}

void LiveCheck::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace secateur

#include "moc_live_check.cpp"
