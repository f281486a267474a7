"""The queue of a day: tickets at the door, in the room, done; one for each family that comes.

Tickets lie beside the drafts (`model/ticket.py`), so writing one waits for nothing, and none is lost by a
lock or a power cut. They belong to all members of the machine. What is here may run on any thread.

An interview that was begun with a ticket has a draft, and that is its member's alone. So a ticket changes
hands in two ways. Who *hands it over* gives the own draft away with it: there is one draft, now the other's.
Who *takes it over*, where the other one did not, goes on from a copy of what was written last; the other
one's draft stays untouched, with every word that is in it.

Errors: `vault.no_record` for a ticket or member that is not (or no more) there, `record.erased`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows import interview as interviews
from kuager.flows import sitting
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import MemberId, RecordId, new_record_id
from kuager.model.ticket import State, Ticket, Told
from kuager.vault import listing as lists
from kuager.vault import tombstones
from kuager.vault.keys import Member

__all__ = ["Member", "Queue", "Row", "State", "Ticket", "Told"]

BEGUN: Final = ("room", "paused")
OVER: Final = ("done", "left")


class Row(msgspec.Struct, frozen=True):
    """A ticket as lists show it; `member` is the name of who interviews."""

    ticket: Ticket
    member: str = ""
    own: bool = False

    @property
    def id(self) -> RecordId:
        return self.ticket.id


class Queue(msgspec.Struct, frozen=True):
    """The tickets of today, and those of other days that nobody has cleared away; removed ones in neither.

    `waiting` are in the order in which they are called, `begun` the own ones first, `over` the last first.
    """

    day: str
    waiting: tuple[Row, ...] = ()
    begun: tuple[Row, ...] = ()
    over: tuple[Row, ...] = ()
    earlier: tuple[Row, ...] = ()

    @property
    def called(self) -> int:
        """How many of today's were called, or came in without."""
        return sum(bool(row.ticket.called) for row in (*self.waiting, *self.begun, *self.over))

    @property
    def total(self) -> int:
        """How many there are today."""
        return len(self.waiting) + len(self.begun) + len(self.over)


def listing(session: Session) -> Queue:
    """The queue as it stands."""
    day, names = _day(session), {member.id: member.name for member in session.keys.members()}
    rows = [
        Row(ticket, names.get(MemberId(ticket.member), ""), ticket.member == session.member.id)
        for ticket in session.tickets.all()
        if ticket.state != "removed"
    ]
    today = [row for row in rows if row.ticket.day == day]
    begun = (row for row in today if row.ticket.state in BEGUN)
    over = (row for row in today if row.ticket.state in OVER)
    return Queue(
        day=day,
        waiting=tuple(sorted((row for row in today if row.ticket.state == "waiting"), key=_turn)),
        begun=tuple(sorted(begun, key=lambda row: (not row.own, row.ticket.state != "room", _turn(row)))),
        over=tuple(sorted(over, key=lambda row: row.ticket.turned, reverse=True)),
        earlier=tuple(reversed([row for row in rows if row.ticket.day != day])),
    )


def _turn(row: Row) -> tuple[bool, str, str, int]:
    """Who was called stands at the door; then who has waited longest."""
    ticket = row.ticket
    return (not ticket.called, ticket.called, ticket.came, ticket.number)


def members(session: Session) -> list[Member]:
    """To whom a ticket can be handed over."""
    return [member for member in session.keys.members() if member.id != session.member.id]


# At the door ----------------------------------------------------------------------------------------


def add(session: Session, told: Told = Told()) -> Ticket:  # noqa: B008 - frozen
    """A new ticket with the day's next number; a number is never given twice on a day."""
    with session.tickets.transaction():
        now = _now(session)
        ticket = Ticket(
            id=new_record_id(),
            day=_day(session),
            number=_next_number(session),
            told=told,
            came=now,
            turned=now,
        )
        _put(session, ticket)
    return ticket


def _next_number(session: Session) -> int:
    day = _day(session)
    return 1 + max((ticket.number for ticket in session.tickets.all() if ticket.day == day), default=0)


def change(session: Session, ticket: RecordId, told: Told, witness: str = "") -> Ticket:
    """What was said at the door, as it is typed now; `witness` is the file of who came, "" where not known.

    The draft that was begun with it keeps what stands in it.
    """
    return _changed(session, ticket, told=told, witness=witness)


def call_next(session: Session) -> Ticket | None:
    """Call who has waited longest and was not called yet; if all were, the first of them once more."""
    waiting = listing(session).waiting
    uncalled = [row for row in waiting if not row.ticket.called]
    wanted = (uncalled or waiting)[:1]
    return call(session, wanted[0].id) if wanted else None


def call(session: Session, ticket: RecordId) -> Ticket:
    """Call a ticket, out of its turn too."""
    return _changed(session, ticket, called=_now(session))


# In the room ----------------------------------------------------------------------------------------


def take(session: Session, ticket: RecordId) -> Ticket:
    """Take a ticket into the room: its `interview` can be opened then, as an own draft or as recorded.

    A new interview knows number, name, telephone, identity number and the rest as notes. What another member
    has begun goes on from a copy of the draft that was written last.
    """
    found = session.tickets.one(ticket)
    interview = RecordId(found.interview)
    writers = session.drafts.writers(interview) if interview else []
    if writers and writers[0] != session.member.id:
        content = session.drafts.written_by(interview, writers[0])
        interviews.keep_draft(session, canonical.decode(content, interviews.Editing, limit=len(content)))
    elif not writers and not (interview and session.history.exists(interview, "testimony")):
        editing = sitting.begin_with(session, found)  # it is new, or its draft was thrown away
        interviews.keep_draft(session, editing)
        interview = editing.interview.id
    called = found.called or _now(session)
    return _changed(
        session, ticket, state="room", interview=interview, member=session.member.id, called=called
    )


