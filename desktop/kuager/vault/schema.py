"""The tables of vault.db and drafts.db, and the numbered steps from one version to the next.

Two halves. The *history* (revision, section, parent, segment, origin, blob …) is what is recorded; it is
only ever added to. The *projections* (head, interview, source, account, person, letter, search) are read
tables that `projections.rebuild` makes anew from the history, to the same rows. A migration that touches only
projections drops and rebuilds them. The version is `PRAGMA user_version`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kuager.errors import AppError
from kuager.model.ids import random_hex
from kuager.vault.database import Database

VERSION: Final = 1

HISTORY: Final = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE secret(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE member(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, ed25519 BLOB NOT NULL, mldsa65 BLOB NOT NULL,
  created TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE slot(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, member TEXT NOT NULL, recipient TEXT NOT NULL,
  made TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE origin(
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ed25519 BLOB NOT NULL, mldsa65 BLOB NOT NULL,
  recipient TEXT NOT NULL, alias TEXT NOT NULL, trusted TEXT NOT NULL, trusted_by TEXT NOT NULL) STRICT;
CREATE TABLE record(n INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, UNIQUE(id, kind)) STRICT;
CREATE INDEX record_erasing ON record(kind) WHERE kind IN ('erasure', 'erasure_decision');
CREATE TABLE revision(
  n INTEGER PRIMARY KEY, origin INTEGER NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL,
  header BLOB, UNIQUE(origin, seq)) STRICT;
CREATE INDEX revision_digest ON revision(digest);
CREATE TABLE section(
  n INTEGER PRIMARY KEY, record INTEGER NOT NULL, name TEXT NOT NULL, revision INTEGER NOT NULL,
  salt BLOB, content BLOB, UNIQUE(revision, name)) STRICT;
CREATE INDEX section_place ON section(record, name, revision);
CREATE TABLE parent(
  record INTEGER NOT NULL, name TEXT NOT NULL, digest BLOB NOT NULL,
  PRIMARY KEY(record, name, digest)) STRICT, WITHOUT ROWID;
CREATE TABLE segment(
  origin INTEGER NOT NULL, number INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  content BLOB NOT NULL, ed25519 BLOB NOT NULL, mldsa65 BLOB NOT NULL,
  PRIMARY KEY(origin, number)) STRICT;
CREATE TABLE blob(
  id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, key BLOB NOT NULL, file TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, record TEXT NOT NULL, part TEXT NOT NULL, outdated INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(id, sha256)) STRICT;
CREATE TABLE ingest(
  id TEXT PRIMARY KEY, key BLOB NOT NULL, file TEXT NOT NULL UNIQUE, source BLOB NOT NULL,
  size INTEGER NOT NULL, modified INTEGER NOT NULL, record TEXT NOT NULL, begun TEXT NOT NULL,
  outdated INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE arriving(
  id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, key BLOB NOT NULL, file TEXT NOT NULL UNIQUE,
  parts TEXT NOT NULL, PRIMARY KEY(id, sha256)) STRICT;
CREATE TABLE erased(
  record TEXT NOT NULL, kind TEXT NOT NULL, erasure TEXT NOT NULL,
  PRIMARY KEY(record, kind)) STRICT, WITHOUT ROWID;
CREATE TABLE custody(
  origin INTEGER NOT NULL, seq INTEGER NOT NULL, record TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(origin, seq)) STRICT;
CREATE INDEX custody_record ON custody(record);
CREATE TABLE rule(
  recipient TEXT NOT NULL, kind TEXT NOT NULL, section TEXT NOT NULL,
  PRIMARY KEY(recipient, kind, section)) STRICT, WITHOUT ROWID;
CREATE TABLE holder(
  n INTEGER PRIMARY KEY, weight INTEGER NOT NULL DEFAULT 0, number INTEGER NOT NULL DEFAULT 0,
  time TEXT NOT NULL DEFAULT '', content BLOB, behind INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE reach(
  origin INTEGER NOT NULL, holder INTEGER NOT NULL, told INTEGER NOT NULL, last INTEGER NOT NULL,
  PRIMARY KEY(origin, holder, told)) STRICT, WITHOUT ROWID;
CREATE TABLE lacking(
  origin INTEGER NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, holder INTEGER NOT NULL,
  told INTEGER NOT NULL, PRIMARY KEY(origin, seq, name, holder, told)) STRICT, WITHOUT ROWID;
CREATE TABLE elsewhere(
  blob TEXT NOT NULL, sha256 TEXT NOT NULL, holder INTEGER NOT NULL, told INTEGER NOT NULL,
  PRIMARY KEY(blob, sha256, holder, told)) STRICT, WITHOUT ROWID;
CREATE TABLE shelf(
  n INTEGER PRIMARY KEY, origin TEXT NOT NULL, number INTEGER NOT NULL, name BLOB NOT NULL UNIQUE,
  sender TEXT NOT NULL, since TEXT NOT NULL, changes INTEGER NOT NULL, size INTEGER NOT NULL,
  content BLOB NOT NULL, ed25519 BLOB NOT NULL, mldsa65 BLOB NOT NULL) STRICT;
CREATE INDEX shelf_origin ON shelf(origin, number);
CREATE TABLE shelved(
  n INTEGER PRIMARY KEY, segment INTEGER NOT NULL, part TEXT NOT NULL, digest TEXT NOT NULL,
  record TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, salt BLOB NOT NULL, content BLOB NOT NULL,
  UNIQUE(segment, part, digest, record, kind, name)) STRICT;
CREATE INDEX shelved_record ON shelved(record, kind);
CREATE TABLE setting(member TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY(member, key)) STRICT, WITHOUT ROWID;
"""

