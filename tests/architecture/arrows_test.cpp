// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows app → views → items → jobs → stores → domain, and the one way to an eraser.
#include "architecture/include_arrows.h"
#include "stores/asset_eraser.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>
#include <type_traits>

using namespace secateur;
using namespace Qt::StringLiterals;

// Who is no friend can not make a key, and without a key no store gives its eraser.
static_assert(!std::is_default_constructible_v<EraserKey>);
static_assert(!std::is_aggregate_v<EraserKey>);

namespace {

QList<SourceFile> ourSources()
{
    const QString root = QStringLiteral(SECATEUR_SOURCE_DIR) + u'/';
    QList<SourceFile> sources;
    for (const QString& folder : {u"models"_s, u"views"_s, u"app"_s}) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({file.fileName().sliced(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

} // namespace

class ArrowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIncludePointsDown();
    void onlyJobsReachAnEraser();
    void theCheckCatches_data();
    void theCheckCatches();
    void theEraserCheckCatches_data();
    void theEraserCheckCatches();
};

void ArrowsTest::everyIncludePointsDown()
{
    const auto sources = ourSources();
    QVERIFY(sources.size() > 30);
    QStringList faults;
    for (const SourceFile& source : sources)
        faults += includeFaults(source);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void ArrowsTest::onlyJobsReachAnEraser()
{
    QStringList faults;
    for (const SourceFile& source : ourSources())
        faults += eraserFaults(source);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void ArrowsTest::theCheckCatches_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const QString& file, const QString& include, bool wrong) {
        QTest::addRow("%s: %s", qPrintable(file), qPrintable(include)) << file << include << wrong;
    };
    row(u"models/domain/a.h"_s, u"\"domain/b.h\""_s, false);
    row(u"models/domain/a.h"_s, u"\"b.h\""_s, false);
    row(u"models/domain/a.h"_s, u"<QStringView>"_s, false);
    row(u"models/domain/a.h"_s, u"<vector>"_s, false);
    row(u"models/domain/a.h"_s, u"\"stores/b.h\""_s, true);
    row(u"models/domain/a.h"_s, u"\"../stores/b.h\""_s, true);
    row(u"models/domain/a.h"_s, u"<stores/b.h>"_s, true);
    row(u"models/domain/a.h"_s, u"<QImage>"_s, true);
    row(u"models/domain/a.h"_s, u"<QChart>"_s, true);
    row(u"models/domain/a.h"_s, u"<QSqlQuery>"_s, true);
    row(u"models/domain/a.h"_s, u"<QtGui/QColor>"_s, true);
    row(u"models/stores/a.cpp"_s, u"\"domain/b.h\""_s, false);
    row(u"models/stores/a.cpp"_s, u"<QSqlQuery>"_s, false);
    row(u"models/stores/local/a.cpp"_s, u"\"jobs/b.h\""_s, true);
    row(u"models/stores/a.cpp"_s, u"\"models/items/b.h\""_s, true);
    row(u"models/jobs/a.cpp"_s, u"\"stores/b.h\""_s, false);
    row(u"models/jobs/a.cpp"_s, u"\"items/b.h\""_s, true);
    row(u"models/items/a.cpp"_s, u"\"jobs/b.h\""_s, false);
    row(u"models/items/a.cpp"_s, u"<QImage>"_s, false);
    row(u"models/items/a.cpp"_s, u"<QWidget>"_s, true);
    row(u"models/items/a.cpp"_s, u"<QTreeView>"_s, true);
    row(u"models/items/a.cpp"_s, u"<QMessageBox>"_s, true);
    row(u"models/items/a.cpp"_s, u"<QtWidgets>"_s, true);
    row(u"models/items/a.cpp"_s, u"<QtWidgets/QStyle>"_s, true);
    row(u"models/items/a.cpp"_s, u"\"views/b.h\""_s, true);
    row(u"views/a.cpp"_s, u"\"items/b.h\""_s, false);
    row(u"views/a.cpp"_s, u"<QWidget>"_s, false);
    row(u"views/a.cpp"_s, u"<QSqlDatabase>"_s, true);
    row(u"views/a.cpp"_s, u"<QtSql/QSqlQuery>"_s, true);
    row(u"views/a.cpp"_s, u"<QNetworkReply>"_s, true);
    row(u"views/a.cpp"_s, u"<curl/curl.h>"_s, true);
    row(u"views/a.cpp"_s, u"<qt6keychain/keychain.h>"_s, true);
    row(u"models/stores/a.cpp"_s, u"<curl/curl.h>"_s, false);
    row(u"views/a.cpp"_s, u"\"app/b.h\""_s, true);
    row(u"app/a.cpp"_s, u"\"views/b.h\""_s, false);
    row(u"app/a.cpp"_s, u"<QLocalServer>"_s, false);
}

void ArrowsTest::theCheckCatches()
{
    QFETCH(const QString, file);
    QFETCH(const QString, include);
    QFETCH(const bool, wrong);
    const QStringList faults = includeFaults({file, u"#pragma once\n  #  include "_s + include + u"\nint x;\n"_s});
    QCOMPARE(faults.size(), wrong ? 1 : 0);
}

void ArrowsTest::theEraserCheckCatches_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char* name, const QString& file, const QString& text, bool wrong) {
        QTest::newRow(name) << file << text << wrong;
    };
    row("the door asks", u"models/jobs/store_door.h"_s, u"return store.eraser(EraserKey());"_s, false);
    row("a view asks", u"views/a.cpp"_s, u"store->eraser(key);"_s, true);
    row("the door is used above", u"models/items/a.cpp"_s, u"StoreDoor::eraserOf(store)"_s, true);
    row("a store makes a key", u"models/stores/a.cpp"_s, u"auto key = EraserKey{};"_s, true);
    row("the key's own constructor", u"models/stores/asset_eraser.h"_s, u"EraserKey() = default;"_s, false);
    row("the known friends", u"models/jobs/store_door.h"_s,
        u"class StoreDoor final {\n    friend class JobRunner;\n    friend class ContentReaper;\n};"_s, false);
    row("another friend of the door", u"models/jobs/store_door.h"_s,
        u"class StoreDoor final {\n    friend class JobRunner;\n    friend class Preview;\n};"_s, true);
    row("another friend of the key", u"models/stores/asset_eraser.h"_s,
        u"class EraserKey final {\n    friend class StoreDoor;\n    friend class LocalStore;\n};"_s, true);
}

void ArrowsTest::theEraserCheckCatches()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const bool, wrong);
    QCOMPARE(eraserFaults({file, text}).size(), wrong ? 1 : 0);
}

QTEST_APPLESS_MAIN(ArrowsTest)
#include "arrows_test.moc"
