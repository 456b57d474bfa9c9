// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/side_thread.h"
#include "stores/local/sample_store.h"

#include <QObject>
#include <optional>

namespace secateur {

/**
 * Looks for the sample store and makes it, on a thread of its own. GUI thread; every signal arrives there. The
 * destructor only cancels; a making that was cut short leaves nothing in the sample's place.
 */
class SampleMaker final : public QObject {
    Q_OBJECT
public:
    explicit SampleMaker(QString folder = sampleStoreFolder(), QObject* parent = nullptr);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// As last looked at; nothing before the first answer.
    [[nodiscard]] std::optional<SampleState> state() const { return m_state; }
    [[nodiscard]] bool isMaking() const { return m_running >= Wish::Make || m_next >= Wish::Make; }
    /// Answered by looked().
    void look();
    /// Makes the sample where there is none; answered by ready(), at once where something is
    /// there already, or by failed(); Cancelled too.
    void make();
    /// Replaces the sample by a fresh one; answered by ready() or failed().
    void makeAnew();
    void cancel();

Q_SIGNALS:
    /// state() is known anew; before ready() and failed().
    void looked();
    void progressed(int done, int total);
    /// There is something to open in folder().
    void ready();
    void failed(const secateur::Error& error);

private:
    enum class Wish { Nothing, Look, Make, MakeAnew };
    void start(Wish wish);
    void onEnd();
    const QString m_folder;
    std::optional<SampleState> m_state;
    Result<void> m_result;
    Wish m_running = Wish::Nothing;
    Wish m_next = Wish::Nothing; ///< what was asked for while it was busy; a making outweighs a look
    SideThread m_thread;
};

} // namespace secateur
