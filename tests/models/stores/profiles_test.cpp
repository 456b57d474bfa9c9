// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/profiles.h"

#include "stores/connection_json.h"
#include "stores/file_lock.h"
#include "stores/saved_guards.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace secateur;

namespace {

Connection named(const QString& name, const QString& address = u"https://img.example.com"_s)
{
    Connection c;
    c.name = name;
    c.baseUrl = *canonicalUrl(address);
    c.protectedPaths = {AssetPath::fromCanonical(u"/legal"_s)};
    c.readOnly = true;
    return c;
}

QByteArray readAll(const QString& file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

bool writeAll(const QString& file, const QByteArray& bytes)
{
    QFile device(file);
    return device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size();
}

QStringList namesOf(const Profiles& profiles)
{
    QStringList names;
    const auto all = profiles.list();
    if (all) {
        for (const Connection& connection : *all)
            names.append(connection.name);
    }
    return names;
}

} // namespace

class ProfilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsAllThatLeadToOneServer();
    void saysWhatWasLoosened_data();
    void saysWhatWasLoosened();
    void readsTheFileAnewWhereItIsAnother();
    void aLockWhoseFileWentIsNoLock();
    void init();
    void keepsEveryField();
    void isOneFileForBothPrograms();
    void changes();
    void refusesWhatIsNoConnection();
    void neverWritesOverADamagedFile_data();
    void neverWritesOverADamagedFile();
    void refusesWhatIsNoPlainFile();
    void keepsWhatALaterVersionWrote();
    void letsOneChangeAtATime();
    void doesNotLockAFileWithoutAName();
    void goesToAnotherComputer();
    void numbersNamesThatAreTaken();
    void importsAllOrNothing();

private:
    [[nodiscard]] QString place(const QString& name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void ProfilesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = place(u"config/secateur/connections.json"_s);
}

void ProfilesTest::keepsEveryField()
{
    Profiles profiles(m_file);
    QCOMPARE(namesOf(profiles), QStringList());
    QVERIFY(!QFileInfo::exists(m_file)); // looking makes nothing
    Connection c = named(u"a"_s);
    c.environment = Environment::Test;
    c.authentication = Authentication::Basic;
    c.user = u"bob"_s;
    c.content = u"s3://h?region=x"_s;
    QVERIFY(profiles.save(c));
    const auto found = Profiles(m_file).find(u"a"_s);
    QVERIFY(found && *found == c);
    QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void ProfilesTest::isOneFileForBothPrograms()
{
    qputenv("XDG_CONFIG_HOME", place(u"home"_s).toUtf8());
    const QString file = place(u"home/secateur/connections.json"_s);
    for (const QString& name : {u"secateur"_s, u"secateurctl"_s}) {
        QCoreApplication::setApplicationName(name);
        QCoreApplication::setOrganizationName(name);
        QCOMPARE(Profiles::defaultFile(), file);
    }
}

void ProfilesTest::changes()
{
    Profiles profiles(m_file);
    for (const QString& name : {u"b"_s, u"C"_s, u"a"_s})
        QVERIFY(profiles.save(named(name, u"https://%1.example"_s.arg(name))));
    QCOMPARE(namesOf(profiles), (QStringList{u"a"_s, u"b"_s, u"C"_s}));
    QVERIFY(profiles.save(named(u"b"_s, u"https://new.example"_s)));
    QCOMPARE(profiles.find(u"b"_s)->baseUrl, QUrl(u"https://new.example"_s));
    QCOMPARE(profiles.findByUrl(QUrl(u"https://new.example"_s))->size(), 1);
    QCOMPARE(profiles.findByUrl(QUrl(u"https://b.example"_s))->size(), 0);
    QVERIFY(profiles.rename(u"b"_s, u"d"_s));
    QCOMPARE(profiles.rename(u"d"_s, u"a"_s).error().code, ErrorCode::BadRequest);
    QCOMPARE(profiles.rename(u"d"_s, u" "_s).error().code, ErrorCode::BadRequest);
    QCOMPARE(profiles.rename(u"x"_s, u"y"_s).error().code, ErrorCode::NotFound);
    QVERIFY(profiles.remove(u"C"_s));
    QCOMPARE(profiles.remove(u"C"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(profiles.find(u"A"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(namesOf(profiles), (QStringList{u"a"_s, u"d"_s}));
}

void ProfilesTest::refusesWhatIsNoConnection()
{
    Profiles profiles(m_file);
    Connection c = named(u"a"_s);
    c.catalogue = u"password=5ecr3t"_s;
    const auto saved = profiles.save(c);
    QVERIFY(!saved);
    QVERIFY(!saved.error().sentence().contains(u"5ecr3t"_s));
    QVERIFY(!QFileInfo::exists(m_file));
}

void ProfilesTest::neverWritesOverADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code = ErrorCode::Damaged) {
        QTest::newRow(name) << bytes << code;
    };
    const QByteArray head = R"({"format":"secateur connections","version":1,"connections":)";
    const QByteArray one = R"({"name":"a","url":"https://h"})";
    row("empty", {});
    row("half", head + "[" + one);
    row("noise", QByteArray(1000, '\xFF'));
    row("another JSON", R"({"a":1})");
    row("a list", "[" + one + "]");
    row("no list", head + "7}");
    row("a list of numbers", head + "[7]}");
    row("twice the same", head + "[" + one + "," + one + "]}");
    row("user in the address", head + R"([{"name":"a","url":"https://u:5ecr3t@h"}]})");
    row("password", head + R"([{"name":"a","url":"https://h","catalogue":"password=5ecr3t"}]})");
    row("deep", head + QByteArray(100'000, '[') + "}");
    row("too many", head + "[" + (one + ",").repeated(2000) + one + "]}");
    row("later", R"({"format":"secateur connections","version":2,"connections":[]})", ErrorCode::StoreTooNew);
    row("huge", QByteArray((8 << 20) + 1, ' '), ErrorCode::TooLarge);
}

void ProfilesTest::neverWritesOverADamagedFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()) && writeAll(m_file, bytes));
    Profiles profiles(m_file);
    QList<Error> errors = {profiles.list().error(), profiles.find(u"a"_s).error(), profiles.save(named(u"b"_s)).error(),
                           profiles.remove(u"a"_s).error(), profiles.importFrom(m_file).error()};
    QCOMPARE(errors.takeLast().code, code == ErrorCode::Damaged ? ErrorCode::BadRequest : code);
    for (const Error& error : errors) {
        QCOMPARE(error.code, code);
        QVERIFY(error.what.contains(m_file));
        QVERIFY(!error.sentence().contains(u"5ecr3t"_s));
    }
    QVERIFY(readAll(m_file) == bytes);
}

void ProfilesTest::refusesWhatIsNoPlainFile()
{
    QVERIFY(QDir().mkpath(m_file));
    QCOMPARE(Profiles(m_file).list().error().code, ErrorCode::Io);
    QVERIFY(!Profiles(m_file).save(named(u"a"_s)));
    QVERIFY(!Profiles(u"/dev/zero"_s).list());
    QCOMPARE(Profiles(m_file).importFrom(place(u"none"_s)).error().code, ErrorCode::NotFound);
}

void ProfilesTest::keepsWhatALaterVersionWrote()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    const QByteArray text = R"({"format":"secateur connections","version":1,"theme":"x",
        "connections":[{"name":"a","url":"https://h","retention":{"days":7}},{"name":"b","url":"https://h"}]})";
    QVERIFY(writeAll(m_file, text));
    Profiles profiles(m_file);
    Connection a = *profiles.find(u"a"_s);
    a.connections = 2;
    QVERIFY(profiles.save(a) && profiles.remove(u"b"_s));
    const QJsonObject object = QJsonDocument::fromJson(readAll(m_file)).object();
    QCOMPARE(object.value("theme"_L1).toString(), u"x"_s);
    const QJsonObject kept = object.value("connections"_L1).toArray().first().toObject();
    QCOMPARE(kept.value("retention"_L1).toObject().value("days"_L1).toInt(), 7);
    QCOMPARE(kept.value("connections"_L1).toInt(), 2);
    // What nobody knows could be a secret: it stays here.
    QVERIFY(profiles.exportTo(place(u"out.json"_s), {u"a"_s}));
    QVERIFY(!readAll(place(u"out.json"_s)).contains("retention"));
}

void ProfilesTest::letsOneChangeAtATime()
{
    Profiles profiles(m_file);
    QVERIFY(profiles.save(named(u"a"_s)));
    auto lock = FileLock::take(m_file + ".lock"_L1);
    QVERIFY(lock);
    QCOMPARE(namesOf(profiles), QStringList{u"a"_s}); // looking is free
    QCOMPARE(profiles.save(named(u"b"_s)).error().code, ErrorCode::Busy);
    // Who is let in within the time that one waits saves all the same.
    auto held = std::make_optional(*std::move(lock));
    std::promise<void> began;
    auto other = std::async(std::launch::async, [&] {
        began.set_value();
        return profiles.save(named(u"c"_s)).has_value();
    });
    began.get_future().wait();
    held.reset();
    QVERIFY(other.get());
    QCOMPARE(namesOf(profiles), (QStringList{u"a"_s, u"c"_s}));
}

void ProfilesTest::doesNotLockAFileWithoutAName()
{
    // Somebody removed the lock's file by hand: who holds it and who comes next lock two files, but not the same name.
    const QString file = place(u"any.lock"_s);
    const auto first = FileLock::take(file);
    QVERIFY(first);
    QVERIFY(QFile::remove(file));
    QVERIFY(FileLock::take(file).has_value());
    QVERIFY(FileLock::take(file, std::chrono::milliseconds(1)));
    Cancel called;
    called.cancel();
    const auto held = FileLock::take(file);
    QVERIFY(held);
    QCOMPARE(FileLock::take(file, FileLock::patience, called).error().code, ErrorCode::Busy);
}

void ProfilesTest::goesToAnotherComputer()
{
    Profiles here(m_file);
    QVERIFY(here.save(named(u"a"_s)) && here.save(named(u"b"_s)) && here.save(named(u"c"_s)));
    const QString file = place(u"out.json"_s);
    QVERIFY(here.exportTo(file, {u"c"_s, u"a"_s}));
    QCOMPARE(here.exportTo(place(u"x.json"_s), {u"a"_s, u"z"_s}).error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(place(u"x.json"_s)));
    Profiles there(place(u"there/connections.json"_s));
    const auto imported = there.importFrom(file);
    QVERIFY(imported);
    QCOMPARE(*imported, (QStringList{u"c"_s, u"a"_s}));
    QVERIFY(*there.find(u"a"_s) == *here.find(u"a"_s));
}

void ProfilesTest::numbersNamesThatAreTaken()
{
    Profiles profiles(m_file);
    const QString file = place(u"out.json"_s);
    const QString longest(80, u'x');
    QVERIFY(profiles.save(named(u"a"_s)) && profiles.save(named(longest)));
    QVERIFY(profiles.exportTo(file, {u"a"_s, longest}));
    const QString shorter(78, u'x');
    QCOMPARE(*profiles.importFrom(file), (QStringList{u"a 2"_s, shorter + " 2"_L1}));
    QCOMPARE(*profiles.importFrom(file), (QStringList{u"a 3"_s, shorter + " 3"_L1}));
    QCOMPARE(namesOf(profiles).size(), 6);
}

void ProfilesTest::importsAllOrNothing()
{
    Profiles profiles(m_file);
    QVERIFY(profiles.save(named(u"a"_s)));
    const QByteArray before = readAll(m_file);
    const QString file = place(u"in.json"_s);
    const QByteArray text = R"({"format":"secateur connections","version":1,"connections":[
        {"name":"good","url":"https://h"},{"name":"bad","url":"https://h","content":"s3://k:5ecr3t@h"}]})";
    QVERIFY(writeAll(file, text));
    const auto imported = profiles.importFrom(file);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::BadRequest);
    QVERIFY(imported.error().what.contains(u'2') && !imported.error().sentence().contains(u"5ecr3t"_s));
    QCOMPARE(readAll(m_file), before);
}

