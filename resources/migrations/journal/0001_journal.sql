-- The record of every job. States are numbers, never renumbered:
--   job.state      0 held, 1 running, 2 paused, 3 interrupted, 4 done, 5 failed, 6 cancelled; -1 its plan is being written
--   job.mode       0 pinned, 1 selector, 2 chosen
--   item state     0 planned, 1 sent, 2 confirmed, 3 already gone, 4 drifted, 5 failed, 6 unknown
-- Times are microseconds since 1970-01-01 00:00 UTC, 0 where not yet.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,
    mode INTEGER NOT NULL DEFAULT 0,
    request TEXT NOT NULL DEFAULT '',
    store_id TEXT NOT NULL DEFAULT '',
    store_name TEXT NOT NULL DEFAULT '',
    store_folder TEXT NOT NULL DEFAULT '',
    made INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    assets INTEGER NOT NULL DEFAULT 0,
    variants INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    paths INTEGER NOT NULL DEFAULT 0,
    oldest INTEGER NOT NULL DEFAULT 0,
    newest INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    already_gone INTEGER NOT NULL DEFAULT 0,
    drifted INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    unknown INTEGER NOT NULL DEFAULT 0,
    unexpected INTEGER NOT NULL DEFAULT 0,
    content_pending INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    started INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX job_content ON job (store_id) WHERE content_pending > 0;

-- What was planned, in plan order. variants is compact JSON: [[bucket, key, original, bytes], ...].
CREATE TABLE plan_item (
    job INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    path TEXT NOT NULL,
    entry INTEGER NOT NULL,
    created INTEGER NOT NULL,
    variants TEXT NOT NULL,
    PRIMARY KEY (job, seq)
) WITHOUT ROWID;

-- Items first to first + count - 1 are in this state, but for those that item_exception names. Items that no run
-- covers are planned. Runs never overlap, and neighbours of one state are joined: a batch costs one small write.
CREATE TABLE item_run (
    job INTEGER NOT NULL,
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (job, first)
) WITHOUT ROWID;

CREATE TABLE item_exception (
    job INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (job, seq)
) WITHOUT ROWID;
