// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_fault.h"
#include "support/konifer_routes.h"
#include "support/memory_backend.h"

#include "domain/mailbox.h"
#include "domain/thread_end.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QUrl>
#include <functional>
#include <memory>

namespace secateur::test {

/// A request that came in, before any fault struck.
struct LoggedRequest {
    QByteArray method;
    QByteArray target;   ///< path and query as sent, with the base path
    HttpHeaders headers; ///< those that a client is judged by: credentials, accept, agent and `x-…`
    qint64 bodyBytes = 0;
    qint64 microseconds = 0; ///< since the server was made
};

/// PEM files. With a clientCa a client must show a certificate that this authority has signed.
struct TlsFiles {
    QString certificate; ///< may hold a chain
    QString key;         ///< EC or RSA
    QString clientCa;
};

/**
 * A server on 127.0.0.1 that behaves like Konifer, with its traps, and fails on demand. Source: konifer.md.
 *
 * It has a thread of its own, so that a client may block the thread of the test. All functions are safe from any
 * thread but start() and stop(), which belong to the thread that made the server; settings count from the next request.
 * What was stored, set and logged outlasts stop() and start().
 */
class KoniferServer final : public QObject {
    Q_OBJECT
public:
    /// Over a MemoryBackend filled with these lines.
    explicit KoniferServer(const QStringList& lines = {}, QObject* parent = nullptr);
    explicit KoniferServer(std::unique_ptr<KoniferBackend> backend, QObject* parent = nullptr);
    ~KoniferServer() override;

    /// Listens; port 0 takes a free one the first time, and the same again later.
    [[nodiscard]] Result<void> start(quint16 port = 0);
    /// Ends every connection and listens no more, as where the network or the server is gone.
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT" and the base path; https, and the host `localhost`, with TLS.
    [[nodiscard]] QUrl baseUrl() const;

    /// The backend of the first constructor; must not be called after the second.
    [[nodiscard]] MemoryBackend& memory();

    void setDialect(Dialect dialect);
    /// Where it is to behave otherwise than was measured.
    void setHabits(const KoniferHabits& habits);
    /// "/api", or empty.
    void setBasePath(const QByteArray& path);
    /// Fetches must be signed; an empty key ends it.
    void setSigning(QCryptographicHash::Algorithm algorithm, const QByteArray& key);
    void setBearer(const QByteArray& token);
    void setBasicAuth(const QByteArray& user, const QByteArray& password);
    /// Every request must carry this header with this value; an empty name ends it.
    void setRequiredHeader(const QByteArray& name, const QByteArray& value);
    void setForbidden(bool forbidden);
    /// In the dialects metadata and info, `limit=1` answers an array; Konifer itself answers an object.
    void setListsOne(bool lists);
    /// Counts from the next start().
    void setTls(const TlsFiles& files);
    /// Answers to reading say that they are so many seconds old, as those of a cache do; 0, the default, says nothing.
    void setAge(int seconds);
    /// What nginx does with `limit_req rate=… burst=… nodelay`: turns away with 503, or another status, what comes
    /// faster. 0 a second is no limit.
    void setLimit(int perSecond, int burst, int status = 503);
    /// Says 204 to everything, at once, unread and unlogged: for benchmarks.
    void setAnswer204(bool on);
    /// How often the reaper runs, in milliseconds; 0, the default, is never.
    void setReaperInterval(int milliseconds);
    /// One pass of the reaper, now, for 1,000 rows; gives how many went.
    Result<qint64> reap();

    /// Faults are tried in the order they were added; one request is struck by the first that matches.
    void addFault(const Fault& fault);
    void clearFaults();
    /// Is told of each request before anything is done, on the server's thread: what it changes in memory() or adds as
    /// a fault counts for this request already. An empty one ends it.
    using Watcher = std::function<void(const QByteArray& method, const QByteArray& target)>;
    void setWatcher(Watcher watcher);
    /// How many requests hang; for QTRY_COMPARE.
    [[nodiscard]] int hanging() const;
    /// Lets go on what hangs, those requests only.
    void release();

    [[nodiscard]] QList<LoggedRequest> requests() const;
    /// How many requests of this method came whose target holds this text; empty means any.
    [[nodiscard]] int count(const QByteArray& method = {}, const QByteArray& partOfTarget = {}) const;
    /// TCP connections, or TLS sessions, that were taken.
    [[nodiscard]] int connections() const;
    void clearLog();
    /// Off for servers that run for long: the log has no bound.
    void setLogging(bool on);

private:
    struct State;
    class Http;
    friend class Http;

    void setUp();
    /// Runs work on the server's thread and waits for its end.
    void doThere(const std::function<void()>& work);
    std::shared_ptr<State> m_state;
    std::unique_ptr<KoniferBackend> m_backend; ///< used on m_thread only
    MemoryBackend* m_memory = nullptr;
    QThread m_thread;
    QObject m_worker; ///< lives on m_thread
    std::unique_ptr<Mailbox> m_box;
    ThreadEnd m_end;
    std::unique_ptr<Http> m_http; ///< made, used and ended on m_thread
    quint16 m_port = 0;
    bool m_tls = false;
};

} // namespace secateur::test
