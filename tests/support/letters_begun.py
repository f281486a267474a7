"""Letters on the desk in tests: begun, what is at risk let go with a reason, the risk question answered."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kuager.flows import letters
from kuager.flows.letters import LetterEditing
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId

REASON = "she asked for it, knowing what it may cost"


def let_go(session: Session, editing: LetterEditing) -> LetterEditing:
    """The letter with all that is at risk told, and its words taken anew."""
    for part in letters.assess(session, editing).at_risk:
        editing = editing.releasing(part.record, part.section, REASON)
    return letters.reworded(session, editing)


def begun(
    session: Session,
    person: RecordId,
    template: str = "request_ru",
    applicants: Sequence[RecordId] = (),
    *,
    others: Sequence[RecordId] = (),
    addressee: str = "",
) -> LetterEditing:
    """A letter that can be signed if consent allows it."""
    editing = letters.begin(session, person, template, applicants, others=others, addressee=addressee)
    return msgspec.structs.replace(let_go(session, editing), risk="none known")
