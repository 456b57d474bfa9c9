// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/settings_format.h"
#include "stores/file_replacement.h"
#include "support/full_disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace secateur;
using namespace secateur::tests;
using namespace Qt::StringLiterals;

class FileReplacementTest final : public QObject {
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void replaces()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"file"_s);
        QVERIFY(replaceFile(file, "old"_ba, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(replaceFile(file, "new"_ba));
        QCOMPARE(bytesOf(file), "new"_ba);
        {
            FileReplacement unfinished(file);
            QVERIFY(unfinished.open());
            QVERIFY(unfinished.write("half"_ba));
        }
        QCOMPARE(bytesOf(file), "new"_ba);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
        QCOMPARE(replaceFile(dir.filePath(u"none/file"_s), "x"_ba).has_value(), false);
    }

    /// What fits into the buffer is the worst: Qt's own commit() says true of it, and puts nothing in place of it.
    void leavesTheOldFileWholeOnAFullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("byDevice");
        for (const int size : {1, 100, 4000, 16'000, 70'000, 1 << 20}) {
            QTest::addRow("%d bytes", size) << size << false;
            QTest::addRow("%d bytes to the device", size) << size << true;
        }
    }

    void leavesTheOldFileWholeOnAFullDisk()
    {
        QFETCH(const int, size);
        QFETCH(const bool, byDevice);
        const FullDisk disk(4096);
        if (!disk.isMounted())
            QSKIP("THE FULL DISK IS NOT TRIED: this user can not mount a file system of its own");
        const QString file = disk.folder() + u"/file"_s;
        const QByteArray before(1652, 'o');
        QVERIFY(replaceFile(file, before));
        QVERIFY(disk.fill());
        FileReplacement replacement(file);
        auto done = replacement.open();
        const QByteArray bytes(size, 'n');
        if (done && byDevice)
            (void)replacement.device().write(bytes);
        else if (done)
            done = replacement.write(bytes);
        if (done)
            done = replacement.commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(done.error().what.contains(file));
        QCOMPARE(bytesOf(file), before);
        QVERIFY(QFile::remove(disk.folder() + u"/fill"_s));
        QVERIFY(replaceFile(file, bytes));
        QCOMPARE(bytesOf(file), bytes);
    }

    void settingsStayWhole()
    {
        const FullDisk disk;
        if (!disk.isMounted())
            QSKIP("THE FULL DISK IS NOT TRIED: this user can not mount a file system of its own");
        const QSettings::Format format = wholeSettingsFormat();
        QSettings::setPath(format, QSettings::UserScope, disk.folder());
        const auto open = [&] { return QSettings(format, QSettings::UserScope, u"o"_s, u"a"_s).fileName(); };
        QVERIFY(open().endsWith("a.conf"_L1)); // where they were before
        const QByteArray older = "[window]\ntheme=2\nsize=@Size(3 4)\n\n[General]\nplain=with \xc3\xa9\n"_ba;
        QVERIFY(QDir().mkpath(disk.folder() + u"/o"_s));
        QVERIFY(replaceFile(open(), older));
        {
            QSettings settings(format, QSettings::UserScope, u"o"_s, u"a"_s);
            QCOMPARE(settings.value(u"window/theme"_s).toString(), u"2"_s);
            QCOMPARE(settings.value(u"window/size"_s).toSize(), QSize(3, 4));
            settings.setValue(u"window/more"_s, QByteArray("\0\x01", 2));
            settings.sync();
            QCOMPARE(settings.status(), QSettings::NoError);
        }
        const QByteArray before = bytesOf(open());
        QVERIFY(before.contains("theme=2") && before.contains("more="));
        QVERIFY(disk.fill());
        {
            QSettings settings(format, QSettings::UserScope, u"o"_s, u"a"_s);
            QCOMPARE(settings.value(u"window/more"_s).toByteArray(), QByteArray("\0\x01", 2));
            settings.setValue(u"window/theme"_s, u"1"_s);
            settings.sync();
            QCOMPARE(settings.status(), QSettings::AccessError);
            QCOMPARE(bytesOf(open()), before);
            QVERIFY(QFile::remove(disk.folder() + u"/fill"_s));
        }
    }

    void leavesTheOldFileWholeAtALimit_data() { leavesTheOldFileWholeOnAFullDisk_data(); }

    /// The same fault without a right to mount: no file may become larger than 0 bytes.
    void leavesTheOldFileWholeAtALimit()
    {
        QFETCH(const int, size);
        QFETCH(const bool, byDevice);
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"file"_s);
        QVERIFY(replaceFile(file, "old"_ba));
        const QByteArray bytes(size, 'n');
        Result<void> done;
        {
            const FileSizeLimit limit(0);
            FileReplacement replacement(file);
            done = replacement.open();
            if (done && byDevice)
                (void)replacement.device().write(bytes);
            else if (done)
                done = replacement.write(bytes);
            if (done)
                done = replacement.commit();
        }
        QVERIFY(!done);
        QVERIFY2(done.error().what.contains("ulimit -f"_L1), qPrintable(done.error().what));
        QCOMPARE(bytesOf(file), "old"_ba);
    }
};

QTEST_GUILESS_MAIN(FileReplacementTest)
#include "file_replacement_test.moc"
