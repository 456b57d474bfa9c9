-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are microseconds since 1970 in UTC. Text compares by its UTF-8 bytes (BINARY), so that a subtree is one
-- contiguous range of node.path: path >= '/a/' AND path < '/a0'.

CREATE TABLE meta(
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row per path that ever held an asset or led to one. Rows are never deleted, so that next_entry never goes back
-- and an entry number is never given twice.
CREATE TABLE node(
    id               INTEGER PRIMARY KEY,
    parent           INTEGER,                    -- null for the root
    name             TEXT NOT NULL,
    path             TEXT NOT NULL UNIQUE,
    next_entry       INTEGER NOT NULL DEFAULT 0,
    assets           INTEGER NOT NULL DEFAULT 0, -- at exactly this path
    variants         INTEGER NOT NULL DEFAULT 0,
    bytes            INTEGER NOT NULL DEFAULT 0,
    subtree_assets   INTEGER NOT NULL DEFAULT 0, -- at this path and below it
    subtree_variants INTEGER NOT NULL DEFAULT 0,
    subtree_bytes    INTEGER NOT NULL DEFAULT 0,
    subtree_paths    INTEGER NOT NULL DEFAULT 0, -- paths with assets, this one included
    UNIQUE(parent, name)
);
-- Empty nodes are invisible and cost a page of children nothing.
CREATE INDEX node_live ON node(parent, name) WHERE subtree_assets > 0;

CREATE TABLE asset(
    id         INTEGER PRIMARY KEY,
    node       INTEGER NOT NULL,
    entry      INTEGER NOT NULL,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    alt        TEXT NOT NULL DEFAULT '',
    source     TEXT NOT NULL DEFAULT 'UPLOAD',
    source_url TEXT NOT NULL DEFAULT '',
    ready      INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX asset_entry ON asset(node, entry);
CREATE INDEX asset_created ON asset(node, created, entry);
CREATE INDEX asset_modified ON asset(node, modified, entry);

CREATE TABLE variant(
    id       INTEGER PRIMARY KEY,
    asset    INTEGER NOT NULL,
    bucket   TEXT NOT NULL,
    key      TEXT NOT NULL,
    original INTEGER NOT NULL DEFAULT 1,
    bytes    INTEGER NOT NULL DEFAULT -1, -- -1 where unknown
    width    INTEGER NOT NULL DEFAULT 0,
    height   INTEGER NOT NULL DEFAULT 0,
    format   TEXT NOT NULL DEFAULT ''
);
CREATE INDEX variant_asset ON variant(asset);

CREATE TABLE label(
    asset INTEGER NOT NULL,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(asset, key)
) WITHOUT ROWID;
CREATE INDEX label_value ON label(key, value, asset);

CREATE TABLE tag(
    asset INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(asset, value)
) WITHOUT ROWID;

-- The deletes that left content pending: one row per job of a journal.
CREATE TABLE removal(
    id      INTEGER PRIMARY KEY,
    journal TEXT NOT NULL,
    job     INTEGER NOT NULL,
    pending INTEGER NOT NULL DEFAULT 0,
    UNIQUE(journal, job)
);

-- Content that must go. staged = 1: an import is about to write it, and takes the row away when its metadata stand.
CREATE TABLE outbox(
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket     TEXT NOT NULL,
    key        TEXT NOT NULL,
    bytes      INTEGER NOT NULL DEFAULT -1,
    removal    INTEGER NOT NULL DEFAULT 0,  -- 0: of no job
    created    INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    next_try   INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    staged     INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_failing ON outbox(next_try) WHERE attempts > 0;
CREATE INDEX outbox_staged ON outbox(id) WHERE staged = 1;

CREATE TABLE lease(
    name    TEXT NOT NULL PRIMARY KEY,
    holder  TEXT NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;

-- Sums over the outbox without its staged rows, and over what was removed since the store was made.
CREATE TABLE tally(
    id            INTEGER PRIMARY KEY CHECK(id = 1),
    pending       INTEGER NOT NULL DEFAULT 0,
    pending_bytes INTEGER NOT NULL DEFAULT 0,
    removed       INTEGER NOT NULL DEFAULT 0,
    removed_bytes INTEGER NOT NULL DEFAULT 0
);
INSERT INTO tally(id) VALUES(1);

-- Imports, so that one that was cut short goes on where it stopped.
CREATE TABLE import_run(
    id      INTEGER PRIMARY KEY,
    source  BLOB NOT NULL,    -- the folder, as the file system names it
    at      TEXT NOT NULL,
    labels  TEXT NOT NULL,
    started INTEGER NOT NULL,
    UNIQUE(source, at, labels)
);
-- A file is done as it was then: one that changed since is another image.
CREATE TABLE import_done(
    run      INTEGER NOT NULL,
    file     BLOB NOT NULL,    -- below the folder; file names are bytes, not always text
    bytes    INTEGER NOT NULL,
    modified INTEGER NOT NULL, -- nanoseconds since 1970
    PRIMARY KEY(run, file)
) WITHOUT ROWID;

INSERT INTO node(id, parent, name, path) VALUES(1, NULL, '', '/');
