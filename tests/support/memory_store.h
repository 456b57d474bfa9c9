// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

#include <QStringList>
#include <memory>

namespace secateur::test {

/// What a store is asked, for counting and for faults.
enum class Call {
    Open,
    Children,
    Node,
    Refs,
    LookUp,
    Match,
    Totals,
    Radius,
    ContentState,
    Thumbnail,
    Pending,
    ErasePinned,
    EraseSelector,
    Reap,
    Count
};

/**
 * A store in memory for tests. Every open store of one MemoryStore shares its assets, and keeps them alive. All of it
 * may be called from any thread.
 *
 * Set up by lines of text: path, entry, then in any order `key=value` (label), `#tag`, `@N` (created, in microseconds),
 * `~N` (modified), `bytes:N`, `variants:N`, `unready`, `noalt`. Created is the number of the line unless given, and
 * modified is created: "/users/u12/profile 0 phone=iphone #cat @5".
 */
class MemoryStore final {
public:
    explicit MemoryStore(const QStringList& lines = {});
    ~MemoryStore();

    /// Gives stores whose eraser is null unless opened for writing.
    [[nodiscard]] StoreOpener opener() const;
    void setInfo(const StoreInfo& info);
    [[nodiscard]] StoreInfo info() const;

    void add(const QStringList& lines);
    void add(const Asset& asset);
    /// Takes an asset out behind everybody's back: content stays and nothing becomes pending.
    void remove(const AssetRef& ref);
    /// "path entry", one line each, by path then entry.
    [[nodiscard]] QStringList refLines() const;
    [[nodiscard]] std::optional<Asset> asset(const AssetRef& ref) const;

    [[nodiscard]] int calls(Call call) const;
    /// Calls of any eraser, as text: "pinned /a 0, /a 1", "selector DELETE /assets/…", "reap 100", "retry".
    [[nodiscard]] QStringList eraserCalls() const;
    /// Calls that were made on the thread that made this object.
    [[nodiscard]] int callsOnHomeThread() const;

    // --- faults
    /// The next `times` calls of this kind fail.
    void failNext(Call call, const Error& error, int times = 1);
    /// The next call of this kind hangs until release() or, where it takes a Cancel, until it is cancelled.
    void hangNext(Call call);
    /// True once a call hangs; for QTRY_VERIFY.
    [[nodiscard]] bool isHanging() const;
    void release();
    /// What erasePinned() says of an asset instead of deleting it: Failed, Unknown or Drifted.
    void setOutcome(const AssetRef& ref, const ItemOutcome& outcome);
    /// Why a reader's goneDoubts() can not tell that an asset is gone.
    void setGoneDoubt(const AssetRef& ref, const QString& why);
    /// Deleting the first of them takes the second too.
    void setSibling(const AssetRef& ref, const AssetRef& alsoGoes);
    /// erasePinned() and eraseSelector() say that all went well and delete nothing.
    void setAnswersWithoutDeleting(bool on);
    /// The next passes of the reaper fail for this reason; an empty one makes it work again.
    void setReaperReason(const QString& reason);
    void setContentState(const QString& key, ContentState state);
    void setThumbnail(const QString& key, const QImage& image);

    [[nodiscard]] QList<PendingObject> pending() const;
    /// What readers were told to learn, in order.
    [[nodiscard]] QList<AssetPath> learntPaths() const;

private:
    struct State;
    class Reader;
    class Eraser;
    class Store;
    std::shared_ptr<State> m_state;
};

} // namespace secateur::test
