"""Read tables made from the history: lists and search read these, never the revisions.

`refresh` brings the rows that depend on some changed records up to date, inside the transaction that
changed them; `rebuild` makes all of them anew and gives the same rows. A row holds what a list shows; where
two heads of a section stand, the one with the latest claimed time is shown and the conflict is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from kuager.model import comparison, consent, dates, names, status
from kuager.model.account import AccountNames, AccountSource, Events, Identity
from kuager.model.consent import Consent
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.letter import LetterBasis
from kuager.model.person import Link
from kuager.model.status import EventRules
from kuager.model.testimony import Contact, Session, Testifier, Videos
from kuager.task import Task
from kuager.vault import indexing, letter_line, linked, source_line, texts, traits, whereabouts
from kuager.vault.accounts import file_of, is_file, read_accounts, safety_of
from kuager.vault.database import Database, Row
from kuager.vault.heads import claimed, read_heads, strictest
from kuager.vault.schema import recreate_projections
from kuager.vault.tombstones import ERASED_SECTIONS

Key = tuple[RecordId, str]

_STEP = 200
LETTERS_PURPOSE = "kz_authorities"

HEADS_OF_ALL = (
    "INSERT INTO head SELECT s.record, s.name, s.n FROM section s JOIN revision r ON r.n=s.revision "
    "WHERE s.name<>'why' AND NOT EXISTS(SELECT 1 FROM parent p WHERE p.record=s.record "
    f"AND p.name=s.name AND p.digest=r.digest) AND s.n NOT IN ({ERASED_SECTIONS})"
)
"""Finds the heads: sections whose revision nobody names as a parent; can be narrowed by `AND`.

