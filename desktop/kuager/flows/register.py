"""The register of letters: under which number a letter went out, when its answer is due, what came of it.

A number stands once in a vault (`letter.number_taken`); it begins with the office's own sign, so that the
numbers of two offices stay apart after a merge. What is replaced is what was read: what somebody else wrote
meanwhile stays beside it, as a conflict. Days are those of the vault's clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows import addressees, attachments, deadlines
from kuager.flows.attachments import Attached
from kuager.flows.deadlines import Breach, Standing, WorkingDays
from kuager.flows.unlock import Session
from kuager.model import followup
from kuager.model.attachment import Attachment, Attachments
from kuager.model.followup import Dispatch, FollowUp, Movement, Term
from kuager.model.ids import RecordId
from kuager.model.letter import LetterBasis
from kuager.model.section import Section
from kuager.vault import listing as lists
from kuager.vault.heads import Heads, read_heads
from kuager.vault.history import Change
from kuager.vault.listing import LetterRow

__all__ = ["Attached", "Attachment", "Dispatch", "FollowUp", "LetterRow", "Movement", "Standing"]

PRESSING: Final = ("overdue", "due_soon")
"""How letters stand that somebody must look after, the most pressing first."""
_BY_LAW: Final = "kz_authority"
_SIGN: Final = "register_sign"
_SIGN_LIMIT: Final = 20


class Registered(msgspec.Struct, frozen=True):
    """What the register holds of a letter, in the parts that are written together."""

    dispatch: Dispatch = Dispatch()
    followup: FollowUp = FollowUp()
    attachments: Attachments = Attachments()

    def sections(self) -> dict[str, Section]:
        """The parts by the names of their sections."""
        return {name: getattr(self, name) for name in self.__struct_fields__}


class Page(msgspec.Struct, frozen=True):
    """One letter in the register, as it stands today.

    `earlier` is the letter that it asks or complains about, `later` are those about it.
    """

    told: Registered
    standing: Standing
    breaches: tuple[Breach, ...] = ()
    earlier: LetterRow | None = None
    later: tuple[LetterRow, ...] = ()


class Entry(msgspec.Struct, frozen=True):
    """A line of the register; `followed` says that another letter has been written about it since.

    `twice`: another letter has its number, because two offices gave it before their vaults met.
    """

    row: LetterRow
    standing: Standing
    followed: bool = False
    twice: bool = False

    @property
    def is_pressing(self) -> bool:
        """Whether somebody must look after it."""
        return self.standing.state in PRESSING and not self.followed and not self.row.hidden


class Calendar:
    """What standings are told by: read once for many letters; on a worker, for it is slow."""

    def __init__(self, session: Session) -> None:
        self.days: WorkingDays = deadlines.working_days(session)
        self.today = session.clock().date()
        self._groups = {each.code: each.group for each in addressees.every(session)}

    def is_by_law(self, addressee: str) -> bool:
        """Whether an addressee must answer within the terms of the law."""
        return self._groups.get(addressee) == _BY_LAW

    def of(self, row: LetterRow) -> Standing:
        """How a letter of a list stands."""
        return deadlines.standing(
            Term(row.begins, row.until, row.extended),
            self.days,
            self.today,
            sent=bool(row.sent),
            reply=row.reply,
            by_law=self.is_by_law(row.addressee),
        )


# Reading ---------------------------------------------------------------------------------------------


def read(session: Session, letter: RecordId) -> Page:
    """One letter; on a worker that reads. `vault.no_record`."""
    heads = _heads(session, letter)
    basis = heads.one(LetterBasis, "letter")
    if basis is None:
        raise AppError("vault.no_record", kind="letter")
    calendar, told = Calendar(session), _told(heads)
    by_law = calendar.is_by_law(basis.addressee)
    standing = deadlines.standing(
        followup.term(told.dispatch, told.followup),
        calendar.days,
        calendar.today,
        sent=bool(told.dispatch.sent.told),
        reply=told.followup.reply,
        by_law=by_law,
    )
    found = deadlines.breaches(told.dispatch, told.followup, calendar.days, calendar.today) if by_law else ()
    earlier = lists.read(session.database, lists.LETTERS, "t.id=?", (basis.earlier_letter,))
    later = lists.read(session.database, lists.LETTERS, "t.earlier=? AND t.hidden=0", (letter,))
    return Page(told, standing, found, next(iter(earlier), None), tuple(later))


def _heads(session: Session, letter: RecordId) -> Heads:
    return read_heads(session.database, letter, "letter")


def _told(heads: Heads) -> Registered:
    return Registered(
        heads.one(Dispatch, "dispatch") or Dispatch(),
        heads.one(FollowUp, "followup") or FollowUp(),
        heads.one(Attachments, "attachments") or Attachments(),
    )


def entries(session: Session, rows: Iterable[LetterRow]) -> list[Entry]:
    """Lines of the register from the rows of a list, in their order; on a worker that reads."""
    calendar = Calendar(session)
    followed = {
        earlier
        for (earlier,) in session.database.rows("SELECT earlier FROM letter WHERE earlier<>'' AND hidden=0")
    }
    twice = {
        number
        for (number,) in session.database.rows(
            "SELECT number FROM letter WHERE number<>'' GROUP BY number HAVING count(*)>1"
        )
    }
    return [Entry(row, calendar.of(row), row.id in followed, row.number in twice) for row in rows]


def listing(session: Session, *, hidden: bool = False) -> list[Entry]:
    """The whole register, the latest letter first; retracted ones too if asked for."""
    return entries(session, lists.read(session.database, lists.LETTERS, "t.hidden<=?", (hidden,)))


def pressing(session: Session) -> list[Entry]:
    """Letters whose answer is overdue or due soon and that nobody has followed up: the oldest first."""
    rows = lists.read(
        session.database,
        lists.LETTERS,
        "t.hidden=0 AND (t.begins<>'' OR t.until<>'') AND t.state<>'answered'",
    )
    if not rows:
        return []  # most days of most vaults: the calendar is not even read
    return sorted(
        (entry for entry in entries(session, rows) if entry.is_pressing),
        key=lambda entry: (entry.standing.due, entry.row.id),
    )


# Writing ---------------------------------------------------------------------------------------------


def record(session: Session, letter: RecordId, told: Registered, read_before: Registered) -> None:
    """Record what became of a letter, in place of what was read; only what changed is written."""
    heads = _heads(session, letter)
    if not heads.sections:
        raise AppError("vault.no_record", kind="letter")
    _check_number(session, letter, told.dispatch.number)
    before, seen = read_before.sections(), dict[str, tuple[str, ...]]()
    changed = {name: section for name, section in told.sections().items() if section != before[name]}
    for name in changed:
        found = heads.sections.get(name, ())
        seen[name] = tuple(head.digest for head in found if head.read() == before[name])
    if changed:
        change = Change(letter, "letter", changed, seen=seen)
        session.history.save([change], session.member.id, session.clock())


def change(session: Session, letter: RecordId, dispatch: Dispatch, after: FollowUp) -> Registered:
    """Record this in place of what stands now; for who has just looked."""
    before = _told(_heads(session, letter))
    told = msgspec.structs.replace(before, dispatch=dispatch, followup=after)
    record(session, letter, told, before)
    return told


def read_told(session: Session, letter: RecordId) -> Registered:
    """What is recorded of a letter; `vault.no_record`."""
    heads = _heads(session, letter)
    if heads.one(LetterBasis, "letter") is None:
        raise AppError("vault.no_record", kind="letter")
    return _told(heads)


def attached(session: Session, letter: RecordId) -> list[Attached]:
    """The replies and receipt slips that are kept with a letter."""
    return attachments.of_record(session, letter)


# Numbers ---------------------------------------------------------------------------------------------


def sign(session: Session) -> str:
    """What the numbers of this office begin with, "" while nobody chose it."""
    return session.office_setting(_SIGN)


def keep_sign(session: Session, words: str) -> None:
    """Choose it for all members; on the thread that writes. Numbers that were given stay."""
    session.keep_office_setting(_SIGN, "".join(words.split())[:_SIGN_LIMIT])


def next_number(session: Session) -> str:
    """The next free number of this office and year, such as `АЛМ-12/2026`."""
    own, year = sign(session), session.clock().year
    before, after = f"{own}-" if own else "", f"/{year}"
    last = session.database.value(  # a cast reads the digits at the beginning
        "SELECT max(CAST(substr(number, ?) AS INTEGER)) FROM letter "
        "WHERE number>=? AND number<? AND substr(number, ?)=?",
        (len(before) + 1, f"{before}0", f"{before}:", -len(after), after),
    )
    return f"{before}{(last or 0) + 1}{after}"


def _check_number(session: Session, letter: RecordId, number: str) -> None:
    taken = session.database.rows("SELECT number FROM letter WHERE number<>'' AND id<>?", (letter,))
    if number and number.casefold() in {str(each).casefold() for (each,) in taken}:
        raise AppError("letter.number_taken", number=number[:_SIGN_LIMIT])
