// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of delete requests, vector by vector: tests/data/selectors.json.
#include "domain/delete_request.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(SECATEUR_SOURCE_DIR);

QByteArray readAll(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QString selectorName(Selector selector)
{
    switch (selector) {
    case Selector::Entry:
        return u"entry"_s;
    case Selector::Top:
        return u"top"_s;
    case Selector::All:
        return u"all"_s;
    case Selector::Recursive:
        return u"recursive"_s;
    }
    return {};
}

/// What the contract says of a parsed request, in its own form.
QJsonObject described(const QString& text, const ParsedRequest& parsed)
{
    const DeleteRequest& request = parsed.request;
    const bool top = request.selector == Selector::Top;
    QJsonObject labels;
    for (auto label = request.labels.cbegin(); label != request.labels.cend(); ++label)
        labels.insert(label.key(), label.value());
    QJsonArray hazards;
    for (const Hazard hazard : parsed.hazards)
        hazards.append(hazardName(hazard));
    const auto canonical = request.canonical();
    return {
        {u"request"_s, text},
        {u"path"_s, request.path.text()},
        {u"selector"_s, selectorName(request.selector)},
        {u"order"_s, top ? QJsonValue(request.order == Order::New ? u"new"_s : u"modified"_s) : QJsonValue()},
        {u"limit"_s, top ? QJsonValue(request.limit) : QJsonValue()},
        {u"entry"_s, request.selector == Selector::Entry ? QJsonValue(request.entry) : QJsonValue()},
        {u"labels"_s, labels},
        {u"canonical"_s, canonical ? QJsonValue(*canonical) : QJsonValue()},
        {u"hazards"_s, hazards},
    };
}

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

class SelectorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ourCopyIsTheContract();
    void vectors_data();
    void vectors();
    void canonicalOfEveryVectorParsesToItself_data() { vectors_data(); }
    void canonicalOfEveryVectorParsesToItself();
};

void SelectorsTest::ourCopyIsTheContract()
{
    const QString shared = sourceDir + "/../shared/contract/selectors.json"_L1;
    if (!QFile::exists(shared))
        QSKIP("The contract does not lie beside this checkout.");
    QCOMPARE(readAll(sourceDir + "/tests/data/selectors.json"_L1), readAll(shared));
}

void SelectorsTest::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto document = QJsonDocument::fromJson(readAll(sourceDir + "/tests/data/selectors.json"_L1));
    const QJsonArray vectors = document.object().value("vectors"_L1).toArray();
    QVERIFY(vectors.size() >= 36);
    for (const QJsonValue& vector : vectors) {
        const QJsonObject object = vector.toObject();
        QTest::addRow("%s", qPrintable("'"_L1 + object.value("request"_L1).toString() + "'"_L1)) << object;
    }
}

void SelectorsTest::vectors()
{
    QFETCH(const QJsonObject, vector);
    const QString text = vector.value("request"_L1).toString();
    const auto parsed = parseRequest(text);
    if (vector.contains("error"_L1)) {
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().what.isEmpty());
        QVERIFY(parsed.error().position >= 0 && parsed.error().length >= 0);
        QVERIFY(parsed.error().position + parsed.error().length <= text.size());
        return;
    }
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().what));
    QCOMPARE(jsonText(described(text, *parsed)), jsonText(vector));
    QVERIFY(!parsed->request.meaning().isEmpty());
}

void SelectorsTest::canonicalOfEveryVectorParsesToItself()
{
    QFETCH(const QJsonObject, vector);
    const QString canonical = vector.value("canonical"_L1).toString();
    if (canonical.isEmpty())
        return;
    const auto parsed = parseRequest(canonical);
    QVERIFY(parsed);
    QCOMPARE(parsed->request.canonical().value_or(QString()), canonical);
}

QTEST_APPLESS_MAIN(SelectorsTest)
#include "selectors_test.moc"
