// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/postgres/pg_connection.h"

#include "stores/postgres/pg_error.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSet>
#include <libpq-fe.h>
#include <poll.h>
#include <thread>
#include <vector>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAgainMs = 50; ///< how often a wait looks whether its asker still wants the answer
constexpr int connectSeconds = 10;
constexpr int calledOffPatienceMs = 3'000; ///< how long a server may take to say that it stopped
constexpr int stoppedPatienceMs = 50;      ///< the same where the whole store is to stop
constexpr int firstPortion = 200;
constexpr int portion = 2'000;
constexpr int oldestVersion = 130'000;

struct PgConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, PgConnectionWords::tr("The question was called off."), {}, {}};
}

/// The user's words, then ours, as libpq's pairs.
class ConnectWords final {
public:
    static Result<ConnectWords> from(const QString& conninfo, const QString& password)
    {
        char* why = nullptr;
        PQconninfoOption* parsed = PQconninfoParse(conninfo.toUtf8().constData(), &why);
        if (parsed == nullptr) {
            const QString said = QString::fromUtf8(why).simplified().left(300);
            PQfreemem(why);
            return failure(ErrorCode::BadRequest,
                           PgConnectionWords::tr("The catalogue's address can not be read: %1.").arg(said));
        }
        ConnectWords words;
        QSet<QByteArray> parsedKeys;
        for (const PQconninfoOption* option = parsed; option->keyword != nullptr; ++option) {
            if (option->val == nullptr || *option->val == 0)
                continue;
            parsedKeys.insert(option->keyword);
            words.add(option->keyword, option->val);
        }
        PQconninfoFree(parsed);
        words.addUnless(parsedKeys, "connect_timeout", QByteArray::number(connectSeconds));
        if (!password.isEmpty())
            words.add("password", password.toUtf8());
        // A way that is lost without a word must not keep anybody waiting.
        words.addUnless(parsedKeys, "tcp_user_timeout", "30000");
        words.addUnless(parsedKeys, "keepalives_idle", "10");
        words.add("client_encoding", "UTF8");
        words.add("application_name", "secateur");
        return words;
    }

    [[nodiscard]] PGconn* connect() const
    {
        std::vector<const char*> keys;
        std::vector<const char*> values;
        for (const auto& [key, value] : m_words) {
            keys.push_back(key.constData());
            values.push_back(value.constData());
        }
        keys.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectdbParams(keys.data(), values.data(), 0);
    }

private:
    void add(const QByteArray& key, const QByteArray& value) { m_words.emplace_back(key, value); }
    void addUnless(const QSet<QByteArray>& given, const QByteArray& key, const QByteArray& value)
    {
        if (!given.contains(key))
            add(key, value);
    }
    std::vector<std::pair<QByteArray, QByteArray>> m_words;
};

} // namespace

PgValue PgValue::array(const QList<QByteArray>& items)
{
    QByteArray text = "{";
    for (const QByteArray& item : items) {
        if (text.size() > 1)
            text += ',';
        text += '"';
        for (const char c : item) {
            if (c == '"' || c == '\\')
                text += '\\';
            text += c;
        }
        text += '"';
    }
    return PgValue(text + '}');
}

PgRows::PgRows(pg_result* result)
    : m_result(result, [](pg_result* owned) { PQclear(owned); })
{}

