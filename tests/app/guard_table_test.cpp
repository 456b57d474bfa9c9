// SPDX-License-Identifier: GPL-3.0-or-later
// The table of issue 4: each guard through each way in. A way that is not in the table fails the last three tests.
#include "app/guard_ways.h"
#include "ctl/command.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

/// A guard: a column of the table.
struct Column {
    const char* name = "";
    QString says; ///< a pattern of what the user must be told; empty where nothing stands in the way
    void (*set)(GuardPlace& place) = nullptr;
    bool atTheTop = false;    ///< the request is at the top, and nobody typed the store's name
    bool wrongNumber = false; ///< the user agrees to another number
    bool byPlace = false;     ///< not for assets that were chosen: each of them is looked at instead
    bool remoteOnly = false;
    bool arms = false;
};

const QList<Column>& allColumns()
{
    static const auto protect = [](GuardPlace& place, const QString& text) {
        place.changeGuards([&](GuardSettings& settings) { settings.protectedPaths = {*PathGlob::parse(text)}; });
    };
    static const auto needArming = [](GuardPlace& place) {
        place.changeGuards([](GuardSettings& settings) { settings.armingNeeded = true; });
    };
    static const QList<Column> columns = {
        {"nothing in the way", {}, [](GuardPlace&) {}},
        {"armed",
         {},
         [](GuardPlace& place) {
             needArming(place);
             place.arm();
         },
         false,
         false,
         false,
         false,
         true},
        {"connection locked", u"not armed"_s, [](GuardPlace& place) { place.lockConnection(); }, false, false, false,
         true},
        {"not armed", u"not armed"_s, [](GuardPlace& place) { needArming(place); }},
        {"arming ran out", u"not armed"_s,
         [](GuardPlace& place) {
             needArming(place);
             place.armLongAgo();
         }},
        {"protected, inside", u"protected"_s, [](GuardPlace& place) { protect(place, u"/users/*/profile"_s); }},
        {"protected, above", u"protected"_s, [](GuardPlace& place) { protect(place, u"/users/u0/profile/legal"_s); },
         false, false, true},
        {"too many", u"at most 1 assets"_s,
         [](GuardPlace& place) { place.changeGuards([](GuardSettings& settings) { settings.maxAssets = 1; }); }},
        {"too large a share", u"at most 10 %"_s,
         [](GuardPlace& place) { place.changeGuards([](GuardSettings& settings) { settings.maxSharePercent = 10; }); }},
        {"store not named", u"the store .*(name|--store-name)"_s, [](GuardPlace&) {}, true, false, true},
        {"another number", u"expected|agreed to"_s, [](GuardPlace&) {}, false, true},
    };
    return columns;
}

bool meet(const Way& way, const Column& column, StoreKind kind)
{
    if (column.arms && !way.arms)
        return false;
    return (kind == StoreKind::Local ? way.local && !column.remoteOnly : way.remote) &&
           (!column.byPlace || !way.chosen) && (!column.wrongNumber || way.takesNumber);
}

