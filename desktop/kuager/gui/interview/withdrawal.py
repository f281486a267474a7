"""The family takes the consent back while its interview is open: at once, whatever else is being typed.

What was recorded is withdrawn by the flow, and the open document goes on from there, so that no later saving
can put an older answer beside it. What was never recorded has no use yet: its answers only change.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import interview as interviews
from kuager.flows import vocabularies
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.interview.keeper import Keeper
from kuager.model.consent import Consent, taken_back
from kuager.model.ids import RecordId


class Withdrawal(QObject):
    """`done` follows when nothing of the interview is used any more."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeper = desk, keeper

    @Slot(str)
    def withdraw(self, why: str) -> None:
        """`why` says who told it, and how."""
        keeper = self._keeper
        if keeper.recorded_ids():
            session, record = self._desk.session, keeper.interview.id
            self._desk.write(lambda _: _withdraw(session, record, why), self._was_recorded, self._was_not)
            return
        consent = keeper.interview.consent or Consent(testimony=keeper.interview.id)
        purposes = [term.code for term in vocabularies.load()["consent_purpose"].terms]
        remarks = "\n".join(part for part in (consent.remarks, why) if part)
        withdrawn = msgspec.structs.replace(consent, grants=taken_back((consent,), purposes), remarks=remarks)
        keeper.change(msgspec.structs.replace(keeper.interview, consent=withdrawn))
        keeper.autosave.flush()
        self.done.emit()

    @Slot(object)
    def _was_recorded(self, editing: Editing) -> None:
        self._keeper.take_consent(editing)
        self._desk.recorded.emit()
        self.done.emit()

    @Slot(object)
    def _was_not(self, error: Exception) -> None:
        self.failed.emit(error)


def _withdraw(session: Session, record: RecordId, why: str) -> Editing:
    interviews.withdraw(session, record, why)
    return interviews.open_recorded(session, record)
