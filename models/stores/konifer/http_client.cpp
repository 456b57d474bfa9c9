// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/http_client.h"

#include "stores/konifer/http_transfer.h"
#include "stores/worker_thread.h"

#include <QRandomGenerator>
#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <vector>

namespace secateur {

namespace {

using Fault = HttpAnswer::Fault;
using Clock = std::chrono::steady_clock;

/// How long the loop may sleep before it looks whether the asker still wants an answer.
constexpr int lookAgainMs = 50;

void setUpLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// The server, or what stands in front of it, is in trouble of a kind that may pass.
bool isPassing(const HttpAnswer& answer)
{
    switch (answer.fault) {
    case Fault::None:
        return answer.status == 429 || answer.status == 500 || (answer.status >= 502 && answer.status <= 504);
    case Fault::Refused:
    case Fault::NoConnect:
    case Fault::TimedOut:
    case Fault::Broken:
        return true;
    default:
        return false;
    }
}

/// The same fault waits for every other request.
bool concernsAll(HttpAnswer answer)
{
    answer.sentEarlier = false; // what this attempt met counts
    const bool denied = answer.fault == Fault::None && (answer.status == 401 || answer.status == 407);
    return denied || !answer.wasSent();
}

/// It is open what the server did with it. A 429 says that it did nothing.
bool isUnclear(const HttpAnswer& answer)
{
    return answer.wasSent() && (answer.fault != Fault::None || answer.status != 429);
}

HttpAnswer cancelled()
{
    HttpAnswer answer;
    answer.fault = Fault::Cancelled;
    return answer;
}

bool isOverload(const HttpAnswer& answer)
{
    return answer.fault == Fault::TimedOut || answer.asksForPatience();
}

} // namespace

class HttpClient::Engine final {
public:
    Engine(HttpSettings settings, const Secrets& secrets)
        : m_settings(std::move(settings))
        , m_identity(m_settings, secrets)
        , m_multi((setUpLibrary(), curl_multi_init()))
        , m_window(m_settings.connections)
    {
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(m_settings.connections));
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(m_settings.connections));
    }

    ~Engine()
    {
        m_idle.clear();
        curl_multi_cleanup(m_multi);
    }

    void run(size_t count, const Make& make, const Take& take, const Cancel& cancel, Ends ends)
    {
        size_t next = 0;
        m_halt.reset();
        m_busySince.reset();
        // Whatever an earlier run was asked for: who asks now waits no longer than for an answer of their own.
        m_notBefore = std::min(m_notBefore, Clock::now() + std::chrono::milliseconds(m_settings.times.longestPause));
        while (next < count || !m_running.empty() || !m_waiting.empty()) {
            const bool calledOff = cancel.isCancelled() || m_settings.stop.isCancelled();
            if (calledOff)
                m_halt = cancelled();
            else if (m_settings.stop.sendsNoMore())
                stopSoon(ends);
            tire();
            if (m_halt && (calledOff || m_running.empty()))
                return giveUp(next, count, take);
            if (!m_halt && Clock::now() >= m_notBefore) {
                startDue();
                while (next < count && int(m_running.size() + m_waiting.size()) < m_window)
                    startNext(next, make);
            }
            perform(take);
        }
        if (m_halt)
            giveUp(next, count, take);
    }

    void setPatience(GoesOn goesOn) { m_goesOn = std::move(goesOn); }

    void halt(HttpAnswer answer)
    {
        if (!m_halt)
            m_halt = std::move(answer);
    }

