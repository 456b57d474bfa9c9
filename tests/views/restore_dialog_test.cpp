// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore_dialog.h"

#include "confirm_parts.h"
#include "jobs/removal_worker.h"
#include "stores/local/image_import.h"
#include "stores/local/local_store.h"

#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 6;
constexpr int patienceMs = 60000;

/// Runs work on another thread and waits: a store is never called on the GUI thread.
template<typename Work>
auto elsewhere(Work work)
{
    return std::async(std::launch::async, std::move(work)).get();
}

/// A local store whose pictures were archived and deleted by a real job.
struct Stand {
    [[nodiscard]] QString file(const QString& name) const { return dir.filePath(name); }

    void make()
    {
        QVERIFY(QDir().mkpath(file(u"pictures/u12"_s)));
        for (int i = 0; i < pictures; ++i) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(QColor(40 * i, 90, 200 - 20 * i));
            QVERIFY(image.save(file(u"pictures/u12/%1.png"_s.arg(i))));
        }
        id = elsewhere([this] {
            const auto store = LocalStore::create(file(u"store"_s));
            return store ? (*store)->info().id : QString();
        });
        QVERIFY(!id.isEmpty());
        ImportSpec spec;
        spec.storeFolder = file(u"store"_s);
        spec.sourceFolder = file(u"pictures"_s);
        spec.at = AssetPath::fromCanonical(u"/users"_s);
        const auto imported = elsewhere([&spec] {
            return importImages(
                spec, Cancel(), [](const ImportProgress&) {}, [](const ImportNotice&) {});
        });
        QVERIFY(imported);
        QCOMPARE(imported->imported, pictures);

        worker = std::make_unique<RemovalWorker>(opener(), file(u"store"_s), file(u"journal.db"_s));
        QSignalSpy planned(worker.get(), &RemovalWorker::planReady);
        QSignalSpy ended(worker.get(), &RemovalWorker::jobEnded);
        worker->prepare(1, DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, patienceMs);
        StartOptions options;
        options.archive = file(u"archive"_s);
        worker->start(planned.first().at(1).value<JobRecord>().id, pictures, options);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        QCOMPARE(ended.first().first().value<JobRecord>().counts.deleted, pictures);
        QCOMPARE(assets(), 0);
    }
    [[nodiscard]] StoreOpener opener() const { return openerFor(StoreLocation{file(u"store"_s)}); }
    [[nodiscard]] qint64 assets() const
    {
        return elsewhere([this]() -> qint64 {
            const auto store = openStore(StoreLocation{file(u"store"_s)}, Access::ReadOnly);
            const auto top = store ? (*store)->reader().node(AssetPath()) : tl::unexpected(store.error());
            return top ? top->assets : 0;
        });
    }
    [[nodiscard]] StoreInfo info() const
    {
        StoreInfo info;
        info.id = id;
        info.name = u"store"_s;
        return info;
    }

    QTemporaryDir dir;
    QString id;
    std::unique_ptr<RemovalWorker> worker;
};

} // namespace

class RestoreDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAndRestoresAnArchive()
    {
        Stand stand;
        stand.make();
        if (QTest::currentTestFailed())
            return;
        RestoreRunner runner(stand.opener(), stand.file(u"journal.db"_s));
        RestoreDialog dialog(runner, stand.info());
        dialog.show();
        auto* restore = dialog.findChild<QPushButton*>(u"restoreButton"_s);
        auto* facts = dialog.findChild<QLabel*>(u"restoreFacts"_s);
        auto* status = dialog.findChild<NoteLine*>(u"restoreStatus"_s);
        QVERIFY(!restore->isEnabled());
        // While the first is looked at, the second is typed: what is wrong with the first is said of neither.
        dialog.showArchive(stand.file(u"nowhere"_s));
        dialog.showArchive(stand.file(u"archive"_s));
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), patienceMs);
        QVERIFY(!status->isVisible());
        QVERIFY(restore->text().contains(u"6 assets"_s));
        QVERIFY(facts->text().contains(u"/users/u12"_s));
        QCOMPARE(facts->textFormat(), Qt::PlainText);
        QVERIFY(!dialog.findChild<NoteLine*>(u"restoreWarning"_s)->isVisible());
        // Looking changes nothing.
        QCOMPARE(stand.assets(), 0);

        QSignalSpy changed(&dialog, &RestoreDialog::storeChanged);
        restore->click();
        QVERIFY(!restore->isEnabled());
        QVERIFY(dialog.findChild<QPushButton*>(u"restoreStop"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patienceMs);
        QVERIFY2(status->text().startsWith(u"6 assets restored"_s), qPrintable(status->text()));
        QCOMPARE(stand.assets(), pictures);
        // Once more stores nothing twice.
        restore->click();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patienceMs);
        QVERIFY2(status->text().contains(u"6 were restored before"_s), qPrintable(status->text()));
        QCOMPARE(stand.assets(), pictures);
    }

    void damagedContentIsListedAndTheRestComes()
    {
        Stand stand;
        stand.make();
        if (QTest::currentTestFailed())
            return;
        const QString content = stand.file(u"archive/content"_s);
        const QString shard = content + u'/' + QDir(content).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QFile file(shard + u'/' + QDir(shard).entryList(QDir::Files).value(0));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write("damage") == 6);
        file.close();
        RestoreRunner runner(stand.opener(), stand.file(u"journal.db"_s));
        RestoreDialog dialog(runner, stand.info());
        dialog.show();
        dialog.showArchive(stand.file(u"archive"_s));
        auto* restore = dialog.findChild<QPushButton*>(u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), patienceMs);
        QSignalSpy changed(&dialog, &RestoreDialog::storeChanged);
        restore->click();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patienceMs);
        const auto* problems = dialog.findChild<QPlainTextEdit*>(u"restoreProblems"_s);
        QVERIFY(problems->isVisible());
        QVERIFY(problems->toPlainText().contains(u"/users/u12"_s));
        QVERIFY(dialog.findChild<NoteLine*>(u"restoreStatus"_s)->text().contains(u"1 failed"_s));
        QCOMPARE(stand.assets(), pictures - 1);
    }

    void whatIsNoArchiveIsSaid()
    {
        QTemporaryDir dir;
        RestoreRunner runner(openerFor(StoreLocation{dir.path()}), dir.filePath(u"journal.db"_s));
        RestoreDialog dialog(runner, {});
        dialog.show();
        auto* status = dialog.findChild<NoteLine*>(u"restoreStatus"_s);
        QVERIFY(!status->isVisible());
        dialog.showArchive(dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(status->isVisible(), patienceMs);
        QVERIFY(!dialog.findChild<QPushButton*>(u"restoreButton"_s)->isEnabled());
        // What is no whole path is not looked for at all.
        dialog.showArchive(u"archive"_s);
        QVERIFY(!status->isVisible());
        QVERIFY(!runner.isRunning());
    }

    void anotherStoresArchiveIsSaid()
    {
        Stand stand;
        stand.make();
        if (QTest::currentTestFailed())
            return;
        StoreInfo other = stand.info();
        other.id = u"another"_s;
        RestoreRunner runner(stand.opener(), stand.file(u"journal.db"_s));
        RestoreDialog dialog(runner, other);
        dialog.show();
        dialog.showArchive(stand.file(u"archive"_s));
        auto* warning = dialog.findChild<NoteLine*>(u"restoreWarning"_s);
        QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), patienceMs);
        QVERIFY(warning->text().contains(u"another store"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(stand.assets(), 0);
    }

    void returnInTheFolderDoesNothing()
    {
        const Stand stand;
        RestoreRunner runner(stand.opener(), stand.file(u"journal.db"_s));
        RestoreDialog dialog(runner, stand.info());
        dialog.show();
        auto* folder = dialog.findChild<QLineEdit*>();
        QVERIFY(folder);
        QTest::keyClicks(folder, stand.file(u"nowhere"_s));
        QTest::keyClick(folder, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(folder->text(), stand.file(u"nowhere"_s));
    }

    void leavingStopsIt()
    {
        Stand stand;
        stand.make();
        if (QTest::currentTestFailed())
            return;
        RestoreRunner runner(stand.opener(), stand.file(u"journal.db"_s));
        RestoreDialog dialog(runner, stand.info());
        dialog.show();
        dialog.showArchive(stand.file(u"archive"_s));
        auto* restore = dialog.findChild<QPushButton*>(u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), patienceMs);
        restore->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        // Whether it was stopped in time or had ended: it closes when nothing runs any more.
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
        QVERIFY(!runner.isRunning());
        QVERIFY(stand.assets() <= pictures);
    }
};

QTEST_MAIN(RestoreDialogTest)
#include "restore_dialog_test.moc"
