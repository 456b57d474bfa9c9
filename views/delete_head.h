// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"
#include "stores/asset_store.h"

#include <QWidget>

class QLabel;
class QToolButton;

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
    /// The request that is asked, so that its selector can be explained; nothing where there is none.
    void setRequest(const std::optional<DeleteRequest>& request);

private:
    void explain();
    Badge* m_environment;
    QLabel* m_store;
    QLabel* m_folder;
    QLabel* m_question;
    QLabel* m_meaning;
    QToolButton* m_explain;
    std::optional<DeleteRequest> m_request;
};

} // namespace secateur
