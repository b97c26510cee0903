-- The grounds for serving somebody out of turn become an editable list like the others: with days of validity, and with
-- what each rests on.
DROP TRIGGER reference_entry_stays;
DROP TRIGGER reference_entry_is_kept;
ALTER TABLE reference_entry RENAME TO reference_entry_before;
CREATE TABLE reference_entry (
    list       TEXT NOT NULL CHECK (list IN ('holidays', 'visit_reasons', 'services', 'priority_grounds')),
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
INSERT INTO reference_entry SELECT * FROM reference_entry_before;
DROP TABLE reference_entry_before;
CREATE TRIGGER reference_entry_stays BEFORE UPDATE ON reference_entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed, it gets a new version'); END;
CREATE TRIGGER reference_entry_is_kept BEFORE DELETE ON reference_entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted, its validity ends'); END;

-- What the desk added itself, or ended.
INSERT INTO reference_entry
SELECT 'priority_grounds', code, '2021-08-24', 1, CASE active WHEN 0 THEN date('now', '-1 day') END, text_kk, text_ru,
       'Емхананың ішкі тәртібі', 'Внутренний порядок поликлиники', '',
       (SELECT id FROM user_account ORDER BY id LIMIT 1), CAST(strftime('%s', 'now') AS INTEGER) * 1000
FROM priority_ground
WHERE (active = 0 OR code NOT IN ('1-veteran', '2-disability', '3-pregnant', '4-infant', '9-registrar'))
  AND EXISTS (SELECT 1 FROM user_account);
DROP TABLE priority_ground;
