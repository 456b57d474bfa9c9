// SPDX-License-Identifier: GPL-3.0-or-later
#include "guards_dialog.h"

#include "confirm_parts.h"
#include "count_spin_box.h"
#include "form_parts.h"
#include "guard_events.h"
#include "guards_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(const StoreInfo& info = {})
        : stand(info)
        , dialog(*stand.guards)
    {
        dialog.show();
    }
    template<typename T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return dialog.findChild<T*>(name);
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return part<QPushButton>(name); }
    [[nodiscard]] QString said(const QString& name) const { return part<NoteLine>(name)->text(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList lines;
        const auto* list = part<QListWidget>(u"protectList"_s);
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    }
    [[nodiscard]] QString lastChange() const
    {
        const auto* events = dialog.findChild<GuardEvents*>();
        return events->rowCount() > 0 ? events->item(0, events->columnCount() - 1)->text() : QString();
    }
    GuardedStore stand;
    GuardsDialog dialog;
};

StoreInfo production()
{
    StoreInfo info;
    info.environment = Environment::Production;
    return info;
}

} // namespace

class GuardsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatHoldsAndTheDefaults()
    {
        Opened opened(production());
        QTRY_VERIFY(opened.stand.isOpen());
        QCOMPARE(opened.part<CountSpinBox>(u"assetsEdit"_s)->value(), 100'000);
        QCOMPARE(opened.part<CountSpinBox>(u"shareEdit"_s)->value(), 10);
        QCOMPARE(opened.part<CountSpinBox>(u"holdEdit"_s)->value(), 30);
        QVERIFY(!opened.part<QCheckBox>(u"armingEdit"_s)->isChecked());
        QVERIFY(opened.said(u"shareEffect"_s).contains(u"more than 10 %"_s));
        QVERIFY(opened.said(u"shareEffect"_s).contains(u"Default: 10 %"_s));
        for (const QString& guard : {u"assets"_s, u"share"_s, u"hold"_s, u"arming"_s}) {
            QVERIFY(!opened.button(guard + u"Change"_s)->isEnabled());
            QVERIFY(!opened.button(guard + u"Reset"_s)->isVisible());
        }
    }

    void aChangeNeedsItsOwnButtonAndIsInTheJournal()
    {
        Opened opened(production());
        QTRY_VERIFY(opened.stand.isOpen());
        const GuardSettings before = opened.stand.guards->own();
        auto* share = opened.part<CountSpinBox>(u"shareEdit"_s);
        share->stepBy(10);
        QVERIFY(opened.button(u"shareChange"_s)->isEnabled());
        QVERIFY(opened.button(u"shareChange"_s)->text().contains(u"20 %"_s));
        QVERIFY(!opened.button(u"assetsChange"_s)->isEnabled());
        QCOMPARE(opened.stand.guards->own(), before);
        opened.button(u"shareChange"_s)->click();
        QTRY_COMPARE(opened.stand.guards->own().maxSharePercent, 20);
        QTRY_VERIFY(opened.lastChange().contains(u"from 10 to 20"_s));
        QVERIFY(!opened.button(u"shareChange"_s)->isEnabled());
        // Only this one was changed, and it goes back.
        GuardSettings expected = before;
        expected.maxSharePercent = 20;
        expected.shareByDefault = false;
        QCOMPARE(opened.stand.guards->own(), expected);
        QVERIFY(opened.button(u"shareReset"_s)->isVisible());
        opened.button(u"shareReset"_s)->click();
        QTRY_COMPARE(opened.stand.guards->own(), before);
        QTRY_VERIFY(opened.lastChange().contains(u"from 20 to 10"_s));
        QCOMPARE(share->value(), 10);
    }

    void whatIsTypedStaysWhileAnotherChanges()
    {
        Opened opened;
        QTRY_VERIFY(opened.stand.isOpen());
        auto* assets = opened.part<CountSpinBox>(u"assetsEdit"_s);
        assets->stepBy(7);
        opened.stand.guards->protect(AssetPath::fromCanonical(u"/legal"_s));
        QTRY_COMPARE(opened.listed(), QStringList{u"/legal"_s});
        QCOMPARE(assets->value(), 7);
        opened.button(u"assetsChange"_s)->click();
        QTRY_COMPARE(opened.stand.guards->own().maxAssets, 7);
        QCOMPARE(opened.stand.guards->own().protectedPaths.size(), 1);
    }

    void twoChangesAtOnceBothHold()
    {
        GuardedStore stand;
        QTRY_VERIFY(stand.isOpen());
        StoreGuards& guards = *stand.guards;
        // None of them waits for the answer to the one before.
        guards.protect(AssetPath::fromCanonical(u"/legal"_s));
        guards.protect(AssetPath::fromCanonical(u"/users"_s));
        GuardSettings fewer = guards.own();
        fewer.maxAssets = 7;
        guards.change(fewer);
        GuardSettings longer = guards.own();
        longer.holdSeconds = 60;
        guards.change(longer);
        guards.reset(Guard::Assets);
        guards.protect(AssetPath::fromCanonical(u"/last"_s));
        QTRY_COMPARE(guards.own().protectedPaths.size(), 3);
        QCOMPARE(guards.own().holdSeconds, 60);
        QCOMPARE(guards.own().maxAssets, 0);
        // What is known is where the next change begins.
        GuardSettings open = guards.own();
        open.protectedPaths.removeFirst();
        stand.set(open);
    }

    void noHoldIsWarnedOf()
    {
        Opened opened;
        QTRY_VERIFY(opened.stand.isOpen());
        QVERIFY(!opened.said(u"holdEffect"_s).contains(u"with the click"_s));
        opened.part<CountSpinBox>(u"holdEdit"_s)->stepBy(-1000);
        QVERIFY(opened.said(u"holdEffect"_s).contains(u"with the click"_s));
        opened.button(u"holdChange"_s)->click();
        QTRY_COMPARE(opened.stand.guards->own().holdSeconds, 0);
    }

    void arming()
    {
        Opened opened;
        QTRY_VERIFY(opened.stand.isOpen());
        opened.part<QCheckBox>(u"armingEdit"_s)->click();
        QCOMPARE(opened.stand.guards->arming(), StoreGuards::Arming::NotNeeded);
        opened.button(u"armingChange"_s)->click();
        QTRY_COMPARE(opened.stand.guards->arming(), StoreGuards::Arming::Locked);
    }

    void pathsAreAddedExplainedAndTakenOff()
    {
        StoreInfo info;
        info.protectedPaths = {*PathGlob::parse(u"/fixed"_s)};
        Opened opened(info);
        QTRY_COMPARE(opened.listed(), QStringList{u"/fixed"_s});
        QTRY_VERIFY(opened.stand.isOpen());
        auto* edit = opened.part<QLineEdit>(u"protectEdit"_s);
        auto* field = opened.part<CheckedField>(u"protectField"_s);
        QVERIFY(!opened.button(u"protectAdd"_s)->isEnabled());
        QTest::keyClicks(edit, u"/a//b"_s);
        QVERIFY(field->problem().contains(u"character 4"_s));
        QVERIFY(!opened.button(u"protectAdd"_s)->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(opened.stand.guards->own().protectedPaths.isEmpty());
        edit->setText(u"/users/*/contract/"_s);
        QVERIFY(field->problem().isEmpty());
        QVERIFY(field->sentence().contains(u"/users/*/contract"_s));
        opened.button(u"protectAdd"_s)->click();
        QTRY_COMPARE(opened.listed(), (QStringList{u"/users/*/contract"_s, u"/fixed"_s}));
        QVERIFY(edit->text().isEmpty());
        edit->setText(u"/users/*/contract"_s);
        QVERIFY(field->problem().contains(u"already"_s));

        auto* list = opened.part<QListWidget>(u"protectList"_s);
        list->setCurrentRow(1);
        QVERIFY(!opened.button(u"protectRemove"_s)->isEnabled());
        QVERIFY(opened.said(u"protectMeaning"_s).contains(u"connection"_s));
        opened.dialog.showProtection(*PathGlob::parse(u"/users/*/contract"_s));
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(opened.button(u"protectRemove"_s)->isEnabled());
        // Opening leads there and does nothing by itself.
        QCOMPARE(opened.stand.guards->own().protectedPaths.size(), 1);
        opened.button(u"protectRemove"_s)->click();
        QTRY_COMPARE(opened.listed(), QStringList{u"/fixed"_s});
        QTRY_VERIFY(opened.lastChange().contains(u"/users/*/contract"_s));
    }

    void aJournalInUseIsSaid()
    {
        GuardedStore first;
        QTRY_VERIFY(first.isOpen());
        RemovalWorker second(first.store.opener(), first.folder.path(), first.folder.filePath(u"journal.db"_s));
        StoreGuards guards(second);
        GuardsDialog dialog(guards);
        dialog.show();
        QTRY_VERIFY(!guards.whyFixed().isEmpty());
        QTRY_VERIFY(guards.isKnown());
        QVERIFY(!guards.canChange());
        for (const QPushButton* button : dialog.findChildren<QPushButton*>())
            QVERIFY2(!button->isEnabled() || button->objectName() == u"closeButton"_s,
                     qPrintable(button->objectName()));
    }

    void everyButtonSaysWhatItDoesAndNoneIsPressedByReturn()
    {
        Opened opened;
        QTRY_VERIFY(opened.stand.isOpen());
        for (const QPushButton* button : opened.dialog.findChildren<QPushButton*>()) {
            QVERIFY(!button->text().isEmpty());
            QVERIFY(!button->isDefault() || button->objectName() == u"closeButton"_s);
        }
    }
};

QTEST_MAIN(GuardsDialogTest)
#include "guards_dialog_test.moc"
