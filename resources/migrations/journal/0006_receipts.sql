-- Deleted items whose content is not all gone, as runs of consecutive items: what no run covers is gone, once nothing of
-- a job's content is pending any more.
--   state  1 pending, 2 unknown, 3 leaked
CREATE TABLE content_run (
    job INTEGER NOT NULL,
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (job, first)
) WITHOUT ROWID;

-- receipt.kind has one more: 2, a job that had ended goes on. From here on, no job ends without a receipt: the last job
-- that had ended before is named here, and has none.
INSERT INTO meta (key, value) SELECT 'last_unsealed', coalesce(max(id), 0) FROM job WHERE state IN (4, 5, 6);

-- Jobs whose content is followed, in the words of the question for them.
DROP INDEX job_content;
CREATE INDEX job_content_open ON job (store_id) WHERE content_pending + content_unknown > 0;
