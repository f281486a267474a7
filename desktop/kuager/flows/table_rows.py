"""Rows of somebody's table as interviews: which rows belong together, whom they correct, what they change.

Rows with one key are one interview; a row is one person told of. An empty cell says nothing: it takes nothing
away from what is recorded. A number in a field's path (`names.2`) is the place in the record's list. A person
is found by the account's id or by a name that is written alike, and is new otherwise. An interview with a row
that cannot be taken is refused as a whole.

Reasons of a `Problem`, beside those of `flows.cells`: no_key, two_interviews (the key is that of several),
contradiction (two rows of one interview differ), hidden (retracted), erased, elsewhere (an account of another
source), two_persons (the name is that of several), twice (two rows are one person), persons (too many), form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kuager.archive.table import Row
from kuager.errors import AppError
from kuager.flows import cells, interview, saving
from kuager.flows.cells import Refused
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model import dates, fields, mapping, names
from kuager.model.ids import RecordId, is_id, new_record_id
from kuager.model.interview import PERSONS_LIMIT, Interview, PersonTold
from kuager.model.mapping import ACCOUNT, ID, PERSON, Column, Key
from kuager.model.testimony import Session as Sitting
from kuager.vault import tombstones
from kuager.vault.heads import every

_NAMES = PERSON + "names.names."


class Note(msgspec.Struct, frozen=True):
    """What was understood of a cell: code and fact as in `flows.cells.Said`."""

    row: int
    header: str
    told: str
    code: str
    fact: str


class Problem(msgspec.Struct, frozen=True):
    """Why a row was not taken; `header` is "" where it is not one cell's fault."""

    row: int
    reason: str
    header: str = ""
    told: str = ""


class Difference(msgspec.Struct, frozen=True):
    """A field, by its numbered path in the interview, as it is and as it will be."""

    path: str
    before: str
    after: str


class Planned(msgspec.Struct, frozen=True):
    """What will become of the rows of one interview; `state` is new, changed, same or refused."""

    state: str
    title: str
    rows: tuple[int, ...]
    persons: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
    editing: Editing | None = None


class Told(msgspec.Struct):
    """One row as it was understood, by path; `derived` is our own reading and yields to somebody's."""

    number: int
    told: dict[str, str] = msgspec.field(default_factory=dict)
    derived: dict[str, str] = msgspec.field(default_factory=dict)
    problems: list[Problem] = msgspec.field(default_factory=list)


def understood(row: Row, places: Sequence[tuple[int, Column]], notes: list[Note]) -> Told:
    """Read a row, each column from its place; what was understood is added to the notes."""
    told = Told(row.number)
    for at, column in places:
        text, field = row.cell(at), mapping.field_at(column.field)
        if field is None:  # the mapping was checked
            continue
        try:
            said = cells.said(column, field, text)
        except Refused as refused:
            told.problems.append(Problem(row.number, refused.reason, column.header, text.strip()))
            continue
        if said is not None:
            told.told |= said.told
            told.derived |= said.derived
            if said.note:
                notes.append(Note(row.number, column.header, text.strip(), said.note, said.fact))
    return told


def grouped(rows: Iterable[Told], key: Key) -> list[list[Told]]:
    """The rows of each interview, in the order of the table; empty ones are left out."""
    groups: dict[tuple[str, ...], list[Told]] = {}
    for row in rows:
        if not row.told and not row.problems:
            continue
        value = row.told.get(key, "")
        if key and not value and not row.problems:
            row.problems.append(Problem(row.number, "no_key"))
        alone = ("row", str(row.number))
        groups.setdefault(_key(key, value, row.told) if value else alone, []).append(row)
    return list(groups.values())


def _key(key: Key, value: str, told: Mapping[str, str]) -> tuple[str, ...]:
    """What rows of one interview share: a ticket is one of its day."""
    return (value, _day(told.get("session.date.told", ""))) if key == "session.ticket" else (value,)


def _day(told: str) -> str:
    return dates.understand(told).edtf or told.strip()


