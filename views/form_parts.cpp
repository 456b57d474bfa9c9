// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_parts.h"

#include "confirm_parts.h"
#include "text.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

CheckedField::CheckedField(QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new NoteLine(u"circle-alert"_s, Theme::Tone::Danger, {}, this))
{
    editor->setParent(this);
    setFocusProxy(editor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(editor);
    column->addWidget(m_line);
    showSentence();
}

void CheckedField::setProblem(const QString& sentence)
{
    m_problem = sentence;
    showSentence();
}

void CheckedField::setHint(const QString& sentence)
{
    m_hint = sentence;
    showSentence();
}

QString CheckedField::sentence() const
{
    return m_line->text();
}

void CheckedField::showSentence()
{
    const QString text = m_problem.isEmpty() ? m_hint : m_problem;
    if (m_problem.isEmpty())
        m_line->setNote(u"info"_s, Theme::Tone::Muted, plain(text));
    else
        m_line->setNote(u"circle-alert"_s, Theme::Tone::Danger, plain(text));
    m_line->setQuiet(m_problem.isEmpty());
    m_line->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

PlaceEdit::PlaceEdit(Kind kind, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(title)
    , m_edit(new QLineEdit(this))
    , m_choose(new QToolButton(this))
{
    setFocusProxy(m_edit);
    m_choose->setIcon(Theme::instance().icon(kind == Kind::File ? u"file-text"_s : u"folder-open"_s));
    m_choose->setToolTip(title);
    m_choose->setAccessibleName(title);
    m_choose->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    row->addWidget(m_edit, 1);
    row->addWidget(m_choose);
    connect(m_edit, &QLineEdit::textEdited, this, &PlaceEdit::edited);
    connect(m_choose, &QToolButton::clicked, this, &PlaceEdit::choose);
}

QString PlaceEdit::text() const
{
    return m_edit->text().trimmed();
}

void PlaceEdit::setText(const QString& text)
{
    m_edit->setText(text);
}

void PlaceEdit::choose()
{
    auto* dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, m_kind == Kind::Folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setText(file);
        Q_EMIT edited();
    });
    dialog->open();
}

FieldGrid::FieldGrid(QWidget* parent)
    : QGridLayout(parent)
{
    setHorizontalSpacing(grid::two);
    setVerticalSpacing(grid::unit);
    setColumnStretch(1, 1);
}

void FieldGrid::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(scaledFont(heading->font(), 1.15));
    heading->setContentsMargins(0, isEmpty() ? 0 : grid::two, 0, 0);
    addWide(heading);
}

void FieldGrid::addField(const QString& caption, QWidget* field, QWidget* editor)
{
    auto* label = new QLabel(caption);
    label->setBuddy(editor);
    // A field may grow a sentence under it: its caption stays with its first line.
    label->setFixedHeight(qMin(editor->sizeHint().height(), label->fontMetrics().height() + 2 * grid::half));
    const int row = rowCount();
    addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    addWidget(field, row, 1);
    m_captions.insert(field, label);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(caption).remove(u'&'));
}

void FieldGrid::addWide(QWidget* widget)
{
    addWidget(widget, rowCount(), 0, 1, 2);
}

void FieldGrid::setFieldVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    if (QLabel* caption = m_captions.value(field))
        caption->setVisible(visible);
}

FormPage::FormPage(QWidget* parent)
    : QScrollArea(parent)
    , m_form(new FieldGrid)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setLayout(m_form);
    // Room for the scroll bar, and for the frame of a field that has the focus.
    m_form->setContentsMargins(1, 1, grid::two, grid::unit);
    setWidget(page);
    page->installEventFilter(this);
}

void FormPage::endForm()
{
    m_form->setRowStretch(m_form->rowCount(), 1);
}

bool FormPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void FormPage::fitHeight()
{
    // A scroll area asks its page for a height without a width, which is short of what wrapped sentences take.
    widget()->setMinimumHeight(qMax(0, m_form->totalHeightForWidth(viewport()->width())));
}

} // namespace secateur

#include "moc_form_parts.cpp"
