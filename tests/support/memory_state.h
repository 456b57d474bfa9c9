// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memory_store.h"

#include <QMap>
#include <QThread>
#include <array>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace secateur::test {

/// What the stores of one MemoryStore share. Everything under the mutex.
struct MemoryStore::State {
    struct Node {
        qint64 assets = 0; ///< at the path and below it
        qint64 bytes = 0;
        std::set<AssetPath> children;
    };
    using Lock = std::unique_lock<std::mutex>;

    mutable std::mutex mutex;
    std::condition_variable wake;
    StoreInfo info;
    std::map<AssetPath, std::map<qint64, Asset>> assets;
    std::map<AssetPath, Node> nodes;
    qint64 lines = 0;
    qint64 lastPending = 0;
    PendingSummary done; ///< removed and removedBytes only
    QList<PendingObject> pending;
    QList<AssetPath> learntPaths;
    QList<JobRef> pendingJobs; ///< beside pending
    QString reaperReason;

    std::array<int, size_t(Call::Count)> calls{};
    std::map<Call, std::pair<int, Error>> failures;
    std::set<Call> hangs;
    int hanging = 0;
    quint64 released = 0;
    QStringList eraserCalls;
    QThread* home = QThread::currentThread();
    int homeCalls = 0;

    std::vector<std::pair<AssetRef, ItemOutcome>> outcomes;
    std::vector<std::pair<AssetRef, QString>> goneDoubts;
    std::vector<std::pair<AssetRef, AssetRef>> siblings;
    bool answersWithoutDeleting = false;
    QMap<QString, ContentState> contentStates;
    QMap<QString, QImage> thumbnails;

    /// Counts a call and does what a fault asks for; an error where the call is to fail.
    [[nodiscard]] Result<void> enter(Lock& lock, Call call, const Cancel* cancel = nullptr);
    void insert(const Asset& asset);
    [[nodiscard]] const Asset* find(const AssetRef& ref) const;
    /// Takes an asset and its sums out; its variants become pending where asked.
    bool take(const AssetRef& ref, const JobRef* job);
    /// What a request matches; by text where asked (konifer.md, trap 1). By path, then entry.
    [[nodiscard]] std::vector<const Asset*> matches(const DeleteRequest& request, bool byText) const;
    [[nodiscard]] PendingSummary summary() const;
};

[[nodiscard]] Totals totalsOf(const std::vector<const Asset*>& assets);
void sortAssets(std::vector<const Asset*>& assets, Sort sort);
[[nodiscard]] Asset assetFromLine(const QString& line, qint64 number);

class MemoryStore::Reader final : public AssetReader {
public:
    explicit Reader(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}
    Result<ChildPage> children(const AssetPath& path, const QString& after, int limit) override;
    Result<ChildNode> node(const AssetPath& path) override;
    Result<void> refs(const DeleteRequest& request, Sort sort, const Cancel& cancel, const RefSink& sink) override;
    Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs) override;
    Result<QStringList> goneDoubts(std::span<const PlannedAsset> missing) override;
    Result<void> match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink) override;
    Result<Totals> totals(const DeleteRequest& request, const Cancel& cancel) override;
    Result<BlastRadius> radius(const DeleteRequest& request, const Cancel& cancel) override;
    Result<ContentState> contentState(const Variant& variant) override;
    Result<QImage> thumbnail(const AssetRef& asset, const Variant& variant, int edge) override;
    Result<PendingSummary> pendingSummary() override;
    Result<QList<PendingObject>> pendingObjects(qint64 afterId, int limit, bool stuckOnly, qint64 job) override;
    Result<qint64> learnPaths(const QList<AssetPath>& paths) override;
    Result<ContentTally> contentOfJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                      const Cancel& cancel, const ContentSink& sink) override;

private:
    std::shared_ptr<State> m_state;
};

class MemoryStore::Eraser final : public AssetEraser {
public:
    explicit Eraser(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}
    Result<std::vector<ItemOutcome>> erasePinned(std::span<const PlannedAsset> batch, const JobRef& job) override;
    Result<SelectorOutcome> eraseSelector(const DeletePlan& plan, const JobRef& job) override;
    Result<ReapReport> reap(int limit, const Cancel& cancel) override;
    Result<qint64> retryStuck() override;

private:
    ItemOutcome eraseOne(const PlannedAsset& planned, const JobRef& job);
    std::shared_ptr<State> m_state;
};

} // namespace secateur::test
