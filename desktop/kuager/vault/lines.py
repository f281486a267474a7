"""Which rows of the read tables depend on a record, and making them anew in the order in which they depend.

Each row follows from heads and from rows of the tables before its own. Rows are made in pages, with one
question to each table for a page: so the memory that many of them take is that of a page and of their ids.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from kuager.model.consent import Consent
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.merge import Key
from kuager.model.person import Link
from kuager.model.status import EventRules
from kuager.vault import account_line, interview_line, letter_line, linked, person_line, source_line
from kuager.vault.database import Database
from kuager.vault.heads import read_many

_PAGE: Final = 256
"""Rows of one table that are made at once."""
_PAGE_BYTES: Final = 1 << 21
"""What they may be made from, counted as it is kept; one that is made from more is a page of its own."""

_FEW: Final = 8
"""So few are made at once, whatever they are made from."""

_OF_RECORD: Final = "record d ON d.id=j.value AND d.kind='{}'"
_OF_FILE: Final = "account a ON a.person=j.value CROSS JOIN record d ON d.id=a.id AND d.kind='account'"
"""From which records `d` a row with the id `j.value` is made, as far as they may be large."""

_OWNERS: Final = {"interview": "id", "linked": "node"}
"""The columns of the records that others are derived from."""

Noted = dict[RecordId, None]
"""Ids, each once, in the order in which they were noted."""


class Lines:
    """The rows that depend on changed records: first `note` them, then `renew` their rows once for all."""

    def __init__(self, database: Database, rules: EventRules) -> None:
        self._database = database
        self._rules = rules
        self._derived: dict[str, dict[RecordId, RecordId]] = {}
        self._accounts: Noted = {}
        self._interviews: Noted = {}
        self._sources: Noted = {}
        self._persons: Noted = {}
        self._letters: Noted = {}
        self._files: Noted = {}

    def renew(self) -> Iterator[float]:
        """Make the rows anew, some after each step; tells how much of the time it takes is over, up to 1."""
        over = 0.0
        # Each of these may note rows for those after it. How long it takes was measured, in parts of all.
        for part, of, noted, keep in (
            (0.25, _OF_RECORD.format("account"), self._accounts, self._keep_accounts),
            (0.01, _OF_RECORD.format("letter"), self._letters, self._keep_named),
            (0.34, _OF_RECORD.format("testimony"), self._interviews, self._keep_interviews),
            (0.02, _OF_RECORD.format("source"), self._sources, self._keep_sources),
            (0.36, _OF_FILE, self._persons, self._keep_persons),
            (0.02, _OF_RECORD.format("letter"), self._letters, self._keep_letters),
            (0.00, _OF_FILE, self._files, self._touch),
        ):
            records = sorted(noted)  # as they lie in their tables
            done = 0
            for page in _pages(self._database, records, of):
                yield over + part * done / len(records)
                keep(page)
                done += len(page)
            over += part

    # -- what depends on a record --------------------------------------------------------------------

    def note(self, changed: Iterable[Key]) -> None:
        """Note what depends on these records."""
        of_kind: dict[str, list[RecordId]] = {}
        for record, kind in changed:
            of_kind.setdefault(kind, []).append(record)
        if sources := [*of_kind.get("testimony", ()), *of_kind.get("source", ())]:
            self._note_sources(sources)
            self._note_hidden(sources)
            self._persons |= self._asked("a.person", "account a ON a.source=j.value", sources)
            self._letters |= self._asked("l.letter", "letter_applicant l ON l.testimony=j.value", sources)
        if consents := of_kind.get("consent"):
            found = read_many(self._database, consents, "consent")
            told = {
                record: [each.testimony for each in heads.all(Consent, "consent")]
                for record, heads in found.items()
            }
            self._interviews |= self._owners("interview", told, consent_id)
        if links := of_kind.get("link"):
            found = read_many(self._database, links, "link")
            named = {
                record: [each.account for each in heads.all(Link, "link")] for record, heads in found.items()
            }
            self._note_linked(self._owners("linked", named, link_id))
        if pairs := of_kind.get("pair"):
            linked.keep_pairs(self._database, pairs)
        self._accounts |= dict.fromkeys(of_kind.get("account", ()))
        self._persons |= dict.fromkeys(of_kind.get("person", ()))
        self._letters |= dict.fromkeys(of_kind.get("letter", ()))

    def _asked(self, column: str, joined: str, records: Iterable[RecordId]) -> Noted:
        """What a table says of these records, which are `j.value`."""
        sql = f"SELECT DISTINCT {column} FROM json_each(?) j CROSS JOIN {joined}"
        return {RecordId(found): None for (found,) in self._database.rows(sql, (json.dumps(list(records)),))}

    def _note_sources(self, sources: Iterable[RecordId]) -> None:
        """Nothing keeps a stranger from giving a testimony and another source the same id: then both."""
        noted = dict.fromkeys(sources)
        self._interviews |= noted
        self._sources |= self._asked("d.id", "record d ON d.id=j.value AND d.kind='source'", noted)

    def _note_hidden(self, sources: Iterable[RecordId]) -> None:
        """With a source its accounts are retracted, and shown again."""
        hidden = account_line.hidden_sources(self._database, sources)
        self._accounts |= self._asked("a.id", "account a ON a.source=j.value", hidden)
        self._accounts |= self._asked("a.id", "account a ON a.source=j.value AND a.hidden", sources)

    def _owners(
        self,
        table: str,
        told: Mapping[RecordId, Iterable[RecordId]],
        derive: Callable[[RecordId], RecordId],
    ) -> Noted:
        """Whose derived records these are: only the record that is derived from it speaks for it."""
        noted: Noted = {}
        for record, named in told.items():
            owner = next((each for each in named if derive(each) == record), None)
            if owner is None:  # nothing in it can be read
                owner = self._owners_by_table(table, derive).get(record)
            if owner is not None:
                noted[owner] = None
        return noted

    def _owners_by_table(
        self, table: str, derive: Callable[[RecordId], RecordId]
    ) -> dict[RecordId, RecordId]:
        """By derived id. Looked up once: whatever comes into the table later comes as what stands."""
        if table not in self._derived:
            rows = self._database.rows(f"SELECT {_OWNERS[table]} FROM {table}")
            self._derived[table] = {derive(each): each for (each,) in rows}
        return self._derived[table]

    def _note_linked(self, nodes: Iterable[RecordId]) -> None:
        """Follow the links of these, and note every node that may belong to another file by that."""
        moved = linked.renew(self._database, nodes)
        if moved:
            self._interviews |= self._asked("d.id", "record d ON d.id=j.value AND d.kind='testimony'", moved)
            self._accounts |= self._asked("d.id", "record d ON d.id=j.value AND d.kind='account'", moved)
            # A letter may name any node, also one of which nothing else is here.
            self._note_letters("named", moved)

    def _note_letters(self, column: str, nodes: Iterable[RecordId]) -> None:
        """Note the letters about these nodes or files."""
        self._letters |= self._asked("l.letter", f"letter_person l ON l.{column}=j.value", nodes)

    # -- making them ---------------------------------------------------------------------------------

    def _keep_accounts(self, records: list[RecordId]) -> None:
        places = self._places(records)
        account_line.keep(self._database, records)
        places |= self._places(records)
        self._note_sources(source for source, _ in places)
        persons = dict.fromkeys(person for _, person in places)
        self._persons |= persons
        self._note_letters("person", persons)
        # A letter names the file as it was called when it was written; it follows the account.
        self._note_letters("named", records)

    def _places(self, accounts: list[RecordId]) -> dict[tuple[RecordId, RecordId], None]:
        """The (source, person) of accounts as they are now."""
        sql = "SELECT a.source, a.person FROM json_each(?) j CROSS JOIN account a ON a.id=j.value"
        return dict.fromkeys(self._database.rows(sql, (json.dumps(accounts),)))

    def _keep_named(self, records: list[RecordId]) -> None:
        self._persons |= self._asked("l.person", "letter_person l ON l.letter=j.value", records)
        letter_line.keep_named(self._database, records)
        self._persons |= self._asked("l.person", "letter_person l ON l.letter=j.value", records)

    def _keep_interviews(self, records: list[RecordId]) -> None:
        self._note_witnesses(records)
        interview_line.keep(self._database, records)
        self._note_witnesses(records)
        # Who speaks of somebody, and of whom else, tells of that person too.
        told = "interview i ON i.id=j.value CROSS JOIN account a ON a.source=i.id"
        persons = self._asked("a.person", told, records)
        self._files |= {person: None for person in persons if person not in self._persons}

    def _note_witnesses(self, records: list[RecordId]) -> None:
        self._persons |= self._asked("i.witness", "interview i ON i.id=j.value", records)

    def _keep_sources(self, records: list[RecordId]) -> None:
        source_line.keep(self._database, records)

    def _keep_persons(self, records: list[RecordId]) -> None:
        self._note_letters("person", records)
        person_line.keep(self._database, records, self._rules)
        self._touch(records)

    def _keep_letters(self, records: list[RecordId]) -> None:
        letter_line.keep(self._database, records)

    def _touch(self, files: Collection[RecordId]) -> None:
        """Number files anew, for what compares them; one that is no more has no likeness either."""
        self._database.run_many("INSERT OR REPLACE INTO touched(file) VALUES(?)", ((file,) for file in files))
        held = self._asked("a.person", "account a ON a.person=j.value", files)
        held |= self._asked("i.witness", "interview i ON i.witness=j.value", files)
        gone = ((file,) for file in files if file not in held)
        self._database.run_many("DELETE FROM likely WHERE one=?1 OR other=?1", gone)


def _pages(database: Database, rows: Sequence[RecordId], of: str) -> Iterator[list[RecordId]]:
    """The ids of rows in order, as many at once as may be made of such records."""
    if len(rows) <= _FEW:
        if rows:
            yield list(rows)
        return
    for at in range(0, len(rows), _PAGE):
        some = rows[at : at + _PAGE]
        sizes: dict[RecordId, int] = dict(
            database.rows(
                f"SELECT j.value, sum(length(s.content)) FROM json_each(?) j CROSS JOIN {of} "
                "CROSS JOIN head h ON h.record=d.n CROSS JOIN section s ON s.n=h.section GROUP BY j.key",
                (json.dumps(some),),
            )
        )
        page: list[RecordId] = []
        size = 0
        for row in some:
            more = sizes.get(row) or 0
            if page and size + more > _PAGE_BYTES:
                yield page
                page, size = [], 0
            page.append(row)
            size += more
        yield page
