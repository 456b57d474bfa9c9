// SPDX-License-Identifier: GPL-3.0-or-later
// What only a store on a server asks of the command line: naming its paths, and watching content that others remove.
#include "app/run_ctl.h"
#include "support/konifer_schema.h"
#include "support/konifer_server.h"
#include "support/postgres_backend.h"
#include "support/postgres_server.h"

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
    void tellsOneJobFromAnother();
    void waitsForItsOwnJobs();
    void withoutAlt_data();
    void withoutAlt();

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

/// Without a catalogue what is scheduled is not seen: how old it is, and what is stuck, is unknown, not 0.
void CtlRemoteTest::tellsOneJobFromAnother()
{
    const QString content = m_dir->filePath(u"content"_s);
    QVERIFY(m_server->memory().setContentFolder(content));
    const auto with = [&](const QStringList& arguments) {
        return ctl(QStringList{u"--content"_s, content} + arguments);
    };
    const auto deleted = [&](const QString& path) {
        return with({u"delete"_s, path + u"/-/entry/0"_s, u"--expect"_s, u"1"_s}).json().value("job"_L1).toInt();
    };
    const int one = deleted(u"/users/u12"_s);
    QVERIFY(m_server->reap());
    const int other = deleted(u"/users/u120"_s);
    QVERIFY(one > 0 && other > one);
    const auto pendingOf = [&](const QStringList& which) {
        return with(QStringList{u"pending"_s} + which).json().value("pending"_L1).toInt(-1);
    };
    QCOMPARE(pendingOf({u"--job"_s, QString::number(one)}), 0);
    QCOMPARE(pendingOf({u"--job"_s, QString::number(other)}), 1);
    QCOMPARE(with({u"pending"_s, u"--job"_s, QString::number(one), u"--wait=0"_s}).status, 0);
    QCOMPARE(with({u"pending"_s, u"--job"_s, QString::number(other), u"--wait=0"_s}).status, 5);
    for (const QStringList& which : {QStringList{}, QStringList{u"--all"_s}}) {
        const QJsonObject sight = with(QStringList{u"pending"_s} + which).json();
        QCOMPARE(sight.value("pending"_L1).toInt(), 1);
        for (const QString& unknown : {u"pending_bytes"_s, u"stuck"_s, u"oldest_seconds"_s, u"removed"_s})
            QVERIFY2(sight.value(unknown).isNull(), qPrintable(unknown));
    }
    QCOMPARE(with({u"pending"_s, u"--job=99"_s}).status, 1);
    QCOMPARE(with({u"pending"_s, u"--job=none"_s}).status, 2);
    QCOMPARE(with({u"pending"_s, u"--job=1"_s, u"--all"_s}).status, 2);
    QVERIFY(m_server->reap());
    const QJsonObject gone = with({u"pending"_s}).json();
    for (const QString& known : {u"pending"_s, u"pending_bytes"_s, u"stuck"_s, u"oldest_seconds"_s})
        QCOMPARE(gone.value(known).toInt(-1), 0);
}

/// A server removes what everybody deletes: what others deleted is told, and not waited for.
void CtlRemoteTest::waitsForItsOwnJobs()
{
    PostgresServer postgres;
    QVERIFY(postgres.start());
    QVERIFY(postgres.createDatabase(u"konifer"_s));
    auto link = postgres.connect(u"konifer"_s);
    QVERIFY(link && makeSchema(*link) && fillLines(*link, {u"/users/u12 0"_s, u"/users/u120 0"_s}));
    const QString conninfo = postgres.conninfo(u"konifer"_s);
    const auto place = std::make_shared<FolderContent>(m_dir->filePath(u"content"_s));
    PostgresBackend others(conninfo, place);
    QVERIFY(others.open());
    auto backend = std::make_unique<PostgresBackend>(conninfo, place);
    PostgresBackend& own = *backend;
    m_server = std::make_unique<KoniferServer>(std::move(backend));
    QVERIFY(m_server->start());
    const auto with = [&](const QStringList& arguments) {
        return ctl(QStringList{u"--catalogue"_s, conninfo} + arguments);
    };
    QCOMPARE(with({u"delete"_s, u"/users/u12/-/entry/0"_s, u"--expect"_s, u"1"_s}).status, 0);
    QVERIFY(others.eraseRecursive(AssetPath::fromCanonical(u"/users/u120"_s), {}));
    const QJsonObject mine = with({u"pending"_s}).json();
    QCOMPARE(mine.value("pending"_L1).toInt(), 1);
    QCOMPARE(mine.value("others"_L1).toInt(), 1);
    QVERIFY(mine.value("oldest_seconds"_L1).isNull()); // whose that is can not be told
    QCOMPARE(mine.value("stuck"_L1).toInt(-1), 0);
    QCOMPARE(with({u"pending"_s, u"--all"_s}).json().value("pending"_L1).toInt(), 2);
    const Run early = with({u"pending"_s, u"--wait=0"_s});
    QCOMPARE(early.status, 5);
    QVERIFY2(early.err.contains("1 objects: The server's reaper has not come to it yet."), early.err.constData());
    own.reaper().failFor({u"users.u120-0-0-0.png"_s, u"users.u120-0-1-0.png"_s, u"users.u120-0-2-0.png"_s});
    QVERIFY(m_server->reap());
    const Run done = with({u"pending"_s, u"--wait=60"_s});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.json().value("pending"_L1).toInt(-1), 0);
    QCOMPARE(done.json().value("others"_L1).toInt(-1), 1);
    QCOMPARE(with({u"pending"_s, u"--all"_s, u"--wait=0"_s}).status, 5);
}

