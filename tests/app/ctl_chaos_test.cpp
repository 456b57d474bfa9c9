// SPDX-License-Identifier: GPL-3.0-or-later
// A server, and others beside us, that do what nobody asked for: whatever happens, the journal, the receipt and the
// exit status tell the truth.
#include "app/run_ctl.h"
#include "support/konifer_server.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

QStringList linesAt(const QString& path, int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(path + u' ' + QString::number(i));
    return lines;
}

/// Does something once, with the delete of this number.
class AtDelete final {
public:
    AtDelete(KoniferServer& server, int number, std::function<void()> what)
        : m_server(server)
    {
        auto left = std::make_shared<std::atomic<int>>(number);
        m_server.setWatcher([left, what = std::move(what)](const QByteArray& method, const QByteArray&) {
            if (method == "DELETE" && --*left == 0)
                what();
        });
    }
    ~AtDelete() { m_server.setWatcher({}); }
    Q_DISABLE_COPY_MOVE(AtDelete)

private:
    KoniferServer& m_server;
};

} // namespace

class CtlChaosTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingHappens();
    void othersAddBetween();
    void othersDeleteBetween();
    void othersReplaceInTheMiddle();
    void saysYesAndDeletesNothing();
    void deletesSiblingsToo();
    void deletesEverythingBelow();
    void diesInTheMiddle();
    void reconcilesAndAbandons();
    void triesAgain();

private:
    [[nodiscard]] Run ctl(const QStringList& arguments) const
    {
        return runHere(QStringList{u"--json"_s, u"--environment=test"_s, u"--url"_s, m_server->baseUrl().toString()} +
                       arguments);
    }
    /// Plans the ten assets at the path into a file.
    [[nodiscard]] QString plan() const
    {
        const QString file = m_dir->filePath(u"plan.jsonl"_s);
        return ctl({u"preview"_s, u"/users/u12?limit=-1"_s, u"--save"_s, file}).status == 0 ? file : QString();
    }
    [[nodiscard]] Run carryOut(const QString& file, qsizetype expected = 10) const
    {
        return ctl({u"delete"_s, u"--plan"_s, file, u"--expect"_s, QString::number(expected)});
    }
    /// How many of the planned are still there.
    [[nodiscard]] qsizetype left(const QString& path = u"/users/u12 "_s) const
    {
        return m_server->memory().refLines().filter(QRegularExpression(u'^' + path)).size();
    }
    /// The receipt's items with this outcome; the receipt itself must be sound.
    [[nodiscard]] qsizetype inReceipt(const Run& run, const QString& outcome) const
    {
        const QString job = QString::number(run.json().value("job"_L1).toInt());
        const QJsonArray items = ctl({u"receipt"_s, job}).json().value("items"_L1).toArray();
        return std::count_if(items.begin(), items.end(), [&](const QJsonValue& item) {
            return item.toObject().value("outcome"_L1).toString() == outcome;
        });
    }
    [[nodiscard]] static QStringList differences(const Run& run)
    {
        QStringList lines;
        const QJsonArray list = run.json().value("differences"_L1).toArray();
        for (const QJsonValue& one : list) {
            const QJsonObject object = one.toObject();
            lines.append(object.value("kind"_L1).toString() + u' ' + object.value("path"_L1).toString() + u' ' +
                         QString::number(object.value("entry"_L1).toInt()));
        }
        return lines;
    }
    [[nodiscard]] static int count(const Run& run, const char* what)
    {
        return run.json().value(QLatin1String(what)).toInt(-1);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KoniferServer> m_server;
};

void CtlChaosTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
    m_server = std::make_unique<KoniferServer>(linesAt(u"/users/u12"_s, 10) + linesAt(u"/users/u120"_s, 3) +
                                               linesAt(u"/users/u12/deep"_s, 2));
    QVERIFY(m_server->start());
    QFile paths(m_dir->filePath(u"paths.txt"_s));
    QVERIFY(paths.open(QIODevice::WriteOnly) && paths.write("/users/u12\n/users/u120\n/users/u12/deep\n") > 0);
    paths.close();
    QCOMPARE(ctl({u"paths"_s, u"add"_s, paths.fileName()}).status, 0);
    // Without a catalogue nobody knows what share of the store it is: another guard's matter.
    QCOMPARE(ctl({u"guard"_s, u"set"_s, u"share"_s, u"none"_s}).status, 0);
}

void CtlChaosTest::nothingHappens()
{
    const Run run = carryOut(plan());
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(count(run, "deleted"), 10);
    QCOMPARE(differences(run), QStringList());
    QCOMPARE(inReceipt(run, u"confirmed"_s), 10);
    QCOMPARE(m_server->memory().size(), 5);
}

void CtlChaosTest::othersAddBetween()
{
    const QString file = plan();
    m_server->memory().add(QStringList{u"/users/u12 10"_s});
    const Run run = carryOut(file);
    QVERIFY2(run.status == 0, run.err.constData()); // all that was planned went
    QCOMPARE(count(run, "deleted"), 10);
    QCOMPARE(count(run, "appeared"), 1);
    QCOMPARE(differences(run), QStringList{u"appeared /users/u12 10"_s});
    QCOMPARE(left(), 1);
}

void CtlChaosTest::othersDeleteBetween()
{
    const QString file = plan();
    m_server->memory().remove({at(u"/users/u12"_s), 4});
    const Run run = carryOut(file);
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(count(run, "deleted"), 9);
    QCOMPARE(count(run, "already_gone"), 1);
    QCOMPARE(inReceipt(run, u"already gone"_s), 1);
}

