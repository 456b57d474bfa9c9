// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_store.h"
#include "ctl/argument_bytes.h"
#include "domain/raw_bytes.h"

#include <QDir>
#include <QImage>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;

/// The main job from end to end: what was shown is what goes, byte for byte, and nothing else.
class CtlStoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void imports();
    void browses();
    void previews();
    void takesWhatWasShown_data();
    void takesWhatWasShown();
    void takesASavedPlan();
    void takesWhatWasShownOrNothing_data();
    void takesWhatWasShownOrNothing();
    void writesReceipts();
    void speaksTextToo();
    void worksAsAProcess();
    void writesListsOfAnyLength();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void seesWhatTheEnvironmentIs();
};

void CtlStoryTest::imports()
{
    SampleStore sample;
    sample.drawImages(u"some/a"_s, 2);
    QFile notes(sample.place(u"some/a/notes.txt"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("no image") > 0);
    notes.close();
    const Run run = sample.ctl({u"import"_s, sample.place(u"some"_s), u"--label"_s, u"set=one"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().value("imported"_L1).toInt(), 2);
    QCOMPARE(run.json().value("already_there"_L1).toInt(), 0);
    QCOMPARE(run.json().value("skipped"_L1).toInt(), 1);
    QCOMPARE(run.json().value("renamed"_L1).toInt(), 0);
    QVERIFY(run.json().value("bytes"_L1).toInt() > 0);
    QVERIFY(run.json().value("seconds"_L1).isDouble());
    const QJsonObject notice = run.json().value("notices"_L1).toArray().at(0).toObject();
    QCOMPARE(notice.value("file"_L1).toString(), u"a/notes.txt"_s);
    QVERIFY(!notice.value("reason"_L1).toString().isEmpty());
    QVERIFY(run.err.contains("a/notes.txt"));

    const QJsonArray assets = sample.ctl({u"assets"_s, u"/a"_s}).json().value("assets"_L1).toArray();
    QCOMPARE(assets.size(), 2);
    QCOMPARE(assets.at(0).toObject().value("labels"_L1).toObject(), (QJsonObject{{u"set"_s, u"one"_s}}));
    QCOMPARE(assets.at(0).toObject().value("entry"_L1).toInt(), 1);
    QCOMPARE(sample.content().size(), 2);
}

void CtlStoryTest::browses()
{
    SampleStore sample;
    QVERIFY(sample.make());
    const QJsonObject top = sample.ctl({u"tree"_s}).json();
    QCOMPARE(top.value("more"_L1).toBool(true), false);
    const QJsonObject shop = top.value("children"_L1).toArray().at(0).toObject();
    QCOMPARE(shop.value("name"_L1).toString(), u"shop"_s);
    QCOMPARE(shop.value("path"_L1).toString(), u"/shop"_s);
    QCOMPARE(shop.value("assets"_L1).toInt(), 17);
    QVERIFY(shop.value("bytes"_L1).toInt() > 0);
    QCOMPARE(shop.value("has_children"_L1).toBool(), true);
    QCOMPARE(shop.size(), 5);

    const QJsonObject page = sample.ctl({u"tree"_s, u"users"_s, u"--limit"_s, u"1"_s, u"--after"_s, u"u12"_s}).json();
    QCOMPARE(page.value("children"_L1).toArray().size(), 1);
    QCOMPARE(page.value("children"_L1).toArray().at(0).toObject().value("name"_L1).toString(), u"u120"_s);
    QCOMPARE(page.value("more"_L1).toBool(), true);

    const QJsonObject deep = sample.ctl({u"tree"_s, u"/users"_s, u"--depth"_s, u"2"_s}).json();
    const QJsonArray users = deep.value("children"_L1).toArray();
    QCOMPARE(users.size(), 3);
    QCOMPARE(users.at(0).toObject().value("children"_L1).toArray().size(), 2);
    QCOMPARE(users.at(2).toObject().value("children"_L1), QJsonValue(QJsonArray()));
    const Run none = sample.ctl({u"tree"_s, u"/nowhere"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.json().value("children"_L1), QJsonValue(QJsonArray()));

    const QJsonObject newest = sample.ctl({u"assets"_s, u"/users/u12/profile"_s, u"--limit"_s, u"2"_s}).json();
    QCOMPARE(newest.value("more"_L1).toBool(), true);
    const QJsonArray assets = newest.value("assets"_L1).toArray();
    QCOMPARE(assets.size(), 2);
    QCOMPARE(assets.at(0).toObject().value("entry"_L1).toInt(), 4);
    QCOMPARE(assets.at(1).toObject().value("entry"_L1).toInt(), 3);
    QCOMPARE(assets.at(0).toObject().keys(), (QStringList{u"alt"_s, u"bytes"_s, u"created"_s, u"entry"_s, u"labels"_s,
                                                          u"modified"_s, u"path"_s, u"tags"_s, u"variants"_s}));
    QCOMPARE(sample.ctl({u"assets"_s, u"/users/u12/profile"_s, u"--order=modified"_s}).status, 0);
}

void CtlStoryTest::previews()
{
    SampleStore sample;
    QVERIFY(sample.make());
    const auto before = sample.content();
    const Run run = sample.ctl({u"preview"_s, u"/users/u12/-/recursive"_s, u"--list"_s, u"3"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject seen = run.json();
    QCOMPARE(seen.value("request"_L1).toString(), u"DELETE /assets/users/u12/-/recursive"_s);
    QCOMPARE(seen.value("matched"_L1).toInt(), 9);
    QCOMPARE(seen.value("variants"_L1).toInt(), 9);
    QCOMPARE(seen.value("paths"_L1).toInt(), 2);
    QCOMPARE(seen.value("exact"_L1).toBool(), true);
    QVERIFY(seen.value("why_not_exact"_L1).isNull());
    QCOMPARE(seen.value("collateral"_L1).toObject(), (QJsonObject{{u"assets"_s, 0}, {u"paths"_s, 0}}));
    QCOMPARE(seen.value("near"_L1).toArray().at(0).toObject(),
             (QJsonObject{{u"path"_s, u"/users/u120"_s}, {u"assets"_s, 3}}));
    QCOMPARE(seen.value("near_total"_L1).toObject(), (QJsonObject{{u"assets"_s, 3}, {u"paths"_s, 1}}));
    QCOMPARE(seen.value("hazards"_L1).toArray(), QJsonArray{u"relative"_s});
    QCOMPARE(seen.value("plan"_L1).toString().size(), 64);
    const QJsonArray list = seen.value("list"_L1).toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).toObject().value("path"_L1).toString(), u"/users/u12/gallery"_s);
    QCOMPARE(list.at(0).toObject().value("entry"_L1).toInt(), 0);
    // Looking changes nothing, and an unchanged store gives an unchanged plan.
    const QJsonObject again = sample.ctl({u"preview"_s, u"/users/u12/-/recursive"_s}).json();
    QCOMPARE(again.value("plan"_L1), seen.value("plan"_L1));
    QCOMPARE(again.value("list"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(sample.content(), before);
    const QJsonObject none = sample.ctl({u"preview"_s, u"/nowhere/-/recursive"_s}).json();
    QCOMPARE(none.value("matched"_L1).toInt(-1), 0);
}

void CtlStoryTest::takesWhatWasShown_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("matched");
    QTest::newRow("entry") << u"DELETE /assets/users/u12/profile/-/entry/2"_s << 1;
    QTest::newRow("top") << u"DELETE /assets/users/u12/profile/-/new?limit=3"_s << 3;
    QTest::newRow("modified") << u"DELETE /assets/users/u12/profile/-/modified?limit=2"_s << 2;
    QTest::newRow("all") << u"DELETE /assets/users/u12/gallery?limit=-1"_s << 4;
    QTest::newRow("recursive") << u"DELETE /assets/users/u12/-/recursive"_s << 9;
    QTest::newRow("recursive with labels") << u"DELETE /assets/shop/-/recursive?colour=red"_s << 9;
    QTest::newRow("all with labels") << u"DELETE /assets/shop/mixed?limit=-1&colour=blue"_s << 2;
    QTest::newRow("top with labels") << u"DELETE /assets/shop/mixed/-/new?limit=2&colour=red"_s << 2;
    QTest::newRow("nothing") << u"DELETE /assets/users/u99/-/recursive"_s << 0;
}

void CtlStoryTest::takesWhatWasShown()
{
    QFETCH(QString, request);
    QFETCH(int, matched);
    for (const QString& mode : {u"pinned"_s, u"selector"_s}) {
        SampleStore sample;
        QVERIFY(sample.make());
        const auto before = sample.content();
        const QJsonObject seen = sample.ctl({u"preview"_s, request, u"--list"_s, u"1000"_s}).json();
        QCOMPARE(seen.value("matched"_L1).toInt(-1), matched);
        const QSet<QString> shown = SampleStore::contentOf(seen.value("list"_L1).toArray());
        QCOMPARE(shown.size(), matched);

        const QStringList remove = {u"delete"_s, request, u"--mode"_s, mode, u"--expect"_s};
        QCOMPARE(sample.ctl(remove + QStringList{QString::number(matched + 1)}).status, 3);
        QCOMPARE(sample.content(), before);
        const Run run = sample.ctl(remove + QStringList{QString::number(matched)});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject done = run.json();
        QVERIFY(done.value("job"_L1).toInt() > 0);
        QCOMPARE(done.value("deleted"_L1).toInt(-1), matched);
        for (const auto name : {"already_gone"_L1, "failed"_L1, "unknown"_L1, "unexpected"_L1})
            QCOMPARE(done.value(name).toInt(-1), 0);
        QCOMPARE(done.value("pending"_L1).toInt(-1), matched);
        QVERIFY(done.value("seconds"_L1).isDouble());
        QCOMPARE(sample.content(), before);
        QCOMPARE(sample.ctl({u"pending"_s}).json().value("pending"_L1).toInt(-1), matched);

        const Run gone = sample.ctl({u"pending"_s, u"--wait"_s, u"30"_s});
        QVERIFY2(gone.status == 0, gone.err.constData());
        QCOMPARE(gone.json().value("pending"_L1).toInt(-1), 0);
        QCOMPARE(gone.json().value("removed"_L1).toInt(-1), matched);
        auto expected = before;
        for (const QString& file : shown)
            QCOMPARE(expected.remove(file), 1);
        QCOMPARE(sample.content(), expected);
        const Run check = sample.ctl({u"check"_s});
        QVERIFY2(check.status == 0, check.out.constData());
        QCOMPARE(sample.ctl({u"preview"_s, u"/users/u120/-/recursive"_s}).json().value("matched"_L1).toInt(), 3);
    }
}

void CtlStoryTest::takesASavedPlan()
{
    SampleStore sample;
    QVERIFY(sample.make());
    const QString file = sample.place(u"plan.jsonl"_s);
    const QString request = u"/users/u12/profile/-/new?limit=4"_s;
    const QJsonObject seen = sample.ctl({u"preview"_s, request, u"--save"_s, file, u"--list=9"_s}).json();
    QCOMPARE(seen.value("matched"_L1).toInt(), 4);
    QCOMPARE(seen.value("plan"_L1), sample.ctl({u"preview"_s, request}).json().value("plan"_L1));
    // One of them goes before: it is gone already, and the others are still those of the plan, not the newest now.
    QCOMPARE(sample.ctl({u"delete"_s, u"/users/u12/profile/-/entry/4"_s, u"--expect=1"_s}).status, 0);
    QCOMPARE(sample.ctl({u"delete"_s, u"--plan"_s, file, u"--expect=3"_s}).status, 3);
    const Run run = sample.ctl({u"delete"_s, u"--plan"_s, file, u"--expect=4"_s});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.json().value("deleted"_L1).toInt(), 3);
    QCOMPARE(run.json().value("already_gone"_L1).toInt(), 1);
    QCOMPARE(run.json().value("appeared"_L1).toInt(), 1);
    const QJsonObject appeared = run.json().value("differences"_L1).toArray().at(0).toObject();
    QCOMPARE(appeared.value("kind"_L1).toString(), u"appeared"_s);
    QCOMPARE(appeared.value("entry"_L1).toInt(-1), 0);
    const QJsonArray left = sample.ctl({u"assets"_s, u"/users/u12/profile"_s}).json().value("assets"_L1).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).toObject().value("entry"_L1).toInt(), 0);
}

void CtlStoryTest::takesWhatWasShownOrNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("uploaded");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& more, bool uploaded, int status) {
        QTest::newRow(name) << more << uploaded << status;
    };
    row("the plan", {u"--expect-plan=PLAN"_s}, false, 0);
    row("the plan and its number", {u"--expect-plan=PLAN"_s, u"--expect=1"_s}, false, 0);
    row("the plan in capitals", {u"--expect-plan=UPPER"_s}, false, 0);
    row("the plan, and another number", {u"--expect-plan=PLAN"_s, u"--expect=2"_s}, false, 3);
    row("an upload in between", {u"--expect-plan=PLAN"_s}, true, 3);
    row("an upload in between, as many", {u"--expect-plan=PLAN"_s, u"--expect=1"_s}, true, 3);
    row("an upload in between, counted only", {u"--expect=1"_s}, true, 0);
    row("an upload in between, as it is", {u"--expect-plan=PLAN"_s, u"--mode=selector"_s}, true, 3);
    row("another plan", {u"--expect-plan="_s + QString(64, u'a')}, false, 3);
    row("half a plan", {u"--expect-plan=abc"_s}, false, 2);
    row("no plan", {u"--expect-plan="_s}, false, 2);
    row("neither", {}, false, 3);
}

