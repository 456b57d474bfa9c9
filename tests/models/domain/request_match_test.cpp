// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_match.h"

#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class RequestMatchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meansWhatTheContractSays_data();
    void meansWhatTheContractSays();
    void byTextTakesWhatBeginsAlike();
    void theLimitIsAtMost();
};

namespace {

Asset asset(const QString& path, qint64 entry, Timestamp created, Timestamp modified, bool labelled = false)
{
    Asset made;
    made.ref = {AssetPath::fromCanonical(path), entry};
    made.created = created;
    made.modified = modified;
    if (labelled)
        made.labels = {{u"phone"_s, u"iphone"_s}, {u"size"_s, u"big"_s}};
    return made;
}

const QList<Asset>& some()
{
    static const QList<Asset> assets{
        asset(u"/u12"_s, 0, 5, 90),          asset(u"/u12"_s, 1, 7, 7, true), asset(u"/u12"_s, 2, 7, 8),
        asset(u"/u12/a"_s, 0, 99, 99, true), asset(u"/u12-x"_s, 0, 1, 1),     asset(u"/u120"_s, 0, 1, 1, true),
    };
    return assets;
}

} // namespace

void RequestMatchTest::meansWhatTheContractSays_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QList<qsizetype>>("places");
    using Places = QList<qsizetype>;
    const auto row = [](const QString& request, const Places& places) {
        QTest::newRow(qPrintable(request)) << request << places;
    };
    row(u"DELETE /assets/u12/-/entry/1"_s, {1});
    row(u"DELETE /assets/u12/-/entry/9"_s, {});
    row(u"DELETE /assets/u12"_s, {2}); // of two of one time the higher number
    row(u"DELETE /assets/u12/-/new?limit=2"_s, {1, 2});
    row(u"DELETE /assets/u12/-/modified"_s, {0});
    row(u"DELETE /assets/u12/-/modified?limit=2"_s, {0, 2});
    row(u"DELETE /assets/u12?limit=-1"_s, {0, 1, 2});
    row(u"DELETE /assets/u12?limit=-1&phone=iphone"_s, {1});
    row(u"DELETE /assets/u12/-/recursive"_s, {0, 1, 2, 3});
    row(u"DELETE /assets/u12/-/recursive?phone=iphone&size=big"_s, {1, 3});
    row(u"DELETE /assets/u12/-/recursive?phone=iphone&size=small"_s, {});
    row(u"DELETE /assets/-/recursive"_s, {0, 1, 2, 3, 4, 5});
    row(u"DELETE /assets/u12/-/new?phone=iphone"_s, {1}); // labels first, then the limit
    row(u"DELETE /assets/nowhere/-/recursive"_s, {});
}

void RequestMatchTest::meansWhatTheContractSays()
{
    QFETCH(QString, request);
    QFETCH(QList<qsizetype>, places);
    const auto parsed = parseRequest(request);
    QVERIFY(parsed);
    QCOMPARE(matchedOf(some(), parsed->request), places);
}

void RequestMatchTest::byTextTakesWhatBeginsAlike()
{
    const DeleteRequest below = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/u12"_s));
    QCOMPARE(matchedOf(some(), below, PathReading::ByText), (QList<qsizetype>{0, 1, 2, 3, 4, 5}));
    // Only recursion compares by text.
    const DeleteRequest here = DeleteRequest::allAt(AssetPath::fromCanonical(u"/u12"_s));
    QCOMPARE(matchedOf(some(), here, PathReading::ByText), (QList<qsizetype>{0, 1, 2}));
}

void RequestMatchTest::theLimitIsAtMost()
{
    const DeleteRequest many = DeleteRequest::newest(AssetPath::fromCanonical(u"/u12"_s), 2147483647);
    QCOMPARE(matchedOf(some(), many).size(), 3);
}

QTEST_APPLESS_MAIN(RequestMatchTest)

#include "request_match_test.moc"
