"""A person's file: what each source says, side by side, and whose accounts belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import comparison, names, status
from kuager.model.account import AccountSource
from kuager.model.comparison import Fact
from kuager.model.event import Event
from kuager.model.ids import RecordId, link_id
from kuager.model.person import Link, Pair
from kuager.model.source import SourceText
from kuager.model.status import Status
from kuager.model.steps import Representation, Reprisals, Steps
from kuager.model.testimony import Session as Sitting
from kuager.model.testimony import Testifier
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of, is_file, is_node, linked_directly, nodes, read_accounts
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from kuager.vault.listing import LetterRow, PersonRow

__all__ = [
    "AccountColumn",
    "FamilyTold",
    "LetterRow",
    "PersonPage",
    "PersonRow",
    "TimelineEntry",
    "is_other_source",
    "join",
    "listing",
    "page",
    "part",
]


_KIND_NOT_SAID: Final = "other"


class FamilyTold(msgspec.Struct, frozen=True):
    """What the family of one who testifies did, who stands for it, and what was done to it."""

    steps: Steps = Steps()
    representation: Representation = Representation()
    reprisals: Reprisals = Reprisals()


class AccountColumn(msgspec.Struct, frozen=True):
    """One source of a person's page. `mark` is A, B, C …"""

    mark: str
    account: RecordId
    source: RecordId
    source_kind: str
    speaker: str
    relation: str
    ticket: str
    date: str
    family: FamilyTold = FamilyTold()


class TimelineEntry(msgspec.Struct, frozen=True):
    """One event with the marks of the sources that tell it; `event` holds its dates and words."""

    event: Event
    marks: str
    account: RecordId


class PersonPage(msgspec.Struct, frozen=True):
    """Everything that is known of one person."""

    id: RecordId
    name: str
    spellings: tuple[tuple[str, str], ...]
    status: Status | None
    columns: tuple[AccountColumn, ...]
    facts: tuple[Fact, ...]
    timeline: tuple[TimelineEntry, ...]
    letters: tuple[LetterRow, ...]
    conflicts: tuple[tuple[RecordId, str, str], ...]
    row: PersonRow


def is_other_source(session: Session, record: RecordId) -> bool:
    """Whether what tells of somebody under this id is no interview."""
    return not session.history.exists(record, "testimony") and session.history.exists(record, "source")


def listing(session: Session, *, hidden: bool = False) -> list[PersonRow]:
    """The people by name; retracted ones too if asked for. `flows.search` finds among them."""
    return lists.read(session.database, lists.PEOPLE, "t.hidden<=?", (hidden,))


def page(session: Session, person: RecordId) -> PersonPage:
    """One person's page; `vault.no_record`."""
    row = lists.person(session.database, person)
    if row is None:
        raise AppError("vault.no_record", kind="person")
    accounts = read_accounts(session.database, person)
    columns = tuple(_column(session, n, view.id) for n, (view, _) in enumerate(accounts))
    views = [view for view, _ in accounts]
    told = [(view.id, event) for view in views for event in view.events]
    marks = {column.account: column.mark for column in columns}
    spellings = {(name.text, names.script(name.text)) for view in views for name in view.names if name.text}
    return PersonPage(
        id=person,
        name=row.name,
        spellings=tuple(sorted(spellings, key=lambda each: (each[0] != row.name, each[1], each[0]))),
        status=status.current(told, session.rules),
        columns=columns,
        facts=tuple(comparison.compare(views, session.rules)),
        timeline=tuple(
            TimelineEntry(event, marks[account], account)
            for account, event in sorted(told, key=lambda each: status.order_key(each[1]))
        ),
        letters=tuple(lists.letters_about(session.database, person)),
        conflicts=tuple((view.id, "account", name) for view, heads in accounts for name in heads.conflicts()),
        row=row,
    )


def _mark(number: int) -> str:
    mark = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        mark = chr(ord("A") + letter) + mark
    return mark


