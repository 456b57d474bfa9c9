// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contrast.h"

#include "views/gallery.h"

#include "badge.h"
#include "elided_label.h"
#include "support/own_settings.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forLines = 3.0;

/// The text that a widget shows, empty where it shows none of its own.
QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* line = qobject_cast<const ElidedLabel*>(&widget))
        return line->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    return {};
}

/// Without the frame, which is a line and not text.
QRect inside(const QWidget& widget)
{
    const int frame = qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
                              qobject_cast<const QAbstractButton*>(&widget)
                          ? 3
                          : 0;
    return widget.rect().adjusted(frame, frame, -frame, -frame);
}

struct Looker {
    QString theme;
    QStringList wrong;
    int measured = 0;

    void measure(const QString& what, const QImage& picture, const QRect& place, double least, int pixels = 3)
    {
        const QRect seen = place & picture.rect();
        if (seen.width() < 4 || seen.height() < 4)
            return;
        const double found = drawnContrast(picture, seen, pixels);
        ++measured;
        if (found < least)
            wrong.append(u"%1, %2: %3 : 1"_s.arg(theme, what).arg(found, 0, 'f', 2));
    }

    void widgets(const QString& name, QWidget& part, const QImage& picture)
    {
        const QList<QWidget*> all = part.findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (!widget->isVisibleTo(&part) || widget->window() != &part || widget->visibleRegion().isEmpty())
                continue;
            const QString text = shownText(*widget).trimmed();
            // A disabled control is exempt (WCAG 1.4.3), but not invisible.
            if (!text.isEmpty())
                measure(u"%1: %2 %3 “%4”"_s.arg(name, QLatin1StringView(widget->metaObject()->className()),
                                                widget->objectName(), text.left(40)),
                        picture, QRect(widget->mapTo(&part, inside(*widget).topLeft()), inside(*widget).size()),
                        widget->isEnabled() ? forText : 2.5);
            if (auto* view = qobject_cast<QAbstractItemView*>(widget))
                cells(name, part, picture, *view);
        }
    }

    void cells(const QString& name, QWidget& part, const QImage& picture, QAbstractItemView& view)
    {
        if (!view.model() || qobject_cast<QHeaderView*>(&view))
            return;
        const int rows = qMin(view.model()->rowCount(view.rootIndex()), 4);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                const QRect rect = view.visualRect(index) & view.viewport()->rect();
                if (rect.width() < 40 || index.data().toString().trimmed().isEmpty())
                    continue;
                measure(u"%1: cell of %2 “%3”"_s.arg(name, view.objectName(), index.data().toString().left(30)),
                        picture,
                        QRect(view.viewport()->mapTo(&part, rect.topLeft()), rect.size()).adjusted(2, 2, -2, -2),
                        view.isEnabled() ? forText : 2.5, index.data().toString().size() > 2 ? 3 : 1);
            }
        }
    }
};

void look(Looker& looker, const QString& name, QWidget& part)
{
    const QImage picture = part.grab().toImage();
    looker.widgets(name, part, picture);
}

} // namespace

/// Contrast on pictures: what is really drawn, in both themes.
class ContrastTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsReadable_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }

    void everyTextIsReadable()
    {
        QFETCH(int, mode);
        Theme::instance().apply(Theme::Mode(mode));
        Looker looker;
        looker.theme = QLatin1StringView(QTest::currentDataTag());
        QVERIFY(visitParts([&](const QString& name, QWidget& part) { look(looker, name, part); }));
        QVERIFY(looker.measured > 200);
        QVERIFY2(looker.wrong.isEmpty(), qPrintable(u'\n' + looker.wrong.join(u'\n')));
    }

    void theWaysOfAButton_data() { everyTextIsReadable_data(); }
    void theWaysOfAButton()
    {
        QFETCH(int, mode);
        Theme::instance().apply(Theme::Mode(mode));
        Looker looker;
        looker.theme = QLatin1StringView(QTest::currentDataTag());
        for (const bool danger : {false, true}) {
            QPushButton button(u"Delete 30 assets"_s);
            if (danger)
                Theme::makeDanger(&button);
            button.setCheckable(true);
            button.show();
            const auto see = [&](const QString& way) {
                looker.measure(u"button %1, danger %2"_s.arg(way).arg(danger), button.grab().toImage(), inside(button),
                               forText);
            };
            see(u"normal"_s);
            button.setAttribute(Qt::WA_UnderMouse);
            see(u"under the pointer"_s);
            button.setAttribute(Qt::WA_UnderMouse, false);
            button.setDown(true);
            see(u"pressed"_s);
            button.setDown(false);
            button.setChecked(true);
            see(u"checked"_s);
            button.setChecked(false);
            button.setDefault(true);
            see(u"default"_s);
        }
        QVERIFY2(looker.wrong.isEmpty(), qPrintable(u'\n' + looker.wrong.join(u'\n')));
    }

    void linesOfFieldsAreSeen_data() { everyTextIsReadable_data(); }
    void linesOfFieldsAreSeen()
    {
        QFETCH(int, mode);
        const bool dark = Theme::Mode(mode) == Theme::Mode::Dark;
        Theme::instance().apply(Theme::Mode(mode));
        const QPalette colors = Theme::palette(dark);
        for (const auto ground : {QPalette::Window, QPalette::Base})
            QVERIFY(contrast(Theme::instance().fieldLine().rgb(), colors.color(ground).rgb()) >= forLines);
        QVERIFY(contrast(colors.color(QPalette::ToolTipText).rgb(), colors.color(QPalette::ToolTipBase).rgb()) >=
                forText);
        QVERIFY(contrast(colors.color(QPalette::HighlightedText).rgb(), colors.color(QPalette::Highlight).rgb()) >=
                forText);
    }

private:
    OwnSettings m_own;
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
