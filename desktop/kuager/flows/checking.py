"""The second check: that another member than the one who recorded an interview read it over.

Who recorded it is who first wrote how it was held. Whoever checks may correct what was heard wrongly, and
checks all the same; a correction after the check is counted, so that everybody sees that it came later.
"""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows import history
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import MemberId, RecordId
from kuager.model.revision import Header
from kuager.model.testimony import SecondCheck
from kuager.vault.heads import read_heads

_BESIDE = frozenset({("testimony", "check"), ("link", "link")})
"""What is written without correcting what was checked: the check, and who somebody is."""


class Checked(msgspec.Struct, frozen=True):
    """A check that stands: by whom, when as that machine's clock claims, and how often it was changed since.

    `author` is a member's name, "" for one of elsewhere; `alias` is what that machine is called here.
    """

    author: str
    alias: str
    own: bool
    time: str
    since: int


def recorders(session: Session, record: RecordId) -> frozenset[MemberId]:
    """The members who recorded an interview; nobody where it is not recorded yet."""
    rows = session.database.rows(
        "SELECT r.header FROM record d JOIN section s ON s.record=d.n AND s.name='session' "
        "JOIN revision r ON r.n=s.revision WHERE d.id=? AND d.kind='testimony' AND r.header IS NOT NULL",
        (record,),
    )
    headers = [canonical.decode_kept(content, Header) for (content,) in rows]
    first = [header for header in headers if not header.sections["session"].parents]
    return frozenset(MemberId(header.author) for header in first or headers)


def may_check(session: Session, record: RecordId) -> bool:
    """Whether the member who is in can check it: it is recorded, and by somebody else."""
    found = recorders(session, record)
    return bool(found) and session.member.id not in found


def refuse_own(session: Session, record: RecordId, check: SecondCheck) -> None:
    """That nobody says of an interview of his own that a second person checked it; `check.own`.

    What another member said of it stays as it is.
    """
    if not check.done:
        return
    standing = read_heads(session.database, record, "testimony", "check").all(SecondCheck, "check")
    if check not in standing and not may_check(session, record):
        raise AppError("check.own")


def checked(session: Session, record: RecordId) -> Checked | None:
    """The check that stands, None where nobody checked it."""
    check = read_heads(session.database, record, "testimony", "check")
    if not any(each.done for each in check.all(SecondCheck, "check")):
        return None
    since = 0
    for saving in history.savings(session, record, "testimony"):
        written = {(each.kind, section) for each in saving.revisions for section in each.sections}
        if ("testimony", "check") in written:
            return Checked(saving.author, saving.alias, saving.own, saving.time, since)
        since += bool(written - _BESIDE)
    return None
