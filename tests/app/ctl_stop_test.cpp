// SPDX-License-Identifier: GPL-3.0-or-later
// Every wait can be called off: a signal ends a command, whatever the other side does. The other side here would never
// end a wait, or only after the program's own patience, of which the tests stay far below.
#include "app/run_ctl.h"
#include "app/sample_store.h"
#include "support/konifer_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class CtlStopTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSignalEndsEveryReadOfAServer_data();
    void aSignalEndsEveryReadOfAServer();
    void aSignalEndsTheWaitForALock_data();
    void aSignalEndsTheWaitForALock();
    void aDeleteThatWasSentGetsItsAnswer_data();
    void aDeleteThatWasSentGetsItsAnswer();
    void theSecondSignalAlwaysEnds_data();
    void theSecondSignalAlwaysEnds();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

constexpr int bound = 20'000; ///< milliseconds; no wait for an answer ends by itself before half a minute

/// Takes connections, and says nothing, or a byte now and then.
class SilentServer final : public QTcpServer {
public:
    explicit SilentServer(bool drips)
    {
        connect(this, &QTcpServer::newConnection, this, [this, drips] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, drips] {
                    socket->readAll();
                    if (drips && !std::exchange(m_asked, true))
                        socket->write(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n");
                    m_asked = true;
                });
                if (!drips)
                    continue;
                auto* beat = new QTimer(socket);
                connect(beat, &QTimer::timeout, socket, [this, socket] {
                    if (m_asked)
                        socket->write(" ");
                });
                beat->start(50);
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port is free");
    }
    [[nodiscard]] bool wasAsked() const { return m_asked; }
    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }

private:
    bool m_asked = false;
};

/// The real program, running.
class RunningCtl final {
public:
    explicit RunningCtl(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(SECATEURCTL), arguments);
        if (!m_process.waitForStarted())
            qFatal("the program does not start");
    }
    ~RunningCtl()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void signal(int number) const { ::kill(pid_t(m_process.processId()), number); }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] int status() const { return m_process.exitCode(); }
    [[nodiscard]] const QByteArray& err()
    {
        m_err += m_process.readAllStandardError();
        return m_err;
    }
    [[nodiscard]] QJsonObject json() { return QJsonDocument::fromJson(m_process.readAllStandardOutput()).object(); }
    /// True once it has a file open that ends so.
    [[nodiscard]] bool hasOpen(const QString& ending) const
    {
        const QDir files(u"/proc/%1/fd"_s.arg(m_process.processId()));
        const QFileInfoList open = files.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
        return std::any_of(open.cbegin(), open.cend(),
                           [&](const QFileInfo& file) { return file.symLinkTarget().endsWith(ending); });
    }

private:
    QProcess m_process;
    QByteArray m_err;
};

/// Another process, as it seems, that lets nobody read or write a database.
class LockedDatabase final {
public:
    explicit LockedDatabase(const QString& file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC))
    {
        struct flock range = {}; // SQLite's own: the bytes from 1 GiB on
        range.l_type = F_WRLCK;
        range.l_whence = SEEK_SET;
        range.l_start = 0x40000000;
        range.l_len = 512;
        if (m_descriptor < 0 || ::fcntl(m_descriptor, F_SETLK, &range) != 0)
            qFatal("the database can not be locked");
    }
    ~LockedDatabase() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(LockedDatabase)

private:
    int m_descriptor;
};

} // namespace

void CtlStopTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
}

void CtlStopTest::aSignalEndsEveryReadOfAServer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("drips");
    QTest::addColumn<int>("number");
    const QList<QStringList> reads{{u"tree"_s, u"/users"_s},
                                   {u"assets"_s, u"/users/u12"_s},
                                   {u"preview"_s, u"/users/u12?limit=-1"_s},
                                   {u"preview"_s, u"/users/u12/-/recursive"_s},
                                   {u"delete"_s, u"/users/u12?limit=-1"_s, u"--expect"_s, u"3"_s},
                                   {u"pending"_s},
                                   {u"pending"_s, u"--wait"_s, u"60"_s},
                                   {u"profile"_s, u"test"_s, u"slow"_s}};
    for (const QStringList& read : reads) {
        for (const bool drips : {false, true}) {
            for (const int number : {SIGINT, SIGTERM}) {
                QTest::addRow("%s, %s, %d", qPrintable(read.join(u' ')), drips ? "drips" : "is silent", number)
                    << read << drips << number;
            }
        }
    }
}

void CtlStopTest::aSignalEndsEveryReadOfAServer()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, drips);
    QFETCH(const int, number);
    const SilentServer server(drips);
    QStringList all = arguments;
    if (arguments.first() == "profile"_L1) {
        QCOMPARE(runBinary({u"profile"_s, u"add"_s, u"slow"_s, u"--url"_s, u"http://"_s + server.address(),
                            u"--environment"_s, u"test"_s})
                     .status,
                 0);
    } else {
        all = QStringList{u"--json"_s, u"--environment=test"_s, u"--url"_s, u"http://"_s + server.address()} + all;
    }
    RunningCtl ctl(all);
    QTRY_VERIFY_WITH_TIMEOUT(server.wasAsked() || ctl.hasEnded(), bound);
    QVERIFY2(!ctl.hasEnded(), ctl.err().constData());
    ctl.signal(number);
    QTRY_VERIFY_WITH_TIMEOUT(ctl.hasEnded(), bound);
    QVERIFY(!ctl.wasKilled());
    QCOMPARE(ctl.status(), 1);
    QVERIFY2(!ctl.err().contains("Ctrl-C again"), ctl.err().constData()); // nothing was sent that has to be waited for
}