void ProfilesTest::joinsAllThatLeadToOneServer()
{
    Connection strict = named(u"prod"_s, u"http://127.0.0.1:8080"_s);
    Connection lax = named(u"lab"_s, u"http://localhost:8080"_s);
    lax.environment = Environment::Test;
    lax.readOnly = false;
    lax.protectedPaths = {AssetPath::fromCanonical(u"/more"_s)};
    Connection other = named(u"other"_s, u"http://localhost:8081"_s);
    const QList<Connection> all{lax, strict, other};
    const ServerGuards joined = guardsOf(all, lax.storeId());
    QCOMPARE(joined.environment, Environment::Production);
    QVERIFY(joined.locked);
    QCOMPARE(joined.protectedPaths.size(), 2);
    QVERIFY(guardsOf(all, strict.storeId()).locked);
    QCOMPARE(guardsOf(all, u"konifer:http://localhost:8082"_s), ServerGuards());
    const Connection given = tightened(lax, joined);
    QVERIFY(given.readOnly && given.environment == Environment::Production && given.protectedPaths.size() == 2);
    QVERIFY(tightened(strict, guardsOf({lax}, lax.storeId())).readOnly); // nothing gets laxer
    QCOMPARE(tightened(strict, guardsOf({lax}, lax.storeId())).environment, Environment::Production);
    QCOMPARE(otherEnvironments(all, lax), QList<Connection>{strict});
    QCOMPARE(otherEnvironments(all, strict), QList<Connection>{lax});
    QCOMPARE(otherEnvironments(all, other), QList<Connection>());
}

