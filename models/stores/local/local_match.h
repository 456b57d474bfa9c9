// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_reader.h"
#include "stores/sqlite/database.h"

#include <variant>

namespace secateur {

/**
 * What a request matches in a local store, as SQL: every statement walks an index, and bounded memory is enough
 * whatever the number of matches. The caller holds a transaction, so that all answers come from one view. Source of the
 * meaning: konifer.md, Delete requests; recursion is by whole segments.
 */
class LocalMatch final {
public:
    LocalMatch(Database& database, const DeleteRequest& request)
        : m_database(database)
        , m_request(request)
    {}

    [[nodiscard]] Result<void> refs(Sort sort, const Cancel& cancel, const AssetReader::RefSink& sink);
    [[nodiscard]] Result<void> planned(const Cancel& cancel, const AssetReader::PlanSink& sink);
    [[nodiscard]] Result<Totals> totals();
    /// Row ids of the matched assets, in no order.
    [[nodiscard]] Result<std::vector<qint64>> ids();

private:
    using Value = std::variant<qint64, QString>;
    struct Sql {
        QByteArray text;
        std::vector<Value> values;
        Sql& add(const QByteArray& part, std::initializer_list<Value> more = {});
    };
    using RowSink = std::function<Result<bool>(Query&)>;
    struct Range {
        QString from;
        QString below;
    };

    [[nodiscard]] Query open(const Sql& sql);
    [[nodiscard]] Sql where(const Range* range) const;
    [[nodiscard]] Sql matched(const Range* range) const;
    [[nodiscard]] QList<Range> ranges() const;
    [[nodiscard]] Result<void> chooseDriver();
    [[nodiscard]] Result<void> stream(Sort sort, const Cancel& cancel, const RowSink& row);
    [[nodiscard]] Result<Totals> keptTotals();
    [[nodiscard]] Result<Totals> countedTotals();

    Database& m_database;
    const DeleteRequest& m_request;
    QString m_driver; ///< key of the label that is rare enough to start from; empty: start from the nodes
};

} // namespace secateur
