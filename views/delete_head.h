// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

#include <QWidget>

class QLabel;

namespace secateur {

class Badge;

/// The top of the delete dialog: in which environment and store, and what is asked.
class DeleteHead final : public QWidget {
    Q_OBJECT
public:
    explicit DeleteHead(QWidget* parent = nullptr);
    void showStore(const StoreInfo& store, const QString& folder);
    void setQuestion(const QString& text);
    /// What was asked for, in the program's own words or as a request.
    void setMeaning(const QString& text);

private:
    Badge* m_environment;
    QLabel* m_store;
    QLabel* m_folder;
    QLabel* m_question;
    QLabel* m_meaning;
};

} // namespace secateur
