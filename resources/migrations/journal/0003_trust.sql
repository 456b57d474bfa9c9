-- Who made a job and where, when the user agreed to it (0: it was only planned), before when nothing of it may be sent
-- (the end of its hold, or what it is scheduled for), and the folder its assets are archived in first ('': none).
ALTER TABLE job ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN made_on TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN agreed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN not_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN archive TEXT NOT NULL DEFAULT '';
-- Assets that match the request by now but were not planned: not touched. When the last content was seen to be gone.
ALTER TABLE job ADD COLUMN appeared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN content_ended INTEGER NOT NULL DEFAULT 0;

-- How the store differs from what was planned, by name; the first of them only, job has the counts.
--   kind  0 matches now but was not planned, 1 another asset has the number, 2 planned but matches no more,
--         3 went although it was not planned
CREATE TABLE difference (
    job INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    path TEXT NOT NULL,
    entry INTEGER NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (job, seq)
) WITHOUT ROWID;

-- What guards a store, where it is not the default, and until when it is armed. Keys are words: see guard_book.h.
CREATE TABLE guard (
    store_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (store_id, key)
) WITHOUT ROWID;

-- What was done beside the items: guards that were changed, stores that were armed, breakers that tripped.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    who TEXT NOT NULL,
    host TEXT NOT NULL,
    store_id TEXT NOT NULL,
    job INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX event_job ON event (job) WHERE job > 0;

-- Sealed receipts, each with the hash of the one before it. head is the sealed text, sha256 its hash; nothing here is
-- ever changed.
--   kind  0 the job ended, 1 its content ended
CREATE TABLE receipt (
    seq INTEGER PRIMARY KEY,
    job INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    sealed INTEGER NOT NULL,
    previous TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    head TEXT NOT NULL
);
CREATE INDEX receipt_job ON receipt (job);