void ProfilesTest::saysWhatWasLoosened_data()
{
    using Change = std::function<void(Connection&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Change& change, const QString& says) {
        QTest::newRow(name) << change << says;
    };
    row("nothing", [](Connection&) {}, {});
    row("more", [](Connection& c) { c.protectedPaths.append(AssetPath::fromCanonical(u"/b"_s)); }, {});
    row(
        "lock", [](Connection& c) { c.readOnly = false; }, u"locked"_s);
    row(
        "protection", [](Connection& c) { c.protectedPaths.clear(); }, u"/legal"_s);
    row(
        "environment", [](Connection& c) { c.environment = Environment::Test; }, u"production"_s);
    row(
        "another server", [](Connection& c) { c.baseUrl = QUrl(u"https://elsewhere.example"_s); }, u"locked"_s);
    row("another spelling", [](Connection& c) { c.baseUrl = QUrl(u"https://IMG.example.com.:443"_s); }, {});
}

void ProfilesTest::saysWhatWasLoosened()
{
    QFETCH(const std::function<void(Connection&)>, change);
    QFETCH(const QString, says);
    const QTemporaryDir dir;
    Profiles profiles(dir.filePath(u"c.json"_s));
    QVERIFY(profiles.save(named(u"a"_s)));
    QCOMPARE(profiles.loosenings()->size(), 0);
    Connection changed = named(u"a"_s);
    change(changed);
    const auto refused = profiles.save(changed, Loosening::Refused);
    QCOMPARE(refused.has_value(), says.isEmpty());
    if (says.isEmpty())
        return;
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().what.contains(says), qPrintable(refused.error().what));
    QVERIFY(*profiles.find(u"a"_s) == named(u"a"_s)); // as it was
    QCOMPARE(profiles.loosenings()->size(), 0);
    QVERIFY(profiles.save(changed)); // the user said so, and it is written down with it
    const auto notes = profiles.loosenings();
    QVERIFY(notes && !notes->isEmpty());
    QVERIFY(notes->first().text.contains(says) && notes->first().time > 0);
    QCOMPARE(notes->first().storeId, named(u"a"_s).storeId());
    QVERIFY(profiles.forgetLoosenings(notes->size()));
    QCOMPARE(profiles.loosenings()->size(), 0);
    // To remove one is to take its guards as well.
    QVERIFY(profiles.save(named(u"b"_s, u"https://b.example"_s)));
    QCOMPARE(profiles.checkRemove(u"b"_s, Loosening::Refused).error().code, ErrorCode::Refused);
    QCOMPARE(profiles.remove(u"b"_s, Loosening::Refused).error().code, ErrorCode::Refused);
    QVERIFY(profiles.find(u"b"_s));
    QVERIFY(profiles.save(named(u"c"_s, u"https://b.example."_s))); // another one that guards the same
    QVERIFY(profiles.remove(u"b"_s, Loosening::Refused));
    QCOMPARE(profiles.loosenings()->size(), 0);
    QVERIFY(profiles.remove(u"c"_s));
    QCOMPARE(profiles.loosenings()->size(), 2);
}

