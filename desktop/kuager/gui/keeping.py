"""Holds an open document: keeps it as a draft, saves it as a record, and lets nobody go before it is safe.

The draft is discarded by the flow that saves. So a saving waits behind the draft that is still being written,
and no draft is begun meanwhile; what was typed during the saving is a new draft over the new record. What
kind of document it is, the class that inherits this says.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows.saving import Seen
from kuager.flows.unlock import Session
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.jobs import Work
from kuager.model.ids import RecordId

D = TypeVar("D")
E = TypeVar("E")


class DocumentKeeper(QObject, Generic[D, E]):
    """`left` comes when everything is safe after `leave`; `recorded` carries the id of the record.

    D is the document, E the document with what it was read from. The methods of `flow` run on a worker.
    """

    left = Signal()
    recorded = Signal(object)
    not_recorded = Signal(object)

    def __init__(self, desk: Desk, editing: E, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._editing = desk, editing
        self._sent = self.document
        self._why = ""
        self._leaving = self._saving = self._leave_after = False
        self.autosave = Autosave(desk, self._draft, self)
        self.autosave.failed.connect(self._stay)
        self.autosave.settled.connect(self._try_to_leave)

    # What the document is, and its flow -------------------------------------------------------------

    @property
    def document(self) -> D:
        """The document as it is now."""
        raise NotImplementedError

    def with_document(self, editing: E, document: D) -> E:
        """The same desk with another document."""
        raise NotImplementedError

    def seen(self) -> tuple[Seen, ...]:
        """What the document was read from."""
        raise NotImplementedError

    def without_blanks(self, document: D) -> D:
        """The document without rows that were opened and never filled."""
        raise NotImplementedError

    @staticmethod
    def flow_keep(session: Session, editing: E) -> None:
        """Keep it as a draft."""
        raise NotImplementedError

    @staticmethod
    def flow_save(session: Session, editing: E, why: str) -> tuple[RecordId, E]:
        """Save it, and give it as it now stands."""
        raise NotImplementedError

    # Typing -----------------------------------------------------------------------------------------

    def editing(self) -> E:
        """What is on the desk now."""
        return self._editing

    def recorded_ids(self) -> frozenset[str]:
        """The records that the document was read from; empty for one that was never saved."""
        return frozenset(seen.record for seen in self.seen())

    def is_safe(self) -> bool:
        """Whether everything typed is on the disk."""
        return self.autosave.is_safe() and not self._saving

    def change(self, document: D) -> bool:
        """Take the document as it was typed; False if nothing is different."""
        if document == self.document:
            return False
        self._editing = self.with_document(self._editing, document)
        self.autosave.touch()
        return True

    def _draft(self) -> Work:
        session, editing, keep = self._desk.session, self._editing, self.flow_keep
        return lambda _: keep(session, editing)

    # Leaving ----------------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Say `left` as soon as the draft is on the disk."""
        self._leaving = True
        self.autosave.flush()
        self._try_to_leave()

    @Slot()
    def _try_to_leave(self) -> None:
        if self._leaving and self.is_safe():
            self._leaving = False
            self.left.emit()

    @Slot()
    def _stay(self) -> None:
        self._leaving = False

    # Saving -----------------------------------------------------------------------------------------

    def save(self, why: str, *, leave_after: bool) -> bool:
        """Write what differs as signed revisions; False while another saving goes on."""
        if self._saving:
            return False
        self._saving, self._why, self._leave_after = True, why, leave_after
        self.autosave.hold()
        self._desk.draft(lambda _: None, self._write_record, self._was_not_saved)
        return True

    @Slot(object)
    def _write_record(self, _: object) -> None:
        session, why, save = self._desk.session, self._why, self.flow_save
        self._sent = self.document
        editing = self.with_document(self._editing, self.without_blanks(self._sent))
        self._desk.write(lambda _: save(session, editing, why), self._was_saved, self._was_not_saved)

    @Slot(object)
    def _was_saved(self, saved: tuple[RecordId, E]) -> None:
        record, editing = saved
        self._saving = False
        typed, typed_since = self.document, self.document != self._sent
        self._editing = self.with_document(editing, typed) if typed_since else editing
        self.autosave.has_draft = False
        self.autosave.release(unsafe=typed_since)
        self._desk.recorded.emit()
        self.recorded.emit(record)
        if self._leave_after:
            self.leave()

    @Slot(object)
    def _was_not_saved(self, error: Exception) -> None:
        self._saving = False
        self.autosave.release(unsafe=True)
        self.not_recorded.emit(error)
