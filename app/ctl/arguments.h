// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "domain/asset_path.h"
#include "domain/delete_request.h"

#include <QMap>
#include <optional>

namespace secateur::ctl {

/// A whole number in decimal digits; BadRequest with a sentence that names `what` otherwise.
[[nodiscard]] Result<qint64> numberFrom(const QString& text, const QString& what, qint64 least, qint64 most);
/// The value of an option as a whole number; `absent` where it was not given.
[[nodiscard]] Result<qint64> numberOption(const Context& context, const QString& name, qint64 least, qint64 most,
                                          qint64 absent);
/// The value of an option that is one of a few words; the first one where it was not given.
[[nodiscard]] Result<QString> wordOption(const Context& context, const QString& name, const QStringList& words);
/// A plain path such as `/users/u12`, with or without the first and the last '/'; percent signs are not decoded.
[[nodiscard]] Result<AssetPath> pathFrom(const QString& text);
/// A request, its error as one sentence that says where it is.
[[nodiscard]] Result<ParsedRequest> requestFrom(const QString& text);
/// Labels given as KEY=VALUE.
[[nodiscard]] Result<QMap<QString, QString>> labelsFrom(const QStringList& texts);

} // namespace secateur::ctl