QString sourceText(const QString& name)
{
    QFile file(QStringLiteral(SECATEUR_SOURCE_DIR) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can not be read", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// Which files of the program hold the pattern, in order.
QStringList filesWith(const QString& pattern)
{
    const QRegularExpression wanted(pattern);
    const QDir root(QStringLiteral(SECATEUR_SOURCE_DIR));
    QStringList names;
    for (const QString& part : {u"models"_s, u"views"_s, u"app"_s}) {
        QDirIterator files(root.filePath(part), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = root.relativeFilePath(files.next());
            if (wanted.match(sourceText(name)).hasMatch())
                names.append(name);
        }
    }
    names.sort();
    return names;
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression between(u"[^A-Za-z]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

bool hasWay(const QString& entry)
{
    return std::any_of(allWays().cbegin(), allWays().cend(), [&](const Way& way) { return way.entry == entry; });
}

} // namespace

class GuardTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holds_data();
    void holds();
    void whatIsLockedWhileItWaitsIsHeard();
    void anArmedStoreHasNoArmedCopy();
    void aPlanOfACopyIsNotOfTheStore();
    void aRequestForAnotherServerIsRefused();
    void everyCommandOfTheWindowIsKnown();
    void everyCommandOfTheCommandLineIsKnown();
    void everyCallerOfTheDoorIsKnown();
};

void GuardTableTest::holds_data()
{
    QTest::addColumn<const Way*>("way");
    QTest::addColumn<const Column*>("column");
    QTest::addColumn<StoreKind>("kind");
    for (const StoreKind kind : {StoreKind::Local, StoreKind::Remote}) {
        for (const Way& way : allWays()) {
            for (const Column& column : allColumns()) {
                if (!meet(way, column, kind))
                    continue;
                const QByteArray where = kind == StoreKind::Local ? "local, " : "remote, ";
                QTest::newRow(where + way.name + ", " + column.name) << &way << &column << kind;
            }
        }
    }
}

void GuardTableTest::holds()
{
    QFETCH(const Way*, way);
    QFETCH(const Column*, column);
    QFETCH(const StoreKind, kind);
    GuardPlace place(kind);
    const DeleteRequest request = column->atTheTop ? place.topRequest() : GuardPlace::request;
    Wish wish{request, way->chosen ? 2 : place.matched(request), 0};
    QVERIFY(wish.number > 0);
    wish.job = way->prepare != nullptr ? way->prepare(place, request) : 0;
    wish.number += column->wrongNumber ? 1 : 0;
    column->set(place);
    QCOMPARE(place.sent(), 0);
    const Told told = way->go(place, wish);
    if (column->says.isEmpty()) {
        QVERIFY2(told.text.isEmpty(), qPrintable(told.text));
        QVERIFY(place.sent() > 0);
        return;
    }
    QCOMPARE(place.sent(), 0);
    QVERIFY2(QRegularExpression(column->says).match(told.text).hasMatch(), qPrintable(told.text));
    QVERIFY2(told.status == -1 || told.status == 3, QByteArray::number(told.status));
}

/// Calls something once what is said holds a word.
class DoAt final : public QIODevice {
public:
    DoAt(QByteArray word, std::function<void()> deed)
        : m_word(std::move(word))
        , m_deed(std::move(deed))
    {
        open(QIODevice::WriteOnly);
    }
    QByteArray written;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        written.append(data, size);
        if (m_deed && written.contains(m_word))
            std::exchange(m_deed, {})();
        return size;
    }

private:
    const QByteArray m_word;
    std::function<void()> m_deed;
};

void GuardTableTest::whatIsLockedWhileItWaitsIsHeard()
{
    GuardPlace place(StoreKind::Remote);
    const QString number = QString::number(place.matched(GuardPlace::request));
    DoAt remarks("Held until", [&] { place.lockConnection(); });
    QBuffer results;
    QVERIFY(results.open(QIODevice::WriteOnly));
    ctl::Output out(results, remarks, false);
    const ctl::Stop stop;
    const QString soon = QDateTime::currentDateTime().addSecs(5).toString(Qt::ISODateWithMs);
    const int status = ctl::runProgram({u"--profile"_s, u"remote"_s, u"delete"_s, GuardPlace::text(GuardPlace::request),
                                        u"--expect"_s, number, u"--at"_s, soon},
                                       out, stop);
    QCOMPARE(status, 3);
    QVERIFY2(remarks.written.contains("not armed"), remarks.written);
    QCOMPARE(place.sent(), 0);
}

void GuardTableTest::anArmedStoreHasNoArmedCopy()
{
    GuardPlace place(StoreKind::Local);
    place.changeGuards([](GuardSettings& settings) { settings.armingNeeded = true; });
    place.arm();
    place.goToCopy();
    const QStringList wish{u"delete"_s, GuardPlace::text(GuardPlace::request), u"--expect=9"_s};
    const Run run = place.ctl(wish);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("not armed"), run.err);
    QCOMPARE(place.ctlAs({u"--store"_s, place.file(u"store"_s)}, wish).status, 0);
}

void GuardTableTest::aPlanOfACopyIsNotOfTheStore()
{
    GuardPlace place(StoreKind::Local);
    place.goToCopy();
    const QString plan = place.file(u"of-the-copy.jsonl"_s);
    QCOMPARE(place.ctl({u"preview"_s, GuardPlace::text(GuardPlace::request), u"--save"_s, plan}).status, 0);
    const QStringList wish{u"delete"_s, u"--plan"_s, plan, u"--expect=9"_s};
    QCOMPARE(place.ctlAs({u"--store"_s, place.file(u"store"_s)}, wish).status, 3);
    QCOMPARE(place.ctl(wish).status, 0);
}

void GuardTableTest::aRequestForAnotherServerIsRefused()
{
    GuardPlace place(StoreKind::Remote);
    const auto pasted = [](const QString& server) {
        return u"DELETE "_s + server + u"/assets/users/u0/profile?limit=-1"_s;
    };
    const QStringList expect{u"--expect=9"_s};
    const QString elsewhere = pasted(u"https://staging.example.org"_s);
    const Run refused = place.ctl(QStringList{u"delete"_s, elsewhere} + expect);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("https://staging.example.org"), refused.err);
    QVERIFY(place.ctl({u"preview"_s, elsewhere}).json().value("hazards"_L1).toArray().contains(u"other-server"_s));
    QCOMPARE(place.sent(), 0);
    const QString here = pasted(place.addressBy(u"localhost"_s));
    QVERIFY(!place.ctl({u"preview"_s, here}).json().value("hazards"_L1).toArray().contains(u"other-server"_s));
    QCOMPARE(place.ctl(QStringList{u"delete"_s, here} + expect).status, 0);
}

