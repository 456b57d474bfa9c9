// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/error_report.h"

#include <QTest>
#include <set>

using namespace secateur;
using namespace Qt::StringLiterals;

class ErrorReportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsName();
    void theEyeGetsThreeLines();
    void detailsSayWhatHelps();
    void detailsHoldNoSecret();
};

void ErrorReportTest::everyCodeHasItsName()
{
    std::set<QString> names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        names.insert(errorCodeName(ErrorCode(code)));
    QCOMPARE(names.size(), size_t(ErrorCode::Internal) + 1);
}

void ErrorReportTest::theEyeGetsThreeLines()
{
    QCOMPARE(errorText({ErrorCode::Io, u"It broke."_s, u"Nothing was sent."_s, u"Try again."_s}),
             u"It broke.\nNothing was sent.\nWhat you can do: Try again."_s);
    QCOMPARE(errorText({ErrorCode::Io, u"It broke."_s, {}, {}}), u"It broke."_s);
}

void ErrorReportTest::detailsSayWhatHelps()
{
    StoreInfo info;
    info.environment = Environment::Production;
    info.matchesByText = true;
    info.capabilities.words = {u"The tree is exact."_s};
    const QString text = errorDetails({ErrorCode::Unreachable, u"It broke."_s, u"Nothing was sent."_s, u"Try again."_s},
                                      storeLines(info, false), 1'000'000);
    for (const QString& part :
         {u"It broke.\nNothing was sent.\nTry again.\n"_s, u"Error: Unreachable"_s,
          u"Time: 1970-01-01T00:00:01.000000Z"_s, QStringLiteral("Secateur: " SECATEUR_VERSION),
          u"Qt: "_s + QString::fromLatin1(qVersion()), u"Store: Konifer server"_s, u"Environment: production"_s,
          u"Compares paths by text: yes"_s, u"- The tree is exact."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
    QVERIFY(errorDetails({}, {}, 0).contains(u"Store: none is open"_s));
}

void ErrorReportTest::detailsHoldNoSecret()
{
    StoreInfo info;
    info.name = u"kim:S3CR3T@host"_s;
    info.capabilities.words = {u"The server said: password=S3CR3T"_s};
    const QString text =
        errorDetails({ErrorCode::Unreachable, u"https://kim:S3CR3T@host?s=S3CR3T did not answer."_s,
                      u"Authorization: Bearer S3CR3T"_s, u"Look at host=db password='S3CR3T \\' S3CR3T'."_s},
                     storeLines(info, false), 0);
    QVERIFY2(!text.contains(u"S3CR3T"_s), qPrintable(text));
}

QTEST_APPLESS_MAIN(ErrorReportTest)

#include "error_report_test.moc"
