// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_dialog.h"

#include "badge.h"
#include "confirm_parts.h"
#include "confirm_words.h"
#include "delete_summary.h"
#include "hold_panel.h"
#include "text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
constexpr int spinnerAfterMs = 300;
constexpr int ageEveryMs = 1000;
} // namespace

DeleteDialog::DeleteDialog(HoldTimes hold, QWidget* parent)
    : QDialog(parent)
    , m_hold(hold)
{
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(tr("Delete"));
    setModal(true);
    build();
    m_spinner.setSingleShot(true);
    m_spinner.setInterval(spinnerAfterMs);
    connect(&m_spinner, &QTimer::timeout, m_busy, &QWidget::show);
    m_clock.setInterval(ageEveryMs);
    connect(&m_clock, &QTimer::timeout, this, &DeleteDialog::updateAge);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteDialog::updateDelete);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::beginHold);
    connect(m_refresh, &QPushButton::clicked, this, &DeleteDialog::refreshAsked);
    connect(m_holdPanel, &HoldPanel::calledOff, this, &DeleteDialog::reject);
    connect(m_holdPanel, &HoldPanel::runOut, this, [this] {
        Q_EMIT confirmed(m_subject.totals.assets);
        accept();
    });
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 38);
}

void DeleteDialog::build()
{
    m_pages = new QStackedWidget(this);
    m_waitPage = new QWidget(m_pages);
    auto* wait = new QVBoxLayout(m_waitPage);
    m_busy = new QProgressBar(m_waitPage);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(grid::unit);
    m_busy->setAccessibleName(tr("Looking up what would go"));
    m_error = new NoteLine(u"circle-x"_s, Theme::Tone::Danger, {}, m_waitPage);
    m_error->hide();
    m_busy->hide();
    wait->setContentsMargins(0, 0, 0, 0);
    wait->addWidget(m_busy);
    wait->addWidget(m_error);
    wait->addStretch(1);
    m_askPage = makeAskPage();
    m_holdPanel = new HoldPanel(m_pages);
    for (QWidget* page : {m_waitPage, m_askPage, static_cast<QWidget*>(m_holdPanel)})
        m_pages->addWidget(page);

    m_buttons = new QWidget(this);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    m_age = plainLabel({}, m_buttons);
    m_refresh = new QPushButton(tr("&Refresh the plan"), m_buttons);
    m_cancel = new QPushButton(tr("Cancel"), m_buttons);
    m_delete = new QPushButton(m_buttons);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    m_refresh->setAutoDefault(false);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);
    Theme::makeDanger(m_delete);
    row->addWidget(m_age, 1);
    row->addWidget(m_refresh);
    row->addWidget(m_cancel);
    row->addWidget(m_delete);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    column->addWidget(m_buttons);
}

QWidget* DeleteDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    auto* where = new QHBoxLayout;
    where->setSpacing(grid::unit);
    m_environment = new Badge(head);
    m_store = plainLabel({}, head);
    m_folder = plainLabel({}, head);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    where->addWidget(m_environment);
    where->addWidget(m_store);
    where->addWidget(m_folder, 1);
    column->addLayout(where);
    m_question = plainLabel({}, head);
    m_question->setObjectName(u"deleteQuestion"_s);
    m_question->setWordWrap(true);
    m_question->setFont(scaledFont(font(), 1.3));
    m_meaning = plainLabel({}, head);
    m_meaning->setWordWrap(true);
    m_meaning->setFont(fixedFont(font()));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(grid::half);
    column->addWidget(m_question);
    column->addWidget(m_meaning);
    return head;
}

QWidget* DeleteDialog::makeAskPage()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    m_summary = new DeleteSummary(page);
    m_blocked = new NoteLine(u"ban"_s, Theme::Tone::Warning, {}, page);
    m_blocked->setObjectName(u"deleteBlocked"_s);
    column->addWidget(m_summary, 1);
    column->addWidget(m_blocked);
    column->addWidget(makeConfirmRow());
    return page;
}

QWidget* DeleteDialog::makeConfirmRow()
{
    m_confirmRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_confirmRow);
    row->setContentsMargins(0, grid::half, 0, 0);
    row->setSpacing(grid::unit);
    m_confirmLabel = plainLabel({}, m_confirmRow);
    m_typed = new QLineEdit(m_confirmRow);
    m_typed->setObjectName(u"confirmEdit"_s);
    m_typed->installEventFilter(this);
    row->addWidget(m_confirmLabel);
    row->addWidget(m_typed, 1);
    return m_confirmRow;
}

void DeleteDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool asking = stage == Stage::Asking;
    QWidget* page = m_waitPage;
    if (asking)
        page = m_askPage;
    else if (stage == Stage::Holding)
        page = m_holdPanel;
    m_pages->setCurrentWidget(page);
    m_buttons->setVisible(stage != Stage::Holding);
    m_delete->setVisible(asking);
    m_cancel->setText(stage == Stage::Failed ? tr("Close") : tr("Cancel"));
    m_error->setVisible(stage == Stage::Failed);
    if (stage == Stage::Planning) {
        m_spinner.start();
    } else {
        m_spinner.stop();
        m_busy->hide();
    }
    if (asking)
        m_clock.start();
    else
        m_clock.stop();
    if (stage != Stage::Holding) {
        m_cancel->setDefault(true);
        m_cancel->setFocus();
    }
    updateAge();
}