void ProfilesTest::readsTheFileAnewWhereItIsAnother()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"c.json"_s);
    Connection c = named(u"a"_s);
    c.readOnly = false;
    SavedGuards saved(file);
    QCOMPARE(saved.of(c.storeId()).value(), ServerGuards()); // there is no file yet
    QVERIFY(Profiles(file).save(c));
    QVERIFY(!saved.of(c.storeId())->locked);
    QVERIFY(saved.of(c.storeId())->environment.has_value());
    c.readOnly = true;
    QVERIFY(Profiles(file).save(c));
    QVERIFY(saved.of(c.storeId())->locked);
    QVERIFY(writeAll(file, "{"));
    QCOMPARE(saved.of(c.storeId()).error().code, ErrorCode::Damaged); // not to be passed over
    QCOMPARE(saved.of(u"0f5d"_s).value(), ServerGuards());            // of a local store none is read
    QVERIFY(QFile::remove(file));
    QCOMPARE(saved.of(c.storeId()).value(), ServerGuards());
}

void ProfilesTest::aLockWhoseFileWentIsNoLock()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"a.lock"_s);
    const auto first = FileLock::take(file);
    QVERIFY(first && first->holds());
    QCOMPARE(FileLock::take(file).error().code, ErrorCode::Busy);
    QVERIFY(first->holds());
    QVERIFY(QFile::remove(file));
    QVERIFY(!first->holds());
    const auto second = FileLock::take(file); // the new file of that name
    QVERIFY(second && second->holds());
    QVERIFY(!first->holds());
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