def pause(session: Session, ticket: RecordId) -> Ticket:
    """The family goes out for a while; the draft waits."""
    return _changed(session, ticket, state="paused")


def hand_over(session: Session, ticket: RecordId, member: MemberId) -> Ticket:
    """Let another member go on, with the own draft of the interview."""
    if all(each.id != member for each in session.keys.members()):
        raise AppError("vault.no_record", kind="member")
    found = session.tickets.one(ticket)
    if found.interview:
        session.drafts.give(found.interview, member)
    return _changed(session, ticket, member=member, state="paused" if found.state == "room" else found.state)


def follow(session: Session, open_now: RecordId | None = None) -> None:
    """Bring what was taken in to what its interview is by now; `open_now` is on the desk.

    With a draft it is paused, recorded without one it is done; where a draft was thrown away, it waits again.
    """
    for ticket in session.tickets.all():
        state, interview = _state_now(session, ticket, open_now)
        if ticket.state in BEGUN and state != ticket.state:
            _changed(session, ticket.id, state=state, interview=interview)
        elif ticket.state != "room" and state == "room":  # it was opened elsewhere, for a correction too
            _changed(session, ticket.id, state=state, member=session.member.id)


def _state_now(session: Session, ticket: Ticket, open_now: RecordId | None) -> tuple[State, str]:
    if not ticket.interview:
        return ("waiting" if ticket.state in BEGUN else ticket.state), ""
    interview = RecordId(ticket.interview)
    if interview == open_now:
        return "room", interview
    writers = session.drafts.writers(interview)
    if session.history.exists(interview, "testimony") and ticket.member not in writers:
        return "done", interview  # what another member has not saved is his or hers
    return ("paused", interview) if writers else ("waiting", "")


# The end --------------------------------------------------------------------------------------------


def done(session: Session, ticket: RecordId) -> Ticket:
    """The family has been heard, whatever became of an interview."""
    return _changed(session, ticket, state="done")


def left(session: Session, ticket: RecordId) -> Ticket:
    """Whoever waited went away."""
    return _changed(session, ticket, state="left")


def reopen(session: Session, ticket: RecordId) -> Ticket:
    """Back into the queue, uncalled; one of another day takes its place at the end of today's."""
    with session.tickets.transaction():
        found, now = session.tickets.one(ticket), _now(session)
        again = msgspec.structs.replace(found, state="waiting", called="", turned=now)
        if found.day != _day(session):
            number = _next_number(session)
            again = msgspec.structs.replace(again, day=_day(session), number=number, came=now)
        _put(session, again)
    return again


def remove(session: Session, ticket: RecordId) -> Ticket:
    """Take a ticket away with all that it says; only the number stays used. Gives what it was."""
    with session.tickets.transaction():
        found = session.tickets.one(ticket)
        _put(session, Ticket(id=found.id, day=found.day, number=found.number, state="removed"))
    return found


def put_back(session: Session, ticket: Ticket) -> None:
    """Undo a removal; `record.erased` where its interview was erased meanwhile."""
    with session.tickets.transaction():
        session.tickets.one(ticket.id)
        _put(session, ticket)


def clear_earlier(session: Session) -> int:
    """Throw away the tickets of other days than today; drafts and records stay. Gives how many there were."""
    day = _day(session)
    gone = [ticket for ticket in session.tickets.all() if ticket.day != day]
    session.tickets.discard([ticket.id for ticket in gone])
    return sum(ticket.state != "removed" for ticket in gone)


def today(session: Session, number: int) -> Ticket:
    """Today's ticket of a number; `vault.no_record`."""
    rows: Sequence[Row] = [*(queue := listing(session)).waiting, *queue.begun, *queue.over]
    for row in rows:
        if row.ticket.number == number:
            return row.ticket
    raise AppError("vault.no_record", kind="ticket")


# ----------------------------------------------------------------------------------------------------


def _changed(session: Session, ticket: RecordId, **fields: object) -> Ticket:
    with session.tickets.transaction():
        before = session.tickets.one(ticket)
        if before.state == "removed":
            raise AppError("vault.no_record", kind="ticket")
        after = msgspec.structs.replace(before, **fields)
        if after.state != before.state:
            after = msgspec.structs.replace(after, turned=_now(session))
        if after != before:
            _put(session, after)
    return after


def _put(session: Session, ticket: Ticket) -> None:
    """Write it as about its interview, those told of there, and who came: an erasure of them takes it too."""
    about: Iterable[RecordId] = [RecordId(each) for each in (ticket.interview, ticket.witness) if each]
    keys = {(each, kind) for each in about for kind in ("testimony", "account", "person")}
    if tombstones.among(session.database, keys):
        raise AppError("record.erased")
    told = lists.accounts_of(session.database, RecordId(ticket.interview)) if ticket.interview else []
    session.tickets.put(ticket, _now(session), [*about, *(account for account, _ in told)])


def _now(session: Session) -> str:
    return session.clock().isoformat(timespec="seconds")


def _day(session: Session) -> str:
    return session.clock().date().isoformat()