void CtlRemoteTest::withoutAlt_data()
{
    QTest::addColumn<bool>("catalogue");
    QTest::newRow("the API alone") << false;
    QTest::newRow("with the catalogue") << true;
}

/// A path where half the assets have no alt text, so that the server can show neither them nor any list with one of
/// them (konifer.md, trap 13): connect, browse, preview by label, delete, confirm.
void CtlRemoteTest::withoutAlt()
{
    QFETCH(bool, catalogue);
    QStringList lines{u"/half/other 0"_s, u"/halfway 0"_s};
    for (int i = 0; i < 10; ++i)
        lines << u"/half %1 team=%2%3"_s.arg(QString::number(i), i < 5 ? u"a"_s : u"b"_s,
                                             i % 2 ? u" noalt"_s : QString());
    PostgresServer database;
    std::optional<PgLink> link;
    QStringList where{u"--environment=test"_s};
    if (catalogue) {
        QVERIFY(database.start());
        QVERIFY(database.createDatabase(u"konifer"_s));
        auto linked = database.connect(u"konifer"_s);
        QVERIFY(linked);
        link = std::move(*linked);
        QVERIFY(makeSchema(*link));
        QVERIFY(fillLines(*link, lines));
        m_server = std::make_unique<KoniferServer>(std::make_unique<PostgresBackend>(database.conninfo(u"konifer"_s)));
        where << u"--catalogue"_s << database.conninfo(u"konifer"_s);
    } else {
        m_server = std::make_unique<KoniferServer>(lines);
    }
    m_server->setDialect(Dialect::Metadata);
    QVERIFY(m_server->start());
    where << u"--url"_s << m_server->baseUrl().toString();
    const auto run = [&](const QStringList& arguments) {
        return runHere(QStringList{u"--json"_s, u"--profile"_s, u"real"_s} + arguments);
    };
    const auto left = [&] {
        return catalogue ? link->lines("SELECT path, entry_id FROM asset_tree ORDER BY path, entry_id"_ba).value()
                         : m_server->memory().refLines();
    };
    const QStringList others = catalogue ? QStringList{u"root.half.other 0"_s, u"root.halfway 0"_s}
                                         : QStringList{u"/half/other 0"_s, u"/halfway 0"_s};

    QCOMPARE(runHere(QStringList{u"profile"_s, u"add"_s, u"real"_s} + where).status, 0);
    const Run tested = runHere({u"profile"_s, u"test"_s, u"real"_s});
    QVERIFY2(tested.status == 0, (tested.out + tested.err).constData());
    QVERIFY2(tested.out.contains("no health page"), tested.out.constData());

    const Run browsed = run({u"assets"_s, u"/half"_s});
    QVERIFY2(browsed.status == 0, browsed.err.constData());
    int notShown = 0;
    const QJsonArray assets = browsed.json().value("assets"_L1).toArray();
    for (const QJsonValue asset : assets)
        notShown += asset.toObject().contains("not_shown"_L1) ? 1 : 0;
    QCOMPARE(assets.size(), 10);
    QCOMPARE(notShown, catalogue ? 0 : 5);
    QCOMPARE(run({u"assets"_s, u"/halfway"_s}).status, 0); // by this one the server is known again
    QCOMPARE(run({u"tree"_s, u"/"_s}).status, 0);

    const QJsonObject labelled = run({u"preview"_s, u"/half?limit=-1&team=a"_s}).json();
    QCOMPARE(labelled.value("matched"_L1).toInt(), catalogue ? 5 : 3);
    QCOMPARE(labelled.value("exact"_L1).toBool(), catalogue);
    if (!catalogue)
        QVERIFY2(labelled.value("why_not_exact"_L1).toString().contains(u"5 assets that the server can not show"_s),
                 qPrintable(labelled.value("why_not_exact"_L1).toString()));
    const Run whole = run({u"preview"_s, u"/half?limit=-1"_s});
    QVERIFY2(whole.status == 0, whole.err.constData());
    const QJsonObject all = whole.json();
    QCOMPARE(all.value("matched"_L1).toInt(), 10);
    QCOMPARE(all.value("exact"_L1).toBool(), catalogue);

    const QStringList remove{u"delete"_s, u"/half?limit=-1"_s, u"--expect"_s, u"10"_s};
    if (!catalogue) {
        const Run refused = run(remove);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("--unshown 5"), refused.err.constData());
        QCOMPARE(run(remove + QStringList{u"--unshown"_s, u"4"_s}).status, 3);
    }
    QCOMPARE(m_server->count("DELETE"), 0);
    const Run label = run({u"delete"_s, u"/half?limit=-1&team=a"_s, u"--expect"_s, catalogue ? u"5"_s : u"3"_s});
    QVERIFY2(label.status == 0, label.err.constData());
    const int gone = label.json().value("deleted"_L1).toInt();
    QCOMPARE(gone, catalogue ? 5 : 3);
    const Run rest = run({u"delete"_s, u"/half?limit=-1"_s, u"--expect"_s, QString::number(10 - gone), u"--unshown"_s,
                          catalogue ? u"0"_s : u"5"_s});
    QVERIFY2(rest.status == 0, (rest.out + rest.err).constData());
    QCOMPARE(rest.json().value("deleted"_L1).toInt(), 10 - gone);
    QCOMPARE(rest.json().value("unknown"_L1).toInt(), 0);
    QCOMPARE(left(), others);
    QCOMPARE(m_server->count("DELETE"), 10); // pinned, each once
    QCOMPARE(m_server->count("DELETE", "/-/entry/"), 10);
    QCOMPARE(m_server->count("PUT"), 0); // konifer.md, trap 20
}

QTEST_GUILESS_MAIN(CtlRemoteTest)
#include "ctl_remote_test.moc"
