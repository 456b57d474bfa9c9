// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_store.h"

#include "stores/local/store_check.h"
#include "stores/local/store_files.h"
#include "support/store_builder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::tests;

namespace {

constexpr uid_t nobody = 65534;

/// Gives up root's rights for a while, so that permissions bite.
class AsNobody final {
public:
    AsNobody()
        : m_root(::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0)
    {}
    ~AsNobody()
    {
        if (m_root && ::setresuid(0, 0, 0) != 0) {
            qFatal("the rights can not be taken back");
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_root = false;
};

} // namespace

class LocalStoreTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString place(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString made(const QString& name) const
    {
        StoreSpec spec;
        spec.users = 2;
        return buildStore(place(name), spec) ? place(name) : QString();
    }
    static void overwrite(const QString& file, qint64 at, qint64 size)
    {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(at);
        damaged.write(QByteArray(size, 'Z'));
    }
    static ErrorCode codeOf(const QString& folder, Access access)
    {
        const auto opened = LocalStore::open(folder, access);
        if (opened) {
            return ErrorCode::Internal;
        }
        return opened.error().what.isEmpty() ? ErrorCode::Internal : opened.error().code;
    }

private Q_SLOTS:
    void aCopyIsAnotherStore()
    {
        const auto idOf = [](const QString& folder, Access access) {
            return LocalStore::open(folder, access)->get()->info().id;
        };
        const auto copyOf = [](const QString& from, const QString& to) {
            return QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) == 0;
        };
        const QString first = place(u"first"_s);
        const QString id = LocalStore::create(first)->get()->info().id;
        QVERIFY(copyOf(first, place(u"second"_s)));
        const QString other = idOf(place(u"second"_s), Access::ReadOnly); // known before anything is written
        QVERIFY(other != id && !other.isEmpty());
        QCOMPARE(idOf(place(u"second"_s), Access::ReadOnly), other);
        QCOMPARE(idOf(place(u"second"_s), Access::ReadWrite), other);
        QCOMPARE(idOf(place(u"second"_s), Access::ReadOnly), other);
        QCOMPARE(idOf(first, Access::ReadWrite), id);
        QVERIFY(copyOf(place(u"second"_s), place(u"third"_s)));
        QVERIFY(idOf(place(u"third"_s), Access::ReadWrite) != other);
        QVERIFY(idOf(place(u"third"_s), Access::ReadWrite) != id);
        // By another name, it is what it was.
        QVERIFY(QFile::link(first, place(u"link"_s)));
        QCOMPARE(idOf(place(u"link"_s), Access::ReadWrite), id);
        // Moved, it is too, and so is a copy once the first one is gone.
        QVERIFY(QDir().rename(first, place(u"moved"_s)));
        QCOMPARE(idOf(place(u"moved"_s), Access::ReadOnly), id);
        QCOMPARE(idOf(place(u"moved"_s), Access::ReadWrite), id);
        QCOMPARE(idOf(place(u"second"_s), Access::ReadWrite), other);
        QVERIFY(QDir(place(u"moved"_s)).removeRecursively());
        QCOMPARE(idOf(place(u"second"_s), Access::ReadWrite), other);
        // What another store's folder holds is not the first of this one.
        QVERIFY(QDir().rename(place(u"third"_s), place(u"fourth"_s)));
        const QString third = idOf(place(u"fourth"_s), Access::ReadOnly);
        QVERIFY(LocalStore::create(place(u"third"_s)));
        QCOMPARE(idOf(place(u"fourth"_s), Access::ReadOnly), third);
    }

    void makesAndOpens()
    {
        const auto store = LocalStore::create(place(u"new"_s));
        QVERIFY(store);
        QCOMPARE((*store)->info().name, u"new"_s);
        QVERIFY(!(*store)->info().readOnly);
        QVERIFY(!(*store)->info().matchesByText);
        const auto again = openStore({place(u"new"_s)}, Access::ReadOnly);
        QVERIFY(again);
        QCOMPARE((*again)->info().id, (*store)->info().id);
        QVERIFY((*again)->info().readOnly && !(*again)->info().whyReadOnly.isEmpty());
        QCOMPARE(LocalStore::create(place(u"new"_s)).error().code, ErrorCode::Refused);
    }

    void namesWhatIsNoStore()
    {
        QCOMPARE(codeOf(place(u"absent"_s), Access::ReadOnly), ErrorCode::NotFound);
        QFile file(place(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(codeOf(file.fileName(), Access::ReadOnly), ErrorCode::NotAStore);
        QVERIFY(QDir().mkpath(place(u"empty"_s)));
        QCOMPARE(codeOf(place(u"empty"_s), Access::ReadWrite), ErrorCode::NotAStore);
        QVERIFY(QDir().mkpath(place(u"text"_s)));
        QFile text(place(u"text/store.db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(9000, 'x')) > 0);
        text.close();
        QCOMPARE(codeOf(place(u"text"_s), Access::ReadWrite), ErrorCode::NotAStore);
        const auto checked = checkLocalStore(place(u"text"_s), Cancel());
        QVERIFY(checked && !checked->databaseSound);
    }

    void refusesADamagedDatabase()
    {
        const QString cut = made(u"cut"_s);
        QVERIFY(QFile::resize(storeDatabaseFile(cut), 20480));
        QCOMPARE(codeOf(cut, Access::ReadOnly), ErrorCode::Damaged);
        const QString torn = made(u"torn"_s);
        overwrite(storeDatabaseFile(torn), 4096, 4096 * 20);
        const auto refused = LocalStore::open(torn, Access::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QVERIFY(refused.error().remedy.contains(u"secateurctl check"_s));
        const auto checked = checkLocalStore(torn, Cancel());
        QVERIFY(checked && !checked->databaseSound && !checked->samples.isEmpty());
    }

    void opensAReadOnlyFolder()
    {
        const QString folder = made(u"fixed"_s);
        for (const QString& name : {u"store.db-wal"_s, u"store.db-shm"_s}) {
            QFile::remove(folder + u'/' + name);
        }
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(storeDatabaseFile(folder), QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
        {
            const AsNobody rights;
            const auto store = LocalStore::open(folder, Access::ReadOnly);
            QVERIFY2(store, store ? "" : qPrintable(store.error().what));
            QCOMPARE((*store)->reader().node(AssetPath())->assets, 60);
            QVERIFY((*store)->info().whyReadOnly.contains(u"not writable"_s));
            QCOMPARE(codeOf(folder, Access::ReadWrite), ErrorCode::ReadOnly);
        }
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7700)));
        const AsNobody rights;
        if (::geteuid() == nobody) {
            QCOMPARE(codeOf(folder, Access::ReadOnly), ErrorCode::Permission);
        }
    }

    void noticesThatItWasRemovedWhileOpen()
    {
        const QString folder = made(u"gone"_s);
        auto store = LocalStore::open(folder, Access::ReadWrite);
        QVERIFY(store);
        QVERIFY(QDir(folder).removeRecursively());
        QCOMPARE((*store)->reader().node(AssetPath()).error().code, ErrorCode::NotFound);
        QVERIFY((*store)->reader().node(AssetPath()).error().what.contains(u"removed"_s));
        QVERIFY(!(*store)->reader().pendingSummary());
    }

    void isBuiltWithRightSums()
    {
        const auto checked = checkLocalStore(made(u"built"_s), Cancel());
        QVERIFY(checked);
        QCOMPARE(checked->countsWrong, 0);
        QCOMPARE(checked->assets, 60);
        QCOMPARE(checked->metadataWithoutContent, 60);
    }
};

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "local_store_test.moc"
