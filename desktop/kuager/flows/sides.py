"""One file as it is held beside another: who told of the person, what, and with whom.

Whoever speaks in a testimony is read like somebody of whom is told.
"""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import names, status
from kuager.model.account import AccountSource, Identity
from kuager.model.comparison import AccountView
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold
from kuager.model.source import SourceText
from kuager.model.testimony import Contact, Testifier
from kuager.model.testimony import Session as Sitting
from kuager.vault import candidates
from kuager.vault.accounts import Node, nodes, read_account
from kuager.vault.heads import read_heads


class Value(msgspec.Struct, frozen=True):
    """One thing told, as told or as a code.

    `note`: of a number `fails_check`; of who told, the code of what the person is to the speaker (vocabulary
    relation). `more`: of who told, the ticket, office and date; of being taken, the place.
    """

    text: str
    note: str = ""
    more: tuple[str, ...] = ()


class Side(msgspec.Struct, frozen=True):
    """A file: its accounts, in how many testimonies the person speaks; `is_person`: it has a page."""

    file: RecordId
    name: str
    accounts: int
    speaks: int
    offices: tuple[str, ...]
    status: str
    is_person: bool


class Source(msgspec.Struct, frozen=True):
    """Who tells of the person, or where the person speaks."""

    id: RecordId
    speaker: Value
    office: str


class Told(msgspec.Struct, frozen=True):
    """What is read of one side."""

    file: RecordId
    views: tuple[AccountView, ...]
    sources: tuple[Source, ...]
    relatives: tuple[str, ...]
    accounts: int
    speaks: int


def read(session: Session, file: RecordId, only: RecordId | None) -> Told:
    """A file, or one node of it; retracted ones only where there is no other."""
    database = session.database
    every = [each for each in nodes(database, file) if only in (None, each.id)]
    every = [each for each in every if not each.hidden] or every
    if not every:
        raise AppError("vault.no_record", kind="person")
    views = [
        read_account(database, each.id)[0] if each.kind == "account" else _testifier(session, each.id)
        for each in every
    ]
    sources = [_source(session, each) for each in every]
    told = candidates.read_nodes(database, [each.id for each in every])
    own = {name for each in told for name in each.names}
    relatives = dict.fromkeys(name for each in told for name in each.relatives if name not in own)
    return Told(
        file=file,
        views=tuple(views),
        sources=tuple(sources),
        relatives=tuple(relatives),
        accounts=sum(each.kind == "account" for each in every),
        speaks=sum(each.kind == "testimony" for each in every),
    )


def _testifier(session: Session, testimony: RecordId) -> AccountView:
    """A testifier as if somebody told of her."""
    heads = read_heads(session.database, testimony, "testimony")
    said = heads.one(Testifier, "testifier") or Testifier()
    return _spoken(testimony, said, heads.one(Contact, "contact") or Contact())


def _spoken(testimony: RecordId, said: Testifier, contact: Contact) -> AccountView:
    identity = Identity(
        sex=said.sex, birth=said.birth, id_numbers=said.id_numbers, last_address=contact.address
    )
    return AccountView(testimony, said.names, identity)


def _source(session: Session, node: Node) -> Source:
    database = session.database
    told = read_heads(database, node.id, "account").one(AccountSource, "source")
    relation = told.relation if told is not None and node.kind == "account" else ""
    heads = read_heads(database, node.source, "testimony")
    if heads.sections:
        sitting = heads.one(Sitting, "session") or Sitting()
        speaker = names.display((heads.one(Testifier, "testifier") or Testifier()).names)
        more = (sitting.ticket, sitting.office, sitting.date.told)
        return Source(node.source, Value(speaker, relation, more), sitting.office)
    said = read_heads(database, node.source, "source").one(SourceText, "source") or SourceText("")
    return Source(node.source, Value(said.author, more=("", "", said.date.told)), "")


def side_of(session: Session, told: Told) -> Side:
    """The head of a side."""
    shown = candidates.shown(session.database, [told.file]).get(told.file)
    events = ((view.id, event) for view in told.views for event in view.events)
    now = status.current(events, session.rules)
    every = [name for view in told.views for name in view.names]
    return Side(
        file=told.file,
        name=names.display(every) or (shown.name if shown else ""),
        accounts=told.accounts,
        speaks=told.speaks,
        offices=tuple(dict.fromkeys(each.office for each in told.sources if each.office)),
        status=now.code if now else "",
        is_person=bool(shown and shown.told_of),
    )


def told_now(interview: Interview, told: PersonTold | None, relatives: tuple[str, ...]) -> Told:
    """One side out of an interview that is being typed."""
    sitting, speaker = interview.session, interview.testifier
    if told is None:
        view = _spoken(RecordId(interview.id), speaker, interview.contact)
    else:
        view = AccountView(
            RecordId(told.account), told.names.names, told.identity, told.circumstances, told.events.events
        )
    more = (sitting.ticket, sitting.office, sitting.date.told)
    value = Value(names.display(speaker.names), told.relation if told is not None else "", more)
    return Told(
        file=view.id,
        views=(view,),
        sources=(Source(RecordId(interview.id), value, sitting.office),),
        relatives=relatives,
        accounts=int(told is not None),
        speaks=int(told is None),
    )
