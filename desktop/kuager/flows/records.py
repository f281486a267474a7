"""One record from outside: who saw it, whether it is hidden or withdrawn, what would go with it."""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows import custody, erasure, family
from kuager.flows.custody import Happened
from kuager.flows.erasure import Scope
from kuager.flows.family import Spoken
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.vault import listing as lists


class About(msgspec.Struct, frozen=True):
    """`scope` is None once the record is erased; `asked` says that a request to erase it waits.

    `can_be_decided`: there are enough who could; `waits_for` is who has to agree besides who asks: "member"
    or "coordinator"; `everywhere`: it would go on other machines, too. `spoken` are the other interviews of
    an interview's witness.
    """

    record: RecordId
    kind: str
    title: str
    hidden: bool
    withdrawn: bool
    asked: bool
    scope: Scope | None
    can_be_decided: bool
    waits_for: str
    everywhere: bool
    happened: tuple[Happened, ...]
    spoken: tuple[Spoken, ...] = ()


def about(session: Session, record: RecordId, kind: str) -> About:
    """What there is to know about an interview, source, person or letter, without what it tells."""
    try:
        scope = erasure.scope(session, record, kind)
    except AppError as error:
        if error.code != "record.erased":
            raise
        scope = None
    return About(
        record=record,
        kind=kind,
        title=lists.title(session.database, record, kind),
        hidden=lists.is_hidden(session.database, record, kind),
        withdrawn=kind == "testimony" and lists.is_withdrawn(session.database, record),
        asked=any(each.record == record and each.state == "waiting" for each in erasure.requests(session)),
        scope=scope,
        can_be_decided=erasure.can_be_decided(session),
        waits_for=erasure.waits_for(session),
        everywhere=erasure.is_for_all(session),
        happened=tuple(custody.listing(session, record)),
        spoken=family.other_interviews(session, record) if kind == "testimony" else (),
    )
