-- Registers taken over from files. A run that stands at 'running' without a program at work was cut off by a crash: it
-- is resumed at next_offset or taken back.
CREATE TABLE import_run (
    id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
    file_name           TEXT NOT NULL,
    file_size           INTEGER NOT NULL CHECK (file_size >= 0),
    file_hash           BLOB NOT NULL CHECK (length(file_hash) = 32), -- SHA-256
    reading             TEXT NOT NULL CHECK (json_valid(reading)),    -- encoding, delimiter, columns
    all_or_nothing      INTEGER NOT NULL CHECK (all_or_nothing IN (0, 1)),
    author              BLOB NOT NULL REFERENCES user_account (id),
    started_at          INTEGER NOT NULL,
    moved_at            INTEGER NOT NULL,
    state               TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done', 'undoing', 'undone')),
    next_offset         INTEGER NOT NULL,
    next_line           INTEGER NOT NULL,
    rows_read           INTEGER NOT NULL,
    added               INTEGER NOT NULL,
    updated             INTEGER NOT NULL,
    unchanged           INTEGER NOT NULL,
    possible_duplicates INTEGER NOT NULL,
    rejected            INTEGER NOT NULL,
    CHECK (rows_read = added + updated + unchanged + rejected)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_run_by_file ON import_run (file_hash);

-- One transaction each. Whoever was added in it has a patient.seq from first_seq up to, not including, end_seq: inside
-- one transaction nobody else adds a person.
CREATE TABLE import_batch (
    run_id    BLOB NOT NULL REFERENCES import_run (id),
    number    INTEGER NOT NULL CHECK (number >= 1),
    first_seq INTEGER NOT NULL,
    end_seq   INTEGER NOT NULL CHECK (end_seq >= first_seq),
    undone    INTEGER NOT NULL CHECK (undone IN (0, 1)),
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

-- Versions the run made of persons who were there already.
CREATE TABLE import_update (
    run_id     BLOB NOT NULL REFERENCES import_run (id),
    batch      INTEGER NOT NULL,
    patient_id BLOB NOT NULL CHECK (length(patient_id) = 16),
    version    INTEGER NOT NULL CHECK (version >= 2),
    PRIMARY KEY (run_id, patient_id, version)
) STRICT, WITHOUT ROWID;

-- The report row by row: rejected, or taken with a doubt.
CREATE TABLE import_remark (
    run_id    BLOB NOT NULL REFERENCES import_run (id),
    number    INTEGER NOT NULL,
    taken     INTEGER NOT NULL CHECK (taken IN (0, 1)),
    line      INTEGER NOT NULL,
    title     TEXT NOT NULL,                                 -- of the column; empty: the row as a whole
    context   TEXT NOT NULL,
    message   TEXT NOT NULL,
    arguments TEXT NOT NULL CHECK (json_valid(arguments)),
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

-- A person who came in by an import that was taken back. The record and its versions stay; search, lists and counts
-- leave it out.
ALTER TABLE patient ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));

-- Namesakes of the same day: what an import asks for every row.
CREATE INDEX patient_by_birth ON patient (birth_date, surname);
