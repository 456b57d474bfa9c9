// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/help_book.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// Of a headline or a line of text: without the signs of Markdown.
QString unmarked(QString text)
{
    return text.remove(u'`').remove(u'*').trimmed();
}

int levelOf(const QString& line)
{
    int level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    return level > 0 && level <= 6 && line.size() > level && line.at(level) == u' ' ? level : 0;
}

/// The order in which a newcomer reads; what is not named here comes after, by name.
int rankOf(const QString& name)
{
    static const QStringList order{u"index"_s,           u"first-minutes"_s,       u"the-window"_s,
                                   u"keyboard"_s,        u"selectors"_s,           u"hazards"_s,
                                   u"deleting-safely"_s, u"jobs-and-pending"_s,    u"guards"_s,
                                   u"connections"_s,     u"archive-and-restore"_s, u"receipts"_s,
                                   u"settings"_s,        u"troubleshooting"_s,     u"installing"_s};
    const qsizetype at = order.indexOf(name);
    return int(at < 0 ? order.size() : at);
}

QList<HelpPage> ownPages()
{
    QList<HelpPage> pages;
    const QDir folder(u":/help"_s);
    for (const QString& file : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile page(folder.filePath(file));
        if (page.open(QIODevice::ReadOnly))
            pages.append(HelpBook::pageFrom(file.chopped(3), QString::fromUtf8(page.readAll())));
    }
    std::stable_sort(pages.begin(), pages.end(),
                     [](const HelpPage& a, const HelpPage& b) { return rankOf(a.name) < rankOf(b.name); });
    return pages;
}

} // namespace

HelpBook::HelpBook(QList<HelpPage> pages)
    : m_pages(std::move(pages))
{}

const HelpBook& HelpBook::own()
{
    static const HelpBook book(ownPages());
    return book;
}

QString HelpBook::anchorText(const QString& heading)
{
    QString anchor;
    for (const QChar c : unmarked(heading).toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

HelpPage HelpBook::pageFrom(const QString& name, const QString& markdown)
{
    HelpPage page{name, name, markdown, {}};
    bool inCode = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"```"_s))
            inCode = !inCode;
        const int level = inCode ? 0 : levelOf(line);
        if (level == 0)
            continue;
        const QString text = unmarked(line.mid(level));
        if (page.headings.isEmpty())
            page.title = text;
        page.headings.append({level, text, anchorText(text)});
    }
    return page;
}

const HelpPage* HelpBook::page(const QString& name) const
{
    const auto at =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const HelpPage& page) { return page.name == name; });
    return at == m_pages.cend() ? nullptr : &*at;
}

bool HelpBook::has(const QString& topic) const
{
    const HelpPage* found = page(pageOf(topic));
    const QString anchor = anchorOf(topic);
    return found &&
           (anchor.isEmpty() || std::any_of(found->headings.cbegin(), found->headings.cend(),
                                            [&](const HelpHeading& heading) { return heading.anchor == anchor; }));
}

std::optional<QString> HelpBook::target(const QString& fromPage, const QString& link) const
{
    QString file = pageOf(link);
    if (file.isEmpty())
        file = fromPage;
    else if (file.endsWith(".md"_L1))
        file.chop(3);
    else
        return std::nullopt;
    const QString anchor = anchorOf(link);
    const QString topic = anchor.isEmpty() ? file : file + u'#' + anchor;
    return has(topic) ? std::optional(topic) : std::nullopt;
}

QStringList HelpBook::search(const QString& text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList topics;
    if (words.isEmpty())
        return topics;
    for (const HelpPage& page : m_pages) {
        // A section is its headline and all text up to the next one.
        QString topic = page.name;
        QString section;
        const auto close = [&] {
            const bool holds = std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
                return section.contains(word, Qt::CaseInsensitive);
            });
            if (holds && !topics.contains(topic))
                topics.append(topic);
        };
        qsizetype heading = 0;
        bool inCode = false;
        for (const QString& line : page.markdown.split(u'\n')) {
            if (line.startsWith(u"```"_s))
                inCode = !inCode;
            if (!inCode && levelOf(line) > 0 && heading < page.headings.size()) {
                if (heading > 0) {
                    close();
                    section.clear();
                    topic = page.name + u'#' + page.headings.at(heading).anchor;
                }
                ++heading;
            }
            section += unmarked(line) + u' ';
        }
        close();
    }
    return topics;
}

} // namespace secateur
