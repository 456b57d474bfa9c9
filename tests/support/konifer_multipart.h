// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_backend.h"
#include "support/konifer_call.h"

namespace secateur::test {

struct Upload {
    AssetFields fields;
    QByteArray bytes;
};

/// Reads `{"alt":…,"labels":{…},"tags":[…]}` and checks the bounds. Source: konifer.md, Objects.
[[nodiscard]] tl::expected<AssetFields, Complaint> readFields(const QByteArray& json);

/// Reads multipart/form-data with the parts `metadata` and `asset`.
[[nodiscard]] tl::expected<Upload, Complaint> readUpload(const QByteArray& contentType, const QByteArray& body);

} // namespace secateur::test
