// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_store.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;

/// Archive first, check, restore: on the command line.
class CtlArchiveTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void roundTrip();
    void placesThatAreRefused();
    void damagedArchive();
    void badUsage_data();
    void badUsage();

private:
    [[nodiscard]] Run erase(const QString& archive) const
    {
        return m_sample->ctl(
            {u"delete"_s, u"/users/u12/-/recursive"_s, u"--expect"_s, u"9"_s, u"--archive"_s, archive});
    }
    std::unique_ptr<SampleStore> m_sample;
};

void CtlArchiveTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    QVERIFY(m_sample->make());
}

void CtlArchiveTest::roundTrip()
{
    const QString archive = m_sample->place(u"archive"_s);
    const auto before = m_sample->content().values();
    const Run erased = erase(archive);
    QCOMPARE(erased.status, 0);
    QCOMPARE(erased.json().value("deleted"_L1).toInt(), 9);
    QCOMPARE(m_sample->ctl({u"pending"_s, u"--wait"_s, u"60"_s}).status, 0);
    QCOMPARE(m_sample->content().size(), 22);
    const QString job = QString::number(erased.json().value("job"_L1).toInt());
    QCOMPARE(m_sample->ctl({u"job"_s, u"show"_s, job}).json().value("archive"_L1).toString(), archive);
    const QJsonArray jobs = m_sample->ctl({u"jobs"_s}).json().value("jobs"_L1).toArray();
    QCOMPARE(jobs.at(0).toObject().value("archive"_L1).toString(), archive);

    const Run checked = runHere({u"--json"_s, u"archive"_s, u"check"_s, archive});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.json().value("assets"_L1).toInt(), 9);
    QCOMPARE(checked.json().value("sound"_L1).toInt(), 9);
    QCOMPARE(checked.json().value("request"_L1).toString(), u"DELETE /assets/users/u12/-/recursive"_s);

    const Run part = m_sample->ctl({u"restore"_s, archive, u"--below"_s, u"/users/u12/gallery"_s});
    QCOMPARE(part.status, 0);
    QCOMPARE(part.json().value("restored"_L1).toInt(), 4);
    const Run rest = m_sample->ctl({u"restore"_s, archive});
    QCOMPARE(rest.status, 0);
    QCOMPARE(rest.json().value("restored"_L1).toInt(), 5);
    QCOMPARE(rest.json().value("already_restored"_L1).toInt(), 4);
    auto after = m_sample->content().values();
    auto first = before;
    std::sort(first.begin(), first.end());
    std::sort(after.begin(), after.end());
    QCOMPARE(after, first);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/users/u12/-/recursive"_s}).json().value("matched"_L1).toInt(), 9);
    QCOMPARE(m_sample->ctl({u"check"_s}).status, 0);

    const Run elsewhere = m_sample->ctl({u"restore"_s, archive, u"--below=/users/u12"_s, u"--at=/saved"_s});
    QCOMPARE(elsewhere.json().value("restored"_L1).toInt(), 9);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/saved/gallery/-/recursive"_s}).json().value("matched"_L1).toInt(), 4);
}

void CtlArchiveTest::placesThatAreRefused()
{
    QVERIFY(QDir().mkpath(m_sample->place(u"full/x"_s)));
    for (const QString& place : {m_sample->folder() + u"/content/archive"_s, m_sample->folder(),
                                 m_sample->place(u"full"_s), m_sample->place(u"pictures/u13/0.png"_s)}) {
        QCOMPARE(erase(place).status, 3);
    }
    QCOMPARE(m_sample->content().size(), 31);
    QCOMPARE(m_sample->ctl({u"jobs"_s}).json().value("jobs"_L1).toArray().size(), 0);
    const QString archive = m_sample->place(u"archive"_s);
    QCOMPARE(erase(archive).status, 0);
    QCOMPARE(
        m_sample->ctl({u"delete"_s, u"/users/u120/-/recursive"_s, u"--expect=3"_s, u"--archive"_s, archive}).status, 3);
}

void CtlArchiveTest::damagedArchive()
{
    const QString archive = m_sample->place(u"archive"_s);
    QCOMPARE(erase(archive).status, 0);
    QDirIterator files(archive + u"/content"_s, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext() && QFile::remove(files.next()));
    const Run checked = runHere({u"--json"_s, u"archive"_s, u"check"_s, archive});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.json().value("damaged"_L1).toArray().size(), 1);
    const Run restored = m_sample->ctl({u"restore"_s, archive});
    QCOMPARE(restored.status, 5);
    QCOMPARE(restored.json().value("restored"_L1).toInt(), 8);
    QCOMPARE(restored.json().value("failed"_L1).toInt(), 1);
    QCOMPARE(restored.json().value("problems"_L1).toArray().size(), 1);
}

void CtlArchiveTest::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no verb") << QStringList{u"archive"_s, u"/tmp"_s} << 2;
    QTest::newRow("another verb") << QStringList{u"archive"_s, u"delete"_s, u"/tmp"_s} << 2;
    QTest::newRow("no archive") << QStringList{u"archive"_s, u"check"_s, u"/nowhere"_s} << 1;
    QTest::newRow("restore of nothing") << QStringList{u"restore"_s} << 2;
    QTest::newRow("restore without a store") << QStringList{u"restore"_s, u"/nowhere"_s} << 2;
    QTest::newRow("a place of dots") << QStringList{u"restore"_s, u"/nowhere"_s, u"--at"_s, u"/a/../b"_s} << 2;
    QTest::newRow("a place that can not be") << QStringList{u"restore"_s, u"/nowhere"_s, u"--at"_s, u"/a-"_s} << 2;
}

void CtlArchiveTest::badUsage()
{
    QFETCH(const QStringList, arguments);
    QTEST(runHere(arguments).status, "status");
}

QTEST_GUILESS_MAIN(CtlArchiveTest)
#include "ctl_archive_test.moc"