# The `role` of a node is account or testimony: nothing keeps a stranger from giving both the same id.
# The search has detail=column: with detail=none and secure-delete FTS5 (SQLite 3.53.4) loses rows that are
# there and finds rows that are gone.
PROJECTIONS: Final = """
CREATE TABLE head(
  record INTEGER NOT NULL, name TEXT NOT NULL, section INTEGER NOT NULL,
  PRIMARY KEY(record, name, section)) STRICT, WITHOUT ROWID;
CREATE TABLE whereabouts(
  record INTEGER PRIMARY KEY, words INTEGER NOT NULL, files INTEGER NOT NULL) STRICT;
CREATE TABLE interview(
  id TEXT PRIMARY KEY, ticket TEXT NOT NULL, date TEXT NOT NULL, date_key TEXT NOT NULL,
  testifier TEXT NOT NULL, persons TEXT NOT NULL, person_count INTEGER NOT NULL,
  interviewer TEXT NOT NULL, office TEXT NOT NULL, videos INTEGER NOT NULL, safety TEXT NOT NULL,
  consent TEXT NOT NULL, conflicts INTEGER NOT NULL, origin TEXT NOT NULL, changed TEXT NOT NULL,
  frozen INTEGER NOT NULL, hidden INTEGER NOT NULL, witness TEXT NOT NULL, keeping TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX interview_witness ON interview(witness);
CREATE TABLE source(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, author TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL,
  date TEXT NOT NULL, date_key TEXT NOT NULL, persons TEXT NOT NULL, person_count INTEGER NOT NULL,
  safety TEXT NOT NULL, conflicts INTEGER NOT NULL, origin TEXT NOT NULL, changed TEXT NOT NULL,
  hidden INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE linked(node TEXT PRIMARY KEY, target TEXT NOT NULL, file TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX linked_target ON linked(target);
CREATE TABLE account(
  id TEXT PRIMARY KEY, source TEXT NOT NULL, position INTEGER NOT NULL, person TEXT NOT NULL,
  name TEXT NOT NULL, relation TEXT NOT NULL, hidden INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX account_source ON account(source, position);
CREATE INDEX account_person ON account(person);
CREATE TABLE person(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, other_names TEXT NOT NULL, birth TEXT NOT NULL,
  status TEXT NOT NULL, status_date TEXT NOT NULL, status_account TEXT NOT NULL, origin_place TEXT NOT NULL,
  accounts INTEGER NOT NULL, letters INTEGER NOT NULL, safety TEXT NOT NULL,
  contradictions INTEGER NOT NULL, conflicts INTEGER NOT NULL, name_key TEXT NOT NULL,
  hidden INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX person_name ON person(name_key);
CREATE TABLE pair(
  record TEXT PRIMARY KEY, one TEXT NOT NULL, other TEXT NOT NULL, answer TEXT NOT NULL, reason TEXT NOT NULL,
  author TEXT NOT NULL, time TEXT NOT NULL, conflicts INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX pair_one ON pair(one);
CREATE INDEX pair_other ON pair(other);
CREATE TABLE spelling(node TEXT NOT NULL, role TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY(node, role, position)) STRICT, WITHOUT ROWID;
CREATE TABLE trait(node TEXT NOT NULL, role TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY(node, role, kind, value)) STRICT, WITHOUT ROWID;
CREATE INDEX trait_value ON trait(kind, value);
CREATE TABLE letter(
  id TEXT PRIMARY KEY, addressee TEXT NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL,
  date TEXT NOT NULL, date_key TEXT NOT NULL, persons TEXT NOT NULL, applicant TEXT NOT NULL,
  state TEXT NOT NULL, conflicts INTEGER NOT NULL, number TEXT NOT NULL, slip TEXT NOT NULL,
  sent TEXT NOT NULL, begins TEXT NOT NULL, until TEXT NOT NULL, reply TEXT NOT NULL,
  earlier TEXT NOT NULL, extended INTEGER NOT NULL, signed INTEGER NOT NULL, erased INTEGER NOT NULL,
  hidden INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX letter_number ON letter(number);
CREATE TABLE letter_applicant(letter TEXT NOT NULL, testimony TEXT NOT NULL,
  PRIMARY KEY(testimony, letter)) STRICT, WITHOUT ROWID;
CREATE INDEX letter_applicant_letter ON letter_applicant(letter);
CREATE TABLE letter_account(letter TEXT NOT NULL, account TEXT NOT NULL,
  PRIMARY KEY(account, letter)) STRICT, WITHOUT ROWID;
CREATE INDEX letter_account_letter ON letter_account(letter);
CREATE TABLE letter_person(letter TEXT NOT NULL, person TEXT NOT NULL, named TEXT NOT NULL,
  hidden INTEGER NOT NULL,
  PRIMARY KEY(person, letter, named)) STRICT, WITHOUT ROWID;
CREATE INDEX letter_named ON letter_person(named);
CREATE INDEX letter_persons ON letter_person(letter);
CREATE TABLE search_row(n INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, UNIQUE(id, kind)) STRICT;
CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, kind UNINDEXED, tickets, names, others, places, texts,
  tokenize="unicode61 remove_diacritics 0", prefix='1 2 3', detail=column);
INSERT INTO search(search, rank) VALUES('secure-delete', 1);
"""

