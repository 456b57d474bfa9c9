// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/postgres/pg_connect.h"

#include "stores/postgres/pg_error.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QMap>
#include <algorithm>
#include <condition_variable>
#include <libpq-fe.h>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <thread>
#include <vector>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectSeconds = 10; ///< for one address
constexpr int allSeconds = 30;     ///< for all of them

struct PgConnectWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// libpq's keywords with their values.
using Words = QMap<QByteArray, QByteArray>;

/// Of a list such as host or port; one value stands for all.
QByteArray ofList(const Words& words, const QByteArray& key, qsizetype place)
{
    const QByteArrayList values = words.value(key).split(',');
    return values.value(values.size() == 1 ? 0 : place);
}

/// The user's words, then ours.
Result<Words> wordsOf(const QString& conninfo, const QString& password)
{
    char* why = nullptr;
    PQconninfoOption* parsed = PQconninfoParse(conninfo.toUtf8().constData(), &why);
    if (parsed == nullptr) {
        const QString said = QString::fromUtf8(why).simplified().left(300);
        PQfreemem(why);
        return failure(ErrorCode::BadRequest,
                       PgConnectWords::tr("The catalogue's address can not be read: %1.").arg(said));
    }
    // A way that is lost without a word must not keep anybody waiting.
    Words words{{"connect_timeout"_ba, QByteArray::number(connectSeconds)},
                {"tcp_user_timeout"_ba, "30000"_ba},
                {"keepalives_idle"_ba, "10"_ba}};
    for (const PQconninfoOption* option = parsed; option->keyword != nullptr; ++option) {
        if (option->val != nullptr && *option->val != 0)
            words.insert(option->keyword, option->val);
    }
    PQconninfoFree(parsed);
    if (!password.isEmpty())
        words.insert("password", password.toUtf8());
    words.insert("client_encoding", "UTF8");
    words.insert("application_name", "secateur");
    return words;
}

/// What a name resolves to; on a thread of its own, for the system's resolver can not be called off.
struct Resolved {
    std::mutex mutex;
    std::condition_variable done;
    bool ready = false;
    QByteArrayList addresses;
    QString why; ///< where there is none
};

void resolve(const QByteArray& host, Resolved& into)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int status = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    QByteArrayList addresses;
    for (const addrinfo* each = found; each != nullptr; each = each->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        const bool read = ::getnameinfo(each->ai_addr, each->ai_addrlen, text.data(), socklen_t(text.size()), nullptr,
                                        0, NI_NUMERICHOST) == 0;
        if (read && !addresses.contains(QByteArray(text.data())))
            addresses.append(QByteArray(text.data()));
    }
    if (found != nullptr)
        ::freeaddrinfo(found);
    const std::lock_guard lock(into.mutex);
    into.addresses = addresses;
    into.why = status != 0 ? QString::fromLocal8Bit(::gai_strerror(status)) : QString();
    into.ready = true;
    into.done.notify_all();
}

class Connecting final {
public:
    Connecting(Words words, const PgStops& stops)
        : m_words(std::move(words))
        , m_stops(stops)
        , m_seconds(m_words.value("connect_timeout").toInt())
        , m_end(1000 * qint64(std::max(allSeconds, m_seconds)))
    {}

    Result<pg_conn*> connect()
    {
        if (const auto found = findTargets(); !found)
            return tl::unexpected(found.error());
        // Of one server alone libpq takes whatever it is: all are asked first whether one of them is a standby.
        const bool prefers = m_words.value("target_session_attrs") == "prefer-standby" && m_targets.size() > 1;
        if (prefers) {
            m_words.insert("target_session_attrs", "standby");
            if (auto first = tryAll(); first || isFinal(first.error()))
                return first;
            m_words.insert("target_session_attrs", "any");
        }
        return tryAll();
    }

private:
    struct Target {
        QByteArray host;
        QByteArray address; ///< empty: libpq's own way
        QByteArray port;
    };

    [[nodiscard]] bool isOver() const { return m_end.hasExpired(); }
    /// Another address would be asked the same, and answer the same.
    [[nodiscard]] static bool isFinal(const Error& error)
    {
        return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Unauthorized ||
               error.code == ErrorCode::NotFound || error.code == ErrorCode::BadRequest;
    }
    void say(const QString& text) { m_said += text.trimmed() + u'\n'; }

