-- Timed work: when each job ran and how it ended, how the administrator set it up, and which backups were read back.
CREATE TABLE job_run (
    id        INTEGER PRIMARY KEY,
    job       TEXT NOT NULL,                 -- name code: "backup"
    started   INTEGER NOT NULL,              -- ms UTC
    ended     INTEGER,                       -- NULL: still running, or cut off with its program
    outcome   TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'failed')),
    cause     TEXT NOT NULL CHECK (cause IN ('schedule', 'person', 'leaving')),
    late      INTEGER NOT NULL CHECK (late IN (0, 1)),
    message   TEXT NOT NULL CHECK (json_valid(message)), -- {"context", "id", "arguments", "count"}: never finished text
    CHECK ((outcome = 'running') = (ended IS NULL))
) STRICT;
CREATE INDEX job_run_by_job ON job_run (job, id);

-- A job that something asked for out of its turn: the index after a big import.
CREATE TABLE job_wanted (
    job TEXT PRIMARY KEY,
    at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backup_plan (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    at            TEXT NOT NULL CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'), -- clinic time
    folder        TEXT NOT NULL, -- empty: "backups" beside the database
    second_folder TEXT NOT NULL  -- empty: no second copy
) STRICT;

-- What reading a backup back has shown; of another size it is another file.
CREATE TABLE backup_check (
    file  TEXT PRIMARY KEY, -- path
    size  INTEGER NOT NULL,
    at    INTEGER NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1))
) STRICT, WITHOUT ROWID;
