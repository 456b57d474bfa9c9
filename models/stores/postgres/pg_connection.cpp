// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/postgres/pg_connection.h"

#include "stores/postgres/pg_connect.h"
#include "stores/postgres/pg_error.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <libpq-fe.h>
#include <poll.h>
#include <thread>
#include <vector>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// How long a server may take to say that it stopped; whoever called it off has waited pgLookAgainMs already.
constexpr int calledOffPatienceMs = 120;
constexpr int firstPortion = 200;
constexpr int portion = 2'000;
constexpr int oldestVersion = 130'000;

struct PgConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// Ends with its transaction, as everything that we set: the connection may be a pooler's, and others get it next. Says
/// besides whether the answers come from a standby.
const QByteArray& asWeRead()
{
    static const QByteArray sql = "SELECT set_config('timezone', 'UTC', true), pg_is_in_recovery()"_ba;
    return sql;
}

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
    , m_secrets({m_password})
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
    return connection->connect({}).map([&] { return std::move(connection); });
}

Result<void> PgConnection::connect(const Cancel& cancel)
{
    assertNotGuiThread();
    PQfinish(std::exchange(m_connection, nullptr));
    m_lost = false;
    const auto connection = connectPg(m_conninfo, m_password, PgStops(cancel, m_stop));
    if (!connection) {
        Error error = connection.error();
        error.what = m_secrets.cutFrom(error.what);
        return tl::unexpected(std::move(error));
    }
    m_connection = *connection;
    if (serverVersion() < oldestVersion) {
        return failure(ErrorCode::NotKonifer,
                       PgConnectionWords::tr("The catalogue's PostgreSQL is version %1; 13 or later is needed.")
                           .arg(serverVersion() / 10'000));
    }
    PQsetNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr);
    // A question goes out whole, with what begins and ends its transaction, and no server that stands still can keep us
    // from calling it off, not even before it has taken the question.
    if (PQsetnonblocking(m_connection, 1) != 0 || PQenterPipelineMode(m_connection) != 1)
        return tl::unexpected(errorOf(nullptr));
    return {};
}

int PgConnection::serverVersion() const
{
    return PQserverVersion(m_connection);
}

bool PgConnection::isEncrypted() const
{
    return PQsslInUse(m_connection) != 0;
}

Result<void> PgConnection::ready(const Cancel& cancel)
{
    if (PQstatus(m_connection) == CONNECTION_OK && !m_lost)
        return {};
    if (m_snapshots > 0)
        return tl::unexpected(pgError({}, PgConnectionWords::tr("it ended in the middle of a question")));
    return connect(cancel);
}

Result<PgRows> PgConnection::ask(const QByteArray& sql, const PgValues& values, const Cancel& cancel)
{
    if (auto is = ready(cancel); !is)
        return tl::unexpected(is.error());
    if (m_snapshots > 0)
        return run({{sql, values}}, cancel).map([](std::vector<PgRows>&& answers) { return std::move(answers[0]); });
    // All in one go: it takes the server no more time than the question alone.
    auto answers = run(
        {{"BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"_ba, {}}, {asWeRead(), {}}, {sql, values}, {"COMMIT"_ba, {}}},
        cancel);
    if (auto ended = endTransaction(cancel); answers && !ended)
        return tl::unexpected(ended.error());
    if (!answers)
        return tl::unexpected(answers.error());
    return takeOrigin((*answers)[1]).map([&] { return std::move((*answers)[2]); });
}

/// What failed is undone by a word of its own.
Result<void> PgConnection::endTransaction(const Cancel& cancel)
{
    if (m_lost || PQtransactionStatus(m_connection) == PQTRANS_IDLE)
        return {};
    const auto ended = run({{"ROLLBACK"_ba, {}}}, cancel, Stopping::WaitLess);
    m_lost = m_lost || !ended;
    return ended.map([](const std::vector<PgRows>&) {});
}

Result<void> PgConnection::takeOrigin(const PgRows& rows)
{
    m_standby = rows.flag(0, 1);
    if (!m_standby || !m_primaryOnly)
        return {};
    m_lost = true; // the next question may find the primary again
    return failure(ErrorCode::Unreachable,
                   PgConnectionWords::tr("A standby answers for the catalogue now, which may lag behind the server."),
                   PgConnectionWords::tr("What it says was not believed."),
                   PgConnectionWords::tr("Try again when the primary answers, or open the connection again to look."));
}

/// Asks all of them at once, and gives an answer to each; the first that fails is the last that is looked at.
Result<std::vector<PgRows>> PgConnection::run(const std::vector<PgStatement>& statements, const Cancel& cancel,
                                              Stopping stopping)
{
    for (const auto& [sql, values] : statements) {
        std::vector<const char*> texts;
        for (const PgValue& value : values)
            texts.push_back(value.text().constData());
        if (PQsendQueryParams(m_connection, sql.constData(), int(texts.size()), nullptr, texts.data(), nullptr, nullptr,
                              0) == 0) {
            m_lost = true; // what it has taken of it already must not be answered by the next question's
            return tl::unexpected(errorOf(nullptr));
        }
    }
    if (PQpipelineSync(m_connection) == 0) {
        m_lost = true;
        return tl::unexpected(errorOf(nullptr));
    }
    return wait(statements.size(), PgStops(cancel, m_stop), stopping);
}

/// Until something of an answer is there to be taken; false where nobody waits for it any more.
bool PgConnection::waitForInput(const PgStops& stops, Stopping stopping, CallOff& off)
{
    bool unsent = PQflush(m_connection) == 1;
    while (PQisBusy(m_connection) != 0) {
        pollfd socket{PQsocket(m_connection), short(unsent ? POLLIN | POLLOUT : POLLIN), 0};
        if (::poll(&socket, 1, pgLookAgainMs) > 0 && PQconsumeInput(m_connection) == 0)
            break;
        unsent = unsent && PQflush(m_connection) == 1;
        if (!off.said && stops.isCancelled()) {
            off.said = stopping == Stopping::TellServer ? callOff() : std::make_shared<std::atomic<bool>>(true);
            off.patience.setRemainingTime(calledOffPatienceMs);
        }
        if (off.patience.hasExpired())
            return false; // the server does not even say that it stopped
    }
    return true;
}

Result<std::vector<PgRows>> PgConnection::wait(size_t statements, const PgStops& stops, Stopping stopping)
{
    CallOff off;
    std::vector<PgRows> answers;
    std::optional<Error> error;
    bool synced = false;
    while (!synced && PQstatus(m_connection) == CONNECTION_OK) {
        if (!waitForInput(stops, stopping, off)) {
            m_lost = true;
            return tl::unexpected(pgCancelled());
        }
        PGresult* result = PQgetResult(m_connection);
        const auto status = PQresultStatus(result);
        synced = result != nullptr && status == PGRES_PIPELINE_SYNC;
        const bool answer = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
        if (result != nullptr && answer)
            answers.emplace_back(std::exchange(result, nullptr));
        else if (result != nullptr && !synced && !error)
            error = errorOf(result);
        PQclear(result);
    }
    // A word to stop that comes late would stop the next question: that goes over another connection.
    while (off.said && !*off.said && !off.patience.hasExpired())
        ::poll(nullptr, 0, 1);
    m_lost = m_lost || !synced || (off.said && !*off.said);
    if (off.said && stopping == Stopping::TellServer)
        return tl::unexpected(pgCancelled());
    if (!error && (!synced || answers.size() != statements))
        error = errorOf(nullptr);
    // libpq may still call a connection good whose server has just gone.
    m_lost = m_lost || (error && error->code == ErrorCode::Unreachable);
    if (error)
        return tl::unexpected(*error);
    return answers;
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
    const QString words = QString::fromUtf8(said != nullptr ? said : PQerrorMessage(m_connection));
    return pgError(QByteArray(state), m_secrets.cutFrom(words));
}

Result<PgConnection::Snapshot> PgConnection::snapshot(const Cancel& cancel)
{
    if (auto is = ready(cancel); !is)
        return tl::unexpected(is.error());
    if (m_snapshots == 0) {
        const auto begun = run({{"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_ba, {}}, {asWeRead(), {}}}, cancel)
                               .and_then([this](const std::vector<PgRows>& answers) { return takeOrigin(answers[1]); });
        if (!begun) {
            m_lost = true; // it may have begun all the same
            return tl::unexpected(begun.error());
        }
    }
    ++m_snapshots;
    return Snapshot(this, cancel);
}

PgConnection::Snapshot::~Snapshot()
{
    // Nothing was changed: there is nothing to commit, and a connection that is gone has ended it already.
    if (m_connection != nullptr && --m_connection->m_snapshots == 0)
        (void)m_connection->endTransaction(m_cancel);
}

Result<void> PgConnection::stream(const QByteArray& sql, const PgValues& values, const Cancel& cancel, const Sink& sink)
{
    const auto held = snapshot(cancel);
    if (!held)
        return tl::unexpected(held.error());
    const auto fetch = [](int rows) -> PgStatement {
        return {"FETCH FORWARD " + QByteArray::number(rows) + " FROM answer", {}};
    };
    int wanted = firstPortion;
    std::vector<PgStatement> next{{"DECLARE answer NO SCROLL CURSOR FOR " + sql, values}, fetch(wanted)};
    while (true) {
        const auto answers = run(next, cancel);
        if (!answers)
            return tl::unexpected(answers.error());
        const PgRows& rows = answers->back();
        if (rows.size() > 0 && !sink(rows))
            break;
        if (rows.size() < wanted)
            break;
        wanted = portion;
        next = {fetch(wanted)};
    }
    return run({{"CLOSE answer"_ba, {}}}, cancel, Stopping::WaitLess).map([](const std::vector<PgRows>&) {});
}

} // namespace secateur
