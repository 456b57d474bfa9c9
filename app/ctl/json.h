// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace secateur::ctl {

/// The contract's shapes; null where a value is unknown or does not apply.
[[nodiscard]] QJsonObject assetJson(const Asset& asset);
/// Said of an asset that is there and that the server can not show.
[[nodiscard]] QString notShown();
[[nodiscard]] QJsonObject childJson(const ChildNode& child);
[[nodiscard]] QJsonArray hazardsJson(const QList<Hazard>& hazards);
[[nodiscard]] QJsonObject labelsJson(const QMap<QString, QString>& labels);
/// Null where negative.
[[nodiscard]] QJsonValue countJson(qint64 count);
/// ISO 8601; null where 0.
[[nodiscard]] QJsonValue timeJson(Timestamp time);
/// The request we would send; null where nothing may be sent.
[[nodiscard]] QJsonValue canonicalJson(const DeleteRequest& request);

/// "entry", "top", "all" or "recursive".
[[nodiscard]] QString selectorName(Selector selector);
/// "new" or "modified".
[[nodiscard]] QString orderName(Order order);

} // namespace secateur::ctl
