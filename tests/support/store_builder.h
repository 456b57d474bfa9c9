// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QMap>
#include <QStringList>

namespace secateur::tests {

/// A regular local store: `/users/u0…/<place>` with the same number of entries everywhere.
struct StoreSpec {
    qint64 users = 10;
    QStringList places = {QStringLiteral("profile"), QStringLiteral("gallery"), QStringLiteral("banner")};
    qint64 entriesPerPath = 10;
    qint64 bytesPerVariant = 1000;
    /// Writes a small content file for each of the first so many variants, in the order of their keys' numbers.
    qint64 contentFiles = 0;
    /// Labels: every n-th asset carries `key=value`.
    struct Label {
        QString key;
        QString value;
        qint64 every = 1;
    };
    QList<Label> labels;
    [[nodiscard]] qint64 assets() const { return users * places.size() * entriesPerPath; }
};

/// Makes the store in a folder that is absent or empty, with all sums right. Bulk SQL: three million assets take
/// less than three minutes.
[[nodiscard]] Result<void> buildStore(const QString& folder, const StoreSpec& spec);

} // namespace secateur::tests