private:
    struct Task {
        HttpRequest request;
        int attempts = 0;
        bool unclear = false; ///< an attempt may have come to the server, and its answer got lost or was a fault
    };
    struct Running {
        size_t index;
        Task task;
        std::unique_ptr<HttpTransfer> transfer;
    };

    void start(size_t index, Task task)
    {
        std::unique_ptr<HttpTransfer> transfer;
        if (m_idle.empty()) {
            transfer = std::make_unique<HttpTransfer>();
        } else {
            transfer = std::move(m_idle.back());
            m_idle.pop_back();
        }
        ++task.attempts;
        transfer->prepare(task.request, m_identity, m_settings.times);
        CURL* handle = transfer->handle();
        curl_multi_add_handle(m_multi, handle);
        m_running.emplace(handle, Running{index, std::move(task), std::move(transfer)});
    }

    void startNext(size_t& next, const Make& make)
    {
        start(next, {make(next), 0, false});
        ++next;
    }

    void startDue()
    {
        const auto now = Clock::now();
        while (!m_waiting.empty() && m_waiting.begin()->first <= now && int(m_running.size()) < m_window) {
            auto due = m_waiting.extract(m_waiting.begin());
            start(due.mapped().first, std::move(due.mapped().second));
        }
    }

    void perform(const Take& take)
    {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        bool any = false;
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            any = true;
            const CURLcode code = message->data.result;
            finish(message->easy_handle, code, take);
        }
        if (!any)
            rest();
    }

    void rest()
    {
        auto wait = std::chrono::milliseconds(lookAgainMs);
        const auto now = Clock::now();
        if (m_notBefore > now || !m_waiting.empty()) {
            const auto until =
                (m_waiting.empty() ? m_notBefore : std::max(m_notBefore, m_waiting.begin()->first)) - now;
            wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(until), std::chrono::milliseconds(0), wait);
        }
        curl_multi_poll(m_multi, nullptr, 0, int(wait.count()), nullptr);
    }

    void finish(CURL* handle, CURLcode code, const Take& take)
    {
        curl_multi_remove_handle(m_multi, handle);
        auto ended = m_running.extract(handle);
        Running& running = ended.mapped();
        HttpAnswer answer = running.transfer->answer(code);
        m_idle.push_back(std::move(running.transfer));
        adapt(answer);
        heed(answer);
        const auto pause = pauseBefore(running.task, answer);
        answer.sentEarlier = answer.sentEarlier || running.task.unclear;
        if (pause) {
            running.task.unclear = answer.sentEarlier || isUnclear(answer);
            m_waiting.emplace(Clock::now() + *pause, std::pair(running.index, std::move(running.task)));
            return;
        }
        if (concernsAll(answer))
            halt(answer);
        take(running.index, std::move(answer));
    }

    /// How long to wait before the request is sent again; nothing where it is not.
    std::optional<std::chrono::milliseconds> pauseBefore(const Task& task, const HttpAnswer& answer) const
    {
        const HttpTimes& times = m_settings.times;
        // What was not sent may be sent: nothing is repeated.
        const bool undone = answer.fault == Fault::None && answer.status == 429;
        const bool lasts = task.request.lasts != nullptr && task.request.lasts(answer);
        const bool may =
            !lasts && (!answer.wasSent() || (task.request.repeatable && (undone || !task.request.onlyUndone)));
        if (!may || m_halt || !isPassing(answer))
            return std::nullopt;
        if (answer.asksForPatience() && m_goesOn)
            return std::chrono::milliseconds(0); // all wait for m_notBefore
        if (task.attempts >= times.attempts || asksForTooLong(answer))
            return std::nullopt;
        if (answer.retryAfter > 0)
            return std::chrono::seconds(answer.retryAfter);
        return jittered(task.attempts);
    }

    std::chrono::milliseconds jittered(int attempts) const
    {
        const HttpTimes& times = m_settings.times;
        const qint64 base =
            std::min(qint64(times.firstPause) << std::clamp(attempts - 1, 0, 20), qint64(times.longestPause));
        return std::chrono::milliseconds(base / 2 + QRandomGenerator::global()->bounded(base / 2 + 1));
    }

    /// Nobody who asked for one answer waits for so long.
    bool asksForTooLong(const HttpAnswer& answer) const
    {
        return answer.retryAfter > m_settings.times.longestPause / 1000;
    }

    /// A server that asks for patience gets it: nothing is sent for a while.
    void heed(const HttpAnswer& answer)
    {
        if (!answer.asksForPatience()) {
            if (answer.fault == Fault::None) {
                m_busySince.reset();
                m_pauses = 0;
            }
            return;
        }
        const auto now = Clock::now();
        m_busySince = m_busySince.value_or(now);
        m_lastBusy = answer;
        if (asksForTooLong(answer) && !m_goesOn)
            return;                             // it is told, and not waited for
        m_pauses += now >= m_notBefore ? 1 : 0; // what was on its way before the pause says nothing new
        constexpr qint64 aDay = 86'400;
        const auto pause =
            answer.retryAfter > 0 ? std::chrono::seconds(std::min(answer.retryAfter, aDay)) : jittered(m_pauses);
        m_notBefore = std::max(m_notBefore, now + pause);
    }

    /// Ends a patience that has lasted too long, or would.
    void tire()
    {
        if (!m_goesOn || !m_busySince || m_halt)
            return;
        const auto most = *m_busySince + std::chrono::milliseconds(m_settings.times.patience);
        if (std::max(Clock::now(), m_notBefore) > most || !m_goesOn())
            halt(m_lastBusy);
    }

    void adapt(const HttpAnswer& answer)
    {
        if (isOverload(answer)) {
            m_window = std::max(1, m_window / 2);
            m_good = 0;
        } else if (answer.fault == Fault::None && ++m_good >= m_window * 8) {
            m_window = std::min(m_window + 1, m_settings.connections);
            m_good = 0;
        }
    }

    /// Somebody waits for what was sent, although the store is to stop.
    void stopSoon(Ends ends)
    {
        m_settings.stop.noteWaiting();
        if (ends == Ends::WithAnswers)
            halt(cancelled());
    }

    /// Nothing more is sent. What is still on its way is called off: of that it is not known what became of it.
    void giveUp(size_t next, size_t count, const Take& take)
    {
        HttpAnswer onTheWay = *m_halt;
        if (onTheWay.fault != Fault::Cancelled)
            onTheWay.fault = Fault::Broken;
        HttpAnswer unsent = *m_halt;
        unsent.unsent = true;
        unsent.sentEarlier = false;
        for (auto& [handle, running] : m_running) {
            const bool left = running.task.unclear || running.transfer->hasBegun();
            curl_multi_remove_handle(m_multi, handle);
            take(running.index, HttpAnswer(left ? onTheWay : unsent));
        }
        m_running.clear(); // their connections are in an unknown state: not used again
        HttpAnswer again = m_halt->asksForPatience() ? *m_halt : onTheWay;
        again.sentEarlier = true;
        for (auto& [when, waiting] : m_waiting)
            take(waiting.first, HttpAnswer(waiting.second.unclear ? again : unsent));
        m_waiting.clear();
        for (size_t index = next; index < count; ++index)
            take(index, HttpAnswer(unsent));
    }

    const HttpSettings m_settings;
    const HttpIdentity m_identity;
    CURLM* m_multi;
    int m_window;   ///< requests on their way at most
    int m_good = 0; ///< answers since the window last changed
    std::optional<HttpAnswer> m_halt;
    GoesOn m_goesOn;                              ///< empty where nobody is patient
    std::optional<Clock::time_point> m_busySince; ///< the server has asked for patience, and said nothing else since
    Clock::time_point m_notBefore;                ///< nothing is sent before then
    int m_pauses = 0;                             ///< that it asked for in a row
    HttpAnswer m_lastBusy;                        ///< with what it did
    std::map<CURL*, Running> m_running;
    std::multimap<Clock::time_point, std::pair<size_t, Task>> m_waiting;
    std::vector<std::unique_ptr<HttpTransfer>> m_idle;
};

HttpClient::HttpClient(HttpSettings settings, Secrets secrets)
    : m_engine(std::make_unique<Engine>(std::move(settings), secrets))
{}

HttpClient::~HttpClient() = default;

void HttpClient::run(size_t count, const Make& make, const Take& take, const Cancel& cancel, Ends ends)
{
    assertNotGuiThread();
    m_engine->run(count, make, take, cancel, ends);
}

void HttpClient::sendNoMore(const HttpAnswer& why)
{
    m_engine->halt(why);
}

void HttpClient::setPatience(GoesOn goesOn)
{
    m_engine->setPatience(std::move(goesOn));
}

HttpAnswer HttpClient::send(const HttpRequest& request, const Cancel& cancel)
{
    HttpAnswer answer;
    run(
        1, [&](size_t) { return request; }, [&](size_t, HttpAnswer&& came) { answer = std::move(came); }, cancel);
    return answer;
}

} // namespace secateur
