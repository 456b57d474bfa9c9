// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/restore_runner.h"
#include "theme.h"

#include <QDialog>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace secateur {

class NoteLine;
class PlaceEdit;

/// Puts an archive back into the open store: picks it, shows what is in it, restores it with progress, and says what
/// was not restored, one by one. Leaving it while it runs stops it first: what was restored stays.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(RestoreRunner& runner, const StoreInfo& store, QWidget* parent = nullptr);
    /// Looks into an archive as if its folder had been chosen.
    void showArchive(const QString& folder);

    void reject() override;

Q_SIGNALS:
    /// Assets were put into the store.
    void storeChanged();

private:
    QWidget* makeHead();
    QWidget* makeButtons();
    void look();
    void start();
    void onLooked(const ArchiveSummary& summary);
    void onProgress(const RestoreProgress& progress);
    void onNotice(const RestoredAsset& asset);
    void onRestored(const RestoreReport& report);
    void onFailed(const Error& error);
    void end(const QString& icon, Theme::Tone tone, const QString& sentence);
    void end(const std::function<void()>& say);
    void display();

    RestoreRunner& m_runner;
    StoreInfo m_store;
    std::optional<ArchiveSummary> m_summary;
    QString m_lookedAt; ///< the folder of the last look
    bool m_restoring = false;
    bool m_leaving = false;
    PlaceEdit* m_folder;
    QLabel* m_facts;
    NoteLine* m_warning;
    NoteLine* m_promise;
    NoteLine* m_status;
    QProgressBar* m_progress;
    QPlainTextEdit* m_problems;
    QPushButton* m_restore = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace secateur
