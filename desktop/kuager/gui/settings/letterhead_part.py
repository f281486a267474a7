"""The letterhead of the office, for all members alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.flows import letterhead
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.settings.office_words import OfficeWords, Wording


def letterhead_part(desk: Desk, *, name: str = "letterhead") -> OfficeWords:
    """The part of the settings."""
    translate = QCoreApplication.translate
    wording = Wording(
        title=translate("LetterheadPart", "Letterhead"),
        about=translate(
            "LetterheadPart",
            "Letters that the office writes in its own name begin with these lines, the first in bold: its "
            "name, then its address and how it is reached. A letter that a family signs never bears them.",
        ),
        lines=translate("LetterheadPart", "Lines of the letterhead"),
        kept=translate("LetterheadPart", "It stands on the office's letters from now on."),
        emptied=translate("LetterheadPart", "Letters have no letterhead from now on."),
    )
    return OfficeWords(desk, wording, _lines, letterhead.keep, name=name)


def _lines(session: Session) -> str:
    return "\n".join(letterhead.lines(session))
