// SPDX-License-Identifier: GPL-3.0-or-later
// What only a store on a server asks of the command line: naming its paths, and watching content that others remove.
#include "app/run_ctl.h"
#include "support/konifer_server.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class CtlRemoteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesPaths();
    void addsAllOrNone();
    void neverCallsGoneWhatNobodySees();
    void watchesTheServerRemove();

private:
    [[nodiscard]] Run ctl(const QStringList& arguments) const
    {
        return runHere(QStringList{u"--json"_s, u"--environment=test"_s, u"--url"_s, m_server->baseUrl().toString()} +
                       arguments);
    }
    [[nodiscard]] QString listFile(const QByteArray& text) const
    {
        QFile file(m_dir->filePath(u"paths.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the list can not be written");
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KoniferServer> m_server;
};

void CtlRemoteTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
    m_server = std::make_unique<KoniferServer>(QStringList{u"/users/u12 0"_s, u"/users/u120 0"_s});
    QVERIFY(m_server->start());
}

void CtlRemoteTest::namesPaths()
{
    QCOMPARE(ctl({u"tree"_s, u"/users"_s}).json().value("children"_L1).toArray().size(), 0);
    const QString file = listFile("path\n\"/users/u12\",x\n\n# more\n/users/u120;y\n/users/u12\n");
    const Run added = ctl({u"paths"_s, u"add"_s, file});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json(), (QJsonObject{{u"read"_s, 2}, {u"added"_s, 2}}));
    QCOMPARE(ctl({u"tree"_s, u"/users"_s}).json().value("children"_L1).toArray().size(), 2);
    QCOMPARE(ctl({u"paths"_s, u"forget"_s, u"/users/u120"_s}).status, 0);
    QCOMPARE(ctl({u"tree"_s, u"/users"_s}).json().value("children"_L1).toArray().size(), 1);
    QCOMPARE(m_server->memory().size(), 2); // nothing of it touches the server
}

void CtlRemoteTest::addsAllOrNone()
{
    const Run bad = ctl({u"paths"_s, u"add"_s, listFile("/users/u12\n/users/../u13\n")});
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.err.contains("Line 2"), bad.err.constData());
    QCOMPARE(ctl({u"tree"_s, u"/users"_s}).json().value("children"_L1).toArray().size(), 0);
    QCOMPARE(ctl({u"paths"_s, u"add"_s, m_dir->filePath(u"none"_s)}).status, 1);
    QCOMPARE(ctl({u"paths"_s, u"list"_s, u"x"_s}).status, 2);
}

void CtlRemoteTest::neverCallsGoneWhatNobodySees()
{
    QCOMPARE(ctl({u"delete"_s, u"/users/u12/-/entry/0"_s, u"--expect"_s, u"1"_s}).status, 0);
    m_server->memory().setReaperDelay(0);
    QVERIFY(m_server->reap());
    const Run waited = ctl({u"pending"_s, u"--wait"_s, u"30"_s});
    QCOMPARE(waited.status, 5);
    QCOMPARE(waited.json().value("unknown"_L1).toInt(), 1);
    QCOMPARE(waited.json().value("pending"_L1).toInt(), 0);
}

void CtlRemoteTest::watchesTheServerRemove()
{
    const QString content = m_dir->filePath(u"content"_s);
    QVERIFY(m_server->memory().setContentFolder(content));
    const QStringList withContent{u"--content"_s, content};
    QCOMPARE(ctl(withContent + QStringList{u"delete"_s, u"/users/u12/-/entry/0"_s, u"--expect"_s, u"1"_s}).status, 0);
    const Run early = ctl(withContent + QStringList{u"pending"_s, u"--wait"_s, u"0"_s});
    QCOMPARE(early.status, 5);
    QCOMPARE(early.json().value("pending"_L1).toInt(), 1);
    QVERIFY(m_server->reap());
    const Run gone = ctl(withContent + QStringList{u"pending"_s, u"--wait"_s, u"30"_s});
    QCOMPARE(gone.status, 0);
    QCOMPARE(gone.json().value("pending"_L1).toInt(-1), 0);
    QVERIFY(gone.json().value("removed"_L1).isNull());
}

QTEST_GUILESS_MAIN(CtlRemoteTest)
#include "ctl_remote_test.moc"
