// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_server.h"

#include "support/konifer_server_parts.h"

#include <algorithm>
#include <future>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

bool isJudgedBy(const QByteArray& name)
{
    static const QList<QByteArray> names{"authorization", "accept",        "accept-encoding", "content-type",
                                         "host",          "if-none-match", "user-agent",      "connection"};
    return names.contains(name) || name.startsWith("x-");
}

} // namespace

void KoniferServer::State::note(const HttpRequest& request, const QByteArray& target)
{
    Watcher watch;
    {
        const std::scoped_lock lock(mutex);
        watch = watcher;
    }
    if (watch)
        watch(request.method, target);
    if (!logs)
        return;
    LoggedRequest logged{request.method, target, {}, request.body.size(), clock.nsecsElapsed() / 1000};
    for (const auto& [name, value] : request.headers)
        if (isJudgedBy(name.toLower()))
            // Bytes of its own: the request's die on the server's thread, while a test looks at the log.
            logged.headers.emplaceBack(QByteArray(name.constData(), name.size()).toLower(),
                                       QByteArray(value.constData(), value.size()));
    const std::scoped_lock lock(mutex);
    log.append(std::move(logged));
}

std::optional<Fault> KoniferServer::State::takeFault(const HttpRequest& request, const QByteArray& target)
{
    const std::scoped_lock lock(mutex);
    const auto at = std::find_if(faults.begin(), faults.end(), [&](const Fault& fault) {
        return (fault.method.isEmpty() || fault.method == request.method) && target.contains(fault.target);
    });
    if (at == faults.end())
        return std::nullopt;
    const Fault fault = *at;
    if (at->times > 0 && --at->times == 0)
        faults.erase(at);
    if (fault.kind == Fault::Kind::NewDialect)
        settings.dialect = fault.dialect;
    return fault;
}

KoniferSettings KoniferServer::State::settingsNow() const
{
    const std::scoped_lock lock(mutex);
    return settings;
}

KoniferServer::KoniferServer(const QStringList& lines, QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
{
    auto backend = std::make_unique<MemoryBackend>(lines);
    m_memory = backend.get();
    m_backend = std::move(backend);
    setUp();
}

KoniferServer::KoniferServer(std::unique_ptr<KoniferBackend> backend, QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
    , m_backend(std::move(backend))
{
    setUp();
}

void KoniferServer::setUp()
{
    m_state->clock.start();
    m_thread.setObjectName(u"konifer"_s);
    m_worker.moveToThread(&m_thread);
    m_box = std::make_unique<Mailbox>(&m_worker);
    // On the thread that ends.
    connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_end.mark(); }, Qt::DirectConnection);
    m_thread.start();
}

void KoniferServer::doThere(const std::function<void()>& work)
{
    std::promise<void> done;
    m_box->post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

KoniferServer::~KoniferServer()
{
    stop();
    m_thread.quit();
    m_thread.wait();
    m_end.see();
}

Result<void> KoniferServer::start(quint16 port)
{
    stop();
    {
        const std::scoped_lock lock(m_state->mutex);
        m_tls = !m_state->tls.certificate.isEmpty();
    }
    Result<quint16> taken = 0;
    doThere([&] {
        if (auto opened = m_backend->open(); !opened) {
            taken = tl::unexpected<Error>(opened.error());
            return;
        }
        m_http = std::make_unique<Http>(m_state, *m_backend);
        taken = m_http->listen(port == 0 ? m_port : port);
        if (taken)
            return;
        m_http.reset();
        m_backend->close();
    });
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    m_port = *taken;
    return {};
}

void KoniferServer::stop()
{
    doThere([this] {
        if (!m_http)
            return;
        m_http.reset();
        m_backend->close();
    });
}

QUrl KoniferServer::baseUrl() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(m_tls ? u"localhost"_s : u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(QString::fromUtf8(m_state->settingsNow().basePath));
    return url;
}

MemoryBackend& KoniferServer::memory()
{
    Q_ASSERT(m_memory);
    return *m_memory;
}

void KoniferServer::setDialect(Dialect dialect)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.dialect = dialect;
}

void KoniferServer::setHabits(const KoniferHabits& habits)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.habits = habits;
}

void KoniferServer::setBasePath(const QByteArray& path)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.basePath = path;
}

void KoniferServer::setSigning(QCryptographicHash::Algorithm algorithm, const QByteArray& key)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.signingAlgorithm = algorithm;
    m_state->settings.signingKey = key;
}

void KoniferServer::setBearer(const QByteArray& token)
{
    setRequiredHeader("Authorization", "Bearer " + token);
}

void KoniferServer::setBasicAuth(const QByteArray& user, const QByteArray& password)
{
    setRequiredHeader("Authorization", "Basic " + (user + ':' + password).toBase64());
}

void KoniferServer::setRequiredHeader(const QByteArray& name, const QByteArray& value)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.credentialHeader = name;
    m_state->settings.credential = value;
}

void KoniferServer::setForbidden(bool forbidden)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.forbids = forbidden;
}

void KoniferServer::setListsOne(bool lists)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->settings.listsOne = lists;
}

void KoniferServer::setTls(const TlsFiles& files)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->tls = files;
}

void KoniferServer::setAge(int seconds)
{
    m_state->age = seconds;
}

void KoniferServer::setLimit(int perSecond, int burst, int status)
{
    m_state->limitStatus = status;
    m_state->limitBurst = burst;
    m_state->limitPerSecond = perSecond;
}

void KoniferServer::setAnswer204(bool on)
{
    m_state->answer204 = on;
}

void KoniferServer::setReaperInterval(int milliseconds)
{
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->reaperInterval = milliseconds;
    }
    m_box->post([this, milliseconds] {
        if (m_http)
            m_http->setReaperInterval(milliseconds);
    });
}

Result<qint64> KoniferServer::reap()
{
    Result<qint64> reaped = 0;
    doThere([&] { reaped = m_http ? m_http->reap() : m_backend->reap(1000); });
    return reaped;
}

void KoniferServer::addFault(const Fault& fault)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->faults.append(fault);
}

void KoniferServer::setWatcher(Watcher watcher)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->watcher = std::move(watcher);
}

void KoniferServer::clearFaults()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->faults.clear();
}

int KoniferServer::hanging() const
{
    return m_state->hanging;
}

void KoniferServer::release()
{
    m_box->post([this] {
        if (m_http)
            m_http->release();
    });
}

QList<LoggedRequest> KoniferServer::requests() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->log;
}

int KoniferServer::count(const QByteArray& method, const QByteArray& partOfTarget) const
{
    const std::scoped_lock lock(m_state->mutex);
    return int(std::count_if(m_state->log.cbegin(), m_state->log.cend(), [&](const LoggedRequest& request) {
        return (method.isEmpty() || request.method == method) && request.target.contains(partOfTarget);
    }));
}

int KoniferServer::connections() const
{
    return m_state->connections;
}

void KoniferServer::clearLog()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->log.clear();
    m_state->connections = 0;
}

void KoniferServer::setLogging(bool on)
{
    m_state->logs = on;
}

} // namespace secateur::test
