// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection_check.h"
#include "stores/konifer/konifer_parts.h"

namespace secateur {

/// The looks behind checkParts(), one after the other, on the calling thread.
class PartChecks final {
public:
    using Report = std::function<void(const PartReport&)>;
    PartChecks(const Connection& connection, const Secrets& secrets, const Cancel& cancel, const Report& report);
    void run();

private:
    void say(const char* part, PartReport::State state, const QString& what, bool hidesLabels = false);
    void skip(const char* part, const QString& why) { say(part, PartReport::State::Skipped, why); }
    void checkTls();
    [[nodiscard]] bool checkServer();
    void checkSignature(const Result<ApiDialect>& dialect, bool healthy);
    void checkCatalogue(bool serverAnswers);
    void checkOutbox();
    void checkContent();

    const Connection m_connection;
    const Secrets m_secrets;
    const Cancel m_cancel;
    const Report m_report;
    KoniferParts m_parts;
    bool m_trusted = false; ///< an encrypted connection came about
    QString m_bucket;       ///< of some asset, where the catalogue names one
};

} // namespace secateur
