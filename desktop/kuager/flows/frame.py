"""The frame of an interview for the next one of the same family: the room, not what was told in it.

No consent comes along, for each is asked for itself; no account, no narrative, no recording. The level of
safety does: what endangers a family endangers all of it.
"""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows import interview as interviews
from kuager.flows import sitting
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Contact
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of

_ROOM = ("office", "interpreter", "camera_operator", "present", "device")


class Framed(msgspec.Struct, frozen=True):
    """A new interview, and what came along: codes of room, languages, speaker, contact, address,
    representatives, safety. `ticket` is that of the interview they come from."""

    editing: Editing
    came: tuple[str, ...]
    ticket: str


def next_relative(session: Session, record: RecordId, *, same_speaker: bool) -> Framed:
    """A new interview in the frame of one that is recorded; `vault.no_record`, `consent.withdrawn`.

    The same one may speak of another relative, or another relative may speak: of the one who spoke before
    only the address comes along then.
    """
    before = interviews.open_recorded(session, record).interview
    if lists.is_withdrawn(session.database, record):
        raise AppError("consent.withdrawn")
    editing = sitting.begin(session)
    room = {field: getattr(before.session, field) for field in (*_ROOM, "languages")}
    document = msgspec.structs.replace(
        editing.interview,
        session=msgspec.structs.replace(editing.interview.session, **room),
        safety=before.safety,
        contact=before.contact if same_speaker else Contact(address=before.contact.address),
    )
    if same_speaker:
        document = msgspec.structs.replace(
            document,
            witness=file_of(session.database, record),
            testifier=before.testifier,
            representation=before.representation,
        )
    return Framed(editing.with_interview(document), _came(document), before.session.ticket)


def _came(document: Interview) -> tuple[str, ...]:
    blank = Interview.blank()
    contact = document.contact
    found = {
        "room": any(getattr(document.session, field) for field in _ROOM),
        "languages": bool(document.session.languages),
        "speaker": document.testifier != blank.testifier,
        "contact": bool(contact.phones),
        "address": contact.address != blank.contact.address,
        "representatives": document.representation != blank.representation,
        "safety": document.safety != blank.safety,
    }
    return tuple(code for code, there in found.items() if there)
