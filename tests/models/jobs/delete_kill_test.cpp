// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_maker.h"
#include "models/jobs/kill_points.h"
#include "models/jobs/killed_job.h"
#include "stores/local/local_store.h"
#include "stores/local/store_check.h"
#include "stores/local/store_files.h"
#include "stores/sqlite/database.h"
#include "support/memory_folder.h"
#include "support/store_builder.h"
#include "support/verify_result.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plannedOfSix = 5; ///< among them lies one that is not planned
constexpr int killsOfOne = 40;     ///< that one store gets at the most

KilledProcess* killed = nullptr;

DeleteRequest withLabel()
{
    DeleteRequest request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users"_s));
    request.labels = {{u"go"_s, u"yes"_s}};
    return request;
}

/// Says why the process ends early, for the log of the test.
int stop(int code, const Error& error)
{
    qWarning("%s", qPrintable(error.sentence()));
    return code;
}

/// The process that is killed: carries out the job in a folder, with an archive or without.
int removeAll(const QByteArray& order)
{
    static int argc = 1;
    static char name[] = "delete_kill";
    static char* argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    const QString folder = QString::fromUtf8(order.mid(1));
    auto store = LocalStore::open(folder + u"/store"_s, Access::ReadWrite);
    if (!store)
        return stop(2, store.error());
    auto journal = Journal::open(folder + u"/journal.db"_s, Access::ReadWrite);
    if (!journal)
        return stop(3, journal.error());
    return carryOut(**store, **journal, withLabel(), order.startsWith('A') ? folder + u"/archive"_s : QString());
}

/// A small picture, for only originals are archived.
const QByteArray& picture()
{
    static const QByteArray png = [] {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(QRgb(0xff336699u));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }();
    return png;
}

/// What the content file of this key holds: as many bytes for every key, and other ones behind the picture.
QByteArray contentOf(const QString& key)
{
    constexpr qsizetype ownBytes = 40;
    return picture() + key.toUtf8().leftJustified(ownBytes, '.', true);
}

} // namespace

/// Kills a delete and the removal of its content before any system call that changes something: what was planned goes,
/// nothing else, and journal, archive and receipt say what is true at each moment.
class DeleteKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere_data();
    void killedAnywhere();

private:
    struct Asset {
        qint64 id = 0;
        AssetRef ref;
        QString key;
    };
    [[nodiscard]] QString at(const QString& name) const { return m_dir->filePath(name); }
    /// The store that all are copies of, with so many planned assets.
    void makeModel(qint64 planned);
    void readAssets();
    void copyStore();
    void oneStore(KillPoints& points, bool archives, int kills);
    void verifyBetween(bool archives);
    void verifyArchived(const std::vector<bool>& isThere);
    void verifyOutcome(bool archives);

    std::unique_ptr<QTemporaryDir> m_model;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<Asset> m_planned; ///< in plan order
    std::vector<AssetRef> m_refs; ///< of the planned ones
    std::vector<Asset> m_others;
};

void DeleteKillTest::makeModel(qint64 planned)
{
    m_model = std::make_unique<QTemporaryDir>(memoryFolder());
    secateur::tests::StoreSpec spec;
    spec.entriesPerPath = 24;
    spec.places = {u"profile"_s};
    spec.users = planned * (plannedOfSix + 1) / plannedOfSix / spec.entriesPerPath;
    spec.bytesPerVariant = contentOf(QString()).size();
    spec.contentFiles = spec.assets();
    spec.labels = {{u"go"_s, u"yes"_s, 1}};
    const QString store = m_model->filePath(u"store"_s);
    VERIFY_RESULT(secateur::tests::buildStore(store, spec));
    {
        const auto database = openStoreDatabase(store, Access::ReadWrite);
        QVERIFY(database);
        VERIFY_RESULT((*database)->run("DELETE FROM label WHERE asset % ? = 0"_ba, plannedOfSix + 1));
    }
    readAssets();
    QCOMPARE(qint64(m_planned.size()), planned);
    QCOMPARE(qint64(m_others.size()), planned / plannedOfSix);
    for (const auto& assets : {m_planned, m_others}) {
        for (const Asset& asset : assets) {
            QFile file(store + u"/content/assets/"_s + asset.key);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(contentOf(asset.key)), contentOf(QString()).size());
        }
    }
}

void DeleteKillTest::readAssets()
{
    m_planned.clear();
    m_refs.clear();
    m_others.clear();
    const auto database = openStoreDatabase(m_model->filePath(u"store"_s), Access::ReadOnly);
    QVERIFY(database);
    Query rows = (*database)->query(
        "SELECT a.id, n.path, a.entry, v.key, EXISTS (SELECT 1 FROM label l WHERE l.asset = a.id AND l.key = 'go')"
        " FROM node n JOIN asset a ON a.node = n.id JOIN variant v ON v.asset = a.id ORDER BY n.path, a.entry"_ba);
    while (rows.next()) {
        const Asset asset{rows.number(0), {AssetPath::fromCanonical(rows.text(1)), rows.number(2)}, rows.text(3)};
        (rows.number(4) != 0 ? m_planned : m_others).push_back(asset);
    }
    VERIFY_RESULT(rows.end());
    for (const Asset& asset : m_planned)
        m_refs.push_back(asset.ref);
}

