// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen_reader.h"

#include "app/sample_store.h"

#include <QTest>

using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

QString line(const Spoken& object)
{
    return QString(object.depth, u' ') + u"%1 “%2” (%3)"_s.arg(object.role, object.name, object.description);
}

/// Says all that is read aloud, one object to a line; a test's own message is cut.
const char* read(const QList<Spoken>& all)
{
    for (const Spoken& object : all)
        qInfo().noquote() << line(object);
    return "see the objects above";
}

/// What of the objects below the one of this role is read, in one text.
QString spokenBelow(const QList<Spoken>& all, const QString& role)
{
    QString text;
    int depth = -1;
    for (const Spoken& object : all) {
        if (depth >= 0 && object.depth <= depth)
            depth = -1;
        if (object.role == role)
            depth = object.depth;
        if (depth >= 0)
            text += object.name + u'\n' + object.description + u'\n';
    }
    return text;
}

} // namespace

/// The real program on a real display, seen from the accessibility bus alone: what a screen reader finds there.
class ScreenReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWindowIsReadable();
    void aDeleteIsReadAndLeftByAccessibleActions();

private:
    SampleStore m_store;
    ScreenReader m_reader;
};

void ScreenReaderTest::initTestCase()
{
    QVERIFY(m_store.make());
    const QString problem = m_reader.begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QString started =
        m_reader.start(QStringLiteral(SECATEUR), {u"--store"_s, m_store.folder(), u"--journal"_s,
                                                  m_store.place(u"journal.db"_s), u"--size"_s, u"1400x900"_s});
    QVERIFY2(started.isEmpty(), qPrintable(started));
}

void ScreenReaderTest::theWindowIsReadable()
{
    QList<Spoken> all;
    const bool opened = m_reader.waitFor([&all](const QList<Spoken>& walked) {
        all = walked;
        const auto has = [&walked](const QString& role, const QString& name) {
            return std::any_of(walked.cbegin(), walked.cend(), [&](const Spoken& object) {
                return object.role == role && object.name.startsWith(name);
            });
        };
        return has(u"frame"_s, QString()) && has(u"text"_s, u"Request"_s) && has(u"text"_s, u"Path"_s) &&
               has(u"combo box"_s, QString()) && has(u"tree"_s, u"Paths"_s) && has(u"push button"_s, u"Preview"_s) &&
               has(u"push button"_s, u"Delete…"_s);
    });
    QVERIFY2(opened, m_reader.isRunning() ? read(all) : qPrintable(m_reader.programOutput()));
    for (const Spoken& object : all) {
        if (object.is(stateFocusable) && object.is(stateShowing))
            QVERIFY2(!object.name.trimmed().isEmpty(), qPrintable(line(object)));
    }
}

void ScreenReaderTest::aDeleteIsReadAndLeftByAccessibleActions()
{
    const auto content = m_store.content();
    const auto request = m_reader.find(u"text"_s, u"Request"_s);
    QVERIFY(request);
    // What a store with a text prefix would take too is a hazard, and is said.
    QVERIFY(m_reader.type(*request, u"DELETE /assets/users/u12/-/recursive"_s));
    const auto remove = m_reader.find([](const Spoken& object) {
        return object.role == "push button"_L1 && object.name.startsWith("Delete 9 assets"_L1) &&
               object.is(stateEnabled);
    });
    QVERIFY2(remove, read(m_reader.walk()));
    QVERIFY2(m_reader.act(*remove, u"Press"_s), qPrintable(m_reader.actionsOf(*remove).join(u' ')));

    QString dialog;
    QList<Spoken> all;
    const bool asked = m_reader.waitFor([&](const QList<Spoken>& walked) {
        all = walked;
        dialog = spokenBelow(walked, u"dialog"_s);
        return dialog.contains("Delete 9 assets at /users/u12"_L1);
    });
    QVERIFY2(asked, read(all));
    QVERIFY2(dialog.contains(u"TEST"_s), read(all)); // the environment
    QVERIFY2(dialog.contains(u"DELETE /assets/users/u12/-/recursive"_s), read(all));
    // Its hazard, in words.
    QVERIFY2(dialog.contains(u"What this matches can change between looking and deleting."_s), read(all));
    QVERIFY2(dialog.contains(u"assets: 9"_s), read(all));
    // First where and what, then the rest.
    QVERIFY(dialog.indexOf("Delete 9 assets at"_L1) < dialog.indexOf("/users/u12/gallery"_L1));
    for (const Spoken& object : all) {
        // A cell holds data, and may hold none.
        if (object.is(stateFocusable) && object.is(stateShowing) && !object.role.endsWith("cell"_L1))
            QVERIFY2(!object.name.trimmed().isEmpty(), qPrintable(line(object)));
    }

    const auto cancel = m_reader.find(u"push button"_s, u"Cancel"_s);
    QVERIFY(cancel);
    QVERIFY(m_reader.act(*cancel, u"Press"_s));
    QVERIFY(m_reader.waitFor([](const QList<Spoken>& walked) {
        return std::none_of(walked.cbegin(), walked.cend(),
                            [](const Spoken& object) { return object.role == "dialog"_L1; });
    }));
    QCOMPARE(m_store.content(), content);
    QCOMPARE(m_store.ctl({u"preview"_s, u"DELETE /assets/users/u12/-/recursive"_s}).json().value("matched"_L1).toInt(),
             9);
}

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "screen_reader_test.moc"
