// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delete_dialog.h"
#include "items/store_guards.h"

#include <QPointer>
#include <QSet>

namespace secateur {

class BrowseWorker;
class Preview;

/**
 * The one way of a delete, from the wish to the running job: plan (saved as a held job), dialog, confirmation, hold,
 * start. Leaving at any point discards the plan and sends nothing, and so does the end of this object: the dialog goes
 * with it. GUI thread.
 */
class DeleteFlow final : public QObject {
    Q_OBJECT
public:
    DeleteFlow(RemovalWorker& worker, StoreGuards& guards, QWidget* window);
    ~DeleteFlow() override;

    /// Where to look for what lies near, and for how much the store holds; without it the dialog leaves both out.
    void setReader(BrowseWorker& reader);

    void begin(const DeleteRequest& request);
    /// A delete of exactly these assets.
    void begin(const QList<AssetRef>& selection);
    /// The open dialog, or null.
    [[nodiscard]] DeleteDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// The job was handed to the worker.
    void started(qint64 job);
    /// The dialog was left; nothing was sent.
    void left();
    /// The user wants to see the guards; the dialog was left.
    void guardsAsked();

private:
    void open(const QString& wish);
    void plan();
    void showGuards();
    void askStoreAssets();
    void onPlanReady(quint64 token, const JobRecord& job, const QList<PlannedAsset>& sample);
    void onPlanFailed(quint64 token, const Error& error);
    void onConfirmed(qint64 expected);
    void discardPlan();
    void leave();

    RemovalWorker& m_worker;
    StoreGuards& m_guards;
    QWidget* m_window;
    BrowseWorker* m_reader = nullptr;
    StoreInfo m_store;
    Preview* m_preview = nullptr;
    QPointer<DeleteDialog> m_dialog;
    std::optional<DeleteRequest> m_request; ///< nothing where single assets were chosen
    QList<AssetRef> m_selection;
    quint64 m_token = 0;
    bool m_planning = false;
    QSet<quint64> m_abandoned; ///< plans still being made for nobody: discarded when they come
    qint64 m_job = 0;          ///< the held job that the dialog shows; 0 where none
};

} // namespace secateur
