"""The letterhead of the office: a setting of the vault, for all its members; letters of the office bear it.

A letter that a family writes in its own name never does: the template says whose letter it is.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.letters import page
from kuager.letters.content import LetterContent

LINES_LIMIT: Final = 5
LENGTH_LIMIT: Final = 200
_LETTERHEAD: Final = "letterhead"
_ANY_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)


def lines(session: Session) -> tuple[str, ...]:
    """Its lines, the name of the office first; none until somebody wrote them down."""
    return tuple(session.office_setting(_LETTERHEAD).splitlines())


def keep(session: Session, words: str) -> None:
    """Keep it for all members; on the thread that writes. `letterhead.too_long`, `letter.missing_glyph`."""
    wanted = tuple(line for line in (" ".join(line.split()) for line in words.splitlines()) if line)
    if len(wanted) > LINES_LIMIT or any(len(line) > LENGTH_LIMIT for line in wanted):
        raise AppError("letterhead.too_long", lines=LINES_LIMIT, length=LENGTH_LIMIT)
    # Drawn once, so that a sign that no font has is refused here and not with every letter.
    page.render(LetterContent("ru", "", (), header=wanted), _ANY_DAY)
    session.keep_office_setting(_LETTERHEAD, "\n".join(wanted))
