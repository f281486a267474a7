"""The first minute of an interview: what is known before anybody has spoken."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from kuager.flows import interview as interviews
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model import idnumbers
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.interview import Interview
from kuager.model.names import Name
from kuager.model.testimony import Contact, Narrative, Testifier
from kuager.model.ticket import Ticket

_BETWEEN_PHONES: Final = re.compile(r"[,;\n،；，]")


def begin(session: Session) -> Editing:
    """A new interview with the day, the hour, and who asks."""
    editing, now = interviews.begin(), session.clock()
    held = msgspec.structs.replace(
        editing.interview.session,
        date=When(told=f"{now:%d.%m.%Y}", edtf=f"{now:%Y-%m-%d}"),
        started=f"{now:%H:%M}",
        interviewer=session.member.name,
    )
    return editing.with_interview(msgspec.structs.replace(editing.interview, session=held))


def begin_with(session: Session, ticket: Ticket) -> Editing:
    """A new interview with what was said at the door; nothing of it has to be asked again."""
    editing = begin(session)
    document = with_told(editing.interview, ticket)
    held = msgspec.structs.replace(document.session, ticket=str(ticket.number))
    return editing.with_interview(msgspec.structs.replace(document, session=held))


def with_told(document: Interview, ticket: Ticket) -> Interview:
    """An interview that tells nothing yet, with name, telephones, number, and the rest as notes."""
    told = ticket.told
    name, number = " ".join(told.name.split()), told.id_number.strip()
    phones = [phone.strip() for phone in _BETWEEN_PHONES.split(told.phone)]
    notes = [words.strip() for words in (told.about, told.wishes)]
    return msgspec.structs.replace(
        document,
        witness=ticket.witness,
        testifier=Testifier(
            names=(Name(name),) if name else (),
            id_numbers=(IdNumber(kind_of_number(number), number),) if number else (),
        ),
        contact=Contact(phones=tuple(phone for phone in phones if phone)),
        narrative=Narrative(notes="\n".join(words for words in notes if words)),
    )


def kind_of_number(text: str) -> str:
    """The kind that a number told without one has by its form; it can be chosen anew in the form."""
    lengths = {12: "kz_iin", 15: "cn_resident", 18: "cn_resident"}
    return lengths.get(len(idnumbers.bare(text)), "other")
