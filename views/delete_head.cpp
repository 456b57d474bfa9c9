// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_head.h"

#include "badge.h"
#include "confirm_parts.h"
#include "confirm_words.h"
#include "help_desk.h"
#include "selector_help.h"
#include "text.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

DeleteHead::DeleteHead(QWidget* parent)
    : QWidget(parent)
    , m_environment(new Badge(this))
    , m_store(plainLabel({}, this))
    , m_folder(plainLabel({}, this))
    , m_question(plainLabel({}, this))
    , m_meaning(plainLabel({}, this))
    , m_explain(new QToolButton(this))
{
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_question->setObjectName(u"deleteQuestion"_s);
    m_question->setWordWrap(true);
    m_question->setFont(scaledFont(font(), 1.3));
    m_meaning->setWordWrap(true);
    m_meaning->setFont(fixedFont(font()));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_explain->setObjectName(u"explainRequest"_s);
    m_explain->setIcon(Theme::instance().icon(u"circle-question-mark"_s));
    m_explain->setAutoRaise(true);
    m_explain->setFocusPolicy(Qt::TabFocus);
    m_explain->setToolTip(tr("What this selector takes (F1)"));
    m_explain->setAccessibleName(tr("What this selector takes"));
    m_explain->hide();
    setHelpAnswer(m_explain, [this] { explain(); });
    connect(m_explain, &QToolButton::clicked, this, &DeleteHead::explain);
    auto* where = new QHBoxLayout;
    where->setSpacing(grid::unit);
    where->addWidget(m_environment);
    where->addWidget(m_store);
    where->addWidget(m_folder, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addLayout(where);
    column->addSpacing(grid::half);
    column->addWidget(m_question);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(grid::half);
    asked->addWidget(m_meaning, 1);
    asked->addWidget(m_explain, 0, Qt::AlignTop);
    column->addLayout(asked);
}

void DeleteHead::showStore(const StoreInfo& store, const QString& folder)
{
    m_environment->display(environmentIcon(store.environment), environmentWord(store.environment),
                           environmentTone(store.environment));
    m_store->setText(plain(store.name, 120));
    m_folder->setText(folder == store.name ? QString() : plain(folder, 200));
}

void DeleteHead::setQuestion(const QString& text)
{
    m_question->setText(text);
    // What is read out when the dialog comes up.
    window()->setAccessibleDescription(text);
}

void DeleteHead::setMeaning(const QString& text)
{
    m_meaning->setText(plain(text, 300));
    m_meaning->setVisible(!text.isEmpty());
}

void DeleteHead::setRequest(const std::optional<DeleteRequest>& request)
{
    m_request = request;
    m_explain->setVisible(request.has_value());
}

void DeleteHead::explain()
{
    SelectorHelp::open(m_request, SelectorHelp::Use::NotOffered, this);
}

} // namespace secateur

#include "moc_delete_head.cpp"
