// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/connection_tester.h"

#include <QTimer>
#include <optional>

namespace secateur {

/**
 * Tests a connection while it is filled in: waits for a pause in the typing, then asks; the newest question wins, and
 * what an older one answers late is dropped. A question that was answered already is not asked again. GUI thread; the
 * tester outlives it.
 */
class LiveCheck final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Nothing, ///< there is nothing to test yet
        Waiting, ///< for a pause, or for an older question to end
        Running,
        Done,
    };
    /// `pause` in milliseconds.
    explicit LiveCheck(ConnectionTester& tester, int pause, QObject* parent = nullptr);
    ~LiveCheck() override;

    /// Asks after a pause; forgets what was answered before, unless it is the same question.
    void ask(const Connection& connection, const Secrets& secrets);
    /// What is typed can not be tested, or is not to be: forgets the answer and ends what runs.
    void clear();
    [[nodiscard]] State state() const { return m_state; }
    /// Of the last question, as they come; complete once it is Done.
    [[nodiscard]] const QList<PartReport>& reports() const { return m_reports; }
    [[nodiscard]] std::optional<PartReport> report(const QString& part) const;

Q_SIGNALS:
    /// The state or the reports are others.
    void changed();

private:
    struct Question {
        Connection connection;
        Secrets secrets;
        bool operator==(const Question&) const = default;
    };
    void begin();
    void onReported(const PartReport& report);
    void onFinished();
    void set(State state);

    ConnectionTester& m_tester;
    QTimer m_pause;
    std::optional<Question> m_question;
    State m_state = State::Nothing;
    QList<PartReport> m_reports;
};

} // namespace secateur
