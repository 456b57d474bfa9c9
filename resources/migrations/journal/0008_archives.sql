-- Whether the user agreed to archive what came with the same bytes for several originals, and whether the job's archive
-- was begun: from then on it must be there, and is never made anew in an empty place.
ALTER TABLE job ADD COLUMN same_content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN archive_begun INTEGER NOT NULL DEFAULT 0;
UPDATE job SET archive_begun = 1 WHERE archive <> '' AND deleted + unknown > 0;
