// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_details.h"

#include "confirm_parts.h"
#include "confirm_words.h"
#include "items/job_words.h"
#include "note.h"
#include "text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

enum FieldOf { Request, Store, By, Progress, Confirmed, Agreed, Begins, Started, Ended, Mode, Archive, Content, Plan };

QStringList captions()
{
    return {JobDetails::tr("Request"),    JobDetails::tr("Store"),          JobDetails::tr("By"),
            JobDetails::tr("Assets"),     JobDetails::tr("Last confirmed"), JobDetails::tr("Agreed"),
            JobDetails::tr("Not before"), JobDetails::tr("Started"),        JobDetails::tr("Ended"),
            JobDetails::tr("Mode"),       JobDetails::tr("Archive"),        JobDetails::tr("Content"),
            JobDetails::tr("Plan")};
}

QString byText(const JobRecord& job)
{
    if (job.madeBy.isEmpty())
        return {};
    const QString who = plain(job.madeBy, 80);
    return job.madeOn.isEmpty() ? who : JobDetails::tr("%1 on %2").arg(who, plain(job.madeOn, 80));
}

QString contentSentence(const JobRecord& job)
{
    const QString text = contentText(job);
    if (job.contentEnded != 0)
        return JobDetails::tr("%1, seen at %2").arg(text, timeText(job.contentEnded));
    return text;
}

} // namespace

JobDetails::JobDetails(QWidget* parent)
    : QScrollArea(parent)
    , m_title(plainLabel({}, this))
    , m_loss(new Note(this))
    , m_lines(new QVBoxLayout)
    , m_cells(new QGridLayout)
    , m_reason(new NoteLine(u"info"_s, Theme::Tone::Muted, {}, this))
{
    setObjectName(u"jobDetails"_s);
    setAccessibleName(tr("Details of the chosen job"));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(1, 1, 1, 1); // for the line that shows the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    m_title->setFont(scaledFont(font(), 1.1));
    m_loss->setObjectName(u"jobLoss"_s);
    m_reason->setObjectName(u"jobReason"_s);
    m_lines->setSpacing(grid::half);
    m_cells->setHorizontalSpacing(grid::unit);
    m_cells->setVerticalSpacing(grid::half);
    m_cells->setColumnStretch(1, 1);
    column->addWidget(m_title);
    column->addWidget(m_loss);
    column->addLayout(m_lines);
    column->addWidget(m_reason);
    column->addLayout(m_cells);
    column->addStretch(1);
    for (const QString& text : captions()) {
        Field field{new QLabel(text, content), plainLabel({}, content)};
        field.caption->setForegroundRole(QPalette::PlaceholderText);
        field.value->setWordWrap(true);
        field.value->setAccessibleName(text);
        const int row = int(m_fields.size());
        m_cells->addWidget(field.caption, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_cells->addWidget(field.value, row, 1);
        m_fields.append(field);
    }
    setWidget(content);
    clear();
}

void JobDetails::clear()
{
    m_job = {};
    m_differences.clear();
    widget()->hide();
}

void JobDetails::showJob(const JobRecord& job, const JobProgress& progress, const QString& state)
{
    if (job.id != m_job.id)
        m_differences.clear();
    m_job = job;
    m_title->setText(tr("Job %1 · %2").arg(QString::number(job.id), state));
    m_reason->setText(plain(job.reason));
    m_reason->setVisible(!job.reason.isEmpty());
    showTroubles();
    showFields(progress);
    widget()->show();
}

void JobDetails::showDifferences(const QList<Difference>& differences)
{
    m_differences = differences;
    showTroubles();
}

void JobDetails::showTroubles()
{
    const QStringList troubles = troubleSentences(m_job, m_differences);
    if (troubles == m_troubles)
        return;
    m_troubles = troubles;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // What nobody planned is said in a strip of its own, above all else.
    const bool loss = m_job.counts.unexpected > 0;
    if (loss)
        m_loss->display(u"octagon-alert"_s, Theme::Tone::Danger, troubles.first());
    else
        m_loss->clear();
    for (const QString& sentence : troubles.mid(loss ? 1 : 0)) {
        const bool failed = m_job.counts.failed > 0 && sentence == troubles.at(loss ? 1 : 0);
        m_lines->addWidget(new NoteLine(failed ? u"circle-x"_s : u"triangle-alert"_s,
                                        failed ? Theme::Tone::Danger : Theme::Tone::Warning, sentence, widget()));
    }
}

void JobDetails::showFields(const JobProgress& progress)
{
    setField(Request, jobRequestText(m_job));
    setField(Store, plain(m_job.plan.storeName, 80));
    setField(By, byText(m_job));
    setField(Progress, tr("%1 deleted and %2 already gone of %3")
                           .arg(countText(m_job.counts.deleted), countText(m_job.counts.alreadyGone),
                                countText(m_job.counts.planned)));
    setField(Confirmed, clockText(progress.lastConfirmed));
    setField(Agreed, timeText(m_job.agreed));
    setField(Begins, m_job.state == JobState::Held ? timeText(m_job.notBefore) : QString());
    setField(Started, timeText(m_job.started));
    setField(Ended, timeText(m_job.ended));
    setField(Mode, modeSentence(m_job.mode));
    setField(Archive, plain(m_job.archive));
    setField(Content, contentSentence(m_job));
    setField(Plan, m_job.plan.sha256.isEmpty()
                       ? QString()
                       : tr("SHA-256 %1…").arg(QString::fromLatin1(m_job.plan.sha256.left(16))));
    m_fields.at(Plan).value->setToolTip(QString::fromLatin1(m_job.plan.sha256));
}

bool JobDetails::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(Theme::instance().color(Theme::Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return done;
}

void JobDetails::setField(int field, const QString& value)
{
    const Field& cells = m_fields.at(field);
    cells.value->setText(value);
    cells.caption->setVisible(!value.isEmpty());
    cells.value->setVisible(!value.isEmpty());
}

QString JobDetails::value(const QString& caption) const
{
    for (const Field& field : m_fields) {
        if (field.caption->text() == caption && !field.value->isHidden())
            return field.value->text();
    }
    return {};
}

} // namespace secateur

#include "moc_job_details.cpp"
