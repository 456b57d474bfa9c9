// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "stores/asset_reader.h"
#include "stores/connection.h"
#include "stores/konifer/http_client.h"

#include <memory>
#include <span>
#include <vector>

namespace secateur {

/// What was seen of one object.
struct ContentLook {
    ContentState state = ContentState::Unknown;
    qint64 bytes = -1; ///< -1 where unknown
    QString why;       ///< why it is unknown; empty otherwise
};

/**
 * Looks into a server's content store: is this object still there, how large is it. Never changes it. An object counts
 * as missing only where its bucket is there: a store that is not mounted, or another endpoint, has lost nothing.
 * Blocks; belongs to one thread. Source: konifer.md, Content stores.
 */
class ContentProbe {
public:
    virtual ~ContentProbe() = default;
    ContentProbe(const ContentProbe&) = delete;
    ContentProbe& operator=(const ContentProbe&) = delete;

    /// One look for each, in order.
    [[nodiscard]] virtual std::vector<ContentLook> look(std::span<const Variant> variants, const Cancel& cancel) = 0;
    /// An object's bytes, at most `maxBytes`.
    [[nodiscard]] virtual Result<QByteArray> read(const Variant& variant, qint64 maxBytes, const Cancel& cancel) = 0;
    /// Whether the store can be reached with these rights; `bucket` may be empty where none is known.
    [[nodiscard]] virtual Result<void> check(const QString& bucket, const Cancel& cancel) = 0;

protected:
    ContentProbe() = default;
};

/// Why an object can not be asked for; empty where it can: without a bucket or a key anything answers that it is
/// missing.
[[nodiscard]] QString unnamedObject(const Variant& variant);

/// Takes back what was called missing in a bucket of which nothing can be said: `faultOf` gives why, empty where it
/// can, and is asked once for each bucket, after the looks, so that a store that went away meanwhile has lost nothing.
void withdrawMissing(std::span<const Variant> variants, std::span<ContentLook> looks,
                     const std::function<QString(const QString& bucket)>& faultOf);

/// The probe of a connection; null where it has none. BadRequest where its place can not be read.
[[nodiscard]] Result<std::unique_ptr<ContentProbe>> makeContentProbe(const Connection& connection,
                                                                     const Secrets& secrets, const HttpTimes& times,
                                                                     const StoreStop& stop = {});

} // namespace secateur
