-- Ids are UUIDv7 (16 bytes), moments are milliseconds since 1970 in UTC, calendar dates are ISO texts.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    name_kk   TEXT NOT NULL,
    name_ru   TEXT NOT NULL,
    bin       TEXT NOT NULL CHECK (bin = '' OR length(bin) = 12),
    address   TEXT NOT NULL,
    phone     TEXT NOT NULL,
    desk_code TEXT NOT NULL CHECK (length(desk_code) BETWEEN 2 AND 4),
    demo      INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;

CREATE TABLE practitioner (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    surname     TEXT NOT NULL,
    given_name  TEXT NOT NULL,
    patronymic  TEXT NOT NULL,
    specialty   TEXT NOT NULL,
    district_id BLOB CHECK (length(district_id) = 16),
    room        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE district (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    number    INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 999),
    name_kk   TEXT NOT NULL,
    name_ru   TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('gp', 'therapist', 'paediatric')),
    doctor_id BLOB REFERENCES practitioner (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_account (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    login        TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 1 AND 60),
    display_name TEXT NOT NULL,
    roles        TEXT NOT NULL,
    district_id  BLOB REFERENCES district (id),
    active       INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The head of a person's record: what lists, searches and constraints need. The whole card is in the newest version.
-- The identification number is not UNIQUE: two desks offline may register one person twice, and that is a question.
CREATE TABLE patient (
    seq            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    version        INTEGER NOT NULL CHECK (version >= 1),
    iin            TEXT CHECK (length(iin) = 12),
    surname        TEXT NOT NULL,
    given_name     TEXT NOT NULL,
    patronymic     TEXT NOT NULL,
    birth_date     TEXT NOT NULL CHECK (birth_date IS date(birth_date)),
    sex            TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
    phone          TEXT NOT NULL,
    address        TEXT NOT NULL,
    district_id    BLOB REFERENCES district (id),
    attachment     TEXT NOT NULL CHECK (attachment IN ('unknown', 'here', 'elsewhere', 'none')),
    deceased       INTEGER NOT NULL CHECK (deceased IN (0, 1)),
    card_number    TEXT UNIQUE,
    card_opened_on TEXT CHECK (card_opened_on IS date(card_opened_on)),
    confirmed_at   INTEGER,
    confirmed_by   BLOB REFERENCES user_account (id),
    replaced_by    BLOB REFERENCES patient (id),
    CHECK ((card_number IS NULL) = (card_opened_on IS NULL)),
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
    CHECK (replaced_by IS NULL OR replaced_by <> id),
    FOREIGN KEY (id, version) REFERENCES patient_version (patient_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX patient_by_iin ON patient (iin) WHERE iin IS NOT NULL;
CREATE INDEX patient_by_replaced ON patient (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE patient_version (
    patient_id BLOB NOT NULL CHECK (length(patient_id) = 16),
    version    INTEGER NOT NULL CHECK (version >= 1),
    at         INTEGER NOT NULL,
    author     BLOB NOT NULL REFERENCES user_account (id),
    reason     TEXT NOT NULL,
    content    TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (patient_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER patient_version_stays BEFORE UPDATE ON patient_version
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER patient_version_is_kept BEFORE DELETE ON patient_version
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;

-- Every edit since the first day, read by the exchange later. before and after are filled once a server is configured;
-- until then the versions themselves are the contents.
CREATE TABLE change_log (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id     BLOB NOT NULL CHECK (length(group_id) = 16),
    entity       TEXT NOT NULL,
    entity_id    BLOB NOT NULL,
    base_version INTEGER NOT NULL CHECK (base_version >= 0),
    version      INTEGER NOT NULL CHECK (version > base_version),
    schema       INTEGER NOT NULL,
    before       TEXT CHECK (json_valid(before)),
    after        TEXT CHECK (json_valid(after)),
    author       BLOB NOT NULL REFERENCES user_account (id),
    at           INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    user_id   BLOB NOT NULL,
    action    TEXT NOT NULL,
    entity    TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    why       TEXT NOT NULL,
    detail    TEXT NOT NULL,
    previous  BLOB NOT NULL CHECK (length(previous) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE INDEX audit_by_entity ON audit (entity, entity_id);

-- Numbers for people: never "max + 1", never twice.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;

-- What is typed and not yet saved; survives a crash, a lock and a switch to another person.
CREATE TABLE draft (
    user_id BLOB NOT NULL,
    kind    TEXT NOT NULL,
    subject BLOB NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    at      INTEGER NOT NULL,
    PRIMARY KEY (user_id, kind, subject)
) STRICT, WITHOUT ROWID;

-- Papers printed once: the next print of the same version is a duplicate.
CREATE TABLE printed_paper (
    kind       TEXT NOT NULL,
    subject    BLOB NOT NULL,
    version    INTEGER NOT NULL,
    first_at   INTEGER NOT NULL,
    copies     INTEGER NOT NULL CHECK (copies >= 1),
    PRIMARY KEY (kind, subject, version)
) STRICT, WITHOUT ROWID;
