-- What the rules and the papers need to know of the organisation: the load of districts is bounded in towns alone.
ALTER TABLE organization ADD COLUMN rural INTEGER NOT NULL DEFAULT 0 CHECK (rural IN (0, 1));
ALTER TABLE organization ADD COLUMN licence TEXT NOT NULL DEFAULT '';
