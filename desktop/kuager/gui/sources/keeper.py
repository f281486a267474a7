"""Holds the open source; `gui.keeping` says how."""

from __future__ import annotations

import msgspec

from kuager.flows import sources
from kuager.flows.saving import Seen
from kuager.flows.sources import Editing
from kuager.flows.unlock import Session
from kuager.gui.interview.keeper import persons_without_blanks
from kuager.gui.keeping import DocumentKeeper
from kuager.model.ids import RecordId
from kuager.model.source_document import SourceDocument


class SourceKeeper(DocumentKeeper[SourceDocument, Editing]):
    """The keeper of another source."""

    @property
    def document(self) -> SourceDocument:
        return self._editing.document

    def with_document(self, editing: Editing, document: SourceDocument) -> Editing:
        return editing.with_document(document)

    def seen(self) -> tuple[Seen, ...]:
        return self._editing.seen

    def without_blanks(self, document: SourceDocument) -> SourceDocument:
        persons = persons_without_blanks(document.persons, self.recorded_ids())
        return msgspec.structs.replace(document, persons=persons)

    @staticmethod
    def flow_keep(session: Session, editing: Editing) -> None:
        sources.keep_draft(session, editing)

    @staticmethod
    def flow_save(session: Session, editing: Editing, why: str) -> tuple[RecordId, Editing]:
        saved = sources.save(session, editing, why)
        return saved.id, saved.editing

    def keep_why(self, why: str) -> None:
        """Keep with the draft why it is corrected."""
        if why != self._editing.why:
            self._editing = msgspec.structs.replace(self._editing, why=why)
            self.autosave.touch()
