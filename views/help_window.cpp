// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_window.h"

#include "confirm_parts.h"
#include "help_desk.h"
#include "text.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int TopicRole = Qt::UserRole;
/// More places than this push the oldest one out.
constexpr qsizetype maxTopics = 200;
/// More marks than this in one page help nobody.
constexpr qsizetype maxMarks = 500;

/// A browser that loads nothing: all it shows is given to it.
class PageView final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

HelpWindow::HelpWindow(const HelpBook& book, QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_book(book)
    , m_bar(new QWidget(this))
    , m_contents(new QTreeWidget(this))
    , m_page(new PageView(this))
    , m_link(plainLabel({}, this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Secateur Help"));
    setHelpTopic(this, u"index"_s);
    buildBar();
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setAccessibleName(tr("Help page"));
    m_page->setFrameShape(QFrame::NoFrame);
    // It never loads anything by itself: links are followed here.
    m_page->setOpenLinks(false);
    m_page->setOpenExternalLinks(false);
    m_page->document()->setDocumentMargin(grid::two);
    m_link->setObjectName(u"helpLink"_s);
    m_link->setWordWrap(true);
    m_link->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    m_link->hide();

    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_contents);
    columns->addWidget(m_page);
    columns->setStretchFactor(1, 1);
    const int em = fontMetrics().averageCharWidth();
    columns->setSizes({em * 34, em * 92});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(columns, 1);
    column->addWidget(m_link);
    resize(em * 128, fontMetrics().height() * 40);

    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::chooseTopic);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_shownPage.clear();
        display();
    });
    fillContents();
}

void HelpWindow::buildBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    row->setSpacing(grid::half);
    const auto addButton = [this, row](const QString& name, const QString& icon, const QString& text,
                                       const QList<QKeySequence>& keys, void (HelpWindow::*act)()) {
        auto* action = new QAction(Theme::instance().icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        auto* button = new QToolButton(m_bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        row->addWidget(button);
        return action;
    };
    const bool mirrored = isRightToLeft();
    m_back = addButton(u"helpBack"_s, mirrored ? u"chevron-right"_s : u"chevron-left"_s, tr("Back"),
                       QKeySequence::keyBindings(QKeySequence::Back), &HelpWindow::goBack);
    m_forward = addButton(u"helpForward"_s, mirrored ? u"chevron-left"_s : u"chevron-right"_s, tr("Forward"),
                          QKeySequence::keyBindings(QKeySequence::Forward), &HelpWindow::goForward);
    m_search = new QLineEdit(m_bar);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    row->addSpacing(grid::half);
    row->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* next = new QAction(this);
    next->setShortcuts(QKeySequence::FindNext);
    connect(next, &QAction::triggered, this, &HelpWindow::findNext);
    addActions({find, next});
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QStringList found = m_book.search(m_searched);
    const QSize rowSize(0, fontMetrics().height() + grid::half);
    for (const HelpPage& page : m_book.pages()) {
        auto* top = new QTreeWidgetItem({page.title});
        top->setData(0, TopicRole, page.name);
        top->setSizeHint(0, rowSize);
        for (const HelpHeading& heading : page.headings.mid(1)) {
            const QString topic = page.name + u'#' + heading.anchor;
            if (heading.level > 2 || (!m_searched.isEmpty() && !found.contains(topic)))
                continue;
            auto* item = new QTreeWidgetItem(top, {heading.text});
            item->setData(0, TopicRole, topic);
            item->setSizeHint(0, rowSize);
            item->setToolTip(0, toolTipText(heading.text));
        }
        const bool shown = m_searched.isEmpty() || top->childCount() > 0 || found.contains(page.name);
        if (!shown) {
            delete top;
            continue;
        }
        m_contents->addTopLevelItem(top);
        top->setExpanded(!m_searched.isEmpty() || page.name == HelpBook::pageOf(topic()));
    }
    if (m_contents->topLevelItemCount() == 0) {
        auto* none = new QTreeWidgetItem(m_contents, {tr("No page holds these words.")});
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::showTopic(const QString& topic)
{
    const QString known = m_book.has(topic)                     ? topic
                          : m_book.has(HelpBook::pageOf(topic)) ? HelpBook::pageOf(topic)
                                                                : u"index"_s;
    if (m_at < 0 || m_topics.at(m_at) != known) {
        m_topics.resize(m_at + 1);
        m_topics.append(known);
        if (m_topics.size() > maxTopics)
            m_topics.removeFirst();
        m_at = m_topics.size() - 1;
    }
    display();
}

void HelpWindow::goBack()
{
    if (m_at <= 0)
        return;
    --m_at;
    display();
}

void HelpWindow::goForward()
{
    if (m_at + 1 >= m_topics.size())
        return;
    ++m_at;
    display();
}

void HelpWindow::display()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_topics.size());
    m_link->hide();
    const HelpPage* page = m_book.page(HelpBook::pageOf(topic()));
    if (!page)
        return;
    if (m_shownPage != page->name) {
        m_shownPage = page->name;
        m_page->setMarkdown(page->markdown);
        setWindowTitle(tr("%1 – Secateur Help").arg(page->title));
        markWords();
    }
    scrollTo(HelpBook::anchorOf(topic()));
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator at(m_contents); *at; ++at) {
        const QString of = (*at)->data(0, TopicRole).toString();
        if (of == page->name)
            (*at)->setExpanded(true);
        if (of == topic())
            m_contents->setCurrentItem(*at);
    }
}

