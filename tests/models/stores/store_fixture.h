// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_oracle.h"
#include "stores/local/local_eraser.h"
#include "stores/local/local_reader.h"

#include <QTemporaryDir>
#include <memory>

namespace secateur::tests {

/// A local store in a temporary folder, opened past its doors: what the store's own tests stand on.
class StoreFixture final {
public:
    StoreFixture();

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] Database& database() { return *m_raw; }
    [[nodiscard]] LocalReader& reader() { return *m_reader; }
    [[nodiscard]] LocalEraser& eraser() { return *m_eraser; }
    [[nodiscard]] ContentFolder& content() { return m_content; }
    /// Writes assets with their metadata, in one transaction. Makes files for their variants where asked.
    bool insert(const std::vector<Asset>& assets, bool withContent = false);
    /// One number from the database.
    [[nodiscard]] qint64 number(const QByteArray& sql);
    /// The first row of text, for messages.
    [[nodiscard]] QString text(const QByteArray& sql);
    /// Nodes whose kept sums differ from a fresh count.
    [[nodiscard]] qint64 wrongNodes();
    [[nodiscard]] std::vector<PlannedAsset> plan(const DeleteRequest& request);
    /// The head of the plan that is made of a request now.
    [[nodiscard]] DeletePlan planned(const DeleteRequest& request);
    [[nodiscard]] QStringList filesOfContent() const;

private:
    QTemporaryDir m_folder;
    ContentFolder m_content;
    std::unique_ptr<Database> m_raw;
    std::unique_ptr<LocalReader> m_reader;
    std::unique_ptr<LocalEraser> m_eraser;
};

[[nodiscard]] inline PlannedAsset plannedOf(const Asset& asset)
{
    return {asset.ref, asset.created, asset.variants};
}

} // namespace secateur::tests
