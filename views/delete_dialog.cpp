// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_dialog.h"

#include "confirm_parts.h"
#include "confirm_words.h"
#include "delete_head.h"
#include "delete_summary.h"
#include "delete_terms.h"
#include "guard_words.h"
#include "help_desk.h"
#include "hold_panel.h"
#include "items/user_settings.h"
#include "lock_row.h"
#include "note.h"
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
constexpr int msInSecond = 1000;

/// As the user has set it, never more than stalePlanSeconds.
qint64 staleSeconds()
{
    return qMin(stalePlanSeconds, UserSettings::instance().number(Setting::PlanMinutes) * 60);
}
} // namespace

DeleteDialog::DeleteDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"deleteDialog"_s);
    setHelpTopic(this, u"deleting-safely"_s);
    setWindowTitle(tr("Delete"));
    setModal(true);
    build();
    connectParts();
    m_spinner.setSingleShot(true);
    m_spinner.setInterval(spinnerAfterMs);
    m_clock.setInterval(ageEveryMs);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 40);
}

void DeleteDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool asking = stage == Stage::Asking;
    QWidget* page = m_waitPage;
    if (asking)
        page = m_askPage;
    else if (stage == Stage::Holding)
        page = m_holdPage;
    m_pages->setCurrentWidget(page);
    m_buttons->setVisible(stage != Stage::Holding);
    m_delete->setVisible(asking);
    m_cancel->setText(stage == Stage::Failed ? tr("Close") : tr("Cancel"));
    m_error->clear();
    m_showGuards->hide();
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

void DeleteDialog::showPlanning(const StoreInfo& store, const QString& wish)
{
    m_subject = {};
    m_head->showStore(store, {});
    m_head->setQuestion(tr("Looking up what would go…"));
    m_head->setMeaning(wish);
    m_head->setRequest({});
    setStage(Stage::Planning);
}

void DeleteDialog::showSubject(const DeleteSubject& subject)
{
    m_subject = subject;
    m_rule = confirmRule(subject, confirmLimits());
    m_head->showStore(subject.store, subject.storeFolder);
    m_head->setQuestion(subject.totals.assets == 0
                            ? tr("There is nothing to delete at %1").arg(plain(subject.place.text(), 200))
                            : questionText(subject));
    const std::optional<QString> canonical = subject.request ? subject.request->canonical() : std::nullopt;
    m_head->setMeaning(canonical.value_or(QString()));
    m_head->setRequest(subject.request);
    m_summary->setSubject(subject);
    m_terms->setSubject(subject);
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
    // What is typed stays where the rule does, and what is held stays held unless it takes more to confirm it.
    const ConfirmRule rule = confirmRule(m_subject, confirmLimits());
    const bool held = m_stage == Stage::Holding;
    if (held ? rule.kind > m_rule.kind : rule != m_rule) {
        m_rule = rule;
        if (held) {
            m_holdPanel->stop();
            m_head->setQuestion(questionText(m_subject));
            setStage(Stage::Asking);
        }
        showRule();
        updateDelete();
    }
    fitHeight();
}

void DeleteDialog::showNearUnknown()
{
    m_summary->setNearUnknown();
}

void DeleteDialog::setGuards(const GuardSettings& guards, Timestamp armedUntil)
{
    m_guards = guards;
    m_armedUntil = armedUntil;
    m_terms->setHold(guards.holdSeconds);
    updateDelete();
}

void DeleteDialog::setStoreAssets(qint64 assets)
{
    m_storeAssets = assets;
    updateDelete();
}

void DeleteDialog::fitHeight()
{
    // Wrapped sentences do not reach a dialog's own minimum: ask the layout for the height at this width.
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    const int most = screen()->availableGeometry().height() - grid::three;
    if (wanted > height())
        resize(width(), qMin(wanted, most));
    // It grew downwards: its buttons must stay on the screen.
    const int below = frameGeometry().bottom() - screen()->availableGeometry().bottom();
    if (below > 0)
        move(x(), qMax(screen()->availableGeometry().top(), y() - below));
}

void DeleteDialog::showError(const Error& error)
{
    m_head->setQuestion(tr("Nothing was deleted"));
    setStage(Stage::Failed);
    m_error->display(error);
    m_showGuards->setVisible(error.code == ErrorCode::Refused);
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
    return nowStamp() - m_subject.made > staleSeconds() * 1'000'000;
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
    if (!m_guards)
        return tr("The guards of this store are not known yet.");
    if (const QString over = overLimitText(m_subject.totals.assets, m_storeAssets, *m_guards); !over.isEmpty())
        return over;
    if (const QString terms = m_terms->whyNot(nowStamp()); !terms.isEmpty())
        return terms;
    if (isStale())
        return tr("This plan is more than %1 min old. Refresh it before you delete.").arg(staleSeconds() / 60);
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
    m_lock->display(m_guards.value_or(GuardSettings()), m_armedUntil, nowStamp(), m_terms->isScheduled());
    m_limits->setText(m_guards ? limitsText(m_subject.totals.assets, m_storeAssets, *m_guards) : QString());
    m_limits->setVisible(m_subject.totals.assets > 0 && !m_limits->text().isEmpty());
    m_terms->setVisible(m_subject.totals.assets > 0);
    m_confirmRow->setEnabled(why.isEmpty());
    m_delete->setText(m_terms->isScheduled() ? tr("Schedule: delete %1").arg(assetsText(m_subject.totals.assets))
                                             : deleteButtonText(m_subject.totals.assets));
    m_delete->setEnabled(why.isEmpty() && !m_lock->isBlocking() && isConfirmed(m_rule, m_typed->text()));
    fitHeight();
}

void DeleteDialog::confirm()
{
    updateAge();
    if (m_stage != Stage::Asking || !m_delete->isEnabled())
        return;
    // What is scheduled is held until its time, and nothing holds what the guards do not hold.
    if (m_terms->isScheduled() || m_guards->holdSeconds == 0) {
        finish();
        return;
    }
    setStage(Stage::Holding);
    m_head->setQuestion(tr("Held: you can still call this off"));
    Q_EMIT holdBegan();
    m_holdPanel->begin(m_guards->holdSeconds * msInSecond, subjectText(m_subject));
}

void DeleteDialog::finish()
{
    Q_EMIT confirmed(m_subject.totals.assets);
    accept();
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
