-- Written by the build of 2026-11-25 whose journal had its second schema.
PRAGMA application_id = 1590328833;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta(
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES('id','bfd9e1ac-eeb6-4e6a-b8d1-a698142a7cb3');
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
INSERT INTO node VALUES(1,NULL,'','/',0,0,0,0,6,6,440,2);
INSERT INTO node VALUES(2,1,'users','/users',0,0,0,0,6,6,440,2);
INSERT INTO node VALUES(3,2,'u1','/users/u1',0,0,0,0,2,2,146,1);
INSERT INTO node VALUES(4,3,'album','/users/u1/album',2,2,2,146,2,2,146,1);
INSERT INTO node VALUES(5,2,'u12','/users/u12',0,0,0,0,0,0,0,0);
INSERT INTO node VALUES(6,5,'profile','/users/u12/profile',3,0,0,0,0,0,0,0);
INSERT INTO node VALUES(7,2,'u13','/users/u13',0,0,0,0,4,4,294,1);
INSERT INTO node VALUES(8,7,'album','/users/u13/album',4,4,4,294,4,4,294,1);
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
INSERT INTO asset VALUES(1,4,0,1795636975791679,1795636975791679,'0','UPLOAD','',1);
INSERT INTO asset VALUES(2,4,1,1795636975791754,1795636975791754,'1','UPLOAD','',1);
INSERT INTO asset VALUES(6,8,0,1795636975791802,1795636975791802,'0','UPLOAD','',1);
INSERT INTO asset VALUES(7,8,1,1795636975791809,1795636975791809,'1','UPLOAD','',1);
INSERT INTO asset VALUES(8,8,2,1795636975791817,1795636975791817,'2','UPLOAD','',1);
INSERT INTO asset VALUES(9,8,3,1795636975791824,1795636975791824,'3','UPLOAD','',1);
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
INSERT INTO variant VALUES(1,1,'assets','df/df69abfc-59c7-446b-a76c-08edb2b86622.png',1,73,3,6,'png');
INSERT INTO variant VALUES(2,2,'assets','79/79e1c7c9-3248-4c38-ad80-ceeba9aaae12.png',1,73,4,6,'png');
INSERT INTO variant VALUES(6,6,'assets','c7/c79fbc50-15fc-423e-bc86-04f214165360.png',1,73,3,5,'png');
INSERT INTO variant VALUES(7,7,'assets','16/165a7ba2-9dc6-4466-beb2-31b7fa37eefe.png',1,73,4,5,'png');
INSERT INTO variant VALUES(8,8,'assets','2c/2c5f043d-736e-4df9-8281-afcec3d875ec.png',1,74,5,5,'png');
INSERT INTO variant VALUES(9,9,'assets','7b/7be14bbe-98d8-44a2-a5b0-07944b95fe5a.png',1,74,6,5,'png');
CREATE TABLE label(
    asset INTEGER NOT NULL,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(asset, key)
) WITHOUT ROWID;
CREATE TABLE tag(
    asset INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(asset, value)
) WITHOUT ROWID;
CREATE TABLE removal(
    id      INTEGER PRIMARY KEY,
    journal TEXT NOT NULL,
    job     INTEGER NOT NULL,
    pending INTEGER NOT NULL DEFAULT 0,
    UNIQUE(journal, job)
);
INSERT INTO removal VALUES(1,'36310d77-351b-4459-a8f9-71c4712a9ad0',1,0);
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
CREATE TABLE lease(
    name    TEXT NOT NULL PRIMARY KEY,
    holder  TEXT NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE tally(
    id            INTEGER PRIMARY KEY CHECK(id = 1),
    pending       INTEGER NOT NULL DEFAULT 0,
    pending_bytes INTEGER NOT NULL DEFAULT 0,
    removed       INTEGER NOT NULL DEFAULT 0,
    removed_bytes INTEGER NOT NULL DEFAULT 0
);
INSERT INTO tally VALUES(1,0,0,3,218);
CREATE TABLE import_run(
    id      INTEGER PRIMARY KEY,
    source  BLOB NOT NULL,    -- the folder, as the file system names it
    at      TEXT NOT NULL,
    labels  TEXT NOT NULL,
    started INTEGER NOT NULL,
    UNIQUE(source, at, labels)
);
CREATE TABLE import_done(
    run      INTEGER NOT NULL,
    file     BLOB NOT NULL,    -- below the folder; file names are bytes, not always text
    bytes    INTEGER NOT NULL,
    modified INTEGER NOT NULL, -- nanoseconds since 1970
    PRIMARY KEY(run, file)
) WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('outbox',12);
CREATE INDEX node_live ON node(parent, name) WHERE subtree_assets > 0;
CREATE UNIQUE INDEX asset_entry ON asset(node, entry);
CREATE INDEX asset_created ON asset(node, created, entry);
CREATE INDEX asset_modified ON asset(node, modified, entry);
CREATE INDEX variant_asset ON variant(asset);
CREATE INDEX label_value ON label(key, value, asset);
CREATE INDEX outbox_failing ON outbox(next_try) WHERE attempts > 0;
CREATE INDEX outbox_staged ON outbox(id) WHERE staged = 1;
COMMIT;
