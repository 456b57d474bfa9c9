-- SPDX-License-Identifier: GPL-3.0-or-later
-- An import that has ended is remembered, so that the same folder is not stored twice: a file is there as long as the
-- asset with that content is. 0 and '' are of imports before this version, which were forgotten when they ended.
ALTER TABLE import_run ADD COLUMN ended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_done ADD COLUMN asset INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_done ADD COLUMN key TEXT NOT NULL DEFAULT '';

-- Content that this program stores has a key of its own, so that it goes with its asset. Who merges or mends stores by
-- other means can let two assets name one object: all that came so is noted here, and looked for among the living
-- before it is removed. An index over all keys would make every delete dearer for the sake of these few.
CREATE TABLE foreign_object(
    bucket TEXT NOT NULL,
    key    TEXT NOT NULL,
    PRIMARY KEY(bucket, key)
) WITHOUT ROWID;
DROP INDEX outbox_staged;
CREATE INDEX outbox_staged ON outbox(key) WHERE staged = 1;
CREATE TRIGGER variant_foreign AFTER INSERT ON variant
WHEN NOT EXISTS (SELECT 1 FROM outbox WHERE staged = 1 AND key = NEW.key AND bucket = NEW.bucket)
BEGIN
    INSERT OR IGNORE INTO foreign_object(bucket, key) VALUES(NEW.bucket, NEW.key);
END;
CREATE TRIGGER variant_renamed AFTER UPDATE OF bucket, key ON variant
BEGIN
    INSERT OR IGNORE INTO foreign_object(bucket, key) VALUES(NEW.bucket, NEW.key);
END;
INSERT OR IGNORE INTO foreign_object(bucket, key)
    SELECT bucket, key FROM variant GROUP BY bucket, key HAVING count(*) > 1;
INSERT OR IGNORE INTO foreign_object(bucket, key)
    SELECT bucket, key FROM variant WHERE (bucket, key) IN (SELECT bucket, key FROM outbox);
