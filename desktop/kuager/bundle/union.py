"""Several contents as one: a part is there where any of them has it.

Where a part stands is its *spot*: one number for the content and the place in it. What is read at a spot is
what was taken apart, else `bundle.changed`. `Flaw` for what must not be merged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

from kuager.bundle.finding import ByDigest
from kuager.bundle.verify import Flaw, Named, Parts, Reason, SegmentPart, is_sound, known_type
from kuager.model import canonical
from kuager.model.ids import OriginId
from kuager.model.merge import BlobName
from kuager.model.revision import KnownHeader, KnownSegment

T = TypeVar("T")

_BITS: Final = 32
_PLACE: Final = (1 << _BITS) - 1

Located = tuple[str, int | None]
"""The name of a section, and its spot where its bytes are there."""


class Union:
    """What `contents` have together."""

    def __init__(self, contents: Sequence[Parts]) -> None:
        self.contents = contents
        self.segments: dict[OriginId, dict[int, list[tuple[int, SegmentPart]]]] = {}
        """By origin and number: which contents have a segment there, and what it is."""
        for where, parts in enumerate(contents):
            for part in parts.segments:
                self.segments.setdefault(part.origin, {}).setdefault(part.number, []).append((where, part))
        self._headers = [parts.headers for parts in contents]
        self._sections = [parts.sections for parts in contents]
        self._others = self._sections if len(contents) > 1 else []
        self.has_documents: Final = any(parts.documents for parts in contents)

    def segment(self, where: int, part: SegmentPart) -> KnownSegment:
        """What a segment says."""
        return canonical.decode_kept(self.contents[where].signed(part).content, KnownSegment)

    # Headers -----------------------------------------------------------------------------------------

    def header_spot(self, digest: str) -> int | None:
        """Where a header stands that came."""
        return _spot(self._headers, digest)

    def digest(self, spot: int) -> str:
        """The digest of a header."""
        return self._headers[spot >> _BITS].digest(spot & _PLACE)

    def flaw(self, spot: int) -> Reason | None:
        """Why a header cannot be read."""
        return self.contents[spot >> _BITS].flaws.get(spot & _PLACE)

    def document(self, spot: int) -> BlobName | None:
        """The file that a letter's revision names."""
        return self.contents[spot >> _BITS].documents.get(spot & _PLACE)

    def header(self, spot: int) -> tuple[bytes, KnownHeader]:
        """A header that can be read: as it was signed, and what it says."""
        signed = self._headers[spot >> _BITS].at(spot & _PLACE)
        return signed, canonical.decode_kept(signed, KnownHeader)

    # Sections ----------------------------------------------------------------------------------------

    def located(self, spot: int, header: KnownHeader) -> list[Located]:
        """The sections of a header, and where those stand that came; most stand beside it."""
        base = spot & ~_PLACE
        places = self.contents[spot >> _BITS].named[spot & _PLACE]
        return [
            (
                name,
                base | place if place != Named.ABSENT else _spot(self._others, header.sections[name].digest),
            )
            for name, place in zip(header.sections, places, strict=True)
        ]

    def section_bytes(self, digest: str) -> bytes | None:
        """The bytes of a section that came."""
        spot = _spot(self._sections, digest)
        return None if spot is None else self.section(spot)[1]

    def section(self, spot: int) -> tuple[bytes, bytes]:
        """A section with its salt."""
        return self._sections[spot >> _BITS].at(spot & _PLACE)

    def check(self, header: KnownHeader, sections: Iterable[Located]) -> None:
        """`Flaw` unless each is absent, unknown to this program, or just what its struct allows."""
        for name, spot in sections:
            known = known_type(header, name)
            if spot is not None and known is not None and not is_sound(self.section(spot)[1], known):
                raise Flaw(Reason.MALFORMED)

    def check_all(self, spot: int, header: KnownHeader, sections: Sequence[Located]) -> None:
        """The same for all sections of a header; those beside it are looked at once, whatever is planned."""
        where, place = spot >> _BITS, spot & _PLACE
        sound = self.contents[where].sound
        left = sections
        if sound[place]:
            if not self._others:
                return
            left = [each for each in sections if each[1] is not None and each[1] >> _BITS != where]
        self.check(header, left)
        sound[place] = 1

    # Small files -------------------------------------------------------------------------------------

    def blob(self, name: BlobName) -> bytes:
        """A small file that came."""
        return next(parts.blobs[name] for parts in self.contents if name in parts.blobs)

    def has_blob(self, name: BlobName) -> bool:
        """Whether a small file came."""
        return any(name in parts.blobs for parts in self.contents)


def _spot(contents: Sequence[ByDigest[T]], digest: str) -> int | None:
    for where, items in enumerate(contents):
        place = items.place(digest)
        if place is not None:
            return where << _BITS | place
    return None
