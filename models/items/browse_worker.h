// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"
#include "stores/asset_store.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

namespace secateur {

/**
 * Reads a store on owned, named threads. This object is the handle and lives on the GUI thread. Questions are asked in
 * lanes: one that replaces cancels those its context asked before in the same lane, whose answers are dropped.
 *
 * What may take long has a thread and an open store of its own, made when first needed, so that the tree and the rows
 * never wait for a picture, a count or a list: Inspector, Preview and List each, the other lanes together.
 *
 * Threads hand over through a std::mutex-guarded mailbox; Qt events only ring the bell.
 */
class BrowseWorker final : public QObject {
    Q_OBJECT
public:
    /// Lanes in order of precedence: a waiting question of an earlier lane is taken first.
    enum class Lane { Tree, Rows, Inspector, Counts, Preview, List };
    enum class Policy { Queue, ReplaceLane };

    BrowseWorker(StoreOpener opener, QString threadName, QObject* parent = nullptr);
    /// Cancels what runs, drops what waits, and waits for nothing: what a question holds may outlive this object.
    ~BrowseWorker() override;

    /**
     * Runs `question` with the reader on the worker thread, then `answer` on this thread, unless `context` is gone by
     * then, the question was replaced, or this worker ended. Any error of opening the store is the answer.
     */
    template<typename T>
    void ask(Lane lane, Policy policy, QObject* context, std::function<Result<T>(AssetReader&, const Cancel&)> question,
             std::function<void(Result<T>)> answer)
    {
        auto result = std::make_shared<Result<T>>(tl::unexpect, Error{ErrorCode::Cancelled, {}, {}, {}});
        enqueue(
            lane, policy, context,
            [result, question = std::move(question)](Result<AssetReader*> reader, const Cancel& cancel) {
                if (reader)
                    *result = question(**reader, cancel);
                else
                    *result = tl::unexpected<Error>(reader.error());
            },
            [result, answer = std::move(answer)] { answer(std::move(*result)); });
    }
    /// Runs `deliver` on this thread from inside a question, in order, unless the question was replaced by then: for
    /// answers that stream.
    using Deliver = std::function<void(std::function<void()>)>;
    void askStreaming(Lane lane, Policy policy, QObject* context,
                      std::function<void(Result<AssetReader*>, const Cancel&, const Deliver&)> question);
    /// Cancels and drops the questions of a lane: all, or those of one context.
    void clearLane(Lane lane, const QObject* context = nullptr);

Q_SIGNALS:
    /// Once, when the store was first opened on a worker thread.
    void opened(const secateur::StoreInfo& info);
    /// The store could not be opened; not again for the same reason. The next question tries again.
    void openFailed(const secateur::Error& error);

private:
    void enqueue(Lane lane, Policy policy, QObject* context,
                 std::function<void(Result<AssetReader*>, const Cancel&)> work, std::function<void()> answer);
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace secateur
