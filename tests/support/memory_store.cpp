// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_store.h"

#include "support/memory_state.h"

namespace secateur::test {

class MemoryStore::Store final : public AssetStore {
public:
    Store(std::shared_ptr<State> state, const StoreInfo& info, Access access)
        : m_info(info)
        , m_reader(state)
        , m_eraser(state)
        , m_writable(access == Access::ReadWrite)
    {}
    [[nodiscard]] const StoreInfo& info() const override { return m_info; }
    [[nodiscard]] AssetReader& reader() override { return m_reader; }
    [[nodiscard]] AssetEraser* eraser(EraserKey) override { return m_writable ? &m_eraser : nullptr; }

private:
    StoreInfo m_info;
    Reader m_reader;
    Eraser m_eraser;
    bool m_writable;
};

ItemOutcome MemoryStore::Eraser::eraseOne(const PlannedAsset& planned, const JobRef& job)
{
    for (const auto& [ref, outcome] : m_state->outcomes)
        if (ref == planned.ref)
            return outcome;
    if (m_state->answersWithoutDeleting)
        return {Outcome::Deleted, {}};
    const Asset* there = m_state->find(planned.ref);
    if (!there)
        return {Outcome::AlreadyGone, {}};
    const Variant* original = there->original();
    const bool same = there->created == planned.created && original && !planned.variants.isEmpty() &&
                      original->bucket == planned.variants.first().bucket &&
                      original->key == planned.variants.first().key;
    if (!same)
        return {Outcome::Drifted, {}};
    m_state->take(planned.ref, &job);
    for (const auto& [ref, sibling] : m_state->siblings)
        if (ref == planned.ref)
            m_state->take(sibling, &job);
    return {Outcome::Deleted, {}};
}

Result<std::vector<ItemOutcome>> MemoryStore::Eraser::erasePinned(std::span<const PlannedAsset> batch,
                                                                  const JobRef& job)
{
    State::Lock lock(m_state->mutex);
    QStringList names;
    for (const PlannedAsset& planned : batch)
        names.append(planned.ref.path.text() + QLatin1Char(' ') + QString::number(planned.ref.entry));
    m_state->eraserCalls.append(QStringLiteral("pinned ") + names.join(QStringLiteral(", ")));
    if (auto entered = m_state->enter(lock, Call::ErasePinned); !entered)
        return tl::unexpected<Error>(entered.error());
    std::vector<ItemOutcome> outcomes;
    for (const PlannedAsset& planned : batch)
        outcomes.push_back(eraseOne(planned, job));
    return outcomes;
}

Result<SelectorOutcome> MemoryStore::Eraser::eraseSelector(const DeletePlan& plan, const JobRef& job)
{
    const DeleteRequest& request = plan.request;
    State::Lock lock(m_state->mutex);
    m_state->eraserCalls.append(QStringLiteral("selector ") + request.canonical().value_or(QString()));
    if (auto entered = m_state->enter(lock, Call::EraseSelector); !entered)
        return tl::unexpected<Error>(entered.error());
    std::vector<AssetRef> refs;
    for (const Asset* asset : m_state->matches(request, m_state->info.matchesByText))
        refs.push_back(asset->ref);
    if (!m_state->answersWithoutDeleting)
        for (const AssetRef& ref : refs)
            m_state->take(ref, &job);
    return SelectorOutcome{true, qint64(refs.size()), {}};
}

Result<ReapReport> MemoryStore::Eraser::reap(int limit, const Cancel& cancel)
{
    State::Lock lock(m_state->mutex);
    m_state->eraserCalls.append(QStringLiteral("reap %1").arg(limit));
    if (auto entered = m_state->enter(lock, Call::Reap, &cancel); !entered)
        return tl::unexpected<Error>(entered.error());
    ReapReport report;
    if (!m_state->reaperReason.isEmpty()) {
        for (PendingObject& object : m_state->pending) {
            ++object.attempts;
            object.lastError = m_state->reaperReason;
            object.stuck = true;
            ++report.failed;
        }
        return report;
    }
    while (report.removed < limit && !m_state->pending.isEmpty()) {
        const qint64 bytes = qMax<qint64>(0, m_state->pending.takeFirst().bytes);
        m_state->pendingJobs.removeFirst();
        ++report.removed;
        report.removedBytes += bytes;
    }
    m_state->done.removed += report.removed;
    m_state->done.removedBytes += report.removedBytes;
    report.more = !m_state->pending.isEmpty();
    return report;
}

Result<qint64> MemoryStore::Eraser::retryStuck()
{
    State::Lock lock(m_state->mutex);
    m_state->eraserCalls.append(QStringLiteral("retry"));
    qint64 stuck = 0;
    for (PendingObject& object : m_state->pending) {
        stuck += object.stuck ? 1 : 0;
        object.stuck = false;
    }
    return stuck;
}

MemoryStore::MemoryStore(const QStringList& lines)
    : m_state(std::make_shared<State>())
{
    m_state->info.id = QStringLiteral("memory");
    m_state->info.name = QStringLiteral("Memory");
    add(lines);
}

MemoryStore::~MemoryStore()
{
    release();
}

StoreOpener MemoryStore::opener() const
{
    return [state = m_state](Access access) -> Result<std::unique_ptr<AssetStore>> {
        State::Lock lock(state->mutex);
        if (auto entered = state->enter(lock, Call::Open); !entered)
            return tl::unexpected<Error>(entered.error());
        return std::make_unique<Store>(state, state->info, access);
    };
}

void MemoryStore::setInfo(const StoreInfo& info)
{
    const State::Lock lock(m_state->mutex);
    m_state->info = info;
}

StoreInfo MemoryStore::info() const
{
    const State::Lock lock(m_state->mutex);
    return m_state->info;
}

void MemoryStore::add(const QStringList& lines)
{
    const State::Lock lock(m_state->mutex);
    for (const QString& line : lines)
        m_state->insert(assetFromLine(line, ++m_state->lines));
}

void MemoryStore::add(const Asset& asset)
{
    const State::Lock lock(m_state->mutex);
    m_state->insert(asset);
}

void MemoryStore::remove(const AssetRef& ref)
{
    const State::Lock lock(m_state->mutex);
    m_state->take(ref, nullptr);
}

QStringList MemoryStore::refLines() const
{
    const State::Lock lock(m_state->mutex);
    QStringList lines;
    for (const auto& [path, entries] : m_state->assets)
        for (const auto& [entry, asset] : entries)
            lines.append(path.text() + QLatin1Char(' ') + QString::number(entry));
    return lines;
}

std::optional<Asset> MemoryStore::asset(const AssetRef& ref) const
{
    const State::Lock lock(m_state->mutex);
    const Asset* asset = m_state->find(ref);
    return asset ? std::optional(*asset) : std::nullopt;
}

int MemoryStore::calls(Call call) const
{
    const State::Lock lock(m_state->mutex);
    return m_state->calls[size_t(call)];
}

QStringList MemoryStore::eraserCalls() const
{
    const State::Lock lock(m_state->mutex);
    return m_state->eraserCalls;
}

int MemoryStore::callsOnHomeThread() const
{
    const State::Lock lock(m_state->mutex);
    return m_state->homeCalls;
}

void MemoryStore::failNext(Call call, const Error& error, int times)
{
    const State::Lock lock(m_state->mutex);
    m_state->failures[call] = {times, error};
}

void MemoryStore::hangNext(Call call)
{
    const State::Lock lock(m_state->mutex);
    m_state->hangs.insert(call);
}

bool MemoryStore::isHanging() const
{
    const State::Lock lock(m_state->mutex);
    return m_state->hanging > 0;
}

void MemoryStore::release()
{
    const State::Lock lock(m_state->mutex);
    ++m_state->released;
    m_state->hangs.clear();
    m_state->wake.notify_all();
}

void MemoryStore::setOutcome(const AssetRef& ref, const ItemOutcome& outcome)
{
    const State::Lock lock(m_state->mutex);
    m_state->outcomes.emplace_back(ref, outcome);
}

void MemoryStore::setGoneDoubt(const AssetRef& ref, const QString& why)
{
    const State::Lock lock(m_state->mutex);
    m_state->goneDoubts.emplace_back(ref, why);
}

void MemoryStore::setSibling(const AssetRef& ref, const AssetRef& alsoGoes)
{
    const State::Lock lock(m_state->mutex);
    m_state->siblings.emplace_back(ref, alsoGoes);
}

void MemoryStore::setAnswersWithoutDeleting(bool on)
{
    const State::Lock lock(m_state->mutex);
    m_state->answersWithoutDeleting = on;
}

void MemoryStore::setReaperReason(const QString& reason)
{
    const State::Lock lock(m_state->mutex);
    m_state->reaperReason = reason;
}

void MemoryStore::setContentState(const QString& key, ContentState state)
{
    const State::Lock lock(m_state->mutex);
    m_state->contentStates.insert(key, state);
}

void MemoryStore::setThumbnail(const QString& key, const QImage& image)
{
    const State::Lock lock(m_state->mutex);
    m_state->thumbnails.insert(key, image);
}

QList<AssetPath> MemoryStore::learntPaths() const
{
    const State::Lock lock(m_state->mutex);
    return m_state->learntPaths;
}

QList<PendingObject> MemoryStore::pending() const
{
    const State::Lock lock(m_state->mutex);
    return m_state->pending;
}

} // namespace secateur::test