    Result<void> findTargets()
    {
        // libpq takes what is not named from the environment.
        QByteArray hosts = m_words.contains("host") ? m_words.value("host") : qgetenv("PGHOST");
        const bool its = m_words.contains("hostaddr") || m_words.contains("service") || hosts.isEmpty() ||
                         qEnvironmentVariableIsSet("PGHOSTADDR") || qEnvironmentVariableIsSet("PGSERVICE");
        if (its) {
            m_targets.push_back({});
            return {};
        }
        m_words.insert("host", hosts);
        if (!m_words.contains("port") && qEnvironmentVariableIsSet("PGPORT"))
            m_words.insert("port", qgetenv("PGPORT"));
        const QByteArrayList names = hosts.split(',');
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (auto added = addTarget(names.at(i), ofList(m_words, "port", i)); !added)
                return added;
        }
        return {};
    }

    Result<void> addTarget(const QByteArray& host, const QByteArray& port)
    {
        const bool plain = host.isEmpty() || host.startsWith('/') || host.startsWith('@') ||
                           !QHostAddress(QString::fromUtf8(host)).isNull();
        if (plain) {
            m_targets.push_back({host, {}, port});
            return {};
        }
        const auto resolved = std::make_shared<Resolved>();
        std::thread([host, resolved] { resolve(host, *resolved); }).detach();
        std::unique_lock lock(resolved->mutex);
        while (!resolved->ready && !isOver()) {
            if (m_stops.isCancelled())
                return tl::unexpected(pgCancelled());
            resolved->done.wait_for(lock, std::chrono::milliseconds(pgLookAgainMs));
        }
        for (const QByteArray& address : std::as_const(resolved->addresses))
            m_targets.push_back({host, address, port});
        if (resolved->addresses.isEmpty())
            say(u"could not translate host name \"%1\" to address: %2"_s.arg(
                QString::fromUtf8(host), resolved->ready ? resolved->why : u"timeout expired"_s));
        return {};
    }

    Result<pg_conn*> tryAll()
    {
        for (const Target& target : m_targets) {
            if (isOver())
                break;
            auto tried = tryOne(target);
            if (tried || isFinal(tried.error()))
                return tried;
        }
        return tl::unexpected(pgConnectError(m_said));
    }

    Result<pg_conn*> tryOne(const Target& target)
    {
        std::unique_ptr<PGconn, void (*)(PGconn*)> begun(begin(target), PQfinish);
        const QDeadlineTimer own(m_seconds > 0 ? 1000 * qint64(m_seconds) : m_end.remainingTime());
        auto wanted = PQstatus(begun.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
        while (wanted == PGRES_POLLING_READING || wanted == PGRES_POLLING_WRITING) {
            if (m_stops.isCancelled())
                return tl::unexpected(pgCancelled());
            if (own.hasExpired() || isOver()) {
                const QString place = QString::fromUtf8(target.address.isEmpty() ? target.host : target.address);
                const QString said = u"connection to server at \"%1\" failed: timeout expired"_s.arg(place);
                say(said);
                return tl::unexpected(pgConnectError(said));
            }
            pollfd socket{PQsocket(begun.get()), short(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
            if (::poll(&socket, 1, pgLookAgainMs) > 0)
                wanted = PQconnectPoll(begun.get());
        }
        if (wanted == PGRES_POLLING_OK)
            return begun.release();
        const QString said = QString::fromUtf8(PQerrorMessage(begun.get()));
        say(said);
        return tl::unexpected(pgConnectError(said));
    }

    [[nodiscard]] PGconn* begin(const Target& target) const
    {
        Words words = m_words;
        if (!target.host.isEmpty())
            words.insert("host", target.host);
        if (!target.address.isEmpty())
            words.insert("hostaddr", target.address);
        if (!target.port.isEmpty())
            words.insert("port", target.port);
        std::vector<const char*> keys;
        std::vector<const char*> values;
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            keys.push_back(word.key().constData());
            values.push_back(word.value().constData());
        }
        keys.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(keys.data(), values.data(), 0);
    }

    Words m_words;
    const PgStops& m_stops;
    const int m_seconds;
    const QDeadlineTimer m_end;
    std::vector<Target> m_targets;
    QString m_said; ///< why none of them came about, line by line
};

} // namespace

Error pgCancelled()
{
    return {ErrorCode::Cancelled, PgConnectWords::tr("The question was called off."), {}, {}};
}

Result<pg_conn*> connectPg(const QString& conninfo, const QString& password, const PgStops& stops)
{
    return wordsOf(conninfo, password).and_then([&](Words words) {
        return Connecting(std::move(words), stops).connect();
    });
}

} // namespace secateur
