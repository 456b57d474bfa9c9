// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_report_view.h"

#include "confirm_parts.h"
#include "text.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct Sign {
    QString icon;
    QString word;
    Theme::Tone tone;
};

Sign signOf(PartReport::State state)
{
    switch (state) {
    case PartReport::State::Good:
        return {u"circle-check"_s, TestReportView::tr("good"), Theme::Tone::Ok};
    case PartReport::State::Warning:
        return {u"triangle-alert"_s, TestReportView::tr("warning"), Theme::Tone::Warning};
    case PartReport::State::Failed:
        return {u"circle-x"_s, TestReportView::tr("failed"), Theme::Tone::Danger};
    case PartReport::State::Skipped:
        break;
    }
    return {u"circle-dashed"_s, TestReportView::tr("skipped"), Theme::Tone::Muted};
}

} // namespace

QString partName(const QString& part)
{
    const std::pair<QString, QString> names[] = {
        {u"reachable"_s, TestReportView::tr("Server")},  {u"tls"_s, TestReportView::tr("TLS")},
        {u"health"_s, TestReportView::tr("Health")},     {u"dialect"_s, TestReportView::tr("Dialect")},
        {u"signature"_s, TestReportView::tr("Signing")}, {u"catalogue"_s, TestReportView::tr("Catalogue")},
        {u"outbox"_s, TestReportView::tr("Outbox")},     {u"content"_s, TestReportView::tr("Content")},
    };
    for (const auto& [key, name] : names) {
        if (key == part)
            return name;
    }
    return plain(part, 40);
}

TestReportView::TestReportView(QWidget* parent)
    : QScrollArea(parent)
    , m_grid(new QGridLayout)
    , m_status(plainLabel({}, this))
{
    setObjectName(u"testReport"_s);
    setAccessibleName(tr("Result of the test"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setObjectName(u"testStatus"_s);
    m_grid->setHorizontalSpacing(grid::unit);
    m_grid->setVerticalSpacing(grid::half);
    m_grid->setColumnStretch(3, 1);
    column->addWidget(m_status);
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(page);
    fitHeight();
    hide();
}

void TestReportView::wait(const QString& sentence)
{
    clear();
    m_status->setText(sentence);
    show();
}

void TestReportView::begin()
{
    wait(tr("Testing…"));
}

void TestReportView::add(const PartReport& report)
{
    const int row = m_grid->rowCount();
    m_reports.append(report);
    const Sign sign = signOf(report.state);
    auto* icon = new QLabel(widget());
    const int edge = fontMetrics().height();
    icon->setPixmap(Theme::instance().icon(sign.icon, sign.tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    QLabel* word = plainLabel(sign.word, widget());
    QPalette ink = word->palette();
    ink.setColor(QPalette::WindowText, Theme::instance().color(sign.tone));
    word->setPalette(ink);
    QLabel* part = plainLabel(partName(report.part), widget());
    QLabel* what = plainLabel(plain(report.what, 600), widget());
    what->setWordWrap(true);
    what->setAccessibleName(rowText(rows() - 1));
    int column = 0;
    for (QLabel* label : {icon, word, part, what}) {
        m_grid->addWidget(label, row, column++, Qt::AlignTop);
        m_widgets.append(label);
    }
    // Wrapped text is as wide as its column.
    m_grid->itemAtPosition(row, 3)->setAlignment({});
    fitHeight();
}

void TestReportView::fitHeight()
{
    // As high as its rows, so that a few of them leave the form its room, and never more than a good third.
    const int line = fontMetrics().height();
    const int content = qMax(0, widget()->layout()->totalHeightForWidth(viewport()->width()));
    const int wanted = content + 2 * frameWidth();
    widget()->setMinimumHeight(content);
    setFixedHeight(qBound(line * 3, wanted, line * 15));
}

void TestReportView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void TestReportView::end()
{
    m_status->setText(summary());
}

void TestReportView::clear()
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    m_reports.clear();
    m_status->clear();
    fitHeight();
    hide();
}

QString TestReportView::rowText(int row) const
{
    const PartReport& report = m_reports.at(row);
    return u"%1: %2. %3"_s.arg(partName(report.part), signOf(report.state).word, plain(report.what, 600));
}

QString TestReportView::status() const
{
    return m_status->text();
}

QString TestReportView::summary() const
{
    const auto count = [this](PartReport::State state) {
        return std::count_if(m_reports.cbegin(), m_reports.cend(),
                             [state](const PartReport& report) { return report.state == state; });
    };
    if (const auto failed = count(PartReport::State::Failed); failed > 0)
        return failed == 1 ? tr("Tested: 1 part failed.") : tr("Tested: %1 parts failed.").arg(failed);
    if (const auto warned = count(PartReport::State::Warning); warned > 0)
        return warned == 1 ? tr("Tested: 1 part has a warning.") : tr("Tested: %1 parts have warnings.").arg(warned);
    if (m_reports.isEmpty())
        return tr("The test ended without a result.");
    return count(PartReport::State::Good) > 0 ? tr("Tested: all that was looked at is good.")
                                              : tr("Nothing was tested: every part was skipped.");
}

} // namespace secateur

#include "moc_test_report_view.cpp"