/// Qt names no anchors for the headlines of Markdown: they are looked for by their text.
void HelpWindow::scrollTo(const QString& anchor)
{
    QTextBlock block = m_page->document()->begin();
    while (!anchor.isEmpty() && block.isValid() &&
           (block.blockFormat().headingLevel() == 0 || HelpBook::anchorText(block.text()) != anchor))
        block = block.next();
    QTextCursor cursor(m_page->document());
    if (!anchor.isEmpty() && block.isValid())
        cursor.setPosition(block.position());
    m_page->setTextCursor(cursor);
    // The headline at the top, not merely in sight.
    m_page->verticalScrollBar()->setValue(
        anchor.isEmpty() ? 0 : m_page->verticalScrollBar()->value() + m_page->cursorRect().top() - grid::unit);
}

void HelpWindow::follow(const QString& link)
{
    if (const auto topic = m_book.target(m_shownPage, link)) {
        showTopic(*topic);
        return;
    }
    QGuiApplication::clipboard()->setText(link);
    m_link->setText(tr("This link leads out of the help. Its address was copied: %1").arg(plain(link, 400)));
    m_link->show();
}

void HelpWindow::search(const QString& text)
{
    m_searched = text.simplified();
    if (m_search->text() != text)
        m_search->setText(text);
    fillContents();
    markWords();
}

void HelpWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : m_searched.split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at(m_page->document());
        while (marks.size() < maxMarks) {
            at = m_page->document()->find(word, at);
            if (at.isNull())
                break;
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(Theme::instance().background(Theme::Tone::Warning));
            mark.format.setForeground(Theme::instance().color(Theme::Tone::Warning));
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    m_page->setExtraSelections(marks);
}

/// The next place in the page; behind its last one, the next page that has one.
void HelpWindow::findNext()
{
    const QString word = m_searched.section(u' ', 0, 0);
    if (word.isEmpty() || m_page->find(word))
        return;
    const QStringList found = m_book.search(m_searched);
    QStringList pages;
    for (const QString& topic : found) {
        if (!pages.contains(HelpBook::pageOf(topic)))
            pages.append(HelpBook::pageOf(topic));
    }
    if (pages.isEmpty())
        return;
    showTopic(pages.at((pages.indexOf(m_shownPage) + 1) % pages.size()));
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(word);
}

void HelpWindow::chooseTopic(QTreeWidgetItem* item)
{
    if (item && !item->data(0, TopicRole).toString().isEmpty())
        showTopic(item->data(0, TopicRole).toString());
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace secateur

#include "moc_help_window.cpp"