What was erased has none: it is nothing that stands, and nothing to decide between.
"""


def refresh(database: Database, changed: Iterable[Key], rules: EventRules, task: Task | None = None) -> None:
    """Update every row that depends on the changed records; call inside the writing transaction.

    Call it once for all: a row that depends on several of them is then made once.
    """
    work = _Work(database, rules)
    keys = dict.fromkeys(changed)
    for record, kind in keys:
        work.add(record, kind)
    work.run(task or Task.silent())
    whereabouts.settle_keys(database, keys)


def rebuild(database: Database, rules: EventRules) -> None:
    """Empty and fill all read tables from the history; call inside a transaction."""
    recreate_projections(database)
    database.run(f"{HEADS_OF_ALL} ORDER BY s.record, s.name, s.n")
    refresh(
        database,
        [(RecordId(i), kind) for i, kind in database.rows("SELECT id, kind FROM record ORDER BY n")],
        rules,
    )


_KEYS: Final = {"interview": "id", "linked": "node"}
"""The columns of the records that others are derived from."""


class _Work:
    """The rows to renew, found from the changed records, in the order in which they depend."""

    def __init__(self, database: Database, rules: EventRules) -> None:
        self._database = database
        self._rules = rules
        self._accounts: dict[RecordId, None] = {}
        self._interviews: dict[RecordId, None] = {}
        self._sources: dict[RecordId, None] = {}
        self._persons: dict[RecordId, None] = {}
        self._letters: dict[RecordId, None] = {}
        self._links: dict[RecordId, None] = {}
        self._files: dict[RecordId, None] = {}
        self._owners: dict[str, dict[RecordId, RecordId]] = {}

    def add(self, record: RecordId, kind: str) -> None:
        """Note what depends on a changed record."""
        if kind in ("testimony", "source"):
            self._note_source(record)
            self._note_hidden(record)
            for (person,) in self._database.rows("SELECT person FROM account WHERE source=?", (record,)):
                self._persons[person] = None
            for (letter,) in self._database.rows(
                "SELECT letter FROM letter_applicant WHERE testimony=?", (record,)
            ):
                self._letters[letter] = None
        elif kind == "consent":
            consents = read_heads(self._database, record, kind).all(Consent, "consent")
            told = {each.testimony for each in consents}
            self._note_owner(record, told, self._interviews, "interview", consent_id)
        elif kind == "account":
            self._accounts[record] = None
        elif kind == "link":
            told = {each.account for each in read_heads(self._database, record, kind).all(Link, "link")}
            self._note_owner(record, told, self._links, "linked", link_id)
        elif kind == "pair":
            linked.keep_pair(self._database, record)
        elif kind == "person":
            self._persons[record] = None
        elif kind == "letter":
            self._letters[record] = None

    def _note_hidden(self, source: RecordId) -> None:
        """With a source its accounts are retracted, and shown again."""
        hidden = self._is_source_hidden(source)
        for account, was in self._database.rows("SELECT id, hidden FROM account WHERE source=?", (source,)):
            if was or hidden:
                self._accounts[account] = None

    def _is_source_hidden(self, source: RecordId) -> bool:
        kinds = self._database.rows(  # of most sources nobody ever said so
            "SELECT DISTINCT d.kind FROM record d JOIN head h ON h.record=d.n AND h.name='retraction' "
            "WHERE d.id=? AND d.kind IN ('testimony', 'source')",
            (source,),
        )
        return any(read_heads(self._database, source, kind).hidden() for (kind,) in kinds)

    def _note_owner(
        self,
        record: RecordId,
        told: Iterable[RecordId],
        noted: dict[RecordId, None],
        table: str,
        derive: Callable[[RecordId], RecordId],
    ) -> None:
        """Note whose derived record this is: only the record that is derived from it speaks for it."""
        owner = next((each for each in told if derive(each) == record), None)
        if owner is None:  # nothing in it can be read
            if table not in self._owners:
                rows = self._database.rows(f"SELECT {_KEYS[table]} FROM {table}")
                self._owners[table] = {derive(each): each for (each,) in rows}
            owner = self._owners[table].get(record)
        if owner is not None:
            noted[owner] = None

    def run(self, task: Task) -> None:
        """Renew the rows; each step may note further ones for the steps after it."""
        done = 0
        self._note_linked()
        for renew, records in (
            (self._account, self._accounts),
            (self._letter_persons, self._letters),
            (self._interview, self._interviews),
            (partial(source_line.keep, self._database), self._sources),
            (self._person, self._persons),
            (partial(letter_line.keep, self._database), self._letters),
            (self._touch, self._files),
        ):
            for record in records:
                if done % _STEP == 0:
                    task.step(done, None, "lists")
                renew(record)
                done += 1

    def _note_linked(self) -> None:
        """Follow the changed links, and note every node that may belong to another file by that."""
        for node in linked.renew(self._database, self._links):
            kinds = self._database.rows("SELECT kind FROM record WHERE id=?", (node,))
            if ("testimony",) in kinds:
                self._interviews[node] = None
            if ("account",) in kinds:
                self._accounts[node] = None
            # A letter may name any node, also one of which nothing else is here.
            for (letter,) in self._database.rows("SELECT letter FROM letter_person WHERE named=?", (node,)):
                self._letters[letter] = None

    def _touch(self, file: RecordId) -> None:
        """Number a file anew, for what compares files; one that is no more has no likeness either."""
        self._database.run("INSERT OR REPLACE INTO touched(file) VALUES(?)", (file,))
        if not is_file(self._database, file):
            self._database.run("DELETE FROM likely WHERE one=?1 OR other=?1", (file,))

    def _replace(self, table: str, row: tuple[object, ...]) -> None:
        marks = ",".join("?" * len(row))
        self._database.run(f"INSERT OR REPLACE INTO {table} VALUES({marks})", row)

    def _account(self, record: RecordId) -> None:
        heads = read_heads(self._database, record, "account")
        source = heads.one(AccountSource, "source")
        before = self._database.row("SELECT source, person FROM account WHERE id=?", (record,))
        if source is None:
            self._database.run("DELETE FROM account WHERE id=?", (record,))
            traits.keep(self._database, record, "account")
            self._depends_on_account(record, before)
            return
        person = file_of(self._database, record)
        told = heads.one(AccountNames, "names") or AccountNames()
        traits.keep(
            self._database,
            record,
            "account",
            (name.text for given in heads.all(AccountNames, "names") for name in given.names),
            traits.of_account(heads.all(Identity, "identity"), heads.all(Events, "events")),
        )
        self._replace(
            "account",
            (
                record,
                source.source,
                source.position,
                person,
                names.display(told.names),
                source.relation,
                heads.hidden() or self._is_source_hidden(source.source),
            ),
        )
        self._depends_on_account(record, before, (source.source, person))

    def _depends_on_account(self, record: RecordId, *places: Row | None) -> None:
        """Note what shows an account at its (source, person) of before and of now."""
        # A letter names the file as it was called when it was written; it follows the account.
        for (letter,) in self._database.rows("SELECT letter FROM letter_person WHERE named=?", (record,)):
            self._letters[letter] = None
        for place in places:
            if place is not None:
                source, person = place
                self._note_source(source)
                self._persons[person] = None
                for (letter,) in self._database.rows(
                    "SELECT letter FROM letter_person WHERE person=?", (person,)
                ):
                    self._letters[letter] = None

    def _note_source(self, source: RecordId) -> None:
        """Nothing keeps a stranger from giving a testimony and another source the same id: then both."""
        self._interviews[source] = None
        if self._database.value("SELECT 1 FROM record WHERE id=? AND kind='source'", (source,)):
            self._sources[source] = None

    def _interview(self, record: RecordId) -> None:
        heads = read_heads(self._database, record, "testimony")
        before = self._database.value("SELECT witness FROM interview WHERE id=?", (record,))
        if before is not None:
            self._files[before] = self._persons[before] = None
        if not heads.sections:
            self._database.run("DELETE FROM interview WHERE id=?", (record,))
            traits.keep(self._database, record, "testimony")
            indexing.take_out(self._database, record, "interview")
            return
        hidden, witness = heads.hidden(), file_of(self._database, record)
        self._files[witness] = self._persons[witness] = None
        for (person,) in self._database.rows("SELECT person FROM account WHERE source=?", (record,)):
            self._files[person] = None  # who speaks of somebody, and of whom else, tells of that person too
        traits.keep(
            self._database,
            record,
            "testimony",
            (name.text for given in heads.all(Testifier, "testifier") for name in given.names),
            traits.of_testifier(heads.all(Testifier, "testifier"), heads.all(Contact, "contact")),
        )
        session = heads.one(Session, "session") or Session()
        testifier = heads.one(Testifier, "testifier") or Testifier()
        videos = heads.one(Videos, "videos") or Videos()
        agreed = read_heads(self._database, consent_id(record), "consent")
        persons = source_line.persons_of(self._database, record, hidden=hidden)
        conflicts = len(heads.conflicts()) + len(agreed.conflicts())
        levels = [heads.safety()]
        for _, account in persons:
            told = read_heads(self._database, account, "account")
            conflicts += len(told.conflicts())
            levels.append(told.safety())
        latest = max((head for part in heads.sections.values() for head in part), key=claimed)
        self._replace(
            "interview",
            (
                record,
                session.ticket,
                session.date.told,
                dates.sort_key(session.date.edtf),
                names.display(testifier.names),
                ", ".join(name for name, _ in persons if name),
                len(persons),
                session.interviewer,
                session.office,
                len(videos.files),
                strictest(levels),
                consent.answer(agreed.consents(record), LETTERS_PURPOSE),
                conflicts,
                latest.origin,
                latest.time,
                consent.frozen(agreed.consents(record)),
                hidden,
                witness,
                consent.answer(agreed.consents(record), consent.KEEPING),
            ),
        )
        indexing.put(self._database, record, "interview", texts.of_testimony(heads))

    def _person(self, record: RecordId) -> None:
        self._files[record] = None
        for (letter,) in self._database.rows("SELECT letter FROM letter_person WHERE person=?", (record,)):
            self._letters[letter] = None
        accounts = read_accounts(self._database, record)
        file = read_heads(self._database, record, "person")
        if not accounts and not file.sections:
            self._database.run("DELETE FROM person WHERE id=?", (record,))
            indexing.take_out(self._database, record, "person")
            return
        views = [view for view, _ in accounts]
        spellings = list(dict.fromkeys(name.text for view in views for name in view.names if name.text))
        shown = names.display([name for view in views for name in view.names])
        now = status.current(((v.id, e) for v in views for e in v.events), self._rules)
        born = next((v.identity.birth for v in views if v.identity.birth.told), dates.When())
        levels = [self._source_safety(view.id) for view in views]
        if "safety" in file.sections or not levels:
            levels.append(file.safety())
        facts = comparison.compare(views, self._rules)
        self._replace(
            "person",
            (
                record,
                shown,
                " · ".join(text for text in spellings if text != shown),
                born.told,
                now.code if now else "",
                (now.event.happened.told or now.event.learned.told) if now else "",
                now.account if now else "",
                next((v.identity.origin.told for v in views if v.identity.origin.told), ""),
                len(views),
                self._database.value(
                    "SELECT count(DISTINCT letter) FROM letter_person WHERE person=? AND hidden=0", (record,)
                ),
                strictest(levels),
                sum(fact.differs for fact in facts),
                sum(len(heads.conflicts()) for _, heads in accounts) + len(file.conflicts()),
                names.search_text(shown),
                file.hidden() or (bool(accounts) and self._are_all_hidden(record)),
            ),
        )
        indexing.put(self._database, record, "person", texts.of_person(views, file))

    def _are_all_hidden(self, person: RecordId) -> bool:
        return not self._database.value("SELECT 1 FROM account WHERE person=? AND hidden=0", (person,))

    def _source_safety(self, account: RecordId) -> str:
        source = RecordId(self._database.value("SELECT source FROM account WHERE id=?", (account,)))
        return safety_of(self._database, account, source)

    def _letter_persons(self, record: RecordId) -> None:
        heads = read_heads(self._database, record, "letter")
        basis, hidden = heads.one(LetterBasis, "letter"), heads.hidden()
        for (person,) in self._database.rows("SELECT person FROM letter_person WHERE letter=?", (record,)):
            self._persons[person] = None
        self._database.run("DELETE FROM letter_person WHERE letter=?", (record,))
        for named in basis.persons if basis is not None else ():
            person = file_of(self._database, named)
            self._database.run(
                "INSERT OR IGNORE INTO letter_person VALUES(?,?,?,?)", (record, person, named, hidden)
            )
            self._persons[person] = None
        told = basis.accounts if basis is not None else ()
        asking = basis.applicants if basis is not None else ()
        for table, others in (("letter_account", told), ("letter_applicant", asking)):
            self._database.run(f"DELETE FROM {table} WHERE letter=?", (record,))
            for other in others:
                self._database.run(f"INSERT OR IGNORE INTO {table} VALUES(?,?)", (record, other))
