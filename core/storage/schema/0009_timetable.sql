-- The timetable. Slots are not stored: they are computed from templates, breaks, absences and holidays, so that an edit
-- leaves no stale ones behind; what is booked stands in 0010. Times of day are minutes from midnight in the clinic.
ALTER TABLE practitioner ADD COLUMN kind TEXT NOT NULL DEFAULT 'doctor' CHECK (kind IN ('doctor', 'nurse'));
ALTER TABLE practitioner ADD COLUMN more_specialties TEXT NOT NULL DEFAULT ''; -- codes with commas between
ALTER TABLE practitioner ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));

CREATE TABLE timetable_template (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    version         INTEGER NOT NULL CHECK (version >= 1),
    practitioner_id BLOB NOT NULL REFERENCES practitioner (id),
    valid_from      TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to        TEXT CHECK (valid_to IS date(valid_to) AND valid_to >= valid_from),
    weekday         INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute     INTEGER NOT NULL CHECK (from_minute >= 0 AND from_minute % 5 = 0),
    to_minute       INTEGER NOT NULL CHECK (to_minute > from_minute AND to_minute < 1440 AND to_minute % 5 = 0),
    room            TEXT NOT NULL,
    slot_minutes    INTEGER NOT NULL CHECK (slot_minutes BETWEEN 5 AND 240 AND slot_minutes % 5 = 0),
    lengths         TEXT NOT NULL CHECK (json_valid(lengths)), -- minutes by kind of visit
    breaks          TEXT NOT NULL CHECK (json_valid(breaks)),  -- [[from, to], …]
    home_from       INTEGER,
    home_to         INTEGER CHECK (home_to > home_from),
    quotas          TEXT NOT NULL CHECK (json_valid(quotas)),  -- slots by channel, null: no bound
    removed         INTEGER NOT NULL CHECK (removed IN (0, 1)),
    CHECK ((home_from IS NULL) = (home_to IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX timetable_template_by_practitioner ON timetable_template (practitioner_id) WHERE removed = 0;

CREATE TABLE absence (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    version         INTEGER NOT NULL CHECK (version >= 1),
    practitioner_id BLOB NOT NULL REFERENCES practitioner (id),
    from_at         INTEGER NOT NULL,
    to_at           INTEGER NOT NULL CHECK (to_at > from_at),
    reason          TEXT NOT NULL,
    note            TEXT NOT NULL,
    substitute_id   BLOB REFERENCES practitioner (id) CHECK (substitute_id <> practitioner_id),
    cancelled       INTEGER NOT NULL CHECK (cancelled IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_by_end ON absence (to_at) WHERE cancelled = 0;

-- What a template, an absence or a doctor was like, who made it so.
CREATE TABLE timetable_version (
    entity  TEXT NOT NULL CHECK (entity IN ('template', 'absence', 'practitioner')),
    id      BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    at      INTEGER NOT NULL,
    author  BLOB NOT NULL REFERENCES user_account (id),
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (entity, id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER timetable_version_stays BEFORE UPDATE ON timetable_version
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER timetable_version_is_kept BEFORE DELETE ON timetable_version
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
