// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/catalogue_path.h"

#include <QRandomGenerator>
#include <QtTest>
#include <set>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

constexpr int fifteen = 150'004;
constexpr int sixteen = 160'000;

AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

/// PostgreSQL's order of two ltrees: label by label, by bytes; what is shorter comes first.
bool isBefore(const QByteArray& a, const QByteArray& b)
{
    const QByteArrayList left = a.split('.');
    const QByteArrayList right = b.split('.');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        const auto common = std::min(left[i].size(), right[i].size());
        if (const int order = memcmp(left[i].constData(), right[i].constData(), size_t(common)); order != 0)
            return order < 0;
        if (left[i].size() != right[i].size())
            return left[i].size() < right[i].size();
    }
    return left.size() < right.size();
}

bool holds(const CatalogueRange& range, const QByteArray& path)
{
    return !isBefore(path, range.low) && isBefore(path, range.high);
}

/// What `path LIKE '<labels>%'` takes.
bool isLike(const QByteArray& path, const QByteArray& labels)
{
    if (path.size() < labels.size())
        return false;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels[i] != '_' && labels[i] != path[i])
            return false;
    }
    return true;
}

} // namespace

class CataloguePathTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void knowsWhatNoLabelHolds_data();
    void knowsWhatNoLabelHolds();
    void refusesForeignLabels_data();
    void refusesForeignLabels();
    void rangesHoldWhatTheyShould_data();
    void rangesHoldWhatTheyShould();
    void findsTheLabelBehind_data();
    void findsTheLabelBehind();
    void prefixIsNarrow_data();
    void prefixIsNarrow();
};

void CataloguePathTest::goesThereAndBack_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("labels");
    QTest::newRow("top") << u"/"_s << "root"_ba;
    QTest::newRow("one") << u"/users"_s << "root.users"_ba;
    QTest::newRow("deep") << u"/users/u12/profile"_s << "root.users.u12.profile"_ba;
    QTest::newRow("own name") << u"/root"_s << "root.root"_ba;
    QTest::newRow("all kinds") << u"/A_z/0/9_"_s << "root.A_z.0.9_"_ba;
}

void CataloguePathTest::goesThereAndBack()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, labels);
    for (const int version : {fifteen, sixteen})
        QCOMPARE(CataloguePath(version).labelsOf(at(path)), std::optional(labels));
    QCOMPARE(CataloguePath::pathOf(labels), std::optional(at(path)));
}

void CataloguePathTest::knowsWhatNoLabelHolds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("from");
    QTest::newRow("dash") << u"/users/u-12"_s << false << true;
    QTest::newRow("only a dash") << u"/-"_s << false << true;
    QTest::newRow("dot") << u"/a.b"_s << false << false;
    QTest::newRow("space") << u"/a b"_s << false << false;
    QTest::newRow("tilde") << u"/users/u12~"_s << false << false;
    QTest::newRow("umlaut") << u"/grün"_s << false << false;
    QTest::newRow("other alphabet") << u"/ключ/a"_s << false << false;
    QTest::newRow("other digits") << u"/u١٢"_s << false << false;
    QTest::newRow("wide letter") << u"/ａ"_s << false << false;
    QTest::newRow("tree") << u"/🌳"_s << false << false;
    QTest::newRow("like") << u"/a%"_s << false << false;
    QTest::newRow("backslash") << u"/a\\"_s << false << false;
    QTest::newRow("quote") << u"/a'b"_s << false << false;
    QTest::newRow("short enough") << u"/"_s + QString(255, u'a') << true << true;
    QTest::newRow("long") << u"/"_s + QString(256, u'a') << false << true;
    QTest::newRow("longest") << u"/"_s + QString(1000, u'a') << false << true;
    QTest::newRow("too long") << u"/"_s + QString(1001, u'a') << false << false;
}

void CataloguePathTest::knowsWhatNoLabelHolds()
{
    QFETCH(const QString, path);
    QFETCH(const bool, before);
    QFETCH(const bool, from);
    QCOMPARE(CataloguePath(fifteen).labelsOf(at(path)).has_value(), before);
    const auto labels = CataloguePath(sixteen).labelsOf(at(path));
    QCOMPARE(labels.has_value(), from);
    if (labels)
        QCOMPARE(CataloguePath::pathOf(*labels), std::optional(at(path)));
}

void CataloguePathTest::refusesForeignLabels_data()
{
    QTest::addColumn<QByteArray>("labels");
    for (const char* labels : {"", ".", "other", "rootless", "root.", "rooty.a", "Root.a", "a.root", "root..a",
                               "root.a.", "root.a..b", "root.a\nb"})
        QTest::addRow("%s", labels) << QByteArray(labels);
}

void CataloguePathTest::refusesForeignLabels()
{
    QFETCH(const QByteArray, labels);
    QVERIFY(!CataloguePath::pathOf(labels));
}

