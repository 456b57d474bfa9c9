// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blast_radius.h"
#include "items/browse_worker.h"

#include <QObject>
#include <optional>

namespace secateur {

/**
 * What a request would take, as it comes to be known: the radius of the newest request wins, an older one is
 * cancelled. The rows are an AssetTableModel's. GUI thread.
 */
class Preview final : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Counting, Ready, Failed };
    explicit Preview(BrowseWorker& worker, QObject* parent = nullptr);

    void setRequest(const std::optional<DeleteRequest>& request);
    /// Counts the same request again.
    void refresh();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<DeleteRequest>& request() const { return m_request; }
    [[nodiscard]] const BlastRadius& radius() const { return m_radius; }
    [[nodiscard]] const Error& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    BrowseWorker& m_worker;
    State m_state = State::Empty;
    std::optional<DeleteRequest> m_request;
    BlastRadius m_radius;
    Error m_error;
};

} // namespace secateur
