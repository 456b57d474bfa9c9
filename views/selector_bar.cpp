// SPDX-License-Identifier: GPL-3.0-or-later
#include "selector_bar.h"

#include "count_spin_box.h"
#include "elided_label.h"
#include "hazard_badges.h"
#include "help_desk.h"
#include "labels_editor.h"
#include "request_edit.h"
#include "selector_help.h"
#include "stores/connection.h"
#include "text.h"
#include "theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <limits>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the selector combo.
enum Kind { Newest, LastModified, AllHere, EverythingBelow, Entry };

Kind kindOf(const DeleteRequest& request)
{
    switch (request.selector) {
    case Selector::Entry:
        return Entry;
    case Selector::All:
        return AllHere;
    case Selector::Recursive:
        return EverythingBelow;
    case Selector::Top:
        break;
    }
    return request.order == Order::New ? Newest : LastModified;
}

QString suffixOf(int kind, qint64 number)
{
    switch (kind) {
    case Newest:
        return u"/-/new?limit=%1"_s.arg(number);
    case LastModified:
        return u"/-/modified?limit=%1"_s.arg(number);
    case AllHere:
        return u"?limit=-1"_s;
    case EverythingBelow:
        return u"/-/recursive"_s;
    default:
        return u"/-/entry/%1"_s.arg(number);
    }
}

} // namespace

SelectorBar::SelectorBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new RequestEdit(this))
{
    setObjectName(u"selectorBar"_s);
    setHelpTopic(this, u"selectors"_s);
    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("Request"));
    m_text->setPlaceholderText(tr("Paste a request, a URL or a path, such as DELETE /assets/users/u12/-/recursive"));
    m_text->setClearButtonEnabled(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_text);
    column->addWidget(buildChoices());
    column->addWidget(buildVerdict());

    setHelpAnswer(this, [this] { explainSelectors(); });
    // Not textEdited: the clear button, dictation and other assistive technology change the text without it.
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            onTextEdited();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &SelectorBar::previewRequested);
    take(Source::Program);
}

QWidget* SelectorBar::buildChoices()
{
    auto* choices = new QWidget(this);
    auto* method = new QLabel(u"DELETE /assets"_s, choices);
    method->setTextFormat(Qt::PlainText);
    method->setFont(fixedFont(font()));
    m_path = new QLineEdit(choices);
    m_path->setObjectName(u"pathField"_s);
    m_path->setAccessibleName(tr("Path"));
    m_path->setPlaceholderText(tr("/path"));
    m_path->setFont(fixedFont(font()));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_kind = new QComboBox(choices);
    m_kind->setObjectName(u"selectorCombo"_s);
    m_kind->setAccessibleName(tr("Which assets"));
    m_kind->addItems({tr("newest"), tr("last modified"), tr("all here"), tr("everything below"), tr("entry")});
    m_numberLabel = new QLabel(choices);
    m_number = new CountSpinBox(choices);
    m_number->setObjectName(u"numberField"_s);
    m_number->setAlignment(Qt::AlignRight);
    // Wide enough for millions: the largest value would ask for half a line.
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_numberLabel->setFixedWidth(
        qMax(fontMetrics().horizontalAdvance(tr("limit")), fontMetrics().horizontalAdvance(tr("number"))));
    m_numberLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_numberLabel->setBuddy(m_number);
    m_labels = new LabelsEditor(choices);
    m_preview = new QPushButton(Theme::instance().icon(u"scissors"_s), tr("Preview"), choices);
    m_preview->setObjectName(u"previewButton"_s);
    m_preview->setToolTip(tr("Show what this request would delete (Enter). Nothing is deleted by looking."));

    auto* explain = new QToolButton(choices);
    explain->setObjectName(u"explainSelectors"_s);
    explain->setIcon(Theme::instance().icon(u"circle-question-mark"_s));
    explain->setAutoRaise(true);
    explain->setFocusPolicy(Qt::TabFocus);
    explain->setToolTip(tr("What each selector takes (F1)"));
    explain->setAccessibleName(tr("What each selector takes"));
    connect(explain, &QToolButton::clicked, this, &SelectorBar::explainSelectors);

    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    row->addWidget(method);
    row->addWidget(m_path, 3);
    row->addSpacing(grid::half);
    row->addWidget(m_kind);
    row->addWidget(m_numberLabel);
    row->addWidget(m_number);
    row->addWidget(explain);
    row->addSpacing(grid::half);
    row->addWidget(m_labels, 2);
    row->addSpacing(grid::half);
    row->addWidget(m_preview);

    connect(m_path, &QLineEdit::textChanged, this, &SelectorBar::onChoiceEdited);
    connect(m_path, &QLineEdit::returnPressed, this, &SelectorBar::previewRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SelectorBar::onChoiceEdited);
    connect(m_number, &CountSpinBox::valueChanged, this, &SelectorBar::onChoiceEdited);
    connect(m_labels, &LabelsEditor::edited, this, &SelectorBar::onChoiceEdited);
    connect(m_preview, &QPushButton::clicked, this, &SelectorBar::previewRequested);
    return choices;
}

QWidget* SelectorBar::buildVerdict()
{
    auto* line = new QWidget(this);
    m_verdictIcon = new QLabel(line);
    const int edge = fontMetrics().height();
    m_verdictIcon->setFixedSize(edge, edge);
    m_verdict = new ElidedLabel(Qt::ElideRight, line);
    m_verdict->setObjectName(u"verdict"_s);
    m_hazards = new HazardBadges(line);
    m_hazards->setObjectName(u"hazards"_s);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    row->addWidget(m_verdictIcon);
    row->addWidget(m_verdict, 1);
    row->addWidget(m_hazards);
    // The height of a badge, with or without one: nothing jumps.
    line->setFixedHeight(edge + grid::half);
    return line;
}

