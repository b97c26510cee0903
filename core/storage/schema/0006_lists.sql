-- What a desk changed in the editable lists: holidays and moved days, reasons of a visit, services. The lists built into
-- the program are the ground; a row here goes before the built-in one of the same code and first day. A period of validity
-- is named by list, code and first day; its newest version counts, the others stay to be read.
CREATE TABLE reference_entry (
    list       TEXT NOT NULL CHECK (list IN ('holidays', 'visit_reasons', 'services')),
    code       TEXT NOT NULL CHECK (code <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    version    INTEGER NOT NULL CHECK (version >= 1),
    valid_to   TEXT CHECK (valid_to IS date(valid_to)), -- the last day; null: no end is known
    text_kk    TEXT NOT NULL CHECK (text_kk <> ''),
    text_ru    TEXT NOT NULL CHECK (text_ru <> ''),
    group_kk   TEXT NOT NULL,
    group_ru   TEXT NOT NULL,
    law_kk     TEXT NOT NULL,                           -- the text of the law where text_kk corrects it; else empty
    author     BLOB NOT NULL REFERENCES user_account (id),
    at         INTEGER NOT NULL,
    PRIMARY KEY (list, code, valid_from, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reference_entry_stays BEFORE UPDATE ON reference_entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed, it gets a new version'); END;
CREATE TRIGGER reference_entry_is_kept BEFORE DELETE ON reference_entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted, its validity ends'); END;
