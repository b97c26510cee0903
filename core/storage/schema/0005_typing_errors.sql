-- name_token: the distinct words of four letters or more of all names and addresses, as they stand in
-- patient_search.key. name_typo, for typing errors in names: hashes of the beginnings of those of names, with a letter
-- left out (core/storage/name_tokens.h).
CREATE TABLE name_token (
    id    INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE name_typo (
    hash  INTEGER NOT NULL,
    token INTEGER NOT NULL, -- name_token.id
    PRIMARY KEY (hash, token)
) STRICT, WITHOUT ROWID;

-- An index made before this table was there is built anew at the next sign-in.
DELETE FROM search_version;
