// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace secateur {

/// A headline of a help page; its anchor is its text in lower case with hyphens, as in links between pages.
struct HelpHeading {
    int level = 1; ///< 1 is the page's title
    QString text;
    QString anchor;
};

struct HelpPage {
    QString name; ///< without ".md": "selectors"
    QString title;
    QString markdown;
    QList<HelpHeading> headings; ///< the title first
};

/**
 * The help pages, which are the files of doc/ as they are in the program itself: nothing is fetched. A topic is
 * `page` or `page#anchor`. The pages are fixed while the program runs; any thread.
 */
class HelpBook final {
public:
    /// The program's own pages.
    [[nodiscard]] static const HelpBook& own();
    explicit HelpBook(QList<HelpPage> pages);

    [[nodiscard]] const QList<HelpPage>& pages() const { return m_pages; }
    /// Null where there is no such page.
    [[nodiscard]] const HelpPage* page(const QString& name) const;
    /// True where a topic names a page, and an anchor of it if any.
    [[nodiscard]] bool has(const QString& topic) const;
    /// The topic that a link on a page leads to, such as "guards.md", "#hold" or "jobs.md#state"; nothing for what is
    /// no page of ours.
    [[nodiscard]] std::optional<QString> target(const QString& fromPage, const QString& link) const;
    /// The topics of the sections that hold all words of a text, in the order of the pages; none for an empty one.
    [[nodiscard]] QStringList search(const QString& text) const;

    [[nodiscard]] static QString pageOf(const QString& topic) { return topic.section(u'#', 0, 0); }
    [[nodiscard]] static QString anchorOf(const QString& topic) { return topic.section(u'#', 1); }
    [[nodiscard]] static QString anchorText(const QString& heading);
    [[nodiscard]] static HelpPage pageFrom(const QString& name, const QString& markdown);

private:
    QList<HelpPage> m_pages;
};

} // namespace secateur
