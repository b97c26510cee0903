-- The queue of the day. A ticket is the head of what happened; who did what and when is in the audit and the change log.
--
-- Two promises are held here and not by the program: a number is given once on a day, and a ticket that was called is
-- not called as the next one again: `called` follows from `waiting` alone, whoever asks, in whichever program.
CREATE TABLE ticket (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    version         INTEGER NOT NULL CHECK (version >= 1),
    number          TEXT NOT NULL CHECK (number <> ''),
    day             TEXT NOT NULL CHECK (day IS date(day)),
    arrival         INTEGER NOT NULL CHECK (arrival >= 1),
    kind            TEXT NOT NULL CHECK (kind IN ('booked', 'walk_in', 'filter', 'certificate')),
    place           TEXT NOT NULL CHECK (place <> ''), -- doctor:…, queue:…, room:…
    room            TEXT NOT NULL,
    patient_id      BLOB REFERENCES patient (id),      -- as taken, never rewritten by a merge
    appointment_id  BLOB REFERENCES appointment (id),
    due_at          INTEGER,
    taken_at        INTEGER NOT NULL,
    priority        TEXT NOT NULL CHECK (priority IN ('none', 'ground', 'emergency')),
    ground          TEXT NOT NULL CHECK ((ground <> '') = (priority = 'ground')),
    ground_note     TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'recalled', 'serving', 'served', 'skipped', 'left')),
    calls           INTEGER NOT NULL CHECK (calls >= 0),
    called_at       INTEGER,
    served_at       INTEGER,
    finished_at     INTEGER,
    author          BLOB NOT NULL REFERENCES user_account (id),
    called_by       BLOB REFERENCES user_account (id),
    CHECK ((kind = 'booked') = (appointment_id IS NOT NULL)),
    CHECK ((appointment_id IS NOT NULL) = (due_at IS NOT NULL)),
    CHECK (kind <> 'certificate' OR priority = 'none'), -- ДСМ-90 app.7 §7
    UNIQUE (day, number),
    UNIQUE (day, arrival)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_by_place ON ticket (day, place);
-- A booking stands in a queue once; a ticket that was given up lets another be taken.
CREATE UNIQUE INDEX ticket_by_appointment ON ticket (appointment_id) WHERE appointment_id IS NOT NULL AND state <> 'left';

CREATE TRIGGER ticket_is_called_once BEFORE UPDATE OF state ON ticket
WHEN NEW.state = 'called' AND OLD.state <> 'waiting'
BEGIN SELECT RAISE(ABORT, 'the ticket is called already'); END;
CREATE TRIGGER ticket_keeps_its_number BEFORE UPDATE OF id, number, day, arrival, kind, taken_at, appointment_id ON ticket
BEGIN SELECT RAISE(ABORT, 'a ticket keeps its number and its turn'); END;
CREATE TRIGGER ticket_is_kept BEFORE DELETE ON ticket
BEGIN SELECT RAISE(ABORT, 'a ticket is never deleted'); END;

-- Grounds on which somebody is served out of turn: the clinic's own list, no text of ours stands for a law. A ground is
-- never reworded, it ends and another begins: a ticket keeps its code.
CREATE TABLE priority_ground (
    code    TEXT PRIMARY KEY CHECK (code <> ''),
    text_kk TEXT NOT NULL CHECK (text_kk <> ''),
    text_ru TEXT NOT NULL CHECK (text_ru <> ''),
    active  INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO priority_ground VALUES
    ('1-veteran', 'Ұлы Отан соғысының ардагері', 'Ветеран Великой Отечественной войны', 1),
    ('2-disability', 'Мүгедектігі бар адам', 'Лицо с инвалидностью', 1),
    ('3-pregnant', 'Жүкті әйел', 'Беременная женщина', 1),
    ('4-infant', 'Емшектегі баласы бар адам', 'Лицо с грудным ребенком', 1),
    ('9-registrar', 'Тіркеуші атаған негіз', 'Основание, названное регистратором', 1);
CREATE TRIGGER priority_ground_stays BEFORE UPDATE OF code, text_kk, text_ru ON priority_ground
BEGIN SELECT RAISE(ABORT, 'a ground is never reworded'); END;
CREATE TRIGGER priority_ground_is_kept BEFORE DELETE ON priority_ground
BEGIN SELECT RAISE(ABORT, 'a ground is never deleted'); END;