void CataloguePathTest::rangesHoldWhatTheyShould_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("15, ends") << fifteen << "09Zaz_"_ba;
    QTest::newRow("15, few") << fifteen << "0z"_ba;
    QTest::newRow("15, many") << fifteen << "0123456789ABYZ_abyz"_ba;
    QTest::newRow("16, ends") << sixteen << "-0Zz_"_ba;
    QTest::newRow("16, few") << sixteen << "-_"_ba;
}

void CataloguePathTest::rangesHoldWhatTheyShould()
{
    QFETCH(const int, version);
    QFETCH(const QByteArray, letters);
    const CataloguePath paths(version);
    QRandomGenerator dice(quint32(qHash(letters)));
    std::set<QByteArray> all{"root"_ba};
    while (all.size() < 400) {
        QByteArray path = "root";
        for (int depth = dice.bounded(4); depth > 0; --depth) {
            path += '.';
            for (int length = 1 + dice.bounded(3); length > 0; --length)
                path += letters[dice.bounded(int(letters.size()))];
        }
        all.insert(path);
    }
    for (const char c : letters) {
        const QByteArray longest = "root." + QByteArray(paths.longest(), c);
        all.insert({longest, longest + '.' + c, longest + longest.mid(4), longest.left(longest.size() - 1)});
    }
    for (const QByteArray& asked : all) {
        const CatalogueRange subtree = paths.subtree(asked);
        const CatalogueRange prefix = paths.textPrefix(asked);
        for (const QByteArray& path : all) {
            const bool inside = path == asked || path.startsWith(asked + '.');
            const QByteArray what = asked + " and " + path;
            QVERIFY2(holds(subtree, path) == inside, what.constData());
            QVERIFY2(isBefore(path, paths.behind(asked)) || !inside, what.constData());
            QVERIFY2(holds(prefix, path) || !isLike(path, asked), what.constData());
        }
    }
}

void CataloguePathTest::findsTheLabelBehind_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("15") << fifteen;
    QTest::newRow("16") << sixteen;
}

/// Whatever a name holds: what is greater by its bytes is behind it, and nothing else.
void CataloguePathTest::findsTheLabelBehind()
{
    QFETCH(const int, version);
    const CataloguePath paths(version);
    const QString any = u"0z_aZ-!~ é日"_s;
    QStringList labels;
    const QString legal = version == fifteen ? u"09AZ_az"_s : u"-09AZ_az"_s;
    for (const QChar a : legal) {
        labels << a;
        for (const QChar b : legal)
            labels << QString(a) + b << QString(a) + b + legal.front() << QString(a) + b + legal.back();
    }
    QStringList names = labels;
    for (const QChar a : any) {
        names << a;
        for (const QChar b : any)
            names << QString(a) + b << u"a"_s + a + b << u"z"_s + a + b;
    }
    names << u"🌳"_s << QString(255, u'a') << QString(255, u'z') << QString(999, u'z') << QString(1000, u'a')
          << QString(300, u'a') + u'-';
    for (const QString& name : std::as_const(names)) {
        const auto behind = paths.labelBehind(name);
        if (behind)
            QVERIFY(paths.labelsOf(AssetPath().child(QString::fromLatin1(*behind))));
        for (const QString& label : std::as_const(labels)) {
            const bool isBehind = behind && !isBefore(label.toLatin1(), *behind);
            QVERIFY2(isBehind == (label.toUtf8() > name.toUtf8()), qPrintable(name + u" and "_s + label));
        }
    }
}

void CataloguePathTest::prefixIsNarrow_data()
{
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::newRow("top") << "root"_ba
                         << "root"_ba
                         << "root0"_ba;
    QTest::newRow("one") << "root.users.u12"_ba
                         << "root.users.u12"_ba
                         << "root.users.u13"_ba;
    QTest::newRow("nine") << "root.u9"_ba
                          << "root.u9"_ba
                          << "root.uA"_ba;
    QTest::newRow("last letter") << "root.uz"_ba
                                 << "root.uz"_ba
                                 << "root.v"_ba;
    QTest::newRow("nothing follows") << "root.a.zz"_ba
                                     << "root.a.zz"_ba
                                     << "root.a0"_ba;
    QTest::newRow("underscore") << "root.a_b"_ba
                                << "root.a"_ba
                                << "root.b"_ba;
    QTest::newRow("underscore above") << "root.u_1.b"_ba
                                      << "root.u"_ba
                                      << "root.v"_ba;
    QTest::newRow("underscore begins") << "root.a._b"_ba
                                       << "root.a"_ba
                                       << "root.b"_ba;
    QTest::newRow("underscore at the top") << "root._b"_ba
                                           << "root"_ba
                                           << "root0"_ba;
}

/// The range is what makes the comparison cheap: it must not take in the whole store where it need not.
void CataloguePathTest::prefixIsNarrow()
{
    QFETCH(const QByteArray, labels);
    QFETCH(const QByteArray, low);
    QFETCH(const QByteArray, high);
    const CatalogueRange range = CataloguePath(fifteen).textPrefix(labels);
    QCOMPARE(range.low, low);
    QCOMPARE(range.high, high);
}

QTEST_APPLESS_MAIN(CataloguePathTest)
#include "catalogue_path_test.moc"
