-- Content of a job that nobody is going to remove, and content of which nobody can tell; counts of objects, as last seen.
ALTER TABLE job ADD COLUMN content_leaked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN content_unknown INTEGER NOT NULL DEFAULT 0;
