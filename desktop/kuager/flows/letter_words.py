"""The codes of a record in the language of a letter: labels, places, what a source is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kuager.flows import gazetteer, vocabularies
from kuager.flows.letter_sources import SourceUse
from kuager.letters.content import IdentityNumber
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId
from kuager.model.place import Facility, Place


class LetterWords:
    """Codes in one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._lists = vocabularies.load()

    def of(self, vocabulary: str, code: str) -> str:
        """The label of a code, "" for none."""
        return self._lists[vocabulary].label(code, self._language) if code else ""

    def numbers(self, numbers: Sequence[IdNumber], without: str) -> tuple[IdentityNumber, ...]:
        """Every number but those of one kind, each with its word."""
        return tuple(
            IdentityNumber(self.of("id_kind", number.kind), number.text)
            for number in numbers
            if number.kind != without and number.text
        )

    def place(self, place: Place) -> str:
        """A place as told, and the division that somebody chose for it; it alone where nothing was told."""
        chosen = gazetteer.whole_label(place.code, self._language)
        if not chosen or not place.told.strip():
            return chosen or place.told
        return f"{place.told} ({chosen})"

    def facility(self, facility: Facility) -> str:
        """A camp or prison as it was called, with its kind; the kind alone where no name was told."""
        kind, name = self.of("detention_type", facility.kind), facility.name.strip()
        return f"{name} ({kind})" if kind and name else name or kind

    def is_official(self, step: str) -> bool:
        """Whether a step of this kind went to an office of a state."""
        return self._lists["step_kind"].fact(step, "official") == "yes"

    def source(self, use: SourceUse, applicants: Collection[RecordId]) -> str:
        """What a source is, never who; of several applicants, which."""
        if use.source in applicants:
            word = self.of("letter_source", "applicant")
            return f"{word} {use.speaker}".strip() if len(applicants) > 1 else word
        if not use.testimony:
            return self.of("source_kind", use.connection)
        kind = use.connection or ("relative" if use.is_kin else "witness")
        return self.of("source_connection", kind)
