// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_flow.h"

#include "archive_memory.h"
#include "confirm_words.h"
#include "delete_terms.h"
#include "domain/common_path.h"
#include "items/preview.h"
#include "text.h"

namespace secateur {

DeleteFlow::DeleteFlow(RemovalWorker& worker, StoreGuards& guards, QWidget* window)
    : QObject(window)
    , m_worker(worker)
    , m_guards(guards)
    , m_window(window)
{
    connect(&guards, &StoreGuards::changed, this, &DeleteFlow::showGuards);
    connect(&worker, &RemovalWorker::opened, this, [this](const StoreInfo& store) { m_store = store; });
    connect(&worker, &RemovalWorker::planReady, this, &DeleteFlow::onPlanReady);
    connect(&worker, &RemovalWorker::planFailed, this, &DeleteFlow::onPlanFailed);
}

DeleteFlow::~DeleteFlow()
{
    if (!m_dialog)
        return;
    // It is the window's: left open over another store it would ask for a yes that nobody hears.
    m_dialog->disconnect(this);
    m_dialog->hide();
    m_dialog->deleteLater();
}

void DeleteFlow::setReader(BrowseWorker& reader)
{
    m_reader = &reader;
    delete m_preview;
    m_preview = new Preview(reader, this);
    connect(m_preview, &Preview::changed, this, [this] {
        if (!m_dialog || m_preview->request() != m_request)
            return;
        if (m_preview->state() == Preview::State::Ready)
            m_dialog->showNear(m_preview->radius());
        else if (m_preview->state() == Preview::State::Failed)
            m_dialog->showNearUnknown();
    });
}

void DeleteFlow::begin(const DeleteRequest& request)
{
    if (m_dialog)
        return;
    m_request = request;
    m_selection.clear();
    open(request.meaning());
}

void DeleteFlow::begin(const QList<AssetRef>& selection)
{
    if (m_dialog || selection.isEmpty())
        return;
    if (selection.size() == 1) {
        begin(DeleteRequest::entryAt(selection.first().path, selection.first().entry));
        return;
    }
    m_request.reset();
    m_selection = selection;
    open(tr("%1 that you chose").arg(assetsText(selection.size())));
}

void DeleteFlow::open(const QString& wish)
{
    m_dialog = new DeleteDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DeleteDialog::leftWithoutDeleting, this, &DeleteFlow::leave);
    connect(m_dialog, &DeleteDialog::holdBegan, this, [this] { m_worker.beginHold(m_job); });
    connect(m_dialog, &DeleteDialog::confirmed, this, &DeleteFlow::onConfirmed);
    connect(m_dialog, &DeleteDialog::armAsked, &m_guards, &StoreGuards::arm);
    connect(m_dialog, &DeleteDialog::guardsAsked, this, [this] {
        m_dialog->reject();
        Q_EMIT guardsAsked();
    });
    connect(m_dialog, &DeleteDialog::refreshAsked, this, [this, wish] {
        discardPlan();
        m_dialog->showPlanning(m_store, wish);
        plan();
    });
    m_dialog->showPlanning(m_store, wish);
    const ArchiveMemory archive = rememberedArchive(m_store);
    m_dialog->terms().setArchive(archive.on, archive.parentFolder);
    showGuards();
    m_dialog->open();
    plan();
}

void DeleteFlow::showGuards()
{
    if (m_dialog && m_guards.isKnown())
        m_dialog->setGuards(m_guards.inForce(), m_guards.armedUntil());
}

void DeleteFlow::askStoreAssets()
{
    if (!m_reader)
        return;
    m_reader->ask<ChildNode>(
        BrowseWorker::Lane::Counts, BrowseWorker::Policy::ReplaceLane, m_dialog,
        [](AssetReader& reader, const Cancel&) { return reader.node(AssetPath()); },
        [this](const Result<ChildNode>& top) {
            if (m_dialog && top)
                m_dialog->setStoreAssets(top->assets);
        });
}

void DeleteFlow::plan()
{
    ++m_token;
    m_planning = true;
    if (m_request)
        m_worker.prepare(m_token, *m_request);
    else
        m_worker.prepareRefs(m_token, m_selection);
}

void DeleteFlow::onPlanReady(quint64 token, const JobRecord& job, const QList<PlannedAsset>& sample)
{
    if (m_abandoned.remove(token)) {
        m_worker.discard(job.id);
        return;
    }
    if (token != m_token || !m_dialog)
        return;
    m_planning = false;
    m_job = job.id;
    DeleteSubject subject;
    subject.store = m_store;
    subject.storeFolder = job.storeFolder;
    subject.archiveName = archiveName(m_store.name, job.plan.made, job.id);
    subject.request = m_request;
    subject.place = m_request ? m_request->path : commonPath(m_selection);
    subject.totals = job.plan.totals;
    subject.sample = sample;
    subject.made = job.plan.made;
    if (m_request)
        subject.hazards = hazardsOf(*m_request);
    // Until the radius has come, a request to a store that can not tell all is taken for not exact; chosen assets are
    // what they are, but where the store can not show one: then there is no oldest.
    subject.exact = (!m_request && job.plan.totals.oldest > 0) || m_store.capabilities.matchesAll;
    if (!m_store.matchesByText)
        subject.hazards.removeAll(Hazard::TextPrefix);
    m_dialog->showSubject(subject);
    askStoreAssets();
    if (m_preview && m_request) {
        m_dialog->awaitNear();
        m_preview->setRequest(m_request);
        m_preview->refresh();
    }
}

void DeleteFlow::onPlanFailed(quint64 token, const Error& error)
{
    if (m_abandoned.remove(token) || token != m_token || !m_dialog)
        return;
    m_planning = false;
    m_dialog->showError(error);
}

void DeleteFlow::onConfirmed(qint64 expected)
{
    const qint64 job = std::exchange(m_job, 0);
    StartOptions options;
    if (m_dialog && m_dialog->rule().kind == ConfirmKind::TypeStoreName)
        options.typedName = m_dialog->rule().toType; // the dialog confirms nothing but what was typed
    if (m_dialog) {
        const DeleteTerms& terms = m_dialog->terms();
        options.notBefore = terms.notBefore();
        options.archive = terms.archiveFolder();
        rememberArchive(m_store, {terms.isArchived(), terms.archiveParent()});
    }
    m_dialog = nullptr;
    m_worker.start(job, expected, options);
    Q_EMIT started(job);
}

void DeleteFlow::discardPlan()
{
    if (m_job != 0)
        m_worker.discard(std::exchange(m_job, 0));
    else if (m_planning)
        m_abandoned.insert(m_token);
    m_planning = false;
}

void DeleteFlow::leave()
{
    discardPlan();
    m_dialog = nullptr;
    if (m_preview)
        m_preview->setRequest(std::nullopt);
    Q_EMIT left();
}

} // namespace secateur

#include "moc_delete_flow.cpp"