QString SelectorBar::text() const
{
    return m_text->text();
}

void SelectorBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SelectorBar::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void SelectorBar::explainSelectors()
{
    SelectorHelp* help = SelectorHelp::open(m_request, SelectorHelp::Use::Offered, this);
    connect(help, &SelectorHelp::chosen, this, &SelectorBar::useSelector, Qt::UniqueConnection);
    // It fills this bar and no other.
    connect(this, &QObject::destroyed, help, &QWidget::close, Qt::UniqueConnection);
}

void SelectorBar::useSelector(DeleteRequest lesson)
{
    // The path that stands in the bar, where there is one; else the example's.
    const auto here = parseRequest(m_path->text());
    if (here && !m_path->text().isEmpty())
        lesson.path = here->request.path;
    enterText(lesson.canonical().value_or(QString()));
    if (m_number->isEnabled())
        focusNumber();
    else
        focusText();
}

void SelectorBar::setRequest(const DeleteRequest& request)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        showChoices(request);
        m_text->setText(request.canonical().value_or(textOfChoices()));
        m_text->setCursorPosition(0);
    }
    take(Source::Program);
}

void SelectorBar::enterText(const QString& text)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_text->setText(text);
    }
    onTextEdited();
}

void SelectorBar::onTextEdited()
{
    take(Source::Text);
    Q_EMIT edited();
}

void SelectorBar::onChoiceEdited()
{
    if (m_filling)
        return;
    adaptNumber(m_kind->currentIndex());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_text->setText(textOfChoices());
    }
    take(Source::Choices);
    Q_EMIT edited();
}

/// The canonical request of the choices; where there is none, what was typed, put together as it stands.
QString SelectorBar::textOfChoices() const
{
    QString path = m_path->text();
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    const int kind = m_kind->currentIndex();
    const QString plainText =
        u"DELETE /assets"_s + (path.size() > 1 ? path : QString()) + suffixOf(kind, m_number->value());
    const auto parsed = parseRequest(plainText);
    if (!parsed || kindOf(parsed->request) != kind)
        return plainText;
    DeleteRequest request = parsed->request;
    if (request.selector != Selector::Entry)
        request.labels = m_labels->labels();
    return request.canonical().value_or(plainText);
}

void SelectorBar::take(Source source)
{
    const QString text = m_text->text();
    const auto parsed = parseRequest(text);
    const auto before = m_request;
    m_request = parsed ? std::optional(parsed->request) : std::nullopt;
    if (parsed && source == Source::Text) {
        const QScopedValueRollback filling(m_filling, true);
        showChoices(parsed->request);
    }
    showVerdict(parsed);
    m_preview->setEnabled(m_request.has_value());
    if (m_request != before)
        Q_EMIT requestChanged(m_request);
}

void SelectorBar::showChoices(const DeleteRequest& request)
{
    if (m_path->text() != request.path.text())
        m_path->setText(request.path.text());
    const Kind kind = kindOf(request);
    m_kind->setCurrentIndex(kind);
    adaptNumber(kind);
    const qint64 number = kind == Entry ? request.entry : request.limit;
    if (kind == Entry || kind == Newest || kind == LastModified)
        m_number->setValue(number);
    m_labels->setLabels(request.labels);
}

void SelectorBar::adaptNumber(int kind)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool used = kind == Newest || kind == LastModified || kind == Entry;
    m_number->setEnabled(used);
    m_numberLabel->setEnabled(used);
    m_number->setRange(kind == Entry ? 0 : 1,
                       kind == Entry ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint32>::max());
    m_numberLabel->setText(kind == Entry ? tr("number") : tr("limit"));
    m_number->setAccessibleName(kind == Entry ? tr("Entry number") : tr("How many at most"));
    m_labels->setEnabled(kind != Entry);
}

void SelectorBar::showVerdict(const tl::expected<ParsedRequest, RequestError>& parsed)
{
    const int edge = fontMetrics().height();
    const auto showIcon = [this, edge](const QString& name, Theme::Tone tone) {
        m_verdictIcon->setPixmap(Theme::instance().icon(name, tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    };
    QPalette ink = palette();
    if (parsed) {
        m_text->clearMark();
        showIcon(u"corner-down-right"_s, Theme::Tone::Muted);
        m_verdict->setText(tr("Means: %1").arg(parsed->request.meaning()));
        m_hazards->setHazards(m_storeId.isEmpty() ? parsed->hazards : withServerHazard(*parsed, m_storeId).hazards);
    } else if (m_text->text().trimmed().isEmpty()) {
        m_text->clearMark();
        showIcon(u"info"_s, Theme::Tone::Muted);
        m_verdict->setText(tr("Type or paste a request, or choose a path on the left."));
        m_hazards->setHazards({});
    } else {
        m_text->setMark(parsed.error().position, parsed.error().length);
        showIcon(u"circle-alert"_s, Theme::Tone::Danger);
        m_verdict->setText(parsed.error().what);
        m_hazards->setHazards({});
        ink.setColor(QPalette::WindowText, Theme::instance().color(Theme::Tone::Danger));
    }
    m_verdict->setPalette(ink);
}

} // namespace secateur