void CtlStopTest::aSignalEndsTheWaitForALock_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locked");
    QTest::addColumn<int>("number");
    const QString store = u"/store.db"_s;
    const QString journal = u"/journal.db"_s;
    const QList<std::pair<QStringList, QString>> commands{
        {{u"tree"_s}, store},
        {{u"assets"_s, u"/users/u12/profile"_s}, store},
        {{u"preview"_s, u"/users/u12/-/recursive"_s}, store},
        {{u"check"_s}, store},
        {{u"pending"_s}, store},
        {{u"pending"_s, u"--wait"_s, u"60"_s}, store},
        {{u"delete"_s, u"/users/u12/-/recursive"_s, u"--expect"_s, u"9"_s}, store},
        {{u"delete"_s, u"/users/u12/-/recursive"_s, u"--expect"_s, u"9"_s}, journal},
        {{u"jobs"_s}, journal},
        {{u"receipt"_s, u"1"_s}, journal},
    };
    for (const auto& [arguments, locked] : commands) {
        for (const int number : {SIGINT, SIGTERM}) {
            QTest::addRow("%s, %s, %d", qPrintable(arguments.join(u' ')), qPrintable(locked), number)
                << arguments << locked << number;
        }
    }
}

void CtlStopTest::aSignalEndsTheWaitForALock()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, locked);
    QFETCH(const int, number);
    SampleStore sample;
    QVERIFY(sample.make());
    QCOMPARE(sample.ctl({u"delete"_s, u"/shop/red/-/entry/0"_s, u"--expect"_s, u"1"_s}).status, 0);
    const bool isStore = locked == "/store.db"_L1;
    const LockedDatabase other(isStore ? sample.folder() + locked : sample.place(u"data/secateur"_s) + locked);
    RunningCtl ctl(QStringList{u"--store"_s, sample.folder()} + arguments);
    QTRY_VERIFY_WITH_TIMEOUT(ctl.hasOpen(locked) || ctl.hasEnded(), bound);
    ctl.signal(number);
    QTRY_VERIFY_WITH_TIMEOUT(ctl.hasEnded(), bound);
    QVERIFY(!ctl.wasKilled());
    QCOMPARE(ctl.status(), 1);
    QVERIFY2(ctl.err().contains("called off"), ctl.err().constData()); // its own patience would say "did not let go"
}

void CtlStopTest::aDeleteThatWasSentGetsItsAnswer_data()
{
    QTest::addColumn<int>("number");
    QTest::addRow("SIGINT") << SIGINT;
    QTest::addRow("SIGTERM") << SIGTERM;
}

void CtlStopTest::aDeleteThatWasSentGetsItsAnswer()
{
    QFETCH(const int, number);
    QStringList lines;
    for (int i = 0; i < 40; ++i)
        lines.append(u"/users/u12 %1"_s.arg(i));
    KoniferServer server(lines);
    QVERIFY(server.start());
    server.addFault(Fault::hangs().acting().on("DELETE").forEver());
    RunningCtl ctl({u"--json"_s, u"--environment=test"_s, u"--url"_s, server.baseUrl().toString(), u"delete"_s,
                    u"/users/u12?limit=-1"_s, u"--expect"_s, u"40"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.hanging() > 0 || ctl.hasEnded(), bound);
    QVERIFY2(!ctl.hasEnded(), ctl.err().constData());
    ctl.signal(number);
    QTRY_VERIFY_WITH_TIMEOUT(ctl.err().contains("Ctrl-C again ends at once"), bound);
    QVERIFY(!ctl.hasEnded());
    server.clearFaults();
    server.release();
    QTRY_VERIFY_WITH_TIMEOUT(ctl.hasEnded(), bound);
    QVERIFY(!ctl.wasKilled());
    const QJsonObject said = ctl.json();
    const int gone = 40 - int(server.memory().size());
    QVERIFY2(gone > 0 && gone < 40, ctl.err().constData()); // what was on its way, and no more
    QCOMPARE(said["deleted"_L1].toInt(), gone);
    QCOMPARE(said["unknown"_L1].toInt(), 0);
    QCOMPARE(said["state"_L1].toString(), u"paused"_s);
}

void CtlStopTest::theSecondSignalAlwaysEnds_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (const int first : {SIGINT, SIGTERM, SIGHUP}) {
        for (const int second : {SIGINT, SIGTERM, SIGHUP})
            QTest::addRow("%d, %d", first, second) << first << second;
    }
}

void CtlStopTest::theSecondSignalAlwaysEnds()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    KoniferServer server({u"/users/u12 0"_s});
    QVERIFY(server.start());
    server.addFault(Fault::hangs().on("DELETE").forEver());
    RunningCtl ctl({u"--environment=test"_s, u"--url"_s, server.baseUrl().toString(), u"delete"_s,
                    u"/users/u12?limit=-1"_s, u"--expect"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.hanging() > 0 || ctl.hasEnded(), bound);
    ctl.signal(first);
    QTRY_VERIFY_WITH_TIMEOUT(ctl.err().contains("Ctrl-C again ends at once"), bound);
    ctl.signal(second);
    QTRY_VERIFY_WITH_TIMEOUT(ctl.hasEnded(), bound);
    QVERIFY(ctl.wasKilled());
}

QTEST_GUILESS_MAIN(CtlStopTest)
#include "ctl_stop_test.moc"
