// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/receipt_model.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace secateur {

class JobDetails;
class Note;

/**
 * The receipt of one job: what was asked and done, what became of each asset, and its place in the chain. Reads beside
 * whoever writes to the journal, never on the GUI thread. Escape closes it.
 */
class ReceiptDialog final : public QDialog {
    Q_OBJECT
public:
    /// Shows it above `parent`; it deletes itself once it is closed.
    static ReceiptDialog* open(const QString& journalFile, qint64 job, QWidget* parent);

    ReceiptDialog(const QString& journalFile, qint64 job, QWidget* parent = nullptr);
    /// Asks where a receipt is to be saved, and proposes a file; empty: nowhere. Tests give their own answer.
    using PlaceChooser = std::function<QString(QWidget* parent, const QString& proposed, ReceiptFormat format)>;
    void setPlaceChooser(PlaceChooser chooser) { m_choosePlace = std::move(chooser); }

private:
    void showSummary(const ReceiptSummary& summary);
    void showChain(const std::optional<Receipt>& sealed);
    void fillOutcomes(const JobCounts& counts);
    void save(ReceiptFormat format);
    [[nodiscard]] QWidget* chainRow();
    [[nodiscard]] QWidget* buttonRow();

    const qint64 m_job;
    ReceiptReader m_reader;
    ReceiptModel m_model;
    PlaceChooser m_choosePlace;
    JobDetails* m_details;
    Note* m_note;
    QComboBox* m_outcomes;
    QTableView* m_table;
    QLabel* m_chain;
    QLabel* m_hash;
    QPushButton* m_copy;
    QPushButton* m_json;
    QPushButton* m_csv;
};

} // namespace secateur