class Interviews:
    """Finds the interviews that rows correct, and makes the documents as they will be."""

    def __init__(self, session: Session, key: Key) -> None:
        self._session = session
        self._key = key
        self._hidden = {row.id for row in interview.listing(session, hidden=True) if row.hidden}
        self._known: dict[tuple[str, ...], set[RecordId]] = {}
        if key in ("session.reference", "session.ticket"):
            for record, sitting in every(session.database, "testimony", "session", Sitting):
                ticket = (sitting.ticket, _day(sitting.date.told))
                known = ticket if key == "session.ticket" else (sitting.reference,)
                self._known.setdefault(known, set()).add(record)

    def planned(self, rows: Sequence[Told]) -> Planned:
        """What will become of the rows of one interview."""
        numbers = tuple(row.number for row in rows)
        problems = [problem for row in rows for problem in row.problems]
        editing = document = None
        if not problems:
            try:
                editing = self._opened(rows[0])
                document, differences = self._changed(editing.interview, rows)
            except _RowRefused as refused:
                problems = [refused.problem]
        if problems or editing is None or document is None:
            title = next((title for row in rows if (title := _title(row))), "")
            return Planned("refused", title, numbers, problems=tuple(problems))
        exists = bool(editing.seen)
        state = "same" if exists and not differences else "changed" if exists else "new"
        return Planned(
            state,
            names.display(document.testifier.names) or document.session.reference or document.session.ticket,
            numbers,
            tuple(names.display(told.names.names) for told in document.persons),
            differences,
            editing=editing.with_interview(document),
        )

    def _opened(self, row: Told) -> Editing:
        """The interview that exists, else a new one without persons."""
        record = self._found(row)
        try:
            if record is not None and self._session.history.exists(record, "testimony"):
                if record in self._hidden:
                    raise _RowRefused(row, "hidden")
                return interview.open_recorded(self._session, record)
            blank = msgspec.structs.replace(Interview.blank(), persons=())
            if record is not None:
                tombstones.check(self._session.database, record, "testimony")
                blank = msgspec.structs.replace(blank, id=record)
        except AppError as error:
            raise _RowRefused(row, "erased" if error.code == "record.erased" else "form") from error
        return Editing(interview=blank)

    def _found(self, row: Told) -> RecordId | None:
        value = row.told.get(self._key, "")
        if not value:
            return None
        if self._key == ID:
            if not is_id(value):
                raise _RowRefused(row, "form", ID, value)
            return RecordId(value)
        found = self._known.get(_key(self._key, value, row.told), set())
        if len(found) > 1:
            raise _RowRefused(row, "two_interviews", told=value)
        return next(iter(found), None)

    def _changed(self, before: Interview, rows: Sequence[Told]) -> tuple[Interview, tuple[Difference, ...]]:
        base = fields.values(before)
        told: dict[str, str] = {}
        derived: dict[str, str] = {}
        persons = _Persons(before)
        for row in rows:
            at = persons.place(row)
            for path, value in row.told.items():
                if path in (ID, ACCOUNT) or (path.startswith(PERSON) and not at):
                    continue
                inner = _at(path, at)
                if told.setdefault(inner, value) != value:
                    raise _RowRefused(row, "contradiction", told=value)
            derived |= {_at(path, at): value for path, value in row.derived.items()}
        told |= persons.accounts
        after = base | told
        after |= {path: value for path, value in derived.items() if _holds(path, base, told)}
        if any(path.startswith("consent.") for path in after):
            after["consent.testimony"] = before.id
        after = {path: value for path, value in after.items() if value}
        changed = {path for path in base.keys() | after.keys() if base.get(path) != after.get(path)}
        try:
            document = fields.build(Interview, after)
            self._refuse_foreign(document)
        except AppError as error:
            reason = "elsewhere" if error.facts.get("reason") == _FOREIGN else "form"
            raise _RowRefused(rows[0], reason, told=str(error.facts.get("reason", ""))) from error
        paths = sorted(changed, key=_natural)
        return document, tuple(Difference(path, base.get(path, ""), after.get(path, "")) for path in paths)

    def _refuse_foreign(self, document: Interview) -> None:
        try:
            saving.own_accounts_only(self._session, document.id, document.persons)
        except AppError as error:
            raise AppError("input.malformed", reason=_FOREIGN) from error


_FOREIGN = "elsewhere"


class _RowRefused(Exception):  # noqa: N818 - a row that goes back to whoever wrote it
    def __init__(self, row: Told, reason: str, header: str = "", told: str = "") -> None:
        super().__init__(reason)
        self.problem = Problem(row.number, reason, header, told)


class _Persons:
    """Which person of an interview each row tells of, by the number in its list."""

    def __init__(self, before: Interview) -> None:
        self._before = before.persons
        self._count = len(before.persons)
        self._taken: set[int] = set()
        self._spelt: set[str] = set()
        self.accounts: dict[str, str] = {}

    def place(self, row: Told) -> int:
        """The number, 0 where the row tells of nobody."""
        if not any(path.startswith(PERSON) for path in row.told):
            return 0
        at = self._known(row)
        if at == 0:
            self._count += 1
            at = self._count
            self.accounts[f"persons.{at}.account"] = row.told.get(ACCOUNT, "") or new_record_id()
        if at in self._taken:
            raise _RowRefused(row, "twice")
        if self._count > PERSONS_LIMIT:
            raise _RowRefused(row, "persons")
        self._taken.add(at)
        return at

    def _known(self, row: Told) -> int:
        if account := row.told.get(ACCOUNT, ""):
            accounts = [told.account for told in self._before]
            return accounts.index(RecordId(account)) + 1 if account in accounts else 0
        wanted = {
            names.search_text(value)
            for path, value in row.told.items()
            if path.startswith(_NAMES) and path.endswith(".text")
        }
        if wanted & self._spelt:  # the next time nobody could tell the two apart
            raise _RowRefused(row, "twice")
        self._spelt |= wanted
        alike = [at for at, told in enumerate(self._before, 1) if wanted & _spellings(told)]
        if len(alike) > 1:
            raise _RowRefused(row, "two_persons")
        return alike[0] if alike else 0


def _spellings(told: PersonTold) -> set[str]:
    return {names.search_text(name.text) for name in told.names.names}


def _at(path: str, person: int) -> str:
    """The path in the interview of a path in a row."""
    return f"persons.{person}.{path.removeprefix(PERSON)}" if path.startswith(PERSON) else path


def _holds(path: str, base: Mapping[str, str], told: Mapping[str, str]) -> bool:
    """Whether our own reading counts: what it is read from is new, and nobody said another one with it."""
    parent = path.rpartition(".")[0] + "."
    beside = [each for each in told if each.startswith(parent) and each != path]
    anew = any(told[each] != base.get(each) for each in beside)
    if path in told:
        return anew and told[path] == base.get(path)
    return anew or path not in base


def _natural(path: str) -> list[tuple[int, str]]:
    """Sorts `names.10` behind `names.9`."""
    return [(int(part) if part.isdecimal() else 0, part) for part in path.split(".")]


def _title(row: Told) -> str:
    """What a row that is given back is known by."""
    ways = ("testifier.names.1.text", f"{_NAMES}1.text", "session.reference", "session.ticket")
    return next((row.told[path] for path in ways if row.told.get(path)), "")
