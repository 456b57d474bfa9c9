// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery.h"

#include "elided_label.h"
#include "support/own_settings.h"
#include "text_size.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

/// A screen of 1920 × 1080 pixels at 300 %, less a title bar.
constexpr QSize smallest(640, 340);

} // namespace

/// A mirrored window, and one of three times the size.
class MirrorScaleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        applyTextSize(100);
    }

    void aPathIsWrittenFromLeftToRight()
    {
        ElidedLabel label(Qt::ElideMiddle);
        label.setText(u"/users/u12"_s);
        label.resize(300, 30);
        label.setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = label.grab().toImage();
        QImage wanted(mirrored.size(), mirrored.format());
        wanted.fill(label.palette().color(QPalette::Window));
        QPainter painter(&wanted);
        painter.setFont(label.font());
        painter.setPen(label.palette().color(QPalette::WindowText));
        painter.drawText(label.rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, label.text());
        painter.end();
        QCOMPARE(mirrored, wanted);
    }

    void aCellKeepsItsSideAndItsText()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"/users/u12/"_s);
        QTableView view;
        view.setModel(&model);
        view.setShowGrid(false);
        view.setFrameShape(QFrame::NoFrame);
        view.setSelectionMode(QAbstractItemView::NoSelection);
        view.setFocusPolicy(Qt::NoFocus);
        view.resize(400, 200);
        view.setColumnWidth(0, 200);
        const auto cell = [&](Qt::LayoutDirection direction, Qt::Alignment alignment) {
            model.setData(model.index(0, 0), int(alignment | Qt::AlignVCenter), Qt::TextAlignmentRole);
            view.setLayoutDirection(direction);
            view.show();
            (void)QTest::qWaitForWindowExposed(&view);
            return view.viewport()->grab(view.visualRect(model.index(0, 0))).toImage();
        };
        // On the right, and from left to right.
        QCOMPARE(cell(Qt::RightToLeft, Qt::AlignLeft), cell(Qt::LeftToRight, Qt::AlignRight));
        QCOMPARE(cell(Qt::RightToLeft, Qt::AlignRight), cell(Qt::LeftToRight, Qt::AlignLeft));
    }

    void everyPartComesUpMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        int seen = 0;
        QVERIFY(visitParts([&](const QString&, QWidget& part) {
            QCOMPARE(part.layoutDirection(), Qt::RightToLeft);
            QVERIFY(!part.grab().isNull());
            ++seen;
        }));
        QVERIFY(seen > 15);
    }

    void everyDialogFitsThreeTimesTheSize()
    {
        QStringList wrong;
        QVERIFY(visitParts([&](const QString& name, QWidget& part) {
            const QSize least = part.minimumSizeHint().expandedTo(part.minimumSize());
            if (least.width() > smallest.width() || least.height() > smallest.height())
                wrong.append(u"%1 needs %2 × %3"_s.arg(name).arg(least.width()).arg(least.height()));
        }));
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

private:
    OwnSettings m_own;
};

QTEST_MAIN(MirrorScaleTest)
#include "mirror_scale_test.moc"