void CtlChaosTest::othersReplaceInTheMiddle()
{
    const QString file = plan();
    m_server->memory().remove({at(u"/users/u12"_s), 2});
    m_server->memory().add(QStringList{u"/users/u12 2 @777"_s});
    const Run run = carryOut(file);
    QVERIFY2(run.status == 4, run.err.constData());
    QCOMPARE(count(run, "deleted"), 9);
    QCOMPARE(count(run, "drifted"), 1);
    QCOMPARE(differences(run), QStringList{u"replaced /users/u12 2"_s});
    QCOMPARE(left(), 1);
    QCOMPARE(inReceipt(run, u"drifted"_s), 1);
}

void CtlChaosTest::saysYesAndDeletesNothing()
{
    const QString file = plan();
    m_server->addFault(Fault::yesToAll(204).on("DELETE").forEver());
    const Run run = carryOut(file);
    QVERIFY2(run.status == 5, run.err.constData());
    QCOMPARE(count(run, "deleted"), 0);
    QCOMPARE(count(run, "failed"), 10);
    QCOMPARE(left(), 10);
    QCOMPARE(inReceipt(run, u"confirmed"_s), 0);
}

void CtlChaosTest::deletesSiblingsToo()
{
    const QString file = plan();
    const AtDelete trap(*m_server, 5, [this] {
        m_server->memory().remove({at(u"/users/u120"_s), 1});
        m_server->memory().add(QStringList{u"/users/u120 9"_s}); // hides the loss from who only counts
    });
    const Run run = carryOut(file);
    QVERIFY2(run.status == 4, run.err.constData());
    QCOMPARE(count(run, "deleted"), 10);
    QCOMPARE(count(run, "unexpected"), 1);
    QCOMPARE(differences(run), QStringList{u"unexpected /users/u120 1"_s});
    QVERIFY(run.err.contains("WARNING"));
}

void CtlChaosTest::deletesEverythingBelow()
{
    const QString file = m_dir->filePath(u"plan.jsonl"_s);
    QCOMPARE(ctl({u"preview"_s, u"/users/u12/-/recursive"_s, u"--save"_s, file}).status, 0);
    m_server->memory().add(QStringList{u"/users/u12/deep 7"_s}); // never shown
    const AtDelete trap(*m_server, 3, [this] {
        for (int i = 0; i < 10; ++i)
            m_server->memory().remove({at(u"/users/u12"_s), i});
        for (const qint64 entry : {0, 1, 7})
            m_server->memory().remove({at(u"/users/u12/deep"_s), entry});
    });
    const Run run = ctl({u"delete"_s, u"--plan"_s, file, u"--expect"_s, u"12"_s});
    QVERIFY2(run.status == 4, run.err.constData());
    QCOMPARE(count(run, "deleted") + count(run, "already_gone"), 12);
    QCOMPARE(count(run, "unexpected"), 1);
    QCOMPARE(differences(run), (QStringList{u"appeared /users/u12/deep 7"_s, u"unexpected /users/u12/deep 7"_s}));
}

void CtlChaosTest::diesInTheMiddle()
{
    const QString file = plan();
    {
        const AtDelete trap(*m_server, 4, [this] { m_server->addFault(Fault::resets().forEver()); });
        const Run run = carryOut(file);
        QVERIFY2(run.status == 1 || run.status == 5, run.err.constData());
        QVERIFY(count(run, "deleted") <= 10 - left()); // nothing is called gone that is there
    }
    m_server->clearFaults();
    const Run resumed = ctl({u"job"_s, u"resume"_s, u"1"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(count(resumed, "deleted") + count(resumed, "already_gone"), 10);
    QCOMPARE(left(), 0);
    QCOMPARE(m_server->memory().size(), 5);
}

void CtlChaosTest::reconcilesAndAbandons()
{
    const QString file = plan();
    for (int job = 1; job <= 2; ++job) {
        m_server->clearLog();
        {
            const AtDelete trap(*m_server, 2, [this] { m_server->addFault(Fault::resets().forEver()); });
            (void)carryOut(file);
        }
        m_server->clearFaults();
        const qsizetype there = left();
        const int sent = m_server->count("DELETE");
        const Run run = ctl({u"job"_s, job == 1 ? u"reconcile"_s : u"abandon"_s, QString::number(job)});
        QCOMPARE(run.json().value("state"_L1).toString(), u"cancelled"_s);
        QCOMPARE(m_server->count("DELETE"), sent);
        QCOMPARE(left(), there);
        if (job == 1)
            QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(ctl({u"job"_s, u"resume"_s, QString::number(job)}).status, 3);
    }
    QCOMPARE(ctl({u"job"_s, u"mend"_s, u"1"_s}).status, 2);
}

void CtlChaosTest::triesAgain()
{
    const QString file = plan();
    m_server->addFault(Fault::status(400).on("DELETE", "/entry/3").forEver());
    QCOMPARE(carryOut(file).status, 5);
    QCOMPARE(left(), 1);
    m_server->clearFaults();
    const Run again = ctl({u"job"_s, u"retry"_s, u"1"_s});
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(count(again, "deleted"), 10);
    QCOMPARE(count(again, "failed"), 0);
    QCOMPARE(left(), 0);
    QCOMPARE(ctl({u"job"_s, u"retry"_s, u"1"_s}).status, 3);
}

QTEST_GUILESS_MAIN(CtlChaosTest)
#include "ctl_chaos_test.moc"
