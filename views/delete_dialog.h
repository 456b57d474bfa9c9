// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirm_rule.h"
#include "domain/error.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace secateur {

class Badge;
class DeleteSummary;
class HoldPanel;
class NoteLine;

/// How long a delete is held before it begins.
struct HoldTimes {
    int testMs = 5000;   ///< in a test environment
    int otherMs = 10000; ///< in staging and production
};

/**
 * The one dialog that every delete passes: planning, asking, holding. It shows plain values and sends nothing itself.
 * Escape, Cancel and closing leave it with leftWithoutDeleting(), whatever its stage.
 */
class DeleteDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Stage { Planning, Asking, Holding, Failed };
    Q_ENUM(Stage)

    explicit DeleteDialog(HoldTimes hold, QWidget* parent = nullptr);

    /// Says which store and which wish; the figures follow. A spinner appears when they take more than 300 ms.
    void showPlanning(const StoreInfo& store, const QString& wish);
    void showSubject(const DeleteSubject& subject);
    /// What lies near: that it is being looked for, and what was found.
    void awaitNear();
    void showNear(const BlastRadius& radius);
    void showNearUnknown();
    void showError(const Error& error);
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// What the user must do to confirm.
    [[nodiscard]] const ConfirmRule& rule() const { return m_rule; }

    void reject() override;

Q_SIGNALS:
    /// The user confirmed, and the hold ran out: this many assets may go.
    void confirmed(qint64 expected);
    void leftWithoutDeleting();
    /// The plan is too old: make it again.
    void refreshAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeAskPage();
    QWidget* makeConfirmRow();
    void showHead(const StoreInfo& store, const QString& folder);
    void showRule();
    void fitHeight();
    void updateAge();
    void updateDelete();
    void beginHold();
    void setStage(Stage stage);
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] QString whyNot() const;

    HoldTimes m_hold;
    Stage m_stage = Stage::Planning;
    DeleteSubject m_subject;
    ConfirmRule m_rule;
    Badge* m_environment = nullptr;
    QLabel* m_store = nullptr;
    QLabel* m_folder = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_meaning = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_waitPage = nullptr;
    QProgressBar* m_busy = nullptr;
    QWidget* m_askPage = nullptr;
    DeleteSummary* m_summary = nullptr;
    NoteLine* m_blocked = nullptr;
    QLabel* m_age = nullptr;
    QWidget* m_confirmRow = nullptr;
    QLabel* m_confirmLabel = nullptr;
    QLineEdit* m_typed = nullptr;
    NoteLine* m_error = nullptr;
    HoldPanel* m_holdPanel = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_delete = nullptr;
    QTimer m_spinner;
    QTimer m_clock;
};

} // namespace secateur
