// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/konifer_reader.h"

namespace secateur {

/**
 * Reading by the API alone. It can not list paths: the tree is made of known ones, and a recursive request means what
 * is at and below its path among them. Assets that are not ready are never seen. Every radius says so.
 */
class ApiReader final : public KoniferReader {
public:
    using KoniferReader::KoniferReader;

    /// More known paths than this below one path are not asked for in one request.
    static constexpr int maxPaths = 50'000;

    [[nodiscard]] Result<ChildPage> children(const AssetPath& path, const QString& after, int limit) override;
    [[nodiscard]] Result<ChildNode> node(const AssetPath& path) override;
    [[nodiscard]] Result<void> refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                                    const RefSink& sink) override;
    [[nodiscard]] Result<void> match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink) override;
    [[nodiscard]] Result<Totals> totals(const DeleteRequest& request, const Cancel& cancel) override;
    [[nodiscard]] Result<BlastRadius> radius(const DeleteRequest& request, const Cancel& cancel) override;
    [[nodiscard]] Result<qint64> learnPaths(const QList<AssetPath>& paths) override;
    [[nodiscard]] Result<void> forgetPath(const AssetPath& path) override;

private:
    /// Gives the matching assets path by path, each by entry; false ends it.
    using Sink = std::function<bool(QList<Asset>&&)>;
    [[nodiscard]] Result<void> each(const DeleteRequest& request, const Cancel& cancel, const Sink& sink);
    [[nodiscard]] Result<void> eachKnown(const DeleteRequest& request, const Cancel& cancel, const Sink& sink);
    [[nodiscard]] Result<QList<Asset>> atPath(const DeleteRequest& request, const Cancel& cancel);
    [[nodiscard]] QString whyNotExact(const DeleteRequest& request) const;
    [[nodiscard]] Result<void> lookNear(const DeleteRequest& request, const Cancel& cancel, BlastRadius& radius);

    ListingNotes m_notes; ///< of the radius that is being looked at
};

} // namespace secateur