# What is found by comparing names, not told by the history: a rebuild empties it, and it is found again.
# `touched` numbers each change of a file anew, `likely` holds two files each that may be one person.
FOUND: Final = """
CREATE TABLE touched(n INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE likely(one TEXT NOT NULL, other TEXT NOT NULL, band TEXT NOT NULL, bits REAL NOT NULL,
  PRIMARY KEY(one, other)) STRICT, WITHOUT ROWID;
CREATE INDEX likely_other ON likely(other);
"""

FOUND_TABLES: Final = ("touched", "likely")

LISTS: Final = "lists"
"""The `meta` key of what tells one making of the read tables from the next."""

MATCHED: Final = "matched"
"""The `meta` key of the number in `touched` up to which every file was compared."""

PROJECTION_TABLES: Final = (
    "head",
    "whereabouts",
    "interview",
    "source",
    "linked",
    "account",
    "person",
    "pair",
    "spelling",
    "trait",
    "letter",
    "letter_account",
    "letter_applicant",
    "letter_person",
    "search_row",
    "search",
)

DRAFTS: Final = """
CREATE TABLE draft(
  id TEXT NOT NULL, member TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  changed TEXT NOT NULL, content BLOB NOT NULL, about TEXT NOT NULL,
  PRIMARY KEY(id, member)) STRICT, WITHOUT ROWID;
"""


def _execute(database: Database, script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            database.run(statement)


def create(database: Database) -> None:
    """Make the tables of an empty vault.db."""
    with database.transaction():
        _execute(database, HISTORY)
        recreate_projections(database)
        database.run(f"PRAGMA user_version={VERSION}")


def create_drafts(database: Database) -> None:
    """Make the tables of an empty drafts.db."""
    with database.transaction():
        _execute(database, DRAFTS)
        database.run(f"PRAGMA user_version={VERSION}")


def recreate_projections(database: Database) -> None:
    """Drop and make the read tables, empty; the caller fills them in the same transaction."""
    for table in (*PROJECTION_TABLES, *FOUND_TABLES):
        database.run(f"DROP TABLE IF EXISTS {table}")
    _execute(database, PROJECTIONS)
    _execute(database, FOUND)
    database.run("DELETE FROM meta WHERE key=?", (MATCHED,))
    database.run("INSERT OR REPLACE INTO meta VALUES(?, ?)", (LISTS, random_hex()))


# Step n brings version n to n + 1, inside one transaction; `migrate` rebuilds the projections after.
STEPS: Final[dict[int, Callable[[Database], None]]] = {}


def version_of(database: Database) -> int:
    """The schema of a vault; `vault.newer` for one from the future."""
    found = int(database.value("PRAGMA user_version"))
    if found > VERSION:
        raise AppError("vault.newer", format=found)
    if found == 0:
        raise AppError("vault.damaged", part="vault.db")
    return found


def migrate(database: Database, rebuild: Callable[[Database], None]) -> int:
    """Bring an older vault to `VERSION`; returns the version found. `vault.newer` for one from the future."""
    found = version_of(database)
    if found < VERSION:
        with database.transaction():
            for step in range(found, VERSION):
                STEPS[step](database)
            recreate_projections(database)
            rebuild(database)
            database.run(f"PRAGMA user_version={VERSION}")
    return found
