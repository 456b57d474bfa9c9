// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/cancel.h"
#include "stores/local/image_import.h"
#include "stores/local/image_reader.h"
#include "stores/local/image_walk.h"

#include <vector>

namespace secateur {

class ProvenContent;
class Database;
class NodeTree;

/// A picture whose file was looked at and is still open.
struct ImportItem {
    SourceFile source;
    FileHandle file;
    ImageHeader header;
};

/// What became of one batch.
struct BatchResult {
    qint64 imported = 0;
    qint64 bytes = 0;
    std::vector<ImportNotice> skipped; ///< files that could not be read to their end after all
};

/**
 * Brings pictures into a store, some hundred at a time, so that an end at any moment leaves no asset without content
 * and no content without an owner: first the keys are staged in the outbox, then the content is written and made
 * durable, then one transaction makes the assets and takes the staged rows away. What stays staged becomes pending
 * content when the import ends or the next one begins. Holds one chunk of one file in memory.
 */
class ImageBatch final {
public:
    static constexpr size_t maxFiles = 200;
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;

    /// All must outlive the batch. `run` is a row of import_run.
    ImageBatch(Database& database, ProvenContent& content, qint64 run, const QMap<QString, QString>& labels)
        : m_database(database)
        , m_content(content)
        , m_run(run)
        , m_labels(labels)
    {}

    void add(ImportItem item);
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_items.size()); }
    [[nodiscard]] bool isFull() const { return m_items.size() >= maxFiles || m_bytes >= maxBytes; }
    /// Imports what was added, and is empty again. After an error nothing of the batch is imported.
    [[nodiscard]] Result<BatchResult> import(const Cancel& cancel);

private:
    struct Staged {
        ImportItem item;
        QString key;
        qint64 outbox = 0;
        bool written = false;
    };
    [[nodiscard]] Result<void> stage();
    [[nodiscard]] Result<void> write(Staged& staged, BatchResult& result);
    [[nodiscard]] Result<void> commit(BatchResult& result);
    [[nodiscard]] Result<void> insert(const Staged& staged, NodeTree& tree);

    Database& m_database;
    ProvenContent& m_content;
    qint64 m_run;
    const QMap<QString, QString>& m_labels;
    std::vector<Staged> m_items;
    qint64 m_bytes = 0;
    Timestamp m_lastCreated = 0; ///< times of one run strictly increase, so that "newest" is the last name
};

} // namespace secateur
