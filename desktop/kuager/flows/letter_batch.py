"""Many letters at once: one for each person, by one template to one addressee, each signed and kept.

What is decided letter by letter is not decided here: nothing at risk is told, no source is believed rather
than another, and a letter that lacks what the law asks for is not made. Who gets no letter is told with the
reason. An order is kept, encrypted like a draft, with the ids that its letters will have: what was made is
what is in the vault under them, so that it can be stopped at any time and gone on with.

Pages are set, and signed letters looked at, by workers that take bytes and never a key; words, signatures and
the vault stay in this process. A few letters are under way at a time, so that memory does not grow with their
number.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Final, NamedTuple

import msgspec

from kuager.errors import AppError
from kuager.flows import letters, templates
from kuager.flows.letters import Element, LetterEditing, SignedLetter
from kuager.flows.signing import Pen
from kuager.flows.unlock import Session
from kuager.letters import page_worker
from kuager.letters.page_worker import Looked, Looking, Setting, Sheet
from kuager.model import canonical
from kuager.model.ids import RecordId, new_record_id
from kuager.model.letter import Filled
from kuager.model.section import Section
from kuager.task import Cancelled, Task
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of
from kuager.workers import Workers

DRAFT_KIND: Final = "letter_batch"
LIMIT: Final = 2000
"""How many letters one order may be for."""
_WORKERS: Final = 2
_UNDER_WAY: Final = 3
"""How many letters wait for the workers at each of the two steps."""


class Ordered(Section, frozen=True):
    """One letter of an order: whom it is about, and the id that it will have."""

    person: RecordId
    letter: RecordId


class Order(Section, frozen=True):
    """What is to be made. `risk` is the answer that holds for all of it, and so does what is `filled` in."""

    id: RecordId
    template: str
    addressee: str
    risk: str
    letters: tuple[Ordered, ...]
    filled: tuple[Filled, ...] = ()


class Line(msgspec.Struct, frozen=True):
    """What came of one letter: made, or why not.

    `reasons` are codes of obstacles that block, of an `AppError`, or `incomplete` with what is lacking in
    `lacking`; `told` are obstacles that do not block. `name` is what the person is called.
    """

    person: RecordId
    name: str
    letter: RecordId | None = None
    reasons: tuple[str, ...] = ()
    lacking: tuple[Element, ...] = ()
    told: tuple[str, ...] = ()


class Summary(msgspec.Struct, frozen=True):
    """What came of an order: `before` were made earlier, `waiting` are left because somebody stopped it."""

    order: Order
    lines: tuple[Line, ...]
    before: int
    waiting: int

    @property
    def made(self) -> int:
        """How many were made now."""
        return sum(line.letter is not None for line in self.lines)

    @property
    def not_made(self) -> tuple[Line, ...]:
        """Those for whom none was made, and why."""
        return tuple(line for line in self.lines if line.letter is None)


class _Words(NamedTuple):
    """A letter whose page is being set."""

    editing: LetterEditing
    line: Line
    sheet: Future[bytes]


class _Signed(NamedTuple):
    """A signed letter that is being looked at."""

    editing: LetterEditing
    line: Line
    pdf: bytes
    looked: Future[bytes]


# Orders ----------------------------------------------------------------------------------------------


def order(
    session: Session,
    persons: Sequence[RecordId],
    template_id: str,
    addressee: str,
    risk: str,
    filled: tuple[Filled, ...] = (),
) -> Order:
    """An order for these people, each once; `letter.too_many`, `letter.not_ready` without an answer."""
    files = tuple(dict.fromkeys(file_of(session.database, person) for person in persons))
    if len(files) > LIMIT:
        raise AppError("letter.too_many", limit=LIMIT)
    if not risk.strip():
        raise AppError("letter.not_ready")
    form = templates.load(session, template_id)
    return Order(
        new_record_id(),
        form.id,
        addressee or templates.first_addressee(session, form),
        risk,
        tuple(Ordered(file, new_record_id()) for file in files),
        filled,
    )


def without_letter(
    session: Session, persons: Sequence[RecordId], template_id: str, addressee: str
) -> list[RecordId]:
    """Those of them about whom there is no such letter to this addressee yet, in any language."""
    kind = templates.load(session, template_id).kind
    rows = session.database.rows(
        "SELECT j.value FROM json_each(?) j WHERE NOT EXISTS(SELECT 1 FROM letter_person p JOIN letter l "
        "ON l.id=p.letter WHERE p.person=j.value AND NOT l.hidden AND l.addressee=? AND l.kind=?)",
        (json.dumps([file_of(session.database, person) for person in persons]), addressee, kind),
    )
    return [RecordId(person) for (person,) in rows]


def keep(session: Session, wanted: Order, title: str) -> None:
    """Keep an order, so that it can be gone on with; on the thread of the drafts."""
    about = [each.person for each in wanted.letters]
    session.drafts.keep(wanted.id, DRAFT_KIND, title, canonical.encode(wanted), about)


def waiting(session: Session) -> list[tuple[RecordId, str, str]]:
    """Orders that were kept: (id, title, changed), the latest first."""
    return [(RecordId(row.id), row.title, row.changed) for row in session.drafts.all(DRAFT_KIND)]


def open_order(session: Session, wanted: RecordId) -> Order:
    """An order that was kept; `vault.no_record`."""
    content = session.drafts.read(wanted)
    if content is None:
        raise AppError("vault.no_record", kind="draft")
    return canonical.decode(content, Order, limit=len(content))


def discard(session: Session, wanted: RecordId) -> None:
    """Forget an order; what was made of it stays."""
    session.drafts.discard(wanted)


def made(session: Session, wanted: Order) -> list[RecordId]:
    """The letters of an order that are in the vault, in its order."""
    asked = json.dumps([each.letter for each in wanted.letters])
    rows = session.database.rows(
        "SELECT l.id FROM json_each(?) j JOIN letter l ON l.id=j.value WHERE l.signed ORDER BY j.key",
        (asked,),
    )
    return [RecordId(letter) for (letter,) in rows]


# Making ----------------------------------------------------------------------------------------------


def make(session: Session, wanted: Order, task: Task) -> Summary:
    """Make what is not made yet; on the thread that writes. Stopping it leaves whole letters only."""
    done = set(made(session, wanted))
    left = [each for each in wanted.letters if each.letter not in done]
    lines: list[Line] = []
    total = len(wanted.letters)
    if left:
        with Workers(page_worker.__name__, min(_WORKERS, max(1, os.cpu_count() or 1))) as workers:
            try:
                for line in _Making(session, wanted, workers).lines(left):
                    lines.append(line)
                    task.step(len(done) + len(lines), total, "letters")
            except Cancelled:
                pass  # what was made is whole and stays
    return Summary(wanted, tuple(lines), len(done), len(left) - len(lines))


class _Making:
    """Letters on their way: words here, pages in a worker, signature here, look in a worker, vault here."""

    def __init__(self, session: Session, wanted: Order, workers: Workers) -> None:
        self._session, self._wanted, self._workers = session, wanted, workers
        self._pen = Pen(session)
        self._moment: datetime = session.clock()
        self._setting: deque[_Words] = deque()
        self._looking: deque[_Signed] = deque()

    def lines(self, left: Sequence[Ordered]) -> Iterator[Line]:
        """One line for each letter, as soon as it is known what came of it."""
        for each in left:
            found = self._word(each)
            if isinstance(found, Line):
                yield found
            else:
                self._setting.append(found)
            if len(self._setting) > _UNDER_WAY:
                yield from self._sign()
            if len(self._looking) > _UNDER_WAY:
                yield self._keep()
        while self._setting:
            yield from self._sign()
        while self._looking:
            yield self._keep()

    def _word(self, each: Ordered) -> Line | _Words:
        session, wanted = self._session, self._wanted
        line = Line(each.person, lists.title(session.database, each.person, "person"))
        try:
            editing = letters.begin(session, each.person, wanted.template, addressee=wanted.addressee)
            editing = msgspec.structs.replace(
                editing, letter=each.letter, risk=wanted.risk, filled=wanted.filled
            )
            if wanted.filled:
                editing = letters.reworded(session, editing)
            assessment = letters.assess(session, editing)
            content = letters.content(session, editing)
        except AppError as error:
            return msgspec.structs.replace(line, reasons=(error.code,))
        blocking = tuple(each.code for each in assessment.obstacles if each.blocking)
        lacking = tuple(
            each for each in assessment.elements if each.rank == "law" and each.state == "missing"
        )
        if blocking or lacking:
            reasons = (*blocking, *(("incomplete",) if lacking else ()))
            return msgspec.structs.replace(line, reasons=tuple(dict.fromkeys(reasons)), lacking=lacking)
        told = tuple(each.code for each in assessment.obstacles)
        line = msgspec.structs.replace(line, told=told)
        return _Words(editing, line, self._workers.ask(page_worker.ask(Setting(content, self._moment))))

    def _sign(self) -> Iterator[Line]:
        """Sign the one that waits longest; a line only if that failed."""
        waiting_ = self._setting.popleft()
        try:
            sheet = page_worker.told(waiting_.sheet.result())
        except AppError as error:
            yield msgspec.structs.replace(waiting_.line, reasons=(error.code,))
            return
        assert isinstance(sheet, Sheet)  # noqa: S101 - what was asked for
        pdf = self._pen.put(sheet.pdf, sheet.boxes, waiting_.editing.basis.language, self._moment)
        looked = self._workers.ask(page_worker.ask(Looking(pdf, self._pen.known, self._moment)))
        self._looking.append(_Signed(waiting_.editing, waiting_.line, pdf, looked))

    def _keep(self) -> Line:
        """Keep the one that waits longest, if it holds."""
        waiting_ = self._looking.popleft()
        try:
            looked = page_worker.told(waiting_.looked.result())
        except AppError as error:
            return msgspec.structs.replace(waiting_.line, reasons=(error.code,))
        assert isinstance(looked, Looked)  # noqa: S101 - what was asked for
        if not looked.verdict.good:
            return msgspec.structs.replace(waiting_.line, reasons=("letter.check_failed",))
        letter = SignedLetter(waiting_.editing.letter, looked.verdict, looked.pages)
        letters.keep_signed(self._session, waiting_.editing, waiting_.pdf, letter)
        return msgspec.structs.replace(waiting_.line, letter=letter.id)
