// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_terms.h"

#include "confirm_parts.h"
#include "form_parts.h"
#include "text.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsInMs = 1'000;
constexpr qint64 msInMinute = 60'000;
constexpr qsizetype longestName = 40;

QDateTime nextFullHour()
{
    const QDateTime now = QDateTime::currentDateTime();
    return QDateTime(now.date(), QTime(now.time().hour(), 0)).addSecs(3600);
}

QWidget* rowOf(QWidget* parent, std::initializer_list<QWidget*> parts, qsizetype wide)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid::unit);
    qsizetype at = 0;
    for (QWidget* part : parts)
        line->addWidget(part, at++ == wide ? 1 : 0);
    if (wide < 0)
        line->addStretch(1);
    return row;
}

} // namespace

QString archiveName(const QString& storeName, Timestamp made, qint64 job)
{
    QString name;
    for (const QChar c : storeName.left(longestName)) {
        const bool plainLetter = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
        if (plainLetter)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    const QString time = QDateTime::fromMSecsSinceEpoch(made / microsInMs).toString(u"yyyyMMdd-HHmmss"_s);
    return u"%1-%2-job%3"_s.arg(name.isEmpty() ? u"store"_s : name, time).arg(job);
}

DeleteTerms::DeleteTerms(QWidget* parent)
    : QWidget(parent)
    , m_archive(new QCheckBox(tr("&Archive first, in a folder of its own in"), this))
    , m_folder(new PlaceEdit(PlaceEdit::Kind::Folder, tr("Choose a folder for archives"), this))
    , m_archiveNote(new NoteLine(u"info"_s, Theme::Tone::Muted, {}, this))
    , m_now(new QRadioButton(tr("&Now"), this))
    , m_later(new QRadioButton(tr("A&t"), this))
    , m_time(new QDateTimeEdit(nextFullHour(), this))
    , m_whenNote(new NoteLine(u"hourglass"_s, Theme::Tone::Muted, {}, this))
{
    m_archive->setObjectName(u"archiveCheck"_s);
    m_folder->edit()->setObjectName(u"archiveFolder"_s);
    m_folder->edit()->setAccessibleName(tr("Folder for archives"));
    m_archiveNote->setObjectName(u"archiveNote"_s);
    m_now->setObjectName(u"whenNow"_s);
    m_later->setObjectName(u"whenLater"_s);
    m_time->setObjectName(u"whenTime"_s);
    m_time->setAccessibleName(tr("When the deletes begin"));
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_time->setCalendarPopup(true);
    m_time->setTimeSpec(Qt::LocalTime);
    m_whenNote->setObjectName(u"whenNote"_s);
    m_now->setChecked(true);
    m_archiveNote->setQuiet(true);
    m_whenNote->setQuiet(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(rowOf(this, {m_archive, m_folder}, 1));
    column->addWidget(m_archiveNote);
    column->addSpacing(grid::half);
    column->addWidget(rowOf(this, {m_now, m_later, m_time}, -1));
    column->addWidget(m_whenNote);
    const auto tell = [this] {
        display();
        Q_EMIT edited();
    };
    connect(m_archive, &QCheckBox::toggled, this, tell);
    connect(m_folder, &PlaceEdit::edited, this, tell);
    connect(m_later, &QRadioButton::toggled, this, tell);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, tell);
    display();
}

void DeleteTerms::setSubject(const DeleteSubject& subject)
{
    m_subject = subject;
    display();
}

void DeleteTerms::setHold(int seconds)
{
    m_holdSeconds = seconds;
    display();
}

void DeleteTerms::setArchive(bool on, const QString& parentFolder)
{
    m_folder->setText(parentFolder);
    m_archive->setChecked(on);
    display();
}

bool DeleteTerms::isArchived() const
{
    return m_archive->isChecked();
}

QString DeleteTerms::archiveParent() const
{
    return m_folder->text();
}

QString DeleteTerms::archiveFolder() const
{
    return isArchived() ? QDir::cleanPath(archiveParent() + u'/' + m_subject.archiveName) : QString();
}

bool DeleteTerms::isScheduled() const
{
    return m_later->isChecked();
}

Timestamp DeleteTerms::notBefore() const
{
    // To the minute, as it is shown.
    return isScheduled() ? m_time->dateTime().toMSecsSinceEpoch() / msInMinute * msInMinute * microsInMs : 0;
}

QString DeleteTerms::whyNot(Timestamp now) const
{
    if (isArchived() && archiveParent().isEmpty())
        return tr("Choose the folder that the archive is made in, or delete without one.");
    if (isArchived() && !QDir::isAbsolutePath(archiveParent()))
        return tr("The folder for archives must be a whole path, such as %1.").arg(QDir::homePath());
    if (isScheduled() && notBefore() <= now)
        return tr("The time at which this should begin has passed. Choose a later one, or now.");
    return {};
}

void DeleteTerms::display()
{
    m_folder->setEnabled(isArchived());
    m_time->setEnabled(isScheduled());
    const bool production = m_subject.store.environment == Environment::Production;
    if (isArchived())
        m_archiveNote->setNote(u"package-open"_s, Theme::Tone::Muted,
                               tr("Originals and metadata go to %1 first. What can not be archived is not deleted.")
                                   .arg(plain(m_subject.archiveName, 200)));
    else
        m_archiveNote->setNote(u"triangle-alert"_s, Theme::Tone::Warning,
                               tr("This is production, and there is no undo: without an archive, what goes is gone."));
    m_archiveNote->setVisible(isArchived() || production);
    if (isScheduled())
        m_whenNote->setNote(u"calendar"_s, Theme::Tone::Muted,
                            tr("It waits in Jobs, where it can be called off, and begins only while this window is "
                               "open. After that it waits to be gone on with."));
    else if (m_holdSeconds > 0)
        m_whenNote->setNote(u"hourglass"_s, Theme::Tone::Muted,
                            tr("Held for %1 s after your click. Until then nothing is sent, and it can be called off.")
                                .arg(m_holdSeconds));
    else
        m_whenNote->setNote(u"triangle-alert"_s, Theme::Tone::Warning,
                            tr("Nothing holds it: the first delete is sent with your click. The guards say so."));
}

} // namespace secateur

#include "moc_delete_terms.cpp"
