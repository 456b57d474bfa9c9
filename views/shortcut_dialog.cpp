// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcut_dialog.h"

#include "confirm_parts.h"
#include "help_desk.h"
#include "items/fuzzy_words.h"
#include "text.h"
#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QList<Shortcut> fitting(const QList<Shortcut>& shortcuts, const QString& words)
{
    QList<Shortcut> found;
    for (const Shortcut& shortcut : shortcuts) {
        if (fuzzyFit(words, {shortcut.text, shortcut.group, keysText(shortcut)}))
            found.append(shortcut);
    }
    return found;
}

} // namespace

ShortcutDialog::ShortcutDialog(const QList<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_model(new QStandardItemModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_nothing(plainLabel(tr("No keys fit these words."), this))
{
    setObjectName(u"shortcutDialog"_s);
    setHelpTopic(this, u"keyboard"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Search by what it does, or by its keys"));
    m_search->setAccessibleName(tr("Search keyboard shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s, Theme::Tone::Muted), QLineEdit::LeadingPosition);
    m_view->setObjectName(u"shortcutView"_s);
    m_view->setAccessibleName(tr("Keyboard shortcuts"));
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->header()->setStretchLastSection(false);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy as &Text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyShortcuts"_s);
    copy->setIcon(Theme::instance().icon(u"copy"_s));
    copy->setToolTip(tr("Copies what is listed, to print or to keep"));
    copy->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::find);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
    find({});
    m_search->setFocus();
}

QString ShortcutDialog::text() const
{
    return shortcutsText(fitting(m_shortcuts, m_words));
}

void ShortcutDialog::find(const QString& words)
{
    m_words = words;
    fill();
    const bool nothing = m_model->rowCount() == 0;
    m_view->setVisible(!nothing);
    m_nothing->setVisible(nothing);
}

void ShortcutDialog::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    QStandardItem* group = nullptr;
    for (const Shortcut& shortcut : fitting(m_shortcuts, m_words)) {
        if (!group || group->text() != shortcut.group) {
            group = new QStandardItem(shortcut.group);
            m_model->appendRow({group, new QStandardItem});
        }
        group->appendRow({new QStandardItem(shortcut.text), new QStandardItem(keysText(shortcut))});
    }
    m_view->expandAll();
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->setCurrentIndex(m_model->index(0, 0));
}

} // namespace secateur

#include "moc_shortcut_dialog.cpp"
