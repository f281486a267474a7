"""What would leave a vault, taken out of it as lists."""

from __future__ import annotations

from kuager.bundle.content import Content, SignedSegment
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.vault.relay import Relay
from kuager.vault.selection import Selection
from kuager.vault.withholding import NOTHING, Withheld


def relay(session: Session, office: OriginId | None = None, withheld: Withheld = NOTHING) -> Relay:
    """All that is held, or of one origin's office, once all of it is signed."""
    session.close_segments()
    selection = Selection(office=office, withheld=withheld)
    return Relay(session.database, session.blobs, session.history.origin, selection)


def content(session: Session, office: OriginId | None = None, withheld: Withheld = NOTHING) -> Content:
    """The same as a bundle would carry it."""
    found = relay(session, office, withheld)
    return Content(
        [SignedSegment(*row) for row in found.segments],
        list(found.headers),
        list(found.sections),
        list(found.blobs),
    )
