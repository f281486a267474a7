"""The slip that a family takes home: the number of a ticket, how to reach the office, nothing else.

How the office is reached is a setting of the vault, for all its members. A slip is kept nowhere; what was
saved lies in the clear where the user wanted it. Errors are those of `letters.slip` and `files`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kuager import files
from kuager.flows.unlock import Session
from kuager.letters import slip

LANGUAGES: Final = slip.LANGUAGES
CONTACT_LIMIT: Final = 300
_CONTACT: Final = "slip_contact"


def contact(session: Session) -> str:
    """How the office is reached, a line for each way; "" until somebody wrote it down."""
    return session.office_setting(_CONTACT)


def keep_contact(session: Session, words: str) -> None:
    """Keep it for all members; on the thread that writes. `slip.too_long`, `letter.missing_glyph`."""
    wanted = "\n".join(line.strip() for line in words[:CONTACT_LIMIT].splitlines() if line.strip())
    for language in LANGUAGES:  # so that it is refused here and not with a family at the door
        slip.render(1000, wanted, language)
    session.keep_office_setting(_CONTACT, wanted)


def pdf(session: Session, number: int, language: str) -> bytes:
    """The slip of a number, one page of A6."""
    return slip.render(number, contact(session), language)


def save(content: bytes, path: Path) -> None:
    """Write a slip to a file that the user named; `file.exists`."""
    files.write_whole(path, content)
