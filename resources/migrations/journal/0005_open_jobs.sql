-- The few jobs that have not ended (held, running, paused, interrupted), found without a look at the whole history.
CREATE INDEX job_open ON job (id) WHERE state BETWEEN 0 AND 3;
