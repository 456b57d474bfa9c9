// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirm_rule.h"
#include "domain/error.h"
#include "jobs/guard_settings.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace secateur {

class DeleteHead;
class DeleteSummary;
class DeleteTerms;
class HoldPanel;
class LockRow;
class Note;
class NoteLine;

/**
 * The one dialog that every delete passes: planning, asking, holding. It shows plain values and sends nothing itself.
 * Escape, Cancel and closing leave it with leftWithoutDeleting(), whatever its stage.
 */
class DeleteDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Stage { Planning, Asking, Holding, Failed };
    Q_ENUM(Stage)

    explicit DeleteDialog(QWidget* parent = nullptr);

    /// Says which store and which wish; the figures follow. A spinner appears when they take more than 300 ms.
    void showPlanning(const StoreInfo& store, const QString& wish);
    void showSubject(const DeleteSubject& subject);
    /// What lies near: that it is being looked for, and what was found.
    void awaitNear();
    void showNear(const BlastRadius& radius);
    void showNearUnknown();
    void showError(const Error& error);
    /// What holds for the store, and until when it is armed (0: it is not). Nothing can be confirmed before that is
    /// known; it may change while the dialog is open.
    void setGuards(const GuardSettings& guards, Timestamp armedUntil);
    /// How many assets the whole store has; negative where that is not known.
    void setStoreAssets(qint64 assets);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] DeleteTerms& terms() { return *m_terms; }
    /// What the user must do to confirm.
    [[nodiscard]] const ConfirmRule& rule() const { return m_rule; }

    void reject() override;

Q_SIGNALS:
    /// The user confirmed, and the hold ran out or it is scheduled: this many assets may go, on these terms().
    void confirmed(qint64 expected);
    /// The user confirmed, and is shown now how long it is held.
    void holdBegan();
    void leftWithoutDeleting();
    /// The plan is too old: make it again.
    void refreshAsked();
    void armAsked(qint64 seconds);
    /// The user wants to see the guards that refused.
    void guardsAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    QWidget* makeWaitPage();
    QWidget* makeAskPage();
    QWidget* makeButtons();
    QWidget* makeConfirmRow();
    void showRule();
    void fitHeight();
    void updateAge();
    void updateDelete();
    void confirm();
    void finish();
    void setStage(Stage stage);
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] QString whyNot() const;

    std::optional<GuardSettings> m_guards;
    Timestamp m_armedUntil = 0;
    qint64 m_storeAssets = -1;
    Stage m_stage = Stage::Planning;
    DeleteSubject m_subject;
    ConfirmRule m_rule;
    DeleteHead* m_head = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_waitPage = nullptr;
    QProgressBar* m_busy = nullptr;
    QWidget* m_askPage = nullptr;
    QWidget* m_holdPage = nullptr;
    DeleteSummary* m_summary = nullptr;
    NoteLine* m_limits = nullptr;
    DeleteTerms* m_terms = nullptr;
    LockRow* m_lock = nullptr;
    NoteLine* m_blocked = nullptr;
    QLabel* m_age = nullptr;
    QWidget* m_confirmRow = nullptr;
    QLabel* m_confirmLabel = nullptr;
    QLineEdit* m_typed = nullptr;
    Note* m_error = nullptr;
    HoldPanel* m_holdPanel = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_showGuards = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_delete = nullptr;
    QTimer m_spinner;
    QTimer m_clock;
};

} // namespace secateur