/// Whoever adds a command to the window says here that it sends nothing, or adds its row.
void GuardTableTest::everyCommandOfTheWindowIsKnown()
{
    const QStringList sendNothing{
        u"Hold"_s,    u"Prepare"_s,    u"Discard"_s,    u"Pause"_s,           u"Cancel"_s,    u"Reconcile"_s,
        u"Abandon"_s, u"RetryStuck"_s, u"ListJobs"_s,   u"AskGuards"_s,       u"SetGuards"_s, u"ResetGuard"_s,
        u"Arm"_s,     u"Disarm"_s,     u"ListEvents"_s, u"ListDifferences"_s, u"SetCaution"_s};
    static const QRegularExpression kinds(u"enum class Kind \\{([^}]*)\\}"_s);
    const auto found = kinds.match(sourceText(u"models/jobs/removal_loop.h"_s));
    QVERIFY(found.hasMatch());
    for (const QString& kind : wordsIn(found.captured(1))) {
        QVERIFY2(sendNothing.contains(kind) != hasWay(kind),
                 qPrintable(u"RemovalCommand::Kind::%1 is a way in without a row in guard_ways.cpp."_s.arg(kind)));
    }
}

void GuardTableTest::everyCommandOfTheCommandLineIsKnown()
{
    const QStringList deleteNothing{u"explain"_s, u"profile"_s, u"import"_s,  u"tree"_s,   u"assets"_s,
                                    u"paths"_s,   u"preview"_s, u"pending"_s, u"jobs"_s,   u"receipt"_s,
                                    u"guard"_s,   u"check"_s,   u"archive"_s, u"restore"_s};
    for (const ctl::Command& command : ctl::commands()) {
        const bool known = deleteNothing.contains(command.name) || command.name == "job"_L1 || hasWay(command.name);
        QVERIFY2(known, qPrintable(u"The command %1 has no row in guard_ways.cpp."_s.arg(command.name)));
    }
    const QStringList jobsThatStay{u"show"_s, u"cancel"_s, u"reconcile"_s, u"abandon"_s};
    const QString verbs = ctl::findCommand(u"job"_s)->usage.section(u' ', 0, 0);
    for (const QString& verb : wordsIn(verbs)) {
        QVERIFY2(jobsThatStay.contains(verb) != hasWay(u"job "_s + verb),
                 qPrintable(u"job %1 has no row in guard_ways.cpp."_s.arg(verb)));
    }
    // What changes how a delete comes to be sent is a way of its own, or said here to be none.
    const QStringList rows{u"plan"_s, u"mode"_s, u"at"_s, u"expect"_s, u"store-name"_s};
    const QStringList noWays{u"hold"_s, u"archive"_s, u"unshown"_s, u"expect-plan"_s, u"same-content"_s};
    for (const ctl::OptionSpec& option : ctl::findCommand(u"delete"_s)->options) {
        QVERIFY2(rows.contains(option.name) || noWays.contains(option.name),
                 qPrintable(u"delete --%1 has no row in guard_ways.cpp."_s.arg(option.name)));
    }
}

/// The door, what goes through it, and what drives that: whoever is new here needs a row.
void GuardTableTest::everyCallerOfTheDoorIsKnown()
{
    QCOMPARE(filesWith(u"StoreDoor::eraserOf"_s),
             (QStringList{u"models/jobs/content_reaper.cpp"_s, u"models/jobs/job_runner.cpp"_s}));
    QCOMPARE(filesWith(u"EraserKey\\(\\)"_s).filter(QRegularExpression(u"^(?!models/stores/asset_eraser.h)"_s)),
             QStringList{u"models/jobs/store_door.h"_s});
    QCOMPARE(filesWith(u"\\bJobRunner \\w+\\(|make_unique<JobRunner>"_s),
             (QStringList{u"app/ctl/carry_out.cpp"_s, u"models/jobs/removal_jobs.cpp"_s}));
    QCOMPARE(filesWith(u"\\bcarryOut\\([Cc]ontext"_s),
             (QStringList{u"app/ctl/carry_out.cpp"_s, u"app/ctl/carry_out.h"_s, u"app/ctl/delete.cpp"_s,
                          u"app/ctl/jobs.cpp"_s}));
}

QTEST_GUILESS_MAIN(GuardTableTest)
#include "guard_table_test.moc"
