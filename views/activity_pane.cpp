// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_pane.h"

#include "confirm_parts.h"
#include "domain/asset.h"
#include "text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ActivityPane::ActivityPane(QWidget* parent)
    : QWidget(parent)
    , m_errorBox(new QWidget(this))
    , m_error(new NoteLine(u"circle-x"_s, Theme::Tone::Danger, {}, m_errorBox))
    , m_stillTrue(plainLabel({}, m_errorBox))
    , m_remedy(plainLabel({}, m_errorBox))
    , m_copy(new QPushButton(Theme::instance().icon(u"copy"_s), tr("Copy &details"), m_errorBox))
    , m_log(new QPlainTextEdit(this))
{
    m_log->setObjectName(u"activityLog"_s);
    m_log->setAccessibleName(tr("Activity"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(maxLines);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setUndoRedoEnabled(false);
    m_log->setPlaceholderText(tr("What the program does is noted here: plans, deletes, removed content, errors."));
    m_log->document()->setDocumentMargin(grid::unit);
    m_copy->setObjectName(u"copyDetails"_s);
    auto* dismissed = new QPushButton(tr("D&ismiss"), m_errorBox);

    auto* sentences = new QVBoxLayout;
    sentences->setSpacing(grid::half);
    sentences->addWidget(m_error);
    for (QLabel* label : {m_stillTrue, m_remedy}) {
        label->setWordWrap(true);
        label->setContentsMargins(grid::three, 0, 0, 0);
        sentences->addWidget(label);
    }
    auto* row = new QHBoxLayout(m_errorBox);
    row->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    row->setSpacing(grid::unit);
    row->addLayout(sentences, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(dismissed, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_errorBox);
    column->addWidget(m_log, 1);
    m_errorBox->hide();
    connect(dismissed, &QPushButton::clicked, this, &ActivityPane::dismiss);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void ActivityPane::log(const QString& line)
{
    m_log->appendPlainText(u"%1  %2"_s.arg(clockText(nowStamp()), plain(line)));
}

void ActivityPane::logError(const Error& error)
{
    log(error.sentence());
    m_details = u"%1\n%2\n%3"_s.arg(error.what, error.stillTrue, error.remedy).trimmed();
    m_error->setText(plain(error.what));
    m_stillTrue->setText(plain(error.stillTrue));
    m_stillTrue->setVisible(!error.stillTrue.isEmpty());
    m_remedy->setText(plain(error.remedy));
    m_remedy->setVisible(!error.remedy.isEmpty());
    m_errorBox->show();
    Q_EMIT errorChanged(true);
}

void ActivityPane::dismiss()
{
    m_details.clear();
    m_errorBox->hide();
    Q_EMIT errorChanged(false);
}

} // namespace secateur

#include "moc_activity_pane.cpp"
