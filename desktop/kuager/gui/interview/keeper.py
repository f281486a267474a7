"""Holds the open document: keeps it as a draft, saves it as a record, and lets nobody go before it is safe.

The draft is discarded by the flow that saves. So a saving waits behind the draft that is still being written,
and no draft is begun meanwhile; what was typed during the saving is a new draft over the new record.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import interview as interviews
from kuager.flows.interview import Editing, Saved
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.jobs import Work
from kuager.model.event import Event
from kuager.model.interview import Interview, PersonTold
from kuager.model.testimony import Video


class Keeper(QObject):
    """`left` comes when everything is safe after `leave`; `recorded` carries the id of the record."""

    left = Signal()
    recorded = Signal(object)
    not_recorded = Signal(object)

    def __init__(self, desk: Desk, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._editing = desk, editing
        self._sent = editing.interview
        self._why = ""
        self._leaving = self._saving = self._leave_after = False
        self.autosave = Autosave(desk, self._draft, self)
        self.autosave.failed.connect(self._stay)
        self.autosave.settled.connect(self._try_to_leave)

    def editing(self) -> Editing:
        """What is on the desk now."""
        return self._editing

    def _draft(self) -> Work:
        session, editing = self._desk.session, self._editing
        return lambda _: interviews.keep_draft(session, editing)

    @property
    def interview(self) -> Interview:
        """The document as it is now."""
        return self._editing.interview

    def recorded_ids(self) -> frozenset[str]:
        """The records that the document was read from; empty for one that was never saved."""
        return frozenset(seen.record for seen in self._editing.seen)

    def is_safe(self) -> bool:
        """Whether everything typed is on the disk."""
        return self.autosave.is_safe() and not self._saving

    def change(self, document: Interview) -> bool:
        """Take the document as it was typed; False if nothing is different."""
        if document == self.interview:
            return False
        self._editing = self._editing.with_interview(document)
        self.autosave.touch()
        return True

    def take_consent(self, recorded: Editing) -> None:
        """Go on from the answers that were recorded meanwhile; whatever else was typed stays."""
        mine, theirs = self.interview.consent, recorded.interview.consent
        if mine is not None and theirs is not None:
            theirs = msgspec.structs.replace(mine, grants=theirs.grants)
        seen = (
            *(each for each in self._editing.seen if each.kind != "consent"),
            *(each for each in recorded.seen if each.kind == "consent"),
        )
        document = msgspec.structs.replace(self.interview, consent=theirs)
        self._editing = msgspec.structs.replace(self._editing, interview=document, seen=seen)
        if self.autosave.has_draft or not self.autosave.is_safe():
            self.autosave.touch()
            self.autosave.flush()

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
        session, why = self._desk.session, self._why
        self._sent = self.interview
        editing = self._editing.with_interview(without_blanks(self._sent, self.recorded_ids()))
        self._desk.write(
            lambda _: interviews.save(session, editing, why), self._was_saved, self._was_not_saved
        )

    @Slot(object)
    def _was_saved(self, saved: Saved) -> None:
        self._saving = False
        typed_since = self.interview != self._sent
        document = self.interview if typed_since else saved.editing.interview
        self._editing = saved.editing.with_interview(document)
        self.autosave.has_draft = False
        self.autosave.release(unsafe=typed_since)
        self._desk.recorded.emit()
        self.recorded.emit(saved.id)
        if self._leave_after:
            self.leave()

    @Slot(object)
    def _was_not_saved(self, error: Exception) -> None:
        self._saving = False
        self.autosave.release(unsafe=True)
        self.not_recorded.emit(error)


def without_blanks(document: Interview, recorded: frozenset[str]) -> Interview:
    """The document without rows that were opened and never filled: they are nothing that was told."""
    persons = tuple(
        _person_without_blanks(told)
        for told in document.persons
        if told.account in recorded or told != PersonTold(account=told.account)
    )
    files = tuple(video for video in document.videos.files if video != Video(file_name=""))
    videos = msgspec.structs.replace(document.videos, files=files)
    return msgspec.structs.replace(document, persons=persons, videos=videos)


def _person_without_blanks(told: PersonTold) -> PersonTold:
    events = tuple(event for event in told.events.events if event != Event(kind=""))
    return msgspec.structs.replace(told, events=msgspec.structs.replace(told.events, events=events))
