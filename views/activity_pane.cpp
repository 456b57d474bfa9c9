// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_pane.h"

#include "domain/asset.h"
#include "help_desk.h"
#include "note.h"
#include "text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

ActivityPane::ActivityPane(QWidget* parent)
    : QWidget(parent)
    , m_error(new Note(this))
    , m_log(new QPlainTextEdit(this))
{
    setHelpTopic(this, u"jobs-and-pending#activity"_s);
    m_log->setObjectName(u"activityLog"_s);
    m_log->setAccessibleName(tr("Activity"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(maxLines);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setUndoRedoEnabled(false);
    m_log->setPlaceholderText(tr("What the program does is noted here: plans, deletes, removed content, errors."));
    m_log->document()->setDocumentMargin(grid::unit);
    m_error->setObjectName(u"activityError"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_error);
    column->addWidget(m_log, 1);
    connect(m_error, &Note::actionTriggered, this, &ActivityPane::dismiss);
}

void ActivityPane::log(const QString& line)
{
    m_log->appendPlainText(u"%1  %2"_s.arg(clockText(nowStamp()), plain(line)));
}

void ActivityPane::logError(const Error& error)
{
    log(error.sentence());
    m_error->display(error, tr("Dismiss"));
    m_hasError = true;
    Q_EMIT errorChanged(true);
}

void ActivityPane::dismiss()
{
    m_hasError = false;
    m_error->clear();
    Q_EMIT errorChanged(false);
}

} // namespace secateur

#include "moc_activity_pane.cpp"
