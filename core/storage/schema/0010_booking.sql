-- Bookings.
--
-- The promise: one active booking per doctor and moment, no two overlapping. It is held here, by a primary key, and not
-- by the program: all time lies on a grid of five minutes, and an active booking claims every step it lasts as a row of
-- slot_claim, whose key is (doctor, step, lane). Lane 0 is the ordinary one. Booking over another on purpose uses a
-- lane from 1 on, so that the deliberate act is visible in the data and still cannot double. Triggers alone write the
-- claims: with the booking when it is made, away when it is cancelled, again when the cancellation is taken back; what
-- is booked never changes afterwards. A check by SELECT before INSERT, or a UNIQUE start, would not see a long visit
-- run into the next; ranges in an index would need an extension. Three rows a booking are the price.
CREATE TABLE grid_step (step INTEGER PRIMARY KEY) STRICT;
INSERT INTO grid_step (step)
    WITH RECURSIVE steps (n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM steps WHERE n < 95) SELECT n FROM steps;

CREATE TABLE appointment (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    version         INTEGER NOT NULL CHECK (version >= 1),
    number          TEXT NOT NULL UNIQUE,
    patient_id      BLOB NOT NULL REFERENCES patient (id), -- as booked, never rewritten by a merge
    practitioner_id BLOB NOT NULL REFERENCES practitioner (id),
    start_at        INTEGER NOT NULL CHECK (start_at % 300000 = 0),
    minutes         INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480 AND minutes % 5 = 0),
    lane            INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 99),
    outside         INTEGER NOT NULL CHECK (outside IN (0, 1)),
    room            TEXT NOT NULL,
    kind            TEXT NOT NULL,
    reason          TEXT NOT NULL,
    form            TEXT NOT NULL CHECK (form IN ('emergency', 'urgent', 'planned')),
    channel         TEXT NOT NULL CHECK (channel IN ('desk', 'phone', 'portal', 'paper')),
    status          TEXT NOT NULL
                    CHECK (status IN ('booked', 'arrived', 'fulfilled', 'noshow', 'cancelled', 'entered-in-error')),
    late            INTEGER NOT NULL CHECK (late IN (0, 1)),
    arrived_at      INTEGER,
    called_at       INTEGER,
    fulfilled_at    INTEGER,
    moved_from      BLOB REFERENCES appointment (id),
    moved_to        BLOB REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
    series_id       BLOB,
    group_id        BLOB,
    overbook_reason TEXT NOT NULL CHECK (lane = 0 OR overbook_reason <> ''),
    cancel_reason   TEXT NOT NULL CHECK ((cancel_reason <> '') = (status IN ('cancelled', 'entered-in-error'))),
    note            TEXT NOT NULL,
    author          BLOB NOT NULL REFERENCES user_account (id),
    taken_at        INTEGER NOT NULL,
    CHECK (moved_to IS NULL OR status = 'cancelled'),
    FOREIGN KEY (id, version) REFERENCES appointment_version (appointment_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_by_start ON appointment (start_at);
CREATE INDEX appointment_by_practitioner ON appointment (practitioner_id, start_at);
CREATE INDEX appointment_by_patient ON appointment (patient_id, start_at);
CREATE INDEX appointment_by_taken ON appointment (taken_at);
CREATE INDEX appointment_by_series ON appointment (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX appointment_by_moved_to ON appointment (moved_to) WHERE moved_to IS NOT NULL;
CREATE INDEX appointment_by_group ON appointment (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE appointment_version (
    appointment_id BLOB NOT NULL CHECK (length(appointment_id) = 16),
    version        INTEGER NOT NULL CHECK (version >= 1),
    at             INTEGER NOT NULL,
    author         BLOB NOT NULL REFERENCES user_account (id),
    reason         TEXT NOT NULL,
    content        TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (appointment_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER appointment_version_stays BEFORE UPDATE ON appointment_version
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER appointment_version_is_kept BEFORE DELETE ON appointment_version
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;

CREATE TABLE slot_claim (
    practitioner_id BLOB NOT NULL CHECK (length(practitioner_id) = 16),
    moment          INTEGER NOT NULL, -- five-minute steps since 1970
    lane            INTEGER NOT NULL,
    appointment_id  BLOB NOT NULL REFERENCES appointment (id),
    PRIMARY KEY (practitioner_id, moment, lane)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER appointment_claims AFTER INSERT ON appointment
WHEN NEW.status NOT IN ('cancelled', 'entered-in-error')
BEGIN
    INSERT INTO slot_claim SELECT NEW.practitioner_id, NEW.start_at / 300000 + step, NEW.lane, NEW.id
        FROM grid_step WHERE step < NEW.minutes / 5;
END;
CREATE TRIGGER appointment_claims_again AFTER UPDATE OF status ON appointment
WHEN OLD.status IN ('cancelled', 'entered-in-error') AND NEW.status NOT IN ('cancelled', 'entered-in-error')
BEGIN
    INSERT INTO slot_claim SELECT NEW.practitioner_id, NEW.start_at / 300000 + step, NEW.lane, NEW.id
        FROM grid_step WHERE step < NEW.minutes / 5;
END;
CREATE TRIGGER appointment_gives_back AFTER UPDATE OF status ON appointment
WHEN OLD.status NOT IN ('cancelled', 'entered-in-error') AND NEW.status IN ('cancelled', 'entered-in-error')
BEGIN
    DELETE FROM slot_claim WHERE practitioner_id = OLD.practitioner_id AND lane = OLD.lane
        AND moment >= OLD.start_at / 300000 AND moment < OLD.start_at / 300000 + OLD.minutes / 5;
END;
CREATE TRIGGER appointment_stays
BEFORE UPDATE OF id, number, patient_id, practitioner_id, start_at, minutes, lane ON appointment
BEGIN SELECT RAISE(ABORT, 'what is booked never changes: a move books anew'); END;
CREATE TRIGGER appointment_is_kept BEFORE DELETE ON appointment
BEGIN SELECT RAISE(ABORT, 'a booking is never deleted'); END;

-- OR REPLACE on the outer statement would be handed down to the triggers above and push a claim out: refused as well.
CREATE TRIGGER slot_claim_is_free BEFORE INSERT ON slot_claim
WHEN EXISTS (SELECT 1 FROM slot_claim WHERE practitioner_id = NEW.practitioner_id AND moment = NEW.moment
             AND lane = NEW.lane)
BEGIN SELECT RAISE(ABORT, 'the time is booked'); END;
CREATE TRIGGER slot_claim_has_booking BEFORE INSERT ON slot_claim
WHEN NOT EXISTS (SELECT 1 FROM appointment WHERE id = NEW.appointment_id AND practitioner_id = NEW.practitioner_id
                 AND lane = NEW.lane AND status NOT IN ('cancelled', 'entered-in-error')
                 AND NEW.moment >= start_at / 300000 AND NEW.moment < start_at / 300000 + minutes / 5)
BEGIN SELECT RAISE(ABORT, 'a claim belongs to an active booking'); END;
CREATE TRIGGER slot_claim_is_kept BEFORE DELETE ON slot_claim
WHEN EXISTS (SELECT 1 FROM appointment WHERE id = OLD.appointment_id
             AND status NOT IN ('cancelled', 'entered-in-error'))
BEGIN SELECT RAISE(ABORT, 'an active booking keeps its time'); END;
CREATE TRIGGER slot_claim_stays BEFORE UPDATE ON slot_claim
BEGIN SELECT RAISE(ABORT, 'a claim is never changed'); END;

-- Bookings an edit of the timetable left without time; nobody is dropped silently.
CREATE TABLE affected_booking (
    appointment_id BLOB PRIMARY KEY REFERENCES appointment (id),
    cause          TEXT NOT NULL CHECK (cause IN ('timetable', 'absence', 'practitioner')),
    since          INTEGER NOT NULL,
    settled        TEXT NOT NULL CHECK (settled IN ('open', 'moved', 'cancelled', 'kept', 'restored')),
    reason         TEXT NOT NULL, -- of keeping it
    reached        INTEGER NOT NULL CHECK (reached IN (0, 1)),
    reach_note     TEXT NOT NULL,
    reached_at     INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX affected_booking_open ON affected_booking (since) WHERE settled = 'open';

CREATE TABLE waiting_entry (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    patient_id      BLOB NOT NULL REFERENCES patient (id),
    practitioner_id BLOB REFERENCES practitioner (id),
    specialty       TEXT NOT NULL CHECK (practitioner_id IS NOT NULL OR specialty <> ''),
    from_day        TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day          TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    from_minute     INTEGER,
    to_minute       INTEGER CHECK (to_minute > from_minute),
    kind            TEXT NOT NULL,
    reason          TEXT NOT NULL,
    form            TEXT NOT NULL,
    channel         TEXT NOT NULL,
    note            TEXT NOT NULL,
    since           INTEGER NOT NULL,
    author          BLOB NOT NULL REFERENCES user_account (id),
    state           TEXT NOT NULL CHECK (state IN ('waiting', 'booked', 'withdrawn')),
    appointment_id  BLOB REFERENCES appointment (id),
    CHECK ((state = 'booked') = (appointment_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_entry_waiting ON waiting_entry (since) WHERE state = 'waiting';

-- Every rendering of a state service, for the monitoring system (R17), of whichever service.
CREATE TABLE service_record (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    service     TEXT NOT NULL,
    channel     TEXT NOT NULL,
    patient_id  BLOB NOT NULL REFERENCES patient (id),
    subject     BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    refused     INTEGER NOT NULL CHECK (refused IN (0, 1)),
    ground      TEXT NOT NULL CHECK ((ground <> '') = (refused = 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX service_record_by_end ON service_record (finished_at);

-- Reasoned refusals (R3), of whichever service.
CREATE TABLE refusal (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    number     TEXT NOT NULL UNIQUE,
    service    TEXT NOT NULL,
    channel    TEXT NOT NULL,
    patient_id BLOB NOT NULL REFERENCES patient (id),
    at         INTEGER NOT NULL,
    author     BLOB NOT NULL REFERENCES user_account (id),
    decision   TEXT NOT NULL CHECK (json_valid(decision))
) STRICT, WITHOUT ROWID;
CREATE INDEX refusal_by_time ON refusal (at);
