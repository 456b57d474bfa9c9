-- What was near a job that has not ended, when it was looked at last: packed, as only the whole of it is ever read. A
-- loss while the job is broken off is found by it.
CREATE TABLE bystander (
    job INTEGER PRIMARY KEY,
    packed BLOB NOT NULL
);
