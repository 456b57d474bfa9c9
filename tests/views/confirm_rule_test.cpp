// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm_rule.h"

#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

DeleteSubject subjectOf(const DeleteRequest& request, qint64 assets)
{
    DeleteSubject subject;
    subject.store.name = u"images.example.com"_s;
    subject.request = request;
    subject.place = request.path;
    subject.totals.assets = assets;
    return subject;
}

const AssetPath u12 = AssetPath::fromCanonical(u"/users/u12"_s);

} // namespace

Q_DECLARE_METATYPE(secateur::ConfirmRule)
Q_DECLARE_METATYPE(secateur::DeleteSubject)

class ConfirmRuleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsWithTheRadius_data()
    {
        QTest::addColumn<DeleteSubject>("subject");
        QTest::addColumn<ConfirmRule>("rule");
        const auto row = [](const char* name, const DeleteSubject& subject, const ConfirmRule& rule) {
            QTest::newRow(name) << subject << rule;
        };
        const DeleteRequest below = DeleteRequest::everythingBelow(u12);
        const DeleteRequest all = DeleteRequest::allAt(u12);
        const ConfirmRule button;
        row("one", subjectOf(DeleteRequest::entryAt(u12, 3), 1), button);
        row("twenty", subjectOf(below, 20), button);
        row("twenty-one", subjectOf(below, 21), {ConfirmKind::TypeCount, u"21"_s});
        row("a thousand", subjectOf(below, 1000), {ConfirmKind::TypeCount, u"1000"_s});
        row("above a thousand", subjectOf(below, 1001), {ConfirmKind::TypePath, u"/users/u12"_s});
        row("above a thousand, not recursive", subjectOf(all, 5000), {ConfirmKind::TypePath, u"/users/u12"_s});
        row("small whole store", subjectOf(DeleteRequest::everythingBelow({}), 3),
            {ConfirmKind::TypeStoreName, u"images.example.com"_s});
        row("large at the root", subjectOf(DeleteRequest::allAt({}), 1001),
            {ConfirmKind::TypeStoreName, u"images.example.com"_s});
        row("small at the root", subjectOf(DeleteRequest::allAt({}), 3),
            {ConfirmKind::TypeStoreName, u"images.example.com"_s});
        row("one entry at the root", subjectOf(DeleteRequest::entryAt({}, 3), 1), button);
        DeleteSubject labelled = subjectOf(DeleteRequest::everythingBelow({}), 30);
        labelled.request->labels.insert(u"phone"_s, u"iphone"_s);
        row("labelled part of the whole store", labelled, {ConfirmKind::TypeStoreName, u"images.example.com"_s});
        DeleteSubject chosen = subjectOf(all, 400);
        chosen.request.reset();
        row("chosen assets", chosen, {ConfirmKind::TypeCount, u"400"_s});
        DeleteSubject inexact = subjectOf(below, 3);
        inexact.exact = false;
        row("few, but not exact", inexact, {ConfirmKind::TypePath, u"/users/u12"_s});
        DeleteSubject inexactEntry = subjectOf(DeleteRequest::entryAt(u12, 3), 1);
        inexactEntry.exact = false;
        row("one, but not exact", inexactEntry, {ConfirmKind::TypePath, u"/users/u12"_s});
        DeleteSubject inexactRoot = subjectOf(DeleteRequest::allAt({}), 3);
        inexactRoot.exact = false;
        row("few at the root, but not exact", inexactRoot, {ConfirmKind::TypeStoreName, u"images.example.com"_s});
    }
    void growsWithTheRadius()
    {
        QFETCH(DeleteSubject, subject);
        QFETCH(ConfirmRule, rule);
        QCOMPARE(confirmRule(subject), rule);
    }

    void isMetByWhatIsTyped_data()
    {
        QTest::addColumn<ConfirmRule>("rule");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("met");
        const ConfirmRule count{ConfirmKind::TypeCount, u"1000"_s};
        const ConfirmRule path{ConfirmKind::TypePath, u"/users/u12"_s};
        QTest::newRow("button") << ConfirmRule{} << QString() << true;
        QTest::newRow("count") << count << u"1000"_s << true;
        QTest::newRow("count with comma") << count << u" 1,000 "_s << true;
        QTest::newRow("count with narrow space") << count << u"1\u202f000"_s << true;
        QTest::newRow("other count") << count << u"100"_s << false;
        QTest::newRow("count and more") << count << u"1000 yes"_s << false;
        QTest::newRow("negative") << count << u"-1000"_s << false;
        QTest::newRow("nothing") << count << QString() << false;
        QTest::newRow("path") << path << u"/users/u12 "_s << true;
        QTest::newRow("longer path") << path << u"/users/u120"_s << false;
        QTest::newRow("other case") << path << u"/Users/u12"_s << false;
        QTest::newRow("count for path") << path << u"12"_s << false;
        QTest::newRow("store without a name") << ConfirmRule{ConfirmKind::TypeStoreName, {}} << QString() << false;
    }
    void isMetByWhatIsTyped()
    {
        QFETCH(ConfirmRule, rule);
        QFETCH(QString, typed);
        QTEST(isConfirmed(rule, typed), "met");
    }
};

QTEST_MAIN(ConfirmRuleTest)
#include "confirm_rule_test.moc"