void DeleteDialog::showHead(const StoreInfo& store, const QString& folder)
{
    m_environment->display(environmentIcon(store.environment), environmentWord(store.environment),
                           environmentTone(store.environment));
    m_store->setText(plain(store.name, 120));
    m_folder->setText(folder == store.name ? QString() : plain(folder, 200));
}

void DeleteDialog::showPlanning(const StoreInfo& store, const QString& wish)
{
    m_subject = {};
    showHead(store, {});
    m_question->setText(tr("Looking up what would go…"));
    m_meaning->setText(plain(wish, 300));
    setStage(Stage::Planning);
}

void DeleteDialog::showSubject(const DeleteSubject& subject)
{
    m_subject = subject;
    m_rule = confirmRule(subject);
    showHead(subject.store, subject.storeFolder);
    m_question->setText(subject.totals.assets == 0
                            ? tr("There is nothing to delete at %1").arg(plain(subject.place.text(), 200))
                            : questionText(subject));
    const std::optional<QString> canonical = subject.request ? subject.request->canonical() : std::nullopt;
    m_meaning->setText(canonical ? plain(*canonical, 300) : QString());
    m_meaning->setVisible(canonical.has_value());
    m_summary->setSubject(subject);
    m_delete->setText(deleteButtonText(subject.totals.assets));
    showRule();
    setStage(Stage::Asking);
    fitHeight();
}

void DeleteDialog::awaitNear()
{
    m_summary->awaitNear();
    fitHeight();
}

void DeleteDialog::showNear(const BlastRadius& radius)
{
    m_summary->setNear(radius);
    m_subject.exact = radius.exact;
    // What is typed stays where the rule does.
    if (const ConfirmRule rule = confirmRule(m_subject); rule != m_rule) {
        m_rule = rule;
        showRule();
        updateDelete();
    }
    fitHeight();
}

void DeleteDialog::showNearUnknown()
{
    m_summary->setNearUnknown();
}

void DeleteDialog::fitHeight()
{
    // Wrapped sentences do not reach a dialog's own minimum: ask the layout for the height at this width.
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    const int most = screen()->availableGeometry().height() - grid::three;
    if (wanted > height())
        resize(width(), qMin(wanted, most));
}

void DeleteDialog::showError(const Error& error)
{
    m_question->setText(tr("Nothing was deleted"));
    m_error->setText(error.sentence());
    setStage(Stage::Failed);
}

void DeleteDialog::showRule()
{
    QString label;
    switch (m_rule.kind) {
    case ConfirmKind::Button:
        break;
    case ConfirmKind::TypeCount:
        label = tr("Type the number of assets, %1, to confirm:").arg(m_rule.toType);
        break;
    case ConfirmKind::TypePath:
        label = tr("Type the path, %1, to confirm:").arg(plain(m_rule.toType, 80));
        break;
    case ConfirmKind::TypeStoreName:
        label = tr("Type the store's name, %1, to confirm:").arg(plain(m_rule.toType, 80));
        break;
    }
    m_confirmLabel->setText(label);
    m_typed->setAccessibleName(label);
    m_typed->clear();
    m_confirmRow->setVisible(m_rule.kind != ConfirmKind::Button && m_subject.totals.assets > 0);
}

bool DeleteDialog::isStale() const
{
    return nowStamp() - m_subject.made > stalePlanSeconds * 1'000'000;
}

QString DeleteDialog::whyNot() const
{
    if (m_subject.totals.assets == 0)
        return tr("No asset matches this request now.");
    if (m_subject.isWholeStore() && !m_subject.store.capabilities.matchesAll)
        return tr("Without a catalogue nobody can say what the whole store holds: it can not be deleted as a whole "
                  "here.");
    if (m_subject.store.readOnly)
        return m_subject.store.whyReadOnly.isEmpty() ? tr("This store is open for reading only.")
                                                     : m_subject.store.whyReadOnly;
    if (isStale())
        return tr("This plan is more than %1 minutes old. Refresh it before you delete.").arg(stalePlanSeconds / 60);
    return {};
}

void DeleteDialog::updateAge()
{
    const bool asking = m_stage == Stage::Asking;
    m_age->setText(asking ? tr("Planned %1").arg(agoText((nowStamp() - m_subject.made) / 1'000'000)) : QString());
    m_refresh->setVisible(asking && isStale());
    updateDelete();
}

void DeleteDialog::updateDelete()
{
    if (m_stage != Stage::Asking)
        return;
    const QString why = whyNot();
    m_blocked->setText(why);
    m_blocked->setVisible(!why.isEmpty());
    m_confirmRow->setEnabled(why.isEmpty());
    m_delete->setEnabled(why.isEmpty() && isConfirmed(m_rule, m_typed->text()));
}

void DeleteDialog::beginHold()
{
    updateAge();
    if (m_stage != Stage::Asking || !m_delete->isEnabled())
        return;
    setStage(Stage::Holding);
    m_question->setText(tr("Held: you can still call this off"));
    m_holdPanel->begin(m_subject.store.environment == Environment::Test ? m_hold.testMs : m_hold.otherMs,
                       subjectText(m_subject));
}

void DeleteDialog::reject()
{
    m_holdPanel->stop();
    m_spinner.stop();
    m_clock.stop();
    Q_EMIT leftWithoutDeleting();
    QDialog::reject();
}

void DeleteDialog::keyPressEvent(QKeyEvent* event)
{
    // Return presses a button only while that button itself has the focus, and never the one that deletes.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool DeleteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_delete->isEnabled())
                m_delete->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace secateur

#include "moc_delete_dialog.cpp"
