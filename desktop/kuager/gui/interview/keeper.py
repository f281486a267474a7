"""Holds the open interview; `gui.keeping` says how."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from kuager.flows import interview as interviews
from kuager.flows.interview import Editing
from kuager.flows.saving import Seen
from kuager.flows.unlock import Session
from kuager.gui.keeping import DocumentKeeper
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold
from kuager.model.testimony import Video


class Keeper(DocumentKeeper[Interview, Editing]):
    """The keeper of an interview."""

    @property
    def document(self) -> Interview:
        return self._editing.interview

    @property
    def interview(self) -> Interview:
        """The document as it is now."""
        return self._editing.interview

    def with_document(self, editing: Editing, document: Interview) -> Editing:
        return editing.with_interview(document)

    def seen(self) -> tuple[Seen, ...]:
        return self._editing.seen

    def without_blanks(self, document: Interview) -> Interview:
        return without_blanks(document, self.recorded_ids())

    @staticmethod
    def flow_keep(session: Session, editing: Editing) -> None:
        interviews.keep_draft(session, editing)

    @staticmethod
    def flow_save(session: Session, editing: Editing, why: str) -> tuple[RecordId, Editing]:
        saved = interviews.save(session, editing, why)
        return saved.id, saved.editing

    def keep_why(self, why: str) -> None:
        """Keep with the draft why it is corrected."""
        if why != self._editing.why:
            self._editing = msgspec.structs.replace(self._editing, why=why)
            self.autosave.touch()

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


def without_blanks(document: Interview, recorded: frozenset[str]) -> Interview:
    """The document without rows that were opened and never filled: they are nothing that was told."""
    persons = persons_without_blanks(document.persons, recorded)
    files = tuple(video for video in document.videos.files if video != Video(file_name=""))
    videos = msgspec.structs.replace(document.videos, files=files)
    return msgspec.structs.replace(document, persons=persons, videos=videos)


def persons_without_blanks(
    persons: Sequence[PersonTold], recorded: Collection[str]
) -> tuple[PersonTold, ...]:
    """The persons of whom something is told or who are recorded already, without blank events."""
    return tuple(
        _person_without_blanks(told)
        for told in persons
        if told.account in recorded or told != PersonTold(account=told.account)
    )


def _person_without_blanks(told: PersonTold) -> PersonTold:
    events = tuple(event for event in told.events.events if event != Event(kind=""))
    return msgspec.structs.replace(told, events=msgspec.structs.replace(told.events, events=events))