int PgRows::size() const
{
    return PQntuples(m_result.get());
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView PgRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QString PgRows::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

qint64 PgRows::number(int row, int column) const
{
    return bytes(row, column).toLongLong();
}

bool PgRows::flag(int row, int column) const
{
    return bytes(row, column) == "t";
}

PgConnection::PgConnection(QString conninfo, QString password, StoreStop stop)
    : m_conninfo(std::move(conninfo))
    , m_password(std::move(password))
    , m_stop(std::move(stop))
{}

PgConnection::~PgConnection()
{
    PQfinish(m_connection);
}

Result<std::unique_ptr<PgConnection>> PgConnection::open(const QString& conninfo, const QString& password,
                                                         const StoreStop& stop)
{
    std::unique_ptr<PgConnection> connection(new PgConnection(conninfo, password, stop));
    return connection->connect().map([&] { return std::move(connection); });
}

Result<void> PgConnection::connect()
{
    assertNotGuiThread();
    const auto words = ConnectWords::from(m_conninfo, m_password);
    if (!words)
        return tl::unexpected(words.error());
    PQfinish(m_connection);
    m_lost = false;
    m_connection = words->connect();
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const QString said = QString::fromUtf8(PQerrorMessage(m_connection));
        return tl::unexpected(pgConnectError(said));
    }
    if (serverVersion() < oldestVersion) {
        return failure(ErrorCode::NotKonifer,
                       PgConnectionWords::tr("The catalogue's PostgreSQL is version %1; 13 or later is needed.")
                           .arg(serverVersion() / 10'000));
    }
    PQsetNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr);
    return run("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", {}, Cancel())
        .and_then([this](const PgRows&) { return run("SET default_transaction_read_only = on", {}, Cancel()); })
        .and_then([this](const PgRows&) { return run("SET timezone = 'UTC'", {}, Cancel()); })
        .map([](const PgRows&) {});
}

int PgConnection::serverVersion() const
{
    return PQserverVersion(m_connection);
}

Result<void> PgConnection::ready()
{
    if (PQstatus(m_connection) == CONNECTION_OK && !m_lost)
        return {};
    if (m_snapshots > 0)
        return tl::unexpected(pgError({}, PgConnectionWords::tr("it ended in the middle of a question")));
    return connect();
}

Result<PgRows> PgConnection::ask(const QByteArray& sql, const PgValues& values, const Cancel& cancel)
{
    if (auto is = ready(); !is)
        return tl::unexpected(is.error());
    return run(sql, values, cancel);
}

Result<PgRows> PgConnection::run(const QByteArray& sql, const PgValues& values, const Cancel& cancel)
{
    std::vector<const char*> texts;
    for (const PgValue& value : values)
        texts.push_back(value.text().constData());
    const int sent =
        PQsendQueryParams(m_connection, sql.constData(), int(texts.size()), nullptr, texts.data(), nullptr, nullptr, 0);
    if (sent == 0)
        return tl::unexpected(errorOf(nullptr));
    return wait(cancel);
}

Result<PgRows> PgConnection::wait(const Cancel& cancel)
{
    std::shared_ptr<std::atomic<bool>> calledOff;
    QDeadlineTimer patience(QDeadlineTimer::Forever);
    while (PQisBusy(m_connection) != 0) {
        pollfd socket{PQsocket(m_connection), POLLIN, 0};
        if (::poll(&socket, 1, lookAgainMs) > 0 && PQconsumeInput(m_connection) == 0)
            break;
        if (!calledOff && (cancel.isCancelled() || m_stop.isCancelled())) {
            calledOff = callOff();
            patience.setRemainingTime(calledOffPatienceMs);
        }
        if (calledOff && m_stop.isCancelled() && patience.remainingTime() > stoppedPatienceMs)
            patience.setRemainingTime(stoppedPatienceMs);
        if (patience.hasExpired()) {
            m_lost = true; // the server does not even say that it stopped
            return tl::unexpected(cancelled());
        }
    }
    PGresult* last = nullptr;
    std::optional<Error> error;
    while (PGresult* result = PQgetResult(m_connection)) {
        const auto status = PQresultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && !error)
            error = errorOf(result);
        PQclear(std::exchange(last, result));
    }
    PgRows rows(last);
    // A word to stop that comes late would stop the next question: that goes over another connection.
    while (calledOff && !*calledOff && !patience.hasExpired())
        ::poll(nullptr, 0, 1);
    m_lost = m_lost || (calledOff && !*calledOff);
    if (calledOff)
        return tl::unexpected(cancelled());
    if (!error && last == nullptr)
        error = errorOf(nullptr);
    // libpq may still call a connection good whose server has just gone.
    m_lost = m_lost || (error && error->code == ErrorCode::Unreachable);
    if (error)
        return tl::unexpected(*error);
    return rows;
}

/// libpq waits for the server without an end, and the way to it may be lost: a thread of its own waits.
std::shared_ptr<std::atomic<bool>> PgConnection::callOff()
{
    auto said = std::make_shared<std::atomic<bool>>(false);
    if (PGcancel* cancel = PQgetCancel(m_connection)) {
        std::thread([cancel, said] {
            constexpr int words = 256;
            char why[words];
            PQcancel(cancel, why, words);
            PQfreeCancel(cancel);
            *said = true;
        }).detach();
    }
    return said;
}

Error PgConnection::errorOf(pg_result* result) const
{
    const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* said = result != nullptr ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    return pgError(QByteArray(state), QString::fromUtf8(said != nullptr ? said : PQerrorMessage(m_connection)));
}

Result<PgConnection::Snapshot> PgConnection::snapshot(const Cancel& cancel)
{
    if (auto is = ready(); !is)
        return tl::unexpected(is.error());
    if (m_snapshots == 0) {
        if (auto begun = run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {}, cancel); !begun) {
            m_lost = true; // it may have begun all the same
            return tl::unexpected(begun.error());
        }
    }
    ++m_snapshots;
    return Snapshot(this);
}

PgConnection::Snapshot::~Snapshot()
{
    // Nothing was changed: there is nothing to commit, and a connection that is gone has ended it already.
    if (m_connection != nullptr && --m_connection->m_snapshots == 0 && !m_connection->m_lost)
        (void)m_connection->run("ROLLBACK", {}, Cancel());
}

Result<void> PgConnection::stream(const QByteArray& sql, const PgValues& values, const Cancel& cancel, const Sink& sink)
{
    const auto held = snapshot(cancel);
    if (!held)
        return tl::unexpected(held.error());
    if (auto declared = run("DECLARE answer NO SCROLL CURSOR FOR " + sql, values, cancel); !declared)
        return tl::unexpected(declared.error());
    int wanted = firstPortion;
    while (true) {
        const auto rows = run("FETCH FORWARD " + QByteArray::number(wanted) + " FROM answer", {}, cancel);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->size() > 0 && !sink(*rows))
            break;
        if (rows->size() < wanted)
            break;
        wanted = portion;
    }
    return run("CLOSE answer", {}, Cancel()).map([](const PgRows&) {});
}

} // namespace secateur