def _column(session: Session, number: int, account: RecordId) -> AccountColumn:
    source = read_heads(session.database, account, "account").one(AccountSource, "source")
    if source is None:
        raise AppError("vault.damaged", part="account")
    testimony = read_heads(session.database, source.source, "testimony")
    if testimony.sections:
        sitting = testimony.one(Sitting, "session") or Sitting()
        testifier = testimony.one(Testifier, "testifier") or Testifier()
        return AccountColumn(
            mark=_mark(number),
            account=account,
            source=source.source,
            source_kind="testimony",
            speaker=names.display(testifier.names),
            relation=source.relation,
            ticket=sitting.ticket,
            date=sitting.date.told,
            family=FamilyTold(
                testimony.one(Steps, "steps") or Steps(),
                testimony.one(Representation, "representation") or Representation(),
                testimony.one(Reprisals, "reprisals") or Reprisals(),
            ),
        )
    said = read_heads(session.database, source.source, "source").one(SourceText, "source")
    return AccountColumn(
        mark=_mark(number),
        account=account,
        source=source.source,
        source_kind=(said.kind or _KIND_NOT_SAID) if said else "",
        speaker=said.author if said else "",
        relation=source.connection,
        ticket="",
        date=said.date.told if said else "",
    )


def join(session: Session, node: RecordId, person: RecordId, reason: str) -> RecordId:
    """Decide that an account is about a person, or a testifier is one: signed, reversible, and it travels.

    Whoever was held to be the same as this node comes along. Gives the file that it is in now.
    """
    save_links(session, joined(session, node, person, reason))
    return file_of(session.database, person)


def join_files(session: Session, person: RecordId, other: RecordId, reason: str) -> RecordId:
    """Decide that two files are about one person; gives the file that both are now."""
    return join(session, file_of(session.database, other), person, reason)


def part(session: Session, node: RecordId, reason: str) -> RecordId:
    """Decide that a node stands for itself again; gives the file that the others are in, or its own."""
    database = session.database
    others = [each.id for each in nodes(database, file_of(database, node)) if each.id != node]
    links = parted(session, node, reason)
    save_links(session, links, *(_taken_back(session, node, reason) if links else ()))
    return file_of(database, others[0] if others else node)


def _taken_back(session: Session, node: RecordId, reason: str) -> list[Change]:
    """That a node leaves takes back every decision that it is the same as somebody."""
    rows = session.database.rows(
        "SELECT record, one, other FROM pair WHERE answer='same' AND ?1 IN (one, other) ORDER BY record",
        (node,),
    )
    return [
        Change(RecordId(record), "pair", {"pair": Pair(one=one, other=other, answer="open", reason=reason)})
        for record, one, other in rows
    ]


def joined(session: Session, node: RecordId, person: RecordId, reason: str) -> list[Link]:
    """The links that put a node into a file, none where it is there already; `vault.no_record`."""
    database = session.database
    file = file_of(database, person)
    if not is_file(database, file) or not is_node(database, node):
        raise AppError("vault.no_record", kind="person")
    if file_of(database, node) == file:
        return []
    return [Link(account=node, person=person, reason=reason)]


def parted(session: Session, node: RecordId, reason: str) -> list[Link]:
    """The links that take a node out of its file and leave the others together; `vault.no_record`."""
    database = session.database
    if not is_node(database, node):
        raise AppError("vault.no_record", kind="account")
    file = file_of(database, node)
    others = [each.id for each in nodes(database, file) if each.id != node]
    if not others:
        return []
    kept = file if file != node else others[0]
    led = [each for each in linked_directly(database, node) if each != kept]
    links = [Link(account=node, person=node, reason=reason)]
    if kept != file or kept in linked_directly(database, node):
        links.append(Link(account=kept, person=kept, reason=reason))
    return links + [Link(account=each, person=kept, reason=reason) for each in led]


def save_links(session: Session, links: Sequence[Link], *more: Change) -> None:
    """Save one decision, made of several links and perhaps other records, in one transaction."""
    changes = [Change(link_id(RecordId(link.account)), "link", {"link": link}) for link in links]
    session.history.save([*changes, *more], session.member.id, session.clock())
