// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/known_paths.h"

#include "support/verify_result.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

QList<AssetPath> paths(const QStringList& texts)
{
    QList<AssetPath> list;
    for (const QString& text : texts)
        list.append(at(text));
    return list;
}

QStringList texts(const Result<QList<AssetPath>>& found)
{
    QStringList list;
    for (const AssetPath& path : found ? *found : paths({u"/failed"_s}))
        list.append(path.text());
    return list;
}

QStringList names(const Result<ChildPage>& page)
{
    QStringList list;
    for (const ChildNode& child : page ? page->children : QList<ChildNode>{{u"failed"_s, AssetPath(), -1, -1, false}})
        list.append(child.name);
    return list;
}

constexpr int many = 1000;

} // namespace

class KnownPathsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsWhatWasAdded();
    void listsChildrenByPages();
    void listsWhatIsBelow();
    void listsWhatBeginsAlike();
    void agreesWithAnOracle();
    void forgets();
    void keepsStoresApart();
    void sharesOneFile();
    void isItsOwnersAlone();
    void keepsNamesInAnyScript();
    void saysThatItCanNotBeOpened();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"a/b/known-paths.db"_s); }
    [[nodiscard]] std::unique_ptr<KnownPaths> open(const QString& store = u"konifer:https://a"_s) const
    {
        auto known = KnownPaths::open(file(), store);
        return known ? std::move(*known) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KnownPaths> m_known;
};

void KnownPathsTest::init()
{
    m_known.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_known = open(); // makes the folders on the way
    QVERIFY(m_known);
}

void KnownPathsTest::knowsWhatWasAdded()
{
    QCOMPARE(m_known->isKnown(AssetPath()), Result<bool>(true));
    QCOMPARE(m_known->isKnown(at(u"/u/a"_s)), Result<bool>(false));
    QCOMPARE(m_known->add(paths({u"/u/a/b"_s, u"/u/a/c"_s})), Result<qint64>(2));
    for (const QString& path : {u"/u"_s, u"/u/a"_s, u"/u/a/b"_s, u"/u/a/c"_s})
        QCOMPARE(m_known->isKnown(at(path)), Result<bool>(true));
    for (const QString& path : {u"/U"_s, u"/u/a/b/c"_s, u"/u/ab"_s, u"/a"_s})
        QCOMPARE(m_known->isKnown(at(path)), Result<bool>(false));
    QCOMPARE(m_known->add(paths({u"/u/a/b"_s})), Result<qint64>(0));
    QCOMPARE(m_known->add(paths({u"/u/a"_s, u"/u/a"_s, u"/v"_s})), Result<qint64>(2)); // led to others only
    QCOMPARE(m_known->add({}), Result<qint64>(0));
    QCOMPARE(m_known->add({AssetPath()}), Result<qint64>(0)); // always known
}

void KnownPathsTest::listsChildrenByPages()
{
    VERIFY_RESULT(m_known->add(paths({u"/u/b"_s, u"/u/a/deep"_s, u"/u/B"_s, u"/u/a~"_s, u"/u/10"_s, u"/u/9"_s})));
    QCOMPARE(names(m_known->children(AssetPath(), {}, many)), QStringList{u"u"_s});
    const QStringList all{u"10"_s, u"9"_s, u"B"_s, u"a"_s, u"a~"_s, u"b"_s}; // by bytes
    for (int limit = 1; limit <= all.size() + 1; ++limit) {
        QStringList walked;
        bool more = true;
        while (more) {
            const auto page = m_known->children(at(u"/u"_s), walked.isEmpty() ? QString() : walked.last(), limit);
            VERIFY_RESULT(page);
            QVERIFY(page->children.size() <= limit);
            walked += names(page);
            more = page->more;
            QCOMPARE(more, walked.size() < all.size());
        }
        QCOMPARE(walked, all);
    }
    QCOMPARE(names(m_known->children(at(u"/u"_s), u"aa"_s, many)), (QStringList{u"a~"_s, u"b"_s}));
    QCOMPARE(names(m_known->children(at(u"/u/b"_s), {}, many)), QStringList());
    const auto child = m_known->children(at(u"/u"_s), u"B"_s, 1);
    QCOMPARE(child->children.first(), (ChildNode{u"a"_s, at(u"/u/a"_s), -1, -1, true}));
}