void DeleteKillTest::copyStore()
{
    m_dir = std::make_unique<QTemporaryDir>(memoryFolder());
    // Content is linked, not copied: who writes into it instead of removing it spoils the model, and is found out.
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-al"_s, m_model->filePath(u"store"_s), m_dir->path()}), 0);
    for (const QString& name : QDir(at(u"store"_s)).entryList(QDir::Files)) {
        const QString file = at(u"store/"_s + name);
        QVERIFY(QFile::copy(file, file + u".copy"_s) && QFile::remove(file) && QFile::rename(file + u".copy"_s, file));
    }
}

void DeleteKillTest::verifyBetween(bool archives)
{
    const auto store = openStoreDatabase(at(u"store"_s), Access::ReadOnly);
    QVERIFY(store);
    std::vector<bool> there(m_planned.size() + m_others.size() + 1);
    Query rows = (*store)->query("SELECT id FROM asset"_ba);
    while (rows.next())
        there.at(size_t(rows.number(0))) = true;
    VERIFY_RESULT(rows.end());
    for (const Asset& asset : m_others)
        QVERIFY2(there[size_t(asset.id)], qPrintable(asset.ref.path.text()));
    std::vector<bool> isThere;
    for (const Asset& asset : m_planned)
        isThere.push_back(there[size_t(asset.id)]);
    if (archives)
        verifyArchived(isThere);
    const bool all = std::find(isThere.begin(), isThere.end(), false) == isThere.end();
    if (!QFile::exists(at(u"journal.db"_s))) {
        QVERIFY(all);
        return;
    }
    const auto journal = Journal::open(at(u"journal.db"_s), Access::ReadOnly);
    const auto jobs = journal ? (*journal)->jobs(0, 2) : Result<QList<JobRecord>>();
    if (!journal || !jobs || jobs->isEmpty()) {
        QVERIFY(all); // killed while the journal was made, or before the plan was whole
        return;
    }
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(marksFault(**journal, jobs->first().id, isThere), QString());
}

/// Nothing is gone from the store whose bytes are not in the archive.
void DeleteKillTest::verifyArchived(const std::vector<bool>& isThere)
{
    for (size_t i = 0; i < isThere.size(); ++i) {
        if (isThere[i])
            continue;
        const QByteArray bytes = contentOf(m_planned[i].key);
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QFile file(at(u"archive/content/"_s + hash.left(2) + u'/' + hash));
        QVERIFY2(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, qPrintable(m_planned[i].key));
    }
}

void DeleteKillTest::verifyOutcome(bool archives)
{
    verifyBetween(archives);
    const auto journal = openJournal(at(u"journal.db"_s));
    const auto jobs = journal->jobs(0, 2);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(receiptFault(*journal, jobs->first().id, m_refs), QString());
    const auto check = checkLocalStore(at(u"store"_s), Cancel());
    VERIFY_RESULT(check);
    QVERIFY2(check->clean(), qPrintable(check->samples.join(u'\n')));
    QCOMPARE(check->pending, 0);
    QCOMPARE(check->assets, qint64(m_others.size()));
    for (const Asset& asset : m_others) {
        QFile file(at(u"store/content/assets/"_s + asset.key));
        QVERIFY2(file.open(QIODevice::ReadOnly) && file.readAll() == contentOf(asset.key), qPrintable(asset.key));
    }
}

void DeleteKillTest::oneStore(KillPoints& points, bool archives, int kills)
{
    copyStore();
    const QByteArray order = (archives ? 'A' : '-') + m_dir->path().toUtf8();
    for (int kill = 0; kill < kills && !QTest::currentTestFailed(); ++kill) {
        const KillPoints::Point point = points.next(kill, kills);
        const ProcessEnd end = killed->runUntil(order, point.stage, point.call);
        if (!end.killed) {
            QCOMPARE(end.exitCode, 0);
            break;
        }
        points.count(end);
        verifyBetween(archives);
    }
    const ProcessEnd end = killed->run(order);
    QVERIFY(!end.killed);
    QCOMPARE(end.exitCode, 0);
    if (kills == 0)
        points.learn(end.calls);
    if (!QTest::currentTestFailed())
        verifyOutcome(archives);
}

void DeleteKillTest::killedAnywhere_data()
{
    QTest::addColumn<bool>("archives");
    QTest::addColumn<qint64>("planned");
    QTest::addColumn<int>("kills");
    QTest::newRow("without an archive") << false << qint64(10'000) << killsWanted();
    QTest::newRow("with an archive") << true << qint64(1'000) << killsWanted() / 2;
}

void DeleteKillTest::killedAnywhere()
{
    QFETCH(const bool, archives);
    QFETCH(const qint64, planned);
    QFETCH(const int, kills);
    makeModel(planned);
    KillPoints points(20261125);
    oneStore(points, archives, 0);
    while (points.kills() < kills && !QTest::currentTestFailed())
        oneStore(points, archives, std::min(killsOfOne, kills - points.kills()));
    qInfo("%s", qPrintable(points.summary()));
    QVERIFY(points.fewest() > 0);
}

int main(int argc, char** argv)
{
    KilledProcess processes(removeAll);
    killed = &processes;
    const QCoreApplication app(argc, argv);
    DeleteKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "delete_kill_test.moc"
