// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/help_book.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace secateur {

/**
 * The help pages: contents on one side, the page on the other, with search, back and forward. It reads our own pages
 * alone: a link elsewhere is not followed, its address is shown and copied. Not modal. Object names: helpWindow,
 * helpContents, helpPage, helpSearch, helpBack, helpForward, helpLink.
 */
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    /// Its own window over `owner`. The book outlives it.
    explicit HelpWindow(const HelpBook& book, QWidget* owner = nullptr);

    /// Shows a topic and remembers the one before; the index for one that does not exist.
    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const { return m_topics.value(m_at); }
    void goBack();
    void goForward();
    /// Follows a link as it stands on the page that is shown.
    void follow(const QString& link);
    /// Leaves the sections that hold all these words, and marks the words in the page. An empty text shows all.
    void search(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBar();
    void fillContents();
    void display();
    void scrollTo(const QString& anchor);
    void markWords();
    void chooseTopic(QTreeWidgetItem* item);
    void findNext();

    const HelpBook& m_book;
    QStringList m_topics; ///< where the user was, in order
    qsizetype m_at = -1;
    QString m_shownPage;
    QString m_searched;
    QWidget* m_bar;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_contents;
    QTextBrowser* m_page;
    QLabel* m_link; ///< the address of a link that leads elsewhere
};

} // namespace secateur
