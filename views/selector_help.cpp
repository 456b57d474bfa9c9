// SPDX-License-Identifier: GPL-3.0-or-later
#include "selector_help.h"

#include "confirm_parts.h"
#include "example_tree.h"
#include "hazard_badges.h"
#include "help_desk.h"
#include "text.h"
#include "theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

QList<SelectorLesson> SelectorHelp::lessons()
{
    const AssetPath path = AssetPath::fromCanonical(u"/users/u12"_s);
    DeleteRequest labelled = DeleteRequest::everythingBelow(path);
    labelled.labels.insert(u"phone"_s, u"iphone"_s);
    return {
        {tr("Newest"),
         tr("The assets at the path that were created last, as many as the limit says; 1 where it says nothing. Below "
            "the path nothing goes."),
         DeleteRequest::newest(path, 2), u"selectors#newest"_s},
        {tr("Last modified"),
         tr("The same, by the time of the last change to labels, tags or the alternative text instead of creation."),
         DeleteRequest::newest(path, 1, Order::Modified), u"selectors#last-modified"_s},
        {tr("All here"), tr("Every asset at the path itself. What lies below the path stays."),
         DeleteRequest::allAt(path), u"selectors#all-here"_s},
        {tr("Everything below"),
         tr("Every asset at the path and everywhere below it. Some servers compare paths by their text and take more: "
            "what is hatched. Secateur never sends such a request there as typed."),
         DeleteRequest::everythingBelow(path), u"selectors#everything-below"_s},
        {tr("Entry"),
         tr("One asset, by its number at the path. Labels and limit have no effect on it. It is how Secateur deletes "
            "each asset of a plan."),
         DeleteRequest::entryAt(path, 1), u"selectors#entry"_s},
        {tr("By labels"),
         tr("Labels narrow every selector but an entry: only assets that carry all of them go. Here: everything below, "
            "of those labelled phone=iphone."),
         labelled, u"selectors#labels"_s},
    };
}

SelectorHelp::SelectorHelp(Use use, QWidget* parent)
    : QDialog(parent)
    , m_lessons(lessons())
    , m_list(new QListWidget(this))
    , m_use(new QPushButton(Theme::instance().icon(u"check"_s), tr("Use This"), this))
{
    setObjectName(u"selectorHelp"_s);
    setWindowTitle(tr("What Each Selector Takes"));
    setHelpTopic(this, u"selectors"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"selectorList"_s);
    m_list->setAccessibleName(tr("Selectors"));
    for (const SelectorLesson& lesson : m_lessons) {
        auto* item = new QListWidgetItem(lesson.title, m_list);
        item->setSizeHint(QSize(fontMetrics().horizontalAdvance(lesson.title), fontMetrics().height() + grid::unit));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + grid::three * 2);
    m_use->setObjectName(u"useSelector"_s);
    m_use->setToolTip(
        tr("Puts this selector into the request bar, at the path that stands there. Nothing is deleted."));
    m_use->setVisible(use == Use::Offered);
    auto* close = new QPushButton(tr("Close"), this);
    auto* pages = new QPushButton(Theme::instance().icon(u"circle-question-mark"_s), tr("Read more in the help"), this);
    for (QPushButton* button : {m_use, pages})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(pages);
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    buttons->addWidget(close);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::two);
    columns->addWidget(m_list);
    columns->addWidget(buildLesson(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SelectorHelp::showLesson);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_lessons.at(m_list->currentRow()).request);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pages, &QPushButton::clicked, this, [this] { HelpDesk::instance().open(helpTopicOf(this), this); });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QWidget* SelectorHelp::buildLesson()
{
    auto* lesson = new QWidget(this);
    m_title = plainLabel({}, lesson);
    m_title->setFont(scaledFont(font(), 1.2));
    m_sentence = plainLabel({}, lesson);
    m_sentence->setWordWrap(true);
    // The longest of them must not move what stands below.
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_request = plainLabel({}, lesson);
    m_request->setObjectName(u"lessonRequest"_s);
    m_request->setFont(fixedFont(font()));
    m_meaning = plainLabel({}, lesson);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_hazards = new HazardBadges(lesson);
    m_tree = new ExampleTree(lesson);
    m_hatched = plainLabel(tr("Hatched: taken as well by a server that compares paths by their text."), lesson);
    m_hatched->setForegroundRole(QPalette::PlaceholderText);
    m_hatched->setWordWrap(true);
    auto* column = new QVBoxLayout(lesson);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    for (QLabel* label : {m_title, m_sentence, m_request, m_meaning})
        column->addWidget(label);
    column->addWidget(m_hazards);
    column->addWidget(m_tree);
    column->addWidget(m_hatched);
    column->addStretch(1);
    return lesson;
}

void SelectorHelp::showLesson(int row)
{
    if (row < 0 || row >= m_lessons.size())
        return;
    m_list->setCurrentRow(row);
    const SelectorLesson& lesson = m_lessons.at(row);
    setHelpTopic(this, lesson.topic);
    m_title->setText(lesson.title);
    m_sentence->setText(lesson.sentence);
    m_request->setText(lesson.request.canonical().value_or(QString()));
    m_meaning->setText(tr("Means: %1").arg(lesson.request.meaning()));
    m_tree->setRequest(lesson.request);
    const QList<ExampleTree::Row>& rows = m_tree->rows();
    const bool byText = std::any_of(rows.cbegin(), rows.cend(), [](const ExampleTree::Row& each) {
        return each.fate == ExampleTree::Fate::GoesByText;
    });
    m_hatched->setVisible(byText);
    QList<Hazard> hazards = hazardsOf(lesson.request);
    if (byText)
        hazards.append(Hazard::TextPrefix);
    m_hazards->setHazards(hazards);
}

void SelectorHelp::showLessonOf(const DeleteRequest& request)
{
    // With labels it is the lesson on labels, whatever they narrow.
    for (int row = 0; row < int(m_lessons.size()); ++row) {
        const DeleteRequest& lesson = m_lessons.at(row).request;
        const bool labelled = !request.labels.isEmpty();
        if (labelled
                ? !lesson.labels.isEmpty()
                : lesson.labels.isEmpty() && lesson.selector == request.selector && lesson.order == request.order) {
            showLesson(row);
            return;
        }
    }
}

SelectorHelp* SelectorHelp::open(const std::optional<DeleteRequest>& current, Use use, QWidget* over)
{
    auto* help = over->window()->findChild<SelectorHelp*>(u"selectorHelp"_s, Qt::FindDirectChildrenOnly);
    if (!help)
        help = new SelectorHelp(use, over->window());
    if (current)
        help->showLessonOf(*current);
    help->show();
    help->raise();
    help->activateWindow();
    return help;
}

} // namespace secateur

#include "moc_selector_help.cpp"