void KnownPathsTest::listsWhatIsBelow()
{
    VERIFY_RESULT(m_known->add(paths({u"/u/a/b/c"_s, u"/u/a"_s, u"/u/ab"_s, u"/u/b"_s, u"/u/a/z"_s, u"/v"_s})));
    QCOMPARE(texts(m_known->below(at(u"/u/a"_s), many)), (QStringList{u"/u/a"_s, u"/u/a/b/c"_s, u"/u/a/z"_s}));
    // In the order of paths, as a plan is; what only leads to others is left out.
    QCOMPARE(texts(m_known->below(AssetPath(), many)),
             (QStringList{u"/u/a"_s, u"/u/a/b/c"_s, u"/u/a/z"_s, u"/u/ab"_s, u"/u/b"_s, u"/v"_s}));
    QCOMPARE(texts(m_known->below(at(u"/u/a/b"_s), many)), QStringList{u"/u/a/b/c"_s});
    QCOMPARE(texts(m_known->below(at(u"/u/x"_s), many)), QStringList());
    QCOMPARE(m_known->below(AssetPath(), 4)->size(), 4);
}

void KnownPathsTest::listsWhatBeginsAlike()
{
    VERIFY_RESULT(m_known->add(paths({u"/u/u12"_s, u"/u/u12/p"_s, u"/u/u120"_s, u"/u/u12345/p/q"_s, u"/u/u12~"_s,
                                      u"/u/u1"_s, u"/u/U12"_s, u"/v/u12"_s, u"/u/u13"_s, u"/u/u12-"_s})));
    const QSet<QString> expected{u"/u/u120"_s, u"/u/u12345/p/q"_s, u"/u/u12~"_s, u"/u/u12-"_s};
    const QStringList found = texts(m_known->beginningAlike(at(u"/u/u12"_s), many));
    QCOMPARE(QSet<QString>(found.cbegin(), found.cend()), expected);
    QCOMPARE(found.size(), expected.size());
    QCOMPARE(m_known->beginningAlike(at(u"/u/u12"_s), 2)->size(), 2);
    QCOMPARE(texts(m_known->beginningAlike(AssetPath(), many)), QStringList());
    QCOMPARE(texts(m_known->beginningAlike(at(u"/u/u99"_s), many)), QStringList());
}

void KnownPathsTest::agreesWithAnOracle()
{
    const QStringList parts{u"u12"_s, u"u120"_s, u"u12-x"_s, u"u12~"_s, u"u1"_s, u"!"_s, u"ключ"_s, u"🌳"_s, u"U"_s};
    QRandomGenerator dice(4);
    QSet<AssetPath> added;
    while (added.size() < 120) {
        AssetPath path;
        for (int depth = 1 + dice.bounded(3); depth > 0; --depth)
            path = path.child(parts[dice.bounded(int(parts.size()))]);
        added.insert(path);
    }
    QCOMPARE(m_known->add(added.values()), Result<qint64>(added.size()));
    QList<AssetPath> sorted = added.values();
    std::sort(sorted.begin(), sorted.end());
    QSet<AssetPath> asked = added;
    for (const AssetPath& path : sorted)
        asked << path.parent() << path.child(u"x"_s) << path.parent().child(u"u"_s);
    for (const AssetPath& path : std::as_const(asked)) {
        QList<AssetPath> below;
        QList<AssetPath> alike;
        for (const AssetPath& other : std::as_const(sorted)) {
            if (path.contains(other))
                below.append(other);
            if (path.beginsAlike(other))
                alike.append(other);
        }
        QCOMPARE(m_known->below(path, many), Result<QList<AssetPath>>(below));
        auto found = m_known->beginningAlike(path, many);
        VERIFY_RESULT(found);
        std::sort(found->begin(), found->end());
        QCOMPARE(*found, alike);
        QCOMPARE(m_known->isKnown(path), Result<bool>(path.isRoot() || !below.isEmpty()));
    }
}

void KnownPathsTest::forgets()
{
    VERIFY_RESULT(m_known->add(paths({u"/u/a"_s, u"/u/a/b/c"_s, u"/u/ab"_s, u"/u/a~/x"_s, u"/v"_s})));
    VERIFY_RESULT(m_known->forget(at(u"/u/a"_s)));
    QCOMPARE(texts(m_known->below(AssetPath(), many)), (QStringList{u"/u/ab"_s, u"/u/a~/x"_s, u"/v"_s}));
    QCOMPARE(m_known->isKnown(at(u"/u/a/b"_s)), Result<bool>(false));
    QCOMPARE(names(m_known->children(at(u"/u"_s), {}, many)), (QStringList{u"ab"_s, u"a~"_s}));
    VERIFY_RESULT(m_known->forget(at(u"/not/there"_s)));
    QCOMPARE(m_known->add(paths({u"/u/a/b/c"_s})), Result<qint64>(1));
    QCOMPARE(texts(m_known->below(at(u"/u/a"_s), many)), QStringList{u"/u/a/b/c"_s});
    VERIFY_RESULT(m_known->forget(AssetPath()));
    QCOMPARE(texts(m_known->below(AssetPath(), many)), QStringList());
    QCOMPARE(names(m_known->children(AssetPath(), {}, many)), QStringList());
}

