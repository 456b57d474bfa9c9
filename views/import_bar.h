// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/import_runner.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace secateur {

class ElidedLabel;
class Note;

/// An import, in place and without a dialog: where to, how far, and what was left out, one by one.
class ImportBar final : public QFrame {
    Q_OBJECT
public:
    explicit ImportBar(ImportRunner& runner, QWidget* parent = nullptr);
    /// Asks for the path, then imports `sourceFolder` into the store.
    void propose(const QString& storeFolder, const QString& sourceFolder, const AssetPath& at);

private:
    QWidget* buildAsk();
    QWidget* buildRun();
    void start();
    void onProgress(const ImportProgress& progress);
    void onNotice(const ImportNotice& notice);
    void onImported(const ImportReport& report);
    void end(const QString& sentence);

    ImportRunner& m_runner;
    ImportSpec m_spec;
    bool m_mine = false;
    qint64 m_notices = 0;
    QStackedWidget* m_steps;
    ElidedLabel* m_source;
    QLineEdit* m_at;
    QLabel* m_atError;
    QPushButton* m_import;
    QLabel* m_icon;
    ElidedLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_details;
    QPushButton* m_stop;
    Note* m_error;
    QPlainTextEdit* m_list;
};

} // namespace secateur