/// As many are not the same.
void CtlStoryTest::takesWhatWasShownOrNothing()
{
    QFETCH(const QStringList, more);
    QFETCH(const bool, uploaded);
    QFETCH(const int, status);
    SampleStore sample;
    QVERIFY(sample.make());
    const QString request = u"/users/u12/profile"_s; // the newest
    const auto newest = [&] {
        const QJsonObject seen = sample.ctl({u"preview"_s, request, u"--list=1"_s}).json();
        return seen.value("list"_L1)[0].toObject().value("entry"_L1).toInt(-1);
    };
    const QString plan = sample.ctl({u"preview"_s, request}).json().value("plan"_L1).toString();
    const int shown = newest();
    if (uploaded) {
        QImage image(3, 3, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(QDir().mkpath(sample.place(u"late"_s)) && image.save(sample.place(u"late/new.png"_s)));
        QCOMPARE(sample.ctl({u"import"_s, sample.place(u"late"_s), u"--at=/users/u12/profile"_s}).status, 0);
        QVERIFY(newest() != shown);
    }
    const int before = newest();
    QStringList arguments{u"delete"_s, request};
    for (const QString& one : more)
        arguments.append(QString(one).replace(u"PLAN"_s, plan).replace(u"UPPER"_s, plan.toUpper()));
    const Run run = sample.ctl(arguments);
    QVERIFY2(run.status == status, run.err.constData());
    QCOMPARE(newest() == before, status != 0);
    QVERIFY(status == 0 || run.out.isEmpty());
    QCOMPARE(sample.ctl({u"jobs"_s}).json().value("jobs"_L1).toArray().size(), status == 0 ? 1 : 0);
}

void CtlStoryTest::writesReceipts()
{
    SampleStore sample;
    QVERIFY(sample.make());
    QCOMPARE(runHere({u"jobs"_s, u"--json"_s}).json(), (QJsonObject{{u"jobs"_s, QJsonArray()}}));
    const Run run = sample.ctl({u"delete"_s, u"/users/u13?limit=-1"_s, u"--expect=2"_s});
    const QString job = QString::number(run.json().value("job"_L1).toInt());
    const QJsonObject listed = sample.ctl({u"jobs"_s}).json().value("jobs"_L1).toArray().at(0).toObject();
    QCOMPARE(listed.keys(), (QStringList{u"archive"_s, u"deleted"_s, u"ended"_s, u"failed"_s, u"job"_s, u"planned"_s,
                                         u"request"_s, u"started"_s, u"state"_s, u"unknown"_s}));
    QCOMPARE(listed.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(listed.value("request"_L1).toString(), u"DELETE /assets/users/u13?limit=-1"_s);
    QCOMPARE(listed.value("planned"_L1).toInt(), 2);
    QVERIFY(listed.value("started"_L1).isString() && listed.value("ended"_L1).isString());

    const QJsonObject shown = runHere({u"job"_s, u"show"_s, job, u"--json"_s}).json();
    QCOMPARE(shown.value("mode"_L1).toString(), u"pinned"_s);
    QCOMPARE(shown.value("content_pending"_L1).toInt(), 2);
    QCOMPARE(sample.ctl({u"pending"_s, u"--wait=30"_s}).status, 0);
    QCOMPARE(sample.ctl({u"job"_s, u"show"_s, job}).json().value("content_pending"_L1).toInt(-1), 0);

    const QJsonObject receipt = runHere({u"receipt"_s, job}).json();
    QCOMPARE(receipt.value("items"_L1).toArray().size(), 2);
    const Run csv = runHere({u"receipt"_s, job, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.out.trimmed().split('\n').size(), 3);
    QCOMPARE(runHere({u"receipt"_s, u"99"_s}).status, 1);
}

void CtlStoryTest::speaksTextToo()
{
    SampleStore sample;
    QVERIFY(sample.make());
    const auto text = [&](const QStringList& arguments) {
        return runHere(QStringList{u"--store"_s, sample.folder()} + arguments);
    };
    QVERIFY(text({u"tree"_s, u"--depth=3"_s}).out.contains("u120/"));
    QVERIFY(text({u"assets"_s, u"/shop/red"_s, u"--limit=2"_s}).out.contains("colour=red"));
    const Run seen = text({u"preview"_s, u"/users/u12/-/recursive"_s, u"--list=2"_s});
    QVERIFY(seen.out.contains("9 assets") && seen.out.contains("/users/u120") && seen.out.contains("gallery"));
    QVERIFY(text({u"delete"_s, u"/shop/red/-/entry/0"_s, u"--expect=1"_s}).out.contains("content pending"));
    QVERIFY(text({u"pending"_s}).out.contains("pending"));
    QVERIFY(text({u"jobs"_s}).out.contains("DELETE /assets/shop/red/-/entry/0"));
    QVERIFY(text({u"job"_s, u"show"_s, u"1"_s}).out.contains("pinned"));
    QVERIFY(text({u"check"_s}).out.contains("sound"));
}

void CtlStoryTest::worksAsAProcess()
{
    SampleStore sample;
    QVERIFY(sample.make());
    const Run run = runBinary(
        {u"delete"_s, u"--json"_s, u"/users/u12/-/recursive"_s, u"--expect"_s, u"9"_s, u"--store"_s, sample.folder()});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.json().value("deleted"_L1).toInt(), 9);
    QProcess pipe;
    pipe.start(u"/bin/sh"_s, {u"-c"_s, u"for i in 1 2 3; do \"$0\" --store \"$1\" tree --depth 5; done | true"_s,
                              QStringLiteral(SECATEURCTL), sample.folder()});
    QVERIFY(pipe.waitForFinished(60'000));
    QCOMPARE(pipe.readAllStandardError(), QByteArray());
    QProcess full;
    full.start(u"/bin/sh"_s,
               {u"-c"_s, u"\"$0\" --store \"$1\" tree > /dev/full"_s, QStringLiteral(SECATEURCTL), sample.folder()});
    QVERIFY(full.waitForFinished(60'000));
    QCOMPARE(full.exitCode(), 1);
}

void CtlStoryTest::writesListsOfAnyLength()
{
    // Written as one document and item by item it is the same text.
    for (const int count : {0, 1, 3, 500}) {
        QByteArray whole;
        QByteArray parts;
        QBuffer wholeDevice(&whole);
        QBuffer partsDevice(&parts);
        QBuffer remarks;
        QVERIFY(wholeDevice.open(QIODevice::WriteOnly) && partsDevice.open(QIODevice::WriteOnly) &&
                remarks.open(QIODevice::WriteOnly));
        ctl::Output first(wholeDevice, remarks, false);
        ctl::Output second(partsDevice, remarks, false);
        first.setJson(true);
        second.setJson(true);
        QJsonArray items;
        second.beginList(u"assets"_s);
        for (int i = 0; i < count; ++i) {
            const QJsonObject item{{u"entry"_s, i}, {u"alt"_s, QString(500, QChar(0x9b))}};
            items.append(item);
            second.listItem(item);
            QVERIFY(second.finish());
            QVERIFY(i < 400 || !parts.isEmpty()); // what came so far is not kept
        }
        first.document({{u"assets"_s, items}, {u"more"_s, true}});
        second.endList({{u"more"_s, true}});
        QCOMPARE(parts, whole);
    }
    // In text it says nothing.
    QByteArray text;
    QBuffer device(&text);
    QBuffer remarks;
    QVERIFY(device.open(QIODevice::WriteOnly) && remarks.open(QIODevice::WriteOnly));
    ctl::Output out(device, remarks, false);
    out.beginList(u"assets"_s);
    out.listItem({});
    out.endList({});
    QVERIFY(text.isEmpty());
}

void CtlStoryTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    const auto row = [](const char* name, const QByteArrayList& arguments) { QTest::newRow(name) << arguments; };
    row("a store's folder", {"--store", "bad\xe9/s", "import", "in"});
    row("the same in one word", {"--store=bad\xe9/s", "import", "in"});
    row("a plan to save", {"--store", "s", "preview", "/a", "--save", "pl\xe9"});
    row("a plan", {"--store", "s", "delete", "--plan", "pl\xe9"});
    row("an archive", {"--store", "s", "delete", "/a", "--archive", "ar\xe9"});
    row("authorities", {"--url", "http://h", "--ca", "c\xe9", "tree"});
    row("content", {"--url", "http://h", "--content", "/c\xe9", "tree"});
    row("a request", {"--store", "s", "preview", "/a?x=\xe9"});
    row("an archive to restore", {"--store", "s", "restore", "ar\xe9"});
    row("the name of a command", {"tr\xe9"});
    row("where images go", {"--store", "s", "import", "in", "--at", "/\xe9"});
    row("a byte cut off", {"--store", "s\xc3", "tree"});
    row("a surrogate", {"--store", "s\xed\xb3\xa9", "tree"});
}

void CtlStoryTest::refusesWhatIsNoText()
{
    QFETCH(const QByteArrayList, arguments);
    const QTemporaryDir dir;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(dir.path()));
    QStringList texts;
    for (const QByteArray& argument : arguments) {
        texts.append(textOfBytes(argument));
        QCOMPARE(bytesOfText(texts.constLast()), argument);
    }
    const Run run = runHere(texts);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("\\x"), run.err.constData()); // shown as the bytes they are
    QVERIFY(QDir(dir.path()).isEmpty());
}

void CtlStoryTest::seesWhatTheEnvironmentIs()
{
    QVERIFY(!ctl::misreadSurroundings());
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME", "SECATEUR_TOKEN"}) {
        const QByteArray before = qgetenv(name);
        const bool wasSet = qEnvironmentVariableIsSet(name);
        qputenv(name, "/tmp/\xe9");
        const auto misread = ctl::misreadSurroundings();
        wasSet ? qputenv(name, before) : qunsetenv(name);
        QVERIFY2(misread && misread->contains(QString::fromLatin1(name)), name);
    }
    for (const QByteArray& text : {"plain"_ba, "\xc3\xa9"_ba, "\xf0\x9f\x8c\xbb"_ba, ""_ba}) {
        QVERIFY(!holdsRawBytes(textOfBytes(text)));
        QCOMPARE(textOfBytes(text), QString::fromUtf8(text));
    }
}

QTEST_GUILESS_MAIN(CtlStoryTest)
#include "ctl_story_test.moc"