void KnownPathsTest::keepsStoresApart()
{
    const auto other = open(u"konifer:https://b"_s);
    QVERIFY(other);
    VERIFY_RESULT(m_known->add(paths({u"/u/a"_s, u"/u/ab"_s})));
    QCOMPARE(other->isKnown(at(u"/u/a"_s)), Result<bool>(false));
    QCOMPARE(other->add(paths({u"/u/a"_s, u"/w"_s})), Result<qint64>(2));
    QCOMPARE(texts(other->below(AssetPath(), many)), (QStringList{u"/u/a"_s, u"/w"_s}));
    QCOMPARE(texts(other->beginningAlike(at(u"/u/a"_s), many)), QStringList());
    QCOMPARE(names(other->children(at(u"/u"_s), {}, many)), QStringList{u"a"_s});
    VERIFY_RESULT(other->forget(AssetPath()));
    QCOMPARE(texts(m_known->below(AssetPath(), many)), (QStringList{u"/u/a"_s, u"/u/ab"_s}));
}

void KnownPathsTest::sharesOneFile()
{
    const auto second = open();
    QVERIFY(second);
    VERIFY_RESULT(m_known->add(paths({u"/u/a"_s})));
    QCOMPARE(second->isKnown(at(u"/u/a"_s)), Result<bool>(true));
    QCOMPARE(second->add(paths({u"/u/a"_s, u"/u/b"_s})), Result<qint64>(1));
    QCOMPARE(names(m_known->children(at(u"/u"_s), {}, many)), (QStringList{u"a"_s, u"b"_s}));
    VERIFY_RESULT(second->forget(at(u"/u/a"_s)));
    QCOMPARE(m_known->isKnown(at(u"/u/a"_s)), Result<bool>(false));
    m_known = open(); // and it lasts
    QCOMPARE(texts(m_known->below(AssetPath(), many)), QStringList{u"/u/b"_s});
}

void KnownPathsTest::keepsNamesInAnyScript()
{
    const QStringList odd{u"/ключ/été"_s,     u"/ключ/日本語"_s, u"/🌳/🍎"_s,    u"/a b/c%_'\"\\"_s,
                          u"/\u202eevil/x"_s, u"/é"_s,           u"/e\u0301"_s};
    QCOMPARE(m_known->add(paths(odd)), Result<qint64>(odd.size()));
    for (const QString& path : odd) {
        QCOMPARE(m_known->isKnown(at(path)), Result<bool>(true));
        QCOMPARE(texts(m_known->below(at(path), many)), QStringList{path});
    }
    QCOMPARE(m_known->isKnown(at(u"/a b/cxx'\"\\"_s)), Result<bool>(false)); // no patterns
    QCOMPARE(names(m_known->children(at(u"/ключ"_s), {}, many)), (QStringList{u"été"_s, u"日本語"_s}));
    QCOMPARE(names(m_known->children(at(u"/ключ"_s), u"été"_s, many)), QStringList{u"日本語"_s});
    VERIFY_RESULT(m_known->forget(at(u"/🌳"_s)));
    QCOMPARE(m_known->isKnown(at(u"/🌳/🍎"_s)), Result<bool>(false));
    QCOMPARE(m_known->below(AssetPath(), many)->size(), odd.size() - 1);
}

void KnownPathsTest::saysThatItCanNotBeOpened()
{
    QFile blocked(m_folder->filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly) && blocked.write("no database, and not a short text either") > 0);
    blocked.close();
    QVERIFY(!KnownPaths::open(blocked.fileName(), u"a"_s));
    QVERIFY(!KnownPaths::open(blocked.fileName() + u"/below"_s, u"a"_s));
}

/// Paths name customers. A file of an earlier version is mended as it is opened, and what SQLite puts beside it.
void KnownPathsTest::isItsOwnersAlone()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"new/known.db"_s);
    const auto others = [&](const QString& name) {
        return int(QFile::permissions(name) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
    };
    for (int i = 0; i < 2; ++i) {
        const auto known = KnownPaths::open(file, u"s"_s);
        VERIFY_RESULT(known);
        VERIFY_RESULT((*known)->add(paths({u"/a/%1"_s.arg(i)})));
        for (const QString& name : {file, QString(file + u"-wal"_s), QString(file + u"-shm"_s)}) {
            QVERIFY2(QFile::exists(name), qPrintable(name));
            QCOMPARE(others(name), 0);
        }
        QCOMPARE(others(QFileInfo(file).path()), 0);
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadGroup | QFile::ReadOther));
    }
}

QTEST_GUILESS_MAIN(KnownPathsTest)
#include "known_paths_test.moc"
