// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_pane.h"
#include "confirm_parts.h"
#include "empty_state.h"
#include "error_details.h"
#include "note.h"
#include "theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class ErrorNoteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }
    void aNoteSaysAllThreeParts();
    void onlyAnErrorHasDetails();
    void aLineShowsAnErrorToo();
    void theFailurePageCopiesToo();
    void activityShowsTheLatestError();
    void detailsNameTheStoreOfTheWindow();
    void aSecretIsNeverCopied();
};

namespace {

const Error broken{ErrorCode::Unreachable, u"The server did not answer."_s, u"Nothing was sent."_s, u"Try again."_s};

void pressCopy(const QWidget& place)
{
    auto* button = place.findChild<QAbstractButton*>(u"copyDetails"_s);
    QVERIFY(button->isVisible());
    button->click();
}

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void ErrorNoteTest::aNoteSaysAllThreeParts()
{
    Note note;
    note.display(broken, u"Read again"_s);
    QCOMPARE(note.sentence(), u"The server did not answer.\nNothing was sent.\nWhat you can do: Try again."_s);
    QCOMPARE(note.accessibleName(), note.sentence());
    pressCopy(note);
    QVERIFY(copied().startsWith(u"The server did not answer.\nNothing was sent.\nTry again.\n"_s));
    QVERIFY(copied().contains(u"Error: Unreachable"_s));
}

void ErrorNoteTest::onlyAnErrorHasDetails()
{
    Note note;
    note.display(broken);
    note.display(u"info"_s, Theme::Tone::Muted, u"All is well."_s);
    QVERIFY(note.findChild<QAbstractButton*>(u"copyDetails"_s)->isHidden());
    QVERIFY(note.details().isEmpty());
    note.display(broken);
    QVERIFY(!note.details().isEmpty());
    note.clear();
    QVERIFY(note.details().isEmpty());
}

void ErrorNoteTest::aLineShowsAnErrorToo()
{
    NoteLine line(u"info"_s, Theme::Tone::Muted, u"All is well."_s);
    line.show();
    QVERIFY(!line.findChild<QAbstractButton*>(u"copyDetails"_s));
    line.setError(broken);
    QVERIFY(line.text().endsWith(u"What you can do: Try again."_s));
    pressCopy(line);
    QVERIFY(copied().contains(u"Error: Unreachable"_s));
    line.setNote(u"info"_s, Theme::Tone::Muted, u"All is well."_s);
    QVERIFY(line.findChild<QAbstractButton*>(u"copyDetails"_s)->isHidden());
}

void ErrorNoteTest::theFailurePageCopiesToo()
{
    EmptyState page;
    page.display(broken);
    page.show();
    QCOMPARE(page.title(), broken.what);
    QCOMPARE(page.text(), u"Nothing was sent.\nWhat you can do: Try again."_s);
    pressCopy(page);
    QVERIFY(copied().contains(u"Error: Unreachable"_s));
    page.display(broken, u"This asset could not be read"_s);
    QCOMPARE(page.title(), u"This asset could not be read"_s);
    QVERIFY(page.text().startsWith(broken.what));
    page.display(u"image"_s, u"Nothing here"_s, u"Choose something."_s);
    QVERIFY(page.findChild<QAbstractButton*>(u"copyDetails"_s)->isHidden());
    QVERIFY(page.details().isEmpty());
}

void ErrorNoteTest::activityShowsTheLatestError()
{
    ActivityPane pane;
    pane.show();
    QVERIFY(!pane.hasError());
    pane.logError({ErrorCode::Io, u"An older fault."_s, {}, {}});
    pane.logError(broken);
    QVERIFY(pane.hasError());
    pressCopy(pane);
    QVERIFY(copied().startsWith(broken.what));
    auto* note = pane.findChild<Note*>(u"activityError"_s);
    Q_EMIT note->actionTriggered();
    QVERIFY(!pane.hasError());
    QVERIFY(!note->isVisible());
}

void ErrorNoteTest::detailsNameTheStoreOfTheWindow()
{
    QWidget window;
    auto* dialog = new QDialog(&window);
    auto* note = new Note(dialog);
    note->display(broken);
    QVERIFY(note->details().contains(u"Store: none is open"_s));
    StoreInfo info;
    info.name = u"private name"_s;
    info.capabilities.words = {u"Sizes are unknown."_s};
    setErrorStore(&window, info, false);
    QVERIFY(note->details().contains(u"Store: Konifer server"_s));
    QVERIFY(note->details().contains(u"- Sizes are unknown."_s));
    QVERIFY(!note->details().contains(info.name));
    clearErrorStore(&window);
    QVERIFY(note->details().contains(u"Store: none is open"_s));
}

void ErrorNoteTest::aSecretIsNeverCopied()
{
    const Error careless{ErrorCode::Unauthorized, u"https://kim:S3CR3T@host/a?s=S3CR3T was refused."_s,
                         u"Authorization: Basic S3CR3T"_s, u"host=db password='S3CR3T S3CR3T'"_s};
    Note note;
    note.display(careless);
    pressCopy(note);
    QVERIFY2(!copied().contains(u"S3CR3T"_s), qPrintable(copied()));
    EmptyState page;
    page.display(careless);
    page.show();
    pressCopy(page);
    QVERIFY2(!copied().contains(u"S3CR3T"_s), qPrintable(copied()));
}

QTEST_MAIN(ErrorNoteTest)

#include "error_note_test.moc"
