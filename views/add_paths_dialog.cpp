// SPDX-License-Identifier: GPL-3.0-or-later
#include "add_paths_dialog.h"

#include "confirm_parts.h"
#include "confirm_words.h"
#include "help_desk.h"
#include "text.h"

#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPauseMs = 150;
} // namespace

AddPathsDialog::AddPathsDialog(QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_count(new NoteLine(u"info"_s, Theme::Tone::Muted, {}, this))
    , m_bad(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
    , m_file(new QPushButton(Theme::instance().icon(u"file-text"_s), tr("Read a &file…"), this))
{
    setObjectName(u"addPathsDialog"_s);
    setHelpTopic(this, u"connections#paths-that-a-server-can-not-list"_s);
    setWindowTitle(tr("Add paths"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &AddPathsDialog::look);
    connect(m_file, &QPushButton::clicked, this, &AddPathsDialog::chooseFile);
    connect(m_add, &QPushButton::clicked, this, [this] {
        look();
        if (m_list.paths.isEmpty())
            return;
        accept();
        Q_EMIT pathsChosen(m_list.paths);
    });
    connect(&m_reader, &PathFileReader::read, this, &AddPathsDialog::setText);
    connect(&m_reader, &PathFileReader::failed, m_count, &NoteLine::setError);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30);
    look();
}

void AddPathsDialog::build()
{
    auto* caption = new QLabel(tr("&Paths, one per line. Of a CSV file the first column is read."), this);
    caption->setBuddy(m_text);
    m_text->setObjectName(u"pathsText"_s);
    m_text->setAccessibleName(tr("Paths, one per line"));
    m_text->setPlaceholderText(u"/users/u12/profile\n/users/u13"_s);
    m_text->setFont(fixedFont(font()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_count->setObjectName(u"pathsCount"_s);
    m_bad->setObjectName(u"badLines"_s);
    m_bad->setAccessibleName(tr("Lines that are no path"));
    m_bad->setReadOnly(true);
    m_bad->setTabChangesFocus(true);
    m_bad->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_bad->hide();
    m_add->setObjectName(u"addButton"_s);
    m_add->setDefault(true);
    m_file->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(caption);
    column->addWidget(m_text, 1);
    column->addWidget(m_count);
    column->addWidget(m_bad);
    column->addSpacing(grid::unit);
    column->addLayout(buttons);
}

void AddPathsDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
    look();
}

void AddPathsDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Read paths from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Text and CSV (*.txt *.csv *.tsv);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, &m_reader, &PathFileReader::start);
    dialog->open();
}

QString AddPathsDialog::countSentence() const
{
    if (m_list.paths.isEmpty() && m_list.badLines == 0)
        return tr("The paths are kept on this computer, for this connection.");
    QStringList parts{m_list.paths.size() == 1 ? tr("1 path is good.")
                                               : tr("%1 paths are good.").arg(countText(m_list.paths.size()))};
    if (m_list.repeated > 0)
        parts << (m_list.repeated == 1 ? tr("1 line names a path again.")
                                       : tr("%1 lines name a path again.").arg(countText(m_list.repeated)));
    if (m_list.badLines > 0)
        parts << (m_list.badLines == 1 ? tr("1 line is no path and is left out.")
                                       : tr("%1 lines are no paths and are left out.").arg(countText(m_list.badLines)));
    return parts.join(u' ');
}

void AddPathsDialog::look()
{
    m_typing.stop();
    m_list = parsePathList(m_text->toPlainText());
    const bool bad = m_list.badLines > 0;
    m_count->setNote(bad ? u"triangle-alert"_s : u"info"_s, bad ? Theme::Tone::Warning : Theme::Tone::Muted,
                     countSentence());
    QStringList lines;
    for (const PathList::BadLine& line : std::as_const(m_list.bad))
        lines.append(tr("Line %1: %2. %3").arg(countText(line.number), line.text, line.why));
    if (m_list.badLines > m_list.bad.size())
        lines.append(tr("and %1 more").arg(countText(m_list.badLines - m_list.bad.size())));
    m_bad->setPlainText(lines.join(u'\n'));
    m_bad->setVisible(bad);
    m_add->setEnabled(!m_list.paths.isEmpty());
    m_add->setText(m_list.paths.isEmpty()     ? tr("&Add paths")
                   : m_list.paths.size() == 1 ? tr("&Add 1 path")
                                              : tr("&Add %1 paths").arg(countText(m_list.paths.size())));
}

} // namespace secateur

#include "moc_add_paths_dialog.cpp"
