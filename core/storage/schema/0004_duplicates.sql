-- Records that may be of one person: what was decided of a pair, the pairs the nightly comparison found, the links made.
-- A pair is written with the smaller id first.
CREATE TABLE duplicate_decision (
    a        BLOB NOT NULL REFERENCES patient (id),
    b        BLOB NOT NULL REFERENCES patient (id),
    version  INTEGER NOT NULL CHECK (version >= 1), -- decisions on this pair so far
    decision TEXT NOT NULL CHECK (decision IN ('same', 'different', 'later')),
    reason   TEXT NOT NULL,
    author   BLOB NOT NULL REFERENCES user_account (id),
    at       INTEGER NOT NULL,
    PRIMARY KEY (a, b),
    CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_decision_by_b ON duplicate_decision (b);

-- The list of the last comparison, made anew by the next.
CREATE TABLE duplicate_pair (
    a           BLOB NOT NULL REFERENCES patient (id),
    b           BLOB NOT NULL REFERENCES patient (id),
    probability REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
    why         TEXT NOT NULL CHECK (json_valid(why)), -- ids of messages, context "matching"
    PRIMARY KEY (a, b),
    CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pair_by_b ON duplicate_pair (b);

CREATE TABLE duplicate_scan (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    at       INTEGER NOT NULL,
    persons  INTEGER NOT NULL,
    compared INTEGER NOT NULL
) STRICT;

-- A merge is the link patient.replaced_by. The versions named are those before it: they are restored when it is undone.
CREATE TABLE patient_merge (
    merged           BLOB NOT NULL REFERENCES patient (id),
    merged_version   INTEGER NOT NULL,
    survivor         BLOB NOT NULL REFERENCES patient (id),
    survivor_version INTEGER NOT NULL,
    undone           INTEGER NOT NULL CHECK (undone IN (0, 1)),
    PRIMARY KEY (merged, merged_version),
    CHECK (merged <> survivor)
) STRICT, WITHOUT ROWID;
