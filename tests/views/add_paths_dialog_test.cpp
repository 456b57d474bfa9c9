// SPDX-License-Identifier: GPL-3.0-or-later
#include "add_paths_dialog.h"

#include "confirm_parts.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class AddPathsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstColumn();
    void saysWhichLinesAreNoPath();
    void readsFiles();
    void givesThePaths();
    void manyLinesAreReadQuickly();
};

namespace {

QStringList textsOf(const QList<AssetPath>& paths)
{
    QStringList texts;
    for (const AssetPath& path : paths)
        texts.append(path.text());
    return texts;
}

} // namespace

void AddPathsDialogTest::readsTheFirstColumn()
{
    const PathList list = parsePathList(u"path,assets\r\n"
                                        "/users/u12,30\r\n"
                                        "users/u13;3\n"
                                        "\n"
                                        "# a remark\n"
                                        "\"/users/u14\",\"more, words\"\n"
                                        "/users/u15/\tmore\n"
                                        "  /users/u12  \n"
                                        "/"_s);
    const QStringList expected{u"/users/u12"_s, u"/users/u13"_s, u"/users/u14"_s, u"/users/u15"_s, u"/"_s};
    QCOMPARE(textsOf(list.paths), expected);
    QCOMPARE(list.repeated, 1);
    QCOMPARE(list.badLines, 0);
}

void AddPathsDialogTest::saysWhichLinesAreNoPath()
{
    const PathList list = parsePathList(u"/good\n/a//b\n/a/../b\n/naïve\n/ends-\n/good/too\n\u202e\u0007"_s);
    QCOMPARE(list.paths.size(), 2);
    QCOMPARE(list.badLines, 5);
    QList<qint64> numbers;
    for (const PathList::BadLine& line : list.bad) {
        numbers.append(line.number);
        QVERIFY(line.why.endsWith(u'.'));
        QVERIFY(!line.text.contains(QChar(0x202e)));
    }
    const QList<qint64> expected{2, 3, 4, 5, 7};
    QCOMPARE(numbers, expected);
    const PathList many = parsePathList(u"//\n"_s.repeated(1000) + u"/a//b\n"_s.repeated(500));
    QCOMPARE(many.badLines, 500);
    QCOMPARE(many.bad.size(), PathList::maxBad);
}

void AddPathsDialogTest::readsFiles()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"paths.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf/users/u12,30\n/users/u13,3\n");
    file.close();
    PathFileReader reader;
    QSignalSpy read(&reader, &PathFileReader::read);
    QSignalSpy failed(&reader, &PathFileReader::failed);
    reader.start(file.fileName());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(parsePathList(read.first().first().toString()).paths.size(), 2);
    reader.start(dir.filePath(u"absent"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().what.contains(u"absent"_s));
    QVERIFY(file.resize(maxPathFileBytes + 1));
    QCOMPARE(readPathFile(file.fileName()).error().code, ErrorCode::TooLarge);
}

void AddPathsDialogTest::givesThePaths()
{
    AddPathsDialog dialog;
    dialog.show();
    auto* add = dialog.findChild<QPushButton*>(u"addButton"_s);
    auto* bad = dialog.findChild<QPlainTextEdit*>(u"badLines"_s);
    const auto* count = dialog.findChild<NoteLine*>(u"pathsCount"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(!bad->isVisible());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(u"pathsText"_s), u"/users/u12"_s);
    QTRY_VERIFY(add->isEnabled());
    dialog.setText(u"/users/u12\n/users//u13\n/users/u14\n"_s);
    QVERIFY(add->text().contains(u"2 paths"_s));
    QVERIFY(count->text().contains(u"2 paths are good"_s));
    QVERIFY(bad->isVisible());
    QVERIFY(bad->toPlainText().startsWith(u"Line 2: /users//u13."_s));
    QSignalSpy chosen(&dialog, &AddPathsDialog::pathsChosen);
    add->click();
    QCOMPARE(chosen.size(), 1);
    const QStringList expected{u"/users/u12"_s, u"/users/u14"_s};
    QCOMPARE(textsOf(chosen.first().first().value<QList<AssetPath>>()), expected);
    QVERIFY(!dialog.isVisible());
}

void AddPathsDialogTest::manyLinesAreReadQuickly()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += u"/users/u%1/profile\n"_s.arg(i);
    QCOMPARE(parsePathList(text).paths.size(), 100'000);
}

QTEST_MAIN(AddPathsDialogTest)
#include "add_paths_dialog_test.moc"
