// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_entry.h"

#include "text.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// The text with the words underlined and on a quiet ground: not by colour alone.
QString markedText(const QString& text, const QStringList& words)
{
    QList<bool> hit(text.size(), false);
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            std::fill_n(hit.begin() + at, qMin(word.size(), text.size() - at), true);
    }
    const QString open = u"<span style=\"text-decoration: underline; color: %1; background-color: %2\">"_s.arg(
        Theme::instance().color(Theme::Tone::Accent).name(), Theme::instance().background(Theme::Tone::Accent).name());
    QString marked;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && hit[to] == hit[from])
            ++to;
        const QString part = text.sliced(from, to - from).toHtmlEscaped();
        marked += hit[from] ? open + part + u"</span>"_s : part;
        from = to;
    }
    return marked;
}

} // namespace

SettingEntry::SettingEntry(const QString& name, const QString& effect, const QString& keywords, QWidget* parent)
    : QFrame(parent)
    , m_name(name)
    , m_effect(effect)
    , m_keywords(keywords)
    , m_nameLabel(new QLabel(this))
    , m_effectLabel(new QLabel(this))
    , m_cells(new QGridLayout(this))
{
    m_nameLabel->setWordWrap(true);
    m_effectLabel->setWordWrap(true);
    m_effectLabel->setForegroundRole(QPalette::PlaceholderText);
    m_cells->setContentsMargins(0, grid::unit, 0, grid::unit);
    m_cells->setHorizontalSpacing(grid::two);
    m_cells->setVerticalSpacing(grid::half);
    m_cells->setColumnStretch(0, 1);
    m_cells->addWidget(m_nameLabel, 0, 0);
    m_cells->addWidget(m_effectLabel, 1, 0, 1, 3);
    connect(&Theme::instance(), &Theme::changed, this, [this] { mark(m_marked); });
    mark({});
    SettingEntry::fit();
}

bool SettingEntry::matches(const QStringList& words, const QString& more) const
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        const QStringList texts{m_name, m_effect, m_keywords, more};
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

void SettingEntry::mark(const QStringList& words)
{
    m_marked = words;
    const auto show = [&words](QLabel* label, const QString& text) {
        label->setTextFormat(words.isEmpty() ? Qt::PlainText : Qt::RichText);
        label->setText(words.isEmpty() ? text : markedText(text, words));
    };
    show(m_nameLabel, m_name);
    show(m_effectLabel, m_effect);
}

void SettingEntry::setControl(QWidget* place, QWidget* control)
{
    // The controls of all entries begin below each other, whatever stands beside them.
    m_cells->addWidget(place, 0, 1, Qt::AlignVCenter | Qt::AlignLeading);
    m_nameLabel->setBuddy(control);
    control->setAccessibleName(m_name);
    control->setAccessibleDescription(m_effect);
}

void SettingEntry::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SettingEntry::fit()
{
    const int em = fontMetrics().averageCharWidth();
    m_cells->setColumnMinimumWidth(1, em * 38);
    m_cells->setColumnMinimumWidth(2, em * 14); // of the way back to the default, where there is one
}

SettingLink::SettingLink(const QString& name, const QString& effect, const QString& keywords, const QString& action,
                         QWidget* parent)
    : SettingEntry(name, effect, keywords, parent)
    , m_button(new QPushButton(action, this))
{
    m_button->setAutoDefault(false);
    setControl(m_button, m_button);
    m_button->setAccessibleName(action);
    connect(m_button, &QPushButton::clicked, this, &SettingLink::followed);
}

QWidget* SettingLink::control() const
{
    return m_button;
}

void SettingLink::setWhyNot(const QString& sentence)
{
    m_button->setEnabled(sentence.isEmpty());
    m_button->setToolTip(sentence);
    m_button->setAccessibleDescription(sentence.isEmpty() ? effect() : sentence);
}

} // namespace secateur

#include "moc_setting_entry.cpp"
