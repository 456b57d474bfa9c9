// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_model.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class CommandModelTest final : public QObject {
    Q_OBJECT
    struct Few {
        Few()
            : store(menu.addMenu(u"&Store"_s))
        {
            const auto add = [this](const QString& text, const QKeySequence& keys) {
                QAction* action = store->addAction(text);
                action->setShortcut(keys);
                return action;
            };
            add(u"&Arm or Disarm…"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
            restore = add(u"&Restore from Archive…"_s, {});
            store->addSeparator();
            add(u"&Guards…"_s, Qt::CTRL | Qt::Key_G);
            store->addAction(u"Hidden"_s)->setVisible(false);
            commands = commandsOf(menu, u"Menu"_s, u"menu"_s);
        }
        QMenu menu;
        QMenu* store;
        QAction* restore;
        QList<Command> commands;
    };
    static QStringList texts(const CommandModel& model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row).data().toString();
        return texts;
    }

private Q_SLOTS:
    void menusAreGathered()
    {
        const Few few;
        QCOMPARE(few.commands.size(), 3);
        QCOMPARE(few.commands.first().text, u"Arm or Disarm…"_s);
        QCOMPARE(few.commands.first().place, u"Menu › Store"_s);
        QCOMPARE(withoutMnemonic(u"a && &b &"_s), u"a & b &"_s);
    }

    void aMenuFilledAsItOpensIsFilled()
    {
        QMenu menu;
        QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] {
            menu.clear();
            menu.addAction(u"Late"_s);
        });
        QCOMPARE(commandsOf(menu, {}, {}).size(), 1);
        QCOMPARE(commandsOf(menu, {}, {}).size(), 1);
    }

    void wordsFindByNameMenuAndKeys()
    {
        const Few few;
        CommandModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCommands(few.commands);
        QCOMPARE(model.rowCount(), 3);
        for (const QString& words : {u"guards"_s, u"grds"_s, u"store gua"_s, u"ctrl+g"_s}) {
            model.setWords(words);
            QVERIFY2(!texts(model).isEmpty(), qPrintable(words));
            QCOMPARE(texts(model).first(), u"Guards…"_s);
        }
        model.setWords(u"elephant"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.command({}).action);
    }

    void theLastUsedLead()
    {
        const Few few;
        CommandModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCommands(few.commands, {few.commands[2].id, few.commands[1].id, u"gone"_s});
        QCOMPARE(texts(model), (QStringList{u"Guards…"_s, u"Restore from Archive…"_s, u"Arm or Disarm…"_s}));
        // A better fit counts more.
        model.setWords(u"arm"_s);
        QCOMPARE(texts(model).first(), u"Arm or Disarm…"_s);
    }

    void whatCanNotBeUsedSaysWhy()
    {
        const Few few;
        few.restore->setEnabled(false);
        CommandModel model;
        model.setCommands(few.commands);
        const QModelIndex last = model.index(model.rowCount() - 1);
        QCOMPARE(last.data().toString(), u"Restore from Archive…"_s);
        QVERIFY(!last.data(CommandModel::WhyNotRole).toString().isEmpty());
        few.restore->setStatusTip(u"Open a store first."_s);
        QCOMPARE(last.data(CommandModel::WhyNotRole).toString(), u"Open a store first."_s);
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(u"Open a store first."_s));
    }

    void anActionThatIsGoneIsNotRun()
    {
        CommandModel model;
        auto action = std::make_unique<QAction>(u"Here"_s);
        model.setCommands({{u"here"_s, u"Here"_s, {}, {}, action.get()}});
        QVERIFY(model.index(0).data(CommandModel::WhyNotRole).toString().isEmpty());
        action.reset();
        QVERIFY(!model.index(0).data(CommandModel::WhyNotRole).toString().isEmpty());
    }

    void whatIsOfferedFirstStandsFirst()
    {
        const Few few;
        QAction go(u"Go"_s);
        CommandModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCommands(few.commands);
        model.setWords(u"/users"_s, {{{}, u"Go to /users"_s, {}, {}, &go}});
        QCOMPARE(texts(model), QStringList{u"Go to /users"_s});
        QCOMPARE(model.command(model.index(0)).action.data(), &go);
    }
};

QTEST_MAIN(CommandModelTest)
#include "command_model_test.moc"
