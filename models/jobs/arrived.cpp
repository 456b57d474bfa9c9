// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/arrived.h"

#include "domain/same_asset.h"

#include <algorithm>

namespace secateur {

namespace {

/// Of one original: its hash, or what kept it from being read.
class HashTaker final : public OriginalTaker {
public:
    bool begin(size_t) override
    {
        m_hash.reset();
        return true;
    }
    bool take(size_t, QByteArrayView chunk) override
    {
        m_hash.addData(chunk);
        return true;
    }
    void end(size_t, const Result<void>& came) override { m_came = came; }
    [[nodiscard]] const Result<void>& came() const { return m_came; }
    [[nodiscard]] QByteArray sha256() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Result<void> m_came;
};

/// True where it is the same to all who look at it, bytes included; they are read last.
Result<bool> isAlike(AssetReader& reader, const ArchivedAsset& archived, const Asset& now, const Cancel& cancel)
{
    const Variant* was = archived.asset.original();
    const Variant* is = now.original();
    const bool otherSize = was && is && is->bytes >= 0 && is->bytes != was->bytes;
    if (is == nullptr || otherSize || !isSaidAlike(archived.asset, now))
        return false;
    HashTaker taker;
    if (auto read = reader.readOriginals(std::span(&now, 1), taker, cancel); !read)
        return tl::unexpected(read.error());
    if (!taker.came())
        return tl::unexpected(taker.came().error());
    return taker.sha256() == archived.sha256;
}

} // namespace

Result<std::optional<AssetRef>> lookForArrived(AssetReader& reader, const RestoreRecord& record,
                                               const RestoreStep& step, const Cancel& cancel)
{
    std::vector<AssetRef> newer;
    const auto listed =
        reader.refs(DeleteRequest::allAt(step.to), Sort::PathThenEntry, cancel, [&](std::span<const AssetRef> refs) {
            std::copy_if(refs.begin(), refs.end(), std::back_inserter(newer),
                         [&](const AssetRef& ref) { return ref.entry > step.after && !record.isOurs(ref); });
            return true;
        });
    if (!listed && listed.error().code != ErrorCode::NotFound)
        return tl::unexpected(listed.error());
    const auto found = reader.lookUp(newer);
    if (!found)
        return tl::unexpected(found.error());
    for (const std::optional<Asset>& now : *found) {
        if (!now)
            continue;
        const auto alike = isAlike(reader, step.archived, *now, cancel);
        if (!alike)
            return tl::unexpected(alike.error());
        if (*alike)
            return std::optional(now->ref);
    }
    return std::optional<AssetRef>();
}

Result<bool> isStored(AssetReader& reader, const RestoreStep& step, const RestoreRecord::Known& known, const Asset& now,
                      const Cancel& cancel)
{
    const Variant* original = now.original();
    const bool sameObject =
        original != nullptr && !known.key.isEmpty() && original->bucket == known.bucket && original->key == known.key;
    return sameObject ? Result<bool>(true) : isAlike(reader, step.archived, now, cancel);
}

} // namespace secateur
