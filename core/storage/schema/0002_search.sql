-- The search. `key` holds the tokens of core/domain/search_key.h; id is patient.seq. The full-text index is kept by
-- explicit statements (core/storage/patient_index.cpp), which delete a row with the key as stored: no ghosts remain.
CREATE TABLE patient_search (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE patient_fts USING fts5(
    key,
    content = 'patient_search',
    content_rowid = 'id',
    detail = none,
    columnsize = 0,
    prefix = '1 2 3 4 5 6',
    tokenize = 'unicode61 remove_diacritics 0'
);

-- The version of folding and keys the index was built with; another one means: rebuild.
CREATE TABLE search_version (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL
) STRICT;

-- Whose card a user opened lately: found first.
CREATE TABLE recent_patient (
    user_id    BLOB NOT NULL CHECK (length(user_id) = 16),
    patient_id BLOB NOT NULL CHECK (length(patient_id) = 16),
    at         INTEGER NOT NULL, -- ms since 1970, UTC
    PRIMARY KEY (user_id, patient_id)
) STRICT, WITHOUT ROWID;
