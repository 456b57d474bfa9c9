// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery.h"

#include "backlog_curve.h"
#include "elided_label.h"
#include "figure_strip.h"
#include "support/own_settings.h"
#include "theme.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QAccessibleInterface& part)
{
    return part.text(QAccessible::Name).trimmed();
}

QString describe(QAccessibleInterface& part)
{
    const QObject* object = part.object();
    QString place;
    for (const QObject* at = object; at; at = at->parent())
        place.prepend(u" > %1 %2"_s.arg(QLatin1StringView(at->metaObject()->className()), at->objectName()));
    return u"%1 “%2”%3"_s.arg(QVariant::fromValue(part.role()).toString(), nameOf(part), place);
}

bool mustHaveName(QAccessibleInterface& part)
{
    switch (part.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Chart:
    case QAccessible::Dialog:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        // Text that can be selected is focusable, and may be empty.
        return part.state().focusable && part.role() != QAccessible::ComboBox &&
               part.role() != QAccessible::ScrollBar && part.role() != QAccessible::StaticText;
    }
}

/// On Linux a combo box is named by what is chosen in it: what it is for is its label or its description.
bool isExplained(QAccessibleInterface& combo)
{
    return !combo.text(QAccessible::Description).isEmpty() || !combo.relations(QAccessible::Label).isEmpty();
}

void check(QAccessibleInterface& part, QStringList& wrong)
{
    if (part.state().invisible || part.state().offscreen)
        return;
    if (mustHaveName(part) && nameOf(part).isEmpty())
        wrong.append(u"without a name: "_s + describe(part));
    if (part.role() == QAccessible::ComboBox && !isExplained(part))
        wrong.append(u"does not say what is chosen in it: "_s + describe(part));
    const QString text = nameOf(part) + part.text(QAccessible::Description);
    if (text.contains("<qt>"_L1) || text.contains("</"_L1))
        wrong.append(u"is read with its markup: "_s + describe(part));
    // Rows and cells are the models' to tell.
    if (part.tableInterface())
        return;
    for (int i = 0; i < part.childCount(); ++i) {
        if (QAccessibleInterface* child = part.child(i))
            check(*child, wrong);
    }
}

} // namespace

/// What assistive technology is told, in every part of the program.
class AccessibleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply(Theme::Mode::Light);
        QAccessible::setActive(true);
    }

    void everyPartIsNamed()
    {
        QStringList wrong;
        int seen = 0;
        QVERIFY(visitParts([&](const QString& name, QWidget& part) {
            QStringList here;
            ++seen;
            QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&part);
            QVERIFY(root);
            check(*root, here);
            for (const QString& line : std::as_const(here))
                wrong.append(name + u": "_s + line);
        }));
        QVERIFY(seen > 15);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void whatIsPaintedIsTold()
    {
        ElidedLabel label(Qt::ElideMiddle);
        label.setText(u"/users/u12"_s);
        QAccessibleInterface* line = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(line->role(), QAccessible::StaticText);
        QCOMPARE(nameOf(*line), u"/users/u12"_s);

        BacklogCurve curve;
        curve.setSamples({{0, 5}, {10, 3}});
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&curve);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QVERIFY(chart->text(QAccessible::Description).contains(u"3 objects pending now, at most 5"_s));

        FigureStrip strip;
        strip.addFigure(u"assets"_s, u"assets"_s);
        strip.setFigure(u"assets"_s, u"30"_s);
        QStringList names;
        for (QLabel* figure : strip.findChildren<QLabel*>())
            names.append(nameOf(*QAccessible::queryAccessibleInterface(figure)));
        QVERIFY(names.contains(u"assets: 30"_s));
    }

private:
    OwnSettings m_own;
};

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
