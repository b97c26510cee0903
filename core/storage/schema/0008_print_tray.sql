-- Papers asked for: those that did not come out wait here, the others are remembered. Ids only, no data of a person:
-- the paper is made anew from the record whenever it is printed.
CREATE TABLE print_tray (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind       TEXT NOT NULL CHECK (kind <> ''),
    subject    BLOB NOT NULL,                                        -- the record the paper is made from
    version    INTEGER NOT NULL CHECK (version >= 0),                -- of the subject, as it was rendered last
    patient_id BLOB CHECK (length(patient_id) = 16),                 -- whom it concerns; null: nobody
    asked_at   INTEGER NOT NULL,
    asked_by   BLOB NOT NULL REFERENCES user_account (id),
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'done', 'dropped')),
    printer    TEXT NOT NULL,
    job        INTEGER NOT NULL CHECK (job >= 0),                    -- number the printing service gave; 0: none
    message    TEXT NOT NULL CHECK (message = '' OR json_valid(message)), -- what is wrong, as a message in any language
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX print_tray_unprinted ON print_tray (asked_at) WHERE state IN ('waiting', 'sent', 'failed');

-- The audit is looked through by time, by user and by what was done; pages of it follow each other by seq.
CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_user ON audit (user_id);
CREATE INDEX audit_by_action ON audit (action);
